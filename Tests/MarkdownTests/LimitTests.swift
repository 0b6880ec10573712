import MateriaDiagnostics
import MateriaMarkdown
import Testing

@Suite struct LimitTests {
  /// Inputs on which libcmark 0.30.2 alone takes many seconds, at the sizes where it does.
  static let slowInputs: [(name: String, text: String, finding: String)] = [
    ("open images", String(repeating: "![[]()", count: 32_000), "too-many-open-brackets"),
    (
      "deep list and empty lines",
      String(repeating: "- ", count: 20_000) + "x\n" + String(repeating: "\n", count: 20_000),
      "nesting-too-deep"
    ),
    (
      "emphasis in deep quotes",
      String(repeating: "> ", count: 15_000) + String(repeating: "*a ", count: 10_000),
      "nesting-too-deep"
    ),
    (
      "a list that grows line by line",
      (0..<250).map { String(repeating: " ", count: 2 * $0) + "- x\n" }.joined(),
      "nesting-too-deep"
    ),
    (
      "a long definition used often",
      "[a]: /" + String(repeating: "u", count: 30_000) + "\n\n"
        + String(repeating: "[a] ", count: 15_000),
      "definition-too-long"
    ),
    (
      "open images past code", String(repeating: "![[]() `]` ", count: 6_000),
      "too-many-open-brackets"
    ),
  ]

  @Test("Slow inputs are refused within a second", arguments: slowInputs.indices)
  func slow(index: Int) {
    let input = Self.slowInputs[index]
    var dump: Dump?
    let time = ContinuousClock().measure { dump = Dump(input.text) }
    #expect(time < .seconds(1), "\(input.name)")
    #expect(dump?.diagnostics.map(\.id) == [input.finding])
    #expect(dump?.diagnostics.first?.severity == .error)
    #expect(dump?.diagnostics.first?.help != nil)
    #expect(dump?.body == ArticleBody())
  }

  @Test("A limit's finding shows the place and the line")
  func place() {
    let dump = Dump(
      "Text.\n\n> > > > x\n", limits: MarkdownLimits(bytes: 99, nesting: 3, openBrackets: 9))
    #expect(
      dump.diagnostics.report(as: .text) == """
        a.md:3:9: error: quotes and lists stand more than 3 deep in one another [nesting-too-deep]
          |
        3 | > > > > x
          |         ^
          = Take some of the > or list marks at the beginning of the line away.

        """)
  }

  @Test(
    "What stands within the limits is read",
    arguments: [
      "- a\n  - b\n    - c\n\ntext\n\n- a\n  - b\n    - c\n",
      "- - -\n\n* * * *\n\n- - - - -\n",
      "> > > a\nlazy\nlazy\n",
      String(repeating: "[a](b.md) ", count: 30),
      String(repeating: "\\[ ", count: 30),
      String(repeating: "- [ ] task\n", count: 30),
      "1. a\n2. b\n3. c\n4. d\n5. e\n",
    ])
  func sane(text: String) {
    let limits = MarkdownLimits(bytes: 1000, nesting: 3, openBrackets: 2)
    #expect(Dump(text, limits: limits).diagnostics.map(\.id) == [])
  }

  @Test("A file over the size is not read")
  func size() {
    let limits = MarkdownLimits(bytes: 10, nesting: 3, openBrackets: 2)
    #expect(Dump("01234567890", limits: limits).findings == ["1:1 error text-too-long"])
  }

  @Test(
    "Control characters are refused, also as references",
    arguments: [
      ("a\u{0}b", "1:2"), ("x\n\u{1B}[31m", "2:1"), ("a\u{7F}", "1:2"), ("é\u{85}", "1:3"),
      ("a\u{C}b", "1:2"), ("ab&#2;", "1:3"), ("&#x1f;", "1:1"), ("&#0128;", "1:1"),
      ("&#0;", "1:1"),
    ])
  func controls(text: String, place: String) {
    #expect(Dump(text).findings == ["\(place) error control-character"])
  }

  @Test(
    "Tabs, line ends and other references are not",
    arguments: ["a\tb\r\nc\rd", "&#9; &#10; &amp; &#65; &#x41; &#; &#x; &#99999999;", "Â©\u{A0}"])
  func notControls(text: String) {
    #expect(Dump(text).findings == [])
  }

  @Test("Lines are counted from the file's beginning, past front matter and lone returns")
  func frontMatter() {
    let file = "---\r\ntitle: A\r\n---\r\nText.\r\rMore.\r\n\r\n# B\r\n"
    let start = file.utf8.count - "Text.\r\rMore.\r\n\r\n# B\r\n".utf8.count
    let dump = Dump(bytes: Array(file.utf8), from: start)
    #expect(dump.findings == ["8:1 warning heading-level-1"])
    #expect(dump.body.outline.first?.line == 8)
  }

  @Test("Bytes that are not UTF-8 do no harm")
  func notUTF8() {
    let bytes: [UInt8] =
      Array("## A".utf8) + [0xE9, 0x0A, 0x0A, 0xFF, 0xC3, 0x5B, 0x40, 0xE2, 0x5D]
    _ = Dump(bytes: bytes)
    _ = Dump(bytes: bytes, from: 5)
    _ = Dump(bytes: bytes, from: 99)
    #expect(Dump(bytes: []).body == ArticleBody())
  }
}
