import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `Citations in odd places` {
  private func site(_ text: String) throws -> ResolvedSite {
    try ResolvedSite(
      """
      -- sources.yml --
      - {id: smith2019, title: A study}
      - {id: jones, title: Another}
      -- articles/a.md --
      ---
      title: A
      ---
      \(text)
      """)
  }

  @Test(arguments: [
    ("Once [@smith2019] and twice [@smith2019].", 2, 1), ("Both [@smith2019; @jones].", 2, 2),
    ("- In a list [@jones]\n  - deeper [@smith2019]", 2, 2), ("> In a quote [@jones].", 1, 1),
    ("> [!warning] Title\n> In a call-out [@jones].", 1, 1), ("**In weight [@jones]**", 1, 1),
    ("| a | b |\n|---|---|\n| in a cell [@jones] | [@jones] |", 2, 1),
    ("`[@jones]` in code", 0, 0), ("    [@jones] in a block of code", 0, 0),
    ("```\n[@jones]\n```", 0, 0), ("<!-- [@jones] -->", 0, 0), ("\\[@jones]", 0, 0),
    ("Over a\nline's end [@smith2019;\n@jones].", 2, 2),
  ])
  func `They are numbered, listed once, and lead there and back`(
    text: String, marks: Int, sources: Int
  ) throws {
    let site = try site(text)
    #expect(site.findings.filter { $0.severity == .error } == [])
    let page = PageText(try site.page("a/"))
    let hrefs = page.tags.compactMap { $0["href"] }
    let cites = page.ids.filter { $0.hasPrefix("cite-") }
    let refs = page.ids.filter { $0.hasPrefix("ref-") }
    #expect(cites.count == marks)
    #expect(refs.count == sources)
    #expect(Set(page.ids).count == page.ids.count)
    for id in cites + refs { #expect(hrefs.contains("#\(id)")) }
    for href in hrefs where href.hasPrefix("#") {
      #expect(page.ids.contains(String(href.dropFirst())), "\(href)")
    }
  }

  @Test(arguments: [
    ("[@smith2091]", "unknown-source", "Did you mean `[@smith2019]`?"),
    ("[@jones; @jnoes]", "unknown-source", "Did you mean `[@jones]`?"),
    ("[@nobody-near]", "unknown-source", "Add it to sources.yml."),
    ("Text[^1]\n\n[^1]: A note.", "footnote-not-supported", nil),
    ("Text[^1]", "footnote-not-supported", nil),
    ("[@]", "citation-malformed", nil), ("## A heading [@jones]", "citation-in-heading", nil),
  ])
  func `What cannot be read is told, with the nearest that can`(
    text: String, id: String, help: String?
  )
    throws
  {
    let found = try site(text + "\n\nAnd text.").findings.filter { $0.id == id }
    #expect(found.count == (text.contains("]: A note") ? found.count : 1))
    #expect(!found.isEmpty)
    if let help { #expect(found.map(\.help) == [help]) }
  }

  @Test func `An unknown source in a page, a topic and an article is an error at each place`()
    throws
  {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      ---
      Text [@x].
      -- pages/b.md --
      ---
      title: B
      ---
      Text [@x].
      -- topics/c.md --
      ---
      title: C
      ---
      Text [@x].
      """)
    #expect(
      site.findings("unknown-source").map { $0.location?.description } == [
        "Content/articles/a.md:4:6", "Content/pages/b.md:4:6", "Content/topics/c.md:4:6",
      ])
  }
}

@Suite struct `Glossary links` {
  private func page(_ text: String) throws -> PageText {
    let site = try ResolvedSite(
      """
      -- glossary.yml --
      - {term: receptor, forms: [receptors], definition: "A part of a **cell** & more."}
      - {term: receptor site, definition: Where it binds.}
      -- topics/opioids.md --
      ---
      title: Opioids
      terms: [opioid]
      ---
      -- articles/a.md --
      ---
      title: A
      ---
      \(text)
      """)
    #expect(site.findings.filter { $0.severity == .error } == [])
    return PageText(try site.page("a/"))
  }

  private func terms(_ page: PageText) -> [String] {
    page.tags.filter { $0["class"]?.contains("term") == true && $0.name == "a" }
      .compactMap { $0["href"] }
  }

  @Test(arguments: [
    ("Receptors bind; a receptor.", ["/health/glossary/#term-receptor"]),
    ("A receptor site.", ["/health/glossary/#term-receptor-site"]),
    (
      "A receptor site and a receptor.",
      ["/health/glossary/#term-receptor-site", "/health/glossary/#term-receptor"]
    ),
    ("An opioid's receptor.", ["/health/topics/opioids/", "/health/glossary/#term-receptor"]),
    ("## Receptor\n\nNo word of it.", []), ("`receptor`", []),
    ("[a receptor](https://example.org)", []),
    ("[receptor](https://example.org) and receptor", ["/health/glossary/#term-receptor"]),
    ("| receptor |\n|---|\n| receptor |", ["/health/glossary/#term-receptor"]),
    ("> [!key] Receptor\n> - receptor", ["/health/glossary/#term-receptor"]),
    ("A re*ceptor*.", []), ("**receptor**", ["/health/glossary/#term-receptor"]),
  ])
  func `The first mention on a page leads to the definition`(text: String, found: [String]) throws {
    #expect(terms(try page(text)) == found)
  }

  @Test func `Each link is described by the definition, which is on the page once`() throws {
    let page = try page("A receptor, receptors, a receptor site.")
    for tag in page.tags where tag["aria-describedby"] != nil {
      #expect(page.ids.filter { $0 == tag["aria-describedby"] }.count == 1)
    }
    #expect(page.visible.contains("A part of a cell & more."))
  }
}

@Suite struct `Tables` {
  @Test func `They have a caption, scopes, and a region that a keyboard reaches`() throws {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      ---
      Table: Doses & <b>

      | Name | Note |
      |:-----|-----:|
      | a\\|b | `c\\|d` |
      | <b>x</b> | *e* |
      """)
    let text = try site.page("a/")
    let page = PageText(text)
    #expect(page.tags.filter { $0.name == "table" }.count == 1)
    #expect(page.tags.filter { $0.name == "th" }.allSatisfy { $0["scope"] != nil })
    #expect(page.tags.contains { $0["tabindex"] == "0" && $0["role"] == "group" })
    #expect(text.contains("<code>c|d</code>"))
    #expect(page.visible.contains("a|b"))
    #expect(page.visible.contains("Doses & <b>") || page.visible.contains("Doses &"))
  }
}
