import CCMark
import MateriaDiagnostics
import MateriaMarkup

extension BodyReading {
  /// A table that was found among the blocks and waits for its cells.
  struct TableDraft {
    /// The paragraph in whose place it will stand.
    let paragraph: Node
    let table: PipeTable
    /// A paragraph beside it that is its caption, out of the tree.
    let caption: Node?
    /// The number of its first cell, or of its caption's words, among all that are parsed.
    let first: Int
  }

  /// Looks whether a paragraph is a pipe table, and if so keeps it for ``buildTables()``.
  mutating func draftTable(_ paragraph: Node) {
    let span = span(of: paragraph)
    guard span.count > 1, mayBeTable(span) else { return }
    let rows = textLines(of: paragraph, span: span)
    switch PipeTable.read(rows, of: lines.file) {
    case .none: return
    case .fault(let reason):
      report(
        "not-a-table", .warning, "this looks like a table but is none: \(reason)",
        at: rows[0].lowerBound,
        help: "Write a row of headings, then |---|---| with as many cells, after an empty line.")
    case .table(let table):
      var caption: Node?
      if table.caption == nil { caption = takeCaption(beside: paragraph) }
      if table.caption == nil, caption == nil {
        report(
          "table-without-caption", .warning, "a table has no caption", at: rows[0].lowerBound,
          help: "Write a line “Table: what it shows” before or after it.")
      }
      tableDrafts.append(
        TableDraft(paragraph: paragraph, table: table, caption: caption, first: cellCount))
      if let words = table.caption { appendCell(words) }
      for cell in table.cells { appendCell(cell) }
    }
  }

  /// Parses the cells of all tables together, and puts each table in its place.
  mutating func buildTables() {
    guard !tableDrafts.isEmpty else { return }
    if cellSource.contains(UInt8(ascii: "[")), hasDefinitions {
      // Definitions of links may stand anywhere in the text, and hold in cells too.
      cellSource.append(0x0A)
      cellSource.append(contentsOf: lines.file[lines.start...])
    }
    let parsed = cellSource.withUnsafeBufferPointer { CMark.parse($0) }
    guard let parsed else { return }
    defer { cmark_node_free(parsed) }
    var cells: [Node] = []
    cells.reserveCapacity(cellCount)
    var next = cmark_node_first_child(parsed)
    while let node = next, cells.count < cellCount {
      cells.append(node)
      next = cmark_node_next(node)
    }
    guard cells.count == cellCount else { return }
    for (index, draft) in tableDrafts.enumerated() {
      build(draft, number: index + 1, cells: cells)
    }
  }

  /// Whether the text may define links.
  private var hasDefinitions: Bool {
    Array("]:".utf8).withUnsafeBufferPointer {
      Bytes.find($0, in: lines.file, range: lines.start..<lines.file.count) != nil
    }
  }

  /// Writes a cell as a heading of a text of its own: its words then can open no block.
  private mutating func appendCell(_ cell: Range<Int>) {
    cellCount += 1
    cellSource.append(contentsOf: "# ".utf8)
    var at = cell.lowerBound
    while at < cell.upperBound {
      let byte = lines.file[at]
      // A pipe is escaped only for the table's sake.
      let isEscape =
        byte == UInt8(ascii: "\\") && at + 1 < cell.upperBound
        && lines.file[at + 1] == UInt8(ascii: "|")
      if !isEscape { cellSource.append(byte) }
      at += 1
    }
    // The closing mark keeps a # at the cell's end from being taken for one.
    cellSource.append(contentsOf: " #\n".utf8)
  }

  private mutating func build(_ draft: TableDraft, number: Int, cells: [Node]) {
    let table = draft.table
    let hasCaption = table.caption != nil || draft.caption != nil
    let id = "\(ids.prefix)table-\(number)"
    let name =
      hasCaption
      ? "aria-labelledby=\"\(id)\"" : "aria-label=\"\(HTML(text: words.table).string)\""
    let opening = "<div class=\"table-scroll\" role=\"group\" tabindex=\"0\" \(name)>\n<table>"
    let closing = table.rowCount > 0 ? "</tbody>\n</table>\n</div>" : "</table>\n</div>"
    guard
      let node = CMark.custom(
        CMARK_NODE_CUSTOM_BLOCK, enter: Array(opening.utf8), exit: Array(closing.utf8))
    else { return }
    setSpan(span(of: draft.paragraph), of: node)
    var cell = draft.first
    if hasCaption,
      let caption = CMark.custom(
        CMARK_NODE_CUSTOM_INLINE, enter: Array("<caption id=\"\(id)\">".utf8),
        exit: Array("</caption>\n".utf8))
    {
      if let words = draft.caption {
        setSpan(span(of: words), of: caption)
        CMark.moveChildren(of: words, to: caption)
        cmark_node_free(words)
      } else {
        if let words = table.caption { setSpan(line(of: words), of: caption) }
        CMark.moveChildren(of: cells[cell], to: caption)
        cell += 1
      }
      cmark_node_append_child(node, caption)
    }
    let headsRows = firstColumnHeadsRows(table)
    for row in 0...table.rowCount {
      for column in table.columns.indices {
        let (enter, exit) = tags(of: table, row: row, column: column, headsRows: headsRows)
        guard let part = CMark.custom(CMARK_NODE_CUSTOM_INLINE, enter: enter, exit: exit) else {
          continue
        }
        if column == 0 {
          setSpan(line(of: table.cells[row * table.columns.count]), of: part)
        }
        CMark.moveChildren(of: cells[cell], to: part)
        cmark_node_append_child(node, part)
        cell += 1
      }
    }
    cmark_node_replace(draft.paragraph, node)
    cmark_node_free(draft.paragraph)
  }

