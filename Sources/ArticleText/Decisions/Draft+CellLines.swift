import MateriaDiagnostics

extension Draft {
  /// Finds tables that were flattened to one cell on each line.
  ///
  /// A row of heads without digits, and below it columns that hold a number in every row or in none,
  /// give the width; where more than one width would do, or none, the lines stay lines.
  mutating func findCellLines() {
    var index = 0
    while index < lines.count {
      var end = index
      while end < lines.count, isCell(end), end == index || lines[end].blanksBefore == 0 {
        end += 1
      }
      if end - index >= 6, lines[index].blanksBefore > 0, lines[end - 1].blanksAfter > 0 {
        claimCells(index..<end)
      }
      index = max(end, index + 1)
    }
  }

  private func isCell(_ index: Int) -> Bool {
    let line = lines[index]
    return isOpen(index) && joins[index] == nil && line.marker == .none && line.letters > 0
      && line.wordCount <= 8 && !line.isSentence && line.last != .colon && line.last != .question
      && line.tabs == 0 && !named.contains(index) && !isContact(line) && !isDateOrByline(index)
      && titleLines?.contains(index) != true
  }

  private mutating func claimCells(_ run: Range<Int>) {
    let digits = run.count { lines[$0].digits > 0 }
    // Names without a single number are a list as well as a table.
    if digits * 4 < run.count { return }
    let widths = (2...6).filter { isTable(run, width: $0) }
    guard widths.count == 1, let width = widths.first else {
      note(
        "flattened-table", .warning,
        "\(run.count) short lines look like a table with one cell on each line",
        at: run.lowerBound, help: "They were kept line by line; make them a pipe table.")
      return
    }
    let rows = Array(stride(from: run.lowerBound, to: run.upperBound, by: width))
    tables[run.lowerBound] = TableShape(rows: rows, columns: width, separator: .line)
    for line in run { claim(line, .tableRow, "a cell of \(rows.count) rows of \(width) cells") }
    note(
      "restored-table", .note,
      "\(run.count) lines were put together as a table of \(rows.count) rows of \(width) cells",
      at: run.lowerBound)
  }

  private func isTable(_ run: Range<Int>, width: Int) -> Bool {
    guard run.count % width == 0, run.count / width >= 3 else { return false }
    let start = run.lowerBound
    let heads = start..<start + width
    guard heads.allSatisfy({ lines[$0].digits == 0 && lines[$0].first == .upper }),
      Set(heads.map { lines[$0].key }).count == width
    else { return false }
    var numbers = 0
    for column in 0..<width {
      let cells = stride(from: start + width + column, to: run.upperBound, by: width)
      let filled = cells.count { lines[$0].digits > 0 }
      if filled != 0, filled != run.count / width - 1 { return false }
      if filled != 0 { numbers += 1 }
    }
    let names = stride(from: start + width, to: run.upperBound, by: width).map { lines[$0].key }
    return numbers > 0 && Set(names).count == names.count
  }
}
