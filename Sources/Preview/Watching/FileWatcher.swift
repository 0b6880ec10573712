/// What a watcher has seen.
public struct FileChanges: Sendable, Hashable {
  /// The paths of files that were added, changed or removed, and of folders that went away.
  ///
  /// Each begins with one of the watched folders as it was given.
  public var paths: Set<String> = []
  /// Whether more happened than the system could tell: everything has to be read again.
  public var isIncomplete = false

  /// No changes, or some.
  public init(paths: Set<String> = [], isIncomplete: Bool = false) {
    self.paths = paths
    self.isIncomplete = isIncomplete
  }

  /// Whether nothing happened.
  public var isEmpty: Bool { paths.isEmpty && !isIncomplete }

  /// Adds what happened later.
  mutating func add(_ later: FileChanges) {
    paths.formUnion(later.paths)
    isIncomplete = isIncomplete || later.isIncomplete
  }
}

/// Tells of changes below some folders by the events of the system; no file is asked in turn.
///
/// One thread waits while any thread may take what there is.
public protocol FileWatcher: Sendable {
  /// Waits until there is something to take.
  ///
  /// - Parameter milliseconds: How long to wait at most; -1 for as long as it takes.
  /// - Returns: Whether there is something.
  func wait(milliseconds: Int32) -> Bool

  /// Takes what happened since it was last asked, without waiting.
  ///
  /// A file counts once whoever wrote it has closed it, so that no half of a file is read.
  func take() -> FileChanges
}

/// The watcher that fits this system.
public enum FileWatchers {
  /// Begins to watch folders and all that is below them.
  ///
  /// - Parameter folders: The folders; one that is missing is watched for.
  /// - Throws: ``FileWatchingError`` where the system gives no events.
  public static func make(_ folders: [String]) throws(FileWatchingError) -> any FileWatcher {
    #if os(Linux)
      try InotifyWatcher(folders)
    #else
      try EventStreamWatcher(folders)
    #endif
  }
}

/// Why changes cannot be watched.
public struct FileWatchingError: Error, Hashable, CustomStringConvertible {
  /// The reason, and what to do.
  public var description: String
}
