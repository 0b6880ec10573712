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
///
/// For an Output that is empty the files wait under the paths that they will have, so that whole
/// folders are moved at the end: half the entries to be made, and a single one for all topics.
final class Staging: Sendable {
  private let root: Folder
  /// Whether files wait under their paths, because there is nothing in Output.
  let isTree: Bool
  private let folders = Mutex<[String: Folder]>([:])

  /// Prepares to stage; a staging folder that was left in Output must be gone.
  ///
  /// - Parameters:
  ///   - root: Output.
  ///   - isTree: Whether files wait under their paths.
  init(_ root: Folder, isTree: Bool) {
    self.root = root
    self.isTree = isTree
  }

  /// Stages a file.
  ///
  /// - Parameters:
  ///   - bytes: What it holds.
  ///   - path: Its path below Output.
  ///   - index: Its place in the plan.
  ///   - lane: The thread.
  func write(_ bytes: [UInt8], path: String, index: Int, lane: Int) throws {
    guard isTree else { return try self.lane(lane).write(bytes, to: "\(index)") }
    var folder = try tree()
    var rest = Substring(path)
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
      let part = String(rest[..<slash])
      _ = try folder.makeFolder(part)
      guard let inside = try folder.folder(part) else {
        throw PublishingError.system(ENOENT, "open the folder", "\(folder.name)/\(part)")
      }
      folder = inside
      rest = rest[rest.utf8.index(after: slash)...]
    }
    try folder.write(bytes, to: String(rest))
  }

  /// The folder whose entries are moved into an empty Output.
  func tree() throws -> Folder {
    try folders.withLock {
      try Self.folder("tree", in: Self.folder(OutputPath.staging, in: root, &$0), &$0)
    }
  }

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
