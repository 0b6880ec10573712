/// Reads the features of one line, byte by byte.
enum LineScanner {
  /// The line between two offsets, or nil when it is blank.
  ///
  /// - Parameters:
  ///   - bytes: The whole text.
  ///   - range: The line without its end.
  ///   - words: Takes the hashes of the line's words.
  static func scan(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, words: inout [UInt32]
  ) -> TextLine? {
    var line = TextLine()
    var start = range.lowerBound
    while start < range.upperBound {
      let width = space(bytes, start, range.upperBound)
      if width == 0 { break }
      line.indent += bytes[start] == 0x09 ? 4 - line.indent % 4 : 1
      start += width
    }
    var end = range.upperBound
    while end > start {
      let width = spaceBefore(bytes, end, start)
      if width == 0 { break }
      end -= width
    }
    if start == end { return nil }
    // `== Causes ==` of an encyclopedia's source: the marks behind it say nothing more.
    let marks = LineMarkScanner.equalSigns(bytes, start..<end)
    end -= marks
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    line.range = start..<end
    var bodyStart = start
    if marks > 0 {
      line.marker = .hashes(marks)
      bodyStart += marks
      while bodyStart < end, bytes[bodyStart] == 0x20 { bodyStart += 1 }
    } else {
      bodyStart = LineMarkScanner.scan(bytes, start..<end, &line.marker)
    }
    line.body = bodyStart..<end
    readBody(bytes, &line, &words)
    return line
  }

