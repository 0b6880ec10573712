#if os(Linux)
  import Glibc
  import Synchronization

  /// Watches by inotify(7): one watch for each folder, one event for each file.
  final class InotifyWatcher: FileWatcher {
    private let descriptor: Int32
    private let roots: [String]
    private let state: Mutex<State>

    private struct State {
      /// The folder of each watch.
      var folders: [Int32: String] = [:]
      /// What happened, and was not taken yet.
      var changes = FileChanges()
      /// Watched folders that are not there.
      var missing: Set<String> = []
      var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    }

    /// A file is done when its writer closes it or moves it into place.
    private static let mask =
      UInt32(IN_CLOSE_WRITE) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
      | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

    init(_ folders: [String]) throws(FileWatchingError) {
      descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
      roots = folders
      state = Mutex(State())
      guard descriptor >= 0 else {
        throw FileWatchingError(
          description: "the system gives no more inotify instances; raise "
            + "fs.inotify.max_user_instances")
      }
      let isFull = state.withLock { state in
        var isFull = false
        for root in roots { isFull = watch(root, isNew: false, &state) || isFull }
        return isFull
      }
      if isFull {
        close(descriptor)
        throw FileWatchingError(
          description: "there are more folders than inotify may watch; raise "
            + "fs.inotify.max_user_watches")
      }
    }

    deinit { close(descriptor) }

    func wait(milliseconds: Int32) -> Bool {
      let isWaitingForRoot = state.withLock { state in
        if !state.changes.isEmpty { return true as Bool? }
        return state.missing.isEmpty ? nil : false
      }
      if isWaitingForRoot == true { return true }
      // A folder that does not exist cannot be watched: only then, and only it, is looked for.
      let limit = isWaitingForRoot == false ? 500 : milliseconds
      var poller = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let shown = milliseconds >= 0 ? min(milliseconds, limit < 0 ? milliseconds : limit) : limit
      _ = poll(&poller, 1, shown)
      if poller.revents & Int16(POLLIN) != 0 { return true }
      return state.withLock { state in
        for root in state.missing.sorted() { _ = watch(root, isNew: true, &state) }
        return !state.changes.isEmpty
      }
    }

    func take() -> FileChanges {
      state.withLock { state in
        readEvents(&state)
        defer { state.changes = FileChanges() }
        return state.changes
      }
    }

    /// Watches a folder and those below it.
    ///
    /// - Parameter isNew: Whether files in it are news: they may have come before the watch.
    /// - Returns: Whether there are more folders than the system watches.
    private func watch(_ root: String, isNew: Bool, _ state: inout State) -> Bool {
      var pending = [root]
      while let folder = pending.popLast() {
        // A link is followed only where it was named by the user.
        let flags = Self.mask | UInt32(IN_ONLYDIR) | (folder == root ? 0 : UInt32(IN_DONT_FOLLOW))
        let watch = inotify_add_watch(descriptor, folder, flags)
        guard watch >= 0 else {
          if errno == ENOSPC { return true }
          if roots.contains(folder) { state.missing.insert(folder) }
          continue
        }
        state.folders[watch] = folder
        state.missing.remove(folder)
        for entry in Self.entries(of: folder) {
          let path = folder + "/" + entry.name
          if entry.isFolder {
            pending.append(path)
          } else if isNew {
            state.changes.paths.insert(path)
          }
        }
      }
      return false
    }

    private func readEvents(_ state: inout State) {
      while true {
        let count = read(descriptor, &state.buffer, state.buffer.count)
        if count <= 0 { return }
        var offset = 0
        let headSize = MemoryLayout<inotify_event>.size
        while offset + headSize <= count {
          let (event, name) = state.buffer.withUnsafeBytes { bytes in
            let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
            let start = offset + headSize
            let name = bytes[start..<start + Int(event.len)].prefix { $0 != 0 }
            return (event, String(decoding: name, as: UTF8.self))
          }
          offset += headSize + Int(event.len)
          take(event, name, &state)
        }
      }
    }

    private func take(_ event: inotify_event, _ name: String, _ state: inout State) {
      func isSet(_ flag: Int32) -> Bool { event.mask & UInt32(bitPattern: flag) != 0 }
      if isSet(Int32(IN_Q_OVERFLOW)) {
        state.changes.isIncomplete = true
        for root in roots { _ = watch(root, isNew: false, &state) }
        return
      }
      guard let folder = state.folders[event.wd] else { return }
      if isSet(Int32(IN_IGNORED)) {
        state.folders[event.wd] = nil
        return
      }
      if isSet(Int32(IN_DELETE_SELF)) || isSet(Int32(IN_MOVE_SELF)) {
        // The folder above tells of all others.
        guard roots.contains(folder) else { return }
        forget(folder, &state)
        state.missing.insert(folder)
        state.changes.isIncomplete = true
        return
      }
      guard !name.isEmpty else { return }
      let path = folder + "/" + name
      if event.mask & UInt32(IN_ISDIR) != 0 {
        if isSet(Int32(IN_CREATE)) || isSet(Int32(IN_MOVED_TO)) {
          if watch(path, isNew: true, &state) { state.changes.isIncomplete = true }
        } else {
          forget(path, &state)
        }
        state.changes.paths.insert(path)
        return
      }
      // A plain file that was created is not done; a link is, and nobody will write or close it.
      if isSet(Int32(IN_CREATE)), !Self.isLinked(path) { return }
      state.changes.paths.insert(path)
    }

    /// Ends the watches of a folder that moved away, and of those below it.
    private func forget(_ path: String, _ state: inout State) {
      for (watch, folder) in state.folders where folder == path || folder.hasPrefix(path + "/") {
        state.folders[watch] = nil
        inotify_rm_watch(descriptor, watch)
      }
    }

    /// Whether a name is a symbolic link, or a further name of a file that is there already.
    private static func isLinked(_ path: String) -> Bool {
      var status = stat()
      guard lstat(path, &status) == 0 else { return false }
      return status.st_mode & S_IFMT == S_IFLNK || status.st_nlink > 1
    }

    private static func entries(of path: String) -> [(name: String, isFolder: Bool)] {
      guard let folder = opendir(path) else { return [] }
      defer { closedir(folder) }
      var entries: [(name: String, isFolder: Bool)] = []
      while let entry = readdir(folder) {
        let name = withUnsafePointer(to: &entry.pointee.d_name) {
          $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
        }
        if name == "." || name == ".." { continue }
        var isFolder = entry.pointee.d_type == UInt8(DT_DIR)
        if entry.pointee.d_type == UInt8(DT_UNKNOWN) {
          var status = stat()
          isFolder = lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
        }
        entries.append((name, isFolder))
      }
      return entries
    }
  }
#endif
