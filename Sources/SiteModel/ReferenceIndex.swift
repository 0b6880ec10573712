import MateriaContent
import MateriaDiagnostics
import MateriaMarkdown

/// Which texts cite which sources.
struct ReferenceIndex: Sendable {
  /// A text that cites.
  enum Place: Sendable, Hashable {
    case article(Int32)
    case topic(Int32)
    case page(Int32)
  }

  /// The texts that cite each source, in the order of articles, topics and pages.
  var uses: [[Place]] = []
  /// The sources by their first author, else by their title.
  private(set) var order: [Int] = []
  /// Where each source stands in that order.
  private(set) var position: [Int] = []

  init() {}

  init(
    content: SiteContent, states: [ArticleState], ids: ContentIDs, findings: inout Findings
  ) {
    uses = Array(repeating: [], count: content.sources.count)
    let keys = content.sources.map { TitleOrder.key($0.authors.first?.family ?? $0.title) }
    order = content.sources.indices.sorted {
      keys[$0] != keys[$1]
        ? keys[$0] < keys[$1] : content.sources[$0].id < content.sources[$1].id
    }
    position = Array(repeating: 0, count: order.count)
    for (place, source) in order.enumerated() { position[source] = place }
    let articles = content.articles
    let cited = parallelMap(articles.count) { index -> (sources: [Int], areKnown: Bool) in
      states[index].isShown ? Self.sourcesInOrder(articles[index].body.citations, ids) : ([], true)
    }
    for index in articles.indices {
      for source in cited[index].sources { uses[source].append(.article(Int32(index))) }
      if !cited[index].areKnown {
        Self.report(articles[index].body, articles[index].path, ids, &findings)
      }
    }
    for (index, topic) in content.topics.enumerated() {
      add(topic.body, topic.path, .topic(Int32(index)), ids, &findings)
    }
    for (index, page) in content.pages.enumerated() {
      add(page.body, page.path, .page(Int32(index)), ids, &findings)
    }
    for disclaimer in content.disclaimers { Self.refuseCitations(in: disclaimer, &findings) }
    for term in content.glossary where !term.definition.citations.isEmpty {
      Self.refuse(
        "a definition", Site.siteFile(content, "glossary.yml"), term.term.line, 0, &findings)
    }
  }

  /// Reports the citations of a disclaimer.
  static func refuseCitations(in disclaimer: Disclaimer, _ findings: inout Findings) {
    for citation in disclaimer.body.citations {
      refuse("a disclaimer", disclaimer.path, citation.line, citation.column, &findings)
    }
  }

  /// What stands within other pages has no list of references that its numbers could lead to.
  private static func refuse(
    _ what: String, _ path: String, _ line: Int, _ column: Int, _ findings: inout Findings
  ) {
    findings.add(
      "citation-here", .error, "\(what) cannot cite a source", path: path, line: line,
      column: column, help: "Link to the source, or cite it in a page's own text.")
  }

  /// Takes in that a text cites other sources than before.
  mutating func replace(
    _ place: Place, _ old: ArticleBody, by new: ArticleBody, path: String, _ ids: ContentIDs,
    _ findings: inout Findings
  ) {
    let before = Self.sources(of: old, ids)
    let after = Self.sources(of: new, ids)
    for source in before.subtracting(after) { uses[source].removeAll { $0 == place } }
    for source in after.subtracting(before) {
      let at = uses[source].firstIndex { place.precedes($0) } ?? uses[source].count
      uses[source].insert(place, at: at)
    }
    Self.report(new, path, ids, &findings)
  }

  /// The sources that citations name, each once, and whether all of them exist.
  private static func sourcesInOrder(
    _ citations: [Citation], _ ids: ContentIDs
  ) -> (sources: [Int], areKnown: Bool) {
    var sources: [Int] = []
    var seen: Set<Int> = []
    var areKnown = true
    for citation in citations {
      for item in citation.items {
        guard let source = ids.sources[item.id] else {
          areKnown = false
          continue
        }
        if seen.insert(source).inserted { sources.append(source) }
      }
    }
    return (sources, areKnown)
  }

  private static func sources(of body: ArticleBody, _ ids: ContentIDs) -> Set<Int> {
    Set(sourcesInOrder(body.citations, ids).sources)
  }

  private mutating func add(
    _ body: ArticleBody, _ path: String, _ place: Place, _ ids: ContentIDs,
    _ findings: inout Findings
  ) {
    for source in Self.sourcesInOrder(body.citations, ids).sources { uses[source].append(place) }
    Self.report(body, path, ids, &findings)
  }

  private static func report(
    _ body: ArticleBody, _ path: String, _ ids: ContentIDs, _ findings: inout Findings
  ) {
    for citation in body.citations {
      for item in citation.items where ids.sources[item.id] == nil {
        findings.add(
          "unknown-source", .error, "there is no source “\(item.id)”", path: path,
          line: citation.line, column: citation.column, length: item.id.utf8.count + 3,
          help: Suggestion.nearest(to: item.id, among: ids.sources.keys)
            .map { "Did you mean `[@\($0)]`?" } ?? "Add it to sources.yml.")
      }
    }
  }
}

extension ReferenceIndex.Place {
  /// Whether a text comes before another in the lists of uses: articles, topics, pages.
  fileprivate func precedes(_ other: Self) -> Bool {
    rank < other.rank
  }

  private var rank: (Int, Int32) {
    switch self {
    case .article(let index): (0, index)
    case .topic(let index): (1, index)
    case .page(let index): (2, index)
    }
  }
}
