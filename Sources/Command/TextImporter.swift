import MateriaArticleText
import MateriaContent
import MateriaDiagnostics

/// Turns one raw text into Markdown with front matter.
struct TextImporter: Sendable {
  /// The title that the caller gave.
  var title: String?
  /// What proposes topics.
  var topics: TopicProposer

  /// What came of a text.
  struct Result: Sendable {
    var markdown: [UInt8]
    var structured: StructuredText
    var diagnostics: [Diagnostic]
    var failed: Bool { diagnostics.contains { $0.severity == .error } }
  }

  /// The file, and the site as its title named it: words of the text that stand nowhere else.
  private static func provenance(_ name: String, _ text: StructuredText) -> String {
    guard let site = text.siteName else { return name }
    return "\(name) (\(String(site.drop { !$0.isLetter && !$0.isNumber })))"
  }

  /// Structures a text.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: The path as findings show it.
  ///   - name: The file's name, for the provenance.
  func convert(_ bytes: [UInt8], path: String, name: String) -> Result {
    let structured = TextStructurer(.init(title: title)).structure(bytes, path: path)
    let front = FrontMatterWriter(
      title: structured.title, description: structured.description,
      topics: topics.topics(for: structured), from: Self.provenance(name, structured))
    var markdown = front.write()
    let body = structured.markdownBody()
    if !body.isEmpty { markdown.append(0x0A) }
    markdown += body
    return Result(
      markdown: markdown, structured: structured, diagnostics: structured.diagnostics)
  }
}
