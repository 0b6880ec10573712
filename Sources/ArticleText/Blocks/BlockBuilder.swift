import MateriaMarkdown

/// Puts decided lines together as blocks.
struct BlockBuilder {
  let draft: Draft
  var blocks: [Block] = []

  init(_ draft: Draft) { self.draft = draft }

  /// An item of a list that is being gathered.
  private struct Item {
    var blocks: [Block]
    var depth: Int
    var number: Int?
  }

  mutating func build() {
    var index = 0
    while index < draft.lines.count {
      if let entry = draft.restored[index] {
        blocks.append(.heading(level: 2, inlines(draft.lines[entry].body)))
      }
      switch draft.roles[index] ?? .paragraph {
      case .heading:
        let end = groupEnd(index)
        blocks.append(.heading(level: draft.levels[index] ?? 2, group(index..<end, heading: true)))
        index = end
      case .item: index = buildList(index)
      case .quotation: index = buildQuote(index)
      case .tableRow: index = buildTable(index)
      case .paragraph, .continuation, .attribution:
        if draft.titleLines?.contains(index) == true {
          index += 1
        } else {
          index = buildParagraph(index)
        }
      case .title, .summary: index = groupEnd(index)
      case .ornament, .contents, .contentsLabel, .residue, .blank: index += 1
      }
    }
  }

  /// The end of a line and the lines that go on from it.
  func groupEnd(_ index: Int) -> Int {
    var end = index + 1
    while end < draft.lines.count, draft.roles[end] == .continuation, draft.joins[end] != nil {
      end += 1
    }
    return end
  }

  /// The words of a line and of those that go on from it.
  func group(_ range: Range<Int>, heading: Bool = false) -> [Inline] {
    let first = draft.lines[range.lowerBound]
    var start = first.range.lowerBound
    if case .hashes = first.marker { start = first.body.lowerBound }
    if case .quote = first.marker { start = first.body.lowerBound }
    // In a row of numbered headings the number is a mark, as it is in a list.
    // A bullet that heads a section, or answers one that does, is no part of its words.
    if draft.markedHeads.contains(range.lowerBound), heading || first.marker.isBullet {
      start = first.body.lowerBound
    }
    if let prefix = draft.gluedPrefix[range.lowerBound] { start = prefix.upperBound }
    if let opening = draft.openingSentence, opening.line == range.lowerBound {
      start = opening.range.upperBound
    }
    if draft.roles[range.lowerBound] == .item, first.marker.isItem { start = first.body.lowerBound }
    var end = first.range.upperBound
    if let name = draft.siteName, draft.titleLines?.lowerBound == range.lowerBound {
      end = name.lowerBound
    }
    if heading, case .hashes = first.marker { end = withoutClosingHashes(start..<end) }
    if range.count == 1 {
      if !first.holds.contains(.mark), start >= first.body.lowerBound {
        return [.text(draft.text.text(start..<end))]
      }
      return inlines(start..<end)
    }
    var bytes = Array(draft.text.bytes[start..<end])
    for index in range.dropFirst() {
      if draft.joins[index] == true { bytes.append(0x20) }
      bytes += draft.text.bytes[draft.lines[index].range]
    }
    return InlineReader.read(bytes[...])
  }

  private func withoutClosingHashes(_ range: Range<Int>) -> Int {
    var end = range.upperBound
    while end > range.lowerBound, draft.text.bytes[end - 1] == 0x23 { end -= 1 }
    return end > range.lowerBound ? end : range.upperBound
  }

  private func inlines(_ range: Range<Int>) -> [Inline] {
    InlineReader.read(draft.text.bytes[range])
  }

  // MARK: Blocks of several lines

  /// A paragraph; short lines that stand in one stack are lines of one paragraph.
  private mutating func buildParagraph(_ index: Int) -> Int {
    var end = groupEnd(index)
    var words = group(index..<end)
    if draft.text.isSpaced {
      while end < draft.lines.count, stacks(end) {
        let next = groupEnd(end)
        words.append(.lineBreak)
        words += group(end..<next)
        end = next
      }
    }
    if case .quote = draft.lines[index].marker {
      blocks.append(.quote([.paragraph(words)]))
    } else {
      blocks.append(.paragraph(words))
    }
    return end
  }

