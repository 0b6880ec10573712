import MateriaDiagnostics

extension Draft {
  /// What a line has to weigh to be a heading.
  static var headingThreshold: Double { 4.25 }

  /// Weighs every open line that is short enough, and claims the headings.
  mutating func findHeadings() {
    let bodyStart = firstText()
    // Kept apart while lines are weighed, so that appending never copies the row.
    var row: [Clue] = []
    row.reserveCapacity(lines.count * 8)
    for index in lines.indices where isOpen(index) && joins[index] == nil {
      let line = lines[index]
      if numberedHeads.contains(index) {
        claim(index, .heading, "a numbered line with text of its own")
        continue
      }
      if case .hashes(let depth) = line.marker, depth > 0, line.wordCount <= 25 {
        claim(index, .heading, "leaked Markdown marks it as a heading")
        levels[index] = max(2, depth)
        continue
      }
      guard !goesOn(index), line.wordCount <= 26, line.letters > 0, line.range.count <= 220 else {
        continue
      }
      // The end of a sentence after so many words outweighs all but the contents list.
      if line.last == .period, line.wordCount >= 16, !named.contains(index) { continue }
      let start = row.count
      let sum = weigh(index, bodyStart: bodyStart, &row)
      cluesOfLine[index] = start..<row.count
      if sum >= Self.headingThreshold {
        claim(index, .heading, "weighs \(rounded(sum)) as a heading")
        if sum < Self.headingThreshold + 0.75 {
          note(
            "unsure-heading", .note, "this line may be a heading or a line of text; took a heading",
            at: index)
        }
      } else if sum >= Self.headingThreshold - 0.75 {
        note(
          "unsure-heading", .note, "this line may be a heading or a line of text; took text",
          at: index, help: "Write ## before it if it heads what follows.")
      }
    }
    clues = row
    dropLastHeadings()
  }

