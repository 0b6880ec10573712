import MateriaDiagnostics

extension Draft {
  /// Cuts the name of a site from the end of the title, where nothing else can be meant.
  ///
  /// The words stay in the account and are given to the caller as ``StructuredText/siteName``.
  mutating func cutSiteName() {
    guard titleOrigin == .line, let title = titleLines, title.count == 1,
      let (start, name, isBar) = lastPart(of: lines[title.lowerBound])
    else { return }
    // Where the way to the page ends in the whole line, no name was put behind it.
    let whole = folded(title.lowerBound)
    let isCrumb = (0..<title.lowerBound).contains {
      isTrail(lines[$0]) && folded($0).suffix(whole.count).elementsEqual(whole)
    }
    if isCrumb { return }
    let words = words(in: name)
    guard !words.isEmpty, words.count <= 6, name.count <= 60, start.count >= 4,
      Lexicon.siteNames.isSite(words) || namesSite(words, title)
        || isBar && (2...4).contains(words.count)
          && text.words(of: lines[title.lowerBound]).count >= 3 + words.count
          && text.bytes[name.lowerBound] != 0x23
    else { return }
    siteName = start.upperBound..<lines[title.lowerBound].body.upperBound
    note(
      "site-name", .note,
      "the title ends in \u{201C}\(text.text(name))\u{201D}, the name of its site; it was cut off",
      at: title.lowerBound, help: "Give the title with --title if the words belong to it.")
  }

  /// What stands before and behind the last ` - `, ` | ` or their like in a line.
  private func lastPart(of line: TextLine) -> (start: Range<Int>, name: Range<Int>, isBar: Bool)? {
    let body = line.body
    var at = body.upperBound - 2
    while at > body.lowerBound {
      defer { at -= 1 }
      guard text.bytes[at - 1] == 0x20 || text.bytes[at] == 0x7C else { continue }
      let rest = text.bytes[at..<body.upperBound]
      var width = 0
      switch text.bytes[at] {
      case 0x2D, 0x7C: width = 1
      case 0xC2 where rest.starts(with: [0xC2, 0xB7]): width = 2
      case 0xE2
      where rest.starts(with: [0xE2, 0x80, 0x93]) || rest.starts(with: [0xE2, 0x80, 0x94]):
        width = 3
      default: continue
      }
      let isBar = text.bytes[at] == 0x7C
      guard at + width < body.upperBound, isBar || text.bytes[at + width] == 0x20 else { continue }
      var end = at
      while end > body.lowerBound, text.bytes[end - 1] == 0x20 { end -= 1 }
      var from = at + width
      while from < body.upperBound, text.bytes[from] == 0x20 { from += 1 }
      return from < body.upperBound ? (body.lowerBound..<end, from..<body.upperBound, isBar) : nil
    }
    return nil
  }

  private func words(in range: Range<Int>) -> [UInt32] {
    Words.hashes(of: text.text(range))
  }

  /// Whether the page itself says elsewhere that these words are its site: a copyright line, a
  /// cookie notice or a menu bears them.
  private func namesSite(_ words: [UInt32], _ title: Range<Int>) -> Bool {
    lines.indices.contains { index in
      guard !title.contains(index), roles[index] == .residue else { return false }
      let line = text.words(of: lines[index])
      return line.count <= 30
        && line.indices.contains { line[$0...].starts(with: words) }
        && !line.elementsEqual(text.words(of: lines[title.lowerBound]))
    }
  }
}
