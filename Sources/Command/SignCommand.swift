public import ArgumentParser
import Foundation
public import MateriaContent
import MateriaDiagnostics
import MateriaSiteModel

/// `materia sign`: records who approved an article's text, bound to that text by its digest.
struct SignCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Record who approved an article's text, and in what capacity.",
    discussion: """
      The record holds the SHA-256 of the normalised text. When the text changes afterwards, pages \
      show no reviewer and `materia check` says which sections changed.

        materia sign kratom-basics --as clinical --by jane-example
        materia sign Content/articles/kratom-basics.md --as editorial --by ed-example --on 2026-11-21
      """)

  @Argument(help: "The article: its file, or its name below articles without the ending.")
  var article: String

  @Option(name: .customLong("as"), help: "The capacity: clinical, editorial, dose or legal.")
  var capacity: SignOff.Capacity

  @Option(help: "The id of the person in people.yml.")
  var by: String

  @Option(help: "The day of the approval (YYYY-MM-DD; else the as-of day).")
  var on: String?

  @OptionGroup var arguments: SiteArguments

  func run() async throws {
    do {
      let session = try SiteSession(arguments)
      let content = try session.loader.load()
      let article = try find(in: content)
      let site = session.resolve(content)
      let day = try on.map(parsedDay) ?? session.options.asOf
      let signOff = SignOff(
        capacity: capacity, by: Placed(by, line: 0, column: 0), on: day, sha256: article.digest,
        parts: [:])
      try refuse(site.problem(with: signOff, of: article), site)
      let file = arguments.contentPath + article.path.dropFirst(arguments.contentName.count)
      let digests = try session.loader.partDigests(
        of: String(article.path.dropFirst(arguments.contentName.count + 1)))
      try SignOffWriter.append(signOff, parts: digests, to: file, shown: article.path)
      if !arguments.quiet {
        Terminal.out("\(article.path): signed as \(capacity.rawValue) by \(by) on \(day)\n")
      }
    } catch let error as DiagnosticError {
      arguments.show(error.diagnostics)
      throw ExitCode.stopping(for: error.diagnostics)
    }
  }

  private func parsedDay(_ text: String) throws -> CalendarDate {
    guard let day = CalendarDate(text) else {
      throw ValidationError("'\(text)' is no day; write it as in --on 2026-11-21.")
    }
    return day
  }

  private func find(in content: SiteContent) throws -> Article {
    let wanted = article.hasSuffix(".md") ? String(article.dropLast(3)) : article
    let matches = content.articles.filter { candidate in
      candidate.id == wanted || candidate.path == article
        || wanted.hasSuffix("/articles/" + candidate.id)
    }
    guard let found = matches.first else {
      let near = Suggestion.nearest(to: wanted, among: content.articles.map(\.id))
      throw DiagnosticError(
        Diagnostic(
          "unknown-article", .error, "there is no article “\(article)”",
          help: near.map { "Did you mean `\($0)`?" }
            ?? "Name its file, such as \(arguments.contentName)/articles/NAME.md."))
    }
    guard found.path.hasSuffix(".md") else {
      throw DiagnosticError(
        Diagnostic(
          "text-not-signable", .error, "an article text cannot carry a sign-off",
          at: SourceLocation(path: found.path),
          help: "Structure it first: materia import \(found.path)"))
    }
    return found
  }

  private func refuse(_ problem: SignOffProblem?, _ site: Site) throws {
    let (message, help): (String, String)
    switch problem {
    case nil, .lapsed: return
    case .unknownPerson:
      message = "there is no person “\(by)” in people.yml"
      let near = Suggestion.nearest(to: by, among: site.content.people.map(\.id))
      help = near.map { "Did you mean `\($0)`?" } ?? "Add the person there first."
    case .ownArticle:
      message = "\(by) wrote the article and cannot sign it as its clinical reviewer"
      help = "Let somebody else review it."
    case .noCredentials:
      message = "\(by) has no credentials in people.yml and cannot sign as a clinician"
      help = "Add `credentials` there if they are true, or sign as editorial."
    case .inTheFuture:
      message = "the day of the sign-off has not come"
      help = "Leave --on out to sign as of today."
    }
    throw DiagnosticError(Diagnostic("sign-off-refused", .error, message, help: help))
  }
}

extension SignOff.Capacity: ExpressibleByArgument {}
