import Synchronization

/// Ends what takes too long: one timer for all connections.
final class Deadlines: Sendable {
  private struct State {
    var open: Set<Int> = []
    var ends: [Int: ContinuousClock.Instant] = [:]
    var tasks: [Int: Task<Void, Never>] = [:]
  }

  private let state = Mutex(State())

  /// How many connections there are.
  var count: Int { state.withLock { $0.open.count } }

  /// Begins to look after a connection.
  func add(_ number: Int) {
    state.withLock { _ = $0.open.insert(number) }
  }

  /// Says which task serves a connection, if it has not ended yet.
  func set(_ number: Int, task: Task<Void, Never>) {
    state.withLock { if $0.open.contains(number) { $0.tasks[number] = task } }
  }

  /// Forgets a connection that has ended.
  func remove(_ number: Int) {
    state.withLock { state in
      state.open.remove(number)
      state.tasks[number] = nil
      state.ends[number] = nil
    }
  }

  /// Says how long a connection's next step may take; nil for as long as it likes.
  func set(_ number: Int, after duration: Duration?) {
    let end = duration.map { ContinuousClock.now + $0 }
    state.withLock { $0.ends[number] = end }
  }

  /// Ends all connections.
  func endAll() {
    state.withLock { state in
      for task in state.tasks.values { task.cancel() }
    }
  }

  /// Ends the connections whose time is up.
  func enforce() {
    let now = ContinuousClock.now
    state.withLock { state in
      for (number, end) in state.ends where end < now {
        state.tasks[number]?.cancel()
        state.ends[number] = nil
      }
    }
  }
}
