public import MateriaContent
import MateriaMarkdown
public import MateriaDiagnostics
public import MateriaSiteModel

/// A reader has to be told who wrote an article, who paid, and on what evidence (JAMA 1997;277:1244).
public struct AttributionRule: ArticleRule {
  /// Reports an article without authors, description, funding, conflicts, dates or sources.
  public func check(_ article: Article, of site: Site) -> [Diagnostic] {
    var missing: [String] = []
    if article.authors.isEmpty { missing.append("authors") }
    if (article.description ?? "").isEmpty { missing.append("description") }
    if article.funding == nil { missing.append("funding") }
    if article.conflicts == nil { missing.append("conflicts") }
    if article.published == nil { missing.append("published") }
    var words: [String] = []
    if !missing.isEmpty { words.append("does not state: \(missing.joined(separator: ", "))") }
    if article.body.citations.isEmpty { words.append("cites no source") }
    guard !words.isEmpty else { return [] }
    return [
      site.finding(
        "attribution", .warning, "the article \(words.joined(separator: ", and "))",
        path: article.path, line: article.titleLine,
        help: "Add the keys to its front matter (write `none` where there is none), "
          + "and cite claims with `[@id]`.")
    ]
  }
}
