public import MateriaContent
public import MateriaDiagnostics
import MateriaMarkdown
import MateriaMarkup

/// The resolved publication: what stands where, and the indexes that pages are made from.
///
/// A site is a value. What depends on one article alone was computed when the article was read or is
/// computed here in parallel; what depends on several is looked up when a page is rendered.
public struct Site: Sendable {
  /// What the publisher wrote.
  public internal(set) var content: SiteContent
  /// The day and the other things that decide what is shown.
  public let options: SiteOptions
  /// Every address of the site, ascending.
  public internal(set) var routes: [RouteEntry] = []
  /// What is wrong with how the content fits together.
  public internal(set) var diagnostics: [Diagnostic] = []

  /// How many articles a page of a list shows.
  public static let pageSize = 60

  var states: [ArticleState] = []
  var lists = ArticleLists()
  var topicTree = TopicTree()
  var vocabulary: Vocabulary
  var articleMentions: [[Mention]] = []
  /// Which text each article's mentions were found in, by its file and its digest.
  var articleTexts: [ScannedText] = []
  /// Which words each article has: by it the articles are found that a new term may concern.
  var articleWords: [WordFilter] = []
  /// The words of each article's title that say what it is about.
  var titleWords: [[String]] = []
  var topicMentions: [[Mention]] = []
  var related = RelatedIndex(features: [], featureCount: 0)
  var featureNames: [String] = []
  /// The features that are words of titles.
  var wordNumbers: [String: Int32] = [:]
  var links = SiteLinks()
  var references = ReferenceIndex()
  var ids: ContentIDs
  /// Each article as listings show it: most stand on several pages.
  var cards: [ArticleCard] = []
  var termTags = Pieces()
  var termDefinitions = Pieces()
  var bibliography: [Reference] = []
  var sourceData: [JSON] = []
  var baseFrame = PageFrame()
  var disclaimerBanners: [Banner] = []
  var helplineCards: [HelplineCard] = []
  /// The names of the theme's files, in the order in which the theme gives them.
  public internal(set) var assetNames: [String]
  /// How findings name the content folder.
  public let root: String
  /// Gives a line of a file of the content, for findings.
  public let sourceLine: @Sendable (_ path: String, _ number: Int) -> String?

  /// Resolves a publication.
  ///
  /// - Parameters:
  ///   - content: What the publisher wrote.
  ///   - options: The day, and what else decides what is shown.
  ///   - assetNames: The names of the theme's files.
  ///   - root: How findings name the content folder.
  ///   - line: Gives a line of a file of the content, for findings.
  ///   - previous: The site before an edit; what did not change is taken over from it.
  public init(
    content: SiteContent, options: SiteOptions, assetNames: [String], root: String = "Content",
    line: @escaping @Sendable (_ path: String, _ number: Int) -> String? = { _, _ in nil },
    previous: Site? = nil
  ) {
    self.content = content
    self.options = options
    self.assetNames = assetNames
    self.root = root
    sourceLine = line
    url = options.baseURL ?? content.settings.url
    basePath = SiteAddress.basePath(of: url)
    ids = ContentIDs(content)
    var findings = Findings(line: line)
    states = content.articles.map { ArticleState(of: $0, by: options) }
    topicTree = TopicTree(content: content, ids: ids, findings: &findings)
    lists = ArticleLists(
      content: content, states: states, ids: ids, tree: topicTree, findings: &findings)
    vocabulary = Vocabulary(topics: content.topics, glossary: content.glossary)
    findMentions(previous)
    let articles = content.articles
    titleWords = parallelMap(articles.count) { TitleWords.words(of: articles[$0].title) }
    indexRelated()
    links = SiteLinks(content: content, states: states, root: root, findings: &findings)
    references = ReferenceIndex(content: content, states: states, ids: ids, findings: &findings)
    Self.checkNames(content: content, ids: ids, findings: &findings)
    makePieces()
    baseFrame = makeBaseFrame()
    disclaimerBanners = makeDisclaimerBanners()
    helplineCards = makeHelplineCards()
    makeRoutes()
    reportDoubled(routes, &findings)
    diagnostics = findings.sorted()
  }

