/// Finds where a line of leaked Markdown that swallowed its line ends has to be opened again.
///
/// Only lines that carry marks in a row are opened: `1. **` with `2. **` after it, or two ` * **`.
/// Everything else stays one line, with its marks as words.
enum LineReopener {
  /// The offsets at which new lines begin, ascending; empty for nearly every line.
  static func cuts(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> [Int] {
    guard range.count > 120, hasStars(bytes, range) else { return [] }
    var numbers: [Int] = []
    var bullets: [Int] = []
    var expected = 1
    var index = range.lowerBound + 1
    while index + 5 < range.upperBound {
      guard bytes[index - 1] == 0x20 else {
        index += 1
        continue
      }
      if isMark(bytes, index, [0x2A, 0x20, 0x2A, 0x2A])
        || isMark(bytes, index, [0x2D, 0x20, 0x2A, 0x2A])
      {
        bullets.append(index)
        index += 4
      } else if let end = number(bytes, index, expected),
        isMark(bytes, end, [0x2E, 0x20, 0x2A, 0x2A])
      {
        numbers.append(index)
        expected += 1
        index = end + 4
      } else {
        index += 1
      }
    }
    var out: [Int] = []
    if numbers.count >= 2 { out += numbers }
    if bullets.count >= 2 { out += bullets }
    if out.isEmpty { return [] }
    out.sort()
    if let end = headingEnd(bytes, range.lowerBound..<out[0]) { out.insert(end, at: 0) }
    return out
  }

  private static func hasStars(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
    for index in range where bytes[index] == 0x2A { return true }
    return false
  }

  private static func isMark(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ mark: [UInt8]
  ) -> Bool {
    guard at + mark.count <= bytes.count else { return false }
    for (offset, byte) in mark.enumerated() where bytes[at + offset] != byte { return false }
    return true
  }

  /// The offset after a certain number's digits.
  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ value: Int
  ) -> Int? {
    let digits = Array("\(value)".utf8)
    return isMark(bytes, at, digits) ? at + digits.count : nil
  }

  /// Where a heading in title case ends and its text begins: before the capital whose next word
  /// is small and no little word.
  private static func headingEnd(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
  ) -> Int? {
    guard range.count > 8, bytes[range.lowerBound] == 0x23 else { return nil }
    var words: [Range<Int>] = []
    var start: Int?
    for index in range {
      if bytes[index] == 0x20 {
        if let from = start { words.append(from..<index) }
        start = nil
      } else if start == nil {
        start = index
      }
    }
    guard words.count > 3 else { return nil }
    for index in 3..<words.count {
      let word = words[index]
      let isSmall = bytes[word.lowerBound] >= 0x61 && bytes[word.lowerBound] <= 0x7A
      let before = words[index - 1]
      let capital = bytes[before.lowerBound] >= 0x41 && bytes[before.lowerBound] <= 0x5A
      let text = String(decoding: bytes[word], as: UTF8.self)
      if isSmall, capital, word.count > 3 || !Words.isSmall(Words.hash(text)) {
        return before.lowerBound
      }
    }
    return nil
  }
}
