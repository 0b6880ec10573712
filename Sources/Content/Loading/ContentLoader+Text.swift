import MateriaArticleText
import MateriaDiagnostics
import MateriaMarkdown

extension ContentLoader {
  /// Structures an article text and reads the Markdown that it gives.
  func loadText(_ name: String, topics: [Topic], diagnostics: inout [Diagnostic]) -> Article? {
    guard let file = readText(name, limit: reader.limits.bytes, diagnostics: &diagnostics) else {
      return nil
    }
    let structured = TextStructurer().structure(file.bytes, path: file.path)
    diagnostics.append(contentsOf: structured.diagnostics)
    guard let title = structured.title,
      !structured.diagnostics.contains(where: { $0.severity == .error })
    else { return nil }
    let markdown = structured.markdownBody()
    var article = Article()
    article.title = title
    article.description = structured.description
    article.topics = TopicProposer(topics.map { ($0.id, [$0.title] + $0.terms) })
      .topics(for: structured).map { Placed($0, line: 0, column: 0) }
    article.provenance = Provenance(source: .rawText, from: Self.stem(of: name) + ".txt")
    article.slug = Slug.make(from: Self.stem(of: name))
    if article.slug.isEmpty {
      diagnostics.append(
        file.diagnostic(
          "bad-slug", .error, "no address can be made of the file's name",
          help: "Rename the file, using letters and digits."))
    }
    let (body, found) = reader.read(markdown, path: file.path)
    // These findings count lines of Markdown that nobody wrote: they name the file instead.
    for var diagnostic in found {
      diagnostic.location = SourceLocation(path: file.path)
      diagnostic.sourceLine = nil
      diagnostics.append(diagnostic)
    }
    article.body = body
    article.digest = TextDigest.article(
      title: title, description: article.description ?? "", markdown: markdown[...])
    return article
  }

  /// The terms that each topic declares, for proposing topics to a text.
  ///
  /// - Returns: The id and the terms of each topic; nothing where there is no Content folder.
  public func topicTerms() -> [(topic: String, terms: [String])] {
    var content = SiteContent()
    loadTopics(into: &content)
    return content.topics.map { ($0.id, [$0.title] + $0.terms) }
  }
}
