extension Draft {
  /// `/`, `>` or `»` on a line of its own: a step of the way to the page.
  private func isStep(_ index: Int) -> Bool {
    let bytes = text.bytes[lines[index].range]
    return bytes.first == 0x2F || bytes.first == 0x3E || bytes.starts(with: [0xC2, 0xBB])
  }

  /// How many lines that read like headings say the words of a short line above the text again,
  /// which then is what the text is about.
  private func topicMentions(_ index: Int) -> Int {
    let line = lines[index]
    guard line.wordCount <= 3, line.first != .lower, !line.isSentence, line.last != .colon,
      line.phrases.isDisjoint(
        with: [.sections, .genres, .furniture, .weakFurniture, .boxes, .tail, .contentsLabels]),
      !Lexicon.siteNames.isSite(Array(text.words(of: line))),
      text.words(of: line).last.map(Words.isSmall) == false
    else { return 0 }
    let wanted = text.words(of: line).filter { !Words.isSmall($0) }
    if wanted.isEmpty { return 0 }
    return (index + 1..<min(lines.count, index + 60)).count { other in
      lines[other].wordCount <= 16 && lines[other].wordCount > line.wordCount
        && !lines[other].isSentence && lines[other].marker == .none
        && wanted.allSatisfy { text.words(of: lines[other]).contains($0) }
    }
  }

  /// What makes a line above the text look like an entry of a menu, where a page has menus.
  func addMenuClues(_ index: Int, end: Int, _ row: inout TitleRow) {
    let line = lines[index]
    guard line.wordCount <= 6, !line.isIsolated || !text.isSpaced else { return }
    let twins = linesByKey[line.key]
    // The same menu stands in the footer.
    if twins.contains(where: { $0 > end }), !twins.contains(where: { $0 != index && $0 < end }) {
      row.add(.footer)
    }
    if !line.phrases.isDisjoint(with: [.furniture, .weakFurniture, .boxes, .tail, .shortFurniture])
    {
      row.add(.menuWords)
    }
    if isStacked(index + 1, on: index), index == 0 || isStacked(index, on: index - 1) {
      row.add(.menuStack)
    }
  }

  /// Whether a short line stands directly below another short line.
  private func isStacked(_ index: Int, on above: Int) -> Bool {
    guard index < lines.count, lines[index].blanksBefore == 0, lines[index].last != .question,
      index + 1 == lines.count || !isRunning(index + 1) && !lines[index + 1].isSentence
    else { return false }
    for line in [lines[above], lines[index]]
    where line.wordCount > 5 || line.isSentence || line.phrases.contains(.contentsLabels) {
      return false
    }
    return !isDateOrByline(index) && roles[index] != .contents && roles[index] != .contentsLabel
      && lines[above].key != lines[index].key
  }

  /// Gathers what can be seen of a line above the text that might be its title.
  func addTitleClues(_ index: Int, head: Range<Int>, isFirst: Bool, _ row: inout TitleRow) {
    let line = lines[index]
    let words = text.words(of: line)
    row.add(.anyLine)
    if isFirst { row.add(.first) }
    let twins = linesByKey[line.key]
    let isTwiceAbove = twins.contains { $0 != index && head.contains($0) }
    if isTwiceAbove {
      let isEntry =
        line.wordCount == 1
        ? bodyShare(of: words, after: index) < 0.9 : stackSize(around: index) >= 5
      if isEntry { row.add(.entryTwice) }
    } else if twins.count > 1, !named.contains(index) {
      row.add(.again)
    }
    if isPartOfAnotherHeadLine(index, head: head) { row.add(.partOfAnother) }
    if head.contains(where: { $0 != index && isWithSiteName(index, of: $0) }) { row.add(.withSite) }
    if head.contains(where: { $0 > index && opens($0, with: words) }) { row.add(.opensAnother) }
    addTitleNeighbours(index, isFirst: isFirst, &row)
    addTitleWords(index, words, isTwiceAbove: isTwiceAbove, &row)
    addTitleShape(line, words, index, &row)
    switch topicMentions(index) {
    case 0: break
    case 1: row.add(.topicOnce)
    default: row.add(.topic)
    }
  }

