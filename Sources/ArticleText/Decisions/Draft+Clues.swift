extension Draft {
  /// Gathers what can be seen of every open line of at most sixty words, and sums what it weighs.
  ///
  /// - Parameter claimed: Lines that were claimed since this was done; only what may see them is
  ///   looked at again. Nil to look at all.
  mutating func gatherClues(since claimed: [Int]? = nil) {
    let near = claimed.map(thoseThatSee)
    let start = bodyStart()
    let around = Surroundings(self)
    // Kept apart while lines are looked at, so that appending never copies the row.
    var row = ClueRow()
    row.clues.reserveCapacity(max(clues.count, lines.count * 8))
    for index in lines.indices {
      let seen = cluesOfLine[index]
      guard isOpen(index), joins[index] == nil, near?[index] ?? true else {
        // What was seen of a line that has been claimed since, or sees what it saw.
        if seen.isEmpty { continue }
        cluesOfLine[index] = row.clues.count..<row.clues.count + seen.count
        row.clues += clues[seen]
        continue
      }
      cluesOfLine[index] = 0..<0
      let line = lines[index]
      guard !goesOn(index), line.letters > 0, line.wordCount <= 60 else { continue }
      // The end of a sentence after so many words outweighs all but the contents list.
      let isRunning =
        line.wordCount > 26 || line.range.count > 220
        || line.last == .period && line.wordCount >= 16 && !named.contains(index)
      // Running text is the article's, unless a page's own lines stand near.
      if isRunning, !isAboveTitle(index), around.residue(index - 4, index + 4) == 0 { continue }
      let first = row.clues.count
      row.heading = 0
      row.page = 0
      row.add(.anyShortLine)
      if isRunning { row.add(.running) }
      addContent(index, line, start, &row)
      addShape(line, text.words(of: line), &row)
      addPlace(index, line, &row)
      addNext(index, line, &row)
      addSurroundings(index, line, around, &row)
      // Places for what comparing lines will find.
      for _ in 0..<3 { row.clues.append(WeighedClue(clue: .likeHeadings, value: 0)) }
      cluesOfLine[index] = first..<row.clues.count
      headingSums[index] = isRunning ? Self.noHeading : row.heading
      pageSums[index] = row.page
    }
    clues = row.clues
  }

  /// The lines that stand close enough to some claimed ones for their clues to change.
  private func thoseThatSee(_ claimed: [Int]) -> [Bool] {
    var near = [Bool](repeating: false, count: lines.count)
    func mark(_ index: Int, _ reach: Int) {
      for line in max(0, index - reach)...min(lines.count - 1, index + reach) { near[line] = true }
    }
    // A block of furniture is walked over once.
    var gap = -1
    for index in claimed {
      mark(index, 13)
      if index < gap { continue }
      // The lines on both sides of what is left out have new neighbours, and theirs as well.
      if let above = previous(before: index) {
        mark(above, 0)
        if let second = previous(before: above) { mark(second, 0) }
      }
      let below = next(after: index)
      if let below { mark(below, 0) }
      gap = below ?? lines.count
    }
    return near
  }

  /// The first line of running text or of a list that is still open.
  func bodyStart() -> Int {
    lines.indices.first { roles[$0] == .item || roles[$0] == nil && isRunning($0) } ?? 0
  }

  /// What running text weighs as a heading.
  static var noHeading: Float { -99 }

  func isAboveTitle(_ index: Int) -> Bool {
    titleOrigin == .line && index < titleLines?.lowerBound ?? 0
  }

  /// Whether a line above the one that is looked at is a heading, or weighed as one.
  func isLikelyHeading(_ index: Int) -> Bool {
    roles[index] == .heading
      || roles[index] == nil && !cluesOfLine[index].isEmpty
        && headingSums[index] >= Self.headingThreshold
  }

  func isSectionName(_ line: TextLine) -> Bool {
    !line.phrases.isDisjoint(with: [.sections, .lateSections, .sectionOpenings])
  }

  // MARK: What a line says

  func addContent(
    _ index: Int, _ line: TextLine, _ bodyStart: Int, _ row: inout ClueRow
  ) {
    let words = text.words(of: line)
    if named.contains(index), line.wordCount > 0 { row.add(.named) }
    if index < bodyStart, let title = titleLines, titleOrigin == .line, index >= title.upperBound,
      !isSectionName(line), !isBelowContents(index)
    {
      row.add(isDeck(index, title) ? .deck : .belowTitle)
    }
    if isAboveTitle(index) { row.add(.aboveTitle) }
    if isDateOrByline(index) || isCallingOfAuthor(index) { row.add(.whoOrWhen) }
    if line.phrases.contains(.genres), index < bodyStart { row.add(.genre) }
    if line.phrases.contains(.furniture), !isSectionName(line), !named.contains(index) {
      row.add(.pageWords)
    }
    if authors.contains(line.key) { row.add(.author) }
    if isContact(line) { row.add(.contact) }
    if isCaption(line) { row.add(line.wordCount <= 4 ? .shortCaption : .caption) }
    if line.slashes == 1, line.titleCase >= 0.9, line.wordCount <= 6 { row.add(.slashedNames) }
    if repeatsItself(words) { row.add(.repeatsItself) }
    if isDoubled(index) { row.add(.doubled) }
    if line.commas > 0 && words.contains(where: Self.callings.contains)
      || line.wordCount <= 6 && words.first.map(Self.addresses.contains) ?? false
        && line.last != .question
    {
      row.add(.calling)
    }
    if line.glues == 1, isCaptionGlued(line) { row.add(.gluedCaption) }
    if line.tabs > 0 || line.slashes > 1 || line.pipes > 0 { row.add(.cells) }
    let twins = linesByKey[line.key].count
    if twins > 2, !isSectionName(line) { row.add(.often) } else if twins == 2 { row.add(.twin) }
    if let first = words.first, Self.buttons.contains(first) { row.add(.imperative) }
    if words.contains(where: Self.depicting.contains), words.count >= 3, line.last != .question {
      row.add(.depicts)
    }
    if text.bytes[line.body].suffix(4).elementsEqual([0x5F, 0x5F, 0x5F, 0x5F]) { row.add(.blank) }
    if isUnfinished(index), line.last != .comma, words.count >= 3 { row.add(.unfinished) }
    if words.contains(where: Self.ours.contains) { row.add(.we) }
    if words.contains(where: Self.yours.contains) { row.add(.you) }
    switch siteWords(line) {
    case 0: break
    case 1: row.add(.siteWord)
    default: row.add(.siteWords)
    }
    if saysHours(line) { row.add(.hours) }
    if words.count >= 2, let first = words.first,
      Lexicon.serial.contains(first) && line.digits > 0
        || Lexicon.counted.contains(first) && hasNumberBehindName(line) || isCounted(line)
    {
      row.add(.serial)
    }
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
  func repeatsItself(_ words: ArraySlice<UInt32>) -> Bool {
    let half = words.count / 2
    guard words.count >= 4, words.count % 2 == 0 else { return false }
    // The last word of a longer one may be glued or cut.
    let compared = half >= 3 ? half - 1 : half
    return words.prefix(compared).elementsEqual(words.dropFirst(half).prefix(compared))
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

  /// `#1: Peas`, `2: Keep to a schedule`, `Q1. Is it safe?`: entries that a text counts.
  private func isCounted(_ line: TextLine) -> Bool {
    var rest = text.bytes[line.body]
    let isMarked = rest.first == 0x23
    let asks = rest.first == 0x51 || rest.first == 0x71
    if isMarked || asks { rest.removeFirst() }
    let digits = rest.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    guard digits >= 1, digits <= 2 else { return false }
    rest.removeFirst(digits)
    let isColon = rest.first == 0x3A || asks && (rest.first == 0x2E || rest.first == 0x29)
    if isColon { rest.removeFirst() }
    guard isMarked || isColon, rest.first == 0x20, let next = rest.dropFirst().first else {
      return false
    }
    return next >= 0x41 && next <= 0x5A
  }

  /// `Lesson #3: …`, `Part II: …`, `Section 4.2 – …`: a number behind the first word, and a mark or
  /// nothing behind that.
  private func hasNumberBehindName(_ line: TextLine) -> Bool {
    var rest = text.bytes[line.body].drop { $0 != 0x20 }.dropFirst()
    if rest.first == 0x23 { rest.removeFirst() }
    let number = rest.prefix { byte in
      byte >= 0x30 && byte <= 0x39 || byte == 0x2E || byte == 0x49 || byte == 0x56 || byte == 0x58
    }
    guard !number.isEmpty, number.count <= 5 else { return false }
    rest.removeFirst(number.count)
    if rest.first == 0x20 { rest.removeFirst() }
    return rest.isEmpty || rest.first == 0x3A || rest.first == 0x29 || number.last == 0x2E
      || rest.starts(with: [0x2D, 0x20]) || rest.starts(with: [0xE2, 0x80])
  }

  // MARK: How a line looks

  func addShape(
    _ line: TextLine, _ words: ArraySlice<UInt32>, _ row: inout ClueRow
  ) {
    switch line.last {
    case .ellipsis: row.add(line.wordCount <= 4 ? .shortDots : .dots)
    case .period, .semicolon, .comma: row.add(.sentenceEnd)
    case .exclamation: row.add(.exclamation)
    case .question: row.add(line.first == .lower ? .smallQuestion : .question)
    case .colon where line.phrases.contains(.careCards): row.add(.care)
    case .colon:
      let leads = words.dropFirst().contains { Self.leading.contains($0) }
      row.add(leads ? .leads : line.titleCase >= 0.6 || line.wordCount <= 3 ? .titleColon : .colon)
    default: row.add(.noMark)
    }
    if line.commas >= 3 { row.add(.listsThings) }
    if line.semicolons > 0 { row.add(.semicolon) }
    if line.phrases.contains(.pointers), line.last != .question { row.add(.pointer) }
    if line.glues > 1 { row.add(.glues) }
    if line.sentenceEnds > 0, line.last != .question { row.add(.sentenceInside) }
    switch line.wordCount {
    case ...1: row.add(.oneWord)
    case 2: row.add(.twoWords)
    case 3...4: row.add(.fourWords)
    case 5...8: row.add(.eightWords)
    case 9...12: row.add(.twelveWords)
    case 13...18: row.add(.eighteenWords)
    default: row.add(.long)
    }
    switch line.first {
    case .lower: row.add(.small)
    case .upper, .digit: row.add(.capital)
    case .openQuote: row.add(.quote)
    case .bracket, .comma, .dash, .period: row.add(.mark)
    default: break
    }
    if line.isAllCaps, line.letters >= 4 {
      row.add(.allCapitals)
    } else if line.titleCase >= 0.7, line.capitalWords >= 2 {
      row.add(.titleCase)
    } else if line.capitalWords == 1, line.smallWords > 0, line.first == .upper {
      row.add(.oneCapital)
    }
    if isSectionName(line) { row.add(line.wordCount <= 3 ? .shortSection : .section) }
    if let first = words.first, Lexicon.asking.contains(first), line.last != .period {
      row.add(.asks)
    }
    if let first = words.first, Self.pointing.contains(first), line.smallWords > line.capitalWords {
      row.add(.points)
    }
    if line.digits * 2 > line.letters {
      row.add(.mostlyDigits)
    } else if line.digits > 0 {
      row.add(.digit)
    }
    if isPrice(line) { row.add(.price) }
    if holdsAddress(line) { row.add(.address) }
    if line.pipes > 0 || dots(in: line) > 0 { row.add(.bar) }
  }

  /// Whether a line holds the address of a page or a mailbox.
  private func holdsAddress(_ line: TextLine) -> Bool {
    if line.holds.contains(.at) { return true }
    let bytes = text.bytes[line.body]
    var index = bytes.startIndex
    while let colon = bytes[index...].firstIndex(of: 0x3A) {
      if bytes[colon...].starts(with: [0x3A, 0x2F, 0x2F]) { return true }
      index = colon + 1
    }
    return false
  }

  /// How many middle dots part names in a line.
  func dots(in line: TextLine) -> Int {
    let bytes = text.bytes[line.body]
    return zip(bytes, bytes.dropFirst()).count { $0 == (0xC2, 0xB7) }
  }

  // MARK: Words

  /// Words of sentences that announce something, rather than of names of sections.
  private static let leading: WordSet =
    "are is include includes following may can must will should if when these this such as"

  static let callings: WordSet = """
    manager director professor editor writer nutritionist dietitian physician surgeon officer
    president founder ceo lecturer psychologist specialist consultant survivor campaigner
    spokesperson spokeswoman spokesman pharmacist nurse dentist therapist physiotherapist trainer
    coach instructor chef blogger gp owner
    """

  /// What stands before a person's name.
  static let addresses: WordSet = "dr prof professor mr mrs ms"

  /// Words that open sentences, and no names of sections.
  private static let pointing: WordSet = "here these this below click if please it"

  /// Words that buttons and links begin with.
  static let buttons: WordSet = """
    call click find learn read see view buy shop order get sign log join subscribe search browse
    explore contact book cancel add select try download print share follow visit check discover
    watch start take skip go back next continue submit
    """
  /// What the descriptions of images say that people and things in them do and are.
  private static let depicting: WordSet = """
    holding sitting standing cutting held reaching wearing looking smiling lying filled walking
    pouring photo photograph illustration illustrations drawing portrait picture pictured graphic
    diagram screenshot silhouette closeup shown showing hands bowl bowls
    """
  static let ours: WordSet = "we our us"
  static let yours: WordSet = "you your"

  static let contactWords: WordSet = "contact contacts enquiries inquiries"

  func words(of line: TextLine, contain wanted: WordSet) -> Bool {
    text.words(of: line).contains { wanted.contains($0) }
  }
}
