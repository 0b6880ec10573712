import MateriaMarkup
import MateriaSiteModel
import MateriaTheme

/// Page values that are plainly examples: one set with everything, one with nothing that is optional.
struct SamplePages {
  /// What every text is made of: an ordinary word, or a hostile one.
  var word = "Example"
  /// Whether the optional parts are there.
  var isFull = true

  /// Each kind of page as the theme shows it.
  func rendered(by theme: StandardTheme = StandardTheme()) -> [(kind: PageKind, html: HTML)] {
    [
      (.home, theme.home(home)), (.article, theme.article(article)), (.topic, theme.topic(topic)),
      (.topics, theme.topicIndex(topicIndex)), (.articles, theme.articleIndex(articleIndex)),
      (.glossary, theme.glossary(glossary)), (.sources, theme.sources(sources)),
      (.corrections, theme.corrections(corrections)), (.plain, theme.plain(plain)),
      (.notFound, theme.notFound(notFound)),
    ]
  }

  func frame(_ kind: PageKind) -> PageFrame {
    var frame = PageFrame()
    frame.kind = kind
    frame.documentTitle = "\(word) | Site"
    frame.siteTitle = "Site \(word)"
    frame.home = "/health/"
    frame.stylesheet = "/health/assets/materia.css"
    guard isFull else { return frame }
    frame.description = "Description \(word)"
    frame.canonical = kind == .notFound ? nil : "https://site.example/health/\(kind.rawValue)/"
    frame.isIndexed = kind != .notFound
    frame.script = "/health/assets/materia.js"
    frame.feed = "/health/feed.xml"
    frame.navigation = [
      PageLink("Topics", "/health/topics/", isCurrent: kind == .topics),
      PageLink("A to Z", "/health/articles/"),
      PageLink(word, "/health/word/"),
    ]
    frame.footer = [PageLink("Privacy", "/health/privacy/"), PageLink(word, "/health/about/")]
    frame.breadcrumbs = [PageLink("Home", "/health/"), PageLink(word, "/health/topics/word/")]
    frame.publisher = "Publisher \(word)"
    frame.publisherURL = "https://publisher.example/"
    frame.contact = PageLink("Contact", "mailto:post@publisher.example")
    frame.funding = "Paid by \(word)"
    frame.advertising = "No advertising, \(word)"
    frame.structuredData = .object([("@type", .string("WebPage")), ("name", .string(word))])
    return frame
  }

  var article: ArticlePage {
    var page = ArticlePage()
    page.frame = frame(.article)
    page.title = "Article \(word)"
    page.body = body
    guard isFull else { return page }
    page.summary = "Summary \(word)"
    page.banners = banners
    page.helplines = helplines
    page.contents = contents
    page.topics = links
    page.related = [
      RelatedCard(article: articleCard(1), reason: "Also about \(word)"),
      RelatedCard(article: articleCard(2), reason: "Mentions \(word)"),
    ]
    page.authors = [person, PersonCard(name: "Team", role: nil, credentials: nil, conflicts: nil)]
    page.review.signOffs = [SignOffCard(person: person, capacity: "Clinical review", date: date)]
    page.review.isClinicallyReviewed = true
    page.review.lastReviewed = date
    page.review.nextReview = date
    page.published = date
    page.updated = date
    page.references = references
    page.corrections = notices.map { notice in
      var notice = notice
      notice.article = nil
      return notice
    }
    page.funding = "Paid by \(word)"
    page.conflicts = "None, \(word)"
    page.audience = "Public, \(word)"
    page.provenance = "Written by \(word)"
    page.linkedFrom = links
    page.version = "0123abcd"
    page.readingMinutes = 7
    return page
  }

  var topic: TopicPage {
    var page = TopicPage()
    page.frame = frame(.topic)
    page.title = "Topic \(word)"
    guard isFull else { return page }
    page.summary = "Summary \(word)"
    page.banners = banners
    page.helplines = helplines
    page.body = body
    page.contents = contents
    page.parent = links[0]
    page.children = [topicCard]
    page.neighbours = [topicCard, topicCard]
    page.articles = [articleCard(1), articleCard(2)]
    page.articleCount = 32
    page.paging = paging
    page.references = references
    return page
  }

  var topicIndex: TopicIndexPage {
    var page = TopicIndexPage()
    page.frame = frame(.topics)
    page.title = "All topics"
    if isFull { page.topics = [topicCard, topicCard] }
    return page
  }

  var articleIndex: ArticleIndexPage {
    var page = ArticleIndexPage()
    page.frame = frame(.articles)
    page.title = "A to Z"
    guard isFull else { return page }
    page.letters = [
      PageLink("A", "#letter-a", isCurrent: true), PageLink("B", "/health/b/#letter-b"),
    ]
    page.groups = [
      ArticleIndexPage.Group(
        letter: "A", anchor: "letter-a", articles: [articleCard(1), articleCard(2)])
    ]
    page.paging = paging
    return page
  }

  var home: HomePage {
    var page = HomePage()
    page.frame = frame(.home)
    page.title = "Site \(word)"
    guard isFull else { return page }
    page.summary = "Summary \(word)"
    page.banners = banners
    page.topics = [topicCard, topicCard]
    page.recent = [articleCard(1), articleCard(2)]
    page.articleCount = 1
    page.index = PageLink("All articles", "/health/articles/")
    return page
  }

