import MateriaDiagnostics
import Testing

/// Swift Testing has a type of the same name.
private typealias Place = MateriaDiagnostics.SourceLocation

@Suite struct `Findings for a person` {
  private let place = Place(path: "Content/articles/a.md", line: 3, column: 9)

  @Test func `A finding shows its place, its words, the line, a caret and how to mend it`() {
    let finding = Diagnostic(
      "unknown-topic", .error, "there is no topic “plnats”", at: place,
      sourceLine: "topics: plnats", length: 6, help: "Did you mean `plants`?")
    #expect(
      [finding].report(as: .text) == """
        Content/articles/a.md:3:9: error: there is no topic “plnats” [unknown-topic]
          |
        3 | topics: plnats
          |         ^~~~~~
          = Did you mean `plants`?

        """)
  }

  @Test(
    arguments: [
      (Place(path: "a.md"), "a.md: note: words [id]\n"),
      (Place(path: "a.md", line: 2), "a.md:2: note: words [id]\n  |\n2 | text\n"),
      (nil, "note: words [id]\n"),
    ] as [(Place?, String)])
  private func `What is not known of the place is left out`(place: Place?, text: String) {
    let finding = Diagnostic("id", .note, "words", at: place, sourceLine: "text")
    #expect([finding].report(as: .text) == text)
  }

  @Test func `The caret stands under a character, though columns count bytes`() {
    let finding = Diagnostic(
      "id", .warning, "words", at: Place(path: "a.md", line: 12, column: 8),
      sourceLine: "àé→x", length: 1)
    #expect(
      [finding].report(as: .text) == """
        a.md:12:8: warning: words [id]
           |
        12 | àé→x
           |    ^

        """)
  }

  @Test func `Tabs before the caret stay tabs`() {
    let finding = Diagnostic(
      "id", .warning, "words", at: Place(path: "a.md", line: 1, column: 3),
      sourceLine: "\t\tx")
    #expect([finding].report(as: .text).hasSuffix("1 | \t\tx\n  | \t\t^\n"))
  }

  @Test func `A long line is cut to a window around the caret`() throws {
    let line =
      String(repeating: "word ", count: 20_000) + "here" + String(repeating: " end", count: 999)
    let finding = Diagnostic(
      "id", .error, "words", at: Place(path: "a.md", line: 1, column: 100_001),
      sourceLine: line, length: 4)
    let rows = [finding].report(as: .text).split(separator: "\n")
    #expect(rows.allSatisfy { $0.count < 120 })
    let (shown, carets) = (Array(rows[2]), Array(rows[3]))
    let first = try #require(carets.firstIndex(of: "^"))
    #expect(String(shown[first..<first + 4]) == "here")
    #expect(carets.count { $0 == "^" || $0 == "~" } == 4)
  }

  @Test func `A column beyond the line's end points behind it`() {
    let finding = Diagnostic(
      "id", .error, "words", at: Place(path: "a.md", line: 1, column: 99),
      sourceLine: "abc", length: 50)
    #expect([finding].report(as: .text).hasSuffix("1 | abc\n  |    ^\n"))
  }

  @Test func `Nothing that a file holds or is called drives the terminal`() {
    let evil = "a\u{1B}]0;owned\u{7}\u{9B}31m\rb"
    let finding = Diagnostic(
      "id", .error, evil, at: Place(path: evil, line: 1, column: 1), sourceLine: evil,
      help: evil)
    let text = [finding].report(as: .text)
    #expect(
      text.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value))
      })
  }

  @Test func `Colour is only where it is asked for`() {
    let finding = Diagnostic("id", .error, "words", at: place, sourceLine: "topics: plnats")
    #expect(![finding].report(as: .text).contains("\u{1B}"))
    #expect([finding].report(as: .text, colour: true).contains("\u{1B}[1;31merror: \u{1B}[0m"))
  }
}

@Suite struct `The order of findings` {
  @Test func `Place comes first, then weight, then name and words`() {
    func finding(_ path: String?, _ line: Int, _ severity: Severity, _ id: String) -> Diagnostic {
      Diagnostic(id, severity, "words", at: path.map { Place(path: $0, line: line) })
    }
    let sorted = [
      finding(nil, 0, .note, "z"), finding("a.md", 1, .error, "b"),
      finding("a.md", 1, .error, "c"), finding("a.md", 1, .warning, "a"),
      finding("a.md", 2, .error, "a"), finding("b.md", 0, .error, "a"),
    ]
    #expect(sorted.reversed().sorted() == sorted)
    #expect(Array(sorted[3...] + sorted[..<3]).sorted() == sorted)
  }
}

@Suite struct `Lines of a file` {
  let bytes = Array("one\r\ntwo\n\nfour".utf8)

  @Test(arguments: [(0, nil), (1, "one"), (2, "two"), (3, ""), (4, "four"), (5, nil)])
  func `A line comes without its end`(number: Int, text: String?) {
    #expect(SourceText.line(number, of: bytes) == text)
  }

  @Test(arguments: [(0, 1, 1), (4, 1, 5), (5, 2, 1), (9, 3, 1), (14, 4, 5), (99, 4, 5)])
  func `An offset has a line and a column`(offset: Int, line: Int, column: Int) {
    let place = SourceText.place(at: offset, in: bytes)
    #expect(place.line == line)
    #expect(place.column == column)
  }
}

@Suite struct `Guessing what was meant` {
  @Test(arguments: [
    ("titel", "title"), ("Title", "title"), ("descripton", "description"),
    ("lastReveiwed", "lastReviewed"), ("discl", nil), ("colour", nil), ("", nil),
    ("topic", "topics"),
  ])
  func `The nearest key is named, and none that is far`(word: String, meant: String?) {
    let keys = ["title", "description", "topics", "lastReviewed", "status", "disclaimers"]
    #expect(Suggestion.nearest(to: word, among: keys) == meant)
  }

  @Test func `Of two that are as near, the one that sorts first is named`() {
    #expect(Suggestion.nearest(to: "cat", among: ["hat", "bat"]) == "bat")
    #expect(Suggestion.nearest(to: "cat", among: ["bat", "hat"]) == "bat")
  }
}
