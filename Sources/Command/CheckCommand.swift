import ArgumentParser
import MateriaChecks
import MateriaContent
import MateriaDiagnostics
import MateriaSiteModel

/// `materia check`: says what is wrong, and writes nothing.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Say what a health publisher would be ashamed of; write nothing.",
    discussion: """
      Loads and resolves the site as a build does, then looks at sign-offs, dates, helplines and \
      sources. Exits with 1 when there is an error, with --strict also for warnings.

        materia check                    for a person
        materia check --format github    as annotations in a workflow
        materia check --format sarif     for code-scanning services
      """)

  @OptionGroup var arguments: SiteArguments

  @Flag(help: "Fail for warnings too.")
  var strict = false

  func run() async throws {
    do {
      let session = try SiteSession(arguments)
      let site = try session.site()
      let findings =
        (site.content.diagnostics + site.diagnostics + SourceRules.check(site)).sorted()
      session.report(findings)
      let limit = strict ? Severity.warning : .error
      if findings.contains(where: { $0.severity >= limit }) {
        throw ExitCode.stopping(for: findings)
      }
      if !arguments.quiet, arguments.format == .text {
        Terminal.out(
          "Checked \(counted(site.articleCount, "article")) and "
            + counted(site.content.topics.count, "topic")
            + (findings.isEmpty ? ": nothing to say.\n" : ": no errors.\n"))
      }
    } catch let error as DiagnosticError {
      arguments.show(error.diagnostics)
      throw ExitCode.stopping(for: error.diagnostics)
    }
  }
}
