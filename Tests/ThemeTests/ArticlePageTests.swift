import MateriaMarkup
import MateriaSiteModel
import MateriaTheme
import Testing

@Suite("The page of an article")
struct ArticlePageTests {
  private func html(_ change: (inout ArticlePage) -> Void = { _ in }) -> String {
    var page = SamplePages().article
    change(&page)
    return StandardTheme().article(page).string
  }

  @Test("has its parts in the order in which a reader needs them")
  func keepsOrder() {
    let page = html()
    let parts = [
      #"class="breadcrumbs"#, "<h1>", #"class="summary""#, #"class="meta""#,
      #"class="help-first""#, #"class="banners""#, #"class="helplines""#, #"class="contents""#,
      #"class="prose""#, #"class="references""#, #"id="about_page""#,
      #"id="corrections_title""#, #"id="topics_title""#, #"id="related_title""#,
      #"id="linked_from_title""#, #"class="site-footer""#,
    ]
    let places = parts.map { page.firstRange(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap { $0 } == places.compactMap { $0 }.sorted())
  }

  @Test(
    "sets a long summary as text, below the notices and where to get help",
    arguments: [(8, "summary", true), (60, "summary long", false)])
  func setsLongSummaries(words: Int, style: String, isAbove: Bool) throws {
    let page = html { $0.summary = Array(repeating: "breath", count: words).joined(separator: " ") }
    let summary = try #require(page.firstRange(of: "<p class=\"\(style)\">breath"))
    let helplines = try #require(page.firstRange(of: "class=\"helplines\""))
    #expect((summary.lowerBound < helplines.lowerBound) == isAbove)
    #expect(page.firstRange(of: "<p class=\"summary")?.lowerBound == summary.lowerBound)
  }

  @Test("says plainly where no clinician has reviewed it")
  func saysUnreviewed() {
    let unreviewed = html { $0.review = ReviewNotice() }
    #expect(unreviewed.contains("No clinician has reviewed this page."))
    #expect(unreviewed.contains(">Not reviewed by a clinician</a>"))
    let reviewed = html()
    #expect(!reviewed.contains("No clinician has reviewed this page."))
    #expect(reviewed.contains("Clinical review, <time"))
  }

  @Test("shows an editor's sign-off without calling it a clinician's")
  func tellsEditorsApart() {
    let page = html {
      $0.review.isClinicallyReviewed = false
      $0.review.signOffs[0].capacity = "Editorial review"
    }
    #expect(page.contains("No clinician has reviewed this page."))
    #expect(page.contains("Editorial review, <time"))
  }

  @Test("shows every banner whole, with no way to dismiss one", arguments: Banner.Kind.allCases)
  func keepsBanners(kind: Banner.Kind) {
    let tags = PageTags(html())
    let banner = tags.starts("div").filter { $0["id"] == "banner_\(kind.rawValue)" }
    #expect(banner.count == 1)
    #expect(banner.first?["class"] == "banner banner-\(kind.rawValue)")
    #expect(banner.first?["hidden"] == nil)
    for element in ["button", "input", "dialog", "form"] { #expect(tags.starts(element).isEmpty) }
  }

  @Test("calls a helpline by a tel: link, and says so when a number is old")
  func linksHelplines() {
    let page = html()
    #expect(
      page.contains(#"<a class="phone" href="tel:5550100">Call <strong>555 0100</strong></a>"#))
    #expect(page.contains("<li>Call <strong>555 0101</strong></li>"))
    #expect(page.contains("<li>Text <strong>HELLO to 55501</strong></li>"))
    #expect(page.contains(#"<span class="verified stale">"#))
  }

  @Test("shows the first verified number of each region above the notices")
  func showsHelpFirst() throws {
    let more = [
      HelplineCard(
        name: "Second line", region: "Everywhere", phone: "555 0102", telephone: "5550102",
        verified: SamplePages().date),
      HelplineCard(
        name: "Never checked", region: "Nowhere", phone: "555 0103", telephone: "5550103"),
    ]
    let page = html { $0.helplines += more }
    let start = try #require(page.firstRange(of: #"<ul class="help-first""#))
    let end = try #require(page.firstRange(of: #"<div class="banners">"#))
    let first = page[start.lowerBound..<end.lowerBound]
    #expect(first.contains(##"<a href="#helplines_title">Where to get help now</a>"##))
    #expect(first.ranges(of: "Call <strong>").count == 1)
    #expect(first.contains(#"href="tel:5550100""#))
    #expect(!html { $0.banners = [] }.contains("help-first"))
    #expect(!html { $0.helplines = [] }.contains("help-first"))
  }

  @Test("has its table of contents once, folded, nested as its headings are")
  func hasContents() {
    let page = html()
    #expect(page.ranges(of: ##"href="#two""##).count == 1)
    let tags = PageTags(page)
    #expect(tags.starts("details").map { $0["open"] } == [nil])
    #expect(page.contains(##"<a href="#one">First Example</a><ol role="list">"##))
  }

  @Test("leads from each source back into the text")
  func linksBack() {
    let page = html()
    #expect(page.contains(##"<a href="#cite-1" aria-label="Back to the text: 1">1</a>"##))
    #expect(page.contains(#"<li id="ref-1">A source. <i>Journal</i>, 2020."#))
  }

  @Test("leaves out every part that has nothing to say")
  func leavesOut() {
    let page = StandardTheme().article(SamplePages(isFull: false).article).string
    for part in [
      "breadcrumbs", "summary", "banner", "helpline", "contents", "references", "corrections",
      "topics_title", "related", "linked_from", "<script", "<nav", "canonical", "feedback",
    ] {
      #expect(!page.contains(part), "\(part)")
    }
  }
}
