public import MateriaContent
public import MateriaDiagnostics
public import MateriaSiteModel

/// A rule over the content and the site: one thing that a health publisher would be ashamed of.
public protocol SourceRule: Sendable {
  /// What the rule finds on a site.
  func check(_ site: Site) -> [Diagnostic]
}

/// A rule that looks at each article alone.
public protocol ArticleRule: SourceRule {
  /// What the rule finds on an article.
  func check(_ article: Article, of site: Site) -> [Diagnostic]
}

extension ArticleRule {
  /// What the rule finds on all articles that have a page.
  public func check(_ site: Site) -> [Diagnostic] {
    site.shownArticles.flatMap { check($0, of: site) }
  }
}

/// The rules that `materia check` applies.
public enum SourceRules {
  /// All rules, each in its own file.
  public static let all: [any SourceRule] = [
    SignOffRule(), ReviewDateRule(), HelplineRule(), SourceUseRule(), AttributionRule(),
    EmptySectionRule(), DisclaimerRule(),
  ]

  /// What all rules find on a site, by place.
  ///
  /// - Parameter site: The site.
  public static func check(_ site: Site) -> [Diagnostic] {
    all.flatMap { $0.check(site) }.sorted()
  }

  /// What all rules find on some files, by place: no other article is looked at.
  ///
  /// - Parameters:
  ///   - site: The site.
  ///   - files: The files, as findings name them.
  public static func check(_ site: Site, files: Set<String>) -> [Diagnostic] {
    let articles = files.compactMap { site.shownArticle(at: $0) }
    return all.flatMap { rule -> [Diagnostic] in
      if let rule = rule as? any ArticleRule {
        return articles.flatMap { rule.check($0, of: site) }
      }
      // The others look at data files, of which there are few.
      if articles.count == files.count { return [] }
      return rule.check(site).filter { files.contains($0.location?.path ?? "") }
    }.sorted()
  }
}

extension Site {
  /// A finding at a line of the content, with the line's text.
  func finding(
    _ id: String, _ severity: Severity, _ message: String, path: String, line: Int = 0,
    column: Int = 0, length: Int = 1, help: String
  ) -> Diagnostic {
    Diagnostic(
      id, severity, message, at: SourceLocation(path: path, line: line, column: column),
      sourceLine: line > 0 ? sourceLine(path, line) : nil, length: length, help: help)
  }
}