  private func line(of bytes: Range<Int>) -> ClosedRange<Int> {
    let number = lines.number(ofOffset: bytes.lowerBound)
    return number...number
  }

  /// What stands before and after a cell; the first and last of a row bring the row's own tags.
  private func tags(
    of table: PipeTable, row: Int, column: Int, headsRows: Bool
  ) -> (enter: [UInt8], exit: [UInt8]) {
    var enter = ""
    if column == 0 {
      if row == 0 { enter += "<thead>\n" } else if row == 1 { enter += "<tbody>\n" }
      enter += "<tr>\n"
    }
    let isHeading = row == 0 && !table.cells[column].isEmpty
    let headsRow = row > 0 && column == 0 && headsRows
    let name = isHeading || headsRow ? "th" : "td"
    enter += "<\(name)"
    if isHeading { enter += " scope=\"col\"" }
    if headsRow { enter += " scope=\"row\"" }
    let alignment = table.columns[column]
    if alignment != .none { enter += " class=\"\(alignment.rawValue)\"" }
    enter += ">"
    var exit = "</\(name)>\n"
    if column == table.columns.count - 1 {
      exit += "</tr>\n"
      if row == 0 { exit += "</thead>\n" }
    }
    return (Array(enter.utf8), Array(exit.utf8))
  }

  /// Whether the first cell of each row is that row's heading: the first heading is empty, or each
  /// first cell is bold as a whole.
  private func firstColumnHeadsRows(_ table: PipeTable) -> Bool {
    guard table.rowCount > 0, let corner = table.cells.first else { return false }
    if corner.isEmpty, table.columns.count > 1 { return true }
    return stride(from: table.columns.count, to: table.cells.count, by: table.columns.count)
      .allSatisfy { isBold(table.cells[$0]) }
  }

  private func isBold(_ cell: Range<Int>) -> Bool {
    guard cell.count > 4 else { return false }
    let sign = lines.file[cell.lowerBound]
    guard sign == UInt8(ascii: "*") || sign == UInt8(ascii: "_") else { return false }
    let bytes = lines.file[cell]
    let pair = [sign, sign]
    let inner = bytes.dropFirst(2).dropLast(2)
    return bytes.starts(with: pair) && bytes.suffix(2).elementsEqual(pair)
      && !inner.contains(sign)
  }

  /// Takes the caption beside a table out of the tree: the paragraph before it, or else after it.
  private mutating func takeCaption(beside paragraph: Node) -> Node? {
    for neighbour in [cmark_node_previous(paragraph), cmark_node_next(paragraph)] {
      guard let neighbour, cmark_node_get_type(neighbour) == CMARK_NODE_PARAGRAPH,
        let text = cmark_node_first_child(neighbour),
        cmark_node_get_type(text) == CMARK_NODE_TEXT
      else { continue }
      let literal = CMark.literal(text)
      let mark = "table:".utf8
      guard literal.count > mark.count, zip(literal, mark).allSatisfy({ Bytes.lowered($0) == $1 }),
        Bytes.isSpace(literal[mark.count])
      else { continue }
      let rows = textLines(of: neighbour, span: span(of: neighbour))
      if case .table = PipeTable.read(rows, of: lines.file) { continue }
      CMark.setText(Array(literal[mark.count...].drop(while: Bytes.isSpace)), of: text)
      cmark_node_unlink(neighbour)
      return neighbour
    }
    return nil
  }

  /// Whether the second or third line of a block begins as a row of hyphens or a row does.
  private func mayBeTable(_ span: ClosedRange<Int>) -> Bool {
    search: for number in span.prefix(3) {
      for offset in lines.line(number) {
        switch lines.file[offset] {
        case 0x20, 0x09, UInt8(ascii: ">"): continue
        case UInt8(ascii: "|"): return true
        case UInt8(ascii: "-"), UInt8(ascii: ":"):
          if number > span.lowerBound { return true }
          continue search
        default: continue search
        }
      }
    }
    return false
  }

  /// The lines of a paragraph without the marks of the quotes and lists around it.
  private func textLines(of paragraph: Node, span: ClosedRange<Int>) -> [Range<Int>] {
    var quotes = 0
    var parent = cmark_node_parent(paragraph)
    while let node = parent {
      let type = cmark_node_get_type(node)
      // A call-out was a quote.
      if type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_CUSTOM_BLOCK { quotes += 1 }
      parent = cmark_node_parent(node)
    }
    // The column is that of the first line, which a call-out's title may have taken.
    let isFirstKnown = cmark_node_get_start_line(paragraph) == span.lowerBound
    return span.map { number in
      let line = lines.line(number)
      if number == span.lowerBound, isFirstKnown {
        let column = Int(cmark_node_get_start_column(paragraph)) - 1
        return min(line.lowerBound + max(0, column), line.upperBound)..<line.upperBound
      }
      var at = line.lowerBound
      var left = quotes
      while at < line.upperBound {
        if Bytes.isSpace(lines.file[at]) {
          at += 1
        } else if left > 0, lines.file[at] == UInt8(ascii: ">") {
          left -= 1
          at += 1
        } else {
          break
        }
      }
      return at..<line.upperBound
    }
  }
}
