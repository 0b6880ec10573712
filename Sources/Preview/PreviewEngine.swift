import MateriaDiagnostics
import Synchronization

/// Holds the site as it stands, and brings it up to date before it is looked at.
///
/// Whoever asks for the site first takes what the watcher has: so a page that is asked for after a
/// save is never the page from before it, and nobody has to wait for a timer.
final class PreviewEngine: Sendable {
  private let source: any PreviewSource
  private let watcher: any FileWatcher
  private let state: Mutex<State>
  private let onChange: @Sendable (PreviewEvent) -> Void

  private struct State {
    var site: (any PreviewedSite)?
    /// What is wrong with the whole: the content cannot be read at all.
    var failure: [Diagnostic] = []
    var pending = FileChanges()
    var number = 0
  }

  /// A change of this many files or fewer is taken in at once; a larger one is a burst, such as a
  /// checkout, whose end is waited for.
  static let burst = 3
  /// How long it has to be quiet after a save, in milliseconds: an editor makes several moves.
  static let pause: Int32 = 4
  /// How long it has to be quiet after a burst, in milliseconds.
  static let burstPause: Int32 = 60
  /// How long a burst may last before what there is of it is shown, in milliseconds.
  static let patience = 3_000

  init(
    source: any PreviewSource, watcher: any FileWatcher,
    onChange: @escaping @Sendable (PreviewEvent) -> Void
  ) {
    self.source = source
    self.watcher = watcher
    self.onChange = onChange
    state = Mutex(State())
  }

  /// Reads the site for the first time.
  func load() {
    state.withLock { load(&$0) }
  }

  /// The site as its files are now.
  func current() -> (site: (any PreviewedSite)?, failure: [Diagnostic]) {
    var event: PreviewEvent?
    let current = state.withLock { state in
      state.pending.add(watcher.take())
      if !state.pending.isEmpty, !state.pending.isIncomplete,
        state.pending.paths.count <= Self.burst
      {
        event = apply(&state)
      }
      return (state.site, state.failure)
    }
    if let event { onChange(event) }
    return current
  }

  /// Waits for changes and takes them in, for ever; it has a thread of its own.
  func follow() {
    while true {
      _ = watcher.wait(milliseconds: -1)
      // A thread that finds nothing to do must not spin.
      let start = ContinuousClock.now
      var isQuiet = false
      while !isQuiet {
        let count = state.withLock { state in
          state.pending.add(watcher.take())
          return state.pending.isIncomplete ? Int.max : state.pending.paths.count
        }
        if count == 0 { break }
        let isLate = ContinuousClock.now - start > .milliseconds(Self.patience)
        isQuiet =
          isLate || !watcher.wait(milliseconds: count > Self.burst ? Self.burstPause : Self.pause)
      }
      let event = state.withLock { state in state.pending.isEmpty ? nil : apply(&state) }
      if let event { onChange(event) }
    }
  }

  private func load(_ state: inout State) {
    do {
      state.site = try source.load()
      state.failure = []
    } catch {
      state.failure = error.diagnostics
    }
    state.number += 1
  }

  private func apply(_ state: inout State) -> PreviewEvent? {
    let changes = state.pending
    state.pending = FileChanges()
    if changes.isIncomplete || state.site == nil {
      load(&state)
      return PreviewEvent(number: state.number)
    }
    // Without another owner the site's arrays are changed in place rather than copied.
    state.site = nil
    let change = source.update(changes)
    state.site = change.site
    guard change.isNew || change.needsRebuild else { return nil }
    state.number += 1
    return PreviewEvent(
      number: state.number, saved: change.saved.map { change.site.basePath + $0 },
      needsRebuild: change.needsRebuild)
  }
}

/// Something happened to the site.
struct PreviewEvent: Sendable {
  /// Counts the states of the site.
  var number: Int
  /// The path of the page that was saved.
  var saved: String?
  /// Whether the program has to be built again.
  var needsRebuild = false
}