  var plain: PlainPage {
    var page = PlainPage()
    page.frame = frame(.plain)
    page.title = "About \(word)"
    page.body = body
    guard isFull else { return page }
    page.summary = "Summary \(word)"
    page.contents = contents
    page.references = references
    return page
  }

  var notFound: PlainPage {
    var page = PlainPage()
    page.frame = frame(.notFound)
    page.title = "Page not found"
    guard isFull else { return page }
    page.summary = "Summary \(word)"
    page.body = "<p>It may have moved.</p>"
    page.suggestions = links
    return page
  }

  var glossary: GlossaryPage {
    var page = GlossaryPage()
    page.frame = frame(.glossary)
    page.title = "Glossary"
    let term = GlossaryPage.Term(
      term: "Term \(word)", anchor: "term-example", forms: isFull ? ["Form \(word)", "forms"] : [],
      definition: "<p>What it means.</p>", see: isFull ? links : [], usedIn: isFull ? links : [])
    page.groups = [GlossaryPage.Group(letter: "T", anchor: "letter-t", terms: [term])]
    if isFull { page.letters = [PageLink("T", "#letter-t")] }
    return page
  }

  var sources: SourcesPage {
    var page = SourcesPage()
    page.frame = frame(.sources)
    page.title = "Sources"
    guard isFull else { return page }
    page.sources = references.map { reference in
      var reference = reference
      reference.number = nil
      reference.citedAt = links
      return reference
    }
    page.paging = paging
    return page
  }

  var corrections: CorrectionsPage {
    var page = CorrectionsPage()
    page.frame = frame(.corrections)
    page.title = "Corrections"
    guard isFull else { return page }
    page.corrections = notices
    page.feed = "/health/corrections.xml"
    return page
  }
}

// The parts that several pages share.
extension SamplePages {
  var body: HTML {
    """
    <h2 id="one">First section</h2>
    <p>Text\(citation).</p>
    <h3 id="two">A part of it</h3><p>Text.</p>
    <h2 id="main">A heading named main</h2><p>Text.</p>
    """
  }

  private var citation: HTML {
    isFull ? ##"<sup class="citation"><a href="#ref-1" id="cite-1">1</a></sup>"## : .empty
  }

  var banners: [Banner] {
    Banner.Kind.allCases.map {
      Banner(id: $0.rawValue, kind: $0, title: "\($0) \(word)", body: "<p>What it says.</p>")
    } + [Banner(id: "bare", kind: .notice, title: "Nothing more to say", body: .empty)]
  }

  var helplines: [HelplineCard] {
    [
      HelplineCard(
        name: "Line \(word)", region: "Everywhere", phone: "555 0100", telephone: "5550100",
        textMessage: "HELLO to 55501", url: "https://line.example/", hours: "Day and night",
        description: "For \(word)", verified: date),
      HelplineCard(name: "Bare line", region: ""),
      HelplineCard(
        name: "Old line", region: "Elsewhere", phone: "555 0101", verified: date, isStale: true),
    ]
  }

  var contents: [ContentsEntry] {
    [
      ContentsEntry(
        title: "First \(word)", address: "#one",
        children: [ContentsEntry(title: "A part of it", address: "#two")]),
      ContentsEntry(title: "A heading named main", address: "#main"),
    ]
  }

  var references: [Reference] {
    [
      Reference(
        number: 1, anchor: "ref-1", text: "A source. <i>Journal</i>, 2020.",
        evidence: "Trial \(word)",
        notice: "Retracted, \(word)", citedAt: [PageLink("1", "#cite-1")]),
      Reference(
        number: 2, anchor: "ref-2", text: "Another source.", evidence: nil, notice: nil,
        note: "Noted, \(word)", citedAt: []
      ),
    ]
  }

  var notices: [CorrectionNotice] {
    [
      CorrectionNotice(
        date: date, kind: "Correction", isSafety: true, text: "What \(word) said.",
        article: links[0]),
      CorrectionNotice(date: date, kind: "Addition", isSafety: false, text: "What was added."),
    ]
  }

  var links: [PageLink] {
    [PageLink("Link \(word)", "/health/link/"), PageLink("Another", "/health/another/")]
  }

  var date: PageDate { PageDate(iso: "2026-03-03", text: "3 March 2026") }

  var person: PersonCard {
    PersonCard(
      name: "Person \(word)", role: "Role \(word)", credentials: "Credentials \(word)",
      conflicts: "None, \(word)")
  }

  func articleCard(_ number: Int) -> ArticleCard {
    ArticleCard(
      link: PageLink("Article \(number) \(word)", "/health/article-\(number)/"),
      description: isFull ? "Description \(word)" : nil,
      review: "Reviewed, \(word)", isReviewed: number == 1, updated: isFull ? date : nil)
  }

  var topicCard: TopicCard {
    TopicCard(
      link: PageLink("Topic \(word)", "/health/topics/word/"), description: "Description \(word)",
      articleCount: 1,
      children: [
        TopicCard(
          link: PageLink("Within \(word)", "/health/topics/within/"), description: nil,
          articleCount: 0)
      ])
  }

  var paging: Paging {
    var paging = Paging()
    paging.page = 2
    paging.count = 3
    paging.previous = PageLink("1", "/health/list/")
    paging.next = PageLink("3", "/health/list/3/")
    return paging
  }
}