  /// What stands above and below a line that might be the title.
  private func addTitleNeighbours(_ index: Int, isFirst: Bool, _ row: inout TitleRow) {
    if let next = nextText(after: index), isRunning(next) { row.add(.proseFollows) }
    if let next = next(after: index) {
      if isDateOrByline(next) {
        row.add(.bylineFollows)
      } else if !isRunning(next), let second = self.next(after: next), isDateOrByline(second) {
        row.add(.bylineNear)
      }
      if isContact(lines[next]) { row.add(.contactFollows) }
      if lines[next].wordCount > lines[index].wordCount, !isRunning(next),
        lines[next].wordCount >= 3
      {
        row.add(.shorter)
      }
    }
    if !text.isSpaced || lines[index].isIsolated, headsHeadings(index) {
      row.add(isFirst ? .firstHeadsHeadings : .headsHeadings)
    }
    if index > 0 {
      if isDate(lines[index - 1]) { row.add(.dateAbove) }
      // `News provided by`, and then whose.
      if text.words(of: lines[index - 1]).last == Self.by { row.add(.byAbove) }
      // A step of the way to the page, with its mark on a line of its own.
      if roles[index - 1] == .ornament, isStep(index - 1) { row.add(.step) }
      if roles[index - 1] == .residue {
        row.add(isTrail(lines[index - 1]) ? .trailAbove : .pageAbove)
      }
    }
    if index + 1 < lines.count, roles[index + 1] == .residue { row.add(.pageBelow) }
    if let next = firstBelow(index), roles[next] == .contents || roles[next] == .contentsLabel {
      row.add(.contentsBelow)
    }
    let distance = (index + 1..<min(lines.count, index + 9)).first { isRunning($0) }
    switch distance.map({ $0 - index }) {
    case nil: row.add(.far)
    case 2, 3: row.add(.near)
    default: break
    }
  }

  /// What a line that might be the title says.
  private func addTitleWords(
    _ index: Int, _ words: ArraySlice<UInt32>, isTwiceAbove: Bool, _ row: inout TitleRow
  ) {
    let line = lines[index]
    if let word = words.first {
      if word == Self.introduction { row.add(.introduction) }
      if Self.opensNoTitle.contains(word) || word == Self.doctor && line.wordCount <= 4 {
        row.add(.notTitle)
      }
      if Self.houses.contains(word) { row.add(.house) }
      if Self.buttons.contains(word) { row.add(.imperative) }
      // What the page says to its readers, and no title says.
      if line.wordCount >= 7, line.titleCase < 0.5, Self.opensSentence.contains(word),
        line.last != .question
      {
        row.add(.saying)
      }
    }
    if repeatsItself(words) { row.add(.twice) }
    if line.wordCount <= 4, line.commas > 0, line.titleCase >= 0.7 { row.add(.filing) }
    if words.contains(Self.volume), words.contains(Self.issue) { row.add(.volume) }
    if line.wordCount >= 2, words.dropFirst().contains(where: Self.domains.contains) {
      row.add(.domain)
    }
    if line.phrases.contains(.genres) { row.add(.genre) }
    if !line.phrases.isDisjoint(with: [.furniture, .shortFurniture]) { row.add(.pageWords) }
    if words.starts(with: Self.checkIf) { row.add(.checkIf) }
    if line.wordCount <= 5, line.titleCase >= 0.9, Lexicon.siteNames.isSite(Array(words)) {
      row.add(.site)
    }
    if siteWords(line) > 0 { row.add(.siteWord) }
    if line.commas > 0, words.last.map(Self.degrees.contains) ?? false { row.add(.credentials) }
    if line.phrases.contains(.sections) {
      if line.wordCount <= 4, !isTwiceAbove {
        row.add(line.wordCount <= 2 ? .shortSection : .section)
      }
      if asksBelow(index), words.contains(where: Self.questions.contains) { row.add(.faq) }
    } else if line.phrases.contains(.sectionOpenings) {
      row.add(.section2)
    }
    if named.contains(index) { row.add(.named) }
    if words.contains(where: Self.ours.contains) { row.add(.we) }
    if words.contains(where: Self.yours.contains) { row.add(.you) }
    let share = bodyShare(of: words, after: index)
    row.add(.share, Float(share))
    if isDeck(index, share: share) { row.add(.deck) }
    if share == 0, line.wordCount <= 4 { row.add(.unused) }
  }

