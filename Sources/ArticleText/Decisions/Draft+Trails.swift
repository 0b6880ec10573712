/// The way to a page, and menus on one line.
extension Draft {
  /// The way to a page: `Home > Skin > Hives`, `Health » Skin » Hives`.
  func isTrail(_ line: TextLine) -> Bool {
    guard line.steps + line.slashes > 0, line.wordCount >= 2, line.wordCount <= 30,
      !line.marker.isItem
    else { return false }
    return isHome(text.words(of: line)) || line.steps >= 2
  }

  /// `Home/Newsroom/Fact sheets/Detail`: the way to a page without spaces.
  func isTightTrail(_ line: TextLine) -> Bool {
    line.wordCount >= 3 && line.wordCount <= 20 && !line.isSentence
      && isHome(text.words(of: line))
      && text.bytes[line.body].count { $0 == 0x2F } >= 2
  }

  /// `Home   Products   Contact`: a menu on one line, with gaps between its entries.
  func isSpacedMenu(_ line: TextLine) -> Bool {
    guard line.wordCount >= 3, line.wordCount <= 30, !line.endsSentence, line.titleCase >= 0.7,
      isHome(text.words(of: line))
    else { return false }
    let bytes = text.bytes[line.body]
    var gaps = 0
    var spaces = 0
    for byte in bytes {
      if byte == 0x20 { spaces += 1 } else { spaces = 0 }
      if spaces == 2 { gaps += 1 }
    }
    return gaps >= 2
  }

  static let logo = Words.hash("logo")
  private static let homes: WordSet = "home homepage"
  private static let youAreHere = Words.hashes(of: "you are")

  /// Whether the way to a page begins with words: `Home`, `You are here`.
  func isHome(_ words: ArraySlice<UInt32>) -> Bool {
    words.first.map(Self.homes.contains) ?? false || words.starts(with: Self.youAreHere)
  }

  /// One step of the way to a page: `Home/`, `Home →`, `Home >`.
  func isCrumb(_ line: TextLine) -> Bool {
    guard line.wordCount <= 5, line.body.count >= 3 else { return false }
    let bytes = text.bytes[line.body]
    return bytes.last == 0x2F || bytes.last == 0x3E
      || bytes.suffix(3).elementsEqual([0xE2, 0x86, 0x92])
      || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0xBA])
      || bytes.suffix(2).elementsEqual([0xC2, 0xBB])
  }

  /// `← An older text`, `« Back`.
  func isArrow(_ line: TextLine) -> Bool {
    guard line.wordCount <= 14, line.body.count >= 3 else { return false }
    let bytes = text.bytes[line.body].prefix(3)
    return bytes.elementsEqual([0xE2, 0x86, 0x90]) || bytes.elementsEqual([0xE2, 0x80, 0xB9])
      || bytes.prefix(2).elementsEqual([0xC2, 0xAB]) && !text.bytes[line.body].contains(0xBB)
  }
}
