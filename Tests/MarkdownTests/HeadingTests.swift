import MateriaMarkdown
import Testing

@Suite struct HeadingTests {
  @Test(
    "Anchors come from the words",
    arguments: [
      ("What it does", "what-it-does"),
      ("Kratom: naïve Straße", "kratom-naive-strasse"),
      ("Don’t stop, don't wait", "dont-stop-dont-wait"),
      ("Ärger — Œuvre & Łódź", "arger-oeuvre-lodz"),
      ("Что это такое", "chto-eto-takoe"),
      ("Ομοιόσταση", "omoiostasi"),
      ("Điều trị", "dieu-tri"),
      ("e\u{301}tude", "etude"),
      ("痛み", "section"),
      ("ﬁne ﬂow", "fine-flow"),
      ("`naloxone` *nasal* spray", "naloxone-nasal-spray"),
      ("See [the guide](guide.md)", "see-the-guide"),
      ("Contents", "contents-2"),
      ("Top", "top-2"),
      ("Callout 1", "section-callout-1"),
      ("Ref 3", "section-ref-3"),
      ("2 × 3 ÷ 4", "2-3-4"),
    ])
  func anchors(words: String, anchor: String) {
    let dump = Dump("## \(words)\n\nText.\n")
    #expect(dump.body.outline.map(\.id) == [anchor])
    #expect(dump.html.hasPrefix("<h2 id=\"\(anchor)\">"))
  }

  @Test(
    "An anchor has at most eighty bytes and whole words, and is still its own",
    arguments: [
      (
        String(repeating: "abcdefghi ", count: 20),
        "abcdefghi" + String(repeating: "-abcdefghi", count: 7)
      ),
      (String(repeating: "a", count: 300), String(repeating: "a", count: 80)),
      (String(repeating: "a", count: 80) + " b", String(repeating: "a", count: 80)),
      (String(repeating: "щ", count: 300), String(repeating: "shch", count: 20)),
    ])
  func long(words: String, anchor: String) {
    let dump = Dump("## \(words)\n\nText.\n\n## \(words)\n\nText.\n")
    #expect(dump.body.outline.map(\.id) == [anchor, "\(anchor)-2"])
  }

  @Test("An underscore is in the page's own ids only")
  func underscore() {
    #expect(Dump("## A {#main_text}\n\nText.\n").findings == ["1:1 warning heading-attribute"])
  }

  @Test("A doubled heading is numbered, also where a number is taken")
  func doubled() {
    let dump = Dump("## A\n\n## A 2\n\n## A\n\n## A\n")
    #expect(dump.body.outline.map(\.id) == ["a", "a-2", "a-3", "a-4"])
  }

  @Test("Attributes give an anchor and a role, and are not shown")
  func attributes() {
    let dump = Dump("## What can go wrong {#Wrong role=harms}\n\nText.\n\nNext\n---- \n\nMore.\n")
    #expect(dump.body.outline.map(\.id) == ["wrong", "next"])
    #expect(dump.body.outline.first?.role == .harms)
    #expect(dump.body.outline.first?.text == "What can go wrong")
    #expect(dump.html.contains("<h2 id=\"wrong\">What can go wrong</h2>"))
    #expect(dump.findings == [])
  }

  @Test("Braces that are no attributes are words")
  func braces() {
    let dump = Dump("## The set {a, b}\n\nText.\n")
    #expect(dump.body.outline.first?.text == "The set {a, b}")
    #expect(dump.findings == [])
  }

  @Test("A known heading has a role")
  func knownHeadings() {
    let dump = Dump("## Side effects\n\nText.\n\n## What we don’t know\n\nText.\n")
    #expect(dump.body.outline.map(\.role) == [.harms, .unknowns])
  }

  @Test("An outline tells lines, bytes and what is empty")
  func outline() {
    let text = "Intro.\n\n## A\n\n### B\n\nText.\n\n## C\n\n## D\n\n- item\n\n> ## Quoted\n"
    let dump = Dump(text)
    #expect(dump.body.outline.map(\.text) == ["A", "B", "C", "D"])
    #expect(dump.body.outline.map(\.line) == [3, 5, 9, 11])
    #expect(dump.body.outline.map(\.isEmpty) == [false, false, true, false])
    let bytes = Array(text.utf8)
    let sections = dump.body.outline.map { String(decoding: bytes[$0.sourceRange], as: UTF8.self) }
    #expect(sections[1] == "### B\n\nText.\n\n")
    #expect(sections.joined() == text.dropFirst(8))
  }

  @Test(
    "Faults of headings are reported",
    arguments: [
      ("# A\n", ["1:1 warning heading-level-1"]),
      ("### A\n", ["1:1 warning heading-skips-level"]),
      ("##\n\nText.\n", ["1:1 warning empty-heading"]),
      ("## A {role=harm}\n", ["1:1 warning unknown-role"]),
      ("## A {color=red}\n", ["1:1 warning heading-attribute"]),
      ("## A {#main}\n", ["1:1 warning anchor-taken"]),
      ("## A [@b]\n", ["1:6 warning citation-in-heading"]),
    ])
  func faults(markdown: String, findings: [String]) {
    #expect(Dump(markdown).findings == findings)
  }
}