  /// The width of a space character at an offset, or 0.
  static func space(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Int {
    switch bytes[at] {
    case 0x20, 0x09: 1
    case 0xC2: at + 1 < end && bytes[at + 1] == 0xA0 ? 2 : 0
    case 0xE2:
      at + 2 < end && bytes[at + 1] == 0x80
        && (bytes[at + 2] <= 0x8B || bytes[at + 2] == 0xAF || bytes[at + 2] == 0xA8) ? 3 : 0
    case 0xE3: at + 2 < end && bytes[at + 1] == 0x80 && bytes[at + 2] == 0x80 ? 3 : 0
    case 0xEF: at + 2 < end && bytes[at + 1] == 0xBB && bytes[at + 2] == 0xBF ? 3 : 0
    default: 0
    }
  }

  private static func spaceBefore(
    _ bytes: UnsafeBufferPointer<UInt8>, _ end: Int, _ start: Int
  ) -> Int {
    if bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { return 1 }
    if end - start >= 2, space(bytes, end - 2, end) == 2 { return 2 }
    if end - start >= 3, space(bytes, end - 3, end) == 3 { return 3 }
    return 0
  }

  /// `»`, `›` and `→`.
  private static func isStep(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    if bytes[at] == 0xC2 { return at + 1 < end && bytes[at + 1] == 0xBB }
    guard bytes[at] == 0xE2, at + 2 < end else { return false }
    return bytes[at + 1] == 0x80 && bytes[at + 2] == 0xBA
      || bytes[at + 1] == 0x86 && bytes[at + 2] == 0x92
  }

  private static func readBody(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: inout TextLine, _ words: inout [UInt32]
  ) {
    let firstWord = words.count
    var index = line.body.lowerBound
    let end = line.body.upperBound
    var hash: UInt32 = 0
    var length = 0
    var capital = false
    var hasLetter = false
    var key: UInt64 = 0xcbf2_9ce4_8422_2325
    var afterStop = false
    func finish() {
      if length == 0 { return }
      words.append(hash)
      if hasLetter, length > 5 || !Words.isSmall(hash) {
        if capital { line.capitalWords += 1 } else { line.smallWords += 1 }
      }
      if afterStop && capital { line.sentenceEnds += 1 }
      afterStop = false
      length = 0
    }
    while index < end {
      let byte = bytes[index]
      if byte &- 0x61 < 26 {
        // Most bytes are small letters; their run is read without looking at anything else.
        if length == 0 {
          hash = Words.seed
          capital = false
        }
        hasLetter = true
        let start = index
        var wordHash = hash
        var lineKey = key
        var letter = byte
        repeat {
          wordHash = Words.mix(wordHash, letter)
          lineKey = (lineKey ^ UInt64(letter)) &* 0x100_0000_01b3
          index += 1
          letter = index < end ? bytes[index] : 0
        } while letter &- 0x61 < 26
        hash = wordHash
        key = lineKey
        length += index - start
        line.letters += index - start
        continue
      }
      var folded: UInt8 = 0
      switch byte {
      case 0x61...0x7A: folded = byte
      case 0x41...0x5A:
        folded = byte | 0x20
        line.upperCase += 1
        if length == 0 { capital = true }
        if index > line.body.lowerBound {
          let before = bytes[index - 1]
          if before >= 0x61 && before <= 0x7A || before == 0x29 { line.glues += 1 }
        }
      case 0x30...0x39:
        folded = byte
        line.digits += 1
      case 0x27: break
      case 0x80...:
        let width = Words.scalarWidth(byte)
        if Words.isSymbol(bytes, index, end) {
          if isStep(bytes, index, end) { line.steps += 1 }
          // A curly apostrophe stays inside its word.
          let apostrophe =
            byte == 0xE2 && index + 2 < end && bytes[index + 1] == 0x80
            && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98)
          if !apostrophe {
            let stopped = afterStop
            finish()
            if length == 0 && stopped { afterStop = true }
          }
          index += width
          continue
        }
        // Other letters count as they are; the capitals of Latin-1 are folded.
        for offset in 0..<width where index + offset < end {
          var unit = bytes[index + offset]
          if byte == 0xC3, offset == 1, unit >= 0x80, unit <= 0x9E {
            if length == 0 { capital = true }
            line.upperCase += 1
            unit += 0x20
          }
          if length == 0 {
            hash = Words.seed
            hasLetter = true
          }
          hash = Words.mix(hash, unit)
          key = (key ^ UInt64(unit)) &* 0x100_0000_01b3
          length += 1
        }
        line.letters += 1
        index += width
        continue
      default: break
      }
      if folded != 0 {
        if length == 0 {
          hash = Words.seed
          hasLetter = false
          capital = byte & 0xDF >= 0x41 && byte & 0xDF <= 0x5A && byte < 0x61
        }
        if folded >= 0x61 { hasLetter = true }
        hash = Words.mix(hash, folded)
        key = (key ^ UInt64(folded)) &* 0x100_0000_01b3
        line.letters += 1
        length += 1
      } else if byte != 0x27 {
        let wasWord = length
        finish()
        switch byte {
        case 0x09: line.tabs += 1
        case 0x2F:
          if index > line.body.lowerBound, index + 1 < end, bytes[index - 1] == 0x20,
            bytes[index + 1] == 0x20
          {
            line.slashes += 1
          }
        case 0x7C: line.pipes += 1
        case 0x2C: line.commas += 1
        case 0x3B:
          line.holds.insert(.semicolon)
          if index + 1 < end { line.semicolons += 1 }
        case 0x28: line.openBrackets += 1
        case 0x29: line.openBrackets -= 1
        case 0x2A, 0x5F, 0x5B: line.holds.insert(.mark)
        case 0x7B: line.holds.insert(.openBrace)
        case 0x7D: line.holds.insert(.closeBrace)
        case 0x25: line.holds.insert(.percent)
        case 0x40: if index > line.range.lowerBound { line.holds.insert(.at) }
        case 0x3E:
          if index > line.body.lowerBound, index + 1 < end, bytes[index - 1] == 0x20 {
            if bytes[index + 1] == 0x20 {
              line.steps += 1
            } else if bytes[index + 1] == 0x3E, index + 2 < end, bytes[index + 2] == 0x20 {
              line.steps += 1
            }
          }
        case 0x2E, 0x21, 0x3F:
          if byte == 0x2E { line.holds.insert(.period) }
          // "e.g." and initials do not end a sentence.
          if index + 1 < end, bytes[index + 1] == 0x20, wasWord > 2 || byte != 0x2E,
            index > line.body.lowerBound
          {
            afterStop = true
          }
        default: break
        }
      }
      index += 1
    }
    finish()
    line.words = firstWord..<words.count
    line.key = line.letters == 0 ? 0 : key
    line.first = LineEdges.first(bytes, line.body)
    line.last = LineEdges.last(bytes, LineEdges.withoutNotes(bytes, line.body))
  }
}