  private func stacks(_ index: Int) -> Bool {
    let line = draft.lines[index]
    return (draft.roles[index] ?? .paragraph) == .paragraph && line.blanksBefore == 0
      && draft.restored[index] == nil && line.wordCount <= 12
      && draft.lines[index - 1].wordCount <= 12 && line.marker == .none
  }

  private mutating func buildQuote(_ index: Int) -> Int {
    var end = groupEnd(index)
    var inner = [Block.paragraph(group(index..<end))]
    if end < draft.lines.count, draft.roles[end] == .attribution {
      inner.append(.paragraph(group(end..<end + 1)))
      end += 1
    }
    blocks.append(.quote(inner))
    return end
  }

  private mutating func buildTable(_ index: Int) -> Int {
    guard let table = draft.tables[index] else { return index + 1 }
    let rows = table.rows.map { row -> [[Inline]] in
      let cells =
        table.separator == .line
        ? (row..<row + table.columns).map { draft.lines[$0].range }
        : draft.cells(of: row, table.separator)
      return cells.map { $0.isEmpty ? [] : inlines($0) }
    }
    blocks.append(.table(Block.Table(head: rows[0], rows: Array(rows.dropFirst()))))
    return table.rows[table.rows.count - 1] + (table.separator == .line ? table.columns : 1)
  }

  // MARK: Lists

  private mutating func buildList(_ start: Int) -> Int {
    var items: [Item] = []
    var index = start
    while index < draft.lines.count {
      if draft.roles[index] == .item, index == start || draft.lines[index].blanksBefore <= 2 {
        let end = groupEnd(index)
        let line = draft.lines[index]
        items.append(
          Item(
            blocks: [.paragraph(group(index..<end))], depth: draft.depths[index] ?? 0,
            number: line.marker.number))
        index = end
      } else if draft.roles[index] == .continuation, draft.joins[index] == nil, !items.isEmpty {
        let end = groupEnd(index)
        items[items.count - 1].blocks.append(.paragraph(group(index..<end)))
        index = end
      } else if draft.roles[index] == .ornament, index + 1 < draft.lines.count,
        draft.roles[index + 1] == .item
      {
        index += 1
      } else {
        break
      }
    }
    blocks += Self.lists(items[...])
    return index
  }

  /// Items in a row as lists: deeper ones belong to the item before them.
  private static func lists(_ items: ArraySlice<Item>) -> [Block] {
    var out: [Block] = []
    var index = items.startIndex
    while index < items.endIndex {
      let depth = items[index].depth
      let isNumbered = items[index].number != nil
      var rows: [[Block]] = []
      var numbers: [Int] = []
      while index < items.endIndex, items[index].depth <= depth,
        (items[index].number != nil) == isNumbered
      {
        var blocks = items[index].blocks
        if let number = items[index].number { numbers.append(number) }
        var end = index + 1
        while end < items.endIndex, items[end].depth > depth { end += 1 }
        blocks += lists(items[index + 1..<end])
        rows.append(blocks)
        index = end
      }
      if !isNumbered {
        out.append(.bulletList(rows))
      } else if numbers.indices.allSatisfy({ numbers[$0] == numbers[0] + $0 }) {
        out.append(.orderedList(start: numbers[0], rows))
      } else {
        // Numbers that do not count up are words of their items.
        out.append(.bulletList(zip(numbers, rows).map { numbered($0, $1) }))
      }
    }
    return out
  }

  private static func numbered(_ number: Int, _ blocks: [Block]) -> [Block] {
    guard case .paragraph(let words) = blocks.first else { return blocks }
    return [.paragraph([.text("\(number). ")] + words)] + blocks.dropFirst()
  }
}
