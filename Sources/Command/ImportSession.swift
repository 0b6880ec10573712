import Foundation
import MateriaArticleText
import MateriaDiagnostics

/// What an import does with what it made.
enum ImportMode: Sendable, Equatable {
  case write
  case print
  case explain(json: Bool)
}

/// Imports texts in parallel and reports on each, in the order of the texts.
struct ImportSession {
  let mode: ImportMode
  let target: String
  let force: Bool
  let quiet: Bool
  let showsProgress: Bool
  private(set) var contentFailed = false
  private(set) var systemFailed = false

  private var written = 0
  private var summaries: [String] = []

  init(mode: ImportMode, target: String, force: Bool, quiet: Bool, showsProgress: Bool) {
    self.mode = mode
    self.target = target
    self.force = force
    self.quiet = quiet
    self.showsProgress = showsProgress && !quiet && isatty(STDERR_FILENO) == 1
  }

  /// What one text came to.
  private struct Outcome: Sendable {
    var output: [UInt8] = []
    var diagnostics: [Diagnostic] = []
    var wrote: String?
    var problem: String?
  }

  /// Imports all texts; two at a time for each core, gathered in their order.
  mutating func run(_ sources: [TextSource], with importer: TextImporter) async throws {
    let clock = ContinuousClock()
    let start = clock.now
    if mode == .write {
      try FileManager.default.createDirectory(atPath: target, withIntermediateDirectories: true)
    }
    var taken: [String: String] = [:]
    var names: [String] = []
    for source in sources {
      // Two texts of one name would be one file.
      var name = source.stem
      var count = 2
      while let other = taken[name], other != source.path {
        name = "\(source.stem)-\(count)"
        count += 1
      }
      taken[name] = source.path
      names.append(name)
    }
    let width = max(1, ProcessInfo.processInfo.activeProcessorCount) * 2
    let mode = mode
    let target = target
    let force = force
    await withTaskGroup(of: (Int, Outcome).self) { group in
      var next = 0
      var waiting: [Int: Outcome] = [:]
      var reported = 0
      func add() {
        guard next < sources.count else { return }
        let index = next
        let file = "\(target)/\(names[index]).md"
        let source = sources[index]
        group.addTask {
          (index, Self.handle(source, file: file, mode: mode, force: force, importer))
        }
        next += 1
      }
      for _ in 0..<width { add() }
      while let (index, outcome) = await group.next() {
        add()
        waiting[index] = outcome
        while let ready = waiting.removeValue(forKey: reported) {
          report(ready, of: sources[reported])
          reported += 1
          if showsProgress { progress(reported, of: sources.count) }
        }
      }
    }
    if showsProgress { Self.say("\r\u{1B}[K") }
    finish(sources.count, took: clock.now - start)
  }

  private static func handle(
    _ source: TextSource, file: String, mode: ImportMode, force: Bool, _ importer: TextImporter
  ) -> Outcome {
    guard let data = FileManager.default.contents(atPath: source.path) else {
      return Outcome(problem: "cannot read \(source.path)")
    }
    let result = importer.convert([UInt8](data), path: source.path, name: source.name)
    var outcome = Outcome(diagnostics: result.diagnostics)
    switch mode {
    case .explain(let json):
      let account = result.structured.account
      let text =
        json ? Explanation.json(account, path: source.path) : Explanation.table(account)
      outcome.output = Array(text.utf8)
    case .print:
      if !result.failed { outcome.output = result.markdown }
    case .write:
      if result.failed { break }
      let exists = FileManager.default.fileExists(atPath: file)
      if exists, !force {
        outcome.diagnostics.append(
          Diagnostic(
            "file-exists", .error, "\(file) exists already",
            at: SourceLocation(path: source.path),
            help: "Use --force to replace it, or --into to write elsewhere."))
        break
      }
      do {
        // Only a file that is replaced needs a second one beside it, which costs more than the text.
        try Data(result.markdown).write(
          to: URL(fileURLWithPath: file), options: exists ? .atomic : .withoutOverwriting)
        outcome.wrote = file
      } catch {
        outcome.problem = "cannot write \(file): \(error.localizedDescription)"
      }
    }
    return outcome
  }

  // MARK: Reports

  private mutating func report(_ outcome: Outcome, of source: TextSource) {
    if let problem = outcome.problem {
      systemFailed = true
      Self.say("error: \(problem)\n")
      return
    }
    if !outcome.output.isEmpty {
      if mode == .explain(json: true), written > 0 { Self.put(Array(",\n".utf8)) }
      if mode == .explain(json: true), written == 0 { Self.put(Array("[\n".utf8)) }
      Self.put(outcome.output)
      if mode != .explain(json: true) { written += 0 }
    }
    if outcome.wrote != nil || !outcome.output.isEmpty { written += 1 }
    let errors = outcome.diagnostics.filter { $0.severity == .error }
    if !errors.isEmpty {
      contentFailed = true
      Self.say(errors.report(as: .text, colour: isatty(STDERR_FILENO) == 1))
    }
    summarize(outcome, of: source)
  }

  private mutating func summarize(_ outcome: Outcome, of source: TextSource) {
    if quiet || mode != .write { return }
    let findings = outcome.diagnostics.filter { $0.severity != .error }
    guard let wrote = outcome.wrote else { return }
    var lines = "\(wrote)\n"
    for finding in findings {
      let place = finding.location.map { $0.line > 0 ? "line \($0.line): " : "" } ?? ""
      lines += "  \(finding.severity.rawValue): \(place)\(finding.message)\n"
    }
    summaries.append(lines)
  }

  private func finish(_ count: Int, took: Duration) {
    if mode == .explain(json: true), written > 0 { Self.put(Array("\n]\n".utf8)) }
    guard mode == .write, !quiet else { return }
    for summary in summaries { Self.say(summary) }
    let seconds = Double(took.components.seconds) + Double(took.components.attoseconds) / 1e18
    let shown = "\(Int(seconds)).\(Int(seconds * 10) % 10)"
    Self.say("\(written) of \(count) texts imported in \(shown) s into \(target)\n")
  }

  private func progress(_ done: Int, of count: Int) {
    if done == count || done % 50 == 0 { Self.say("\r\(done) of \(count) texts") }
  }

  private static func say(_ text: String) { FileHandle.standardError.write(Data(text.utf8)) }
  private static func put(_ bytes: [UInt8]) { FileHandle.standardOutput.write(Data(bytes)) }
}