/// What stands at the ends of a line.
enum LineEdges {
  static func first(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> LineEdge {
    var index = body.lowerBound
    // Emphasis that leaked does not hide the first letter.
    while index < body.upperBound, bytes[index] == 0x2A || bytes[index] == 0x5F { index += 1 }
    guard index < body.upperBound else { return .other }
    switch bytes[index] {
    case 0x61...0x7A: return .lower
    case 0x41...0x5A: return .upper
    case 0x30...0x39: return .digit
    case 0x22, 0x27: return .openQuote
    case 0x28, 0x5B: return .bracket
    case 0x2E: return .period
    case 0x2C: return .comma
    case 0x3B: return .semicolon
    case 0x3A: return .colon
    case 0x3F: return .question
    case 0x21: return .exclamation
    case 0x29, 0x5D: return .closeQuote
    case 0x2D: return .dash
    case 0xE2 where index + 2 < body.upperBound && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x9C, 0x98, 0x9E: return .openQuote
      case 0x93, 0x94, 0x95: return .dash
      case 0x9D, 0x99: return .closeQuote
      default: return .other
      }
    case 0xC2 where index + 1 < body.upperBound && bytes[index + 1] == 0xAB: return .openQuote
    case 0xC3 where index + 1 < body.upperBound:
      return bytes[index + 1] <= 0x9E ? .upper : .lower
    default: return .other
    }
  }

  /// A line without the numbers of notes at its end: `…of vitamins. [1] [2]`.
  static func withoutNotes(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> Range<Int> {
    var end = body.upperBound
    while end > body.lowerBound, bytes[end - 1] == 0x5D {
      var at = end - 2
      while at > body.lowerBound, bytes[at] >= 0x30, bytes[at] <= 0x39 { at -= 1 }
      guard at > body.lowerBound, at < end - 2, bytes[at] == 0x5B else { break }
      end = at
      while end > body.lowerBound, bytes[end - 1] == 0x20 { end -= 1 }
    }
    return end > body.lowerBound ? body.lowerBound..<end : body
  }

  static func last(_ bytes: UnsafeBufferPointer<UInt8>, _ body: Range<Int>) -> LineEdge {
    var end = body.upperBound
    // The mark before closing quotes, brackets and leaked emphasis is what ends the line.
    while end > body.lowerBound {
      let byte = bytes[end - 1]
      if byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x2A || byte == 0x5D {
        end -= 1
      } else if end - body.lowerBound >= 3, bytes[end - 3] == 0xE2, bytes[end - 2] == 0x80,
        byte == 0x9D || byte == 0x99
      {
        end -= 3
      } else {
        break
      }
    }
    guard end > body.lowerBound else { return .other }
    switch bytes[end - 1] {
    case 0x61...0x7A: return .lower
    case 0x41...0x5A: return .upper
    case 0x30...0x39: return .digit
    case 0x2E:
      let dots = end - body.lowerBound >= 3 && bytes[end - 2] == 0x2E && bytes[end - 3] == 0x2E
      return dots ? .ellipsis : .period
    case 0x2C: return .comma
    case 0x3B: return .semicolon
    case 0x3A: return .colon
    case 0x3F: return .question
    case 0x21: return .exclamation
    case 0x2D: return .dash
    case 0xA6 where end - body.lowerBound >= 3 && bytes[end - 3] == 0xE2: return .ellipsis
    case 0x93, 0x94:
      return end - body.lowerBound >= 3 && bytes[end - 3] == 0xE2 ? .dash : .lower
    default: return bytes[end - 1] >= 0x80 ? .lower : .other
    }
  }
}
