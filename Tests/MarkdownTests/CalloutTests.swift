import MateriaDiagnostics
import MateriaMarkdown
import Testing

@Suite struct CalloutTests {
  @Test("A care card has a heading with its hidden prefix, one level below the heading above")
  func careCard() {
    let dump = Dump("## A\n\n> [!emergency] Call *911* now if:\n> - they do not wake\n\nEnd.\n")
    #expect(
      dump.html == """
        <h2 id="a">A</h2>
        <div class="callout callout-emergency" role="note" aria-labelledby="callout-1">
        <h3 class="callout-title" id="callout-1"><span class="visually-hidden">Immediate action \
        required: </span>Call <em>911</em> now if:</h3>
        <ul>
        <li>they do not wake</li>
        </ul>
        </div>
        <p>End.</p>

        """)
    #expect(
      dump.body.callouts == [CalloutUse(kind: .emergency, title: "Call 911 now if:", line: 3)])
    #expect(dump.runs == ["they do not wake", "End."])
    #expect(dump.findings == [])
  }

  @Test(
    "Titles and prefixes",
    arguments: [
      ("[!key]", "Key messages"), ("[!KEY] Know", "Know"), ("[!do]", "Do"),
      ("[!dont]", "Do not"), ("[!note]", "Note"), ("[!Note] Costs", "Costs"),
      ("[!emergency]", "Immediate action required"),
      (
        "[!urgent] Ask today",
        "<span class=\"visually-hidden\">Urgent advice: </span>Ask today"
      ),
      (
        "[!non-urgent] Ask soon",
        "<span class=\"visually-hidden\">Non-urgent advice: </span>Ask soon"
      ),
      (
        "[!warning] Do not mix", "<span class=\"visually-hidden\">Important: </span>Do not mix"
      ),
      ("[!warning] This is important", "This is important"),
      ("[!warning]", "Important"),
    ])
  func titles(opening: String, title: String) {
    let html = Dump("> \(opening)\n>\n> Text.\n").html
    #expect(
      html.contains("<h2 class=\"callout-title\" id=\"callout-1\">\(title)</h2>\n<p>Text.</p>"))
  }

  @Test("The text after the first line is the body")
  func body() {
    let dump = Dump("> [!note] Title\n> First [@a].\n> Second.\n")
    #expect(dump.html.contains(">Title</h2>\n<p>First {cite 0}.\nSecond.</p>\n</div>"))
    #expect(dump.body.citations.first?.line == 2)
    #expect(dump.body.citations.first?.column == 9)
  }

  @Test("Lists of what to do and not to do have their classes; each do-not item says so")
  func advice() {
    let dump = Dump("> [!do]\n> - walk\n>   - slowly\n\n> [!dont]\n> 1. drive\n>\n> 2. lift\n")
    #expect(
      dump.html == """
        <div class="callout callout-do" role="note" aria-labelledby="callout-1">
        <h2 class="callout-title" id="callout-1">Do</h2>
        <ul class="do-list" role="list">
        <li>walk
        <ul>
        <li>slowly</li>
        </ul>
        </li>
        </ul>
        </div>
        <div class="callout callout-dont" role="note" aria-labelledby="callout-2">
        <h2 class="callout-title" id="callout-2">Do not</h2>
        <ol class="dont-list" role="list">
        <li>
        <p><span class="visually-hidden">do not </span>drive</p>
        </li>
        <li>
        <p><span class="visually-hidden">do not </span>lift</p>
        </li>
        </ol>
        </div>

        """)
  }

  @Test("Call-outs stand in lists, quotes and one another")
  func nested() {
    let dump = Dump(
      "- a\n\n  > [!note] In a list\n  > b\n\n> > [!key] In a quote\n> > > [!do] Inner\n")
    #expect(dump.body.callouts.map(\.title) == ["In a list", "In a quote", "Inner"])
    #expect(dump.findings == [])
    expectSound(dump)
  }

  @Test("An unknown kind stays a quote, and the nearest is named")
  func unknown() {
    let dump = Dump("> [!emergancy] Call\n\n> [!CAUTION]\n> Hot\n\n> [!\n> [!]\n")
    #expect(
      dump.findings == [
        "1:3 warning unknown-callout", "3:3 warning unknown-callout",
      ])
    #expect(dump.diagnostics[0].help == "Did you mean [!emergency]?")
    #expect(dump.diagnostics[1].help == "Write [!warning] instead.")
    #expect(dump.html.contains("<blockquote>\n<p>[!emergancy] Call</p>"))
  }

  @Test("Words come from the table of the site's language")
  func words() {
    var words = BodyWords.english
    words.emergencyPrefix = "<Sofort>: "
    words.dontPrefix = "nicht "
    let reader = MarkdownReader(words: words)
    let text = "> [!emergency] Rufen\n\n> [!dont] Nie\n> - a\n"
    let html = String(
      decoding: reader.read(Array(text.utf8), path: "a.md").body.html, as: UTF8.self)
    #expect(html.contains("<span class=\"visually-hidden\">&lt;Sofort&gt;: </span>Rufen"))
    #expect(html.contains("<span class=\"visually-hidden\">nicht </span>a"))
  }
}
