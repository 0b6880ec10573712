import ArgumentParser
import Foundation
import MateriaContent
import MateriaDiagnostics
import MateriaPublishing
import MateriaRendering
import MateriaSiteModel

/// `materia build`: writes the site into Output.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Write the site into Output.",
    discussion: """
      Reads Content, renders every page with Templates, and writes what differs from what Output \
      holds. A build that finds an error writes nothing and leaves Output as it was.

        materia build                                    the site in this folder
        materia build --base-url https://host/preview/   under another address
        materia build --as-of 2027-01-01                 as it stands on a day
        materia build --changes                          list the addresses that changed
      """)

  @OptionGroup var arguments: SiteArguments

  @Flag(help: "List the addresses that were added, changed and removed.")
  var changes = false

  @Flag(help: "Let warnings stop the build too.")
  var strict = false

  @Flag(help: "Say how long each stage took.")
  var timings = false

  func run() async throws {
    Allocator.keepsMemory()
    let start = ContinuousClock.now
    var stages = Stages()
    // A program that reads findings gets one list of them, so they wait until all are known.
    var waiting: [Diagnostic] = []
    do {
      let trace = ContentTrace()
      let session = try SiteSession(arguments, trace: trace)
      let publisher = Publisher(output: arguments.outputPath)
      if let (record, files) = current(session, publisher) {
        stages.end("compare")
        say(
          PublishReport(unchanged: files), articles: record.articles, topics: record.topics, stages,
          since: start)
        return
      }
      let content = try session.loader.load()
      stages.end("read and parse")
      let site = session.resolve(content)
      stages.end("resolve")
      let renderer = session.renderer(site)
      let paths = site.routes.map(\.file)
      var findings = (site.content.diagnostics + site.diagnostics).sorted()
      findings += try disappeared(publisher, paths)
      let waits = arguments.format != .text && !stops(findings)
      if waits { waiting = findings } else { session.report(findings) }
      try stop(for: findings)
      stages.end("report")
      let report = try publisher.publish(paths) { index in
        try renderer.bytes(for: site.routes[index])
      } inputs: {
        // Findings have to be said again, so only a build without any is recorded.
        guard findings.isEmpty, let inputs = session.inputs(trace.lines) else { return nil }
        return BuildInputs(
          inputs, articles: site.articleCount, topics: site.content.topics.count)
      } staged: {
        stages.end("render and stage")
      }
      stages.end("move into place")
      if waits { arguments.show(waiting) }
      say(
        report, articles: site.articleCount, topics: site.content.topics.count, stages,
        since: start)
      // The program ends here, and the system takes the memory back faster than piece by piece.
      withExtendedLifetime((session, content, site, renderer)) { Self.exit() }
    } catch let error as DiagnosticError {
      arguments.show(waiting + error.diagnostics)
      throw ExitCode.stopping(for: error.diagnostics)
    } catch let error as PublishingError {
      arguments.show(waiting + error.diagnostics)
      throw error.cause == .system ? ExitCode.systemFailed : ExitCode.contentErrors
    }
  }

  /// What the last build was recorded as, where this one would make the same.
  private func current(
    _ session: SiteSession, _ publisher: Publisher
  ) -> (record: BuildRecord, files: Int)? {
    guard publisher.hasRecord, let inputs = session.inputs(session.loader.currentLines()) else {
      return nil
    }
    return publisher.current(BuildInputs(inputs))
  }

  /// Says what was done, as far as that was asked for.
  private func say(
    _ report: PublishReport, articles: Int, topics: Int, _ stages: Stages,
    since start: ContinuousClock.Instant
  ) {
    if changes { arguments.say(Self.list(report.changes)) }
    if timings { Terminal.error(stages.text) }
    if arguments.quiet { return }
    arguments.say(
      lastLine(report, articles: articles, topics: topics, ContinuousClock.now - start))
  }

  private static func exit() -> Never { Foundation.exit(EXIT_SUCCESS) }

  /// A finding for every address that an earlier build made and this one does not.
  private func disappeared(_ publisher: Publisher, _ paths: [String]) throws -> [Diagnostic] {
    try publisher.addressesDisappearing(with: paths).map { address in
      Diagnostic(
        "address-disappears", .warning, "the address \(address) disappears",
        help:
          "Keep old links alive: add `aliases: [\(address)]` to the article that takes its place.")
    }
  }

  private func stops(_ findings: [Diagnostic]) -> Bool {
    findings.contains { $0.severity >= (strict ? Severity.warning : .error) }
  }

  private func stop(for findings: [Diagnostic]) throws {
    guard stops(findings) else { return }
    if !arguments.quiet, arguments.format == .text {
      Terminal.error("Nothing was written.\n")
    }
    throw ExitCode.stopping(for: findings)
  }

  /// The addresses that changed, one to a line, with a mark before each.
  private static func list(_ changes: SiteChanges) -> String {
    let rows =
      changes.added.map { "+ \(SiteChanges.address(of: $0))\n" }
      + changes.changed.map { "~ \(SiteChanges.address(of: $0))\n" }
      + changes.removed.map { "- \(SiteChanges.address(of: $0))\n" }
    return rows.joined()
  }

  private func lastLine(
    _ report: PublishReport, articles: Int, topics: Int, _ time: Duration
  ) -> String {
    let seconds =
      Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    return """
      Built \(report.rendered) files in \(String(format: "%.2f", seconds)) s: \
      \(counted(articles, "article")), \(counted(topics, "topic")); \
      \(report.written) written, \(report.unchanged) unchanged, \(report.removed) removed → \
      \(arguments.outputPath)

      """
  }
}
