import MateriaDiagnostics
import Testing

@testable import MateriaContent

@Suite struct `Plain front matter` {
  /// A value as text with all its places, to compare two readings.
  private func described(_ value: YAMLValue?) -> String {
    guard let value else { return "nil" }
    let place = "@\(value.line):\(value.column)"
    switch value.kind {
    case .scalar(let text, let isPlain): return "\(isPlain ? "plain" : "quoted")(\(text))\(place)"
    case .sequence(let items):
      return "[\(items.map { described($0) }.joined(separator: ", "))]\(place)"
    case .mapping(let pairs):
      let rows = pairs.map { "\(described($0.key)): \(described($0.value))" }
      return "{\(rows.joined(separator: ", "))}\(place)"
    }
  }

  private func plain(_ text: String) -> YAMLValue? {
    let bytes = Array(text.utf8)
    return PlainYAML.read(bytes, 0..<bytes.count, firstLine: 2)
  }

  private func library(_ text: String) -> YAMLValue? {
    var file = SourceFile(path: "a.md", bytes: Array(text.utf8))
    return YAMLReader.compose(0..<file.bytes.count, firstLine: 2, of: &file)
  }

  @Test(arguments: [
    "title: Kratom\n", "title: \"Kratom: a leaf\"\ntopics: [kratom, opioid-use]\n",
    "a: b c, d (e) [f] {g} & h * i\n", "published: 2026-11-21\nn: 12\n", "a: x é – “x” 日本\n",
    "a: \"it's # a 'b' [c] – \"\n", "a: b", "a: [b, c d,e]\n", "a: null\nb: true\n", "a: \"\"\n",
  ])
  func `Is read by hand, with the library's values and places`(text: String) {
    #expect(plain(text) != nil)
    #expect(described(plain(text)) == described(library(text)))
  }

  @Test(arguments: [
    "a: b: c\n", "a: b # c\n", "a: 'b'\n", "a: \"b\\n\"\n", "a: \"b\n", "a: |\n  b\n",
    "a:\n  - b\n",
    "a: b\n  c\n", "a: b\na: c\n", "a: [b\n", "a: [b, ]\n", "a: [\"b\"]\n", "a: &x b\n", "a: *x\n",
    "- a\n", "a b: c\n", "a: b \n", "a: b\r\n", "\na: b\n", "a: b\n\nc: d\n", "# a\nb: c\n",
    "a: !x b\n",
    "a: \u{2028}b\n", "a: \u{FEFF}b\n", "a: b\u{2029}c\n", "a: - b\n", "a: ? b\n", "a: %b\n",
    "a: @b\n", "",
  ])
  func `Anything else is left to the library`(text: String) {
    #expect(plain(text) == nil)
  }

  /// Lines put together from the signs that mean something, so that both find odd ones.
  @Test func `Whatever is read by hand, the library reads alike`() {
    let parts = [
      "a", "title", "b1", ": ", ":", " ", "\"", "[", "]", ", ", ",", "-", "#", "é", "\n", "\n",
      "\nk: ",
      "2026-11-21", "word", "'", "{", "}", "|", ">", "&", "*", "!", "%", "\\", "\t", "  ", "~",
      "null",
      "\u{2028}", "日", ".", "(", ")", "/",
    ]
    var generator = SystemRandomNumberGenerator()
    var read = 0
    for _ in 0..<60_000 {
      var text = ["a: ", "title: \"", "topics: [", ""].randomElement(using: &generator) ?? ""
      for _ in 0..<Int.random(in: 1...9, using: &generator) {
        text += parts.randomElement(using: &generator) ?? ""
      }
      guard let value = plain(text) else { continue }
      read += 1
      let other = library(text)
      if described(value) != described(other) {
        Issue.record("\(text.debugDescription): \(described(value)) and \(described(other))")
        return
      }
    }
    #expect(read > 1000)
  }
}
