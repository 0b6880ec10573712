import Dispatch
import MateriaContent
import MateriaDiagnostics
import MateriaSiteModel
import Synchronization

/// Says at the terminal what is wrong with a site that changes: what is new, and not all again.
///
/// It works behind the preview, on a thread of its own: with thousands of findings, comparing and
/// printing them takes longer than showing a page that was saved.
final class FindingsReporter: Sendable {
  private let print: @Sendable ([Diagnostic]) -> Void
  private let queue = DispatchQueue(label: "materia.findings", qos: .utility)
  private let state = Mutex(State())

  /// What is wrong at one moment, as the site keeps it.
  struct Findings: Sendable {
    /// What was found while files were read, by file.
    var files: [String: [Diagnostic]] = [:]
    /// What is wrong with how the content fits together, and errors of files whose last good state
    /// is shown.
    var others: [Diagnostic] = []
  }

  private struct State {
    /// What is to be reported; nil when all is.
    var next: Findings?
    var reported = Findings()
    var count = 0
  }

  /// - Parameter print: Prints findings for a person.
  init(print: @escaping @Sendable ([Diagnostic]) -> Void) { self.print = print }

  /// Reports findings soon; of several in a row the last alone.
  func report(_ findings: Findings) {
    let isFirst = state.withLock { state in
      defer { state.next = findings }
      return state.next == nil
    }
    guard isFirst else { return }
    queue.async { [self] in
      guard let next = state.withLock({ $0.next.take() }) else { return }
      tell(next)
    }
  }

  private func tell(_ findings: Findings) {
    let (before, countBefore) = state.withLock { ($0.reported, $0.count) }
    var new: [Diagnostic] = []
    var count = 0
    func look(_ list: [Diagnostic], _ old: [Diagnostic]) {
      let shown = list.filter { $0.severity > .note }
      count += shown.count
      // Lists that share their memory are told alike without being looked at.
      if shown.isEmpty || list == old { return }
      let known = Set(old)
      new.append(contentsOf: shown.filter { !known.contains($0) })
    }
    for (path, list) in findings.files { look(list, before.files[path] ?? []) }
    look(findings.others, before.others)
    state.withLock { ($0.reported, $0.count) = (findings, count) }
    if !new.isEmpty {
      print(new.sorted())
      if count > new.count {
        Terminal.error("Of \(counted(count, "finding")) these are new.\n")
      }
    } else if count == 0, countBefore > 0 {
      Terminal.error("Nothing is wrong any more.\n")
    } else if count < countBefore {
      Terminal.error("Mended; \(counted(count, "finding")) left.\n")
    }
  }
}
