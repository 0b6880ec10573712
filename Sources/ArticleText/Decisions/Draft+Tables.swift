import MateriaDiagnostics

/// A table's rows by line, and what parts its cells.
struct TableShape: Sendable {
  var rows: [Int]
  var columns: Int
  var separator: CellSeparator
}

enum CellSeparator: Sendable {
  case tab, doubleTab, slash, pipe
  /// Each cell is a line of its own; a row is named by its first line.
  case line
}

extension Draft {
  /// Finds runs of lines that are rows of one table: equally many cells between equal marks.
  mutating func findTables() {
    var index = 0
    while index < lines.count {
      guard isOpen(index), joins[index] == nil, let separator = separator(of: lines[index]) else {
        index += 1
        continue
      }
      var end = index
      while end < lines.count, isOpen(end) || isDelimiterRow(end),
        end == index || lines[end].blanksBefore <= (separator == .tab ? 1 : 0),
        hasCells(lines[end], like: separator) || isDelimiterRow(end)
      {
        end += 1
      }
      claimTable(index..<end)
      index = max(end, index + 1)
    }
  }

  private func separator(of line: TextLine) -> CellSeparator? {
    if line.tabs > 0 && line.marker == .none { return .tab }
    if line.slashes >= 2 { return .slash }
    if line.pipes >= 2 { return .pipe }
    return nil
  }

  private func hasCells(_ line: TextLine, like separator: CellSeparator) -> Bool {
    switch separator {
    case .tab, .doubleTab: line.tabs > 0
    case .slash: line.slashes >= 2
    case .pipe: line.pipes >= 2
    case .line: false
    }
  }

  /// `|---|:--|`, which only says that a table is one.
  private func isDelimiterRow(_ index: Int) -> Bool {
    lines[index].letters == 0 && lines[index].pipes > 0
      && text.bytes[lines[index].range].allSatisfy { [0x7C, 0x2D, 0x3A, 0x20].contains($0) }
  }

  private mutating func claimTable(_ run: Range<Int>) {
    let rows = run.filter { !isDelimiterRow($0) }
    guard let first = rows.first, var separator = separator(of: lines[first]) else { return }
    if separator == .tab, rows.allSatisfy({ hasOnlyDoubleTabs(lines[$0]) }) {
      separator = .doubleTab
    }
    let counts = rows.map { cells(of: $0, separator).count }
    let width = counts.max() ?? 0
    let even = counts.allSatisfy { $0 == width }
    if rows.count >= 2, even, width >= 2, width <= 30 {
      tables[first] = TableShape(rows: rows, columns: width, separator: separator)
      for row in rows {
        claim(row, .tableRow, "one of \(rows.count) rows of \(width) cells")
      }
    } else if separator == .tab || separator == .doubleTab, rows.count >= 2 {
      for row in rows { claim(row, .paragraph, "a row of a table whose columns are not certain") }
      note(
        "uneven-table", .warning, "\(rows.count) lines look like a table of uneven rows",
        at: first, help: "They were kept line by line; make them a pipe table.")
    }
  }

  private func hasOnlyDoubleTabs(_ line: TextLine) -> Bool {
    var run = 0
    for byte in text.bytes[line.body] {
      if byte == 0x09 {
        run += 1
      } else {
        if run % 2 == 1 { return false }
        run = 0
      }
    }
    return true
  }

  /// The cells of a row, as ranges without spaces at their ends.
  func cells(of index: Int, _ separator: CellSeparator) -> [Range<Int>] {
    let range = lines[index].range
    var cells: [Range<Int>] = []
    var start = range.lowerBound
    var at = start
    func finish(_ end: Int, next: Int) {
      cells.append(trimmed(start..<max(start, end)))
      start = next
      at = next
    }
    while at < range.upperBound {
      let byte = text.bytes[at]
      switch separator {
      case .tab where byte == 0x09:
        let end = at
        while at < range.upperBound, text.bytes[at] == 0x09 { at += 1 }
        finish(end, next: at)
      case .doubleTab where byte == 0x09: finish(at, next: min(at + 2, range.upperBound))
      case .pipe where byte == 0x7C: finish(at, next: at + 1)
      case .slash where byte == 0x2F && isSpaced(at, in: range): finish(at, next: at + 1)
      default: at += 1
      }
    }
    finish(range.upperBound, next: range.upperBound)
    // A row between pipes has nothing outside of them.
    if separator == .pipe {
      if let first = cells.first, first.isEmpty { cells.removeFirst() }
      if let last = cells.last, last.isEmpty { cells.removeLast() }
    }
    return cells
  }

  private func isSpaced(_ at: Int, in range: Range<Int>) -> Bool {
    at > range.lowerBound && at + 1 < range.upperBound && text.bytes[at - 1] == 0x20
      && text.bytes[at + 1] == 0x20
  }

  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    while start < end, text.bytes[start] == 0x20 || text.bytes[start] == 0x09 { start += 1 }
    while end > start, text.bytes[end - 1] == 0x20 || text.bytes[end - 1] == 0x09 { end -= 1 }
    return start..<end
  }
}
