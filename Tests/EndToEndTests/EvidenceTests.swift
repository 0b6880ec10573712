import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `Sources and definitions` {
  private static let site = """
    -- articles/leaf.md --
    ---
    title: Leaf
    topics: [leaf]
    ---
    One [@copy] [@fixed], and two [@copy]
    [@plain]. ACT is a therapy, and act is a verb.
    -- topics/leaf.md --
    ---
    title: Leaf
    ---
    About leaves [@copy].
    -- sources.yml --
    - {id: copy, title: A study, issued: {date-parts: [[2019]]}, note: Read in a copy., author: [{family: Example}, {family: Second}]}
    - {id: fixed, title: Another study, status: corrected, note: The table was wrong.}
    - {id: plain, title: A third, publisher: The Example Trust}
    -- glossary.yml --
    - {term: twig, definition: A small branch., sources: [copy, plain]}
    - {term: ACT, definition: A therapy.}
    """

  @Test func `A term names the sources of its definition, each with its place`() throws {
    let site = try ResolvedSite(Self.site)
    let glossary = try site.page("glossary/")
    #expect(glossary.contains(#"<a href="/health/sources/#source-copy">Example et al, 2019</a>"#))
    #expect(glossary.contains(#"<a href="/health/sources/#source-plain">The Example Trust</a>"#))
    let ids = PageText(try site.page("sources/")).ids
    #expect(ids.contains("source-copy") && ids.contains("source-plain"))
  }

  @Test func `With many sources the link leads to the page on which one stands`() throws {
    let sources = (100..<200).map { "- {id: s\($0), title: Study \($0)}\n" }.joined()
    let site = try ResolvedSite(
      "-- glossary.yml --\n- {term: a b, definition: C., sources: [s199]}\n-- sources.yml --\n"
        + sources)
    #expect(try site.page("glossary/").contains(#"href="/health/sources/page/2/#source-s199""#))
    #expect(PageText(try site.page("sources/page/2/")).ids.contains("source-s199"))
  }

  @Test(arguments: ["leaf/", "sources/"])
  func `What the editors note of a source stands wherever it is listed, once`(address: String)
    throws
  {
    let words = PageText(try ResolvedSite(Self.site).page(address)).visible
    for note in ["Read in a copy.", "The table was wrong."] {
      #expect(words.ranges(of: note).count == 1, "\(note)")
    }
    #expect(words.contains("This source was corrected after publication. The table was wrong."))
  }

  @Test func `The list of sources tells an article from a topic of the same title`() throws {
    let page = try ResolvedSite(Self.site).page("sources/")
    #expect(
      page.contains(
        #"<a href="/health/leaf/">Leaf</a>, <a href="/health/topics/leaf/">Leaf (topic)</a>"#))
  }

  @Test func `Citations that follow each other are one group`() throws {
    let words = PageText(try ResolvedSite(Self.site).page("leaf/")).visible
    #expect(words.contains("One Reference 1 , Reference 2 , and two Reference 1 , Reference 3 ."))
  }

  @Test func `A term in capitals is linked in capitals only`() throws {
    let page = try ResolvedSite(Self.site).page("leaf/")
    #expect(page.contains(#"glossary/#term-act" aria-describedby="about-term-act">ACT</a>"#))
    #expect(page.contains("and act is a verb"))
  }
}

@Suite struct `Texts within other pages` {
  @Test func `Headings, call-outs and tables of disclaimers and definitions double no id`() throws {
    let text = """
      ## Care

      > [!note] Note
      > Words. See [care](#care).

      Table: Rows

      | a | b |
      | --- | --- |
      | c | d |
      """
    let indented = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { "    " + $0 }.joined(separator: "\n")
    let site = try ResolvedSite(
      """
      -- site.yml --
      title: Example
      url: https://example.org/
      publisher: The Example Trust
      disclaimers: [one, two]
      -- disclaimers/one.md --
      ---
      title: One
      ---
      \(text)
      -- disclaimers/two.md --
      ---
      title: Two
      ---
      \(text)
      -- glossary.yml --
      - term: twig
        definition: |
      \(indented)
      - term: leaf
        definition: |
      \(indented)
      -- articles/a.md --
      ---
      title: A
      ---
      \(text)
      """)
    #expect(site.findings.filter { $0.severity == .error } == [])
    for (name, file) in try site.files() where name.hasSuffix(".html") {
      let page = PageText(file)
      #expect(Set(page.ids).count == page.ids.count, "\(name): \(page.ids)")
      for tag in page.tags where tag["href"]?.hasPrefix("#") == true {
        let target = tag["href"].map { String($0.dropFirst()) } ?? ""
        #expect(page.ids.contains(target), "\(name) leads to #\(target)")
      }
    }
    #expect(try site.page("a/").contains(##"<a href="#disclaimer-one_care">"##))
  }
}

@Suite struct `Corrections of days to come` {
  @Test(arguments: [("2026-11-21", false), ("2026-11-22", true)])
  func `A correction is shown from its day on, and nowhere before`(day: String, isShown: Bool)
    throws
  {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      published: 2026-01-01
      corrections: [{date: 2026-11-22, kind: safety, text: Tapir correction.}]
      ---
      Text.
      """, asOf: day)
    for (name, file) in try site.files()
    where ["a/index.html", "corrections/index.html", "corrections/feed.xml"].contains(name) {
      #expect(file.contains("Tapir correction.") == isShown, "\(name)")
    }
    if !isShown {
      #expect(try site.files().values.allSatisfy { !$0.contains("Tapir") })
    }
  }
}

@Suite struct `Control characters` {
  @Test func `None of front matter and data reaches a page or a feed`() throws {
    let bad = #"a\x01b\x1Fc\x7Fd\x85e\ff"#
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: "Title \(bad)"
      description: "Summary \(bad)"
      topics: [t]
      published: 2026-01-01
      funding: "\(bad)"
      corrections: [{date: 2026-01-02, text: "\(bad)"}]
      ---
      Text [@s].
      -- topics/t.md --
      ---
      title: "Topic \(bad)"
      ---
      -- sources.yml --
      - {id: s, title: "Source \(bad)", note: "\(bad)"}
      """)
    #expect(try site.page("a/").contains("Title a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}e"))
    for (name, file) in try site.files() {
      let found = file.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" && $0 != "\t" || (0x7F..<0xA0).contains($0.value)
      }
      #expect(found.isEmpty, "\(name)")
    }
  }
}
