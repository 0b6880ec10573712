extension Draft {
  /// The end of the unmarked items below a line that announces them, and how it does.
  mutating func announcement(_ index: Int) -> (end: Int, reason: String)? {
    if isCard(index) {
      guard let end = announcedRun(after: index) else { return nil }
      let name = text.text(lines[index].body)
      claim(index, .heading, "heads what is for and what is against it")
      hasCards = true
      return (end, "lines below “\(name)”")
    }
    if isKeyFacts(index), let end = factsRun(after: index) {
      return (end, "lines that are the key facts")
    }
    if let end = questionRun(after: index) { return (end, "questions in a row") }
    if let end = stepRun(after: index) { return (end, "steps in a row") }
    if let end = instructionRun(after: index) { return (end, "things to do, one after the other") }
    if let end = adviceRun(after: index) { return (end, "lines that say what to do") }
    if let end = ordinalRun(after: index) { return (end, "paragraphs that count themselves") }
    if let end = worksRun(after: index) { return (end, "pages or works that the line above names") }
    if let end = definedRun(after: index) { return (end, "names with a dash and what they are") }
    if let end = parallelRun(after: index) { return (end, "lines that begin with the same word") }
    if let end = indentedRun(after: index) { return (end, "lines that stand deeper than the text") }
    if let end = ingredientRun(after: index) { return (end, "lines that say what is needed") }
    if let end = quantityRun(after: index) { return (end, "lines that say how many of what") }
    if opensList(index), let end = announcedRun(after: index), end - index > 3 {
      return (end, "short lines that the line above leads into")
    }
    if leavesListOpen(index), let end = announcedRun(after: index) {
      return (end, "lines in small letters that the line above leads into")
    }
    guard lines[index].last == .colon || endsInDash(index),
      !lines[index].phrases.contains(.contentsLabels)
    else { return nil }
    if let end = announcedRun(after: index) {
      return (end, "short lines that the line above announces")
    }
    if let end = fragmentRun(after: index) {
      return (end, "short lines with a full stop that the line above announces")
    }
    if let end = sentenceRun(after: index) {
      return (end, "sentences that the line above announces")
    }
    if let end = actionRun(after: index) {
      return (end, "sentences that say what the line above leads into")
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

  /// `Key constituents –` above names, and not above what has labels of its own.
  private func endsInDash(_ index: Int) -> Bool {
    lines[index].last == .dash && lines[index].wordCount <= 6 && lines[index].marker == .none
      && index + 2 < lines.count
      && !(index + 1...index + 2).contains { text.bytes[lines[$0].body].contains(0x3A) }
  }

  /// Whether a line ends in `such as` or `including`, and two lines go on in small letters.
  private func leavesListOpen(_ index: Int) -> Bool {
    guard index + 2 < lines.count else { return false }
    let words = text.words(of: lines[index])
    // `Before taking ibuprofen,` on a line of its own.
    if lines[index].last == .comma, words.count >= 3, words.count <= 8, words.first == Self.before {
      return (index + 1...index + 2).allSatisfy {
        lines[$0].first == .lower && joins[$0] == nil && lines[$0].wordCount <= 90
      }
    }
    guard words.count >= 4, lines[index].last == .lower, let word = words.last,
      Self.opening.contains(word)
    else { return false }
    return (index + 1...index + 2).allSatisfy {
      lines[$0].first == .lower && joins[$0] == nil && lines[$0].wordCount <= 16
    }
  }

  /// Whether a sentence ends in `are`, `include` or a semicolon, and short lines begin anew below it.
  private func opensList(_ index: Int) -> Bool {
    let line = lines[index]
    guard index + 3 < lines.count, line.wordCount >= 3, line.marker == .none,
      joins[index + 1] == nil,
      text.words(of: line).first.map(Lexicon.asking.contains) != true
    else { return false }
    let isOpen =
      line.last == .semicolon
      || line.last == .lower
        && text.words(of: line).last.map(Self.openingNames.contains) ?? false
    return isOpen
      && (index + 1...index + 3).allSatisfy {
        lines[$0].first == .upper && lines[$0].wordCount <= 14 && !lines[$0].isSentence
          && lines[$0].last != .colon && lines[$0].last != .question && !isContact(lines[$0])
          && !isDateOrByline($0)
      }
  }

  private static let before = Words.hash("before")
  private static let openingNames: WordSet = "are include includes including like mention following"
  private static let opening: WordSet = "as include includes including are like to of by from"

  /// The end of the names of pages and works below `Useful links` or `Further reading`; references
  /// without marks stay paragraphs.
  private func worksRun(after lead: Int) -> Int? {
    let words = text.words(of: lines[lead])
    guard lines[lead].wordCount <= 4, lines[lead].marker == .none,
      Self.works.contains(where: { words.elementsEqual($0) })
    else { return nil }
    let end = runEnd(after: lead) { index, line in
      line.wordCount >= 2 && line.wordCount <= 80 && line.last != .colon && line.first != .lower
        && index <= lead + 300
        && isAsClose(index, after: lead)
        && line.phrases.isDisjoint(with: [
          .furniture, .tail, .boxes, .disclaimers, .sections, .weakFurniture, .shortFurniture,
        ])
        && !isCopyright(line) && !isDateOrByline(index)
        && (isCitation(line) || line.wordCount <= 14 && !line.isSentence && line.last != .question
          || line.wordCount <= 12 && index + 1 < lines.count && isCitation(lines[index + 1]))
    }
    let cited = (lead + 1..<end).count { isCitation(lines[$0]) }
    // A shop's `Additional information` stands above what a product weighs.
    let isNamed =
      words.first != Self.additional && (end == lines.count || !isRunning(end))
    return end - lead > 2 && (cited * 2 >= end - lead - 1 || isNamed) ? end : nil
  }

  private static let additional = Words.hash("additional")
  private static let works = [
    "further reading", "additional resources", "additional information", "useful links", "links",
    "resources", "resources mentioned", "links mentioned", "mentioned in this episode",
  ].map { Words.hashes(of: $0) }

  /// Whether a line holds what the mention of a work holds: a year among stops or commas, an address.
  private func isCitation(_ line: TextLine) -> Bool {
    if line.wordCount < 3 { return false }
    if isContact(line) { return true }
    let words = text.words(of: line)
    return words.contains(where: Self.citing.contains)
      || line.digits >= 4 && line.sentenceEnds + line.commas >= 2
  }

  private static let citing: WordSet = "doi http https www et al vol pp journal pmid pubmed"

  /// The end of the open lines without a mark below a line, for as long as a condition holds.
  func runEnd(after lead: Int, while holds: (Int, TextLine) -> Bool) -> Int {
    var end = lead + 1
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].marker == .none,
      !named.contains(end), holds(end, lines[end])
    {
      end += 1
    }
    return end
  }

  /// Whether a line stands as close to the one above it as the second of its run does.
  func isAsClose(_ index: Int, after lead: Int) -> Bool {
    index <= lead + 2 || lines[index].blanksBefore <= lines[lead + 2].blanksBefore
  }

  /// The end of at least three lines of a few words with a full stop, such as `Upper back.`.
  private func fragmentRun(after lead: Int) -> Int? {
    // Lines that all have a label end where the labels do.
    if lead + 2 < lines.count, hasLabel(lines[lead + 1]), hasLabel(lines[lead + 2]) { return nil }
    var end = runEnd(after: lead) { index, line in
      line.last == .period && line.first == .upper && line.tabs == 0
        && isAsClose(index, after: lead)
        && (line.sentenceEnds == 0 && line.wordCount <= 45
          || index > lead + 1 && line.wordCount <= 60 && hasLabel(line, atMost: 9))
    }
    // A last line of several sentences is none of the fragments.
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
    let end = runEnd(after: lead) { index, line in
      line.last == .period && line.first == .upper && line.tabs == 0
        && line.sentenceEnds == 0 && line.semicolons == 0 && (4...50).contains(line.wordCount)
        && isAsClose(index, after: lead) && !hasLabel(line)
    }
    if end - lead == 3, end < lines.count {
      // Two are enough where somebody speaks next.
      return lines[end].first == .openQuote ? end : nil
    }
    return end - lead > 3 ? end : nil
  }

  /// The end of at least three lines that go on from `Your surgeon will:` or `Use it to:`, each with a
  /// verb at its beginning and a full stop at its end.
  private func actionRun(after lead: Int) -> Int? {
    guard text.words(of: lines[lead]).last.map(Self.leadingVerbs.contains) ?? false else {
      return nil
    }
    let end = runEnd(after: lead) { index, line in
      line.last == .period && line.first == .upper && line.tabs == 0 && line.wordCount <= 60
        && isAsClose(index, after: lead)
        && text.words(of: line).first.map { !Words.isSmall($0) } ?? false
    }
    return end - lead > 3 ? end : nil
  }

  private static let leadingVerbs: WordSet = "will can may should must to"

  private static let announcing: WordSet = """
    include includes including following should such these ways tips steps tools signs symptoms
    causes reasons things points details features benefits findings results advice
    """

  /// The end of a stack of sentences with a blank line between it and a line with a colon.
  private func stackedRun(after lead: Int) -> Int? {
    guard lead + 2 < lines.count, lines[lead].wordCount >= 3,
      lines[lead + 1].blanksBefore > 0 || text.isSpaced, lines[lead + 2].blanksBefore == 0
    else { return nil }
    let isLabelled = hasLabel(lines[lead + 1]) && hasLabel(lines[lead + 2], atMost: 10)
    let end = runEnd(after: lead) { index, line in
      (line.isSentence || line.last == .question) && line.tabs == 0 && line.wordCount <= 90
        && (index == lead + 1 || line.blanksBefore == 0)
        && (!isLabelled || hasLabel(line, atMost: 10))
    }
    return end - lead > 2 ? end : nil
  }

  /// `Do`, `Don't`, `Pros`, `What we like`: a card that lost its frame.
  func isCard(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.wordCount <= 4, line.marker == .none, joins[index] == nil, line.last != .question
    else { return false }
    let words = text.words(of: line)
    return line.wordCount == 1
      ? words.first.map(Self.cards.contains) ?? false
      : Self.longCards.contains { words.elementsEqual($0) }
  }

  private static let cards: WordSet = "do don't dos don'ts do's pros cons"
  private static let longCards = [
    "do not", "the pros", "the cons", "what we like", "what we don't like", "what we liked",
    "what we didn't like",
  ].map { Words.hashes(of: $0) }

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
    let end = runEnd(after: lead) { index, line in
      line.isSentence && line.tabs == 0 && line.wordCount <= 70 && line.last != .colon
        && index - lead <= 12
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
    guard end < lines.count, isOpen(end) || markedHeads.contains(end), !isRunning(end),
      lines[end].last != .colon
    else { return nil }
    return end - lead > 2 ? end : nil
  }

  /// The end of a run of at least three lines that begin with a label: `Age. The risk …`.
  private func labelledRun(after lead: Int) -> Int? {
    guard lead + 1 < lines.count,
      text.words(of: lines[lead + 1]).first.map(Self.ofRelease.contains) != true
    else { return nil }
    let end = runEnd(after: lead) { index, line in
      hasLabel(line, atMost: index - lead > 2 ? 10 : 5)
        && isAsClose(index, after: lead)
    }
    return end - lead > 3 && !areValues(lead + 1..<end) ? end : nil
  }

  /// What a release says of the work that it reports.
  private static let ofRelease: WordSet = "funding citation journal doi source publication"

  /// The end of the paragraphs that a line counts: `There are two forms of rabies:` and two of them.
  private func countedRun(after lead: Int) -> Int? {
    // `This guide comes in three parts:` says what the text itself does.
    guard let count = count(in: lead), !words(of: lines[lead], contain: Self.partsOfText) else {
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
    // but not where all begin with a word of their own.
    let first = text.words(of: lines[lead + 1]).first
    let isParallel =
      first.map { !Words.isSmall($0) } ?? false
      && (lead + 2..<end).allSatisfy { text.words(of: lines[$0]).first == first }
    if end < lines.count, isOpen(end), isRunning(end),
      lines[end].blanksBefore <= lines[end - 1].blanksBefore,
      !isParallel || text.words(of: lines[end]).first == first
    {
      return nil
    }
    return end
  }

  /// How many things a line says that follow: 4 for `There are four kinds:`.
  private func count(in lead: Int, last words: Int = 12) -> Int? {
    text.words(of: lines[lead]).suffix(words).lazy.compactMap { Self.numbers[$0] }.first
  }

  /// Whether a single line stands below `Don't`, where `Do` heads a list already.
  private func isSecondCard(_ lead: Int, _ end: Int) -> Bool {
    guard end == lead + 2, hasCards, isCard(lead) else { return false }
    let line = lines[lead + 1]
    return line.first == .lower
      || line.wordCount <= 12 && !line.isSentence
        && (end == lines.count || roles[end] == .residue || lines[end].blanksBefore > 0)
  }

  private static let partsOfText: WordSet = "parts sections chapters"

  /// The end of a run of short unmarked lines that a line with a colon announces.
  private mutating func announcedRun(after lead: Int) -> Int? {
    var end = lead + 1
    guard end < lines.count, lead >= rowsEnd,
      lines[lead].wordCount >= 2 || isCard(lead) || joins[lead] != nil,
      lines[lead].wordCount > 4 || !words(of: lines[lead], contain: Self.contactWords),
      text.words(of: lines[lead]).last.map(Self.asking.contains) != true,
      !Self.askingEnds.contains(where: text.words(of: lines[lead]).suffix(2).elementsEqual)
    else { return nil }
    let small = lines[end].first == .lower
    let semicolons = lines[end].last == .semicolon || endsInConjunction(end)
    let apart = lines[end].blanksBefore
    // Whether items of several words are in small letters but for the first, and others are not.
    var hasSmall = false
    var hasCapitals = false
    let isLabelled =
      !small && lead + 3 < lines.count && (lead + 1...lead + 3).allSatisfy { hasLabel(lines[$0]) }
    while end < lines.count, isOpen(end), joins[end] == nil,
      isRunMember(end, isSmall: small, isLate: end > lead + 3)
        || end > lead + 1 && isLongMember(end, isSmall: small)
        || end == lead + 1 && isLongFirst(end, after: lead)
    {
      let line = lines[end]
      if end > lead + 1 {
        // Items stand as far from each other as the second from the first.
        if line.blanksBefore > (end == lead + 2 ? max(apart, 1) : lines[lead + 2].blanksBefore) {
          break
        }
        let isAcronym =
          line.wordCount == 1 && line.letters <= 5 && line.upperCase == line.letters
          && line.phrases.isDisjoint(with: [.sections, .lateSections])
        if small && line.first == .upper && !isAcronym { break }
        if isDateOrByline(end) { break }
        // Among other lines one in capitals heads what follows.
        if line.isAllCaps, line.letters >= 8, !lines[lead + 1].isAllCaps { break }
        // Among items in small letters a longer line in title case heads what follows.
        if end > lead + 2, line.wordCount >= 4, line.titleCase >= 0.8, line.digits == 0,
          hasSmall, !hasCapitals
        {
          break
        }
        // Among items with a label each a line without one heads what follows.
        if isLabelled && !hasLabel(line) { break }
        if semicolons, lines[end - 1].last == .period { break }
      }
      if isInSmallLetters(end) {
        hasSmall = true
      } else if line.wordCount >= 3 {
        hasCapitals = true
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
    // `It takes four steps:` above five short lines: the fifth heads the text below it.
    if end < lines.count, isOpen(end), isRunning(end), !semicolons,
      let count = count(in: lead, last: 4),
      end - lead - 2 == count
    {
      end -= 1
    }
    if end - lead <= 2, !isSecondCard(lead, end) { return nil }
    if areRows(lead + 1..<end) || areEntries(lead + 1..<end) || areValues(lead + 1..<end)
      || alternate(lead + 1..<end)
    {
      rowsEnd = end
      return nil
    }
    return end
  }

  /// Whether one item of a run says more than the others in a sentence or two behind its name.
  private func isLongMember(_ index: Int, isSmall: Bool) -> Bool {
    index + 1 < lines.count && lines[index].wordCount <= 40 && lines[index].sentenceEnds == 1
      && lines[index].last != .colon && hasLabel(lines[index])
      && lines[index].blanksBefore == lines[index + 1].blanksBefore
      && lines[index].blanksBefore == lines[index - 1].blanksBefore
      && isOpen(index + 1) && isRunMember(index + 1, isSmall: isSmall, isLate: true)
  }

  /// Whether the first thing that a line announces is said in a sentence, and a few words each name
  /// the next two.
  private func isLongFirst(_ index: Int, after lead: Int) -> Bool {
    let line = lines[index]
    guard index + 2 < lines.count, line.first == .upper, line.isSentence, line.wordCount <= 40,
      line.marker == .none, line.last == .period, line.tabs == 0,
      text.words(of: lines[lead]).contains(where: Self.announcing.contains)
    else { return false }
    return (index + 1...index + 2).allSatisfy {
      isOpen($0) && lines[$0].wordCount <= 12 && lines[$0].first == .upper
        && lines[$0].blanksBefore == line.blanksBefore
        && isRunMember($0, isSmall: false, isLate: false)
    }
  }

  /// `… with ease.3`: a sentence with the number of a note behind it.
  private func endsInNote(_ line: TextLine) -> Bool {
    guard line.last == .digit, line.wordCount >= 5 else { return false }
    let bytes = text.bytes[line.body]
    // A letter stands before the full stop, or it would be a decimal's.
    guard let stop = bytes.lastIndex(where: { $0 < 0x30 || $0 > 0x39 }), stop > bytes.startIndex
    else { return false }
    return bytes[stop] == 0x2E && Self.isLetter(bytes[stop - 1])
      && !(0x30...0x39).contains(bytes[stop - 1])
  }

  /// What a sentence ends in that names whom to ask, not what a list holds.
  private static let asking: WordSet =
    "contact contacts enquiries inquiries telephone phone call ring write email"

  /// What ends in the same way, above a name and an address.
  private static let askingEnds = ["interview with", "write to", "touch with"].map {
    Words.hashes(of: $0)
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
      && (line.wordCount > 3 || line.letters > 2 * line.digits) && !endsInNote(line)
  }

  /// Whether a line of several words has capitals at the beginning of hardly any.
  private func isInSmallLetters(_ index: Int) -> Bool {
    lines[index].wordCount >= 3 && lines[index].titleCase <= 0.6 && !lines[index].isAllCaps
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
    let others = lead + 1..<index
    if others.count >= 3, line.first == .upper {
      // `Treatment Options` below items that are in small letters but for the first.
      if line.wordCount >= 2, line.titleCase >= 0.9, others.allSatisfy({ isInSmallLetters($0) }) {
        return false
      }
      // A line without a number below items that have one each.
      if line.digits == 0, others.allSatisfy({ lines[$0].digits > 0 }) { return false }
    }
    let own = Set(words.filter { !Words.isSmall($0) })
    let shared = Set(text.words(of: lines[next])).intersection(own)
    return shared.count * 2 < max(1, own.count) || line.first == .lower
  }
}
