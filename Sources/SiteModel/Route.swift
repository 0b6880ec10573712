/// What stands at an address of the site.
public enum Route: Sendable, Hashable {
  case home
  /// An article, by its index in the content.
  case article(Int)
  /// A topic, by its index in the content, and the page of its list, from 1.
  case topic(Int, page: Int)
  case topicIndex
  /// A page of the articles from A to Z, from 1.
  case articleIndex(page: Int)
  case glossary
  /// A page of all sources, from 1.
  case sources(page: Int)
  case corrections
  case correctionsFeed
  /// A plain page, by its index in the content.
  case page(Int)
  case notFound
  case feed
  /// The sitemap, or one part of it where it is an index of several.
  case sitemap(part: Int?)
  case robots
  /// A former address of an article.
  case alias(String, article: Int)
  /// A file of the theme, by its index in the theme's assets.
  case asset(Int)
  /// An image, by its index in the content.
  case image(Int)
}

/// An address of the site and what stands there.
public struct RouteEntry: Sendable, Hashable {
  /// The address below the site's home, such as `kratom/`; empty for the home page.
  public var address: String
  /// What stands there.
  public var route: Route

  /// Puts a route at an address.
  public init(_ address: String, _ route: Route) {
    self.address = address
    self.route = route
  }

  /// The file below Output that a web server sends for the address.
  public var file: String {
    address.isEmpty || address.hasSuffix("/") ? address + "index.html" : address
  }
}
