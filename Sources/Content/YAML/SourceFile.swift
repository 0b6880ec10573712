import MateriaDiagnostics

/// A file that is being read, and the findings about it.
struct SourceFile {
  /// The path as findings show it.
  let path: String
  let bytes: [UInt8]
  var diagnostics: [Diagnostic] = []

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// A finding at a place of this file, with the line's text.
  func diagnostic(
    _ id: String, _ severity: Severity, _ message: String, line: Int = 0, column: Int = 0,
    length: Int = 1, help: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      id, severity, message, at: SourceLocation(path: path, line: line, column: column),
      sourceLine: SourceText.line(line, of: bytes), length: length, help: help)
  }

  mutating func report(
    _ id: String, _ severity: Severity = .error, _ message: String, line: Int = 0,
    column: Int = 0, length: Int = 1, help: String? = nil
  ) {
    diagnostics.append(
      diagnostic(
        id, severity, message, line: line, column: column, length: length, help: help))
  }
}
