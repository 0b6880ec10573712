public import MateriaMarkup
public import MateriaSiteModel

/// The theme that comes with the program: one function per kind of page, one style sheet.
public struct StandardTheme: Theme {
  /// Makes the theme.
  public init() {}

  /// The page of an article.
  public func article(_ page: ArticlePage) -> HTML { articlePage(page) }
  /// The page of a topic.
  public func topic(_ page: TopicPage) -> HTML { topicPage(page) }
  /// The index of topics.
  public func topicIndex(_ page: TopicIndexPage) -> HTML { topicIndexPage(page) }
  /// Articles from A to Z.
  public func articleIndex(_ page: ArticleIndexPage) -> HTML { articleIndexPage(page) }
  /// The home page.
  public func home(_ page: HomePage) -> HTML { homePage(page) }
  /// A plain page.
  public func plain(_ page: PlainPage) -> HTML { plainPage(page) }
  /// The page for addresses that do not exist.
  public func notFound(_ page: PlainPage) -> HTML { notFoundPage(page) }
  /// The glossary.
  public func glossary(_ page: GlossaryPage) -> HTML { glossaryPage(page) }
  /// All sources.
  public func sources(_ page: SourcesPage) -> HTML { sourcesPage(page) }
  /// All corrections.
  public func corrections(_ page: CorrectionsPage) -> HTML { correctionsPage(page) }

  /// The style sheet and the script, as the program carries them.
  public var assets: [ThemeAsset] {
    [
      ThemeAsset(name: "materia.css", bytes: PackageResources.materia_css),
      ThemeAsset(name: "materia.js", bytes: PackageResources.materia_js),
    ]
  }
}
