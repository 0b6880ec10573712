extension Draft {
  /// Numbered lines with text of their own between them are headings, not a list.
  mutating func findNumberedHeads() {
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

  /// Claims the few words below each of a row of bare numbers, which head the text below them.
  mutating func findCountedHeads() {
    var heads: [Int] = []
    var number = 1
    for index in lines.indices.dropLast(2) where isBare(index, number) {
      let head = index + 1
      guard isOpen(head), lines[head].wordCount >= 2, lines[head].wordCount <= 10,
        lines[head].first == .upper, !lines[head].endsSentence, lines[head].last != .colon,
        lines[head].marker == .none, joins[head] == nil, joins[head + 1] == nil,
        lines[head + 1].isSentence || isRunning(head + 1), lines[head + 1].marker == .none
      else { continue }
      heads.append(head)
      number += 1
    }
    guard heads.count >= 3 else { return }
    for head in heads { claim(head, .heading, "a number stands above it, and text below") }
  }

  /// Short sentences that stand above paragraphs with pictures between, three at least.
  mutating func findTips() {
    guard text.isSpaced else { return }
    let tips = lines.indices.filter {
      isOpen($0) && joins[$0] == nil && isTip($0) && belowPicture($0) > $0 + 1
    }
    guard tips.count >= 3 else { return }
    for tip in tips { claim(tip, .heading, "a short sentence above a picture and text") }
  }

  /// Bullets that ask and bullets that answer in turn, three of each at least: the questions head
  /// the answers.
  mutating func findQuestionBullets() {
    var index = 0
    while index < lines.count {
      var end = index
      while end + 1 < lines.count, isBullet(end), isBullet(end + 1),
        lines[end].last == .question, lines[end + 1].endsSentence,
        lines[end + 1].last != .question, lines[end + 1].wordCount >= 8
      {
        end += 2
      }
      if end - index >= 6 {
        for question in stride(from: index, to: end, by: 2) {
          markedHeads.formUnion([question, question + 1])
          claim(question + 1, .paragraph, "answers the question above")
        }
      }
      index = max(end, index + 1)
    }
  }

  /// Claims what no weighing should take for a heading: cells between lone bars, and the days of a
  /// plan that say what is to be done in the same line.
  mutating func claimRows() {
    let bars = lines.indices.filter {
      roles[$0] == .ornament && isLoneBar($0)
    }
    if bars.count >= 4 {
      let isBar = Set(bars)
      for cell in bars.map({ $0 - 1 })
      where isOpen(cell) && joins[cell] == nil && cell > 0 && !endsInBar(cell)
        && (isBar.contains(cell - 1) || endsInBar(cell - 1))
      {
        claim(cell, .paragraph, "a cell of a table")
      }
    }
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, isOpen(end), isPlannedDay(end) { end += 1 }
      if end - index >= 3 {
        for day in index..<end { claim(day, .paragraph, "a day of a plan") }
      }
      index = max(end, index + 1)
    }
  }

  private func endsInBar(_ index: Int) -> Bool {
    text.bytes[lines[index].range].last == 0x7C
  }

  /// `Day 2: drills 3 and 4`.
  private func isPlannedDay(_ index: Int) -> Bool {
    let words = text.words(of: lines[index])
    guard words.count >= 3, words.count <= 16, let first = words.first,
      Self.planned.contains(first) || Self.weekdays.contains(first)
    else { return false }
    return text.bytes[lines[index].body].prefix(12).contains(0x3A) && lines[index].last != .colon
  }

  private static let planned: WordSet = "day days week weeks month"

  /// Lines of several words without a mark at the end that stand alone between the end of one
  /// paragraph and the next, three at least: statements that head what follows.
  mutating func claimStatements() {
    guard text.isSpaced, text.wrapColumn == nil else { return }
    let statements = lines.indices.dropFirst().dropLast().filter { index in
      let line = lines[index]
      guard isOpen(index), line.isIsolated, line.marker == .none, joins[index] == nil,
        (6...18).contains(line.wordCount), line.first == .upper, line.sentenceEnds == 0,
        line.tabs + line.slashes + line.pipes == 0, !isCaption(line), !isContact(line),
        !isDateOrByline(index)
      else { return false }
      switch line.last {
      case .lower, .upper, .digit: break
      default: return false
      }
      let isBelowText = lines[index - 1].last == .period && isRunning(index - 1)
      return isBelowText && roles[index - 1] != .residue && roles[index + 1] == nil
        && isRunning(index + 1) && lines[index + 1].wordCount >= 15
        && lines[index + 1].marker == .none
        && lines[index].phrases.isDisjoint(with: [.furniture, .boxes, .tail])
    }
    // What a picture shows is said in other words than the text's.
    let own = statements.filter(sharesWordBelow)
    guard statements.count >= 3, own.count * 2 >= statements.count else { return }
    for statement in statements {
      claim(statement, .heading, "one of several statements above text")
    }
  }

  /// Whether the line below uses one of a line's own words.
  private func sharesWordBelow(_ index: Int) -> Bool {
    let own = text.words(of: lines[index]).filter { !Words.isSmall($0) }
    return text.words(of: lines[index + 1]).contains { own.contains($0) }
  }

  /// `Journal`, `DOI`, `Method of Research`: the labels of what a news service says of a release,
  /// three at least, which head nothing of the article.
  mutating func claimFactsOfRelease() {
    let labels = lines.indices.filter { index in
      isOpen(index) && lines[index].wordCount <= 4
        && Self.factsOfRelease.contains { text.words(of: lines[index]).elementsEqual($0) }
    }
    guard labels.count >= 3 else { return }
    for label in labels { claim(label, .paragraph, "a label of what a release reports on") }
  }

  private static let factsOfRelease = [
    "journal", "doi", "method of research", "subject of research", "article title",
    "article publication date", "coi statement", "funder", "keywords",
  ].map { Words.hashes(of: $0) }

  private func isBullet(_ index: Int) -> Bool {
    isOpen(index) && lines[index].marker.isBullet && joins[index] == nil
  }

  private func isBare(_ index: Int, _ number: Int) -> Bool {
    lines[index].wordCount == 1 && lines[index].letters == lines[index].digits
      && text.words(of: lines[index]).first == Words.hash(String(number))
  }

  /// `Key Benefits` below each of several headings: a few words alone, three times at least, each
  /// time above text of its own.
  mutating func findRepeatedHeads() {
    guard text.isSpaced else { return }
    for index in lines.indices where isRepeatedHead(index) {
      guard linesByKey[lines[index].key].first(where: { _ in true }) == index else { continue }
      let twins = Array(linesByKey[lines[index].key])
      // No more than forty are counted.
      guard twins.count >= 3, twins.count < 40, twins.allSatisfy(isRepeatedHead),
        zip(twins, twins.dropFirst()).allSatisfy({ $1 - $0 >= 3 })
      else { continue }
      for twin in twins { claim(twin, .heading, "heads several parts of the text") }
    }
  }

  private func isRepeatedHead(_ index: Int) -> Bool {
    let line = lines[index]
    guard isOpen(index), line.isIsolated, line.wordCount >= 2, line.wordCount <= 5,
      line.marker == .none, joins[index] == nil, line.first == .upper, line.digits == 0,
      line.last == .lower || line.last == .question, line.commas + line.slashes == 0,
      line.phrases.isDisjoint(with: [.furniture, .weakFurniture, .shortFurniture, .tail, .boxes]),
      siteWords(line) == 0, index > 0, index + 1 < lines.count,
      roles[index - 1] != .residue, roles[index + 1] != .residue, !isCaption(line)
    else { return false }
    // Text or a list stands below it, and no other line of its kind.
    return isRunning(index + 1) || lines[index + 1].isSentence
      || index + 2 < lines.count && lines[index + 2].blanksBefore == 0
  }

  /// Days of the week above lists of their own, two at least: `Friday, June 3, 1:00 PM`.
  mutating func findDayHeads() {
    let days = lines.indices.dropLast().filter { index in
      isOpen(index) && lines[index].wordCount <= 8 && lines[index].marker == .none
        && lines[index].last != .colon && (lines[index].digits > 0 || lines[index].wordCount == 1)
        && joins[index] == nil && lines[index + 1].marker.isBullet
        && text.words(of: lines[index]).first.map(Self.weekdays.contains) ?? false
    }
    guard days.count >= 2 else { return }
    for day in days { claim(day, .heading, "a day above a list, as others are") }
  }

  private static let weekdays: WordSet =
    "monday tuesday wednesday thursday friday saturday sunday"

  private mutating func settle(_ group: [Int]) {
    let short = group.count {
      lines[$0].wordCount <= 16 && !lines[$0].isSentence
        || lines[$0].wordCount <= 6 && lines[$0].isIsolated && text.isSpaced || isHeadOfSection($0)
    }
    // Addresses of web pages are works, and head nothing.
    if group.count(where: { isContact(lines[$0]) }) * 2 >= group.count { return }
    guard short * 3 >= group.count * 2 else { return }
    var parted = 0
    for index in group {
      var next = belowPicture(index)
      // What an image says again, and whose it is, stand between a heading and its text.
      while next < min(lines.count, index + 4),
        !lines[next].marker.isItem,
        lines[next].key == lines[index].key || next > index + 1 && lines[next].wordCount <= 3
      {
        next += 1
      }
      guard next < lines.count else { continue }
      let line = lines[next]
      // What goes on deeper at once belongs to the item.
      if line.blanksBefore == 0, !line.marker.isItem,
        (2...5).contains(line.indent - lines[index].indent)
      {
        continue
      }
      if hasTextInLines(below: index) {
        parted += 1
        continue
      }
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

  /// Whether a few words behind a number stand over text that was broken into lines: at least three
  /// of them, which begin anew and hold the end of a sentence.
  private func hasTextInLines(below index: Int) -> Bool {
    guard lines[index].wordCount <= 14, !lines[index].isSentence, lines[index].last != .colon,
      lines[index].last != .comma
    else { return false }
    var next = index + 1
    // The heading itself may have been broken.
    if next < lines.count, lines[next].first == .lower, lines[next].wordCount <= 8 { next += 1 }
    guard next < lines.count, lines[next].first != .lower, joins[next] == nil else { return false }
    let first = next
    var endsSentence = false
    while next < lines.count, next < first + 12, roles[next] == nil, lines[next].marker == .none,
      next == first || lines[next].blanksBefore == 0
    {
      endsSentence = endsSentence || lines[next].endsSentence || lines[next].sentenceEnds > 0
      next += 1
    }
    return next - first >= 3 && endsSentence
      && (first..<next).contains { lines[$0].first == .lower }
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
    return head.wordCount <= 12 && (!head.isSentence || head.wordCount <= 8) && head.last != .colon
      && head.last != .semicolon && head.first != .lower && head.blanksAfter > 0
      && joins[index] == nil && index + 1 < lines.count
  }

  /// Bullets that head sections, as the folded parts of a page do once they are text.
  mutating func findBulletHeads() {
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
}
