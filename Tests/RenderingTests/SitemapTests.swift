import MateriaContent
import MateriaDiagnostics
import MateriaRendering
import MateriaSiteModel
import MateriaTheme
import TestSupport
import Testing

@Suite struct `The sitemap` {
  @Test func `It lists every page for readers, dated from the content`() throws {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      published: 2026-01-02
      updated: 2026-03-04
      aliases: [/old/]
      ---
      Text.
      -- articles/b.md --
      ---
      title: B
      status: withdrawn
      ---
      Text.
      -- topics/t.md --
      ---
      title: T
      ---
      -- pages/about.md --
      ---
      title: About
      ---
      Text.
      -- images/leaf.png --
      leaf
      """)
    let map = try Element.read(site.page("sitemap.xml"))
    #expect(map.name == "urlset")
    #expect(
      map.all("url").map { "\($0["loc"]?.text ?? "") \($0["lastmod"]?.text ?? "")" } == [
        "https://example.org/health/ ", "https://example.org/health/a/ 2026-03-04",
        "https://example.org/health/about/ ", "https://example.org/health/articles/ ",
        "https://example.org/health/corrections/ ", "https://example.org/health/topics/ ",
        "https://example.org/health/topics/t/ ",
      ])
    #expect(
      try site.page("robots.txt")
        == "User-agent: *\nAllow: /\nSitemap: https://example.org/health/sitemap.xml\n")
  }

  @Test func `Beyond 45,000 addresses it is an index of parts`() throws {
    var content = SiteContent()
    content.articles = (0..<45_100).map { number in
      var article = Article()
      article.path = "Content/articles/a\(100_000 + number).md"
      article.slug = "a\(100_000 + number)"
      article.id = article.slug
      article.title = article.slug
      return article
    }
    let day = try #require(CalendarDate("2026-11-21"))
    let site = Site(content: content, options: SiteOptions(asOf: day), assetNames: [])
    let renderer = SiteRenderer(site: site, theme: StandardTheme(), assets: []) { _ in [] }
    func document(_ address: String) throws -> Element {
      let entry = try #require(site.entry(at: address))
      return try Element.read(String(decoding: renderer.bytes(for: entry), as: UTF8.self))
    }
    let index = try document("sitemap.xml")
    #expect(index.name == "sitemapindex")
    #expect(
      index.all("sitemap").map { $0["loc"]?.text ?? "" } == [
        "https://example.org/sitemap-1.xml", "https://example.org/sitemap-2.xml",
      ])
    let parts = try [document("sitemap-1.xml"), document("sitemap-2.xml")]
    #expect(parts[0].all("url").count == 45_000)
    let all = Set(parts.flatMap { $0.all("url").map { $0["loc"]?.text } })
    #expect(all.count == parts[0].all("url").count + parts[1].all("url").count)
    #expect(all.contains("https://example.org/a145099/"))
    #expect(site.entry(at: "sitemap-3.xml") == nil)
  }
}

@Suite struct `Former addresses` {
  @Test func `They lead on without a script, and say where`() throws {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: "A & <b>"
      aliases: [/old/, old/deep/]
      ---
      Text.
      """)
    for address in ["old/", "old/deep/"] {
      let page = PageText(try site.page(address))
      let refresh = page.tags.first { $0["http-equiv"] == "refresh" }
      #expect(refresh?["content"] == "0; url=https://example.org/health/a/")
      #expect(
        page.tags.first { $0["rel"] == "canonical" }?["href"] == "https://example.org/health/a/")
      #expect(page.tags.contains { $0["name"] == "robots" && $0["content"] == "noindex" })
      #expect(page.visible.contains("A & <b>"))
      #expect(!page.tags.contains { $0.name == "script" })
    }
  }
}
