#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open folder; everything inside is reached from here, one name at a time.
///
/// No call follows a symbolic link, and none takes a path of several parts, so that nothing that
/// lies in Output can lead a build out of it, not even when it is put there meanwhile.
final class Folder: Sendable {
  /// The system's number for the open folder.
  let descriptor: Int32
  /// The folder that it lies in, and its name there; of the outermost, its path.
  private let parent: Folder?
  private let part: String

  private init(descriptor: Int32, part: String, of parent: Folder?) {
    self.descriptor = descriptor
    self.parent = parent
    self.part = part
  }

  /// The path as a person would name it, for messages.
  var name: String { parent.map { "\($0.name)/\(part)" } ?? part }

  deinit { close(descriptor) }

  /// What a name stands for.
  enum Kind: Sendable {
    case nothing, file, folder, link, other
  }

  /// Opens a folder anywhere on the disk; links on the way to it are followed.
  static func open(at path: String) throws -> Folder {
    let descriptor = retrying { openFile(AT_FDCWD, path, O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) }
    guard descriptor >= 0 else {
      if errno == ENOTDIR {
        throw PublishingError.refused(
          "output-not-a-folder", "\(path) is a file, and the site needs a folder",
          help: "Move the file away, or choose another folder with --output.")
      }
      throw PublishingError.system(errno, "open the folder", path)
    }
    return Folder(descriptor: descriptor, part: path, of: nil)
  }

  /// Whether a path still leads to this folder.
  func isStill(at path: String) throws -> Bool {
    var (own, other) = (stat(), stat())
    guard fstat(descriptor, &own) == 0, stat(path, &other) == 0 else {
      throw PublishingError.system(errno, "open the folder", path)
    }
    return own.st_ino == other.st_ino && own.st_dev == other.st_dev
  }

  /// Opens a folder in this one; nil when there is nothing of the name, or no real folder.
  func folder(_ part: String) throws -> Folder? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let descriptor = retrying { openFile(self.descriptor, part, flags, 0) }
    if descriptor >= 0 { return Folder(descriptor: descriptor, part: part, of: self) }
    switch errno {
    case ENOENT, ENOTDIR, ELOOP: return nil
    case let code: throw PublishingError.system(code, "open the folder", "\(name)/\(part)")
    }
  }

  /// Makes a folder in this one, unless it is there.
  ///
  /// - Returns: Whether it was made.
  func makeFolder(_ part: String) throws -> Bool {
    if mkdirat(descriptor, part, 0o777) == 0 { return true }
    if errno == EEXIST { return false }
    throw PublishingError.system(errno, "make the folder", "\(name)/\(part)")
  }

  /// What a name in this folder stands for; a link is a link, wherever it points.
  func kind(of part: String) throws -> Kind {
    var status = stat()
    guard fstatat(descriptor, part, &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return .nothing }
      throw PublishingError.system(errno, "look at", "\(name)/\(part)")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// Removes a file or link; nothing happens when there is none, or a folder stands there.
  ///
  /// - Returns: Whether something was removed.
  func removeFile(_ part: String) throws -> Bool {
    if unlinkat(descriptor, part, 0) == 0 { return true }
    switch errno {
    case ENOENT, ENOTDIR, EISDIR: return false
    case EPERM where try kind(of: part) == .folder: return false
    case let code: throw PublishingError.system(code, "remove", "\(name)/\(part)")
    }
  }

  /// Removes a folder if it is empty.
  ///
  /// - Returns: Whether it is gone.
  func removeFolder(_ part: String) -> Bool {
    unlinkat(descriptor, part, AT_REMOVEDIR) == 0
  }

  /// Removes what bears the name, and everything in it.
  func removeAll(_ part: String) throws {
    if try removeFile(part) { return }
    guard let inside = try folder(part) else { return }
    for name in try inside.names() { try inside.removeAll(name) }
    if unlinkat(descriptor, part, AT_REMOVEDIR) != 0, errno != ENOENT {
      throw PublishingError.system(errno, "remove the folder", "\(name)/\(part)")
    }
  }

  /// Moves a file of another folder here, in one step that replaces what bore the name.
  func take(_ part: String, from other: Folder, as newPart: String) throws {
    guard renameat(other.descriptor, part, descriptor, newPart) == 0 else {
      throw PublishingError.system(errno, "write", "\(name)/\(newPart)")
    }
  }

  /// The names in this folder, in the order of their bytes.
  func names() throws -> [String] {
    let copy = retrying { openFile(descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0) }
    guard copy >= 0, let stream = fdopendir(copy) else {
      throw PublishingError.system(errno, "list the folder", name)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted(by: OutputPath.precedes)
  }
}

/// Calls until no signal interrupts the call.
func retrying(_ call: () -> Int32) -> Int32 {
  while true {
    let result = call()
    if result >= 0 || errno != EINTR { return result }
  }
}

/// `openat`, which C declares with a variable number of arguments.
func openFile(_ folder: Int32, _ name: String, _ flags: Int32, _ mode: mode_t) -> Int32 {
  openat(folder, name, flags, mode)
}
