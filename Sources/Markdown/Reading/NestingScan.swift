/// Follows line by line how deep quotes and lists stand in one another, as CommonMark opens them.
///
/// Where it cannot tell (within fenced code, on a lazy line) it takes the greater depth, so that the
/// parser never meets more than it says.
struct NestingScan {
  private let file: UnsafeBufferPointer<UInt8>
  private let limit: Int
  /// The open containers: the column at which an item's content begins, or -1 for a quote.
  private var open: [Int] = []
  private var followsBlank = true

  init(file: UnsafeBufferPointer<UInt8>, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// Reads a line.
  ///
  /// - Returns: The offset at which more containers stand open than may, or nil.
  mutating func tooDeep(in line: Range<Int>) -> Int? {
    guard let lead = line.first(where: { file[$0] != 0x20 }) else { return nil }
    // Most lines are words under nothing.
    if open.isEmpty, !Self.mayOpen(file[lead]) { return nil }
    var cursor = Cursor(at: line.lowerBound, end: line.upperBound, column: 0)
    if isBlank(cursor) {
      if let quote = open.firstIndex(of: -1) { open.removeSubrange(quote...) }
      followsBlank = true
      return nil
    }
    defer { followsBlank = false }
    var matched = 0
    while matched < open.count, match(open[matched], &cursor) { matched += 1 }
    var hasOpened = false
    while let content = opening(&cursor, mayInterrupt: followsBlank || matched < open.count) {
      if !hasOpened { open.removeSubrange(matched...) }
      hasOpened = true
      open.append(content)
      matched = open.count
      if open.count > limit { return min(cursor.at, line.upperBound - 1) }
    }
    // After an empty line nothing is carried on lazily.
    if !hasOpened, followsBlank { open.removeSubrange(matched...) }
    return nil
  }

  private struct Cursor {
    var at: Int
    let end: Int
    /// The column from 0, tabs counted as CommonMark counts them.
    var column: Int
  }

  private static func mayOpen(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"), 0x09: true
    default: Bytes.isDigit(byte)
    }
  }

  private func isBlank(_ cursor: Cursor) -> Bool {
    file[cursor.at..<cursor.end].allSatisfy(Bytes.isSpace)
  }

  private func isSpace(at offset: Int, _ cursor: Cursor) -> Bool {
    offset >= cursor.end || Bytes.isSpace(file[offset])
  }

  /// The cursor past spaces and tabs, to at most a column.
  private func skippingSpaces(_ cursor: Cursor, to limit: Int = .max) -> Cursor {
    var cursor = cursor
    while cursor.at < cursor.end, cursor.column < limit {
      if file[cursor.at] == 0x20 {
        cursor.column += 1
      } else if file[cursor.at] == 0x09 {
        cursor.column += 4 - cursor.column % 4
      } else {
        break
      }
      cursor.at += 1
    }
    return cursor
  }

  /// Goes past what continues an open container.
  private func match(_ content: Int, _ cursor: inout Cursor) -> Bool {
    if content < 0 {
      var next = skippingSpaces(cursor)
      guard next.column - cursor.column < 4, next.at < next.end,
        file[next.at] == UInt8(ascii: ">")
      else { return false }
      next.at += 1
      next.column += 1
      cursor = skippingSpaces(next, to: next.column + 1)
      return true
    }
    let next = skippingSpaces(cursor, to: content)
    guard next.column >= content else { return false }
    cursor = next
    return true
  }

  /// Goes past a mark that opens a container.
  ///
  /// - Returns: The column of its content, -1 for a quote, nil when nothing opens.
  private func opening(_ cursor: inout Cursor, mayInterrupt: Bool) -> Int? {
    var next = skippingSpaces(cursor)
    guard next.column - cursor.column < 4, next.at < next.end else { return nil }
    let byte = file[next.at]
    if byte == UInt8(ascii: ">") {
      next.at += 1
      next.column += 1
      cursor = skippingSpaces(next, to: next.column + 1)
      return -1
    }
    var width = 1
    if Bytes.isDigit(byte) {
      while width < 10, next.at + width < next.end, Bytes.isDigit(file[next.at + width]) {
        width += 1
      }
      guard width < 10, next.at + width < next.end,
        file[next.at + width] == UInt8(ascii: ".") || file[next.at + width] == UInt8(ascii: ")")
      else { return nil }
      // Within a paragraph only a list from 1 begins.
      let isOne = width == 1 && byte == UInt8(ascii: "1")
      guard mayInterrupt || isOne else { return nil }
      width += 1
    } else {
      guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "*"),
        !isThematicBreak(next)
      else { return nil }
    }
    guard isSpace(at: next.at + width, next) else { return nil }
    next.at += width
    next.column += width
    let content = skippingSpaces(next)
    // Five spaces or more begin code, or the item is empty: its content is one column on.
    if content.column - next.column > 4 || isBlank(content) {
      cursor = skippingSpaces(next, to: next.column + 1)
      return next.column + 1
    }
    cursor = content
    return content.column
  }

  private func isThematicBreak(_ cursor: Cursor) -> Bool {
    let sign = file[cursor.at]
    guard sign != UInt8(ascii: "+") else { return false }
    var count = 0
    for offset in cursor.at..<cursor.end {
      if file[offset] == sign { count += 1 } else if !Bytes.isSpace(file[offset]) { return false }
    }
    return count >= 3
  }
}
