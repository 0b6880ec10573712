extension Draft {
  /// Claims style sheets, scripts and lines without a letter or digit.
  mutating func findOrnaments() {
    for index in lines.indices where isOpen(index) {
      let line = lines[index]
      if line.letters == 0 {
        claim(index, .ornament, "has no letter and no digit")
      } else if isCode(line) {
        claim(index, .residue, "a fragment of a style sheet or script")
      } else if line.marker == .hashes(0) || isEndMark(line) {
        claim(index, .ornament, "an end mark")
      }
    }
  }

  /// Claims what is page furniture by its words, with its neighbours as witnesses.
  mutating func findFurniture() {
    var strength = [Int8](repeating: 0, count: lines.count)
    for index in lines.indices where isOpen(index) { strength[index] = furniture(lines[index]) }
    raiseCounters(&strength)
    lowerTimes(&strength)
    for index in lines.indices where strength[index] > 0 && isOpen(index) {
      if named.contains(index) { continue }
      // One of a numbered list whose next neighbours are nobody's furniture.
      if let number = lines[index].marker.number, lines[index].wordCount >= 4,
        [(index - 1, number - 1), (index + 1, number + 1)].contains(where: { near, other in
          lines.indices.contains(near) && strength[near] == 0
            && lines[near].marker.number == other && lines[near].wordCount >= 4
        })
      {
        continue
      }
      // What answers a question is the article's, also when a page says it elsewhere.
      if index > 0, lines[index - 1].last == .question, lines[index].isProse,
        lines[index - 1].wordCount >= 3, lines[index].sentenceEnds > 0,
        strength[index - 1] == 0, isOpen(index - 1), siteWords(lines[index - 1]) == 0
      {
        continue
      }
      if isNameOfPolicy(index) || isNameOfQuestions(index) { continue }
      if strength[index] >= 2 || hasWitness(index, strength) {
        claim(index, .residue, "page furniture by its words")
      }
    }
    claimMenus(strength)
    claimDoubledMenus()
    claimIndex()
  }

  /// `Shipping Policy` above the date of its last change, which is the title and no link.
  private func isNameOfPolicy(_ index: Int) -> Bool {
    index + 1 < lines.count && lines[index].wordCount >= 2 && lines[index].wordCount <= 6
      && lines[index].marker == .none && !lines[index].endsSentence
      && text.words(of: lines[index]).last.map(Self.policies.contains) ?? false
      && lines[index + 1].digits >= 4 && isDateOrByline(index + 1)
  }

  /// `FAQs` above questions with answers, and no link.
  private func isNameOfQuestions(_ index: Int) -> Bool {
    lines[index].wordCount <= 2 && lines[index].marker == .none && index <= 60
      && text.words(of: lines[index]).allSatisfy(Self.faqs.contains)
      && !lines[..<index].contains { $0.isProse && $0.wordCount >= 16 }
      && (index + 1..<min(lines.count, index + 12)).count {
        lines[$0].wordCount >= 3
          && (lines[$0].last == .question || text.words(of: lines[$0]).first == Self.asked)
      } >= 3
  }

  private static let faqs: WordSet = "faq faqs"
  private static let policies: WordSet =
    "policy terms conditions disclaimer returns shipping faq faqs statement"

  /// A menu of which each entry stands twice in a row, for the eye and for a screen reader.
  private mutating func claimDoubledMenus() {
    var index = 0
    while index + 5 < lines.count {
      var end = index
      while end + 1 < lines.count, lines[end].key == lines[end + 1].key, lines[end].wordCount <= 5,
        lines[end].letters > 0, !lines[end].isSentence, !named.contains(end)
      {
        end += 2
      }
      if end - index >= 6 {
        for line in index..<end { claim(line, .residue, "an entry of a menu that stands twice") }
      }
      index = max(end, index + 1)
    }
  }

  /// `A`, `B`, `C` and on, a line each: the index of a site.
  private mutating func claimIndex() {
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, end - index < 26, isIndexLetter(end, 0x41 + end - index),
        end == index || lines[end].blanksBefore <= 1
      {
        end += 1
      }
      // Answers to choose from are four or five, and the notes of a scale are seven.
      let isBesidePage =
        index > 0 && roles[index - 1] == .residue || end < lines.count && roles[end] == .residue
      if end - index >= (isBesidePage ? 6 : 12), index == 0 || lines[index - 1].last != .colon {
        for line in index..<end { claim(line, .ornament, "a letter of the site's index") }
      }
      index = max(end, index + 1)
    }
  }

  private func isIndexLetter(_ index: Int, _ letter: Int) -> Bool {
    let body = text.bytes[lines[index].body]
    return isOpen(index) && body.count == 1 && body.first.map(Int.init) == letter
  }

  /// Gives lines of at most three characters back to the article: they are too short to judge.
  mutating func keepShortest() {
    for index in lines.indices where roles[index] == .residue {
      let line = lines[index]
      if line.letters > line.digits, text.text(line.body).unicodeScalars.count <= 3 {
        roles[index] = .paragraph
        reasons[index] = "stands among furniture, and is too short to be sure"
      }
    }
  }

  /// 2 for words that no article says on a line of their own, 1 for words that it might.
  private func furniture(_ line: TextLine) -> Int8 {
    if line.phrases.contains(.boilerplate) { return 2 }
    if line.wordCount > 40 { return 0 }
    if isCopyright(line) { return 2 }
    if line.wordCount > 30 { return 0 }
    let words = text.words(of: line)
    if line.wordCount == 0 { return 1 }
    // A question that somebody answers below.
    if words.first == Self.asked, line.last == .question { return 0 }
    // A longer one is a reader's, unless a page asks it on every page.
    if line.last == .question, line.wordCount >= 6,
      words.first.map(Lexicon.asking.contains) ?? false,
      line.phrases.isDisjoint(with: .furniture), line.phrases.contains(.shortFurniture)
    {
      return 0
    }
    // The row of a table is what it is, whatever its first word.
    if line.tabs > 0, line.wordCount > 6 { return 0 }
    if isFiling(line) || isFooterRow(line) { return 2 }
    if line.wordCount <= 3, line.digits > 0, words.last.map(Self.reviews.contains) ?? false {
      return 2
    }
    // `Reviews (15)`.
    if line.wordCount == 2, line.digits > 0, words.first.map(Self.reviews.contains) ?? false,
      text.bytes[line.body].last == 0x29
    {
      return 2
    }
    if line.phrases.contains(.furniture) {
      if line.wordCount == 1 { return isSafeWord(words[words.startIndex]) ? 2 : 1 }
      if line.isProse && line.wordCount > 12 && line.sentenceEnds > 1 { return 1 }
      return 2
    }
    if line.phrases.contains(.weakFurniture) { return 1 }
    if line.wordCount >= 2, line.wordCount <= 9, line.marker == .none, line.tabs + line.commas == 0,
      words.allSatisfy(Self.sharing.contains)
    {
      return words.count(where: Self.networks.contains) >= 2 || words.contains(Self.tweet) ? 2 : 1
    }
    if !line.isSentence || line.wordCount <= 8, line.phrases.contains(.shortFurniture) { return 2 }
    if isPromotion(line) || isDiscount(line) { return 2 }
    if isSpacedMenu(line) { return 2 }
    if isCrumb(line) || isArrow(line) || isTrail(line) || isTightTrail(line) || isAlphabet(line) {
      return 2
    }
    if line.wordCount >= 2, line.wordCount <= 10, words.last == Self.logo { return 2 }
    if line.phrases.contains(.languages) || isForeign(line) { return 1 }
    if isRating(line) { return 2 }
    if isPrice(line) || isPagination(line) || isWidget(line) || isTime(line) { return 1 }
    if words.last == Self.lookup, words.contains(Self.wikipedia) { return 2 }
    return counterStrength(line, words)
  }

  /// What the buttons say that share a page.
  private static let sharing: WordSet = """
    facebook twitter x tweet linkedin pinterest whatsapp reddit tumblr telegram email print share
    copy link pin sms messenger instagram youtube flipboard
    """
  private static let networks: WordSet =
    "facebook twitter linkedin pinterest whatsapp reddit tumblr instagram youtube flipboard"
  private static let tweet = Words.hash("tweet")
  private static let asked = Words.hash("q")
  private static let information = Words.hash("information")
  private static let lookup = Words.hash("lookup")
  private static let wikipedia = Words.hash("wikipedia")

  /// `02:11`: how long a video is.
  func isTime(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.body]
    return line.letters == line.digits && line.digits >= 3 && line.digits <= 6 && bytes.count <= 8
      && bytes.contains(0x3A) && bytes.allSatisfy { $0 == 0x3A || $0 >= 0x30 && $0 <= 0x39 }
  }

  /// `Photo 3/8`, `Slide 2 of 10`: 2; `1 / 11`: 1; anything else: 0.
  private func counterStrength(_ line: TextLine, _ words: ArraySlice<UInt32>) -> Int8 {
    guard line.digits >= 2, line.wordCount <= 4, line.digits <= 6 else { return 0 }
    var numbers: [Int] = []
    var parts: [UInt8] = []
    var last: UInt8 = 0
    for byte in text.bytes[line.body] {
      if byte >= 0x30, byte <= 0x39 {
        if last >= 0x30, last <= 0x39, let number = numbers.last {
          numbers[numbers.count - 1] = number * 10 + Int(byte - 0x30)
        } else {
          numbers.append(Int(byte - 0x30))
        }
      } else if byte != 0x20 {
        parts.append(byte | 0x20)
      }
      last = byte
    }
    guard numbers.count == 2, numbers[0] >= 1, numbers[0] <= numbers[1], numbers[1] >= 3 else {
      return 0
    }
    let named = words.first.map(Self.slides.contains) ?? false
    if named, parts.last == 0x2F || parts.suffix(2).elementsEqual([0x6F, 0x66]) { return 2 }
    // Of five there are ratings as well.
    return parts.count == 1 && parts[0] == 0x2F && (6...99).contains(numbers[1]) ? 1 : 0
  }

  /// A time on a line of its own is the length of a video only beside what a page says; two times
  /// in a row may as well be the hours of a table.
  private func lowerTimes(_ strength: inout [Int8]) {
    for index in lines.indices where strength[index] == 1 && isTime(lines[index]) {
      let near = max(0, index - 4)...min(lines.count - 1, index + 4)
      if !near.contains(where: { strength[$0] == 2 }) { strength[index] = 0 }
    }
  }

  /// Where `1 / 11` is followed by `2 / 11` further down, each of them numbers a slide.
  private func raiseCounters(_ strength: inout [Int8]) {
    let counters = lines.indices.filter {
      isOpen($0) && strength[$0] == 1 && lines[$0].letters == lines[$0].digits
        && counterStrength(lines[$0], text.words(of: lines[$0])) == 1
    }
    guard counters.count >= 3 else { return }
    let totals = Set(counters.compactMap { text.words(of: lines[$0]).last })
    let firsts = Set(counters.compactMap { text.words(of: lines[$0]).first })
    if totals.count == 1, firsts.count == counters.count {
      for index in counters { strength[index] = 2 }
    }
  }

  private static let slides: WordSet = "photo slide image picture page video"

  /// `Contact Us Privacy Policy Terms and Conditions`: a row of links in one line.
  private func isFooterRow(_ line: TextLine) -> Bool {
    guard line.wordCount >= 4, !line.endsSentence, line.last != .colon else { return false }
    let links = text.words(of: line).count { Self.rowWords.contains($0) }
    return links >= 3 && links * 5 >= line.wordCount * 3
  }

  private static let rowWords: WordSet = """
    privacy policy terms conditions contact sitemap cookies accessibility disclaimer disclosure
    careers advertise login logout subscribe faq faqs home blog shop sign register cart account about
    us returns shipping
    """
  private static let reviews: WordSet = "reviews review ratings"

  /// `Categories: Health, Kratom`, `Tags: sleep`.
  func isFiling(_ line: TextLine) -> Bool {
    guard line.wordCount >= 2 || line.marker.isBullet,
      text.words(of: line).first.map(Self.files.contains) ?? false
    else { return false }
    // `Category 1: one small wound` files nothing.
    let label = text.bytes[line.body].prefix(12).prefix { $0 != 0x20 }
    return label.last == 0x3A || label.count < line.body.count && label.contains(0x3A)
  }

  private static let files: WordSet = "categories category tags tag"

  /// Single words that are furniture without a witness.
  private func isSafeWord(_ word: UInt32) -> Bool { Self.safeWords.contains(word) }

  private static let safeWords: WordSet =
    """
    advertisement advertisements tweet facebook twitter pinterest linkedin whatsapp login subscribe
    checkout sitemap homepage menu wishlist tumblr reddit
    """

  private func hasWitness(_ index: Int, _ strength: [Int8]) -> Bool {
    for other in max(0, index - 2)...min(lines.count - 1, index + 2) where other != index {
      if strength[other] >= 2 { return true }
      if strength[other] == 1, abs(other - index) == 1 { return true }
      if roles[other] == .contentsLabel, other == index + 1 { return true }
    }
    return false
  }

  /// Runs of marked lines of which at least half are furniture are menus.
  private mutating func claimMenus(_ strength: [Int8]) {
    var index = 0
    while index < lines.count {
      guard lines[index].marker.isItem else {
        index += 1
        continue
      }
      var end = index
      var count = 0
      var long = false
      while end < lines.count, lines[end].marker.isItem,
        lines[end].blanksBefore == 0 || end == index
      {
        if strength[end] > 0 { count += 1 }
        if lines[end].isProse || lines[end].wordCount > 9 { long = true }
        end += 1
      }
      if count > 0, count * 2 >= end - index, !long {
        for line in index..<end { claim(line, .residue, "an entry of a menu") }
      }
      index = end
    }
  }

  private func isCode(_ line: TextLine) -> Bool {
    let braces = line.holds.intersection([.openBrace, .closeBrace])
    // Running text in sentences is no code, whatever marks it holds.
    guard !braces.isEmpty || line.last == .semicolon,
      line.sentenceEnds <= 1 || line.wordCount <= 30
    else { return false }
    if braces == [.openBrace, .closeBrace], line.holds.contains(.semicolon) { return true }
    guard let first = text.words(of: line).first, Self.codeWords.contains(first) else {
      return false
    }
    return text.bytes[line.range].count { $0 == 0x3D || $0 == 0x28 } >= 2
  }

  private static let codeWords: WordSet = "var function window document const let if"

  private func isEndMark(_ line: TextLine) -> Bool {
    // "-30-" ends a press release as "###" does, and so do "ENDS" and "— Ends —".
    if line.wordCount == 1, let word = text.words(of: line).first, Self.ends.contains(word) {
      let bytes = text.bytes[line.range]
      let isDashed =
        bytes.first == 0x2D && bytes.last == 0x2D
        || bytes.starts(with: [0xE2, 0x80]) && (bytes.last == 0x93 || bytes.last == 0x94)
      return isDashed || line.isAllCaps && line.isIsolated && line.marker == .none
    }
    return line.letters == 2 && line.digits == 2 && text.bytes[line.range].first == 0x2D
      && text.bytes[line.range].last == 0x2D
  }

  private static let ends: WordSet = "end ends"

  func isCopyright(_ line: TextLine) -> Bool {
    if line.wordCount > 40 || line.body.count < 3 { return false }
    let bytes = text.bytes
    let start = line.body.lowerBound
    if bytes[start] == 0xC2 && bytes[start + 1] == 0xA9 { return true }
    guard text.words(of: line).first == Self.copyrightWord, line.wordCount >= 2 else {
      return false
    }
    return line.digits >= 4 || line.wordCount <= 8
  }

  private static let copyrightWord = Words.hash("copyright")

  /// `READ MORE: …`, `Related: …` in the middle of a text.
  private func isPromotion(_ line: TextLine) -> Bool {
    let words = text.words(of: line)
    if line.wordCount >= 5, line.titleCase >= 0.6, line.last != .period,
      words.starts(with: Self.seeAlso)
    {
      return true
    }
    guard line.wordCount >= 2, line.last != .period, line.last != .colon,
      line.phrases.contains(.promotions), text.words(of: line).dropFirst().first != Self.information
    else { return false }
    // The colon stands behind the first words, before the other text's title.
    guard let colon = text.bytes[line.body].prefix(20).firstIndex(of: 0x3A) else { return false }
    // `More: …` leads elsewhere, `More signs: …` does not.
    guard let first = text.words(of: line).first, Self.promising.contains(first) else {
      return true
    }
    return !text.bytes[line.body.lowerBound..<colon].contains(0x20)
  }

  /// `Get 10% off your first order`.
  private func isDiscount(_ line: TextLine) -> Bool {
    line.digits > 0 && line.marker.number == nil && line.holds.contains(.percent)
      && text.words(of: line).contains(Self.off)
      && (line.wordCount <= 10
        || line.wordCount <= 24 && text.words(of: line).contains(where: Self.sales.contains))
  }

  private static let promising: WordSet = "more watch"
  private static let seeAlso = Words.hashes(of: "see also")
  private static let off = Words.hash("off")
  private static let sales: WordSet = "checkout coupon code shop"

  /// `★★★★☆ (48)`.
  private func isRating(_ line: TextLine) -> Bool {
    guard line.wordCount <= 4, line.body.count >= 3 else { return false }
    let bytes = text.bytes[line.body].prefix(3)
    return bytes.elementsEqual([0xE2, 0x98, 0x85]) || bytes.elementsEqual([0xE2, 0x98, 0x86])
  }

  /// A bar of letters that lead into an index.
  private func isAlphabet(_ line: TextLine) -> Bool {
    if line.wordCount >= 8, line.letters <= line.wordCount + 4, line.digits <= 3 { return true }
    guard line.wordCount >= 20, line.wordCount <= 40 else { return false }
    // `A B C … Z` with a few links behind it.
    var letters = 0
    var next: UInt8 = 0x41
    for byte in text.bytes[line.body] where byte == next && next <= 0x5A {
      letters += 1
      next += 1
    }
    return letters == 26 && line.letters < 100
  }

  /// The name of a language in its own script, on a page that is written in another.
  private func isForeign(_ line: TextLine) -> Bool {
    guard line.wordCount <= 2, line.letters > 0, line.body.count <= 40 else { return false }
    return !text.bytes[line.body].contains(where: Self.isLetter)
  }

  func isPrice(_ line: TextLine) -> Bool {
    if line.wordCount > 6 || line.digits == 0 { return false }
    let letters = line.letters - line.digits
    guard letters <= 8 else { return false }
    let bytes = text.bytes[line.range]
    return bytes.contains(0x24)
      || line.range.contains { at in
        text.bytes[at] == 0xC2 && at + 1 < line.range.upperBound && text.bytes[at + 1] == 0xA3
          || text.bytes[at] == 0xE2 && at + 2 < line.range.upperBound && text.bytes[at + 1] == 0x82
            && text.bytes[at + 2] == 0xAC
      }
  }

  /// `1 2 3 … 12`, `Page 2 of 7`.
  private func isPagination(_ line: TextLine) -> Bool {
    line.letters == line.digits && line.wordCount >= 3 && line.wordCount <= 12
      && line.digits <= line.wordCount * 2
  }

  /// `A+A-`, `A A A`: buttons that change the size of letters.
  private func isWidget(_ line: TextLine) -> Bool {
    line.letters <= 3 && line.upperCase == line.letters && line.range.count <= 8
      && text.bytes[line.body].allSatisfy { [0x41, 0x2B, 0x2D, 0x20, 0x7C].contains($0) }
  }
}
