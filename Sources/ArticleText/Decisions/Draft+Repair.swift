extension Draft {
  /// Joins lines that are parts of one sentence, where a link or a column broke it.
  mutating func joinBrokenLines() {
    // Whether lines in small letters follow that a colon announced: items that lost their marks.
    var isInRun = false
    for index in lines.indices.dropFirst() {
      let line = lines[index]
      let before = lines[index - 1]
      isInRun =
        line.first == .lower && line.marker == .none && line.tabs == 0
        && (before.last == .colon || isCard(index - 1) || isInRun && line.blanksBefore <= 1)
      guard isOpen(index), isOpen(index - 1) else { continue }
      if named.contains(index) || named.contains(index - 1) { continue }
      if line.blanksBefore <= 1, startsInsideSentence(line) {
        join(index, space: false, "begins with a mark that cannot begin a sentence")
        continue
      }
      // An item that was broken, with a blank line between its lines.
      if line.blanksBefore == 1, line.first == .lower, line.marker == .none,
        before.marker.isItem, before.wordCount >= 4, !before.isSentenceOver,
        before.titleCase < 0.8 || before.wordCount >= 10,
        before.last != .comma || line.wordCount > 1, before.wordCount + line.wordCount <= 40,
        text.isSpaced, !isContact(line)
      {
        join(index, space: true, "goes on in small letters from a broken item")
        continue
      }
      guard line.blanksBefore == 0, line.marker == .none else { continue }
      if line.tabs > 0 || before.tabs > 0 || isContact(line) || isContact(before) { continue }
      if text.isBroken(before, before: line), before.last != .colon,
        line.indent <= before.indent + 4, !isTitle(index - 1, above: index),
        !isHeadInColumn(index)
      {
        join(index, space: true, "goes on from a line that was broken at a column")
      } else if before.isSentenceOver || isInRun && before.last != .colon && endsItem(index - 1) {
        continue
      } else if isUnfinished(index - 1), !endsInConjunction(index - 1, after: 0x3B),
        before.wordCount >= 4 || joins[index - 1] != nil,
        before.titleCase < 0.7 || line.first == .lower
      {
        join(index, space: true, "goes on from a line that ends inside a sentence")
      } else if line.first == .lower, before.wordCount >= 8 || joins[index - 1] != nil,
        before.marker == .none, before.isRunning || joins[index - 1] != nil,
        !saysBy(line)
      {
        join(index, space: true, "goes on in small letters")
      }
    }
  }

  /// `by Ann Lee`: who wrote, below the title.
  private func saysBy(_ line: TextLine) -> Bool {
    text.words(of: line).first == Self.by && line.wordCount <= 5 && !line.endsSentence
      && line.capitalWords >= 1
  }

  /// Whether a line that is much shorter than the column begins anew below the end of a sentence, and
  /// the next line begins anew as well: a heading between two paragraphs.
  private func isHeadInColumn(_ index: Int) -> Bool {
    guard let column = text.wrapColumn, index + 1 < lines.count else { return false }
    let line = lines[index]
    guard lines[index - 1].last == .period || lines[index - 1].last == .question,
      line.first == .upper, line.wordCount <= 10, line.blanksAfter == 0,
      line.range.count * 10 <= column * 7,
      lines[index + 1].first != .lower
    else { return false }
    return line.last == .question
      || !line.endsSentence && line.last != .comma && line.last != .colon && line.sentenceEnds == 0
  }

  /// Whether a line in title case stands above a new beginning, as the title of a release stands
  /// above its dateline without a blank line.
  private func isTitle(_ index: Int, above next: Int) -> Bool {
    let line = lines[index]
    return line.titleCase >= 0.8 && line.wordCount >= 4 && joins[index] == nil
      && line.marker == .none && lines[next].first != .lower && !isUnfinished(index)
      && (isDateOrByline(next) || lines[next].digits >= 4)
  }

  /// Whether a line in small letters ends as an item does: whole, or with `; and` before the last.
  private func endsItem(_ index: Int) -> Bool {
    guard lines[index].first == .lower, joins[index] == nil else { return false }
    return !isUnfinished(index) || endsInConjunction(index)
  }

  /// `…; and`, `…, or`: the item before the last.
  func endsInConjunction(_ index: Int) -> Bool {
    endsInConjunction(index, after: 0x3B) || endsInConjunction(index, after: 0x2C)
  }

  private func endsInConjunction(_ index: Int, after mark: UInt8) -> Bool {
    guard let last = text.words(of: lines[index]).last, Self.conjunctions.contains(last) else {
      return false
    }
    let body = text.bytes[lines[index].body]
    guard let space = body.lastIndex(of: 0x20), space > body.startIndex else { return false }
    return body[space - 1] == mark
  }

  private static let conjunctions: WordSet = "and or"

  private mutating func join(_ index: Int, space: Bool, _ reason: String) {
    joins[index] = space
    claim(index, .continuation, reason)
    // What follows is asked whether it goes on from here.
    roles[index] = nil
    reasons[index] = reason
  }

  /// Settles the lines that were joined; called when the lines they belong to are settled.
  mutating func claimJoined() {
    for index in joins.lines where isOpen(index) {
      claim(index, .continuation, reasons[index])
    }
  }

  private func startsInsideSentence(_ line: TextLine) -> Bool {
    switch line.first {
    case .comma, .semicolon: return true
    case .closeQuote: return line.marker == .none
    case .period:
      let rest = text.bytes[line.body].dropFirst()
      return rest.isEmpty || rest.first == 0x20
    default: return false
    }
  }
}

extension TextLine {
  /// Whether nothing of the line's sentence can follow on the next line.
  fileprivate var isSentenceOver: Bool {
    switch last {
    case .period, .exclamation, .question, .colon, .semicolon: true
    default: false
    }
  }

  /// Whether the line reads like running text that was cut, and not like a title.
  fileprivate var isRunning: Bool { smallWords > capitalWords || wordCount >= 14 }
}
