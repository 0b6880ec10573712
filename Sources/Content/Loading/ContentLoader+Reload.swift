import MateriaDiagnostics

extension ContentLoader {
  /// Reads again what changed, so that the content is as if all of it had just been read.
  ///
  /// - Parameters:
  ///   - names: Paths below the Content folder of files that were added, changed or removed, and of
  ///     folders that went away.
  ///   - content: What was read before.
  public func reload(_ names: [String], into content: inout SiteContent) {
    var articleNames: Set<String> = []
    var parts: Set<String> = []
    for name in names {
      let top = String(name.prefix { $0 != "/" })
      // What a link leads to is decided when the whole part is read.
      if top != "articles" || name == top || folder.isLink(name) {
        parts.insert(top)
      } else if folder.kind(of: name) == .folder {
        var found: [Diagnostic] = []
        articleNames.formUnion(folder.files(below: name, diagnostics: &found).map(\.name))
        if !found.isEmpty { parts.insert(top) }
      } else {
        articleNames.insert(name)
        articleNames.formUnion(known(below: name, in: content))
      }
    }
    let terms = content.topics.map { TopicTerms($0) }
    for part in parts.sorted() where part != "articles" { reload(part: part, into: &content) }
    if parts.contains("articles") {
      loadArticles(into: &content)
      return
    }
    if terms != content.topics.map({ TopicTerms($0) }) {
      // The topics of a text are proposed by the terms that topics declare.
      for article in content.articles where article.path.hasSuffix(".txt") {
        articleNames.insert(String(article.path.dropFirst(folder.shown.count + 1)))
      }
    }
    if !articleNames.isEmpty { reloadArticles(articleNames.sorted(), into: &content) }
  }

  private func reload(part: String, into content: inout SiteContent) {
    switch part {
    case "site.yml": loadSettings(into: &content)
    case "topics": loadTopics(into: &content)
    case "pages": loadPages(into: &content)
    case "disclaimers": loadDisclaimers(into: &content)
    case "glossary.yml": loadGlossary(into: &content)
    case "sources.yml": loadSources(into: &content)
    case "people.yml": loadPeople(into: &content)
    case "helplines.yml": loadHelplines(into: &content)
    case "images": loadImages(into: &content)
    default: break
    }
  }

  /// What is known of files in a folder that is gone.
  private func known(below name: String, in content: SiteContent) -> [String] {
    if folder.kind(of: name) != .missing { return [] }
    let prefix = folder.shown + "/" + name + "/"
    let paths = content.articles.map(\.path) + content.findings.keys
    return paths.filter { $0.hasPrefix(prefix) }.map {
      String($0.dropFirst(folder.shown.count + 1))
    }
  }

  /// Reads some articles again, or forgets those that are gone.
  private func reloadArticles(_ names: [String], into content: inout SiteContent) {
    for name in names where !name.hasSuffix(".md") && !name.hasSuffix(".txt") {
      let path = folder.shown + "/" + name
      content.findings[path] = nil
      let isHidden = name.split(separator: "/").contains { $0.hasPrefix(".") }
      guard !isHidden, folder.kind(of: name) == .file else { continue }
      for diagnostic in selectArticles([name]).diagnostics {
        content.findings[path, default: []].append(diagnostic)
      }
    }
    // A text and a Markdown file of one name decide together which of them is read.
    let stems = Set(
      names.filter { $0.hasSuffix(".md") || $0.hasSuffix(".txt") }.map { Self.withoutEnding($0) })
    var selected: [String] = []
    for stem in stems.sorted() {
      let isHidden = stem.split(separator: "/").contains { $0.hasPrefix(".") }
      let candidates = [stem + ".md", stem + ".txt"]
      let choice = selectArticles(
        isHidden ? [] : candidates.filter { folder.kind(of: $0) == .file })
      selected.append(contentsOf: choice.names)
      for name in candidates {
        content.findings[folder.shown + "/" + name] = nil
        if !choice.names.contains(name) { Self.put(nil, at: folder.shown + "/" + name, &content) }
      }
      for diagnostic in choice.diagnostics {
        content.findings[diagnostic.location?.path ?? "", default: []].append(diagnostic)
      }
    }
    let (names, topics) = (selected, content.topics)
    let results = parallelMap(names.count) { loadArticle(names[$0], topics: topics) }
    for (name, result) in zip(names, results) {
      let path = folder.shown + "/" + name
      if !result.diagnostics.isEmpty {
        content.findings[path, default: []].append(contentsOf: result.diagnostics)
      }
      Self.put(result.article, at: path, &content)
    }
  }

  /// Puts an article into its place, or takes away the one that is there.
  private static func put(_ article: Article?, at path: String, _ content: inout SiteContent) {
    let index = position(of: path, in: content.articles)
    let isThere = index < content.articles.count && content.articles[index].path == path
    switch (article, isThere) {
    case (let article?, true): content.articles[index] = article
    case (let article?, false): content.articles.insert(article, at: index)
    case (nil, true): content.articles.remove(at: index)
    case (nil, false): break
    }
  }

  /// The first place in the sorted articles that does not come before a path.
  private static func position(of path: String, in articles: [Article]) -> Int {
    var low = 0
    var high = articles.count
    while low < high {
      let middle = (low + high) / 2
      if articles[middle].path < path { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// What proposing topics to a text looks at.
private struct TopicTerms: Equatable {
  var id: String
  var title: String
  var terms: [String]

  init(_ topic: Topic) {
    id = topic.id
    title = topic.title
    terms = topic.terms
  }
}
