public import ArgumentParser
import Foundation
import MateriaArticleText
import MateriaContent
import MateriaDiagnostics
import MateriaMarkdown

/// `materia import`: structures raw article texts and writes them as Markdown.
public struct ImportCommand: AsyncParsableCommand {
  /// What --help says.
  public static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Structure raw article texts and write them as Markdown.",
    discussion: """
      Finds the title, the summary, headings, lists, tables and quotations of a text that was \
      exported or scraped, leaves out menus, shop boxes and other page furniture, and writes one \
      .md per text. Every line is accounted for: --explain shows what each became and why.

        materia import drafts/kratom.txt             one text into Content/articles
        materia import drafts                        every .txt in a folder
        materia import --print text.txt              look first, write nothing
        materia import --explain text.txt            a table of all lines
        materia import --explain json text.txt       the same for tools
      """)

  @Argument(help: "Texts, or folders of texts (.txt).")
  var texts: [String] = []

  @Option(help: "The site's folder.")
  var site = "."

  @Option(help: "Where the .md files go. (default: Content/articles of the site)")
  var into: String?

  @Flag(name: .customLong("print"), help: "Print the Markdown instead of writing files.")
  var printsMarkdown = false

  @Flag(help: "Replace files that exist.")
  var force = false

  @Option(help: "The title, for a single text.")
  var title: String?

  @Option(
    name: .customLong("explain"), defaultAsFlag: "table", parsing: .next,
    help: ArgumentHelp(
      "Say of every line what it became and why: as a table, or for tools with 'json'.",
      valueName: "form"))
  var explains: String?

  @Flag(help: "Say only what went wrong.")
  var quiet = false

  /// Makes the command; its options are parsed into it.
  public init() {}

  /// Imports the texts.
  ///
  /// - Throws: An exit code: 1 when a text has errors, 64 for wrong usage, 74 when the system failed.
  public mutating func run() async throws {
    var paths = texts
    var form: String?
    if let explains {
      // A flag that takes a value or none: what is no form is the first text.
      if explains == "json" || explains == "table" {
        form = explains
      } else {
        paths.insert(explains, at: 0)
        form = "table"
      }
    }
    if paths.isEmpty { throw ValidationError("Name at least one text or a folder of texts.") }
    let sources = try TextSources.gather(paths)
    if title != nil, sources.count != 1 {
      throw ValidationError("--title is for a single text; here are \(sources.count).")
    }
    let importer = TextImporter(title: title, topics: ImportTopics.load(site: site))
    let mode: ImportMode =
      form.map { .explain(json: $0 == "json") } ?? (printsMarkdown ? .print : .write)
    let target = into ?? "\(site)/Content/articles"
    var session = ImportSession(
      mode: mode, target: target, force: force, quiet: quiet, showsProgress: sources.count > 20)
    try await session.run(sources, with: importer)
    if session.systemFailed { throw ExitCode(74) }
    if session.contentFailed { throw ExitCode(1) }
  }
}
