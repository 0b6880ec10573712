import MateriaContent
import MateriaDiagnostics
import MateriaMarkdown

extension SiteLinks {
  /// The names of what is reported of links, by which those findings are told from others.
  static let findingNames: Set<String> = [
    "broken-link", "link-to-draft", "missing-image", "unsafe-link",
  ]

  /// Resolves the links of an article whose text was edited.
  mutating func replaceArticle(
    _ index: Int, content: SiteContent, state: ArticleState, findings: inout Findings
  ) {
    guard let resolver, state.isShown else { return }
    let article = content.articles[index]
    let before = Self.articles(in: articles[index], from: index)
    articles[index] = Self.resolve(
      article.body, in: article.path, Anchors(content), resolver)
    if state.isListed {
      let after = Self.articles(in: articles[index], from: index)
      for target in before.subtracting(after) {
        linkedFrom[target].removeAll { $0 == Int32(index) }
      }
      for target in after.subtracting(before) {
        let at = linkedFrom[target].firstIndex { $0 > Int32(index) } ?? linkedFrom[target].count
        linkedFrom[target].insert(Int32(index), at: at)
      }
    }
    report(articles[index], article.body, article.path, &findings)
  }

  /// Resolves the links of a topic whose text was edited.
  mutating func replaceTopic(_ index: Int, content: SiteContent, findings: inout Findings) {
    guard let resolver else { return }
    let topic = content.topics[index]
    topics[index] = Self.resolve(topic.body, in: topic.path, Anchors(content), resolver)
    report(topics[index], topic.body, topic.path, &findings)
  }

  /// Resolves the links of a page whose text was edited.
  mutating func replacePage(_ index: Int, content: SiteContent, findings: inout Findings) {
    guard let resolver else { return }
    let page = content.pages[index]
    pages[index] = Self.resolve(page.body, in: page.path, Anchors(content), resolver)
    report(pages[index], page.body, page.path, &findings)
  }

  /// Resolves the links of a disclaimer whose text was edited.
  mutating func replaceDisclaimer(_ index: Int, content: SiteContent, findings: inout Findings) {
    guard let resolver else { return }
    let text = content.disclaimers[index]
    disclaimers[index] = Self.resolve(
      text.body, in: text.path, Anchors(content), resolver)
    report(disclaimers[index], text.body, text.path, &findings)
  }

  /// The articles whose links may have come or ceased to lead somewhere, where others have got other
  /// anchors.
  ///
  /// - Parameters:
  ///   - changed: The articles that have other anchors than before.
  ///   - content: The content.
  /// - Returns: The articles; nil where a text of another kind, or the settings, may be concerned.
  func articlesConcerned(by changed: Set<Int>, content: SiteContent) -> Set<Int>? {
    if changed.isEmpty { return [] }
    func isConcerned(_ resolved: Resolved) -> Bool {
      resolved.links.contains { target in
        switch target {
        case .article(let index, fragment: .some): changed.contains(index)
        // Which article it is that lacks the anchor is not kept.
        case .broken(.noSuchAnchor): true
        default: false
        }
      }
    }
    let settings = content.settings
    let named = (settings.navigation + settings.footer).map(\.to.value)
    if (named + [settings.contact?.value ?? ""]).contains(where: { $0.contains("#") })
      || [topics, pages, disclaimers, glossary].contains(where: { $0.contains(where: isConcerned) })
    {
      return nil
    }
    return Set(articles.indices.filter { isConcerned(articles[$0]) })
  }

  private static func articles(in resolved: Resolved, from source: Int) -> Set<Int> {
    var found: Set<Int> = []
    for case .article(let target, _) in resolved.links where target != source {
      found.insert(target)
    }
    return found
  }
}
