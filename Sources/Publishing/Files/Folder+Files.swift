#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Folder {
  /// How a file on disk relates to bytes.
  enum Likeness: Sendable {
    /// No file bears the name.
    case missing
    /// A plain file holds exactly the bytes.
    case same
    /// A file or link stands there and holds something else.
    case different
    /// A folder stands there.
    case folder
  }

  /// Compares a file with bytes; a file is read only when its size fits.
  ///
  /// - Parameters:
  ///   - part: The file's name.
  ///   - bytes: What it should hold.
  ///   - buffer: Room for reading, reused from file to file.
  func likeness(of part: String, to bytes: [UInt8], buffer: ReadBuffer) throws -> Likeness {
    // Not blocking, because a pipe may lie there.
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = retrying { openFile(descriptor, part, flags, 0) }
    guard file >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: return .missing
      // What cannot be read can still be replaced: a link, a socket, a file without permission.
      case ELOOP, EMLINK, ENXIO, EACCES, EPERM: return .different
      case let code: throw PublishingError.system(code, "read", "\(name)/\(part)")
      }
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw PublishingError.system(errno, "look at", "\(name)/\(part)")
    }
    if status.st_mode & S_IFMT == S_IFDIR { return .folder }
    guard status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) == bytes.count else {
      return .different
    }
    let same = try bytes.withUnsafeBytes { wanted in
      var place = 0
      while place < wanted.count {
        let got = read(file, buffer.room.baseAddress, min(buffer.room.count, wanted.count - place))
        if got < 0 {
          if errno == EINTR { continue }
          throw PublishingError.system(errno, "read", "\(name)/\(part)")
        }
        guard got > 0, memcmp(buffer.room.baseAddress!, wanted.baseAddress! + place, got) == 0
        else { return false }
        place += got
      }
      return true
    }
    return same ? .same : .different
  }

  /// The digest of a plain file of some size; nil where there is none.
  func digest(of part: String, size: Int, buffer: ReadBuffer) throws -> Digest? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
    let file = retrying { openFile(descriptor, part, flags, 0) }
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      Int(status.st_size) == size
    else { return nil }
    var hash = Digest.Running()
    var place = 0
    while place < size {
      let got = read(file, buffer.room.baseAddress, min(buffer.room.count, size - place))
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { return nil }
      hash.add(UnsafeRawBufferPointer(rebasing: buffer.room[..<got]))
      place += got
    }
    return hash.digest()
  }

  /// Writes a file that is not there yet.
  func write(_ bytes: [UInt8], to part: String) throws {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    let file = retrying { openFile(descriptor, part, flags, 0o666) }
    guard file >= 0 else { throw PublishingError.system(errno, "write", "\(name)/\(part)") }
    var failure: Int32 = 0
    bytes.withUnsafeBytes { bytes in
      var place = 0
      while place < bytes.count, failure == 0 {
        #if canImport(Glibc)
          let done = Glibc.write(file, bytes.baseAddress! + place, bytes.count - place)
        #elseif canImport(Musl)
          let done = Musl.write(file, bytes.baseAddress! + place, bytes.count - place)
        #else
          let done = Darwin.write(file, bytes.baseAddress! + place, bytes.count - place)
        #endif
        if done >= 0 { place += done } else if errno != EINTR { failure = errno }
      }
    }
    // Network file systems report a full disk only here.
    if close(file) != 0, failure == 0, errno != EINTR { failure = errno }
    if failure != 0 { throw PublishingError.system(failure, "write", "\(name)/\(part)") }
  }

  /// Reads a whole file; nil when there is none, or it is no plain file.
  func contents(of part: String) throws -> [UInt8]? {
    let file = retrying {
      openFile(descriptor, part, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0)
    }
    guard file >= 0 else {
      switch errno {
      case ENOENT, ELOOP, EMLINK, ENXIO: return nil
      case let code: throw PublishingError.system(code, "read", "\(name)/\(part)")
      }
    }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else {
      throw PublishingError.system(errno, "look at", "\(name)/\(part)")
    }
    guard status.st_mode & S_IFMT == S_IFREG else { return nil }
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { room, count in
      while count < room.count {
        let got = read(file, room.baseAddress! + count, room.count - count)
        if got > 0 {
          count += got
        } else if got == 0 {
          break
        } else if errno != EINTR {
          failure = errno
          break
        }
      }
    }
    if failure != 0 { throw PublishingError.system(failure, "read", "\(name)/\(part)") }
    return bytes
  }
}

/// Room for reading files, one for each thread.
final class ReadBuffer {
  /// The room itself.
  let room: UnsafeMutableRawBufferPointer

  /// Sets 128 KiB aside, more than nearly every page needs.
  init() { room = .allocate(byteCount: 128 * 1024, alignment: 16) }

  deinit { room.deallocate() }
}
