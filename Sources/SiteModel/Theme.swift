public import MateriaMarkup

/// The look of a site: what turns each kind of page into HTML.
///
/// A theme is a set of pure functions over page values. It reads no files and knows no clock, so a
/// page is the same bytes in a build and in the preview.
public protocol Theme: Sendable {
  /// The page of an article.
  func article(_ page: ArticlePage) -> HTML
  /// The page of a topic.
  func topic(_ page: TopicPage) -> HTML
  /// The index of topics.
  func topicIndex(_ page: TopicIndexPage) -> HTML
  /// Articles from A to Z.
  func articleIndex(_ page: ArticleIndexPage) -> HTML
  /// The home page.
  func home(_ page: HomePage) -> HTML
  /// A plain page.
  func plain(_ page: PlainPage) -> HTML
  /// The page for addresses that do not exist.
  func notFound(_ page: PlainPage) -> HTML
  /// The glossary.
  func glossary(_ page: GlossaryPage) -> HTML
  /// All sources.
  func sources(_ page: SourcesPage) -> HTML
  /// All corrections.
  func corrections(_ page: CorrectionsPage) -> HTML
  /// The files that pages ask for: a style sheet, a script, a favicon.
  ///
  /// They are the copies that the program carries; a site's own `Templates/Assets` folder takes
  /// their place where it exists.
  var assets: [ThemeAsset] { get }
}

/// A file that a theme brings along.
public struct ThemeAsset: Sendable, Hashable {
  /// The file's name, such as `materia.css`.
  public var name: String
  /// What it holds.
  public var bytes: [UInt8]

  /// Makes an asset.
  public init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
