/// How long the stages of a build took, one after the other.
struct Stages {
  private var rows: [(name: String, time: Duration)] = []
  private var last = ContinuousClock.now

  /// Ends a stage, and begins the next.
  mutating func end(_ name: String) {
    let now = ContinuousClock.now
    rows.append((name, now - last))
    last = now
  }

  /// A line for each stage, in milliseconds.
  var text: String {
    rows.map { row in
      let (seconds, attoseconds) = row.time.components
      let milliseconds = String(seconds * 1000 + attoseconds / 1_000_000_000_000_000)
      let padding = String(repeating: " ", count: max(0, 7 - milliseconds.utf8.count))
      return "\(padding)\(milliseconds) ms  \(row.name)\n"
    }.joined()
  }
}
