/// Writes findings for a person at a terminal: the place, the words, the line and a caret.
public struct TextReporter: Sendable {
  /// Whether to colour by ANSI escapes.
  public var colour: Bool

  /// Makes a reporter.
  ///
  /// - Parameter colour: Whether to colour by ANSI escapes.
  public init(colour: Bool = false) { self.colour = colour }

  /// The findings one below the other, each ending in a newline.
  public func report(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map(text).joined()
  }

  /// One finding as text that ends in a newline.
  public func text(_ diagnostic: Diagnostic) -> String {
    var out = ""
    if let location = diagnostic.location { out += paint("1", Self.printable("\(location): ")) }
    out += paint(Self.code(diagnostic.severity), "\(diagnostic.severity.rawValue): ")
    out += "\(Self.printable(diagnostic.message)) [\(diagnostic.id)]\n"
    if let line = diagnostic.sourceLine, let location = diagnostic.location, location.line > 0 {
      out += excerpt(of: line, at: location, length: diagnostic.length)
    }
    if let help = diagnostic.help { out += "  = \(Self.printable(help))\n" }
    return out
  }

  private static func code(_ severity: Severity) -> String {
    switch severity {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    }
  }

  private func paint(_ code: String, _ text: String) -> String {
    colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The source line with a caret; a long line is cut to a window around the place.
  private func excerpt(of line: String, at location: SourceLocation, length: Int) -> String {
    let number = "\(location.line)"
    let gutter = String(repeating: " ", count: number.count)
    let bytes = Array(line.utf8)
    let target = min(max(location.column, 1) - 1, bytes.count)
    // Columns count bytes; the caret stands under a character.
    let before = String(decoding: bytes[..<target], as: UTF8.self)
    let rest = String(decoding: bytes[target...], as: UTF8.self)
    let width = 100
    let lead = before.count > 60 ? "…" + String(before.suffix(59)) : before
    let tail = String(rest.prefix(max(20, width - lead.count)))
    let shown = Self.printable(lead) + Self.printable(tail) + (tail.count < rest.count ? "…" : "")
    var out = "\(gutter) |\n\(number) | \(shown)\n"
    if location.column > 0 {
      let marked = String(
        decoding: bytes[target..<min(bytes.count, target + length)], as: UTF8.self)
      let carets = max(1, min(marked.count, tail.count))
      let blank = Self.printable(lead).map { (c: Character) -> Character in c == "\t" ? c : " " }
      out +=
        "\(gutter) | \(String(blank))"
        + paint("1;31", "^" + String(repeating: "~", count: carets - 1)) + "\n"
    }
    return out
  }

  /// Text without control characters, so that content cannot drive a terminal.
  private static func printable(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map {
          ($0.value < 0x20 && $0 != "\t") || (0x7F..<0xA0).contains($0.value) ? "\u{FFFD}" : $0
        }))
  }
}
