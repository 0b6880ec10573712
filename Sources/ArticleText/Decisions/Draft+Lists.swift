extension Draft {
  /// Claims list items: marked lines, and unmarked lines that a line with a colon announces.
  mutating func findLists() {
    findNumberedHeads()
    findBulletHeads()
    var index = 0
    while index < lines.count {
      if isOpen(index), isItemMark(index) {
        if isFootnote(index) {
          claim(index, .paragraph, "a single line with an asterisk: a note")
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
  }

  /// The end of at least three lines that begin with `a.`, `b.`, `c.`, whose letters stay.
  private func letteredRun(from start: Int) -> Int? {
    var end = start
    while end < lines.count, end - start < 26, isOpen(end), joins[end] == nil,
      lines[end].marker == .none, !named.contains(end), lines[end].wordCount >= 2
    {
      let bytes = text.bytes[lines[end].body].prefix(3)
      guard bytes.count == 3, Int(bytes.first ?? 0) == 0x61 + end - start,
        bytes.last == 0x20, [0x2E, 0x29].contains(bytes[bytes.startIndex + 1])
      else { break }
      end += 1
    }
    return end - start >= 3 ? end : nil
  }

  /// `* Adequate intake` below a table: one asterisk is no list.
  private func isFootnote(_ index: Int) -> Bool {
    guard text.bytes[lines[index].range.lowerBound] == 0x2A else { return false }
    if index + 1 < lines.count, lines[index + 1].marker.isItem { return false }
    guard index > 0 else { return true }
    return !lines[index - 1].marker.isItem && lines[index - 1].last != .colon
  }

  private func isItemMark(_ index: Int) -> Bool {
    lines[index].marker.isItem && !markedHeads.contains(index) && joins[index] == nil
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
