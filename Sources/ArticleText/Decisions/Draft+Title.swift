extension Draft {
  /// What a line has to weigh to be the title.
  static var titleThreshold: Float { -1 }

  /// What a line has to weigh for no line below text to be looked at.
  private static var certainTitle: Float { 3 }

  /// Finds the line that is the title, among the lines above the article's first running text.
  mutating func findTitle() {
    let (head, reach) = headRegion()
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
    var counts = WordCounts()
    for index in lines.indices where isRunning(index) && roles[index] != .residue {
      counts.count(text.words(of: lines[index]))
    }
    let candidates = reach.filter(isTitleLike)
    for (place, index) in candidates.enumerated() {
      // What stands below text has to be better than all above, which few lines are.
      if !head.contains(index), scores.contains(where: { $0.score >= Self.certainTitle }) { break }
      let line = lines[index]
      var row = TitleRow()
      row.add(.textShare, counts.share(of: text.words(of: line), atLeast: 2))
      row.add(.textOften, counts.share(of: text.words(of: line), atLeast: 4))
      addTitleClues(index, head: head.contains(index) ? head : reach, isFirst: first, &row)
      if !head.contains(index) { row.add(.textAbove) }
      if let last = scores.last?.index, previous(before: index) == last {
        let isHead = titleClues[last]?.contains {
          $0.clue == .headsHeadings || $0.clue == .firstHeadsHeadings
        }
        row.add(isHead ?? false ? .belowHead : .belowShort)
      }
      if let last = scores.last?.index, last + 1 < index {
        // Furniture between two lines ends the page's own lines, or begins the article's.
        if (last + 1..<index).contains(where: { roles[$0] == .residue }) { row.add(.belowPage) }
      }
      if place + 1 < candidates.count {
        let next = candidates[place + 1]
        if (index + 1..<next).contains(where: { roles[$0] == .residue }) { row.add(.abovePage) }
        if next == index + 1, isKicker(index) { row.add(.kicker) }
      } else {
        row.add(.last)
      }
      row.add(.earlier, before)
      // One of several questions heads a section.
      if line.last == .question {
        row.add(.question)
        if questions >= 2 { row.add(line.wordCount >= 8 ? .longQuestion : .amongQuestions) }
      }
      if isFurnished { addMenuClues(index, end: end, &row) }
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
    guard var best = scores.max(by: { $0.score < $1.score }), best.score >= Self.titleThreshold
    else { return }
    // Where it stands twice it is the first that is above the whole text, unless a menu holds that.
    if let twin = scores.first(where: { lines[$0.index].key == lines[best.index].key }),
      stackSize(around: twin.index) < 5,
      twin.index + 1 == lines.count || roles[twin.index + 1] != .residue
    {
      best = twin
    }
    for rival in scores where rival.score > max(Self.titleThreshold, best.score - 1) {
      titleRivals.insert(rival.index)
    }
    var range = titleRange(from: beginning(of: best.index), head: head)
    if !range.contains(best.index) { range = titleRange(from: best.index, head: head) }
    titleLines = range
    titleOrigin = .line
    for index in range {
      claim(index, index == range.lowerBound ? .title : .continuation, "the text's title")
      if index > range.lowerBound, joins[index] == nil { joins[index] = true }
    }
    claimRepeats(of: range, head: head)
  }

  /// `ON CALL`: one to three words in capitals above a longer headline that has neither.
  private func isKicker(_ index: Int) -> Bool {
    let headline = lines[index + 1]
    let own = text.words(of: lines[index])
    return !own.allSatisfy(text.words(of: headline).contains) && lines[index].isAllCaps
      && lines[index].wordCount <= 3 && !headline.isAllCaps
      && headline.wordCount >= 7 && headline.wordCount <= 24 && headline.first != .lower
      && headline.last != .period && headline.last != .colon
  }

  /// The last line of running text, or the last line.
  private func lastProse() -> Int {
    lines.indices.last { isRunning($0) && lines[$0].wordCount >= 12 && roles[$0] != .residue }
      ?? lines.count
  }

  /// The lines above the first running text or list, and how far below it the title might stand
  /// where that is a page's and not the article's.
  private func headRegion() -> (head: Range<Int>, reach: Range<Int>) {
    var end = 0
    var head: Int?
    var words = 0
    while end < min(lines.count, 120) {
      let line = lines[end]
      if isOpen(end), line.wordCount >= 10 || line.marker == .none,
        isRunning(end) || line.marker.isItem, line.wordCount >= 8, !isDateOrByline(end),
        line.last != .question || line.wordCount > 25,
        line.titleCase < 0.7 || line.endsSentence || line.wordCount > 24,
        !isAboveByline(end), !isAmongMenus(end), !isNotice(end)
      {
        head = head ?? end
        words += line.wordCount
        if words > 120 || end > 60 { break }
      }
      if roles[end] == .contents, end > 0 { break }
      end += 1
    }
    return (0..<(head ?? end), 0..<end)
  }

  /// Whether a sentence stands in the middle of a page's menus, as what it says of itself does.
  private func isAmongMenus(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 40 else { return false }
    let below = index + 1..<min(lines.count, index + 9)
    return below.count { roles[$0] == .residue } >= 3
      && below.count { isOpen($0) && isRunning($0) && lines[$0].wordCount >= 8 } <= 2
  }

  /// Whether a sentence is what a site says of itself: of its cookies, accounts and letters.
  private func isNotice(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 60 else { return false }
    return siteWords(line) >= (line.wordCount <= 20 ? 1 : 2)
  }

  /// Whether a line of a sentence or two stands above the line that says who wrote, as titles do.
  func isAboveByline(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 25, !goesOn(index) else { return false }
    return (index + 1..<min(lines.count, index + 3)).contains {
      text.words(of: lines[$0]).first == Self.by && lines[$0].wordCount <= 8
    }
  }

  /// How many short lines without a blank line between them a line is one of, as in a menu.
  func stackSize(around index: Int) -> Int {
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

  func isTitleLike(_ index: Int) -> Bool {
    guard isOpen(index), joins[index] == nil else { return false }
    let line = lines[index]
    switch line.marker {
    case .none, .section: break
    case .hashes(let depth): if depth > 2 { return false }
    case .number(let number):
      // The first of a row of numbered headings.
      if numbers.contains(number + 1) { return false }
      for near in [index - 1, index + 1] where lines.indices.contains(near) {
        if lines[near].marker.isItem { return false }
      }
    case .bullet, .quote: return false
    }
    // How a name is said.
    if line.wordCount <= 4, text.bytes[line.range].first == 0x5B,
      text.bytes[line.range].last == 0x5D
    {
      return false
    }
    // `News / Letters`: where the page stands in its site.
    if index <= 10, line.slashes + line.steps > 0, line.wordCount <= 6,
      text.words(of: line).first.map(Self.rooms.contains) ?? false
    {
      return false
    }
    if line.pipes > 1 || line.tabs > 1 || isTrail(line) || dots(in: line) >= 2 { return false }
    return line.wordCount <= 30 && line.letters >= 3 && line.letters > line.digits
      && !isDateOrByline(index) && !isContact(line) && !isCaption(line)
  }

  private static let rooms: WordSet = "news blog newsroom articles resources publications library"

  /// Whether another line above the text ends with this one (a breadcrumb) or begins with it (a
  /// title with the site's name behind it).
  func isPartOfAnotherHeadLine(_ index: Int, head: Range<Int>) -> Bool {
    head.contains { $0 != index && partner($0, of: index) }
  }

  private func partner(_ other: Int, of index: Int) -> Bool {
    let isTrail = isHome(text.words(of: lines[other]))
    guard lines[other].letters > lines[index].letters, lines[index].wordCount >= (isTrail ? 1 : 2),
      lines[other].wordCount <= 40, sharesEdge(other, index), !isCaption(lines[other])
    else { return false }
    let long = folded(other)
    let short = folded(index)
    if long.suffix(short.count).elementsEqual(short) {
      // So many words behind others are a title behind the names of the pages above it.
      return self.isTrail(lines[other]) || endsTrail(other, with: short.count)
        || lines[index].wordCount >= 5 && other < index
    }
    return isWithSiteName(other, of: index)
  }

  /// Whether two lines begin or end with the same word.
  private func sharesEdge(_ long: Int, _ short: Int) -> Bool {
    let long = text.words(of: lines[long])
    let short = text.words(of: lines[short])
    return long.first == short.first || long.last == short.last
  }

  /// Whether a line is another one with the name of a site behind it.
  func isWithSiteName(_ long: Int, of short: Int) -> Bool {
    guard lines[long].letters > lines[short].letters, lines[short].wordCount >= 1,
      lines[short].letters >= 4, lines[long].wordCount <= 40,
      text.words(of: lines[long]).first == text.words(of: lines[short]).first,
      text.words(of: lines[long]).last.map(Self.shortNames.contains) != true
    else { return false }
    let start = folded(short)
    return folded(long).starts(with: start) && hasSiteSuffix(long, after: start.count)
  }

  /// What a title says once more in short, and no site is called.
  private static let shortNames: WordSet = "faq faqs"

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
    return isHome(text.words(of: lines[index]))
  }

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

  /// The first of the lines in capitals that a title in capitals was broken into.
  private func beginning(of index: Int) -> Int {
    var start = index
    while start > 0, index - start < 3, lines[start].isAllCaps, lines[start].blanksBefore == 0,
      isTitleLike(start - 1), lines[start - 1].isAllCaps, lines[start - 1].wordCount >= 5,
      lines[start - 1].last == .upper || lines[start - 1].last == .comma,
      lines[start - 1].phrases.isDisjoint(with: [.genres, .furniture, .weakFurniture, .boxes])
    {
      start -= 1
    }
    return start
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
      line.first != .upper || lines[index - 1].last != .question,
      text.words(of: line).first != Self.by || line.wordCount > 5
    else { return false }
    let isInCapitals =
      line.isAllCaps && lines[index - 1].isAllCaps && line.wordCount >= 3
      && lines[index - 1].wordCount >= 5 && lines[index - 1].last != .period
    return isInCapitals || isUnfinished(index - 1)
      || line.first == .lower && lines[index - 1].wordCount >= 3
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
    for index in head
    where isOpen(index) && !titleRivals.contains(index) && partner(index, of: title.lowerBound) {
      claim(index, .residue, "the title once more, with the site's name or the way to the page")
    }
  }
}
