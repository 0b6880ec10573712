import Dispatch
public import MateriaDiagnostics
import Synchronization

/// Builds the program again when its templates change, one build after the other.
public final class TemplateBuild: Sendable {
  /// How a build ended.
  public enum Outcome: Sendable {
    /// The new program stands at this path.
    case built(program: String)
    /// The compiler's findings.
    case failed([Diagnostic])
  }

  /// How the templates stand.
  struct State: Sendable {
    var isBuilding = false
    var errors: [Diagnostic] = []
  }

  private let state = Mutex(
    (shown: State(), isWanted: false))
  private let queue = DispatchQueue(label: "materia.templates")
  private let build: @Sendable () -> Outcome
  private let restart: @Sendable (_ program: String) -> Void

  /// Prepares to build.
  ///
  /// - Parameters:
  ///   - build: Builds the program, and returns when that ended.
  ///   - restart: Puts the new program in this one's place; it returns only where it cannot.
  public init(
    build: @escaping @Sendable () -> Outcome,
    restart: @escaping @Sendable (_ program: String) -> Void
  ) {
    self.build = build
    self.restart = restart
  }

  var current: State { state.withLock { $0.shown } }

  /// Asks for a build; changes during a build are one more build after it.
  ///
  /// - Parameter onChange: Called when a build begins and when it ends.
  func want(_ onChange: @escaping @Sendable () -> Void) {
    let isIdle = state.withLock { state in
      defer {
        state.isWanted = true
        state.shown.isBuilding = true
      }
      return !state.shown.isBuilding
    }
    guard isIdle else { return }
    onChange()
    queue.async { self.run(onChange) }
  }

  private func run(_ onChange: @escaping @Sendable () -> Void) {
    while true {
      state.withLock { $0.isWanted = false }
      let outcome = build()
      if state.withLock({ $0.isWanted }) { continue }
      var program: String?
      state.withLock { state in
        switch outcome {
        case .built(let path):
          state.shown = State()
          program = path
        case .failed(let errors): state.shown = State(isBuilding: false, errors: errors)
        }
      }
      onChange()
      if let program { restart(program) }
      return
    }
  }
}
