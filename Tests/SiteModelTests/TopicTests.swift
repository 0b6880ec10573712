import MateriaDiagnostics
import MateriaSiteModel
import TestSupport
import Testing

@Suite struct `Topics below topics` {
  /// A site of topics, each written `name` or `name<parent`, and of more files.
  private func site(_ topics: [String], _ more: String = "") throws -> ResolvedSite {
    try ResolvedSite(
      topics.map { topic in
        let parts = topic.split(separator: "<").map(String.init)
        let parent = parts.count > 1 ? "parent: \(parts[1])\n" : ""
        return "-- topics/\(parts[0]).md --\n---\ntitle: Topic \(parts[0])\n\(parent)---\n"
      }.joined() + more)
  }

  private func isError(_ finding: Diagnostic) -> Bool { finding.severity == .error }

  @Test func `A topic names the one above and those below, by title`() throws {
    let site = try site(["a", "c<a", "b<a", "d<b"])
    let page = site.site.topicPage(0, page: 1)
    #expect(page.parent == nil)
    #expect(page.children.map(\.link.title) == ["Topic b", "Topic c"])
    let deep = site.site.topicPage(3, page: 1)
    #expect(deep.parent?.title == "Topic b")
    #expect(deep.frame.breadcrumbs.map(\.title) == ["Home", "Topics", "Topic a", "Topic b"])
    #expect(site.site.topicIndexPage().topics.map(\.link.title) == ["Topic a"])
  }

  @Test(arguments: [
    ("b, d, a", ["Home", "Topic a", "Topic b"], ["Topic b", "Topic d", "Topic a"]),
    ("d, a", ["Home", "Topic d"], ["Topic d", "Topic a"]),
    ("a, d, a", ["Home", "Topic a"], ["Topic a", "Topic d"]),
  ])
  func `The first topic that an article names is the way to it`(
    names: String, way: [String], topics: [String]
  ) throws {
    let text = "-- articles/one.md --\n---\ntitle: One\ntopics: [\(names)]\n---\n\nText.\n"
    let page = try site(["a", "b<a", "d"], text).site.articlePage(0)
    #expect(page.frame.breadcrumbs.map(\.title) == way)
    #expect(page.topics.map(\.title) == topics)
  }

  @Test(arguments: [
    ["a<a"], ["a<b", "b<a"], ["a<b", "b<c", "c<a"], ["a<b", "b<c", "c<b"],
    (0..<200).map { "t\($0)<t\(($0 + 1) % 200)" },
  ])
  func `A circle is an error, and every page still ends`(topics: [String]) throws {
    let site = try site(topics)
    #expect(site.findings.filter(isError).map(\.id) == ["cyclic-topics"])
    #expect(try site.files().count > topics.count)
  }

  @Test func `A topic above that does not exist is named with the nearest`() throws {
    let site = try site(["plants", "leaf<plnats"])
    #expect(site.findings.filter(isError).map(\.help) == ["Did you mean `plants`?"])
  }

  @Test func `A chain of a thousand topics renders`() throws {
    let site = try site(["t0"] + (1..<1000).map { "t\($0)<t\($0 - 1)" })
    #expect(site.findings.filter(isError) == [])
    for address in ["topics/", "topics/t0/", "topics/t999/"] { _ = try site.page(address) }
  }
}

@Suite struct `Long lists are paged` {
  @Test(arguments: [(0, 1), (1, 1), (60, 1), (61, 2), (120, 2), (121, 3)])
  func `Sixty articles stand on a page`(count: Int, pages: Int) throws {
    let articles = (0..<count).map { number in
      "-- articles/a\(1000 + number).md --\n---\ntitle: A \(1000 + number)\ntopics: [t]\n---\nText.\n"
    }.joined()
    let site = try ResolvedSite("-- topics/t.md --\n---\ntitle: T\n---\n" + articles).site
    for (base, first) in [("articles/", "articles/"), ("topics/t/", "topics/t/")] {
      let found = site.routes.filter { $0.address == first || $0.address.hasPrefix(base + "page/") }
      #expect(found.count == pages)
    }
    var titles: [String] = []
    for page in 1...pages {
      let list = site.articleIndexPage(page)
      titles += list.groups.flatMap { $0.articles.map(\.link.title) }
      #expect(list.paging.count == pages)
      #expect((list.paging.previous != nil) == (page > 1))
      #expect((list.paging.next != nil) == (page < pages))
      #expect(site.topicPage(0, page: page).articles.count <= 60)
    }
    #expect(titles == (0..<count).map { "A \(1000 + $0)" })
  }
}
