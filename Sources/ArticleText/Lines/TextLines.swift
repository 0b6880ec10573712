/// An article text cut into lines, each with its features, in one pass over the bytes.
struct TextLines: Sendable {
  /// The text without a byte order mark; control characters are spaces.
  var bytes: [UInt8] = []
  /// The lines that are not blank.
  var lines: [TextLine] = []
  /// Hashes of all words in the order of the text; see ``Words/hash(_:)``.
  var words: [UInt32] = []
  /// How many lines the text has, blank ones included.
  var lineCount = 0
  /// How many characters were replaced because a text cannot hold them.
  var replaced = 0

  /// Whether paragraphs are parted by blank lines, so that a line alone says something.
  var isSpaced = false
  /// Whether a third of the paragraphs stand deeper than the margin, so that depth says nothing.
  var isIndented = false
  /// Whether lists have asterisks here, so that a single one marks no note.
  var hasStarredLists = false
  /// The column at which paragraphs are broken, so that a line's end there says nothing; nil where
  /// every paragraph is one line.
  var wrapColumn: Int?

  init(_ source: [UInt8]) {
    clean(source)
    cut()
    markTightMarks()
    markBracketedNumbers()
    passOverWaysUp()
    closeDoubleSpacing()
    judgeLayout()
  }

  func text(_ range: Range<Int>) -> String {
    bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
  }

  /// The words of a line as hashes.
  func words(of line: TextLine) -> ArraySlice<UInt32> { words[line.words] }

  private mutating func clean(_ source: [UInt8]) {
    var start = 0
    if source.starts(with: [0xEF, 0xBB, 0xBF]) { start = 3 }
    bytes.reserveCapacity(source.count)
    var index = start
    let count = source.count
    while index < count {
      let byte = source[index]
      index += 1
      if byte >= 0x20 && byte != 0x7F || byte == 0x0A || byte == 0x09 {
        bytes.append(byte)
      } else if byte == 0x0D {
        if index < count, source[index] == 0x0A { continue }
        bytes.append(0x0A)
      } else {
        if byte != 0x0C && byte != 0x0B { replaced += 1 }
        bytes.append(0x20)
      }
    }
  }

  private mutating func cut() {
    lines.reserveCapacity(bytes.count / 60 + 1)
    words.reserveCapacity(bytes.count / 6 + 1)
    var number = 0
    var blanks = 0
    var start = 0
    let count = bytes.count
    // Taken out so that the scanner reads the buffer while the arrays of the struct grow.
    let source = bytes
    let index = Lexicon.index
    source.withUnsafeBufferPointer { buffer in
      while start < count {
        var end = start
        while end < count, buffer[end] != 0x0A { end += 1 }
        number += 1
        var part = start
        var cuts = LineReopener.cuts(buffer, start..<end)[...]
        while part <= end {
          let cut = cuts.popFirst() ?? end
          if var line = LineScanner.scan(buffer, part..<cut, words: &words) {
            line.number = number
            line.phrases = index.kinds(in: words[line.words])
            line.blanksBefore = blanks
            if !lines.isEmpty { lines[lines.count - 1].blanksAfter = blanks }
            lines.append(line)
            blanks = 0
          } else if part == start {
            blanks += 1
          }
          part = cut
          if cut == end { break }
        }
        start = end + 1
      }
    }
    lineCount = number
    if let first = lines.indices.first {
      lines[first].blanksBefore += 1
      lines[lines.count - 1].blanksAfter = 1
    }
  }

  private func isStarred(_ line: TextLine) -> Bool {
    line.marker.isItem && bytes[line.range.lowerBound] == 0x2A
  }

