extension Draft {
  /// Claims the items of lists that have neither marks nor an announcement: at least three short
  /// lines of one kind below a heading, with nothing else between it and the next block.
  mutating func findStackedLists() {
    guard let text = lines.indices.first(where: { isRunning($0) && roles[$0] != .residue }) else {
      return
    }
    for head in lines.indices where roles[head] == .heading && isListHead(head) {
      guard let end = stackEnd(below: head), end > text else { continue }
      claimItems(head + 1..<end, "short lines below a heading")
    }
    claimSentenceStacks()
    guard self.text.isSpaced else { return }
    for head in lines.indices where head >= text && roles[head] == nil && isRunning(head) {
      guard let end = stackEnd(below: head), isBareList(head + 1..<end) else { continue }
      claimItems(head + 1..<end, "short lines together below a paragraph")
    }
  }

  /// Claims at least three sentences that stand together where blank lines part all else, as items
  /// do that lost their marks.
  private mutating func claimSentenceStacks() {
    guard text.wrapColumn == nil else { return }
    var stacks: [Range<Int>] = []
    var index = 1
    while index < lines.count {
      var end = index
      while end < lines.count, isStackedSentence(end), end == index || lines[end].blanksBefore == 0
      {
        end += 1
      }
      let labelled = (index..<end).count { text.bytes[lines[$0].body].prefix(40).contains(0x3A) }
      if end - index >= 3, lines[index].blanksBefore > 0 || roles[index - 1] == .heading,
        lines[end - 1].blanksAfter > 0, labelled * 2 <= end - index,
        (index..<end).contains(where: { isRunning($0) })
      {
        stacks.append(index..<end)
      }
      index = max(end, index + 1)
    }
    if stacks.isEmpty { return }
    let prose = lines.indices.filter { isRunning($0) && roles[$0] == nil }
    let apart = prose.count { lines[$0].isIsolated }
    let stacked = stacks.reduce(0) { $0 + $1.count { isRunning($0) } }
    // Where other paragraphs stand together too, that says nothing.
    guard apart >= 3, (prose.count - apart - stacked) * 2 <= apart else { return }
    for stack in stacks
    where stacks.count >= 2 || roles[stack.lowerBound - 1] == .heading
      || lines[stack.lowerBound - 1].last == .colon
    {
      claimItems(stack, "sentences together, where blank lines part all else")
    }
  }

  private func isStackedSentence(_ index: Int) -> Bool {
    let line = lines[index]
    return isOpen(index) && joins[index] == nil && line.marker == .none && !named.contains(index)
      && line.first == .upper && line.last == .period && line.sentenceEnds == 0
      && line.wordCount >= 3 && line.wordCount <= 45 && line.tabs == 0 && !isDateOrByline(index)
      && line.phrases.isDisjoint(with: [.disclaimers, .furniture, .captions])
  }

  private mutating func claimItems(_ items: Range<Int>, _ what: String) {
    for item in items {
      if roles[item] == .heading { roles[item] = nil }
      claim(item, .item, "one of \(items.count) \(what)")
      depths[item] = 0
    }
  }

  /// Whether short lines stand as close to each other as nothing else does here, apart from what
  /// is above and below, and are neither persons nor where they work.
  private func isBareList(_ items: Range<Int>) -> Bool {
    lines[items.lowerBound].blanksBefore > 0 && lines[items.upperBound - 1].blanksAfter > 0
      && items.dropFirst().allSatisfy { lines[$0].blanksBefore == 0 }
      && items.allSatisfy { lines[$0].wordCount <= 6 && lines[$0].commas == 0 }
      && items.upperBound < lines.count && roles[items.upperBound] != .residue
      && !areEntries(items)
      && !items.contains { words(of: lines[$0], contain: Self.callings) }
  }

  /// Whether a heading may have a list below it, rather than an address or the entries of a box.
  private func isListHead(_ index: Int) -> Bool {
    let line = lines[index]
    return line.phrases.isDisjoint(with: [.boxes, .tail, .furniture])
      && !text.words(of: line).contains(where: Self.listlessHeads.contains)
      && (index == 0 || roles[index - 1] != .residue)
  }

  private static let listlessHeads: WordSet = """
    contact contacts address addresses media press author authors written reviewed hours location
    locations phone telephone where
    """

  /// The end of the stack of short lines below a heading.
  private func stackEnd(below head: Int) -> Int? {
    let isRecipe = text.words(of: lines[head]).contains(Self.ingredients)
    var end = head + 1
    // A doubtful heading may lead a stack of its own, so none is longer than so many lines.
    while end < min(lines.count, head + 200), isOpen(end) || isDoubtfulHeading(end, after: head),
      joins[end] == nil, isStacked(end, in: isRecipe)
    {
      if end > head + 2, lines[end].blanksBefore != lines[head + 2].blanksBefore { break }
      if !isRecipe, lines[end].first != lines[head + 1].first { break }
      // A line in capitals among others heads what follows.
      if end > head + 1, lines[end].isAllCaps, lines[end].letters >= 8,
        !lines[head + 1].isAllCaps
      {
        break
      }
      if lines[end].key == lines[head].key { return nil }
      end += 1
    }
    guard end - head > 3, end == lines.count || roles[end] != .residue else { return nil }
    // What follows at once in another shape is of a kind with the lines, and they are no list.
    if end < lines.count, isOpen(end), !isRunning(end), !lines[end].marker.isItem,
      lines[end].blanksBefore <= lines[end - 1].blanksBefore
    {
      return nil
    }
    // Names and what is measured of each in turn are the rows of a table.
    if alternate(head + 1..<end) { return nil }
    // Names and what is listed below each are no list.
    let listing = (head + 1..<end).count { lines[$0].commas >= 2 }
    return listing * 3 >= end - head - 1 && listing * 3 <= 2 * (end - head - 1) ? nil : end
  }

  /// Whether a line below items of its kind was only just taken for a heading.
  private func isDoubtfulHeading(_ index: Int, after head: Int) -> Bool {
    index > head + 2 && roles[index] == .heading && lines[index].wordCount >= 6
      && lines[index].titleCase < 0.5 && !named.contains(index) && !markedHeads.contains(index)
      && headingSums[index] < Self.headingThreshold + Self.unsure
      && lines[index].last != .question && levels[index] == nil
  }

  private func isStacked(_ index: Int, in recipe: Bool) -> Bool {
    let line = lines[index]
    switch line.last {
    case .upper, .lower, .bracket, .closeQuote, .other: break
    case .digit: if !recipe { return false }
    default: return false
    }
    return line.marker == .none && line.wordCount <= 18 && line.letters > 0 && !isRunning(index)
      && !named.contains(index) && line.tabs + line.pipes + line.slashes + line.glues == 0
      && (recipe || line.digits <= 2)
      && (recipe || line.first != .lower) && !text.bytes[line.body].contains(0x3A)
      && line.phrases.isDisjoint(with: [.furniture, .sections, .tail, .boxes, .genres])
      && !isContact(line) && !isDateOrByline(index) && !isCaption(line)
      && linesByKey[line.key].count == 1
  }
}
