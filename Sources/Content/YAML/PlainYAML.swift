/// Reads the plain part of YAML that nearly all front matter is written in.
///
/// One key to a line, with a value on the same line: a plain word or more, text in double quotation
/// marks without escapes, or a list of plain words in brackets. For anything else it gives nothing,
/// and the library reads the document; a test holds the two to the same values for what both read.
/// It takes a tenth of the library's time, which would be a tenth of the time of a build.
enum PlainYAML {
  /// The value of a document; nil where it holds anything but plain lines.
  ///
  /// - Parameters:
  ///   - range: The document's bytes, which are well-formed UTF-8.
  ///   - firstLine: The line of the file on which it begins.
  static func read(_ bytes: [UInt8], _ range: Range<Int>, firstLine: Int) -> YAMLValue? {
    bytes.withUnsafeBufferPointer { bytes in
      var pairs: [(key: YAMLValue, value: YAMLValue)] = []
      var seen: [Range<Int>] = []
      var line = firstLine
      var start = range.lowerBound
      while start < range.upperBound {
        var end = start
        while end < range.upperBound, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        guard let key = self.key(bytes, start..<end),
          !seen.contains(where: { same(bytes, $0, key) }),
          let value = value(bytes, key.upperBound + 2..<end, lineStart: start, line: line)
        else { return nil }
        seen.append(key)
        pairs.append(
          (YAMLValue(kind: .scalar(text(bytes, key), isPlain: true), line: line, column: 1), value))
        line += 1
        start = end + 1
      }
      guard !pairs.isEmpty else { return nil }
      return YAMLValue(kind: .mapping(pairs), line: firstLine, column: 1)
    }
  }

  /// A name of letters and digits with a colon, a space and something more behind it.
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Range<Int>? {
    var end = line.lowerBound
    while end < line.upperBound, isLetter(bytes[end]) || end > line.lowerBound && isDigit(bytes[end])
    {
      end += 1
    }
    guard end > line.lowerBound, end + 2 < line.upperBound, bytes[end] == UInt8(ascii: ":"),
      bytes[end + 1] == 0x20
    else { return nil }
    return line.lowerBound..<end
  }

  private static func value(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lineStart: Int, line: Int
  ) -> YAMLValue? {
    let column = range.lowerBound - lineStart + 1
    let last = range.upperBound - 1
    switch bytes[range.lowerBound] {
    case UInt8(ascii: "\""):
      let inside = range.lowerBound + 1..<max(range.lowerBound + 1, last)
      guard last > range.lowerBound, bytes[last] == UInt8(ascii: "\""),
        isText(bytes, inside, isQuoted: true)
      else { return nil }
      return YAMLValue(
        kind: .scalar(text(bytes, inside), isPlain: false), line: line, column: column)
    case UInt8(ascii: "["):
      guard bytes[last] == UInt8(ascii: "]") else { return nil }
      let inside = range.lowerBound + 1..<last
      guard let items = items(bytes, inside, lineStart: lineStart, line: line) else { return nil }
      return YAMLValue(kind: .sequence(items), line: line, column: column)
    case let first:
      guard isLetter(first) || isDigit(first), bytes[last] != 0x20,
        isText(bytes, range, isQuoted: false)
      else { return nil }
      return YAMLValue(
        kind: .scalar(text(bytes, range), isPlain: true), line: line, column: column)
    }
  }

  /// Plain words with commas between.
  private static func items(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, lineStart: Int, line: Int
  ) -> [YAMLValue]? {
    var items: [YAMLValue] = []
    var start = range.lowerBound
    while start < range.upperBound {
      var end = start
      while end < range.upperBound, bytes[end] != UInt8(ascii: ",") {
        let byte = bytes[end]
        guard isLetter(byte) || isDigit(byte) || byte == UInt8(ascii: "-") || byte == 0x20 else {
          return nil
        }
        end += 1
      }
      guard end > start, isLetter(bytes[start]) || isDigit(bytes[start]), bytes[end - 1] != 0x20
      else { return nil }
      items.append(
        YAMLValue(
          kind: .scalar(text(bytes, start..<end), isPlain: true), line: line,
          column: start - lineStart + 1))
      if end == range.upperBound { return items }
      start = end + 1
      while start < range.upperBound, bytes[start] == 0x20 { start += 1 }
    }
    // A comma or a space at the end, or nothing at all.
    return nil
  }

  /// Whether text has only bytes that YAML takes as they are.
  private static func isText(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, isQuoted: Bool
  ) -> Bool {
    for index in range {
      switch bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): return false
      case UInt8(ascii: "#"), UInt8(ascii: ":"): if !isQuoted { return false }
      case 0..<0x20, 0x7F: return false
      // Line separators (U+2028, U+2029) end lines for YAML; what is far out is left to the library.
      case 0xE2 where bytes[index + 1] == 0x80 && (0xA8...0xA9).contains(bytes[index + 2]):
        return false
      case 0xC2 where bytes[index + 1] < 0xA0: return false
      case 0xEF...0xFF: return false
      default: break
      }
    }
    return true
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }

  private static func same(
    _ bytes: UnsafeBufferPointer<UInt8>, _ a: Range<Int>, _ b: Range<Int>
  ) -> Bool {
    a.count == b.count && zip(a, b).allSatisfy { bytes[$0] == bytes[$1] }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
