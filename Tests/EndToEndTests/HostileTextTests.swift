import MateriaDiagnostics
import TestSupport
import Testing

/// What must reach no page as markup, whichever field carries it.
private let payload = #"x"'><img src=x onerror=alert(1)></title></script><script>alert(2)</script>"#

@Suite struct `Text that tries to be markup` {
  /// The payload as a quoted value of YAML.
  private var quoted: String {
    "\"" + payload.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }

  private func site() throws -> ResolvedSite {
    try ResolvedSite(
      """
      -- site.yml --
      title: \(quoted)
      description: \(quoted)
      url: https://example.org/health
      language: \(quoted)
      publisher: {name: \(quoted), url: "https://example.org/\\"><script>alert(1)</script>"}
      contact: "a@\\"><script>alert(1)<b"
      funding: \(quoted)
      advertising: \(quoted)
      navigation: [{title: \(quoted), to: topics/}]
      footer: [{title: \(quoted), to: "https://example.org/\\"><script>alert(1)<"}]
      disclaimers: [general]
      -- disclaimers/general.md --
      ---
      title: \(quoted)
      ---
      \(payload)
      -- articles/a.md --
      ---
      title: \(quoted)
      description: \(quoted)
      topics: [t]
      status: withdrawn
      statusReason: \(quoted)
      published: 2026-01-01
      authors: [p]
      funding: \(quoted)
      conflicts: \(quoted)
      language: \(quoted)
      corrections: [{date: 2026-02-02, kind: safety, text: \(quoted)}]
      signOffs: [{as: editorial, by: p, on: 2026-01-01, sha256: \(quoted), parts: {\(quoted): x}}]
      provenance: {source: rewritten, from: \(quoted)}
      ---
      ## \(payload)

      \(payload) and a word and another [@s, \(payload.replacing("[", with: ""))].

      > [!emergency] \(payload)
      > \(payload)

      ![\(payload.replacing("]", with: ""))](../images/leaf.png "\(payload.replacing("\"", with: "'"))")

      Table: \(payload)

      | \(payload) | b |
      |---|---|
      | \(payload) | `\(payload)` |

      [\(payload)](b.md "\(payload.replacing("\"", with: "'"))") and `\(payload)`
      -- articles/b.md --
      ---
      title: \(quoted)
      topics: [t]
      aliases: [/old/]
      updated: 2026-01-01
      related: [a]
      ---
      \(payload) and a word. See [a](a.md).
      -- topics/t.md --
      ---
      title: \(quoted)
      description: \(quoted)
      terms: [word, \(quoted)]
      helplines: [h]
      ---
      \(payload)
      -- topics/u.md --
      ---
      title: \(quoted)
      parent: t
      slug: u
      ---
      -- pages/about.md --
      ---
      title: \(quoted)
      description: \(quoted)
      ---
      ## \(payload)
      -- glossary.yml --
      - term: another
        forms: [\(quoted)]
        definition: \(quoted)
        see: [\(quoted)]
      - term: \(quoted)
        definition: \(quoted)
      -- sources.yml --
      - id: s
        title: \(quoted)
        author: [{family: \(quoted), given: \(quoted)}, {literal: \(quoted)}]
        container-title: \(quoted)
        publisher: \(quoted)
        volume: \(quoted)
        issue: \(quoted)
        page: \(quoted)
        issued: 2020
        DOI: "10.1000/\\"><script>alert(1)</script>"
        status: retracted
        note: \(quoted)
      - id: \(quoted)
        title: \(quoted)
        URL: "https://example.org/\\"><script>alert(1)</script>"
      -- people.yml --
      p: {name: \(quoted), role: \(quoted), credentials: \(quoted), conflicts: \(quoted)}
      -- helplines.yml --
      - id: h
        name: \(quoted)
        region: \(quoted)
        phone: \(quoted)
        text: \(quoted)
        url: "https://example.org/\\"><script>alert(1)</script>"
        hours: \(quoted)
        description: \(quoted)
        verified: 2026-01-01
      -- images/leaf.png --
      leaf
      """)
  }

