extension Draft {
  /// Gives each heading its level where the text shows one, and 2 elsewhere.
  mutating func setLevels() {
    let heads = lines.indices.filter { roles[$0] == .heading }
    var isUnderQuestions = false
    let plain = heads.contains { !lines[$0].isAllCaps }
    var plainSeen = false
    for (position, index) in heads.enumerated() {
      if levels[index] != nil { continue }
      let line = lines[index]
      if case .section(let depth) = line.marker {
        levels[index] = min(6, depth + 1)
        continue
      }
      levels[index] = 2
      if line.isAllCaps {
        if plain && plainSeen { levels[index] = 3 }
      } else {
        plainSeen = true
      }
      if asksForQuestions(line) {
        isUnderQuestions = true
      } else if line.last == .question, isUnderQuestions {
        levels[index] = 3
      } else {
        isUnderQuestions = false
      }
      if isSerial(line), position > 0 {
        levels[index] = serialLevel(position, heads)
      }
    }
    levelAnnounced(heads)
    levelRepeated(heads)
  }

  /// Headings that come again below several others are sections of those.
  private mutating func levelRepeated(_ heads: [Int]) {
    var counts: [UInt64: Int] = [:]
    for index in heads { counts[lines[index].key, default: 0] += 1 }
    let repeated = counts.filter { $0.value >= 2 }
    guard let first = heads.first, counts[lines[first].key] == 1 else { return }
    guard repeated.count >= 2 || repeated.values.contains(where: { $0 >= 3 }) else { return }
    for index in heads where counts[lines[index].key]! >= 2 && levels[index] == 2 {
      levels[index] = 3
    }
  }

  private func asksForQuestions(_ line: TextLine) -> Bool {
    guard line.last != .question else { return false }
    let words = text.words(of: line)
    return words.contains(Self.questions) || words.contains(Self.faq) || words.contains(Self.faqs)
  }

  private static let questions = Words.hash("questions")
  private static let faq = Words.hash("faq")
  private static let faqs = Words.hash("faqs")

  /// `Day 1`, `Week 2 and After`, `8 to 14 Hours`, `Step 3: …`.
  private func isSerial(_ line: TextLine) -> Bool {
    guard line.digits > 0, line.marker == .none, line.wordCount <= 10 else { return false }
    let words = text.words(of: line)
    guard let first = words.first else { return false }
    if Lexicon.serial.contains(first) { return true }
    return line.first == .digit && words.contains(where: Lexicon.serial.contains)
  }

  /// A row of serial headings stands below the heading before it, if that one is another kind.
  private func serialLevel(_ position: Int, _ heads: [Int]) -> Int {
    let next = position + 1 < heads.count && isSerial(lines[heads[position + 1]])
    guard position > 0 else { return 2 }
    // A row goes on at the level at which it began.
    if isSerial(lines[heads[position - 1]]) { return levels[heads[position - 1]] ?? 2 }
    return next ? 3 : 2
  }

  /// "Three things above all:" makes the next three headings its own.
  private mutating func levelAnnounced(_ heads: [Int]) {
    for (position, index) in heads.enumerated() {
      guard index > 0, let before = previous(before: index), lines[before].last == .colon,
        roles[before] != .heading
      else { continue }
      let words = text.words(of: lines[before])
      guard let count = words.lazy.compactMap({ Self.numbers[$0] }).first else { continue }
      for child in heads[position..<min(heads.count, position + count)] where levels[child] == 2 {
        levels[child] = 3
      }
    }
  }

  static let numbers: [UInt32: Int] = Dictionary(
    uniqueKeysWithValues: ["two", "three", "four", "five", "six", "seven", "eight"].enumerated()
      .map { (Words.hash($1), $0 + 2) })
}
