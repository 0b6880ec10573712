/// Runs of lines of one kind, which are items though no line with a colon announces them.
extension Draft {
  /// The end of at least two steps of a sentence each, such as `Step 1: Fill the jar.`.
  func stepRun(after lead: Int) -> Int? {
    var number = 1
    let end = runEnd(after: lead) { _, line in
      let words = text.words(of: line).prefix(2)
      guard words.first == Self.step, words.last == Words.hash(String(number)),
        line.wordCount >= 6, line.endsSentence
      else { return false }
      number += 1
      return true
    }
    return end - lead > 2 ? end : nil
  }

  /// The end of at least three sentences that say what to do, below a few words that say what
  /// for, such as `Stir in the honey.` below `Making a hot drink`.
  func instructionRun(after lead: Int) -> Int? {
    let isNamed =
      lines[lead].wordCount <= 10 && lines[lead].last != .period
      && text.words(of: lines[lead]).contains(where: Self.preparing.contains)
    // Four in a row, one directly below the other, need no such name.
    let end = runEnd(after: lead) { index, line in
      line.last == .period && line.wordCount <= 45
        && (isNamed ? line.sentenceEnds == 0 : index == lead + 1 || line.blanksBefore == 0)
        && isAsClose(index, after: lead)
        && text.words(of: line).first.map(Self.doing.contains) ?? false
    }
    return end - lead > (isNamed ? 3 : 4) ? end : nil
  }

  /// The end of at least three lines below a few words, of which most say what to do: `Wash your legs
  /// well.`, `If they hurt, tell your nurse.`.
  func adviceRun(after lead: Int) -> Int? {
    guard lines[lead].wordCount <= 10, !lines[lead].endsSentence || lines[lead].last == .question,
      lines[lead].marker == .none, lines[lead].last != .comma
    else { return nil }
    var said = 0
    // Sentences all, or a stack of lines without a full stop.
    let isWhole = lead + 1 < lines.count && lines[lead + 1].last == .period
    let end = runEnd(after: lead) { index, line in
      // Each line may lead a run of its own, so none is longer than so many.
      guard index - lead <= 60, line.first == .upper, isWhole == (line.last == .period),
        isWhole || index == lead + 1 || line.blanksBefore == 0, line.wordCount >= 3,
        line.wordCount <= 45, line.sentenceEnds == 0,
        line.last != .colon, line.last != .question, line.tabs == 0, isAsClose(index, after: lead),
        line.phrases.isDisjoint(with: [.furniture, .weakFurniture, .tail, .boxes, .sections])
      else { return false }
      if text.words(of: line).first.map(Self.doing.contains) ?? false { said += 1 }
      return true
    }
    guard end - lead > 3, said >= 3, said * 5 >= (end - lead - 1) * 3,
      text.words(of: lines[lead + 1]).first.map(Self.doing.contains) ?? false,
      (lead + 1..<end).contains(where: { lines[$0].wordCount >= 6 })
    else { return nil }
    return end
  }

  private static let preparing: WordSet = """
    making make how method directions instructions preparation prepare brew brewing recipe steps
    exercise exercises
    """
  private static let doing: WordSet = """
    add mix stir pour press drink boil simmer steep strain put place take use measure fill heat let
    cool serve repeat remove rinse wash dry apply blend shake open close hold lift lower bend turn
    stand sit lie breathe keep start begin wait leave cut chop bring cover sip swallow toss slide
    push pull squeeze straighten raise lean rotate extend stretch inhale exhale kneel reach
    relax draw drop grab grip roll tighten twist tilt switch protect aim carry increase
    smooth sniff eat avoid wear use try check choose ask tell talk make see
    """

  /// The end of at least four short sentences, one directly below the other, that begin with the same
  /// word: `Sudden weakness …`, `Sudden confusion …`.
  func parallelRun(after lead: Int) -> Int? {
    guard text.isSpaced, lead + 4 < lines.count, !isRunning(lead), lines[lead].wordCount <= 10,
      let word = text.words(of: lines[lead + 1]).first, !Words.isSmall(word),
      text.words(of: lines[lead]).first != word
    else { return nil }
    let end = runEnd(after: lead) { index, line in
      text.words(of: line).first == word && line.wordCount <= 25 && line.sentenceEnds == 0
        && line.last == .period && line.first == .upper
        && (index == lead + 1 || line.blanksBefore == 0)
    }
    return end - lead > 4 ? end : nil
  }