  /// The address of the home page, such as `https://example.org/health`, without a slash at its end.
  public let url: String

  /// How many articles stand in listings.
  public var articleCount: Int { lists.byTitle.count }

  /// The path of the home page with a slash at both ends, such as `/health/`.
  public let basePath: String

  /// The entry for an address below the home page, or nil where nothing stands there.
  ///
  /// - Parameter address: The address, such as `kratom/`; empty for the home page.
  public func entry(at address: String) -> RouteEntry? {
    var low = 0
    var high = routes.count
    while low < high {
      let middle = (low + high) / 2
      if routes[middle].address < address { low = middle + 1 } else { high = middle }
    }
    return low < routes.count && routes[low].address == address ? routes[low] : nil
  }
}

/// A text in which mentions of terms were looked for.
struct ScannedText: Sendable {
  var path: String
  var digest: String
  /// Whether the article has a page: one that has none is not looked at.
  var isShown: Bool

  init(_ path: String, _ digest: String, isShown: Bool) {
    self.path = path
    self.digest = digest
    self.isShown = isShown
  }
}

extension Site {
  private mutating func findMentions(_ previous: Site?) {
    let vocabulary = vocabulary
    let articles = content.articles
    let states = states
    // An edit of one article leaves the mentions of all others as they were.
    var known: [String: (digest: String, found: (mentions: [Mention], words: WordFilter))] = [:]
    if let previous, previous.vocabulary == vocabulary {
      known.reserveCapacity(previous.articleMentions.count)
      for (index, text) in previous.articleTexts.enumerated() where text.isShown {
        known[text.path] = (
          text.digest, (previous.articleMentions[index], previous.articleWords[index])
        )
      }
    }
    let kept = known
    let found = parallelMap(articles.count) { index -> (mentions: [Mention], words: WordFilter) in
      guard states[index].isShown else { return ([], WordFilter()) }
      if !kept.isEmpty, let before = kept[articles[index].path],
        before.digest == articles[index].digest, !before.digest.isEmpty
      {
        return before.found
      }
      return vocabulary.scan(articles[index].body)
    }
    articleMentions = found.map(\.mentions)
    articleWords = found.map(\.words)
    articleTexts = articles.indices.map {
      ScannedText(articles[$0].path, articles[$0].digest, isShown: states[$0].isShown)
    }
    topicMentions = content.topics.map { vocabulary.mentions(in: $0.body) }
  }

  /// Features are numbered: topics first, then the vocabulary's targets, then words of titles.
  mutating func indexRelated() {
    wordNumbers = [:]
    featureNames = content.topics.map(\.title) + vocabulary.names
    var all: [[Int32]] = []
    all.reserveCapacity(content.articles.count)
    for index in content.articles.indices { all.append(features(of: index)) }
    related = RelatedIndex(features: all, featureCount: featureNames.count)
  }

  /// The features of an article, ascending; a word that is new gets a number.
  mutating func features(of index: Int) -> [Int32] {
    guard states[index].isListed else { return [] }
    let topicCount = Int32(content.topics.count)
    var own = lists.topicsOfArticle[index]
    own.append(contentsOf: articleMentions[index].map { topicCount + $0.target })
    for word in titleWords[index] {
      let number = wordNumbers[word] ?? Int32(featureNames.count)
      if Int(number) == featureNames.count {
        wordNumbers[word] = number
        featureNames.append(word)
      }
      own.append(number)
    }
    own.sort()
    return own
  }

  /// Makes what stands on many pages, once.
  private mutating func makePieces() {
    let site = self
    cards = parallelMap(content.articles.count) { site.makeCard(ofArticle: $0) }
    bibliography = parallelMap(content.sources.count) { site.makeReference(toSource: $0) }
    sourceData = content.sources.map { StructuredData.citation($0) }
    termTags = makeTermTags()
    termDefinitions = makeTermDefinitions()
  }

