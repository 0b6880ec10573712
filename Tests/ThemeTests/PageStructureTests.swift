import MateriaMarkup
import MateriaSiteModel
import MateriaTheme
import Testing

@Suite("Every kind of page", .serialized)
struct PageStructureTests {
  /// A page under the name that a test's report shows.
  struct Page: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var tags: PageTags
  }

  static let pages = [true, false].flatMap { isFull in
    SamplePages(isFull: isFull).rendered().map {
      Page(
        testDescription: "\($0.kind)\(isFull ? "" : ", sparse")", tags: PageTags($0.html.string))
    }
  }

  static let void: Set<String> = ["!doctype", "meta", "link", "img", "br", "hr", "input"]

  @Test("is tested", arguments: PageKind.allCases)
  func isTested(kind: PageKind) {
    #expect(Self.pages.contains { $0.testDescription == kind.rawValue })
  }

  @Test("has one h1, one main, one header, one footer, and a title", arguments: pages)
  func hasLandmarks(page: Page) {
    let page = page.tags
    for element in ["h1", "main", "title", "body", "html", "head"] {
      #expect(page.starts(element).count == 1, "\(element)")
    }
    #expect(page.starts("header").count == 1)
    #expect(page.starts("footer").count == 1)
    #expect(page.starts("h1")[0].text.contains { $0.isLetter })
  }

  @Test("closes what it opens, in order", arguments: pages)
  func isBalanced(page: Page) {
    var open: [String] = []
    for tag in page.tags.tags where !Self.void.contains(tag.name) {
      if tag.isEnd {
        #expect(open.popLast() == tag.name)
      } else {
        open.append(tag.name)
      }
    }
    #expect(open == [])
  }

  @Test("leaves no box empty", arguments: pages)
  func hasNoEmptyBoxes(page: Page) {
    let tags = page.tags.tags
    for (tag, next) in zip(tags, tags.dropFirst()) where !tag.isEnd && next.isEnd {
      guard tag.name == next.name, tag["src"] == nil else { continue }
      #expect(tag.text.contains { !$0.isWhitespace }, "<\(tag.name) class=\(tag["class"] ?? "")>")
    }
  }

  @Test("skips no level of headings", arguments: pages)
  func hasOrderedHeadings(page: Page) {
    let levels = page.tags.tags.compactMap { tag in
      tag.isEnd || tag.name.count != 2 || tag.name.first != "h" ? nil : Int(tag.name.dropFirst())
    }
    #expect(levels.first == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test("gives each id once, and every inner link and label finds its own", arguments: pages)
  func hasSoundIDs(page: Page) {
    let page = page.tags
    let ids = page.values(of: "id")
    #expect(Set(ids).count == ids.count)
    for address in page.values(of: "href") where address.hasPrefix("#") && address != "#" {
      #expect(ids.contains(String(address.dropFirst())), "\(address)")
    }
    for label in page.values(of: "aria-labelledby") { #expect(ids.contains(label)) }
  }

  @Test("begins with the link that skips to the text", arguments: pages)
  func skips(page: Page) throws {
    let page = page.tags
    let first = try #require(page.starts("a").first)
    #expect(first["href"] == "#main_text")
    #expect(page.starts("main")[0]["id"] == "main_text")
  }

  @Test("has nothing in it that its own security policy forbids", arguments: pages)
  func obeysItsPolicy(page: Page) throws {
    let page = page.tags
    let policy = try #require(
      page.starts("meta").first { $0["http-equiv"] == "Content-Security-Policy" }?["content"])
    #expect(policy.hasPrefix("default-src 'none'; "))
    #expect(!policy.contains("unsafe"))
    for tag in page.tags {
      for attribute in tag.attributes {
        #expect(attribute.name != "style" && !attribute.name.hasPrefix("on"))
      }
    }
    #expect(page.starts("style").isEmpty)
    for script in page.starts("script") {
      #expect(script["src"] != nil || script["type"] == "application/ld+json")
      #expect(script["src"] == nil || script["defer"] != nil)
    }
  }

  @Test("asks for three files at most, none of them elsewhere", arguments: pages)
  func asksForLittle(page: Page) {
    let page = page.tags
    let files =
      page.values(of: "src")
      + page.starts("link").filter { ["stylesheet", "icon"].contains($0["rel"]) }
      .compactMap { $0["href"] }.filter { !$0.hasPrefix("data:") }
    #expect(files.count <= 2)
    for file in files { #expect(file.hasPrefix("/health/")) }
  }

  @Test("names its language and direction")
  func namesItsLanguage() {
    var page = SamplePages().article
    page.frame.language = "ar"
    page.frame.direction = "rtl"
    let html = PageTags(StandardTheme().article(page).string).starts("html")[0]
    #expect(html["lang"] == "ar" && html["dir"] == "rtl")
  }

  @Test("is kept from search engines only where it says so")
  func keepsFromSearchEngines() {
    for (kind, html) in SamplePages().rendered() {
      let robots = PageTags(html.string).starts("meta").filter { $0["name"] == "robots" }
      #expect(robots.map { $0["content"] } == (kind == .notFound ? ["noindex"] : []))
    }
  }
}
