/// Where the front matter of a file stands and where its text begins.
///
/// Front matter begins with a line `---` as the file's first and ends with the next line that is
/// `---` or `...` alone; a `---` further down is a thematic break of the text.
struct FrontMatter {
  /// The bytes between the two lines; nil where the file has no front matter.
  var yaml: Range<Int>?
  /// The line on which the YAML begins.
  var yamlLine: Int
  /// The offset of the text's first byte.
  var bodyStart: Int
  /// Whether the closing line is missing.
  var isUnclosed: Bool

  /// Finds the front matter of a file.
  init(of bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    yamlLine = 2
    isUnclosed = false
    guard let first = Self.line(at: start, in: bytes), first.isDashes else {
      bodyStart = start
      return
    }
    var offset = first.next
    let yamlStart = offset
    while let line = Self.line(at: offset, in: bytes) {
      if line.isDashes || line.isDots {
        yaml = yamlStart..<offset
        bodyStart = line.next
        return
      }
      offset = line.next
    }
    isUnclosed = true
    yaml = yamlStart..<bytes.count
    bodyStart = bytes.count
  }

  private struct Line {
    var isDashes: Bool
    var isDots: Bool
    var next: Int
  }

  private static func line(at start: Int, in bytes: [UInt8]) -> Line? {
    guard start < bytes.count else { return nil }
    var end = start
    while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    var last = end
    while last > start,
      bytes[last - 1] == 0x20 || bytes[last - 1] == 0x0D || bytes[last - 1] == 0x09
    {
      last -= 1
    }
    let isThree = last - start == 3
    return Line(
      isDashes: isThree && bytes[start..<last].allSatisfy { $0 == UInt8(ascii: "-") },
      isDots: isThree && bytes[start..<last].allSatisfy { $0 == UInt8(ascii: ".") },
      next: min(end + 1, bytes.count))
  }
}
