extension Draft {
  /// What a line has to weigh to be the title.
  static var titleThreshold: Float { -1 }

  /// Finds the line that is the title, among the lines above the article's first running text.
  mutating func findTitle() {
    let head = headRegion()
    var first = true
    var before: Float = 0
    var scores: [(index: Int, score: Float)] = []
    let questions = questionHeads(after: head)
    let isFurnished =
      head.count {
        roles[$0] == .residue
          || !lines[$0].phrases.isDisjoint(with: [.furniture, .weakFurniture, .genres])
      } >= 3
    let end = isFurnished ? lastProse() : lines.count
    let doubled = Set(
      head.compactMap { index in
        linesByKey[lines[index].key].contains { $0 != index && head.contains($0) }
          ? lines[index].key : nil
      })
    for index in head where isTitleLike(index) {
      let line = lines[index]
      var row = TitleRow()
      addTitleClues(index, head: head, isFirst: first, &row)
      row.add(.earlier, before)
      // One of several questions heads a section.
      if line.last == .question {
        row.add(.question)
        if questions >= 2 { row.add(line.wordCount >= 8 ? .longQuestion : .amongQuestions) }
      }
      if isFurnished { addMenuClues(index, head: head, end: end, &row) }
      // Where several lines come twice above the text, it is the menu that does.
      if doubled.count >= 2, doubled.contains(line.key) {
        row.add(doubled.count == 2 ? .doubledMenu : .doubledMenus)
      }
      if stackSize(around: index) >= 5 { row.add(isLastOfStack(index) ? .stackEnd : .stack) }
      if line.phrases.isDisjoint(with: [.genres, .furniture]) { first = false }
      scores.append((index, row.sum))
      titleClues[index] = row.clues
      if line.wordCount >= 3 { before = min(3, before + 1) }
    }
    // The higher of two that are close is the one that stands first.
    guard var best = scores.max(by: { $0.score < $1.score }), best.score >= Self.titleThreshold
    else { return }
    // Where it stands twice it is the first that is above the whole text, unless a menu holds that.
    if let twin = scores.first(where: { lines[$0.index].key == lines[best.index].key }),
      stackSize(around: twin.index) < 5, twin.index + 1 == lines.count || !isMenu(twin.index + 1)
    {
      best = twin
    }
    // The first of several questions, with nothing above it, heads its section and no more.
    if lines[best.index].last == .question, questions >= 2,
      !(0..<best.index).contains(where: { isOpen($0) }), best.index + 1 < lines.count,
      isRunning(best.index + 1), linesByKey[lines[best.index].key].count == 1
    {
      return
    }
    for rival in scores where rival.score > max(Self.titleThreshold, best.score - 1) {
      titleRivals.insert(rival.index)
    }
    let range = titleRange(from: best.index, head: head)
    titleLines = range
    titleOrigin = .line
    for index in range {
      claim(index, index == range.lowerBound ? .title : .continuation, "the text's title")
      if index > range.lowerBound, joins[index] == nil { joins[index] = true }
    }
    claimRepeats(of: range, head: head)
  }

  /// `/`, `>` and what `»` begins with.
  private static func isStep(_ byte: UInt8) -> Bool { byte == 0x2F || byte == 0x3E || byte == 0xC2 }

  /// Whether a line above the text has been told to be the page's.
  private func isMenu(_ index: Int) -> Bool { roles[index] == .residue }

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

  /// The last line of running text, or the last line.
  private func lastProse() -> Int {
    lines.indices.last { isRunning($0) && lines[$0].wordCount >= 12 && roles[$0] != .residue }
      ?? lines.count
  }