  private func rounded(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths % 10))"
  }

  private func firstText() -> Int {
    lines.indices.first { (roles[$0] == nil || roles[$0] == .item) && isRunning($0) } ?? 0
  }

  /// Weighs a line and appends what was seen of it.
  private func weigh(_ index: Int, bodyStart: Int, _ clues: inout [Clue]) -> Double {
    var sum = 0.0
    let line = lines[index]
    let words = text.words(of: line)
    func add(_ name: String, _ weight: Double) {
      clues.append(Clue(name, weight))
      sum += weight
    }
    if named.contains(index), line.wordCount > 0 { add("the contents list names it", 10) }
    weighShape(line, words, add)
    weighPlace(index, line, add)
    if index < bodyStart, let title = titleLines, titleOrigin == .line, index >= title.upperBound,
      !isSectionName(line), !isBelowContents(index)
    {
      add("stands between the title and the text", isDeck(index, title) ? -3.5 : -2.5)
    }
    if let title = titleLines, titleOrigin == .line, index < title.lowerBound {
      add("stands above the title", -8)
    }
    if isDateOrByline(index) || isCallingOfAuthor(index) { add("says who or when", -5) }
    if line.phrases.contains(.genres), index < bodyStart { add("names a kind of text", -4) }
    if line.phrases.contains(.furniture), !isSectionName(line), !named.contains(index) {
      add("says what a page says", -2)
    }
    if authors.contains(line.key) { add("the author's name", -6) }
    if isContact(line) { add("an address or number", -5) }
    if isCaption(line) { add("a caption or credit", line.wordCount <= 4 ? -6 : -4) }
    if line.slashes == 1, line.titleCase >= 0.9, line.wordCount <= 6 {
      add("names parted by a slash", -4)
    }
    if repeatsItself(words) { add("says the same words twice", -4) }
    if isDoubled(index) { add("stands twice in a row", -6) }
    if line.commas > 0, words.contains(where: Self.callings.contains) {
      add("says what somebody is", -3)
    }
    if line.glues == 1, isCaptionGlued(line) { add("ends in its first word, glued", -5) }
    if line.tabs > 0 || line.slashes > 1 || line.pipes > 0 { add("has cells", -3) }
    let twins = linesByKey[line.key].count
    if twins > 2, !isSectionName(line) {
      add("comes \(twins) times", -2)
    }
    return sum
  }

  /// `Health Reporter` below `By Ann Lee`.
  private func isCallingOfAuthor(_ index: Int) -> Bool {
    index > 0 && lines[index].wordCount <= 5 && isDateOrByline(index - 1)
      && text.words(of: lines[index]).last.map(Self.writers.contains) ?? false
  }

  private static let writers: WordSet =
    "reporter writer editor correspondent staff contributor author journalist"

  /// Whether a line stands directly below a contents list and above running text.
  private func isBelowContents(_ index: Int) -> Bool {
    index > 0 && roles[index - 1] == .contents && lines[index].blanksBefore > 0
      && index + 1 < lines.count && isRunning(index + 1) && lines[index + 1].blanksBefore == 0
  }

  /// Whether a line says below the title what the text is about, and a heading comes next.
  private func isDeck(_ index: Int, _ title: Range<Int>) -> Bool {
    guard previous(before: index).map(title.contains) ?? false, let next = next(after: index)
    else { return false }
    return !isRunning(next) && !lines[next].isSentence && roles[next] != .item
      && lines[next].last != .colon
  }

  /// Whether the line above or below says the same: an image's text and its caption.
  private func isDoubled(_ index: Int) -> Bool {
    if named.contains(index) { return false }
    let key = lines[index].key
    // A heading that was printed twice: the one above the text heads it.
    if index > 0, lines[index - 1].key == key, isSectionName(lines[index]),
      next(after: index).map({ isRunning($0) }) ?? false
    {
      return false
    }
    return index > 0 && lines[index - 1].key == key
      || index + 1 < lines.count && lines[index + 1].key == key
  }

  /// `Red tea powderview Red tea powder`: the name of a link and of its image.
  private func repeatsItself(_ words: ArraySlice<UInt32>) -> Bool {
    let half = words.count / 2
    guard words.count >= 4, words.count % 2 == 0 else { return false }
    return words.prefix(half - 1).elementsEqual(words.dropFirst(half).prefix(half - 1))
  }

  /// `Cherries help you sleepCherries`: a caption that an image's name was glued to.
  private func isCaptionGlued(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.body]
    for length in stride(from: 3, through: min(40, bytes.count / 2), by: 1) {
      let end = bytes.suffix(length)
      guard let first = end.first, first >= 0x41, first <= 0x5A else { continue }
      let before = bytes[end.startIndex - 1]
      if before >= 0x61, before <= 0x7A || before == 0x29, bytes.starts(with: end) { return true }
    }
    return false
  }

  private func isSectionName(_ line: TextLine) -> Bool {
    !line.phrases.isDisjoint(with: [.sections, .lateSections, .sectionOpenings])
  }

  private func weighShape(
    _ line: TextLine, _ words: ArraySlice<UInt32>, _ add: (String, Double) -> Void
  ) {
    switch line.last {
    case .ellipsis: add("ends in dots", line.wordCount <= 4 ? 1.5 : -2)
    case .period, .semicolon, .comma: add("ends as a sentence does", -6)
    case .exclamation: add("ends with an exclamation", -1.5)
    case .question: add("is a question", line.first == .lower ? 0 : 1.5)
    case .colon where line.phrases.contains(.careCards): add("names how soon to get care", 2)
    case .colon:
      let leads = words.dropFirst().contains { Self.leading.contains($0) }
      add(
        leads ? "leads into what follows" : "ends with a colon",
        leads ? -3 : line.titleCase >= 0.6 || line.wordCount <= 3 ? 0 : -2)
    default: add("has no mark at its end", 1.5)
    }
    if line.commas >= 3 { add("lists things", -2.5) }
    if line.semicolons > 0 { add("holds a semicolon", -3) }
    if line.phrases.contains(.pointers), line.last != .question {
      add("leads to another page", -5)
    }
    if line.glues > 1 { add("holds words glued together", -4) }
    if line.sentenceEnds > 0, line.last != .question { add("holds the end of a sentence", -3) }
    switch line.wordCount {
    case ...12: add("is short", 1)
    case 13...18: break
    default: add("is long for a heading", -1.5)
    }
    switch line.first {
    case .lower: add("begins small", -3)
    case .upper, .digit: add("begins with a capital or number", 0.5)
    case .openQuote: add("begins with a quotation mark", -1.5)
    case .bracket, .comma, .dash, .period: add("begins with a mark", -2)
    default: break
    }
    if line.isAllCaps, line.letters >= 4 {
      add("is all capitals", 1)
    } else if line.titleCase >= 0.7, line.capitalWords >= 2 {
      add("is in title case", 1)
    }
    if isSectionName(line) { add("is a common section's name", line.wordCount <= 3 ? 2 : 1.5) }
    if let first = words.first, Lexicon.asking.contains(first), line.last != .period {
      add("asks", 0.75)
    }
    if let first = words.first, Self.pointing.contains(first), line.smallWords > line.capitalWords {
      add("points at what follows", -2)
    }
    if line.digits * 2 > line.letters { add("is mostly digits", -4) }
  }

  private func weighPlace(_ index: Int, _ line: TextLine, _ add: (String, Double) -> Void) {
    if text.isSpaced {
      if line.isIsolated {
        add("stands alone", 2)
      } else if line.blanksBefore > 0 {
        add("has a blank line above only", -0.5)
      } else if isBelowWholeText(index) {
        add("stands directly below text that is complete", -0.5)
      } else {
        add("stands in a stack of lines", -2.5)
      }
    } else if line.blanksBefore > 0 {
      add("has a blank line above", 1)
    } else if index > 0, lines[index - 1].endsSentence {
      add("the line above is complete", 0.5)
    }
    weighNext(index, line, add)
    if line.last == .question, isAmongQuestions(index) { add("one of several questions", -4.5) }
    if line.first == .openQuote, isAmongQuotations(index) { add("one of several quotations", -3) }
    if line.openBrackets > 0 { add("leaves a bracket open", -3) }
    guard let previous = previous(before: index) else { return }
    let before = lines[previous]
    if before.last == .colon, roles[previous] != .heading, !text.isSpaced || line.blanksBefore == 0
    {
      // A single line cannot be the list that was announced.
      let alone = next(after: index).map { isRunning($0) } ?? false
      add("an announcement stands above it", alone ? -0.5 : -2)
    }
    if before.last == .comma { add("the line above goes on", -3) }
    if isQuotation(previous), line.wordCount <= 10 { add("stands below a quotation", -2.5) }
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

  private func weighNext(_ index: Int, _ line: TextLine, _ add: (String, Double) -> Void) {
    guard let next = next(after: index) else {
      add("nothing follows", -6)
      return
    }
    let after = lines[next]
    if after.blanksBefore == 0, after.first == .lower, after.marker == .none, next == index + 1 {
      add("the next line goes on in small letters", -3)
    }
    if isDateOrByline(next), line.wordCount <= 4, line.titleCase >= 0.7, !isSectionName(line) {
      add("a date or an author follows", -3)
    }
    if roles[next] == .item || roles[next] == nil && after.marker.isItem {
      let leads = line.last == .colon && line.titleCase < 0.6
      add("a list follows", leads && !line.phrases.contains(.careCards) ? -1 : 1.5)
    } else if line.wordCount <= 4, line.phrases.contains(.lateSections),
      words(of: line, contain: Self.contactWords), previous(before: index).map(isRunning) ?? false
    {
      add("a contact block follows text", 1.5)
    } else if line.wordCount <= 4, words(of: line, contain: Self.contactWords),
      after.wordCount <= 8, !after.isProse
    {
      add("a contact block follows", -3.5)
    } else if isContact(after) {
      add("a number or an address follows", -2.5)
    } else if roles[next] == .tableRow {
      add("a table follows", 0.5)
    } else if roles[next] == .heading || named.contains(next) || numberedHeads.contains(next) {
      add("a heading follows", 0.5)
    } else if isRunning(next) {
      add("running text follows", after.wordCount >= 12 || goesOn(next) ? 2 : 1.5)
      if line.last == .colon, line.wordCount <= 8 { add("announces the text below", 1) }
    } else if after.isSentence || after.last == .colon && after.smallWords > 0 {
      add("a sentence follows", 1.5)
    } else if after.last == .question {
      add("a question follows", 0.5)
    } else if isDefinition(after), self.next(after: next).map({ isDefinition(lines[$0]) }) ?? false
    {
      add("definitions follow", text.isSpaced && line.blanksBefore > 0 ? 2 : 1)
    } else if let second = self.next(after: next),
      lines[second].isSentence || roles[second] == .item,
      text.isSpaced ? after.isIsolated || isSectionName(line) && line.wordCount <= 3 : true
    {
      // Two short lines and then text: a heading over its first sub-heading.
      add("a short line and then text follow", 0)
    } else {
      add("no text follows", text.isSpaced && after.blanksAfter == 0 ? -1 : -1.5)
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

  /// Words of sentences that announce something, rather than of names of sections.
  private static let leading: WordSet =
    "are is include includes following may can must will should if when these this such as"

  private static let callings: WordSet = """
    manager director professor editor writer nutritionist dietitian physician surgeon officer
    president founder ceo lecturer psychologist specialist consultant
    """

  /// Words that open sentences, and no names of sections.
  private static let pointing: WordSet = "here these this below click if please it"

  static let contactWords: WordSet = "contact contacts enquiries inquiries"

  func words(of line: TextLine, contain wanted: WordSet) -> Bool {
    text.words(of: line).contains { wanted.contains($0) }
  }

  /// A heading with nothing below it before the article's end heads nothing.
  private mutating func dropLastHeadings() {
    guard let last = lines.indices.last(where: { roles[$0]?.isKept ?? true }),
      roles[last] == .heading, !named.contains(last)
    else { return }
    roles[last] = .paragraph
    reasons[last] = "reads like a heading, and nothing follows it"
    levels[last] = nil
  }
}
