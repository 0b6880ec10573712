extension Draft {
  /// Claims list items: marked lines, and unmarked lines that a line with a colon announces.
  mutating func findLists() {
    findNumberedHeads()
    findBulletHeads()
    var index = 0
    while index < lines.count {
      if isOpen(index), isItemMark(index) {
        if isFootnote(index) {
          claim(index, .paragraph, "a single line with an asterisk: a note")
          index += 1
          continue
        }
        index = claimList(from: index)
      } else if isOpen(index), let end = letteredRun(from: index) {
        for item in index..<end {
          claim(item, .item, "one of \(end - index) lines that letters count")
          depths[item] = 0
        }
        index = end
      } else if isOpen(index) || roles[index] == .continuation,
        let run = announcement(index)
      {
        for item in index + 1..<run.end {
          claim(item, .item, "one of \(run.end - index - 1) \(run.reason)")
          depths[item] = 0
        }
        index = run.end
      } else {
        index += 1
      }
    }
  }

  /// The end of at least three lines that begin with `a.`, `b.`, `c.`, whose letters stay.
  private func letteredRun(from start: Int) -> Int? {
    var end = start
    while end < lines.count, end - start < 26, isOpen(end), joins[end] == nil,
      lines[end].marker == .none, !named.contains(end), lines[end].wordCount >= 2
    {
      let bytes = text.bytes[lines[end].body].prefix(3)
      guard bytes.count == 3, Int(bytes.first ?? 0) == 0x61 + end - start,
        bytes.last == 0x20, [0x2E, 0x29].contains(bytes[bytes.startIndex + 1])
      else { break }
      end += 1
    }
    return end - start >= 3 ? end : nil
  }

  /// The end of the unmarked items below a line that announces them, and how it does.
  private mutating func announcement(_ index: Int) -> (end: Int, reason: String)? {
    if isCard(index) {
      guard let end = announcedRun(after: index) else { return nil }
      claim(index, .heading, "heads things to do or not to do")
      return (end, "lines below “do” or “don't”")
    }
    if isKeyFacts(index), let end = factsRun(after: index) {
      return (end, "lines that are the key facts")
    }
    if let end = questionRun(after: index) { return (end, "questions in a row") }
    guard lines[index].last == .colon else { return nil }
    if let end = announcedRun(after: index) {
      return (end, "short lines that the line above announces")
    }
    if let end = fragmentRun(after: index) {
      return (end, "short lines with a full stop that the line above announces")
    }
    if let end = sentenceRun(after: index) {
      return (end, "sentences that the line above announces")
    }
    if let end = labelledRun(after: index) {
      return (end, "lines with a label each that the line above announces")
    }
    if let end = countedRun(after: index) {
      return (end, "lines that the line above counts")
    }
    if let end = stackedRun(after: index) {
      return (end, "lines without the blank lines that part paragraphs here")
    }
    return nil
  }

  /// The end of at least three lines of a few words with a full stop, such as `Upper back.`.
  private func fragmentRun(after lead: Int) -> Int? {
    // Lines that all have a label end where the labels do.
    if lead + 2 < lines.count, hasLabel(lines[lead + 1]), hasLabel(lines[lead + 2]) { return nil }
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].marker == .none,
      lines[end].last == .period,
      lines[end].sentenceEnds == 0 && lines[end].wordCount <= 45
        || end > lead + 1 && lines[end].wordCount <= 60 && hasLabel(lines[end], atMost: 9),
      lines[end].tabs == 0, lines[end].first == .upper, !named.contains(end),
      end <= lead + 2 || lines[end].blanksBefore <= lines[lead + 2].blanksBefore
    {
      end += 1
    }
    // Nor is a last line of several sentences one of the fragments.
    while end > lead + 1, lines[end - 1].sentenceEnds > 0 { end -= 1 }
    // A last line that is much longer than the others is the paragraph below the list.
    let words = (lead + 1..<end).map { lines[$0].wordCount }
    if let last = words.last, words.count >= 2, last >= 12,
      last * (words.count - 1) > 2 * words.dropLast().reduce(0, +)
    {
      end -= 1
    }
    let few = words.count { $0 <= 12 }
    return end - lead > 3 && few * 2 >= words.count ? end : nil
  }

  /// The end of at least three paragraphs of one sentence each below a line that says that several
  /// things come, where a heading, another such line or a longer paragraph ends them.
  private func sentenceRun(after lead: Int) -> Int? {
    guard text.words(of: lines[lead]).contains(where: Self.announcing.contains) else { return nil }
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].marker == .none,
      lines[end].last == .period, lines[end].sentenceEnds == 0, lines[end].wordCount >= 4,
      lines[end].wordCount <= 50, lines[end].tabs == 0, lines[end].first == .upper,
      !named.contains(end), lines[end].semicolons == 0, !hasLabel(lines[end]),
      end <= lead + 2 || lines[end].blanksBefore <= lines[lead + 2].blanksBefore
    {
      end += 1
    }
    if end - lead == 3, end < lines.count {
      // Two are enough where somebody speaks next.
      return lines[end].first == .openQuote ? end : nil
    }
    return end - lead > 3 ? end : nil
  }

  private static let announcing: WordSet = """
    include includes including following should such these ways tips steps tools signs symptoms
    causes reasons things points details features benefits findings results advice
    """

  /// The end of at least three questions without an answer below running text.
  private func questionRun(after lead: Int) -> Int? {
    guard isRunning(lead) || lines[lead].last == .colon, lines[lead].last != .question else {
      return nil
    }
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].last == .question,
      lines[end].marker == .none, lines[end].wordCount <= 40, !named.contains(end),
      end <= lead + 2 || lines[end].blanksBefore <= lines[lead + 2].blanksBefore
    {
      end += 1
    }
    // The last of a few questions heads the text below it, if that stands as close.
    if end < lines.count, isRunning(end), lines[end].blanksBefore <= lines[end - 1].blanksBefore,
      end - lead <= 5
    {
      return nil
    }
    return end - lead > 3 ? end : nil
  }

  /// The end of a stack of sentences with a blank line between it and a line with a colon.
  private func stackedRun(after lead: Int) -> Int? {
    guard lead + 2 < lines.count, lines[lead].wordCount >= 3,
      lines[lead + 1].blanksBefore > 0 || text.isSpaced, lines[lead + 2].blanksBefore == 0
    else { return nil }
    let isLabelled = hasLabel(lines[lead + 1]) && hasLabel(lines[lead + 2], atMost: 10)
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].marker == .none,
      lines[end].tabs == 0, lines[end].isSentence || lines[end].last == .question,
      lines[end].wordCount <= 90,
      end == lead + 1 || lines[end].blanksBefore == 0, !named.contains(end),
      !isLabelled || hasLabel(lines[end], atMost: 10)
    {
      end += 1
    }
    return end - lead > 2 ? end : nil
  }

  /// `Do`, `Don't`: a card that lost its frame.
  func isCard(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 2, line.marker == .none, joins[index] == nil else { return false }
    return text.words(of: line).elementsEqual([Self.doNot.0, Self.doNot.1])
      || line.wordCount == 1 && text.words(of: line).first.map(Self.cards.contains) ?? false
  }

  private static let cards: WordSet = "do don't dos don'ts do's"
  private static let doNot = (Words.hash("do"), Words.hash("not"))

  private func isKeyFacts(_ index: Int) -> Bool {
    let words = text.words(of: lines[index])
    guard words.count == 2, let last = words.last else { return false }
    return words.first == Self.key && Self.facts.contains(last) && lines[index].marker == .none
  }

  private static let key = Words.hash("key")
  private static let facts: WordSet = "facts points messages takeaways findings"

  /// The end of the paragraphs below `Key facts`, which are items everywhere; the next short line
  /// heads what follows.
  private func factsRun(after lead: Int) -> Int? {
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].marker == .none,
      lines[end].tabs == 0, !named.contains(end), lines[end].isSentence,
      lines[end].wordCount <= 70, lines[end].last != .colon, end - lead <= 12
    {
      end += 1
    }
    // A paragraph that is much longer goes on with the text.
    var longest = 0
    for next in lead + 1..<end {
      if next > lead + 3, lines[next].wordCount >= 40, lines[next].wordCount * 2 > longest * 3 {
        return next
      }
      longest = max(longest, lines[next].wordCount)
    }
    // What ends the list must be seen, or the list might be the whole text.
    guard end < lines.count, isOpen(end) || markedHeads.contains(end), !isRunning(end) else {
      return nil
    }
    return end - lead > 2 ? end : nil
  }

  /// The end of a run of at least three lines that begin with a label: `Age. The risk …`.
  private func labelledRun(after lead: Int) -> Int? {
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil,
      hasLabel(lines[end], atMost: end - lead > 2 ? 10 : 5),
      !named.contains(end), end == lead + 1 || lines[end].blanksBefore <= 1
    {
      end += 1
    }
    return end - lead > 3 ? end : nil
  }

  /// Whether a line begins with a few words of its own before a full stop, colon or dash.
  private func hasLabel(_ line: TextLine, atMost words: Int = 5) -> Bool {
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

  /// The end of the paragraphs that a line counts: `There are two forms of rabies:` and two of them.
  private func countedRun(after lead: Int) -> Int? {
    let words = text.words(of: lines[lead])
    guard let count = words.suffix(12).lazy.compactMap({ Self.numbers[$0] }).first else {
      return nil
    }
    let end = lead + 1 + count
    guard end <= lines.count else { return nil }
    for index in lead + 1..<end {
      let line = lines[index]
      guard isOpen(index), joins[index] == nil, isRunning(index), line.marker == .none,
        line.last != .colon, line.tabs == 0, line.first == .upper, !named.contains(index)
      else { return nil }
      if index > lead + 1, line.blanksBefore > max(1, lines[lead + 1].blanksBefore) { return nil }
    }
    // One more of its kind would be a paragraph that the count does not mean.
    if end < lines.count, isOpen(end), isRunning(end),
      lines[end].blanksBefore <= lines[end - 1].blanksBefore
    {
      return nil
    }
    return end
  }

  /// `* Adequate intake` below a table: one asterisk is no list.
  private func isFootnote(_ index: Int) -> Bool {
    guard text.bytes[lines[index].range.lowerBound] == 0x2A else { return false }
    if index + 1 < lines.count, lines[index + 1].marker.isItem { return false }
    guard index > 0 else { return true }
    return !lines[index - 1].marker.isItem && lines[index - 1].last != .colon
  }

  private func isItemMark(_ index: Int) -> Bool {
    lines[index].marker.isItem && !markedHeads.contains(index) && joins[index] == nil
  }

  /// Claims one list with its nested items and the lines that belong to them.
  private mutating func claimList(from start: Int) -> Int {
    var indents: [Int] = []
    var index = start
    while index < lines.count {
      let line = lines[index]
      if isOpen(index), isItemMark(index) {
        if index > start, line.blanksBefore > 2 { break }
        while let top = indents.last, top > line.indent { indents.removeLast() }
        if indents.last != line.indent { indents.append(line.indent) }
        // Deeper than this the indent says nothing about sense.
        depths[index] = min(indents.count - 1, 6)
        claim(index, .item, "begins with \(name(of: line.marker))")
      } else if index > start, isOpen(index), belongsToItem(index, indent: indents.last ?? 0) {
        if joins[index] != nil {
          claim(index, .continuation, reasons[index])
        } else if line.blanksBefore == 0 {
          joins[index] = true
          claim(index, .continuation, "goes on in the item above")
        } else {
          claim(index, .continuation, "a paragraph of the item above, by its indent")
        }
      } else {
        break
      }
      index += 1
    }
    return max(index, start + 1)
  }

  private func belongsToItem(_ index: Int, indent: Int) -> Bool {
    let line = lines[index]
    if joins[index] != nil { return true }
    if named.contains(index) || line.marker.isItem { return false }
    if line.blanksBefore == 0 {
      if line.indent >= indent + 2, indent > 0 || line.indent >= 2 { return true }
      return line.first == .lower && !lines[index - 1].endsSentence
        && lines[index - 1].last != .colon && lines[index - 1].last != .semicolon
        && lines[index - 1].wordCount >= 6
    }
    return line.blanksBefore == 1 && line.indent >= indent + 2 && line.indent < 12 && indent > 0
  }

  private func name(of marker: LineMarker) -> String {
    switch marker {
    case .bullet(true): "two bullets, which are one"
    case .number(let n): "the number \(n)"
    default: "a bullet"
    }
  }

  /// Numbered lines with text of their own between them are headings, not a list.
  private mutating func findNumberedHeads() {
    let numbered = lines.indices.filter {
      isOpen($0) && lines[$0].marker.number != nil && joins[$0] == nil
    }
    var group: [Int] = []
    for (position, index) in numbered.enumerated() {
      group.append(index)
      let next = position + 1 < numbered.count ? numbered[position + 1] : nil
      let number = lines[index].marker.number!  // Only numbered lines were gathered.
      let goesOn = next.map { following in
        let other = lines[following].marker.number!
        return lines[following].indent == lines[index].indent
          && (other == number + 1 || other == 1 && number == 1)
      }
      if goesOn != true {
        settle(group)
        group = []
      }
    }
  }

  private mutating func settle(_ group: [Int]) {
    let short = group.count { lines[$0].wordCount <= 16 && !lines[$0].isSentence }
    guard short * 3 >= group.count * 2 else { return }
    var parted = 0
    for index in group {
      let next = index + 1
      guard next < lines.count else { continue }
      let line = lines[next]
      // What stands deeper than the number belongs to its item.
      if !line.marker.isItem, roles[next] == nil, joins[next] == nil,
        line.indent <= lines[index].indent || lines[index].indent == 0,
        line.isSentence || line.wordCount > 12 || line.last == .colon || heads(next)
      {
        parted += 1
      } else if line.indent > lines[index].indent, isHeadOfSection(index) {
        parted += 1
      } else if next + 1 < lines.count, line.marker.isBullet, lines[next + 1].marker.isBullet,
        roles[next] == nil, line.indent <= lines[index].indent || lines[index].blanksBefore > 0,
        lines[index].wordCount <= 12
      {
        // A number over bullets that stand no deeper, or apart from what is above, heads a list.
        parted += 1
      }
    }
    if group.count == 1 {
      // A number that stands alone is a heading where text follows it at once.
      guard parted == 1, lines[group[0]].blanksAfter > 0 || !text.isSpaced,
        lines[group[0]].wordCount <= 12
      else { return }
    } else if parted * 2 < group.count {
      return
    }
    markedHeads.formUnion(group)
  }

  /// Whether a marked line is a few words that stand apart from at least two paragraphs or items
  /// of their own, which stand deeper: a section of a page that is a list to its markup.
  private func isHeadOfSection(_ index: Int) -> Bool {
    let head = lines[index]
    guard standsApartAsHead(index) else { return false }
    var blocks = 0
    var hasText = false
    var next = index + 1
    while next < lines.count, lines[next].indent > head.indent, blocks < 3 {
      if joins[next] == nil { blocks += 1 }
      if isRunning(next), lines[next].wordCount >= 8 { hasText = true }
      next += 1
    }
    return blocks >= 2 && (hasText || blocks >= 3)
  }

  /// Whether a marked line is a few words above a blank line, and no part of a sentence.
  private func standsApartAsHead(_ index: Int) -> Bool {
    let head = lines[index]
    return head.wordCount <= 12 && !head.isSentence && head.last != .colon
      && head.last != .semicolon && head.first != .lower && head.blanksAfter > 0
      && joins[index] == nil && index + 1 < lines.count
  }

  /// Bullets that head sections, as the folded parts of a page do once they are text.
  private mutating func findBulletHeads() {
    let bullets = lines.indices.filter {
      isOpen($0) && lines[$0].marker.isBullet && joins[$0] == nil
    }
    guard let least = bullets.map({ lines[$0].indent }).min() else { return }
    let outer = bullets.filter { lines[$0].indent == least }
    let heads = outer.filter { isHeadOfSection($0) }
    guard heads.count >= 2, heads.count * 3 >= outer.count * 2 else { return }
    // The others of their kind head what little stands below them.
    markedHeads.formUnion(outer.filter(standsApartAsHead))
  }

  /// Whether a line is short and stands over running text, as a heading does.
  private func heads(_ index: Int) -> Bool {
    guard index + 1 < lines.count, lines[index].wordCount <= 12, lines[index].isIsolated
    else { return false }
    return lines[index + 1].isProse && !lines[index + 1].marker.isItem
  }

  /// The end of a run of short unmarked lines that a line with a colon announces.
  private func announcedRun(after lead: Int) -> Int? {
    var end = lead + 1
    guard end < lines.count, lines[lead].wordCount >= 2 || isCard(lead),
      lines[lead].wordCount > 4 || !words(of: lines[lead], contain: Self.contactWords)
    else { return nil }
    let small = lines[end].first == .lower
    let semicolons = lines[end].last == .semicolon || endsInConjunction(end)
    let apart = lines[end].blanksBefore
    let isLabelled =
      !small && lead + 3 < lines.count && (lead + 1...lead + 3).allSatisfy { hasLabel(lines[$0]) }
    while end < lines.count, isOpen(end), joins[end] == nil,
      isRunMember(end, isSmall: small, isLate: end > lead + 3)
    {
      let line = lines[end]
      if end > lead + 1 {
        // Items stand as far from each other as the second from the first.
        if line.blanksBefore > max(apart, lines[lead + 2].blanksBefore) { break }
        if small && line.first == .upper { break }
        // Among items with a label each a line without one heads what follows.
        if isLabelled && !hasLabel(line) { break }
        if semicolons, lines[end - 1].last == .period { break }
      }
      end += 1
    }
    if end < lines.count, isOpen(end), !small, !semicolons, end - lead > 1,
      lines[end].isProse || lines[end].isSentence, !isLastOfRun(end - 1, before: end, lead: lead)
    {
      end -= 1
    }
    // The name of a section at the end heads the question or the line that stands below it.
    if end < lines.count, isOpen(end), !small, end - lead > 3,
      lines[end - 1].phrases.contains(.sections), lines[end - 1].wordCount <= 2,
      lines[end].last == .question
    {
      end -= 1
    }
    // The name of a section at the end heads what stands below a button of the page.
    if end < lines.count, roles[end] == .residue, !small, end - lead > 2,
      lines[end - 1].phrases.contains(.sections), lines[end - 1].blanksBefore == 0
    {
      end -= 1
    }
    return end - lead > 2 ? end : nil
  }

  private func isRunMember(_ index: Int, isSmall: Bool, isLate: Bool) -> Bool {
    let line = lines[index]
    if named.contains(index) || line.marker != .none || line.tabs > 0 || isCard(index) {
      return false
    }
    if isSmall, line.first == .lower { return line.wordCount <= 70 && line.last != .colon }
    if line.last == .semicolon || endsInConjunction(index) { return line.wordCount <= 70 }
    if line.last == .period, index > 0,
      lines[index - 1].last == .semicolon || lines[index - 1].last == .comma
        || endsInConjunction(index - 1)
    {
      return line.sentenceEnds <= 1
    }
    return line.wordCount <= (line.first == .lower || isLate ? 30 : 24) && !line.isSentence
      && line.last != .colon
      && line.last != .question && line.last != .period && !isContact(line)
  }

  /// Whether the line before running text ends the list, rather than heading the text.
  private func isLastOfRun(_ index: Int, before next: Int, lead: Int) -> Bool {
    let line = lines[index]
    let words = text.words(of: line)
    if line.phrases.contains(.sections) { return false }
    if let first = words.first, Lexicon.asking.contains(first),
      text.words(of: lines[lead + 1]).first.map(Lexicon.asking.contains) != true
    {
      return false
    }
    if lines[next].blanksBefore > 0, line.blanksBefore > lines[lead + 1].blanksBefore {
      return false
    }
    let own = Set(words.filter { !Words.isSmall($0) })
    let shared = Set(text.words(of: lines[next])).intersection(own)
    return shared.count * 2 < max(1, own.count) || line.first == .lower
  }
}
