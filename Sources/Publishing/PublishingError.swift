public import MateriaDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why a site could not be written; whatever Output held before, it still holds.
public struct PublishingError: Error, Sendable {
  /// Whose move it is.
  public enum Cause: Sendable, Hashable {
    /// The system failed: disk, permission, a vanished folder. The command exits with 74.
    case system
    /// Output, or the list of files, is not as it has to be; a person has to look.
    case refused
  }

  /// Whose move it is.
  public var cause: Cause
  /// What went wrong and how to mend it, at least one of them an error.
  public var diagnostics: [Diagnostic]

  /// Wraps findings as a thrown error.
  public init(_ cause: Cause, _ diagnostics: [Diagnostic]) {
    self.cause = cause
    self.diagnostics = diagnostics
  }
}

extension PublishingError {
  /// A refusal with one finding.
  static func refused(_ id: String, _ message: String, help: String) -> PublishingError {
    PublishingError(.refused, [Diagnostic(id, .error, message, help: help)])
  }

  /// A system call that failed, in words that say what to do.
  ///
  /// - Parameters:
  ///   - code: The value of `errno`.
  ///   - deed: What was being done, such as `write`.
  ///   - path: What it was done to, as a person would name it.
  static func system(_ code: Int32, _ deed: String, _ path: String) -> PublishingError {
    let reason = String(cString: strerror(code))
    let id: String
    let help: String
    switch code {
    case ENOSPC, EDQUOT:
      id = "disk-full"
      help =
        "Free some space, or choose another place with --output, then build again. "
        + "A build needs room for every changed file beside the old one."
    case EROFS:
      id = "output-read-only"
      help = "Mount the file system for writing, or choose another place with --output."
    case EACCES, EPERM:
      id = "output-permission"
      help =
        "Give the user who runs the build the right to write there, "
        + "or choose another place with --output."
    case ENOENT, ENOTDIR, ESTALE:
      id = "output-vanished"
      help = "Something removed or replaced it while the build ran. Build again."
    case EMFILE, ENFILE:
      id = "too-many-open-files"
      help = "Raise the limit of open files (ulimit -n), then build again."
    case EXDEV:
      id = "output-crosses-devices"
      help =
        "Output has to lie within one file system, because files are renamed into place; "
        + "unmount what is mounted inside it."
    default:
      id = "output-failed"
      help = "Look at the disk and the folder's permissions, then build again."
    }
    return PublishingError(
      .system, [Diagnostic(id, .error, "Cannot \(deed) \(path): \(reason)", help: help)])
  }
}
