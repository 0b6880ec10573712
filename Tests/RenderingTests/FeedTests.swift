import Foundation
import MateriaDiagnostics
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// An element of an XML document with what is in it.
final class Element: NSObject, XMLParserDelegate {
  private(set) var name = ""
  private(set) var attributes: [String: String] = [:]
  private(set) var children: [Element] = []
  private(set) var text = ""
  private var open: [Element] = []

  /// Reads a document; anything that is not well-formed is an error.
  static func read(_ document: String) throws -> Element {
    let root = Element()
    let parser = XMLParser(data: Data(document.utf8))
    parser.delegate = root
    guard parser.parse(), let first = root.children.first else {
      throw SupportError("not well-formed: \(parser.parserError.map { "\($0)" } ?? "empty")")
    }
    return first
  }

  subscript(name: String) -> Element? { children.first { $0.name == name } }
  func all(_ name: String) -> [Element] { children.filter { $0.name == name } }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    let element = Element()
    element.name = name
    element.attributes = attributes
    (open.last ?? self).children.append(element)
    open.append(element)
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) { open.removeLast() }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    open.last?.text += string
  }
}

@Suite struct `The feed of articles` {
  @Test func `Entries are dated from the content, the newest first`() throws {
    let site = try ResolvedSite(
      """
      -- articles/b.md --
      ---
      title: "B & <b>"
      description: "A summary of <b>."
      topics: [t]
      published: 2026-01-01
      updated: 2026-03-04
      authors: [jane-example]
      ---
      Text.
      -- articles/a.md --
      ---
      title: A
      published: 2026-02-01
      ---
      The first paragraph.
      -- articles/c.md --
      ---
      title: Undated
      ---
      Text.
      -- topics/t.md --
      ---
      title: Topic
      ---
      -- people.yml --
      jane-example: {name: Jane Example, lay: true}
      """)
    let feed = try Element.read(site.page("feed.xml"))
    #expect(feed.name == "feed")
    #expect(feed.attributes["xmlns"] == "http://www.w3.org/2005/Atom")
    #expect(feed["title"]?.text == "Example health")
    #expect(feed["id"]?.text == "https://example.org/health/feed.xml")
    #expect(feed["updated"]?.text == "2026-03-04T00:00:00Z")
    #expect(feed["author"]?["name"]?.text == "The Example Trust")
    let entries = feed.all("entry")
    #expect(entries.map { $0["title"]?.text } == ["B & <b>", "A"])
    let first = try #require(entries.first)
    #expect(first["id"]?.text == "https://example.org/health/b/")
    #expect(first["link"]?.attributes["href"] == "https://example.org/health/b/")
    #expect(first["published"]?.text == "2026-01-01T00:00:00Z")
    #expect(first["updated"]?.text == "2026-03-04T00:00:00Z")
    #expect(first["author"]?["name"]?.text == "Jane Example")
    #expect(first["category"]?.attributes["term"] == "Topic")
    let content = try #require(first["content"])
    #expect(content.attributes["type"] == "html")
    #expect(content.text.contains("<p>A summary of &lt;b&gt;.</p>"))
    #expect(content.text.contains("This is no replacement for care."))
    #expect(content.text.contains("No clinician has reviewed this page."))
    #expect(try #require(entries.last?["content"]).text.contains("The first paragraph."))
  }

  @Test func `A site without dates has a feed without entries`() throws {
    let site = try ResolvedSite("-- articles/a.md --\n---\ntitle: A\n---\nText.\n")
    let feed = try Element.read(site.page("feed.xml"))
    #expect(feed.all("entry").isEmpty)
    #expect(feed["updated"]?.text == "1970-01-01T00:00:00Z")
  }

  @Test func `It holds thirty entries at most`() throws {
    let articles = (1...40).map { number in
      let day = "2026-01-\(number % 28 + 1 < 10 ? "0" : "")\(number % 28 + 1)"
      return "-- articles/a\(number).md --\n---\ntitle: A\(number)\npublished: \(day)\n---\nText.\n"
    }.joined()
    let entries = try Element.read(ResolvedSite(articles).page("feed.xml")).all("entry")
    #expect(entries.count == 30)
    let days = entries.compactMap { $0["updated"]?.text }
    #expect(days == days.sorted(by: >))
  }

  @Test(arguments: ["&#1;", "&#x1F;", "&#xFFFE;", "&#xFFFF;", "&#27;[31m"])
  func `A character that XML cannot hold does not make it unreadable`(reference: String) throws {
    let site = try ResolvedSite(
      "-- articles/a.md --\n---\ntitle: A\npublished: 2026-01-01\n---\nWords \(reference) here.\n")
    if site.findings.contains(where: { $0.severity == .error }) { return }
    let entry = try #require(try Element.read(site.page("feed.xml")).all("entry").first)
    #expect(entry["content"]?.text.contains("here.") == true)
  }
}

@Suite struct `The feed of corrections` {
  @Test func `It has an entry for each correction, the newest first`() throws {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      corrections:
        - {date: 2026-03-01, kind: typo, text: "Was <b>, is c."}
        - {date: 2026-05-01, kind: safety, text: The dose was wrong.}
      ---
      Text.
      -- articles/b.md --
      ---
      title: B
      status: retracted
      corrections: [{date: 2026-04-01, text: A number was wrong.}]
      ---
      Text.
      -- articles/c.md --
      ---
      title: C
      status: draft
      corrections: [{date: 2026-04-02, text: A draft was wrong.}]
      ---
      Text.
      """)
    let feed = try Element.read(site.page("corrections/feed.xml"))
    #expect(
      feed.all("entry").map { "\($0["updated"]?.text.prefix(10) ?? "") \($0["title"]?.text ?? "")" }
        == [
          "2026-05-01 Safety correction: A", "2026-04-01 Factual correction: B",
          "2026-03-01 Typing error: A",
        ])
    #expect(Set(feed.all("entry").map { $0["id"]?.text }).count == 3)
    let page = PageText(try site.page("corrections/")).visible
    for words in [
      "The dose was wrong.", "A number was wrong.", "Was <b>, is c.", "Concerns safety",
    ] {
      #expect(page.contains(words), "\(words)")
    }
    #expect(!page.contains("draft"))
    #expect(PageText(try site.page("a/")).visible.contains("This page was corrected for safety"))
    #expect(!PageText(try site.page("b/")).visible.contains("This page was corrected for safety"))
  }

  @Test func `Without corrections the page says so`() throws {
    let site = try ResolvedSite("")
    #expect(try site.page("corrections/").contains("No corrections have been made so far."))
    #expect(try Element.read(site.page("corrections/feed.xml")).all("entry").isEmpty)
  }
}
