/// What stands directly above and below a line.
extension Draft {
  func addPlace(_ index: Int, _ line: TextLine, _ row: inout ClueRow) {
    if text.isSpaced {
      if line.isIsolated {
        row.add(.alone)
      } else if line.blanksBefore > 0 {
        row.add(.blankAbove)
      } else if isBelowWholeText(index) {
        row.add(.belowWholeText)
      } else {
        row.add(.stacked)
      }
    } else if line.blanksBefore > 0 {
      row.add(.blankAboveUnspaced)
    } else if index > 0, lines[index - 1].endsSentence {
      row.add(.completeAbove)
    }
    if line.last == .question, isAmongQuestions(index) { row.add(.amongQuestions) }
    if line.first == .openQuote, isAmongQuotations(index) { row.add(.amongQuotations) }
    if line.openBrackets > 0 { row.add(.openBracket) }
    guard let previous = previous(before: index) else { return }
    let before = lines[previous]
    if isLikelyHeading(previous) {
      row.add(.belowHeading)
    } else if roles[previous] == .item {
      row.add(.belowItem)
    } else if isRunning(previous) {
      row.add(.belowProse)
    }
    if before.last == .colon, !isLikelyHeading(previous), !text.isSpaced || line.blanksBefore == 0 {
      // A single line cannot be the list that was announced.
      let isFollowed = next(after: index).map { isRunning($0) } ?? false
      row.add(isFollowed ? .announcedAlone : .announced)
    }
    if before.last == .comma { row.add(.commaAbove) }
    if isQuotation(previous), line.wordCount <= 10 { row.add(.belowQuotation) }
  }

  /// Whether the line above ends a paragraph or a list or is a heading, and text or a list follows.
  private func isBelowWholeText(_ index: Int) -> Bool {
    guard index > 0, let next = next(after: index), lines[index].blanksBefore == 0 else {
      return false
    }
    let leads =
      isRunning(next) || lines[next].isSentence || roles[next] == .item
      || lines[next].last == .colon && lines[next].smallWords > 0
    let isSection = isSectionName(lines[index]) && lines[index].wordCount <= 3
    guard leads || isSection else { return false }
    switch roles[index - 1] {
    case .item, .heading, .tableRow: return true
    case nil where isLikelyHeading(index - 1): return true
    case .continuation, .paragraph, nil:
      return lines[index - 1].endsSentence && (isRunning(index - 1) || joins[index - 1] != nil)
    default: return false
    }
  }

  /// Whether a question stands above or below another, with no answer to it.
  private func isAmongQuestions(_ index: Int) -> Bool {
    guard let next = next(after: index), !isRunning(next), !lines[next].isSentence,
      !lines[next].marker.isItem, !named.contains(index)
    else { return false }
    if lines[next].last == .question { return true }
    return previous(before: index).map { lines[$0].last == .question } ?? false
  }

  /// Whether a short line above or below begins with a quotation mark as well.
  private func isAmongQuotations(_ index: Int) -> Bool {
    [next(after: index), previous(before: index)].contains { other in
      other.map { lines[$0].first == .openQuote && !isRunning($0) } ?? false
    }
  }

  func addNext(_ index: Int, _ line: TextLine, _ row: inout ClueRow) {
    guard let next = next(after: index) else {
      row.add(.nothingFollows)
      return
    }
    let after = lines[next]
    if after.blanksBefore == 0, after.first == .lower, after.marker == .none, next == index + 1 {
      row.add(.smallFollows)
    }
    if isDateOrByline(next), !isServing(after), line.wordCount <= 4, line.titleCase >= 0.7,
      !isSectionName(line)
    {
      row.add(.dateFollows)
    }
    if roles[next] == .item || roles[next] == nil && after.marker.isItem {
      let leads = line.last == .colon && line.titleCase < 0.6
      row.add(leads && !line.phrases.contains(.careCards) ? .leadsToList : .listFollows)
    } else if line.wordCount <= 4, line.phrases.contains(.lateSections),
      words(of: line, contain: Self.contactWords), previous(before: index).map(isRunning) ?? false
    {
      row.add(.contactBlockBelowText)
    } else if line.wordCount <= 4, words(of: line, contain: Self.contactWords),
      after.wordCount <= 8, !after.isProse
    {
      row.add(.contactBlock)
    } else if isContact(after) {
      row.add(.numberFollows)
    } else if roles[next] == .tableRow {
      row.add(.tableFollows)
    } else if roles[next] == .heading || named.contains(next) {
      row.add(.headingFollows)
    } else if isRunning(next) {
      row.add(after.wordCount >= 12 || goesOn(next) ? .proseFollows : .shortProseFollows)
      if after.wordCount >= 40 || goesOn(next) { row.add(.longProseFollows) }
      if line.last == .colon, line.wordCount <= 8 { row.add(.announcesText) }
    } else if after.isSentence || after.last == .colon && after.smallWords > 0 {
      row.add(.sentenceFollows)
    } else if after.last == .question {
      row.add(.questionFollows)
    } else if isDefinition(after), self.next(after: next).map({ isDefinition(lines[$0]) }) ?? false
    {
      row.add(.definitionsFollow)
    } else if let second = self.next(after: next),
      lines[second].isSentence || roles[second] == .item,
      text.isSpaced ? after.isIsolated || isSectionName(line) && line.wordCount <= 3 : true
    {
      // Two short lines and then text: a heading over its first sub-heading.
      row.add(.shortThenText)
    } else {
      row.add(text.isSpaced && after.blanksAfter == 0 ? .tightNoText : .noText)
    }
    addSharedWords(line, next, &row)
  }

  /// Whether the text below a line is about what the line says.
  private func addSharedWords(_ line: TextLine, _ next: Int, _ row: inout ClueRow) {
    var below = text.words(of: lines[next]).prefix(120)
    if !isRunning(next), let second = self.next(after: next), second == next + 1 {
      below = text.words[below.startIndex..<text.words(of: lines[second]).prefix(120).endIndex]
    }
    var count = 0
    var shared = 0
    for word in text.words(of: line) where !Words.isSmall(word) {
      count += 1
      if below.contains(word) { shared += 1 }
    }
    if shared * 2 >= count, shared > 0 {
      row.add(.wordsBelow)
    } else if shared > 0 {
      row.add(.someWordsBelow)
    }
  }

  /// `Bali - the most common leaf`, `Bali: …`: a name and what it is.
  private func isDefinition(_ line: TextLine) -> Bool {
    guard line.wordCount >= 4, line.marker == .none else { return false }
    var spaces = 0
    let bytes = text.bytes[line.body]
    for (offset, byte) in zip(bytes.indices, bytes) {
      if byte == 0x20 { spaces += 1 }
      if spaces > 4 { return false }
      guard offset + 2 < bytes.endIndex, bytes[offset + 1] == 0x20 else {
        if byte == 0xE2, bytes[offset...].starts(with: [0xE2, 0x80, 0x93, 0x20]) { return true }
        continue
      }
      if byte == 0x3A || byte == 0x2D && offset > bytes.startIndex && bytes[offset - 1] == 0x20 {
        return true
      }
    }
    return false
  }
}
