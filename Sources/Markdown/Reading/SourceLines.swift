import MateriaDiagnostics

/// The lines of a file's Markdown: where each begins, and where in it something stands.
struct SourceLines {
  /// The whole file.
  let file: UnsafeBufferPointer<UInt8>
  /// The offset of the Markdown's first byte.
  let start: Int
  /// The path as findings show it.
  let path: String
  /// The number of the file's line in which the Markdown begins, from 1.
  let firstLine: Int
  /// The offset at which each line of the Markdown begins, and the file's end.
  private(set) var starts: [Int] = []
  /// How many bytes may still be searched for places, so that odd input cannot make it slow.
  private var budget: Int

  /// Finds the lines; a lone carriage return ends one, as it does for cmark.
  init(file: UnsafeBufferPointer<UInt8>, start: Int, path: String) {
    self.file = file
    self.start = min(max(0, start), file.count)
    self.path = path
    budget = 2_000_000 + 20 * file.count
    var line = 1
    var at = 0
    while true {
      at = Bytes.find(0x0A, in: file, from: at)
      if at >= self.start { break }
      line += 1
      at += 1
    }
    firstLine = line
    starts.reserveCapacity(16 + file.count / 40)
    starts.append(self.start)
  }

  /// Notes that a line begins.
  @inline(__always)
  mutating func append(start: Int) { starts.append(start) }

  /// How many lines there are.
  var count: Int { starts.count }

  /// The bytes of lines, both counted from 1 as cmark does, with their line ends.
  func range(ofLines lines: ClosedRange<Int>) -> Range<Int> {
    let first = min(max(1, lines.lowerBound), starts.count)
    let low = starts[first - 1]
    let high = lines.upperBound < starts.count ? starts[max(first, lines.upperBound)] : file.count
    return low..<max(low, high)
  }

  /// The bytes of a line, counted from 1 as cmark does, without its end.
  func line(_ number: Int) -> Range<Int> {
    let range = range(ofLines: number...number)
    var high = range.upperBound
    while high > range.lowerBound, file[high - 1] == 0x0A || file[high - 1] == 0x0D { high -= 1 }
    return range.lowerBound..<high
  }

  /// The line as cmark counts it, from 1, in which an offset stands.
  func number(ofOffset offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }

  /// The line of the file and the column, both from 1, at an offset.
  func place(of offset: Int) -> (line: Int, column: Int) {
    let number = number(ofOffset: offset)
    return (number + firstLine - 1, offset - starts[number - 1] + 1)
  }

  /// The offset of bytes within a range of the file; nil too when too much was searched already.
  mutating func find(_ needle: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
    guard budget > 0, !range.isEmpty else { return nil }
    let found = Bytes.find(needle, in: file, range: range)
    budget -= (found ?? range.upperBound) - range.lowerBound
    return found
  }

  /// A finding at an offset of the file.
  func diagnostic(
    _ id: String, _ severity: Severity, _ message: String, at offset: Int, length: Int = 1,
    help: String
  ) -> Diagnostic {
    let number = number(ofOffset: offset)
    let line = line(number)
    // A line of a minified kind is not worth showing, and many findings in it would fill memory.
    let shown = line.count <= 10_000 ? String(decoding: file[line], as: UTF8.self) : nil
    return Diagnostic(
      id, severity, message,
      at: SourceLocation(
        path: path, line: number + firstLine - 1, column: offset - line.lowerBound + 1),
      sourceLine: shown, length: max(1, min(length, line.upperBound - offset)), help: help)
  }
}