  private mutating func judgeLayout() {
    hasStarredLists =
      zip(lines, lines.dropFirst()).count { isStarred($0) && isStarred($1) } >= 2
    var prose = 0
    var alone = 0
    // Lines that a column may have broken: how long they are, and with the next line's first word.
    var broken: [(length: Int, wanted: Int)] = []
    var inner = 0
    var narrow: [(length: Int, wanted: Int)] = []
    var innerNarrow = 0
    // Lines in small letters below a colon may be items, and say nothing of a column.
    var isBelowColon = false
    for index in lines.indices {
      let line = lines[index]
      isBelowColon =
        index > 0 && line.first == .lower
        && (lines[index - 1].last == .colon && line.blanksBefore <= 1
          || isBelowColon && line.blanksBefore == 0
          || lines[index - 1].wordCount <= 2 && line.blanksBefore > 0)
      if line.isProse && line.marker == .none {
        prose += 1
        if line.isIsolated { alone += 1 }
      }
      // A hard-wrapped line is long, ends anywhere, and goes on in small letters.
      if index + 1 < lines.count, line.blanksAfter == 0, lines[index + 1].marker == .none,
        !isBelowColon
      {
        let length = line.range.count + line.indent
        let goesOn =
          !line.endsSentence && line.last != .colon && lines[index + 1].first == .lower
        let wanted = length + 1 + firstWordLength(of: lines[index + 1])
        if length >= 45 && length <= 110 {
          inner += 1
          if goesOn { broken.append((length, wanted)) }
        } else if length >= 28 && length < 45 {
          innerNarrow += 1
          if goesOn { narrow.append((length, wanted)) }
        }
      }
    }
    // A column for a narrow page takes many lines to be believed, and no longer ones beside them.
    if innerNarrow >= 24, inner * 10 <= innerNarrow {
      inner = innerNarrow
      broken = narrow
    }
    if inner >= 4, broken.count * 5 >= inner * 2, let column = broken.map(\.length).max() {
      // At a column the next word did not fit; lines that end for another reason leave room for it.
      let full = broken.count { $0.wanted * 10 >= column * 9 }
      if full * 3 >= broken.count * 2 { wrapColumn = column }
    }
    let deep = lines.count { $0.isProse && $0.marker == .none && $0.indent >= 2 }
    isIndented = deep * 3 >= max(1, prose)
    isSpaced = prose > 0 ? alone * 2 >= prose : lines.count { $0.isIsolated } * 2 >= lines.count
    if let wrapColumn {
      let longer = lines.count { $0.range.count + $0.indent > wrapColumn + 20 }
      if longer * 6 <= inner { isSpaced = true }
    }
  }

  /// Takes hyphens and asterisks that stand at a word without a space, and question marks that do
  /// not, for bullets, where at least three lines in a row begin so, or two below a colon.
  private mutating func markTightMarks() {
    func isMarked(_ index: Int, with mark: UInt8) -> Bool {
      let line = lines[index]
      guard line.marker == .none, line.range.count >= 3, bytes[line.range.lowerBound] == mark,
        mark != 0x2A || !bytes[line.range].dropFirst().contains(mark)
      else { return false }
      var letter = bytes[line.range.lowerBound + 1]
      // Two hyphens are one bullet.
      if mark == 0x2D, letter == mark {
        letter = bytes[line.range.lowerBound + 2]
        // `--quiet` is an option of a program.
        return letter >= 0x41 && letter <= 0x5A
      }
      // A bullet that nobody could read: a question mark before a space or tab.
      if mark == 0x3F { return letter == 0x20 || letter == 0x09 }
      return letter >= 0x41 && letter <= 0x5A || letter >= 0x61 && letter <= 0x7A
    }
    var start = 0
    while start < lines.count {
      var end = start
      let mark = bytes[lines[start].range.lowerBound]
      if mark == 0x2D || mark == 0x2A || mark == 0x3F {
        while end < lines.count, isMarked(end, with: mark) { end += 1 }
      }
      if end - start >= (start > 0 && lines[start - 1].last == .colon ? 2 : 3) {
        for index in start..<end {
          var first = lines[index].range.lowerBound + 1
          if mark == 0x2D, bytes[first] == mark { first += 1 }
          while bytes[first] == 0x20 || bytes[first] == 0x09 {
            if bytes[first] == 0x09 { lines[index].tabs -= 1 }
            first += 1
          }
          lines[index].marker = .bullet(doubled: false)
          lines[index].body = first..<lines[index].body.upperBound
          lines[index].first = bytes[first] < 0x61 ? .upper : .lower
        }
      }
      start = max(end, start + 1)
    }
  }

