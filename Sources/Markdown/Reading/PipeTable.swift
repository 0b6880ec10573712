/// A pipe table as its lines say: where its cells stand, and how its columns are aligned.
///
/// The rules are those of GitHub Flavored Markdown, section 4.10: a row of headings, a row of hyphens
/// with as many cells, then rows; `\|` is a pipe within a cell, also in code. A first or last line
/// `Table: words` is the caption, as Pandoc writes it.
struct PipeTable {
  /// How a column is aligned, by the colons in the row of hyphens.
  enum Alignment: String {
    case none = ""
    case left = "align-left"
    case center = "align-center"
    case right = "align-right"
  }

  /// The bytes of the caption's words; nil when there is none.
  private(set) var caption: Range<Int>?
  /// The alignment of each column.
  private(set) var columns: [Alignment] = []
  /// The cells of all rows one after the other, that of the headings first; as many in each as columns.
  private(set) var cells: [Range<Int>] = []

  /// How many rows there are under the headings.
  var rowCount: Int { columns.isEmpty ? 0 : cells.count / columns.count - 1 }

  /// What became of a paragraph that was read as a table.
  enum Outcome {
    /// It is a table.
    case table(PipeTable)
    /// It looks like one but is none; the words say why.
    case fault(String)
    /// It is a paragraph.
    case none
  }

  /// The most cells of a table; short rows are filled up, and could otherwise grow without bound.
  static let cellLimit = 100_000

  /// Reads the lines of a paragraph.
  ///
  /// - Parameters:
  ///   - lines: Each line's bytes in the file, without what quotes and lists put before them.
  ///   - file: The file.
  static func read(_ lines: [Range<Int>], of file: UnsafeBufferPointer<UInt8>) -> Outcome {
    guard lines.count >= 2 else { return .none }
    let captionFirst = captionWords(of: lines[0], file)
    let header = captionFirst == nil ? 0 : 1
    guard header + 1 < lines.count, let columns = delimiters(lines[header + 1], file) else {
      return fault(of: lines, from: header, file)
    }
    var table = PipeTable()
    table.columns = columns
    table.caption = captionFirst
    let headings = cut(lines[header], file)
    guard headings.count == columns.count else {
      return .fault(
        "the row of headings has \(headings.count) cells, the row of hyphens \(columns.count)")
    }
    table.cells = headings
    var rows = lines[(header + 2)...]
    if table.caption == nil, let last = rows.last, let words = captionWords(of: last, file) {
      table.caption = words
      rows.removeLast()
    }
    guard (rows.count + 1) * columns.count <= cellLimit else {
      return .fault("the table has more than \(cellLimit) cells")
    }
    for row in rows {
      let cells = cut(row, file)
      table.cells += cells.prefix(columns.count)
      for _ in 0..<max(0, columns.count - cells.count) {
        table.cells.append(row.upperBound..<row.upperBound)
      }
    }
    return .table(table)
  }

  /// Why lines that look like a table are none.
  private static func fault(
    of lines: [Range<Int>], from header: Int, _ file: UnsafeBufferPointer<UInt8>
  ) -> Outcome {
    let pipe = UInt8(ascii: "|")
    if lines.indices.contains(header + 2), delimiters(lines[header + 2], file) != nil,
      cut(lines[header + 1], file).count > 1
    {
      return .fault("text stands right before the table")
    }
    let rows = lines.filter { !$0.isEmpty && file[$0.lowerBound] == pipe }
    if rows.count == lines.count {
      return .fault("the row of hyphens under the headings is missing")
    }
    return .none
  }

  /// Whether a caption's mark begins a line, and the bytes of the words after it.
  static func captionWords(
    of line: Range<Int>, _ file: UnsafeBufferPointer<UInt8>
  ) -> Range<Int>? {
    let mark = "table:".utf8
    guard line.count > mark.count,
      zip(line, mark).allSatisfy({ Bytes.lowered(file[$0]) == $1 }),
      Bytes.isSpace(file[line.lowerBound + mark.count])
    else { return nil }
    let words = trim((line.lowerBound + mark.count)..<line.upperBound, file)
    return words.isEmpty ? nil : words
  }

  /// The alignments of a row of hyphens, or nil when the line is none.
  private static func delimiters(
    _ line: Range<Int>, _ file: UnsafeBufferPointer<UInt8>
  ) -> [Alignment]? {
    guard !line.isEmpty else { return nil }
    var hasPipe = false
    for offset in line {
      switch file[offset] {
      case UInt8(ascii: "|"): hasPipe = true
      case UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: break
      default: return nil
      }
    }
    var columns: [Alignment] = []
    for cell in cut(line, file) {
      let isLeft = cell.first.map { file[$0] == UInt8(ascii: ":") } ?? false
      let isRight = cell.last.map { file[$0] == UInt8(ascii: ":") } ?? false
      let low = cell.lowerBound + (isLeft ? 1 : 0)
      let high = cell.upperBound - (isRight ? 1 : 0)
      let hyphens = low..<max(low, high)
      guard !hyphens.isEmpty, hyphens.allSatisfy({ file[$0] == UInt8(ascii: "-") }) else {
        return nil
      }
      columns.append(
        isLeft ? (isRight ? .center : .left) : isRight ? .right : Alignment.none)
    }
    // A single column without a pipe would be a heading's underline.
    return hasPipe || columns.count > 1 || file[line.lowerBound] == UInt8(ascii: ":")
      ? columns : nil
  }

  /// The cells of a row: what stands between pipes that no backslash precedes.
  private static func cut(
    _ line: Range<Int>, _ file: UnsafeBufferPointer<UInt8>
  ) -> [Range<Int>] {
    let line = trim(line, file)
    guard !line.isEmpty else { return [] }
    let pipe = UInt8(ascii: "|")
    var cells: [Range<Int>] = []
    var start = line.lowerBound
    if file[start] == pipe { start += 1 }
    var at = start
    while at < line.upperBound {
      if file[at] == UInt8(ascii: "\\"), at + 1 < line.upperBound, file[at + 1] == pipe {
        at += 2
      } else if file[at] == pipe {
        cells.append(trim(start..<at, file))
        at += 1
        start = at
      } else {
        at += 1
      }
    }
    if start < line.upperBound { cells.append(trim(start..<line.upperBound, file)) }
    return cells
  }

  private static func trim(
    _ range: Range<Int>, _ file: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high, Bytes.isSpace(file[low]) { low += 1 }
    while high > low, Bytes.isSpace(file[high - 1]) { high -= 1 }
    return low..<high
  }
}
