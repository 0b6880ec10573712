extension Draft {
  /// Claims lists that are more likely a page's menus and boxes than the article's.
  ///
  /// Lists stand together or not at all, so the mean of what their lines weigh decides.
  mutating func weighLists() {
    guard lines.indices.contains(where: { isOpen($0) && lines[$0].marker.isItem }) else { return }
    let around = Surroundings(self)
    let start = bodyStart()
    var row = ClueRow()
    var index = 0
    while index < lines.count {
      guard isOpen(index), lines[index].marker.isItem, joins[index] == nil,
        !markedHeads.contains(index)
      else {
        index += 1
        continue
      }
      let run = index..<endOfMarks(from: index)
      index = run.upperBound
      let above = run.lowerBound - 1
      if above >= 0, roles[above] == .residue, lines[above].marker.isBullet,
        lines[above].wordCount == 1, isFiling(lines[above]),
        lines[run.lowerBound].blanksBefore == 0,
        run.allSatisfy({ lines[$0].wordCount <= 4 && !lines[$0].endsSentence })
      {
        for line in run { claim(line, .residue, "one of the page's labels for the text") }
        continue
      }
      // The dates of the page among whom to ask: the page's foot.
      if let dated = run.first(where: { isDateOfPage($0) }) {
        let block = blockOfDates(around: dated, in: run)
        for line in block { claim(line, .residue, "stands with the dates of the page") }
        if block == run { continue }
      }
      if isAlphabet(run) {
        for line in run { claim(line, .ornament, "a letter of the page's index") }
        continue
      }
      // A list without a page's lines near it is the article's.
      guard
        around.residue(run.lowerBound - 4, run.upperBound + 3) > 0 || isAboveTitle(run.lowerBound)
      else { continue }
      let mean = weigh(run, around, start, &row)
      let isCertain =
        run.contains { isCertainItem($0) }
        || run.count { lines[$0].isSentence && lines[$0].wordCount >= 5 } * 2 >= run.count
      let threshold =
        isAboveTitle(run.lowerBound) && run.allSatisfy { lines[$0].wordCount <= 4 }
        ? Self.menuThreshold : Self.listThreshold
      guard mean >= threshold, !isCertain else { continue }
      for line in run { claim(line, .residue, "an entry of a list that weighs as page furniture") }
    }
    clues = row.clues
  }

  /// The lines of a list that stand with a date of the page, without a blank line between them and
  /// without a sentence; else the dated lines alone.
  private func blockOfDates(around dated: Int, in run: Range<Int>) -> Range<Int> {
    var start = dated
    while start > run.lowerBound, lines[start].blanksBefore == 0 { start -= 1 }
    var end = dated + 1
    while end < run.upperBound, lines[end].blanksBefore == 0 { end += 1 }
    let isPlain = !(start..<end).contains {
      named.contains($0) || lines[$0].isSentence && lines[$0].wordCount >= 5 && !isDateOfPage($0)
    }
    if isPlain { return start..<end }
    end = dated + 1
    while end < run.upperBound, isDateOfPage(end) { end += 1 }
    return dated..<end
  }

  /// Whether items are the first letters of the alphabet, four of them at least.
  private func isAlphabet(_ run: Range<Int>) -> Bool {
    run.count >= 4
      && run.allSatisfy { index in
        let bytes = text.bytes[lines[index].body]
        return bytes.count == 1 && bytes.first.map(Int.init) == 0x41 + index - run.lowerBound
      }
  }

  private func isDateOfPage(_ index: Int) -> Bool {
    let words = text.words(of: lines[index])
    return words.count >= 3 && Self.datesOfPage.contains { words.starts(with: $0) }
  }

  private static let datesOfPage = [
    "page last reviewed", "page last updated", "page last modified", "content source",
  ].map { Words.hashes(of: $0) }

  /// Whether an item is the article's whatever it weighs.
  private func isCertainItem(_ index: Int) -> Bool {
    let line = lines[index]
    return named.contains(index) || titleRivals.contains(index) || isRelease(line)
      || line.phrases.contains(.disclaimers) || isContact(line) && !isAboveTitle(index)
  }

  /// What a list's lines have to weigh on the mean to be left out as page furniture.
  private static var listThreshold: Float { 1.25 }
  /// The same for a few words each above the title.
  private static var menuThreshold: Float { 0.5 }

  private func endOfMarks(from start: Int) -> Int {
    var end = start + 1
    while end < lines.count, isOpen(end), lines[end].marker.isItem || joins[end] != nil,
      lines[end].blanksBefore <= 1, !markedHeads.contains(end)
    {
      end += 1
    }
    return end
  }

  /// Gathers what can be seen of a list's lines, and returns what they weigh on the mean.
  private mutating func weigh(
    _ run: Range<Int>, _ around: Surroundings, _ start: Int, _ row: inout ClueRow
  ) -> Float {
    var sum: Float = 0
    var count: Float = 0
    for index in run where joins[index] == nil {
      let line = lines[index]
      count += 1
      guard !isRunning(index) || line.wordCount <= 26, line.letters > 0 else {
        // A paragraph behind a mark is nobody's menu.
        sum -= 2
        continue
      }
      let first = row.clues.count
      row.page = 0
      row.add(.anyShortLine)
      row.add(.listed)
      if run.count >= 8 { row.add(.longList) }
      addEdges(of: run, &row)
      addContent(index, line, start, &row)
      addShape(line, text.words(of: line), &row)
      addSurroundings(index, line, around, &row)
      cluesOfLine[index] = first..<row.clues.count
      sum += row.page
    }
    return count > 0 ? sum / count : 0
  }

  /// What stands above and below a list.
  private func addEdges(of run: Range<Int>, _ row: inout ClueRow) {
    if run.lowerBound > 0 {
      let above = run.lowerBound - 1
      if roles[above] == .residue, !isWayUp(above) {
        row.add(.listLeadPage)
      } else if lines[above].last == .colon {
        row.add(.listLeadColon)
      } else if isRunning(above) {
        row.add(.listLeadText)
      }
    }
    if run.upperBound < lines.count, roles[run.upperBound] == .residue { row.add(.listAbovePage) }
  }
}