  /// The end of at least two lines that stand deeper than the paragraph above and what comes below.
  func indentedRun(after lead: Int) -> Int? {
    guard lead + 2 < lines.count, isRunning(lead) || lines[lead].last == .colon,
      lines[lead].marker == .none, lines[lead + 1].indent >= lines[lead].indent + 2,
      !text.isIndented, !words(of: lines[lead], contain: Self.saying)
    else { return nil }
    let indent = lines[lead + 1].indent
    let end = runEnd(after: lead) { index, line in
      line.indent == indent && line.indent < 12 && line.wordCount <= 90 && !isContact(line)
        && line.first != .openQuote && line.last != .colon && line.last != .question
        && line.tabs == 0 && isAsClose(index, after: lead)
        && !(line.wordCount <= 8 && !line.endsSentence && index + 1 < lines.count
          && lines[index + 1].isProse)
    }
    return end - lead > 2 && (end == lines.count || lines[end].indent <= lines[lead].indent)
      ? end : nil
  }

  /// What leads into a quotation that stands deeper.
  private static let saying: WordSet = """
    said says say stated states commented comments added adds explained explains wrote writes reads
    read noted notes told tells concluded concludes continued statement quote quoted according
    """

  /// The end of at least three lines that begin with a number and what it counts: `4 cups water`,
  /// `20 overhead squats`; a last line of few words may have none.
  func quantityRun(after lead: Int) -> Int? {
    guard lines[lead].first != .digit, lead + 3 < lines.count else { return nil }
    var end = runEnd(after: lead) { index, line in
      line.first == .digit && line.wordCount >= 2 && line.wordCount <= 14 && line.digits <= 4
        && !line.endsSentence && line.last != .colon && isAsClose(index, after: lead)
        && startsWithQuantity(line) && !isDateOrByline(index) && !isPrice(line)
        && !isContact(line)
    }
    guard end - lead > 3, !areRows(lead + 1..<end) else { return nil }
    while end < lines.count, end - lead < 30, isOpen(end), joins[end] == nil,
      lines[end].marker == .none, lines[end].first == .lower, lines[end].wordCount <= 5,
      isAsClose(end, after: lead)
    {
      end += 1
    }
    // One more of its kind without a number is of a longer list; sizes and prices are none.
    if end < lines.count, isOpen(end), !isRunning(end), lines[end].marker == .none,
      isAsClose(end, after: lead)
    {
      return nil
    }
    return (lead + 1..<end).contains { lines[$0].wordCount >= 3 } ? end : nil
  }

  /// The end of what a recipe needs, below `Ingredients`: at least three lines of a few words, half
  /// of them with a number first.
  func ingredientRun(after lead: Int) -> Int? {
    let words = text.words(of: lines[lead])
    let isNeeded = words.last == Self.need && words.count >= 2
    guard lines[lead].wordCount <= 4, isNeeded || words.contains(Self.ingredients) else {
      return nil
    }
    var end = runEnd(after: lead) { index, line in
      index - lead <= 60 && line.wordCount <= 14 && !line.endsSentence && line.last != .colon
        && line.tabs == 0 && isAsClose(index, after: lead)
        && line.phrases.isDisjoint(with: [.sections, .furniture, .tail, .boxes])
    }
    // The last of them may head the text below.
    if end < lines.count, end > lead + 1, isRunning(end), lines[end - 1].first == .upper {
      end -= 1
    }
    let counted = (lead + 1..<end).count { lines[$0].first == .digit }
    let isShort = isNeeded && (lead + 1..<end).allSatisfy { lines[$0].wordCount <= 8 }
    return end - lead > 3 && (isShort || counted * 2 >= end - lead - 1) ? end : nil
  }

  private static let need = Words.hash("need")
  static let ingredients = Words.hash("ingredients")