  @Test func `No field of the content becomes markup on any page`() throws {
    let site = try site()
    #expect(site.findings.filter { $0.severity == .error }.map(\.message) == [])
    let pages = try site.files().filter { $0.key.hasSuffix(".html") }
    #expect(pages.count >= 12)
    for (name, text) in pages {
      let page = PageText(text)
      let names = Set(page.tags.map(\.name))
      #expect(names.isDisjoint(with: ["iframe", "object", "embed", "base", "form"]), "\(name)")
      for tag in page.tags {
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") }, "\(name): \(tag)")
        #expect(tag.name != "img" || tag["src"] != "x", "\(name)")
      }
      let scripts = page.tags.filter { $0.name == "script" }
      #expect(
        scripts.allSatisfy { $0["type"] == "application/ld+json" || $0["src"] != nil }, "\(name)")
      #expect(page.scripts.allSatisfy { !$0.text.contains("<") }, "\(name)")
      #expect(text.contains("onerror"), "\(name) does not show the field that was tried")
    }
  }

  @Test func `Nor in a feed`() throws {
    let site = try site()
    for name in ["feed.xml", "corrections/feed.xml", "sitemap.xml"] {
      let tags = try Set(PageText(site.page(name)).tags.map(\.name))
      #expect(
        tags.isSubset(of: [
          "?xml", "feed", "title", "subtitle", "id", "link", "updated", "author", "name", "entry",
          "published", "category", "content", "urlset", "url", "loc", "lastmod",
        ]), "\(name): \(tags)")
    }
  }

  @Test func `Every page has each id once`() throws {
    let site = try site()
    for (name, text) in try site.files() where name.hasSuffix(".html") {
      let ids = PageText(text).ids
      #expect(Set(ids).count == ids.count, "\(name): \(ids.sorted())")
    }
  }
}

@Suite struct `Addresses that would run a script` {
  private static let schemes = [
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\\tscript:alert(1)", " javascript:alert(1)",
    "vbscript:x", "data:text/html,x", "file:///etc/passwd", "\\u0001javascript:alert(1)",
  ]

  /// Builds a site, which either is refused or links to nothing of that kind anywhere.
  private func expectNoScript(_ text: String) throws {
    let site = try ResolvedSite(text)
    if site.findings.contains(where: { $0.severity == .error }) { return }
    for (name, text) in try site.files() {
      for tag in PageText(text).tags {
        for value in [tag["href"], tag["src"], tag["content"]].compactMap({ $0 }) {
          let plain = String(value.unicodeScalars.filter { $0.value > 0x20 }).lowercased()
          for scheme in ["javascript:", "vbscript:", "data:text", "file:", "url=javascript"] {
            #expect(!plain.hasPrefix(scheme), "\(name): \(value)")
          }
        }
      }
    }
  }

  @Test(arguments: schemes) func `None stands in the settings`(url: String) throws {
    for field in [
      "contact: \"\(url)\"", "navigation: [{title: x, to: \"\(url)\"}]", "logo: \"\(url)\"",
      "footer: [{title: x, to: \"\(url)\"}]", "favicon: \"\(url)\"",
    ] {
      let text = "-- site.yml --\ntitle: x\nurl: https://example.org\npublisher: x\n\(field)\n"
      let site = try ResolvedSite(text)
      #expect(site.findings.contains { $0.severity == .error }, "\(field)")
      try expectNoScript(text)
    }
    try expectNoScript(
      "-- site.yml --\ntitle: x\nurl: https://example.org\npublisher: {name: x, url: \"\(url)\"}\n")
    try expectNoScript("-- site.yml --\ntitle: x\nurl: \"\(url)\"\npublisher: x\n")
  }

  @Test(arguments: schemes) func `None stands in data files`(url: String) throws {
    try expectNoScript(
      """
      -- helplines.yml --
      - {id: h, name: x, region: US, url: "\(url)"}
      -- topics/t.md --
      ---
      title: T
      helplines: [h]
      ---
      """)
    try expectNoScript(
      """
      -- sources.yml --
      - {id: s, title: x, URL: "\(url)"}
      - {id: d, title: x, DOI: "\(url)"}
      """)
  }

  @Test(arguments: [
    "[x](javascript:alert(1))", "[x](<javascript:alert(1)>)", "[x](&#106;avascript:alert(1))",
    "[x](java&#9;script:alert(1))", "<javascript:alert(1)>", "![x](javascript:alert(1))",
    "[x][y]\n\n[y]: javascript:alert(1)", "<a href=\"javascript:alert(1)\">x</a>",
    "[x](data:text/html;base64,x)", "[x](//example.com/x)", "[x](\\\\example.com)",
    "[x](vbscript:x 'title')", "[![x](javascript:x)](vbscript:y)",
    "> [!emergency] [x](javascript:alert(1))\n> [x](javascript:alert(1))",
    "Table: [x](javascript:x)\n\n| [x](javascript:x) | b |\n|---|---|\n| [x](javascript:x) | b |",
    "## [x](javascript:x)",
  ])
  func `None stands in a text`(markdown: String) throws {
    for (file, body) in [
      ("articles/a.md", markdown), ("topics/a.md", markdown), ("pages/a.md", markdown),
      ("disclaimers/a.md", markdown),
    ] {
      try expectNoScript("-- \(file) --\n---\ntitle: A\n---\n\(body)\n")
    }
    let quoted = markdown.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("\n", with: "\\n")
    try expectNoScript("-- glossary.yml --\n- {term: x, definition: \"\(quoted)\"}\n")
  }
}
