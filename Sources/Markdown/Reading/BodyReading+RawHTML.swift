import CCMark
import MateriaDiagnostics

extension BodyReading {
  /// Reports a block of HTML, which the page leaves out; a comment is left out in silence.
  mutating func readRawBlock(_ node: Node) {
    let literal = Bytes.trimmed(CMark.literal(node))
    if Self.isComment(literal) { return }
    reportRaw(literal, at: offset(of: node))
  }

  /// Reports HTML within a line, which the page leaves out; one report for a pair of tags.
  mutating func readRawInline(_ node: Node) {
    let literal = CMark.literal(node)
    let found = locate(literal)
    if Self.isComment(literal) { return }
    if literal.count > 1, literal[1] == UInt8(ascii: "/") { return }
    reportRaw(literal, at: found ?? scope.lowerBound)
  }

  private mutating func reportRaw(_ literal: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var name: [UInt8] = []
    for byte in literal.dropFirst().prefix(20) {
      guard Bytes.isLetter(byte) || Bytes.isDigit(byte) else { break }
      name.append(Bytes.lowered(byte))
    }
    let end = Bytes.find(UInt8(ascii: ">"), in: literal, from: 0)
    let tag = String(decoding: name, as: UTF8.self)
    report(
      "raw-html", .warning,
      tag.isEmpty
        ? "HTML is left out of the page" : "HTML such as “<\(tag)>” is left out of the page",
      at: offset, length: min(end + 1, literal.count), help: Self.advice(on: tag))
  }

  private static func advice(on tag: String) -> String {
    switch tag {
    case "b", "strong": "Write **words** for words of weight."
    case "i", "em": "Write *words* for words with stress."
    case "br": "End the line with a backslash for a line break."
    case "a": "Write [words](address) for a link."
    case "img", "figure", "picture": "Write ![what it shows](images/name.png) for an image."
    case "table": "Write a table with pipes: | a | b | over |---|---|."
    case "h1", "h2", "h3", "h4", "h5", "h6": "Write ## before the words of a heading."
    case "ul", "ol", "li": "Begin each item of a list with a hyphen or a number."
    case "code", "pre", "kbd": "Put code between back ticks."
    case "blockquote": "Begin each line of a quote with >."
    case "div", "section", "aside", "details": "Write a call-out: > [!note] Title."
    case "sub", "sup": "Use the characters themselves, such as ² or ₂."
    case "script", "style", "iframe", "video", "audio", "object", "embed":
      "Link to it instead; a page runs nothing that a text brings."
    default: "Write it in Markdown, or put a backslash before < to show the sign."
    }
  }

  /// Whether HTML is one comment and nothing else.
  private static func isComment(_ literal: UnsafeBufferPointer<UInt8>) -> Bool {
    guard literal.starts(with: "<!--".utf8) else { return false }
    let end = Array("-->".utf8)
    let found = end.withUnsafeBufferPointer {
      Bytes.find($0, in: literal, range: min(2, literal.count)..<literal.count)
    }
    // A comment that never ends takes the rest of the text with it, and is worth a word.
    return found.map { $0 + 3 >= literal.count } ?? false
  }
}
