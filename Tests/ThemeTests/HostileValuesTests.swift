import MateriaMarkup
import MateriaSiteModel
import MateriaTheme
import Testing

@Suite("Hostile words in every field")
struct HostileValuesTests {
  static let words = [
    "<script>alert(1)</script>", #""><img src=x onerror=alert(1)>"#, "' onfocus='alert(1)",
    "\"\u{301} onclick=alert(1) x=\"\u{301}", "</title></script><!--", "&lt;b&gt; & <b>",
    "</main></body>",
  ]

  @Test("change nothing of a page's structure", arguments: words)
  func keepsStructure(word: String) {
    for (plain, hostile) in zip(SamplePages().rendered(), SamplePages(word: word).rendered()) {
      let expected = PageTags(plain.html.string).tags.map(Self.shape)
      let found = PageTags(hostile.html.string).tags.map(Self.shape)
      #expect(found == expected, "\(plain.kind)")
    }
  }

  @Test("stand on the page as they were given", arguments: words)
  func keepsWords(word: String) {
    let escaped = HTML(text: "Article \(word)").string
    let page = StandardTheme().article(SamplePages(word: word).article).string
    #expect(page.contains("<h1>\(escaped)</h1>"))
  }

  @Test("make no address that could run something")
  func refusesAddresses() {
    var page = SamplePages().article
    let hostile = "javascript:alert(1)"
    page.frame.navigation = [PageLink("x", hostile)]
    page.frame.home = hostile
    page.frame.publisherURL = hostile
    page.frame.contact = PageLink("x", hostile)
    page.frame.canonical = hostile
    page.frame.logo = hostile
    page.frame.favicon = hostile
    page.frame.script = hostile
    page.frame.stylesheet = hostile
    page.helplines[0].url = hostile
    page.helplines[0].telephone = "1\" href=\"\(hostile)"
    page.related[0].article.link.address = hostile
    page.linkedFrom = [PageLink("x", hostile)]
    page.contents[0].address = hostile
    page.references[0].citedAt = [PageLink("1", hostile)]
    let tags = PageTags(StandardTheme().article(page).string)
    for address in tags.values(of: "href") + tags.values(of: "src") {
      #expect(!address.hasPrefix("javascript:"))
    }
  }

  /// A tag's name and the names of its attributes.
  private static func shape(_ tag: PageTags.Tag) -> String {
    (tag.isEnd ? "/" : "") + ([tag.name] + tag.attributes.map(\.name)).joined(separator: " ")
  }
}
