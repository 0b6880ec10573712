extension Draft {
  /// A label such as `Trending` in the middle of an article, and the titles below it; the last
  /// short line above running text heads that text.
  mutating func claimBoxes() {
    for index in lines.indices where isOpen(index) && lines[index].wordCount <= 5 {
      guard lines[index].phrases.contains(.boxes) || isMoreFrom(lines[index]),
        !named.contains(index)
      else { continue }
      var end = index + 1
      // Marked titles end where the marks do.
      while end < lines.count, isOpen(end), lines[end].marker.isItem, !lines[end].isSentence,
        lines[end].wordCount <= 20, !named.contains(end), end - index <= 40
      {
        end += 1
      }
      if end - index > 3, lines[index].wordCount >= 2 {
        for line in index..<end { claim(line, .residue, "a box that leads to other texts") }
        continue
      }
      end = index + 1
      // A box is no longer than so many lines.
      let limit = min(lines.count, index + 40)
      while end < limit, isOpen(end), !lines[end].isSentence, lines[end].wordCount <= 16,
        lines[end].marker == .none, !named.contains(end), lines[end].last != .colon
      {
        end += 1
      }
      guard end < lines.count, isRunning(end) || lines[end].last == .colon, end - index >= 3 else {
        continue
      }
      for line in index..<end - 1 { claim(line, .residue, "a box that leads to other texts") }
    }
  }

  /// A label such as `More information`, a few titles, and a button below them.
  mutating func claimLinkBoxes() {
    for index in lines.indices where isOpen(index) && lines[index].wordCount <= 3 {
      let words = text.words(of: lines[index])
      guard Self.linkLabels.contains(where: { words.elementsEqual($0) }), !named.contains(index)
      else { continue }
      var end = index + 1
      while end < min(lines.count, index + 9), isOpen(end), lines[end].wordCount <= 14,
        !lines[end].isSentence, lines[end].marker == .none, !named.contains(end),
        lines[end].last != .colon, !isContact(lines[end])
      {
        end += 1
      }
      guard end < lines.count, end > index + 1, roles[end] == .residue else { continue }
      for line in index..<end { claim(line, .residue, "a box that leads to other pages") }
    }
  }

  /// `Images` and `Patient Instructions` in an encyclopedia, with the names of other pages up to the
  /// next section.
  mutating func claimEncyclopediaBoxes() {
    let isEncyclopedia = lines.contains { line in
      line.wordCount <= 5
        && Self.ofEncyclopedia.contains { text.words(of: line).starts(with: $0) }
    }
    guard isEncyclopedia else { return }
    for index in lines.indices where isOpen(index) && lines[index].wordCount <= 2 {
      let words = text.words(of: lines[index])
      guard Self.encyclopediaBoxes.contains(where: { words.elementsEqual($0) }),
        !named.contains(index), !isAboveTitle(index)
      else { continue }
      var end = index + 1
      while end < min(lines.count, index + 13), isOpen(end), lines[end].wordCount <= 12,
        !lines[end].isSentence, !named.contains(end),
        lines[end].phrases.isDisjoint(with: [.sections, .lateSections]),
        !Self.encyclopediaBoxes.contains(where: { text.words(of: lines[end]).elementsEqual($0) })
      {
        end += 1
      }
      guard end > index + 1, end < lines.count,
        roles[end] == .residue || !lines[end].phrases.isDisjoint(with: [.sections, .lateSections])
          || lines[end].wordCount <= 2
      else { continue }
      for line in index..<end { claim(line, .residue, "a box that leads to other pages") }
    }
  }

  /// What every entry of the encyclopedia has.
  private static let ofEncyclopedia = [
    "alternative names", "review date", "browse the encyclopedia",
  ]
  .map { Words.hashes(of: $0) }
  private static let encyclopediaBoxes = ["images", "patient instructions"].map {
    Words.hashes(of: $0)
  }

  private static let linkLabels = [
    "more information", "related information", "see also", "on this topic", "find out more",
  ].map { Words.hashes(of: $0) }

  /// `More from our news`, where the titles of other texts follow.
  private func isMoreFrom(_ line: TextLine) -> Bool {
    let words = text.words(of: line)
    return line.wordCount >= 3 && words.first == Self.more && words.dropFirst().first == Self.from
  }

  private static let more = Words.hash("more")
  private static let from = Words.hash("from")

  /// A short line in a stack between two lines of furniture is a part of their box.
  mutating func claimBetween() {
    guard lines.count > 2, titleLines != nil else { return }
    for index in 1..<lines.count - 1 where isOpen(index) {
      let line = lines[index]
      if roles[index - 1] == .residue, roles[index + 1] == .residue, line.blanksBefore == 0,
        line.blanksAfter == 0, line.wordCount <= 4, !line.endsSentence, line.last != .question,
        !named.contains(index), !isDateOrByline(index), !line.marker.isItem,
        linesByKey[line.key].count == 1
      {
        claim(index, .residue, "stands between two lines of page furniture")
      } else if roles[index - 1] == .residue, roles[index + 1] == .residue, line.wordCount <= 24,
        isTime(lines[index + 1]), isTime(lines[index - 1]) || isVideoLabel(lines[index - 1]),
        !named.contains(index)
      {
        claim(index, .residue, "the title of a video above its length")
      }
    }
  }

  private func isVideoLabel(_ line: TextLine) -> Bool {
    line.wordCount <= 3 && !line.phrases.isDisjoint(with: [.furniture, .tail])
  }

  /// The label and the words of a box above the field for an address: `Our newsletter`, and what it
  /// promises.
  mutating func claimForms() {
    for index in lines.indices.dropFirst()
    where roles[index] == .residue && text.words(of: lines[index]).contains(Self.email)
      && lines[index].wordCount <= 6
    {
      if isOpen(index - 1), lines[index - 1].wordCount <= 12, !lines[index - 1].isSentence,
        text.words(of: lines[index - 1]).first.map(Self.offers.contains) ?? false
      {
        claim(index - 1, .residue, "what the field for an address below it is for")
      }
      let start = (max(0, index - 4)..<index).first {
        isOpen($0) && lines[$0].wordCount <= 6 && !lines[$0].isSentence && !named.contains($0)
          && text.words(of: lines[$0]).contains(where: Self.letters.contains)
      }
      guard let start, (start..<index).allSatisfy({ lines[$0].wordCount <= 40 }) else { continue }
      for line in start..<index where isOpen(line) && !named.contains(line) {
        claim(line, .residue, "a box above the field for an address")
      }
    }
  }

  private static let offers: WordSet = "get join receive"
  private static let email = Words.hash("email")
  private static let letters: WordSet = "newsletter newsletters"
}