  /// What makes a line above the text look like an entry of a menu, where a page has menus.
  private func addMenuClues(_ index: Int, head: Range<Int>, end: Int, _ row: inout TitleRow) {
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

  /// The lines above the first running text or list.
  private func headRegion() -> Range<Int> {
    var end = 0
    while end < min(lines.count, 120) {
      let line = lines[end]
      if isOpen(end), isRunning(end), line.wordCount >= 8, line.marker == .none,
        !isDateOrByline(end), line.last != .question || line.wordCount > 25,
        !isAboveByline(end), !isAmongMenus(end)
      {
        break
      }
      if roles[end] == .contents, end > 0 { break }
      end += 1
    }
    return 0..<end
  }

  /// Whether a sentence stands in the middle of a page's menus, as what it says of itself does.
  private func isAmongMenus(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 40 else { return false }
    let below = index + 1..<min(lines.count, index + 9)
    return below.count { roles[$0] == .residue } >= 3
      && below.count { isOpen($0) && isRunning($0) && lines[$0].wordCount >= 8 } <= 2
  }

  /// Whether a line of a sentence or two stands above the line that says who wrote, as titles do.
  private func isAboveByline(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 25, !goesOn(index) else { return false }
    return (index + 1..<min(lines.count, index + 3)).contains {
      text.words(of: lines[$0]).first == Self.by && lines[$0].wordCount <= 8
    }
  }

  /// How many short lines without a blank line between them a line is one of, as in a menu.
  private func stackSize(around index: Int) -> Int {
    func isShort(_ at: Int) -> Bool {
      let line = lines[at]
      return line.wordCount <= 5 && !line.isSentence && line.last != .colon
        && line.last != .question && line.marker == .none && !isDateOrByline(at)
        && roles[at] != .contents && roles[at] != .contentsLabel && roles[at] != .residue
    }
    guard isShort(index) else { return 0 }
    var start = index
    var end = index + 1
    while start > 0, index - start < 8, lines[start].blanksBefore == 0, isShort(start - 1) {
      start -= 1
    }
    while end < lines.count, end - index < 8, lines[end].blanksBefore == 0, isShort(end) {
      end += 1
    }
    return end - start
  }

  /// `Green vein · Borneo · Full spectrum`: words about a thing, and not its title.
  private func hasDots(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.body]
    return zip(bytes, bytes.dropFirst()).count { $0.0 == 0xC2 && $0.1 == 0xB7 } >= 2
  }

  /// Whether a menu may end with a line, since the contents list or text follows it.
  private func isLastOfStack(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    return roles[index + 1] == .contents || roles[index + 1] == .contentsLabel
      || isRunning(index + 1) || lines[index + 1].blanksBefore > 0
  }

  /// How many questions stand over running text below the head.
  private func questionHeads(after head: Range<Int>) -> Int {
    (head.upperBound..<min(lines.count, head.upperBound + 60)).count {
      isOpen($0) && lines[$0].last == .question && lines[$0].wordCount <= 16
        && lines[$0].sentenceEnds == 0 && $0 + 1 < lines.count && isRunning($0 + 1)
    }
  }

  private func isTitleLike(_ index: Int) -> Bool {
    guard isOpen(index), joins[index] == nil else { return false }
    let line = lines[index]
    switch line.marker {
    case .none, .section: break
    case .hashes(let depth): if depth > 2 { return false }
    case .number(let number):
      // The first of a row of numbered headings.
      if lines.contains(where: { $0.marker.number == number + 1 }) { return false }
      for near in [index - 1, index + 1] where lines.indices.contains(near) {
        if lines[near].marker.isItem { return false }
      }
    case .bullet, .quote: return false
    }
    if line.pipes > 1 || line.tabs > 1 || isTrail(line) || hasDots(line) { return false }
    return line.wordCount <= 30 && line.letters >= 3 && line.letters > line.digits
      && !isDateOrByline(index) && !isContact(line) && !isCaption(line)
  }