  /// Whether a number of at most three digits, a space and a letter begin a line.
  private func startsWithQuantity(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.body]
    let number = bytes.prefix { isDigit($0) || $0 == 0x2F || $0 == 0x2E }
    let rest = bytes.dropFirst(number.count)
    guard number.count <= 3, rest.first == 0x20, let letter = rest.dropFirst().first else {
      return false
    }
    return Self.isLetter(letter) && !isDigit(letter)
      && !(text.words(of: line).dropFirst().first.map(Lexicon.months.contains) ?? false)
  }

  /// The end of at least two lines such as `Resin - a hard black mass` below a few words, with no
  /// blank line between them.
  func definedRun(after lead: Int) -> Int? {
    guard
      lines[lead].wordCount <= 8 && lines[lead].last != .period || lines[lead].last == .colon
        || text.words(of: lines[lead]).suffix(2).elementsEqual(Self.asFollows),
      lines[lead].marker == .none,
      lead + 1 < lines.count, !isDefinedByDash(lines[lead])
    else { return nil }
    let end = runEnd(after: lead) { index, line in
      line.wordCount >= (index > lead + 1 ? 3 : 4) && line.wordCount <= 40
        && line.sentenceEnds == 0 && isDefinedByDash(line)
        && text.words(of: line).first.map(Self.addresses.contains) != true
        && (index == lead + 1 || line.blanksBefore == 0
          || lines[lead].last == .colon && line.digits == 0 && isAsClose(index, after: lead))
    }
    return end - lead > (lines[lead].last == .question ? 3 : 2) ? end : nil
  }

  /// Whether a line begins with at most six words before a dash, and goes on in small letters.
  private func isDefinedByDash(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.body]
    guard line.first == .upper, line.tabs == 0, line.digits <= 4 else { return false }
    var spaces = 0
    for at in bytes.indices.dropLast(3).prefix(60) where bytes[at] == 0x20 {
      spaces += 1
      if spaces > 6 { return false }
      let dash =
        bytes[(at + 1)...].starts(with: [0x2D, 0x20])
        ? 2
        : bytes[(at + 1)...].starts(with: [0xE2, 0x80]) && [0x93, 0x94].contains(bytes[at + 3])
          && at + 4 < bytes.endIndex && bytes[at + 4] == 0x20 ? 4 : 0
      if dash > 0, at + 1 + dash < bytes.endIndex {
        let rest = bytes[(at + 1 + dash)...]
        guard let next = rest.first, next >= 0x61, next <= 0x7A else { return false }
        // Words between two dashes are said by the way.
        return !rest.indices.contains { place in
          rest[place] == 0x20
            && (rest[place...].starts(with: [0x20, 0x2D, 0x20])
              || rest[place...].starts(with: [0x20, 0xE2, 0x80, 0x93, 0x20]))
        }
      }
    }
    return false
  }

  private static let asFollows = Words.hashes(of: "as follows")
  private static let step = Words.hash("step")

  /// The end of at least three paragraphs that begin `One, …`, `Two, …` or `First, …`, `Second, …`.
  func ordinalRun(after lead: Int) -> Int? {
    guard lead + 1 < lines.count, let first = text.words(of: lines[lead + 1]).first,
      let row = Self.ordinals.first(where: { $0.first == first })
    else { return nil }
    let end = runEnd(after: lead) { index, line in
      let place = index - lead - 1
      return place < row.count && text.words(of: line).first == row[place] && line.commas > 0
        && line.first == .upper && line.wordCount <= 90
    }
    return end - lead > 3 ? end : nil
  }

  private static let ordinals = [
    "one two three four five six seven eight nine ten",
    "first second third fourth fifth sixth seventh eighth ninth tenth",
    "firstly secondly thirdly fourthly fifthly sixthly",
  ].map { Words.hashes(of: $0) }

  /// The end of at least three questions without an answer below running text.
  func questionRun(after lead: Int) -> Int? {
    guard isRunning(lead) || lines[lead].last == .colon, lines[lead].last != .question else {
      return nil
    }
    let end = runEnd(after: lead) { index, line in
      line.last == .question && line.wordCount <= 40 && isAsClose(index, after: lead)
    }
    // The last of a few questions heads the text below it, if that stands as close.
    if end < lines.count, isRunning(end), lines[end].blanksBefore <= lines[end - 1].blanksBefore,
      end - lead <= 5
    {
      return nil
    }
    return end - lead > 3 ? end : nil
  }
}
