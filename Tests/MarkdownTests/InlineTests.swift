import MateriaDiagnostics
import MateriaMarkdown
import Testing

@Suite struct CitationTests {
  @Test("A citation names its sources, their locators and its place")
  func citations() {
    let dump = Dump("Text [@a], [@b; @c_d, p. 4], [@doi:10.1000/x.y,\nchap. 2].\n")
    #expect(dump.html == "<p>Text {cite 0}, {cite 1}, {cite 2}.</p>\n")
    #expect(
      dump.body.citations == [
        Citation(items: [.init(id: "a", locator: nil)], line: 1, column: 6),
        Citation(
          items: [.init(id: "b", locator: nil), .init(id: "c_d", locator: "p. 4")], line: 1,
          column: 12),
        Citation(items: [.init(id: "doi:10.1000/x.y", locator: "chap. 2")], line: 1, column: 30),
      ])
    #expect(dump.body.firstParagraph == "Text,,.")
    expectSound(dump)
  }

  @Test(
    "Where citations are read, and where not",
    arguments: [
      ("`[@a]` [@b]", "<code>[@a]</code> {cite 0}", 1),
      ("\\[@a] [@b]", "[@a] {cite 0}", 1),
      ("\\\\[@a]", "\\{cite 0}", 1),
      ("[@a [@b]]", "[@a {cite 0}]", 1),
      ("[text [@a]](x.md)", "<a href=\"{link 0}\">text [@a]</a>", 0),
      ("*[@a]* **b [@c]**", "<em>{cite 0}</em> <strong>b {cite 1}</strong>", 2),
      ("[@a][@b]", "{cite 0}{cite 1}", 2),
      ("[@a", "[@a", 0),
      ("a@b.org [a@b]", "a@b.org [a@b]", 0),
      ("[@a\n\nb]", "[@a</p>\n<p>b]", 0),
      ("![x [@a]](i.png)", "{image 0}", 0),
      ("[@ünï]", "{cite 0}", 1),
      ("x [@a;\n@b;\n@c] y [@d] z", "x {cite 0} y {cite 1} z", 2),
    ])
  func places(markdown: String, html: String, count: Int) {
    let dump = Dump(markdown + "\n")
    #expect(dump.html.contains(html))
    #expect(dump.body.citations.count == count)
    expectSound(dump)
  }

  @Test(
    "What cannot be read is reported and kept",
    arguments: [
      ("[@]", "citation-malformed"), ("[@a, *b*]", ""), ("[@a see]", "citation-malformed"),
      ("[@a; b]", "citation-malformed"), ("[@a;]", "citation-malformed"),
      ("[^1]", "footnote-not-supported"), ("[^note one]", "footnote-not-supported"),
      ("[^1]\n\n[^1]: note", "footnote-not-supported"), ("[@a]\n\n[@a]: note", "citation-is-link"),
    ])
  func malformed(markdown: String, id: String) {
    let dump = Dump(markdown + "\n")
    #expect(dump.diagnostics.map(\.id) == (id.isEmpty ? [] : [id]))
    #expect(dump.body.citations.isEmpty)
    expectSound(dump)
  }

  @Test("A citation in a heading stays on the page, but not in its words")
  func heading() {
    let dump = Dump("## Harms [@a]\n\nText.\n")
    #expect(dump.html.hasPrefix("<h2 id=\"harms\">Harms {cite 0}</h2>"))
    #expect(dump.body.outline.first?.text == "Harms")
  }
}