  private func addTitleClues(
    _ index: Int, head: Range<Int>, isFirst: Bool, _ row: inout TitleRow
  ) {
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
      row.add(isEntry ? .entryTwice : .twiceAbove)
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
      if roles[index - 1] == .ornament,
        text.bytes[lines[index - 1].range].first.map(Self.isStep)
          ?? false
      {
        row.add(.menuStack)
      }
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
      if Self.opensNoTitle.contains(word) { row.add(.notTitle) }
      if Self.houses.contains(word) { row.add(.house) }
      if Self.buttons.contains(word) { row.add(.imperative) }
      // What the page says to its readers, and no title says.
      if line.wordCount >= 7, line.titleCase < 0.5, Self.opensSentence.contains(word),
        line.last != .question
      {
        row.add(.saying)
      }
    }
    if isTwice(words) { row.add(.twice) }
    if line.wordCount <= 4, line.commas > 0, line.titleCase >= 0.7 { row.add(.filing) }
    if words.contains(Self.volume), words.contains(Self.issue) { row.add(.volume) }
    if line.wordCount >= 2, words.dropFirst().contains(where: Self.domains.contains) {
      row.add(.domain)
    }
    if line.phrases.contains(.genres) { row.add(.genre) }
    if !line.phrases.isDisjoint(with: [.furniture, .shortFurniture]) { row.add(.pageWords) }
    if words.starts(with: Self.checkIf) { row.add(.checkIf) }
    if line.wordCount <= 4, Lexicon.siteNames.isSite(Array(words)) { row.add(.site) }
    if line.phrases.contains(.sections) {
      if line.wordCount <= 4, !isTwiceAbove { row.add(.section) }
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
    if line.first == .openQuote, line.last != .question { row.add(.quote) }
    if line.slashes > 0 || line.pipes > 0 { row.add(.cells) }
    if line.digits > 0 { row.add(.digit) }
    if line.sentenceEnds > 0 { row.add(.sentence) }
  }