  mutating func makeRoutes() {
    var entries = [
      RouteEntry("", .home), RouteEntry("topics/", .topicIndex), RouteEntry("404.html", .notFound),
      RouteEntry("feed.xml", .feed), RouteEntry("robots.txt", .robots),
      RouteEntry("corrections/", .corrections),
      RouteEntry("corrections/feed.xml", .correctionsFeed),
    ]
    for page in 1...Self.pageCount(lists.byTitle.count) {
      entries.append(
        RouteEntry(Self.paged("articles/", page), .articleIndex(page: page)))
    }
    if !content.glossary.isEmpty { entries.append(RouteEntry("glossary/", .glossary)) }
    if !content.sources.isEmpty {
      for page in 1...Self.pageCount(content.sources.count) {
        entries.append(RouteEntry(Self.paged("sources/", page), .sources(page: page)))
      }
    }
    for (index, topic) in content.topics.enumerated() {
      for page in 1...Self.pageCount(lists.articlesOfTopic[index].count) {
        entries.append(
          RouteEntry(Self.paged("topics/\(topic.slug)/", page), .topic(index, page: page)))
      }
    }
    for index in content.articles.indices where states[index].isShown {
      entries.append(RouteEntry(content.articles[index].slug + "/", .article(index)))
      for alias in content.articles[index].aliases {
        let address = String(alias.value.dropFirst())
        entries.append(RouteEntry(address, .alias(address, article: index)))
      }
    }
    for (index, page) in content.pages.enumerated() {
      entries.append(RouteEntry(page.slug + "/", .page(index)))
    }
    for (index, name) in assetNames.enumerated() {
      entries.append(RouteEntry("assets/" + name, .asset(index)))
    }
    for (index, image) in content.images.enumerated() {
      entries.append(RouteEntry(image.path, .image(index)))
    }
    entries.append(RouteEntry("sitemap.xml", .sitemap(part: nil)))
    let parts = sitemapPartCount(of: entries)
    if parts > 1 {
      for part in 1...parts {
        entries.append(RouteEntry("sitemap-\(part).xml", .sitemap(part: part)))
      }
    }
    entries.sort { $0.address < $1.address }
    routes = entries
  }

  /// How many addresses one sitemap holds at most (sitemaps.org: 50,000).
  static let sitemapLimit = 45_000

  /// How many pages a list of some length takes; an empty one takes one.
  static func pageCount(_ count: Int) -> Int { max(1, (count + pageSize - 1) / pageSize) }

  /// The address of a page of a list.
  static func paged(_ address: String, _ page: Int) -> String {
    page == 1 ? address : "\(address)page/\(page)/"
  }

  func reportDoubled(_ entries: [RouteEntry], _ findings: inout Findings) {
    for (first, second) in zip(entries, entries.dropFirst()) where first.address == second.address {
      let (one, other) = (place(of: first.route), place(of: second.route))
      let at = other ?? one
      let rest = other == nil ? nil : one
      findings.add(
        "doubled-address", .error,
        "the address /\(second.address) is taken twice, also by "
          + (rest?.path ?? "the site itself"),
        path: at?.path ?? root, line: at?.line ?? 0, column: at?.column ?? 0,
        help: "Give one of the two another `slug`, or rename its file.")
    }
  }

  private func place(of route: Route) -> (path: String, line: Int, column: Int)? {
    switch route {
    case .article(let index): (content.articles[index].path, content.articles[index].titleLine, 1)
    case .alias(let address, let index):
      content.articles[index].aliases.first { $0.value == "/" + address }
        .map { (content.articles[index].path, $0.line, $0.column) }
    case .topic(let index, _): (content.topics[index].path, 1, 1)
    case .page(let index): (content.pages[index].path, 1, 1)
    case .image(let index): (root + "/" + content.images[index].path, 0, 0)
    default: nil
    }
  }
}