  /// Takes `[1]`, `[2]` for the numbers of a list where lines that begin so follow each other.
  private mutating func markBracketedNumbers() {
    var start = 0
    while start < lines.count {
      var end = start
      while end < lines.count, let number = bracketedNumber(end),
        end == start || number == bracketedNumber(end - 1).map({ $0 + 1 })
      {
        end += 1
      }
      if end - start >= 2 {
        for index in start..<end { markBracketedNumber(index) }
      }
      start = max(end, start + 1)
    }
  }

  /// Lets `Causes    Return to top` count as the same line as `Causes`, which the contents list says.
  private mutating func passOverWaysUp() {
    for index in lines.indices
    where lines[index].wordCount >= 4
      && Self.waysUp.contains(where: { words[lines[index].words].suffix(3).elementsEqual($0) })
    {
      let body = lines[index].body
      guard
        let space = bytes[body].dropLast("turn to top".utf8.count)
          .lastIndex(where: { $0 == 0x20 || $0 == 0x09 })
      else { continue }
      var rest: [UInt32] = []
      let bare = bytes.withUnsafeBufferPointer {
        LineScanner.scan($0, body.lowerBound..<space, words: &rest)
      }
      if let bare { lines[index].key = bare.key }
    }
  }

  private static let waysUp = ["return to top", "back to top"].map { Words.hashes(of: $0) }

  private mutating func markBracketedNumber(_ index: Int) {
    guard let number = bracketedNumber(index),
      let bracket = bytes[lines[index].body].firstIndex(of: 0x5D)
    else { return }
    var first = bracket + 1
    while bytes[first] == 0x20 { first += 1 }
    lines[index].marker = .number(number)
    lines[index].body = first..<lines[index].body.upperBound
    lines[index].words.removeFirst()
    let letter = bytes[first]
    lines[index].first =
      letter >= 0x41 && letter <= 0x5A ? .upper : letter >= 0x61 && letter <= 0x7A ? .lower : .other
  }

  /// The number in square brackets that a line begins with, of two digits at most, before a space
  /// and a letter.
  private func bracketedNumber(_ index: Int) -> Int? {
    let line = lines[index]
    guard line.marker == .none, line.wordCount >= 3 else { return nil }
    let bytes = bytes[line.body]
    guard bytes.first == 0x5B, let end = bytes.prefix(4).firstIndex(of: 0x5D) else { return nil }
    let digits = bytes[(bytes.startIndex + 1)..<end]
    guard !digits.isEmpty, digits.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }),
      bytes[(end + 1)...].first == 0x20, let letter = bytes[(end + 2)...].first, letter >= 0x41
    else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Takes a blank line away between all lines where each line of a paragraph is followed by one.
  private mutating func closeDoubleSpacing() {
    var apart = 0
    var together = 0
    var isBelowColon = false
    for index in lines.indices.dropFirst() {
      let before = lines[index - 1]
      isBelowColon = lines[index].first == .lower && (before.last == .colon || isBelowColon)
      if lines[index].blanksBefore == 0 { together += 1 }
      // A line that ends anywhere, and goes on in small letters below the blank line.
      if !isBelowColon, lines[index].first == .lower, lines[index].marker == .none,
        lines[index].blanksBefore == 1, before.range.count >= 30, before.range.count <= 110,
        before.last == .lower || before.last == .upper || before.last == .comma
      {
        apart += 1
      }
    }
    guard apart >= 6, apart * 5 >= lines.count, together * 10 <= lines.count else { return }
    for index in lines.indices {
      lines[index].blanksBefore = max(index == 0 ? 1 : 0, lines[index].blanksBefore - 1)
      lines[index].blanksAfter = max(
        index == lines.count - 1 ? 1 : 0, lines[index].blanksAfter - 1)
    }
  }

  private func firstWordLength(of line: TextLine) -> Int {
    bytes[line.range].prefix { $0 != 0x20 && $0 != 0x09 }.count
  }

  /// Whether a line may have been broken at the column, so that the next goes on in its paragraph.
  func isBroken(_ line: TextLine, before next: TextLine) -> Bool {
    guard let wrapColumn else { return false }
    let length = line.range.count + line.indent
    return length >= (wrapColumn < 45 ? wrapColumn * 2 / 3 : 40) && length <= wrapColumn + 3
      && (length + 1 + firstWordLength(of: next)) * 5 >= wrapColumn * 4
  }
}
