public import MateriaContent

/// How an article stands on a day.
public enum ArticleState: Sendable, Hashable {
  /// It appears nowhere: a draft, or not yet published.
  case hidden
  /// It has a page and stands in the listings.
  case listed
  /// It keeps its address, with a notice and the reason, and leaves the listings.
  case withdrawn, retracted, expired

  /// The state of an article.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - options: The day, and whether drafts are shown.
  public init(of article: Article, by options: SiteOptions) {
    let isEmbargoed = article.published.map { $0 > options.asOf } ?? false
    switch article.status {
    case .draft: self = options.includesDrafts ? .listed : .hidden
    case _ where isEmbargoed: self = options.includesDrafts ? .listed : .hidden
    case .withdrawn: self = .withdrawn
    case .retracted: self = .retracted
    case .published:
      self = article.expires.map { $0 < options.asOf } ?? false ? .expired : .listed
    }
  }

  /// Whether the article has a page.
  public var isShown: Bool { self != .hidden }
  /// Whether it stands in listings, feeds and the sitemap.
  public var isListed: Bool { self == .listed }
}
