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
    if let first, roles[first] == .heading, lines[first].key == lines[index].key {
      roles[first] = .title
      reasons[first] = "the heading that says best what the text is about; nothing stands above it"
      levels[first] = nil
      titleLines = first..<first + 1
    }
  }

  /// The opening of a text without any heading, cut after its first clause.
  private mutating func adoptSentence(of index: Int) {
    let range = lines[index].body
    var end = range.lowerBound
    var cut: Int?
    while end < range.upperBound, end - range.lowerBound < 120 {
      let byte = text.bytes[end]
      let next = end + 1 < range.upperBound ? text.bytes[end + 1] : 0x20
      if byte == 0x2E || byte == 0x3F || byte == 0x21 || byte == 0x3A || byte == 0x3B, next == 0x20
      {
        cut = end
        break
      }
      if byte == 0x2C, next == 0x20, cut == nil, end - range.lowerBound > 24 { cut = end }
      end += 1
    }
    if end == range.upperBound { cut = end }
    if cut == nil {
      while end > range.lowerBound, text.bytes[min(end, range.upperBound - 1)] != 0x20 { end -= 1 }
      cut = end > range.lowerBound ? end : range.upperBound
    }
    let words = text.text(range.lowerBound..<cut!)
    titleText = words
    titleOrigin = .inferred
    note(
      "inferred-title", .warning,
      "no line of the text is a title and no heading could be one; took \u{201C}\(words)\u{201D}",
      at: index, help: "Give the title with --title, or write it as the text's first line.")
  }
}
