import MateriaContent
import MateriaMarkdown
public import MateriaMarkup

/// An entry of a feed.
public struct FeedEntry: Sendable, Hashable {
  /// The title.
  public var title: String
  /// A name that never changes.
  public var id: String
  /// The page's whole address.
  public var url: String
  /// The day of publication by ISO 8601.
  public var published: String?
  /// The day of the last change by ISO 8601.
  public var updated: String
  /// Who wrote it.
  public var authors: [String]
  /// The topics.
  public var topics: [String]
  /// The summary, and the disclaimers that the page carries.
  public var content: HTML
}

/// A line of a sitemap.
public struct SitemapEntry: Sendable, Hashable {
  /// The address below the home page.
  public var address: String
  /// The day of the last change by ISO 8601.
  public var modified: String?
}

extension Site {
  /// How many entries a feed has at most.
  static let feedLimit = 30

  /// The words of the interface, for feeds.
  public var feedWords: InterfaceWords { words }

  /// The articles that changed last, the newest first; those without a date are left out.
  public var feedEntries: [FeedEntry] {
    lists.byDate.prefix(Self.feedLimit).map { feedEntry(ofArticle: Int($0)) }
  }

  /// An article as a feed shows it.
  ///
  /// - Parameter index: The article's index in the content.
  public func feedEntry(ofArticle index: Int) -> FeedEntry {
    let article = content.articles[index]
    let url = "\(url)/\(article.slug)/"
    var names = content.settings.disclaimers
    for topic in lists.topicsOfArticle[index] {
      names.append(contentsOf: content.topics[Int(topic)].disclaimers)
    }
    let isReviewed = validSignOffs(of: article).contains { $0.capacity == .clinical }
    let review: HTML = isReviewed ? .empty : "<p><strong>\(words.notReviewedText)</strong></p>\n"
    let banners = disclaimers(names + article.disclaimers).map { banner -> HTML in
      "<p><strong>\(banner.title)</strong></p>\n\(banner.body)"
    }
    let summary = article.description ?? article.body.firstParagraph
    return FeedEntry(
      title: article.title, id: url, url: url, published: article.published?.description,
      updated: article.date?.description ?? "1970-01-01",
      authors: article.authors.compactMap { card(ofPerson: $0.value)?.name },
      topics: lists.topicsOfArticle[index].map { content.topics[Int($0)].title },
      content: "<p>\(summary)</p>\n\(review)\(banners)")
  }

  /// The corrections as a feed shows them, the newest first.
  public var correctionEntries: [FeedEntry] {
    allCorrections().prefix(Self.feedLimit).map { row in
      let article = content.articles[row.article]
      let url = "\(url)/\(article.slug)/"
      // Two corrections of one day are told apart by what they say, which does not change.
      let mark = Slug.make(from: String(row.correction.text.prefix(40)))
      return FeedEntry(
        title: "\(words.name(of: row.correction.kind)): \(article.title)",
        id: "\(url)#correction-\(row.correction.date)-\(mark)", url: url,
        published: row.correction.date.description, updated: row.correction.date.description,
        authors: [], topics: [], content: "<p>\(row.correction.text)</p>")
    }
  }

  /// How many parts the sitemap has.
  func sitemapPartCount(of routes: [RouteEntry]) -> Int {
    let count = routes.count { isInSitemap($0.route) }
    return max(1, (count + Self.sitemapLimit - 1) / Self.sitemapLimit)
  }

  /// Whether a route is a page that search engines should know of.
  private func isInSitemap(_ route: Route) -> Bool {
    switch route {
    case .article(let index): states[index].isListed
    case .home, .topic, .topicIndex, .articleIndex, .glossary, .sources, .corrections, .page: true
    default: false
    }
  }

  /// The sitemap's lines, in parts of a size that search engines take.
  public var sitemapParts: [ArraySlice<SitemapEntry>] {
    let entries = routes.filter { isInSitemap($0.route) }.map { entry in
      let date =
        if case .article(let index) = entry.route { content.articles[index].date } else {
          CalendarDate?.none
        }
      return SitemapEntry(address: entry.address, modified: date?.description)
    }
    guard entries.count > Self.sitemapLimit else { return [entries[...]] }
    return stride(from: 0, to: entries.count, by: Self.sitemapLimit).map {
      entries[$0..<min(entries.count, $0 + Self.sitemapLimit)]
    }
  }
}
