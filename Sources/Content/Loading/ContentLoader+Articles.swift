import MateriaArticleText
public import MateriaDiagnostics
import MateriaMarkdown

extension ContentLoader {
  /// Reads every article, Markdown and text.
  func loadArticles(into content: inout SiteContent) {
    var found: [Diagnostic] = []
    let names = folder.files(below: "articles", diagnostics: &found).map(\.name)
    let selected = selectArticles(names)
    found.append(contentsOf: selected.diagnostics)
    let topics = content.topics
    var results = parallelMap(selected.names.count) { index in
      loadArticle(selected.names[index], topics: topics)
    }
    for path in content.findings.keys where path.hasPrefix(folder.shown + "/articles/") {
      content.findings[path] = nil
    }
    content.articles = []
    content.articles.reserveCapacity(results.count)
    for index in results.indices {
      // Taken out, since a copy would touch all parts of every article.
      if let article = results[index].article.take() { content.articles.append(article) }
      if !results[index].diagnostics.isEmpty {
        content.findings[folder.shown + "/" + selected.names[index]] = results[index].diagnostics
      }
    }
    for diagnostic in found {
      content.findings[diagnostic.location?.path ?? "", default: []].append(diagnostic)
    }
  }

  /// Leaves out texts that a Markdown file of the same name supersedes, and files of other kinds.
  func selectArticles(_ names: [String]) -> (names: [String], diagnostics: [Diagnostic]) {
    let all = Set(names)
    var kept: [String] = []
    var found: [Diagnostic] = []
    for name in names {
      let location = SourceLocation(path: folder.shown + "/" + name)
      if name.hasSuffix(".md") {
        kept.append(name)
      } else if name.hasSuffix(".txt") {
        if all.contains(Self.withoutEnding(name) + ".md") {
          found.append(
            Diagnostic(
              "superseded-text", .note, "the Markdown file of the same name is used instead",
              at: location, help: "Keep the text as a record, or remove it."))
        } else {
          kept.append(name)
        }
      } else {
        found.append(
          Diagnostic(
            "unknown-file", .warning, "this is neither Markdown (.md) nor an article text (.txt)",
            at: location, help: "Rename it, or move it out of the articles."))
      }
    }
    return (kept, found)
  }

  static func withoutEnding(_ name: String) -> String {
    guard let dot = name.lastIndex(of: ".") else { return name }
    return String(name[..<dot])
  }

  func loadArticle(
    _ name: String, topics: [Topic]
  ) -> (article: Article?, diagnostics: [Diagnostic]) {
    var found: [Diagnostic] = []
    var article: Article?
    if name.hasSuffix(".txt") {
      article = loadText(name, topics: topics, diagnostics: &found)
    } else {
      article = loadMarkdown(name, diagnostics: &found)
    }
    article?.path = folder.shown + "/" + name
    article?.id = Self.withoutEnding(String(name.dropFirst("articles/".count)))
    return (article, found.sorted())
  }

  private func loadMarkdown(_ name: String, diagnostics: inout [Diagnostic]) -> Article? {
    guard let found = readMarkdown(name, needsText: true, diagnostics: &diagnostics) else {
      return nil
    }
    var fields = found.fields
    var article = ArticleSchema.read(&fields)
    article.slug = slug(fields.placed("slug"), name: name, fields: &fields)
    fields.finish()
    let bytes = fields.file.bytes
    article.digest = TextDigest.article(
      title: article.title, description: article.description ?? "",
      markdown: bytes[found.front.bodyStart...])
    if !article.signOffs.isEmpty {
      article.partDigests = TextDigest.parts(
        title: article.title, description: article.description ?? "", file: bytes,
        start: found.front.bodyStart, outline: found.body.outline)
    }
    article.body = found.body
    diagnostics.append(contentsOf: fields.file.diagnostics)
    return article
  }
}

extension ContentLoader {
  /// The digests of an article's parts, for a sign-off.
  ///
  /// - Parameter name: The file below the Content folder.
  /// - Throws: ``DiagnosticError`` where the file cannot be read.
  public func partDigests(of name: String) throws(DiagnosticError) -> [PartDigest] {
    var found: [Diagnostic] = []
    guard let read = readMarkdown(name, needsText: true, diagnostics: &found) else {
      throw DiagnosticError(found)
    }
    var fields = read.fields
    return TextDigest.parts(
      title: fields.text("title") ?? "", description: fields.text("description") ?? "",
      file: fields.file.bytes, start: read.front.bodyStart, outline: read.body.outline)
  }
}
