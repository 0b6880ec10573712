import MateriaDiagnostics

extension Draft {
  /// Where no line is a title: takes the contents entry or heading that covers most of the words
  /// that the article itself uses.
  mutating func inferTitle() {
    guard titleText == nil, titleLines == nil else { return }
    var counts: [UInt32: Int] = [:]
    for index in lines.indices where roles[index]?.isKept ?? true {
      for word in text.words(of: lines[index]) where !Words.isSmall(word) {
        counts[word, default: 0] += 1
      }
    }
    var candidates = entries
    candidates += lines.indices.filter { roles[$0] == .heading }
    var best: (index: Int, score: Int)?
    for index in candidates {
      let score = Set(text.words(of: lines[index])).reduce(0) { $0 + (counts[$1] ?? 0) }
      if score > best?.score ?? 0 { best = (index, score) }
    }
    if let best {
      adopt(best.index)
    } else if let first = lines.indices.first(where: { isOpen($0) || roles[$0]?.isKept == true }) {
      adoptSentence(of: first)
    }
  }

  private mutating func adopt(_ index: Int) {
    let words = text.text(lines[index].body)
    titleText = words
    titleOrigin = .inferred
    note(
      "inferred-title", .warning, "no line of the text is a title; took \u{201C}\(words)\u{201D}",
      at: index, help: "Give the title with --title, or write it as the text's first line.")
    // A heading that would stand directly below the same words becomes the title itself.
    let first = lines.indices.first { roles[$0]?.isKept ?? true }
    if let first, roles[first] == .heading, lines[first].key == lines[index].key,
      !isOneOfQuestions(first)
    {
      roles[first] = .title
      reasons[first] = "the heading that says best what the text is about; nothing stands above it"
      levels[first] = nil
      titleLines = first..<first + 1
    }
  }

  /// Whether a question heads a section as others do, so that it is no title of them all.
  private func isOneOfQuestions(_ index: Int) -> Bool {
    lines[index].last == .question
      && lines.indices.contains {
        $0 != index && roles[$0] == .heading && lines[$0].last == .question
      }
  }

  /// The title of a text without any heading: its first sentence, which is taken out of the
  /// paragraph, or the words that it uses most where that sentence is too long for a title.
  private mutating func adoptSentence(of index: Int) {
    if let end = firstSentence(of: index) {
      titleText = text.text(end.words)
      openingSentence = (index, lines[index].body.lowerBound..<end.next)
    } else {
      titleText = mostUsedWords() ?? text.text(lines[index].body)
    }
    titleOrigin = .inferred
    note(
      "inferred-title", .warning,
      "no line of the text is a title and no heading could be one; took "
        + "\u{201C}\(titleText ?? "")\u{201D}",
      at: index, help: "Give the title with --title, or write it as the text's first line.")
  }

  /// The first sentence of a line, without its full stop, if it is short and more follows; and
  /// where the next sentence begins.
  private func firstSentence(of index: Int) -> (words: Range<Int>, next: Int)? {
    let line = lines[index]
    guard line.marker == .none, line.first == .upper, roles[index] ?? .paragraph == .paragraph,
      tables[index] == nil, gluedPrefix[index] == nil, titleLines == nil
    else { return nil }
    var at = line.body.lowerBound
    while at + 2 < line.body.upperBound, at - line.body.lowerBound < 110 {
      let byte = text.bytes[at]
      let capital = text.bytes[at + 2]
      if byte == 0x2E || byte == 0x3F || byte == 0x21, text.bytes[at + 1] == 0x20,
        capital >= 0x41, capital <= 0x5A, at - line.body.lowerBound >= 20,
        text.bytes[at - 2] != 0x2E, text.bytes[at - 2] != 0x20
      {
        return (line.body.lowerBound..<(byte == 0x2E ? at : at + 1), at + 2)
      }
      at += 1
    }
    return nil
  }

  /// The two neighbouring words, or else the one, that the text uses most, as it writes them first.
  private func mostUsedWords() -> String? {
    var pairs: [UInt64: (count: Int, line: Int, word: Int)] = [:]
    var singles: [UInt32: (count: Int, line: Int, word: Int)] = [:]
    for index in lines.indices where roles[index]?.isKept ?? true {
      let words = lines[index].words
      for at in words {
        let word = text.words[at]
        if Words.isSmall(word) { continue }
        singles[word, default: (0, index, at - words.lowerBound)].count += 1
        if at + 1 < words.upperBound, !Words.isSmall(text.words[at + 1]) {
          let pair = UInt64(word) << 32 | UInt64(text.words[at + 1])
          pairs[pair, default: (0, index, at - words.lowerBound)].count += 1
        }
      }
    }
    func first(_ a: (count: Int, line: Int, word: Int), _ b: (count: Int, line: Int, word: Int))
      -> Bool
    { a.count != b.count ? a.count < b.count : (a.line, a.word) > (b.line, b.word) }
    if let pair = pairs.values.max(by: first), pair.count >= 3 {
      return written(pair.word..<pair.word + 2, of: pair.line)
    }
    return singles.values.max(by: first).flatMap { written($0.word..<$0.word + 1, of: $0.line) }
  }

  /// Some of a line's words as they are written, the first with a capital.
  private func written(_ range: Range<Int>, of index: Int) -> String? {
    let parts = text.text(lines[index].body).split {
      !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "\u{2019}")
    }
    guard range.upperBound <= parts.count else { return nil }
    let words = parts[range].joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
