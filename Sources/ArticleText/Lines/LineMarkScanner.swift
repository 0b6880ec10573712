/// Reads the mark that a line begins with.
enum LineMarkScanner {
  /// The offset after the mark and its spaces; the range's start when there is no mark.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ marker: inout LineMarker
  ) -> Int {
    let start = range.lowerBound
    let end = range.upperBound
    let first = bytes[start]
    if first >= 0x41 && first <= 0x7A && first != 0x5F && first != 0x6F { return start }
    if let after = bullet(bytes, start, end) {
      // "- •" is one mark that two programs have written.
      if let second = bullet(bytes, after, end), second < end {
        marker = .bullet(doubled: true)
        return second
      }
      marker = .bullet(doubled: false)
      return after
    }
    if first >= 0x30 && first <= 0x39 || first == 0x28 {
      return number(bytes, start, end, &marker)
    }
    if first == 0x23 {
      var index = start
      while index < end, bytes[index] == 0x23 { index += 1 }
      if index - start <= 6, index < end, bytes[index] == 0x20 {
        marker = .hashes(index - start)
        return skipSpaces(bytes, index, end)
      }
    }
    if first == 0x3E, start + 1 < end, bytes[start + 1] == 0x20 {
      marker = .quote
      return skipSpaces(bytes, start + 1, end)
    }
    return start
  }

  /// How many `=` stand behind a line that begins with as many, two to six; else 0.
  static func equalSigns(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int {
    var front = 0
    while front < range.count, bytes[range.lowerBound + front] == 0x3D { front += 1 }
    guard front >= 2, front <= 6 else { return 0 }
    var back = 0
    while back < range.count - front, bytes[range.upperBound - 1 - back] == 0x3D { back += 1 }
    return back == front && range.count > 2 * front ? back : 0
  }

  private static func skipSpaces(
    _ bytes: UnsafeBufferPointer<UInt8>, _ from: Int, _ end: Int
  ) -> Int {
    var index = from
    while index < end {
      let width = LineScanner.space(bytes, index, end)
      if width == 0 { break }
      index += width
    }
    return index
  }

  /// The offset after a bullet and its spaces, or nil; a bullet needs words after it.
  private static func bullet(
    _ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int
  ) -> Int? {
    guard at < end else { return nil }
    var after = at
    var needsSpace = true
    switch bytes[at] {
    case 0x2D where at + 2 < end && bytes[at + 1] == 0x2D && bytes[at + 2] == 0x20: after = at + 2
    case 0x2D, 0x2A, 0x2B: after = at + 1
    case 0x6F: after = at + 1  // The letter that word processors export as a hollow bullet.
    case 0xC2 where at + 1 < end && (bytes[at + 1] == 0xB7 || bytes[at + 1] == 0xA7):
      after = at + 2
    case 0xE2 where at + 2 < end:
      let pair = (bytes[at + 1], bytes[at + 2])
      switch pair {
      case (0x80, 0xA2), (0x80, 0xA3), (0x81, 0x83), (0x97, 0x8F), (0x97, 0xA6), (0x97, 0x8B),
        (0x96, 0xAA), (0x96, 0xA0), (0x96, 0xA1), (0x96, 0xAB), (0x96, 0xBA), (0x96, 0xB6),
        (0x9C, 0x93), (0x9C, 0x94), (0x9C, 0x85), (0x9C, 0xB1), (0x9C, 0xA6), (0x9E, 0x9C),
        (0x9E, 0x94), (0x96, 0xB8), (0x9E, 0xA2), (0x9E, 0xA4), (0x9D, 0x96),
        (0x88, 0x99), (0x8B, 0x85):
        needsSpace = false
      case (0x80, 0x93), (0x80, 0x94): break
      default: return nil
      }
      after = at + 3
    case 0xEF where at + 2 < end && bytes[at + 1] == 0x82:
      after = at + 3  // The private place where symbol fonts keep their bullets.
      needsSpace = false
    default: return nil
    }
    let text = skipSpaces(bytes, after, end)
    if text == end { return nil }
    return text > after || !needsSpace ? text : nil
  }

  private static func number(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int, _ marker: inout LineMarker
  ) -> Int {
    var index = start
    let bracket = bytes[index] == 0x28
    if bracket { index += 1 }
    var value = 0
    let digits = index
    while index < end, bytes[index] >= 0x30, bytes[index] <= 0x39, index - digits < 3 {
      value = value * 10 + Int(bytes[index] - 0x30)
      index += 1
    }
    guard index > digits, index < end else { return start }
    if bracket {
      guard bytes[index] == 0x29, index + 1 < end, bytes[index + 1] == 0x20 else { return start }
      // `(800) 555-0100` is a telephone number.
      if value >= 100, index + 2 < end, bytes[index + 2] >= 0x30, bytes[index + 2] <= 0x39 {
        return start
      }
      marker = .number(value)
      return skipSpaces(bytes, index + 1, end)
    }
    if bytes[index] == 0x2D { return dashed(bytes, start, index, end, value, &marker) }
    guard bytes[index] == 0x2E || bytes[index] == 0x29 else { return start }
    let period = bytes[index] == 0x2E
    index += 1
    guard index < end else { return start }
    if period, bytes[index] >= 0x30, bytes[index] <= 0x39 {
      return section(bytes, start, index, end, &marker)
    }
    let text = skipSpaces(bytes, index, end)
    let letter = bytes[index] >= 0x41 && bytes[index] <= 0x5A || bytes[index] == 0x2A
    guard text < end, text > index || letter, !(value <= 31 && isDate(bytes, text, end)) else {
      return start
    }
    marker = .number(value)
    return text
  }

  /// Whether a month and a year follow a number and nothing else: `22. October 2018`.
  private static func isDate(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    guard bytes[at] >= 0x41, bytes[at] <= 0x5A else { return false }
    var index = at + 1
    while index < end, bytes[index] >= 0x61, bytes[index] <= 0x7A { index += 1 }
    guard end - index == 5, bytes[index] == 0x20 else { return false }
    var month = Words.seed
    for byte in bytes[at..<index] { month = Words.mix(month, byte | 0x20) }
    guard Lexicon.months.contains(month) else { return false }
    return bytes[(index + 1)..<end].allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// `1- Rest`: a list's number where a space and a capital follow the hyphen; `1-2 times` is none.
  private static func dashed(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ hyphen: Int, _ end: Int, _ value: Int,
    _ marker: inout LineMarker
  ) -> Int {
    guard hyphen - start <= 2, hyphen + 2 < end, bytes[hyphen + 1] == 0x20 else { return start }
    let text = skipSpaces(bytes, hyphen + 1, end)
    guard text < end, bytes[text] >= 0x41, bytes[text] <= 0x5A else { return start }
    marker = .number(value)
    return text
  }

  /// `2.1`, `2.1.`, `2.1.3`: a section's number when a capital follows, a quantity otherwise.
  private static func section(
    _ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ from: Int, _ end: Int,
    _ marker: inout LineMarker
  ) -> Int {
    var index = from
    var depth = 2
    while index < end {
      if bytes[index] >= 0x30, bytes[index] <= 0x39 {
        index += 1
      } else if bytes[index] == 0x2E, index + 1 < end {
        index += 1
        if bytes[index] >= 0x30, bytes[index] <= 0x39 { depth += 1 }
      } else {
        break
      }
    }
    guard index < end, bytes[index] == 0x20 else { return start }
    let text = skipSpaces(bytes, index, end)
    guard text < end, bytes[text] >= 0x41, bytes[text] <= 0x5A else { return start }
    marker = .section(depth: depth)
    return text
  }
}
