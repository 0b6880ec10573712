import MateriaDiagnostics
import MateriaSiteModel
import TestSupport
import Testing

@Suite struct `Where links lead` {
  private static let site = """
    -- articles/kratom.md --
    ---
    title: Kratom
    slug: the-tree
    ---
    ## Harms
    -- articles/deep/in/pain.md --
    ---
    title: Pain
    ---
    Text.
    -- topics/plants.md --
    ---
    title: Plants
    ---
    ## Kinds
    -- pages/about.md --
    ---
    title: About
    ---
    ## Who we are
    -- glossary.yml --
    - {term: Leaf, definition: What grows.}
    -- sources.yml --
    - {id: a, title: A}
    -- images/a leaf.png --
    leaf
    """

  /// What stands in `href` for a destination that a page writes.
  private func address(_ destination: String, in file: String = "articles/here.md") throws -> String
  {
    let site = try ResolvedSite(
      Self.site + "\n-- \(file) --\n---\ntitle: Here\n---\nA [word](<\(destination)>) or two.\n")
    if let finding = site.findings.first(where: { $0.severity == .error }) { return finding.id }
    let page = file.hasPrefix("topics/") ? "topics/here/" : "here/"
    let tags = PageText(try site.page(page)).tags
    let prose = try #require(tags.firstIndex { $0["class"] == "prose" })
    return try #require(tags[prose...].first { $0.name == "a" }?["href"])
  }

  @Test(arguments: [
    ("kratom.md", "/health/the-tree/"), ("./kratom.md", "/health/the-tree/"),
    ("../articles/kratom.md#harms", "/health/the-tree/#harms"),
    ("deep/in/pain.md", "/health/pain/"),
    ("../topics/plants.md", "/health/topics/plants/"),
    ("../topics/plants.md#kinds", "/health/topics/plants/#kinds"),
    ("../pages/about.md#who-we-are", "/health/about/#who-we-are"),
    ("../glossary.yml", "/health/glossary/"),
    ("../glossary.yml#term-leaf", "/health/glossary/#term-leaf"),
    ("../sources.yml", "/health/sources/"), ("../site.yml", "/health/"), ("..", "/health/"),
    (".", "/health/articles/"),
    ("../topics", "/health/topics/"), ("/topics/", "/health/topics/"),
    ("/topics", "/health/topics/"),
    ("/the-tree/", "/health/the-tree/"), ("/the-tree/#harms", "/health/the-tree/#harms"),
    ("/", "/health/"), ("/corrections/", "/health/corrections/"),
    ("../images/a%20leaf.png", "/health/images/a%20leaf.png"),
    ("../images/a leaf.png", "/health/images/a%20leaf.png"), ("kratom.md?x=1", "/health/the-tree/"),
    ("https://example.org/x?a=b&c", "https://example.org/x?a=b&c"),
    ("mailto:a@example.org", "mailto:a@example.org"),
    ("tel:988", "tel:988"),
  ])
  func `A path leads to the page of its file`(destination: String, address: String) throws {
    #expect(try self.address(destination) == address)
  }

  @Test(arguments: [
    "krato.md", "kratom", "Kratom.md", "kratom.md#harm", "../../secret.md",
    "../../../../etc/passwd",
    "/nowhere/", "/kratom/", "#here", "../glossary.yml#term-root", "kratom.md#references",
    "../topics/plants.md#main", "../disclaimers/general.md", "../people.yml", "%2e%2e/%2e%2e/x",
    "../images/none.png",
  ])
  func `A path that leads nowhere is an error`(destination: String) throws {
    #expect(try address(destination) == "broken-link")
  }

  @Test(arguments: [
    ("articles/deep/here.md", "../kratom.md"), ("topics/here.md", "../articles/kratom.md"),
    ("pages/here.md", "../articles/kratom.md"), ("articles/deep/in/here.md", "../../kratom.md"),
  ])
  func `It counts from the file in which it stands`(file: String, destination: String) throws {
    #expect(try address(destination, in: file) == "/health/the-tree/")
  }

  @Test func `Links in disclaimers and definitions are resolved and checked too`() throws {
    let site = try ResolvedSite(
      """
      -- disclaimers/general.md --
      ---
      title: General
      ---
      See [this](../pages/nowhere.md) and cite [@a].
      -- glossary.yml --
      - term: Leaf
        definition: "See [this](pages/nowhere.md), ![x](images/none.png) and cite [@a]."
      -- sources.yml --
      - {id: a, title: A}
      """)
    #expect(
      site.findings.map { "\($0.location.map(\.description) ?? "") \($0.id)" } == [
        "Content/disclaimers/general.md:4:12 broken-link",
        "Content/disclaimers/general.md:4:42 citation-here",
        "Content/glossary.yml:1 broken-link", "Content/glossary.yml:1 citation-here",
        "Content/glossary.yml:1 missing-image",
      ])
  }

  @Test func `What the settings name in vain is an error at its place`() throws {
    let site = try ResolvedSite(
      """
      -- site.yml --
      title: Example health
      url: https://example.org
      publisher: The Example Trust
      contact: pages/contact.md
      logo: images/logo.svg
      favicon: pages/about.md
      navigation:
        - {title: About, to: pages/abuot.md}
        - {title: Elsewhere, to: "https://example.org"}
        - {title: Script, to: "javascript:alert(1)"}
      footer: [{title: Old, to: /old/}]
      disclaimers: [genral]
      -- disclaimers/general.md --
      ---
      title: General
      ---
      Text.
      -- pages/about.md --
      ---
      title: About
      ---
      Text.
      """)
    #expect(
      site.findings.map { "\($0.location.map(\.description) ?? "") \($0.id) \($0.help ?? "")" } == [
        "Content/site.yml:4:10 broken-link Name a file relative to this one, such as "
          + "`other-article.md`.",
        "Content/site.yml:5:7 missing-image Put it into Content/images, and name it as "
          + "`images/NAME`.",
        "Content/site.yml:6:10 missing-image Put it into Content/images, and name it as "
          + "`images/NAME`.",
        "Content/site.yml:8:24 broken-link Did you mean the file `pages/about.md`?",
        "Content/site.yml:10:25 unsafe-link Name a file such as `pages/about.md`, or an address "
          + "that begins with https://.",
        "Content/site.yml:11:27 broken-link Name the file instead, such as `other-article.md`; "
          + "the address is found for you.",
        "Content/site.yml:12:15 unknown-disclaimer Did you mean `general`?",
      ])
  }
}
