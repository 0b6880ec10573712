import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The hidden folder in which changed files wait.
///
/// It lies in Output, so that a rename from it is one step of one file system, and is made when the
/// first file needs it: a build that changes nothing writes nothing, not even this. Each thread has
/// a folder of its own in it, so that threads do not wait for each other's entries.
final class Staging: Sendable {
  private let root: Folder
  private let folders = Mutex<[String: Folder]>([:])

  /// Prepares to stage; a staging folder that was left in Output must be gone.
  init(_ root: Folder) { self.root = root }

  /// Where what belongs to no thread waits.
  func folder() throws -> Folder {
    try folders.withLock { try Self.folder(OutputPath.staging, in: root, &$0) }
  }

  /// The folder of a thread.
  func lane(_ number: Int) throws -> Folder {
    try folders.withLock {
      try Self.folder("\(number)", in: Self.folder(OutputPath.staging, in: root, &$0), &$0)
    }
  }

  /// Removes the folder with everything in it; the next build does it where this fails.
  func remove() {
    let isMade = folders.withLock { !$0.isEmpty }
    if isMade { try? root.removeAll(OutputPath.staging) }
  }

  private static func folder(
    _ part: String, in parent: Folder, _ known: inout [String: Folder]
  ) throws -> Folder {
    if let folder = known[part] { return folder }
    _ = try parent.makeFolder(part)
    guard let folder = try parent.folder(part) else {
      throw PublishingError.system(ENOENT, "open the folder", "\(parent.name)/\(part)")
    }
    known[part] = folder
    return folder
  }
}