  /// Whether a title goes on from a name that stands above it: `Harbor Clinic`, and further down
  /// `Harbor Clinic opens two wards`.
  private func opens(_ index: Int, with name: ArraySlice<UInt32>) -> Bool {
    let words = text.words(of: lines[index])
    return name.count >= 2 && words.count >= name.count + 3 && words.starts(with: name)
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
      for word in text.words(of: lines[other]) where wanted.contains(word) {
        counts[word, default: 0] += 1
      }
    }
    return Double(counts.count + counts.values.count { $0 >= 2 }) / Double(2 * wanted.count)
  }

  /// Whether another line above the text ends with this one (a breadcrumb) or begins with it (a
  /// title with the site's name behind it).
  private func isPartOfAnotherHeadLine(_ index: Int, head: Range<Int>) -> Bool {
    head.contains { $0 != index && partner($0, of: index) }
  }

  private func partner(_ other: Int, of index: Int) -> Bool {
    let isTrail = text.words(of: lines[other]).first.map(Self.trailStarts.contains) ?? false
    guard lines[other].letters > lines[index].letters, lines[index].wordCount >= (isTrail ? 1 : 2),
      lines[other].wordCount <= 40, !isCaption(lines[other])
    else { return false }
    let long = folded(other)
    let short = folded(index)
    if long.suffix(short.count).elementsEqual(short) {
      return self.isTrail(lines[other]) || endsTrail(other, with: short.count)
    }
    return isWithSiteName(other, of: index)
  }

  /// Whether a line is another one with the name of a site behind it.
  private func isWithSiteName(_ long: Int, of short: Int) -> Bool {
    guard lines[long].letters > lines[short].letters, lines[short].wordCount >= 1,
      lines[short].letters >= 4, lines[long].wordCount <= 40
    else { return false }
    let start = folded(short)
    return folded(long).starts(with: start) && hasSiteSuffix(long, after: start.count)
  }

  /// Whether what stands before a line's last letters is the way to a page.
  private func endsTrail(_ index: Int, with letters: Int) -> Bool {
    let body = lines[index].body
    var start = body.upperBound
    var seen = 0
    while start > body.lowerBound, seen < letters {
      start -= 1
      if Self.isLetter(text.bytes[start]) { seen += 1 }
    }
    let before = text.bytes[body.lowerBound..<start]
    guard let last = before.last(where: { $0 != 0x20 }) else { return false }
    if !Self.isLetter(last) || before.last != 0x20 { return true }
    return text.words(of: lines[index]).first.map(Self.trailStarts.contains) ?? false
  }

  /// `Digital banner Digital banner`.
  private func isTwice(_ words: ArraySlice<UInt32>) -> Bool {
    let half = words.count / 2
    return words.count >= 4 && words.count % 2 == 0
      && words.prefix(half).elementsEqual(words.dropFirst(half))
  }

  /// What names of houses and journals begin with.
  private static let houses: WordSet = """
    annals journal association university institute department school college society ministry
    office
    """
  private static let volume = Words.hash("volume")
  private static let issue = Words.hash("issue")
  private static let opensNoTitle: WordSet = "download editor editors click"
  private static let opensSentence: WordSet = "we you if are please to our"
  private static let domains: WordSet = "com org net"
  private static let by = Words.hash("by")
  private static let checkIf = Words.hashes(of: "check if")
  private static let introduction = Words.hash("introduction")
  private static let trailStarts: WordSet = "home you homepage"

  /// Whether ` - `, ` | ` or ` – ` follows after so many letters.
  private func hasSiteSuffix(_ index: Int, after letters: Int) -> Bool {
    var seen = 0
    var offset = lines[index].body.lowerBound
    while offset < lines[index].body.upperBound, seen < letters {
      let byte = text.bytes[offset]
      if byte >= 0x80 || Self.isLetter(byte) { seen += byte >= 0x80 ? 0 : 1 }
      offset += 1
    }
    let rest = text.bytes[offset..<lines[index].body.upperBound].prefix(5)
    return rest.contains(0x7C) || rest.starts(with: [0x20, 0x2D, 0x20])
      || rest.starts(with: [0x20, 0xE2, 0x80]) || rest.starts(with: [0x20, 0xC2, 0xB7])
      || rest.starts(with: [0x3A, 0x3A]) || rest.starts(with: [0x20, 0x3A, 0x3A])
  }

  /// The ASCII letters and digits of a line, small.
  func folded(_ index: Int) -> [UInt8] {
    text.bytes[lines[index].body].compactMap {
      Self.isLetter($0) ? ($0 >= 0x41 ? $0 | 0x20 : $0) : nil
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }

  /// The title's line and those that it goes on in.
  private func titleRange(from index: Int, head: Range<Int>) -> Range<Int> {
    var end = index + 1
    while end < lines.count, isOpen(end) {
      // A line that was joined to the title's last line is a part of it.
      if joins[end] == nil {
        guard head.contains(end), end - index < 3, goesOnAsTitle(end) else { break }
      }
      end += 1
    }
    return index..<end
  }

  /// Whether a line in the head is the rest of a title that was broken.
  private func goesOnAsTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.blanksBefore == 0, line.marker == .none, line.wordCount <= 14,
      !isDateOrByline(index), !isPrice(line),
      line.first != .upper || lines[index - 1].last != .question
    else { return false }
    return isUnfinished(index - 1) || line.first == .lower && lines[index - 1].wordCount >= 4
  }

  /// Whether a line ends in a word or a mark after which a sentence goes on.
  func isUnfinished(_ index: Int) -> Bool {
    let line = lines[index]
    if line.last == .comma || line.last == .dash { return true }
    guard line.last == .lower || line.last == .upper, let word = text.words(of: line).last else {
      return false
    }
    return Words.leavesOpen(word)
  }

  /// Claims other lines that say the title again.
  private mutating func claimRepeats(of title: Range<Int>, head: Range<Int>) {
    let key = lines[title.lowerBound].key
    guard title.count == 1 else { return }
    for twin in linesByKey[key] where !title.contains(twin) && isOpen(twin) {
      if head.contains(twin) || lines[twin].marker.isItem && twin < title.lowerBound {
        claim(twin, .residue, "the title once more")
      }
    }
    for index in head where isOpen(index) && partner(index, of: title.lowerBound) {
      claim(index, .residue, "the title once more, with the site's name or the way to the page")
    }
  }
}

/// The clues of a line that might be the title, with their sum.
private struct TitleRow {
  var clues: [WeighedTitleClue] = []
  var sum: Float = 0

  mutating func add(_ clue: TitleClue, _ value: Float = 1) {
    if value == 0 { return }
    clues.append(WeighedTitleClue(clue: clue, value: value))
    sum += value * TitleClue.weights[Int(clue.rawValue)]
  }
}

/// What was seen of a line that might be the title, and how far.
struct WeighedTitleClue: Sendable {
  var clue: TitleClue
  var value: Float
}
