extension Draft {
  /// Claims list items: marked lines, and unmarked lines that a line with a colon announces.
  mutating func findLists() {
    findNumberedHeads()
    findBulletHeads()
    findCountedHeads()
    findDayHeads()
    findTips()
    findQuestionBullets()
    weighLists()
    findPartedMarks()
    var index = 0
    while index < lines.count {
      if isOpen(index), isItemMark(index) {
        if let reason = reasonAgainstItem(index) {
          claim(index, .paragraph, reason)
          index += 1
          continue
        }
        index = claimList(from: index)
      } else if isOpen(index), let end = letteredRun(from: index) {
        for item in index..<end {
          claim(item, .item, "one of \(end - index) lines that letters count")
          depths[item] = 0
        }
        index = end
      } else if isOpen(index), let end = pictureRun(from: index) {
        for item in index..<end {
          claim(item, .item, "one of \(end - index) lines that begin with a picture")
          depths[item] = 0
        }
        index = end
      } else if isOpen(index) || roles[index] == .continuation,
        let run = announcement(index)
      {
        for item in index + 1..<run.end {
          claim(item, .item, "one of \(run.end - index - 1) \(run.reason)")
          depths[item] = 0
        }
        index = run.end
      } else {
        index += 1
      }
    }
    // These may announce a list as well.
    findRepeatedHeads()
  }

  /// The end of at least three lines that begin with `a.`, `b.`, `c.` or `(a)`, whose letters stay.
  private func letteredRun(from start: Int) -> Int? {
    var end = start
    while end < lines.count, end - start < 26, isOpen(end), joins[end] == nil,
      lines[end].marker == .none, !named.contains(end), lines[end].wordCount >= 2
    {
      var bytes = text.bytes[lines[end].body].prefix(4)
      if bytes.first == 0x28 { bytes.removeFirst() } else { bytes.removeLast() }
      guard bytes.count == 3, Int(bytes.first ?? 0) == 0x61 + end - start,
        bytes.last == 0x20, [0x2E, 0x29].contains(bytes[bytes.startIndex + 1])
      else { break }
      end += 1
    }
    return end - start >= 3 ? end : nil
  }

  /// Claims lines whose bullets stand alone on the lines above them, where at least two do.
  private mutating func findPartedMarks() {
    let items: [Int] = lines.indices.dropLast().compactMap { mark in
      guard roles[mark] == .ornament, isBullet(text.bytes[lines[mark].range]) else { return nil }
      // The cell of a table may be between them.
      let item = roles[mark + 1] == .ornament && isLoneBar(mark + 1) ? mark + 2 : mark + 1
      guard isOpen(item), lines[item].marker == .none, joins[item] == nil,
        lines[item].wordCount <= 40, lines[item].blanksBefore == 0, !named.contains(item),
        lines[item].last != .question, !lines[item].isAllCaps
      else { return nil }
      return item
    }
    if items.count < 2 { return }
    for item in items {
      claim(item, .item, "its bullet stands on the line above")
      depths[item] = 0
    }
  }

  func isLoneBar(_ index: Int) -> Bool {
    text.bytes[lines[index].range].elementsEqual([0x7C])
  }

  private func isBullet(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.elementsEqual([0x2D]) || bytes.elementsEqual([0x2A])
      || bytes.elementsEqual([0xE2, 0x80, 0xA2]) || bytes.elementsEqual([0xC2, 0xB7])
      || bytes.elementsEqual([0xE2, 0x97, 0x8F]) || bytes.elementsEqual([0xE2, 0x96, 0xAA])
  }

  /// The end of at least three lines that begin with a picture as others do with a bullet; the
  /// pictures stay.
  private func pictureRun(from start: Int) -> Int? {
    var end = start
    while end < lines.count, isOpen(end), joins[end] == nil, lines[end].marker == .none,
      !named.contains(end), lines[end].wordCount >= 1, lines[end].wordCount <= 40,
      text.bytes[lines[end].body].starts(with: [0xF0, 0x9F]),
      end == start || lines[end].blanksBefore <= 1
    {
      end += 1
    }
    return end - start >= 3 ? end : nil
  }

  /// Why a line with an item's mark is none, or nil for an item.
  private func reasonAgainstItem(_ index: Int) -> String? {
    if isFootnote(index) { return "a single line with an asterisk: a note" }
    if isLoneDash(index) { return "a single line with a dash" }
    if let label = leafletLabel(index) { return "says \(label) of the leaflet" }
    return nil
  }

  /// `– ENDS –`: a word or two between dashes.
  private func isEnd(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.marker.isBullet, line.wordCount <= 2 else { return false }
    return line.last == .dash || text.bytes[line.range].last == 0x2D
  }

