#if canImport(CoreServices)
  import CoreServices
  import Dispatch
  import Synchronization

  /// Watches by the file system events of macOS.
  ///
  /// The project's own machines run Linux: this is written by Apple's documentation of `FSEvents` and
  /// has to be tried on a Mac before it is relied on.
  final class EventStreamWatcher: FileWatcher {
    private let changes = Mutex(FileChanges())
    private let news = DispatchSemaphore(value: 0)
    private let queue = DispatchQueue(label: "materia.files")
    /// The folders as they were given, and as the system names them.
    private let roots: [(given: String, real: String)]
    // Set once at the end of `init` and read only afterwards.
    nonisolated(unsafe) private var stream: FSEventStreamRef?

    init(_ folders: [String]) throws(FileWatchingError) {
      roots = folders.map { ($0, Self.resolved($0)) }
      var context = FSEventStreamContext()
      context.info = Unmanaged.passUnretained(self).toOpaque()
      let flags =
        kFSEventStreamCreateFlagFileEvents | kFSEventStreamCreateFlagNoDefer
        | kFSEventStreamCreateFlagUseCFTypes | kFSEventStreamCreateFlagWatchRoot
      let made = FSEventStreamCreate(
        nil,
        { _, info, count, paths, flags, _ in
          guard let info else { return }
          let watcher = Unmanaged<EventStreamWatcher>.fromOpaque(info).takeUnretainedValue()
          let names = Unmanaged<CFArray>.fromOpaque(paths).takeUnretainedValue() as? [String]
          watcher.take(names ?? [], Array(UnsafeBufferPointer(start: flags, count: count)))
        }, &context, roots.map(\.real) as CFArray,
        FSEventStreamEventId(kFSEventStreamEventIdSinceNow), 0.004,
        FSEventStreamCreateFlags(flags))
      guard let made else {
        throw FileWatchingError(description: "the system gives no file system events")
      }
      stream = made
      FSEventStreamSetDispatchQueue(made, queue)
      FSEventStreamStart(made)
    }

    deinit {
      guard let stream else { return }
      FSEventStreamStop(stream)
      FSEventStreamInvalidate(stream)
      FSEventStreamRelease(stream)
    }

    func wait(milliseconds: Int32) -> Bool {
      if !changes.withLock({ $0.isEmpty }) { return true }
      let end: DispatchTime =
        milliseconds < 0 ? .distantFuture : .now() + .milliseconds(Int(milliseconds))
      _ = news.wait(timeout: end)
      return !changes.withLock { $0.isEmpty }
    }

    func take() -> FileChanges {
      // What the system still holds back is handed over first.
      if let stream { FSEventStreamFlushSync(stream) }
      return changes.withLock { changes in
        defer { changes = FileChanges() }
        return changes
      }
    }

    private func take(_ paths: [String], _ flags: [FSEventStreamEventFlags]) {
      let lost = FSEventStreamEventFlags(
        kFSEventStreamEventFlagMustScanSubDirs | kFSEventStreamEventFlagRootChanged)
      changes.withLock { changes in
        for (path, flag) in zip(paths, flags) {
          if flag & lost != 0 { changes.isIncomplete = true }
          for root in roots where path.hasPrefix(root.real + "/") {
            changes.paths.insert(root.given + path.dropFirst(root.real.count))
          }
        }
      }
      news.signal()
    }

    private static func resolved(_ path: String) -> String {
      guard let real = realpath(path, nil) else { return path }
      defer { free(real) }
      return String(cString: real)
    }
  }
#endif
