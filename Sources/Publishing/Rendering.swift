import Dispatch
import MateriaDiagnostics
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The second step: every file rendered, and staged where Output holds something else.
struct Rendering: Sendable {
  let plan: PublishPlan
  let holdings: Holdings
  let root: Folder
  let staging: Staging
  let threads: Int

  /// What became of one file.
  struct Outcome: Sendable {
    var size = 0
    var digest: Digest?
    /// The lane that it is staged in; -1 when Output holds it already.
    var lane = -1
  }

  /// Renders every file.
  ///
  /// A file that cannot be rendered does not keep the others from being tried, so that all findings
  /// come at once and are the same for every number of threads; but nothing more is staged.
  ///
  /// - Returns: What became of each file, by its place in the plan's paths.
  func run(_ render: @escaping @Sendable (Int) throws -> [UInt8]) throws -> [Outcome] {
    let next = Atomic(0)
    let hasFailed = Atomic(false)
    let mustStop = Atomic(false)
    let failures = Mutex<[(index: Int, error: any Error)]>([])
    let count = plan.paths.count

    var outcomes = [Outcome](repeating: Outcome(), count: count)
    outcomes.withUnsafeMutableBufferPointer { all in
      // Each place is written by the one thread that drew its number.
      nonisolated(unsafe) let all = all
      DispatchQueue.concurrentPerform(iterations: threads) { lane in
        let buffer = ReadBuffer()
        while !mustStop.load(ordering: .relaxed) {
          let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
          guard index < count else { return }
          do {
            let bytes = try render(index)
            if hasFailed.load(ordering: .relaxed) { continue }
            all[index] = try place(bytes, at: index, lane: lane, buffer: buffer)
          } catch {
            failures.withLock { $0.append((index, error)) }
            hasFailed.store(true, ordering: .relaxed)
            if (error as? PublishingError)?.cause == .system {
              mustStop.store(true, ordering: .relaxed)
            }
          }
        }
      }
    }
    try report(failures.withLock { $0 })
    return outcomes
  }

  /// Hashes and compares one file, and stages it where it differs.
  private func place(
    _ bytes: [UInt8], at index: Int, lane: Int, buffer: ReadBuffer
  ) throws -> Outcome {
    var outcome = Outcome(size: bytes.count, digest: Digest(of: bytes))
    if try holdings.isEmpty
      || differs(bytes, from: plan.paths[index], isOurs: holdings.isOurs[index], buffer) {
      try staging.write(bytes, path: plan.paths[index], index: index, lane: lane)
      outcome.lane = lane
    }
    return outcome
  }

  /// Whether Output holds something else, or nothing, under a path.
  ///
  /// - Throws: A refusal where something stands in the way that is not ours.
  private func differs(
    _ bytes: [UInt8], from path: String, isOurs: Bool, _ buffer: ReadBuffer
  ) throws -> Bool {
    let parts = path.split(separator: "/").map(String.init)
    var folder = root
    var reached = ""
    for part in parts.dropLast() {
      reached += reached.isEmpty ? part : "/\(part)"
      if let inside = try folder.folder(part) {
        folder = inside
        continue
      }
      switch try folder.kind(of: part) {
      case .nothing: return true
      case .file where holdings.isStale(reached), .link where holdings.isStale(reached):
        return true
      case .folder: throw PublishingError.system(ENOENT, "open the folder", reached)
      case .link: throw inTheWay(path, reached, "a symbolic link, which is not followed")
      case .file, .other: throw inTheWay(path, reached, "a file that Materia did not make")
      }
    }
    let name = parts[parts.count - 1]
    switch try folder.likeness(of: name, to: bytes, buffer: buffer) {
    case .missing: return true
    case .same: return false
    case .different:
      if isOurs { return true }
      throw inTheWay(path, path, "a file that Materia did not make")
    case .folder:
      if let foreign = try foreignFile(in: name, of: folder, path: path) {
        throw inTheWay(path, foreign, "a file that Materia did not make")
      }
      return true
    }
  }

  /// The first file below a folder that is not one of ours to remove.
  private func foreignFile(in part: String, of folder: Folder, path: String) throws -> String? {
    guard let inside = try folder.folder(part) else { return holdings.isStale(path) ? nil : path }
    for name in try inside.names() {
      if let foreign = try foreignFile(in: name, of: inside, path: "\(path)/\(name)") {
        return foreign
      }
    }
    return nil
  }

  private func inTheWay(_ path: String, _ place: String, _ what: String) -> PublishingError {
    .refused(
      "output-in-the-way", "Cannot write \(path): \(root.name)/\(place) is \(what)",
      help: "Move it out of the folder, then build again; what belongs to the site has its place "
        + "in Content.")
  }

  /// Throws what kept files from being placed: the system first, then findings, all together.
  private func report(_ failures: [(index: Int, error: any Error)]) throws {
    if failures.isEmpty { return }
    let sorted = failures.sorted { $0.index < $1.index }
    var findings: [Diagnostic] = []
    var refusals: [Diagnostic] = []
    for (_, error) in sorted {
      switch error {
      case let error as PublishingError where error.cause == .system: throw error
      case let error as PublishingError: refusals += error.diagnostics
      case let error as DiagnosticError: findings += error.diagnostics
      default: throw error
      }
    }
    if !findings.isEmpty { throw DiagnosticError(findings.sorted()) }
    throw PublishingError(.refused, refusals)
  }
}