  /// `— Ann Lee`: a name behind a dash, where no other dash stands near.
  private func isLoneDash(_ index: Int) -> Bool {
    let line = lines[index]
    guard isDash(line), line.wordCount <= 16 else { return false }
    // What goes on from an item stands between it and the next.
    func goesOn(_ other: Int) -> Bool {
      joins[other] != nil
        || lines[other].first == .lower && lines[other].marker == .none
          && lines[other].blanksBefore == 0
    }
    var above = index - 1
    while above > 0, goesOn(above) { above -= 1 }
    if above >= 0, lines[above].marker.isItem || lines[index - 1].last == .colon { return false }
    var below = index + 1
    while below < lines.count, goesOn(below) { below += 1 }
    if below < lines.count, isItemMark(below) { return false }
    // A hyphen marks items far more often than names; only a name below the title is none.
    guard text.bytes[line.range.lowerBound] == 0x2D else { return true }
    return titleLines?.upperBound == index && line.wordCount <= 3 && line.titleCase >= 0.9
  }

  private func isDash(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.range].prefix(3)
    return bytes.first == 0x2D || bytes.elementsEqual([0xE2, 0x80, 0x94])
      || bytes.elementsEqual([0xE2, 0x80, 0x93])
  }

  /// What a marked line below the title says of a leaflet and not of its subject: its number, its
  /// departments, its date.
  private func leafletLabel(_ index: Int) -> String? {
    guard index < (titleLines?.upperBound ?? 0) + 8, lines[index].wordCount <= 12,
      text.bytes[lines[index].body].prefix(24).contains(0x3A)
    else { return nil }
    let words = text.words(of: lines[index])
    return Self.leafletLabels.first { words.starts(with: $0.words) }?.label
  }

  private static let leafletLabels = [
    ("reference number", "the number"), ("leaflet number", "the number"),
    ("departments", "the departments"), ("department", "the department"),
    ("last updated", "the date"), ("review date", "the date"), ("version", "the version"),
  ].map { (words: Words.hashes(of: $0), label: $1) }

  /// `* Adequate intake` below a table: one asterisk is no list.
  private func isFootnote(_ index: Int) -> Bool {
    guard text.bytes[lines[index].range.lowerBound] == 0x2A else { return false }
    if index + 1 < lines.count, lines[index + 1].marker.isItem { return false }
    guard index > 0 else { return true }
    // Where lists have asterisks, a few words below a few words are a list of one.
    if text.hasStarredLists, lines[index].wordCount <= 6, lines[index - 1].wordCount <= 6,
      !lines[index - 1].endsSentence, roles[index - 1] != .residue
    {
      return false
    }
    return !lines[index - 1].marker.isItem && lines[index - 1].last != .colon
  }

  private func isItemMark(_ index: Int) -> Bool {
    lines[index].marker.isItem && !markedHeads.contains(index) && joins[index] == nil
      && !isEnd(index)
  }

  /// Claims one list with its nested items and the lines that belong to them.
  private mutating func claimList(from start: Int) -> Int {
    var indents: [Int] = []
    var index = start
    while index < lines.count {
      let line = lines[index]
      if isOpen(index), isItemMark(index) {
        if index > start, line.blanksBefore > 2 { break }
        while let top = indents.last, top > line.indent { indents.removeLast() }
        if indents.last != line.indent { indents.append(line.indent) }
        // Deeper than this the indent says nothing about sense.
        depths[index] = min(indents.count - 1, 6)
        claim(index, .item, "begins with \(name(of: line.marker))")
      } else if index > start, isOpen(index), belongsToItem(index, indent: indents.last ?? 0) {
        if joins[index] != nil {
          claim(index, .continuation, reasons[index])
        } else if line.blanksBefore == 0 {
          joins[index] = true
          claim(index, .continuation, "goes on in the item above")
        } else {
          claim(index, .continuation, "a paragraph of the item above, by its indent")
        }
      } else {
        break
      }
      index += 1
    }
    return max(index, start + 1)
  }

  private func belongsToItem(_ index: Int, indent: Int) -> Bool {
    let line = lines[index]
    if joins[index] != nil { return true }
    if named.contains(index) || line.marker.isItem { return false }
    if line.blanksBefore == 0 {
      if line.indent >= indent + 2, indent > 0 || line.indent >= 2 { return true }
      return line.first == .lower && !lines[index - 1].endsSentence
        && lines[index - 1].last != .colon && lines[index - 1].last != .semicolon
        && lines[index - 1].wordCount >= 6
    }
    return line.blanksBefore == 1 && line.indent >= indent + 2 && line.indent < 12 && indent > 0
  }

  private func name(of marker: LineMarker) -> String {
    switch marker {
    case .bullet(true): "two bullets, which are one"
    case .number(let n): "the number \(n)"
    default: "a bullet"
    }
  }
}
