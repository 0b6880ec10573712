#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to change Output, held by one build at a time.
///
/// The lock is on the open folder itself (`flock`), so it leaves no file behind and ends with the
/// program, however that ends. Where a file system cannot lock a folder (NFS), a hidden file in it
/// is locked instead; it stays, because removing it would let two builds lock two files.
final class OutputLock: Sendable {
  private static let fallback = OutputPath.reserved + "lock"

  private let descriptor: Int32

  /// Locks a folder, waiting for another build if there is one.
  ///
  /// - Parameters:
  ///   - folder: The folder to lock.
  ///   - notice: Called once, before waiting.
  init(_ folder: Folder, notice: (String) -> Void) throws {
    let own = retrying {
      openFile(folder.descriptor, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0)
    }
    guard own >= 0 else { throw PublishingError.system(errno, "lock", folder.name) }
    if let code = Self.lock(own, folder, notice) {
      close(own)
      guard [EBADF, EINVAL, ENOLCK, EOPNOTSUPP].contains(code) else {
        throw PublishingError.system(code, "lock", folder.name)
      }
      let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
      descriptor = retrying { openFile(folder.descriptor, Self.fallback, flags, 0o666) }
      guard descriptor >= 0 else { throw PublishingError.system(errno, "lock", folder.name) }
      if let code = Self.lock(descriptor, folder, notice) {
        close(descriptor)
        throw PublishingError.system(code, "lock", folder.name)
      }
    } else {
      descriptor = own
    }
  }

  deinit { close(descriptor) }

  /// Takes the lock; the value of `errno` when that is impossible.
  private static func lock(
    _ descriptor: Int32, _ folder: Folder, _ notice: (String) -> Void
  ) -> Int32? {
    if retrying({ flock(descriptor, LOCK_EX | LOCK_NB) }) == 0 { return nil }
    guard errno == EWOULDBLOCK else { return errno }
    notice("Another build is writing to \(folder.name); waiting for it to finish.")
    return retrying { flock(descriptor, LOCK_EX) } == 0 ? nil : errno
  }
}