@Suite struct LinkTests {
  @Test("A link into the site is a hole, one to elsewhere is written")
  func links() {
    let dump = Dump(
      "[a](b.md#c \"Title\") [d](/e/) [f](#g) <https://h.org/?i&j> [k](mailto:l@m.org) <n@o.org>\n")
    #expect(
      dump.html == """
        <p><a href="{link 0}" title="Title">a</a> <a href="{link 1}">d</a> <a href="{link 2}">f</a> \
        <a href="https://h.org/?i&amp;j">https://h.org/?i&amp;j</a> \
        <a href="mailto:l@m.org">k</a> <a href="mailto:n@o.org">n@o.org</a></p>

        """)
    #expect(dump.body.links.map(\.destination) == ["b.md#c", "/e/", "#g"])
    #expect(dump.body.links.map(\.column) == [5, 25, 34])
    #expect(
      dump.body.externalLinks.map(\.destination) == [
        "https://h.org/?i&j", "mailto:l@m.org", "mailto:n@o.org",
      ])
    #expect(dump.body.externalLinks.map(\.column) == [39, 63, 80])
    #expect(dump.body.externalLinks.map(\.text) == ["https://h.org/?i&j", "k", "n@o.org"])
    #expect(dump.findings == [])
  }

  @Test("The place is that of the destination, in quotes, lists, definitions and later lines")
  func places() {
    let dump = Dump(
      "> a\n> [b](c.md)\n\n- [d](c.md)\n\n  [e](c.md) `[x](c.md)` [f](c.md)\n\n[g]\n\n[g]: <h i.md>\n"
    )
    #expect(dump.body.links.map(\.line) == [2, 4, 6, 6, 10])
    #expect(dump.body.links.map(\.column) == [7, 7, 7, 29, 7])
    #expect(dump.body.links.last?.destination == "h i.md")
  }

  @Test("A destination that is written otherwise has its line only")
  func escaped() {
    let dump = Dump("Text\n[a](b\\_c.md)\n")
    #expect(
      dump.body.links == [BodyLink(destination: "b_c.md", line: 2, column: 0, text: "a")])
  }

  @Test(
    "Addresses that could run something are refused",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:x", "data:text/html,x", "vbscript:x", "file:///etc",
      "ftp://a.b", "//evil.org", "&#106;avascript:x", "java&#10;script:x", "data:image/png;x",
    ])
  func unsafe(address: String) {
    let dump = Dump("a [b *c*](<\(address)>) d\n")
    #expect(dump.html == "<p>a b <em>c</em> d</p>\n")
    #expect(dump.diagnostics.map(\.id) == ["unsafe-link"])
    #expect(dump.diagnostics.first?.severity == .error)
    #expect(dump.runs == ["a ", "b ", "c", " d"])
  }

  @Test("Faults of links are reported")
  func faults() {
    let dump = Dump("[a]() and [b <https://c.org> d](e.md)\n")
    #expect(dump.findings == ["1:1 warning link-without-destination", "1:15 warning link-in-link"])
    #expect(dump.html == "<p>a and <a href=\"{link 0}\">b https://c.org d</a></p>\n")
  }
}

@Suite struct ImageTests {
  @Test("An image alone stands without a paragraph around it")
  func images() {
    let dump = Dump(
      "![A *tree*](a_b.png \"Cap\")\n\ntext ![b](c.png)\n\n- ![d](e.png)\n\n[![f](g.png)](h.md)\n")
    #expect(
      dump.html == """
        {image 0}
        <p>text {image 1}</p>
        <ul>
        <li>{image 2}</li>
        </ul>
        <p><a href="{link 0}">{image 3}</a></p>

        """)
    #expect(
      dump.body.images.first
        == BodyImage(
          source: "a_b.png", alternative: "A tree", caption: "Cap", isBlock: true, line: 1,
          column: 13))
    #expect(dump.body.images.map(\.isBlock) == [true, false, true, false])
    #expect(dump.body.firstParagraph == "text")
    #expect(dump.body.links.first?.text == "f")
  }

  @Test("An image says what it shows, and where it is")
  func faults() {
    #expect(Dump("![](a.png)\n").findings == ["1:5 error image-without-alternative"])
    #expect(Dump("![a]()\n").findings == ["1:1 error image-without-source"])
  }

  @Test("Markup within alternative text makes no holes of its own")
  func nested() {
    let dump = Dump("![a ![b](c.png) [d](e.md) <b> [@f]](g.png) [h](i.md)\n")
    #expect(dump.html == "<p>{image 0} <a href=\"{link 0}\">h</a></p>\n")
    #expect(dump.body.images.map(\.source) == ["g.png"])
    #expect(dump.body.links.map(\.destination) == ["i.md"])
  }
}

@Suite struct RawHTMLTests {
  @Test(
    "Raw HTML is left out and reported, once for a pair of tags",
    arguments: [
      ("a <b>c</b> d\n", "<p>a c d</p>\n", ["1:3 warning raw-html"]),
      ("<div>\nx\n</div>\n\ny\n", "<p>y</p>\n", ["1:1 warning raw-html"]),
      ("x<br>y\n", "<p>xy</p>\n", ["1:2 warning raw-html"]),
      ("a <!-- b --> c\n", "<p>a  c</p>\n", []),
      ("<!-- a\n\nb -->\n\nc\n", "<p>c</p>\n", []),
      ("<!-- a --> b\n\nc\n", "<p>c</p>\n", ["1:1 warning raw-html"]),
      ("<script>alert(1)</script>\n", "", ["1:1 warning raw-html"]),
      ("a &lt;b&gt; <?c> d\n", "<p>a &lt;b&gt; &lt;?c&gt; d</p>\n", []),
      ("a <?c?> d\n", "<p>a  d</p>\n", ["1:3 warning raw-html"]),
      ("`<?c>` and\n\n    <!-- x -->\n", "", []),
    ])
  func raw(markdown: String, html: String, findings: [String]) {
    let dump = Dump(markdown)
    if !html.isEmpty { #expect(dump.html == html) }
    #expect(dump.findings == findings)
    expectSound(dump)
  }

  @Test("The help names what to write instead")
  func help() {
    #expect(Dump("a <b>c</b>\n").diagnostics.first?.help == "Write **words** for words of weight.")
  }
}
