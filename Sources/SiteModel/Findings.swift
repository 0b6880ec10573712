import MateriaDiagnostics

/// Gathers what is wrong with how the content fits together.
struct Findings {
  private var list: [Diagnostic] = []
  private let line: (String, Int) -> String?

  init(line: @escaping (String, Int) -> String?) { self.line = line }

  mutating func add(
    _ id: String, _ severity: Severity, _ message: String, path: String, line number: Int,
    column: Int = 0, length: Int = 1, help: String? = nil
  ) {
    list.append(
      Diagnostic(
        id, severity, message, at: SourceLocation(path: path, line: number, column: column),
        sourceLine: number > 0 ? line(path, number) : nil, length: length, help: help))
  }

  mutating func add(_ findings: [Diagnostic]) { list.append(contentsOf: findings) }

  func sorted() -> [Diagnostic] { list.sorted() }
}
