public import MateriaContent
public import MateriaDiagnostics
import MateriaMarkdown
public import MateriaSiteModel

/// A heading promises text.
public struct EmptySectionRule: ArticleRule {
  /// Reports sections that hold nothing at all.
  public func check(_ article: Article, of site: Site) -> [Diagnostic] {
    article.body.outline.enumerated().compactMap { index, entry -> Diagnostic? in
      guard entry.isEmpty else { return nil }
      // A heading that only gathers deeper headings is no empty section.
      let next = index + 1 < article.body.outline.count ? article.body.outline[index + 1] : nil
      if let next, next.level > entry.level { return nil }
      return site.finding(
        "empty-section", .warning, "the section “\(entry.text)” is empty", path: article.path,
        line: article.path.hasSuffix(".txt") ? 0 : entry.line,
        help: "Write it, or take the heading away.")
    }
  }
}
