public import MateriaDiagnostics

/// All that a publisher wrote, typed, with what is to be said of it.
public struct SiteContent: Sendable {
  /// The settings of the site.
  public var settings = SiteSettings()
  /// The articles, by their path.
  public var articles: [Article] = []
  /// The topics, by their path.
  public var topics: [Topic] = []
  /// The plain pages, by their path.
  public var pages: [Page] = []
  /// The disclaimers, by their path.
  public var disclaimers: [Disclaimer] = []
  /// The terms of the glossary, in the file's order.
  public var glossary: [GlossaryTerm] = []
  /// The sources, in the file's order.
  public var sources: [Source] = []
  /// The people, by id.
  public var people: [Person] = []
  /// The helplines, in the file's order.
  public var helplines: [Helpline] = []
  /// The images, by their path.
  public var images: [ImageFile] = []
  /// What is to be said of each file, by its path.
  public var findings: [String: [Diagnostic]] = [:]

  /// Nothing at all.
  public init() {}

  /// All findings, by their place.
  public var diagnostics: [Diagnostic] { findings.values.flatMap { $0 }.sorted() }
}
