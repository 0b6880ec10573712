/// What tells the rows of a table and labelled facts from the items of a list.
extension Draft {
  /// Whether lines are more likely the rows of a table that lost its columns: half of them have
  /// three numbers or more.
  func areRows(_ run: Range<Int>) -> Bool {
    run.count { index in
      if lines[index].wordCount > 20 { return false }
      var numbers = 0
      var last: UInt8 = 0
      for byte in text.bytes[lines[index].body] {
        if isDigit(byte), !isDigit(last), last != 0x2E, last != 0x2C { numbers += 1 }
        last = byte
      }
      return numbers >= 3
    } * 2 >= run.count
  }

  /// Whether lines are entries of a table of two columns: `Monday – Red Bali`.
  func areEntries(_ run: Range<Int>) -> Bool {
    run.allSatisfy { index in
      let bytes = text.bytes[lines[index].body]
      return lines[index].wordCount <= 8
        && zip(bytes.indices, bytes).contains { at, byte in
          byte == 0x20 && bytes[at...].starts(with: [0x20, 0xE2, 0x80, 0x93, 0x20])
            || byte == 0x2D && bytes[at...].dropFirst().first == 0x20 && at > bytes.startIndex
              && bytes[at - 1] != 0x20
        }
    }
  }

  /// Whether names and what is measured of each stand in turn, a line each: `Mild`, `2–4 grams`.
  func alternate(_ run: Range<Int>) -> Bool {
    run.count >= 4
      && zip(lines[run], lines[run].dropFirst()).allSatisfy {
        ($0.digits > 0) != ($1.digits > 0)
      }
  }

  /// Whether lines are names with what is measured behind them: `Strong 4–6 g`, `Express: 2 days`.
  func areValues(_ run: Range<Int>) -> Bool {
    run.count >= 3
      && run.allSatisfy { index in
        let line = lines[index]
        // `Russia, 40 million` is an item.
        guard line.first == .upper, line.wordCount <= 7, line.digits > 0, line.digits <= 6,
          line.commas == 0
        else { return false }
        // A number and its unit, or a price, stand last; `Vitamin B12` and `HPV 16` are names.
        let tail = Array(text.bytes[line.body].split(separator: 0x20).suffix(2))
        guard tail.count == 2, let first = tail[0].first, let last = tail[1].first else {
          return false
        }
        let unit = tail[1].last.map { $0 >= 0x61 && $0 <= 0x7A } ?? false
        return isDigit(first) && tail[1].count <= 7 && unit
          || isDigit(last) && (unit || tail[0].last == 0x3A)
          || tail[1].starts(with: [0xC2, 0xA3]) || last == 0x24
      }
  }

  func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  /// Whether a line begins with a few words of its own before a full stop, colon or dash.
  func hasLabel(_ line: TextLine, atMost words: Int = 5) -> Bool {
    guard line.first == .upper, line.marker == .none, line.wordCount >= 6, line.tabs == 0 else {
      return false
    }
    let bytes = text.bytes[line.body]
    var spaces = 0
    for at in bytes.indices.prefix(12 * words) {
      if bytes[at] == 0x20 { spaces += 1 }
      if spaces > words { return false }
      guard at + 1 < bytes.endIndex, bytes[at + 1] == 0x20 else { continue }
      if bytes[at] == 0x2E || bytes[at] == 0x3A { return at - bytes.startIndex >= 2 }
      if bytes[at] == 0x2D, at > bytes.startIndex, bytes[at - 1] == 0x20 { return true }
      // The last byte of an en dash or em dash.
      if bytes[at] == 0x93 || bytes[at] == 0x94, at >= bytes.startIndex + 3,
        bytes[at - 2] == 0xE2, bytes[at - 1] == 0x80, bytes[at - 3] == 0x20
      {
        return true
      }
    }
    return false
  }
}
