import Foundation

/// Where a command speaks: results to standard output, findings and progress to standard error.
enum Terminal {
  static func out(_ text: String) { FileHandle.standardOutput.write(Data(text.utf8)) }

  static func error(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }

  /// Whether a person watches standard error.
  static var errorIsTerminal: Bool {
    isatty(2) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
  }

  /// Whether progress may be shown: at a terminal, and not in CI.
  static var showsProgress: Bool {
    isatty(2) == 1 && ProcessInfo.processInfo.environment["CI"] == nil
  }
}
