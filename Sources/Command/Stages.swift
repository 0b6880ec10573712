#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How long the stages of a build took, one after the other, by the clock and in processor time.
struct Stages {
  private var rows: [(name: String, time: Int, processor: Int)] = []
  private var last = Self.now()

  /// Ends a stage, and begins the next.
  mutating func end(_ name: String) {
    let now = Self.now()
    rows.append((name, now.time - last.time, now.processor - last.processor))
    last = now
  }

  /// A line for each stage, in milliseconds.
  var text: String {
    rows.map { row in
      "\(Self.column(row.time)) ms \(Self.column(row.processor)) ms of processors  \(row.name)\n"
    }.joined()
  }

  private static func column(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: " ", count: max(0, 6 - digits.utf8.count)) + digits
  }

  /// Milliseconds since some moment, and of processor time since the program's start.
  private static func now() -> (time: Int, processor: Int) {
    func milliseconds(_ clock: clockid_t) -> Int {
      var time = timespec()
      clock_gettime(clock, &time)
      return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
    }
    return (milliseconds(CLOCK_MONOTONIC), milliseconds(CLOCK_PROCESS_CPUTIME_ID))
  }
}
