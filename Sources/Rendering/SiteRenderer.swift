import MateriaContent
import MateriaMarkup
public import MateriaSiteModel

/// Renders every route of a site as bytes.
///
/// `bytes(for:)` is a pure function of the site, the theme and the files that are handed in: the
/// build writes what it gives, and the preview serves the same.
public struct SiteRenderer: Sendable {
  /// The site.
  public let site: Site
  /// The look of its pages.
  public let theme: any Theme
  /// The files of the theme, in the order in which the site's routes number them.
  public let assets: [ThemeAsset]
  /// Gives the bytes of a file below Content.
  let contentFile: @Sendable (_ path: String) throws -> [UInt8]

  /// Prepares to render.
  ///
  /// - Parameters:
  ///   - site: The site, resolved with the names of the same assets.
  ///   - theme: The look of its pages.
  ///   - assets: The files of the theme.
  ///   - contentFile: Gives the bytes of a file below Content, such as an image.
  public init(
    site: Site, theme: any Theme, assets: [ThemeAsset],
    contentFile: @escaping @Sendable (_ path: String) throws -> [UInt8]
  ) {
    self.site = site
    self.theme = theme
    self.assets = assets
    self.contentFile = contentFile
  }

  /// The bytes that stand at a route.
  ///
  /// - Parameter entry: The route with its address.
  /// - Throws: What `contentFile` throws; pages never throw.
  public func bytes(for entry: RouteEntry) throws -> [UInt8] {
    switch entry.route {
    case .home: theme.home(site.homePage()).bytes
    case .article(let index): theme.article(site.articlePage(index)).bytes
    case .topic(let index, let page): theme.topic(site.topicPage(index, page: page)).bytes
    case .topicIndex: theme.topicIndex(site.topicIndexPage()).bytes
    case .articleIndex(let page): theme.articleIndex(site.articleIndexPage(page)).bytes
    case .glossary: theme.glossary(site.glossaryPage()).bytes
    case .sources(let page): theme.sources(site.sourcesPage(page)).bytes
    case .corrections: theme.corrections(site.correctionsPage()).bytes
    case .page(let index): theme.plain(site.plainPage(index)).bytes
    case .notFound: theme.notFound(site.notFoundPage()).bytes
    case .feed: XMLText.cleaned(AtomFeed.articles(site).bytes)
    case .correctionsFeed: XMLText.cleaned(AtomFeed.corrections(site).bytes)
    case .sitemap(let part): Sitemap.bytes(site, part: part)
    case .robots: Array("User-agent: *\nAllow: /\nSitemap: \(site.url)/sitemap.xml\n".utf8)
    case .alias(_, let article): RedirectPage.html(to: article, site: site).bytes
    case .asset(let index): assets[index].bytes
    case .image(let index): try contentFile(site.content.images[index].path)
    }
  }
}
