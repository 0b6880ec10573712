import MateriaContent
import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `YAML that would take long or go deep` {
  private func findings(_ front: String) throws -> [String] {
    let site = try TemporarySite("-- articles/a.md --\n---\n\(front)\n---\nText.")
    return try ContentLoader(path: site.path + "/Content").load().diagnostics.map {
      "\($0.location?.line ?? 0) \($0.id)"
    }
  }

  /// Each line names the one before nine times: a billion values from ten lines.
  private static let bomb =
    "a: &a [x, x, x, x, x, x, x, x, x]\n"
    + (1..<10).map { number in
      let names = Array("abcdefghij")
      let before = String(repeating: "*\(names[number - 1]), ", count: 9)
      return "\(names[number]): &\(names[number]) [\(before)x]"
    }.joined(separator: "\n")

  @Test(arguments: [
    ("an alias bomb", bomb, "3 yaml-nesting"),
    (
      "an alias bomb in blocks", "a: &a\n  - x\nb: &b\n  - *a\n  - *a\nc:\n  - *b\n",
      "5 yaml-nesting"
    ),
    ("an alias with a tag", "a: !!seq &a [x]\nb: !!seq *a\n", "3 yaml-nesting"),
    ("an alias as a key", "a: &a x\n*a : y\n", "3 yaml-nesting"),
    ("an alias behind a sign", "a: &a x\nb: [*a]\n", "3 yaml-nesting"),
    ("deep lists in one line", "a: " + String(repeating: "[", count: 50_000), "2 yaml-nesting"),
    ("deep groups in one line", "a: " + String(repeating: "{a: ", count: 10_000), "2 yaml-nesting"),
    ("deep lists by hyphens", String(repeating: "- ", count: 20_000) + "x", "2 yaml-nesting"),
    (
      "deep groups by indentation",
      (0..<200).map { String(repeating: " ", count: $0) + "a:" }.joined(separator: "\n"),
      "42 yaml-nesting"
    ),
  ])
  func `It is refused before it is read`(what: String, front: String, finding: String) throws {
    #expect(try findings(front) == [finding])
  }

  @Test func `Closing brackets in quotation marks do not hide how deep lists go`() throws {
    for count in [200, 5_000] {
      let deep = String(repeating: "[\"]\",", count: count)
      let found = try findings("title: A\nfunding: \(deep)")
      #expect(!found.isEmpty)
    }
  }

  @Test(arguments: [
    "title: Rest & recovery, *always*", "title: R&D\nfunding: the *Trust* & others",
    "title: A\ndescription: >\n  First [one\n  *two* and &three", "title: \"[In German] *x* &y\"",
    "title: A [b, c {d",
  ])
  func `Signs of YAML within words are words`(front: String) throws {
    #expect(try findings(front) == [])
  }

  @Test func `Front matter has a limit of its own`() throws {
    let long = "title: A\nfunding: " + String(repeating: "word ", count: 14_000)
    #expect(try findings(long) == ["1 front-matter-too-large"])
  }

  @Test(arguments: [("title", 1000), ("description", 5000)])
  func `A title and a description have limits`(key: String, limit: Int) throws {
    let other = key == "title" ? "" : "title: A\n"
    #expect(try findings(other + key + ": " + String(repeating: "a", count: limit)) == [])
    let line = key == "title" ? 2 : 3
    #expect(
      try findings(other + key + ": " + String(repeating: "a", count: limit + 1))
        == ["\(line) too-long"])
  }
}

@Suite struct `Types of front matter` {
  private func article(_ front: String) throws -> (article: Article?, findings: [Diagnostic]) {
    let site = try TemporarySite("-- articles/a.md --\n---\ntitle: A\n\(front)\n---\nText.")
    let content = try ContentLoader(path: site.path + "/Content").load()
    return (content.articles.first, content.diagnostics)
  }

  @Test(arguments: [
    "topics: [a, b]", "topics:\n  - a\n  - b", "topics:\n- a\n- \"b\"", "topics: ['a', b]",
  ])
  func `A list is read in each of its forms`(front: String) throws {
    #expect(try #require(article(front).article).topics.map(\.value) == ["a", "b"])
  }

  @Test(arguments: ["", "topics:", "topics: []", "topics: null", "topics: ~"])
  func `What is not written is empty`(front: String) throws {
    let found = try article(front)
    #expect(found.article?.topics == [])
    #expect(found.findings == [])
  }

  @Test func `One text alone counts as a list of one`() throws {
    #expect(try #require(article("topics: a").article).topics.map(\.value) == ["a"])
  }

  @Test(arguments: [
    ("description: [a]", "3:14 description must be text, but a list is written"),
    ("description: {a: b}", "3:14 description must be text, but a group of keys is written"),
    ("topics: {a: b}", "3:9 topics must be a list, but a group of keys is written"),
    ("topics: [[a]]", "3:10 an item of topics must be text, but a list is written"),
    ("published: [2026-01-01]", "3:12 published must be a date, but a list is written"),
    ("published: 2026-1-1", "3:12 published must be a date, but “2026-1-1” is written"),
    ("corrections: soon", "3:14 corrections must be a list, but “soon” is written"),
    ("corrections: [soon]", "3:15 a correction must be a group of keys, but text is written"),
    ("provenance: original", "3:13 provenance must be a group of keys, but text is written"),
    ("[a]: b", "3:1 a key must be text, but a list is written"),
    ("status: Draft", "3:9 status cannot be “Draft”"),
    ("é: 1", "3:1 there is no key “é” here"),
  ])
  func `A wrong type is told with its place`(front: String, message: String) throws {
    let findings = try article(front).findings
    let lines = findings.map { finding in
      "\(finding.location?.line ?? 0):\(finding.location?.column ?? 0) \(finding.message)"
    }
    #expect(lines == [message])
  }

  @Test func `Columns count bytes, also behind letters of several`() throws {
    let finding = try #require(article("topics: [“é”, {a: b}]").findings.first)
    #expect(finding.location?.column == 20)
  }

  @Test func `A number, a date and yes are text where text is asked for`() throws {
    let found = try #require(
      article("funding: 12\nconflicts: yes\ndescription: 2026-01-01").article)
    #expect(found.funding == "12")
    #expect(found.conflicts == "yes")
    #expect(found.description == "2026-01-01")
  }
}