  /// How a line that might be the title looks.
  private func addTitleShape(
    _ line: TextLine, _ words: ArraySlice<UInt32>, _ index: Int, _ row: inout TitleRow
  ) {
    switch line.wordCount {
    case ...1: row.add(.oneWord)
    case 2: row.add(.twoWords)
    case 3...5: row.add(.fiveWords)
    case 6...10: row.add(.tenWords)
    case 11...16: row.add(.sixteenWords)
    default: row.add(.moreWords)
    }
    if line.isAllCaps, line.letters >= 4 {
      row.add(.allCapitals)
    } else if line.titleCase >= 0.7, line.wordCount >= 3 {
      row.add(.titleCase)
    }
    if line.wordCount <= 4, text.bytes[line.body].suffix(2).elementsEqual([0xC2, 0xAE]) {
      row.add(.brand)
    }
    switch line.last {
    case .period where line.isHeadline: break
    case .period: row.add(line.wordCount > 3 && !isAboveByline(index) ? .period : .shortPeriod)
    case .colon, .comma, .semicolon: row.add(.goesOn)
    case .dash: row.add(.dash)
    case .exclamation: row.add(.exclamation)
    default: break
    }
    if text.isSpaced, line.isIsolated { row.add(.alone) }
    if case .hashes(let depth) = line.marker { row.add(depth == 1 ? .mark : .deepMark) }
    // `Care at`, `For Medical`: words of a logo that its lines broke.
    if let last = words.last, line.wordCount <= 3, Words.isSmall(last), line.last != .question {
      row.add(.openEnd)
    }
    if line.first == .lower { row.add(line.wordCount <= 3 ? .fewSmall : .small) }
    if line.slashes > 0 || line.pipes > 0 { row.add(.cells) }
    if line.digits > 0 { row.add(.digit) }
    if line.sentenceEnds > 0 { row.add(.sentence) }
  }

  /// Whether a title goes on from a name that stands above it: `Harbor Clinic`, and further down
  /// `Harbor Clinic opens two wards`.
  private func opens(_ index: Int, with name: ArraySlice<UInt32>) -> Bool {
    let words = text.words(of: lines[index])
    return words.count >= name.count + (name.count >= 2 ? 3 : 5) && words.starts(with: name)
      && isTitleLike(index) && !lines[index].isSentence
  }

  /// Whether a line in small letters stands below one in title case that the text bears out as well.
  private func isDeck(_ index: Int, share: Double) -> Bool {
    guard index > 0, isTitleLike(index - 1), lines[index].titleCase < 0.7 else { return false }
    let above = lines[index - 1]
    return above.wordCount >= 4 && above.titleCase >= 0.7 && !above.phrases.contains(.furniture)
      && !above.phrases.contains(.genres)
      && bodyShare(of: text.words(of: above), after: index) >= (index == 1 ? 0.2 : share)
  }

  /// The next line that is no byline, whatever became of it.
  private func firstBelow(_ index: Int) -> Int? {
    (index + 1..<min(lines.count, index + 5)).first { !isDateOrByline($0) }
  }

  /// The next line that is neither furniture nor a byline.
  private func nextText(after index: Int) -> Int? {
    var scan = index
    while let next = next(after: scan) {
      if !isDateOrByline(next) { return next }
      scan = next
    }
    return nil
  }

  /// Whether a line stands above a heading, and so above the sections of its text.
  private func headsHeadings(_ index: Int) -> Bool {
    guard let next = next(after: index), !isRunning(next),
      lines[next].isIsolated || !text.isSpaced && lines[next].last == .question,
      lines[next].marker == .none, lines[next].wordCount <= 16, !isDateOrByline(next),
      let second = self.next(after: next)
    else { return false }
    return isRunning(second) || lines[second].marker.isItem
  }

  /// How much of a line's own words the lines after it use.
  private func bodyShare(of words: ArraySlice<UInt32>, after index: Int) -> Double {
    let wanted = Set(words.filter { !Words.isSmall($0) })
    if wanted.isEmpty { return 0 }
    var counts: [UInt32: Int] = [:]
    let end = min(lines.count, index + 60)
    for other in min(index + 1, end)..<end where roles[other]?.isKept ?? true {
      for word in text.words(of: lines[other]).prefix(400) where wanted.contains(word) {
        counts[word, default: 0] += 1
      }
    }
    return Double(counts.count + counts.values.count { $0 >= 2 }) / Double(2 * wanted.count)
  }

  /// Whether at least three questions follow a line.
  private func asksBelow(_ index: Int) -> Bool {
    (index + 1..<min(lines.count, index + 24)).count { lines[$0].last == .question } >= 3
  }

  private static let questions: WordSet = "questions question faq faqs"

  /// What names of houses and journals begin with.
  private static let houses: WordSet = """
    annals journal association university institute department school college society ministry
    office
    """
  private static let volume = Words.hash("volume")
  private static let issue = Words.hash("issue")
  private static let doctor = Words.hash("dr")
  private static let opensNoTitle: WordSet = "download editor editors click alert"
  private static let opensSentence: WordSet = "we you if are please to our"
  private static let domains: WordSet = "com org net"
  static let by = Words.hash("by")
  private static let checkIf = Words.hashes(of: "check if")
  private static let introduction = Words.hash("introduction")
}
