import MateriaDiagnostics
import MateriaMarkdown
import Testing

@Suite struct BodyTests {
  @Test("Runs are the texts in which terms may be linked")
  func runs() {
    let dump = Dump(
      """
      ## Opioids

      Naloxone *reverses* & [helps](a.md) `code` **now**.

      - item one
        - item <two

      > quoted

      ```
      code block
      ```

      | Head | **x** |
      |------|-------|
      | cell | ![i](i.png) y |

      """)
    #expect(
      dump.runs == [
        "Naloxone ", "reverses", " &amp; ", "now", "item one\n", "item &lt;two", "quoted", "cell",
        " y",
      ])
    expectSound(dump)
  }

  @Test(
    "Words are what stands between spaces",
    arguments: [
      ("One two, three.\n", 3), ("- a\n- b *c*d\n", 3), ("## Two words\n\nAnd three more\n", 5),
      ("a&nbsp;b & c\n", 3), ("", 0), ("![alt text](i.png)\n", 0), ("[link text](x.md)\n", 2),
      (String(repeating: "word ", count: 1000), 1000),
      (String(repeating: "éß ", count: 100), 100),
    ])
  func wordCount(markdown: String, count: Int) {
    #expect(Dump(markdown).body.wordCount == count)
  }

  @Test(
    "The first paragraph is that of running text",
    arguments: [
      ("## A\n\nFirst *one*\nhere [@a].\n\nSecond.\n", "First one here."),
      ("> Quoted.\n\n- item\n\nText.\n", "Text."),
      ("> [!key] A\n> b\n\nText `x`.\n", "Text x."),
      ("![a](b.png)\n\n<!-- c -->\n\nText [d](e.md).\n", "Text d."),
      ("Table: T\n\n| a |\n|---|\n\nText.\n", "Text."),
      ("- item\n", ""),
    ])
  func firstParagraph(markdown: String, words: String) {
    #expect(Dump(markdown).body.firstParagraph == words)
  }

  @Test("Findings are in the order of the text, and at most a hundred of a kind")
  func findings() {
    let dump = Dump(String(repeating: "a <b>c</b>\n\n", count: 300) + "# D\n")
    #expect(dump.diagnostics.count == 101)
    #expect(dump.diagnostics == dump.diagnostics.sorted())
    #expect(dump.findings.last == "601:1 warning heading-level-1")
  }

  /// Numbers that are the same in each run (SplitMix64, Steele, Lea and Flood 2014).
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  static let pieces = [
    "# ", "## ", "### A {#a role=harms}\n", "- ", "1. ", "> ", "> [!note] ", "> [!dont]\n> - x\n",
    "> [!chart] 3 in 10\n", "> [!chart]\n> - 1 in 5\n", "[!key] ", "[@a]", "[@a; @b, p. 4]", "[@",
    "[^1]",
    "[x](y.md)", "[x](<java script:y>)", "[x](javascript:y)", "<https://a.b>", "![x](y.png)",
    "![](y.png)", "![", "[", "]", "(", ")", "*", "**", "_", "`", "``", "```\n", "\\", "|", "||",
    "| a | b |\n|---|---|\n| c | d |\n", "|---|\n", "Table: x\n", "\n\nTable: y\n\n", "<b>", "</b>",
    "<!-- c -->", "<!--", "<div>\n", "<?c>", "<?", "&amp;", "&", "<", ">", "\"", "'", "\n", "\n\n",
    "  ", "    ", "\t", "\r\n", "\r", "word ", "é", "\u{300}", "—", "{", "}", "{#b}", "===\n",
    "---\n",
    "[r]: z.md\n", "[^1]: w\n", "[@a]: v\n", ":", "-", "\u{A0}", "\u{2028}",
  ]

  @Test("Random Markdown is read soundly", arguments: 0..<20)
  func random(seed: UInt64) {
    var dice = Dice(state: seed)
    for _ in 0..<50 {
      let length = Int.random(in: 1...60, using: &dice)
      var text = ""
      for _ in 0..<length { text += Self.pieces.randomElement(using: &dice) ?? "" }
      let dump = Dump(text)
      expectSound(dump, text)
      for finding in dump.diagnostics {
        #expect((finding.location?.line ?? 0) > 0 && (finding.location?.column ?? 0) > 0)
      }
    }
  }
}
