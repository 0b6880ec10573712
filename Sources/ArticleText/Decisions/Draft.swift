import MateriaDiagnostics

/// A text while it is being read: its lines and what has been decided of each.
///
/// Each step looks at the lines that no step before it has claimed. A line is claimed once.
struct Draft: Sendable {
  let text: TextLines
  let path: String
  /// What each line became; nil while it is open.
  var roles: [LineRole?]
  /// Why, in a few words.
  var reasons: [String]
  /// What was weighed, for lines that were weighed.
  var clues: [WeighedClue] = []
  /// Where a line's clues stand in that row.
  var cluesOfLine: [Range<Int>]
  /// What the clues weigh for a heading, and for page furniture.
  var headingSums: [Float]
  var pageSums: [Float]
  /// The levels of lines that became headings.
  var levels: LineMap<Int>
  /// Lines whose words go on in the line before them; the value says whether a space parts them.
  var joins: LineMap<Bool>
  /// Bytes at the start of a line that are another line's words glued to it.
  var gluedPrefix: [Int: Range<Int>] = [:]
  /// Contents entries by the line before which their lost heading belongs.
  var restored: [Int: Int] = [:]
  /// Lines by their letters and digits.
  let linesByKey: TwinIndex
  /// Lines that a contents list names.
  var named: LineSet
  /// The entries of all contents lists, in order.
  var entries: [Int] = []
  var titleLines: Range<Int>?
  var titleOrigin: TitleOrigin?
  var titleText: String?
  /// What was seen of the lines that might be the title.
  var titleClues: [Int: [WeighedTitleClue]] = [:]
  /// Lines above the text that might have been the title as well.
  var titleRivals: Set<Int> = []
  /// Whom to ask, above the title of a release.
  var releaseContacts: Set<Int> = []
  /// The sentence that became the title of a text without one, with its line.
  var openingSentence: (line: Int, range: Range<Int>)?
  /// The name of the site at the end of the title's line.
  var siteName: Range<Int>?
  /// Tables by their first line.
  var tables: [Int: TableShape] = [:]
  /// Numbered lines and bullets that head a text of their own.
  var markedHeads: LineSet
  /// The numbers that lines begin with.
  let numbers: Set<Int>
  /// Where the last lines end that looked like a list and are the rows of a table.
  var rowsEnd = 0
  /// Whether `Do`, `Pros` or the like heads a list.
  var hasCards = false
  /// Items by line: how deep.
  var depths: LineMap<Int>
  /// Keys of names that bylines give.
  var authors: Set<UInt64> = []
  var diagnostics: [Diagnostic] = []

  var lines: [TextLine] { _read { yield text.lines } }

  init(_ text: TextLines, path: String) {
    self.text = text
    self.path = path
    roles = Array(repeating: nil, count: text.lines.count)
    cluesOfLine = Array(repeating: 0..<0, count: text.lines.count)
    headingSums = Array(repeating: 0, count: text.lines.count)
    pageSums = headingSums
    reasons = Array(repeating: "", count: text.lines.count)
    linesByKey = TwinIndex(text.lines)
    let count = text.lines.count
    levels = LineMap(count: count)
    joins = LineMap(count: count)
    depths = LineMap(count: count)
    named = LineSet(count: count)
    markedHeads = LineSet(count: count)
    numbers = Set(text.lines.compactMap(\.marker.number))
  }

  /// Claims a line; a line that is claimed already stays as it is.
  mutating func claim(_ index: Int, _ role: LineRole, _ reason: String) {
    if roles[index] != nil { return }
    roles[index] = role
    reasons[index] = reason
    // What is left out is no part of the sentence above it.
    if !role.isKept { joins[index] = nil }
  }

  /// Whether a line, with the lines that go on from it, is running text.
  func isRunning(_ index: Int) -> Bool { lines[index].isProse || goesOn(index) }

  /// Whether the next line goes on from a line.
  func goesOn(_ index: Int) -> Bool { joins[index + 1] != nil }

  func isOpen(_ index: Int) -> Bool { roles.indices.contains(index) && roles[index] == nil }

  /// The next line that is not residue, ornament or contents, after a line.
  func next(after index: Int) -> Int? {
    var index = index + 1
    while index < roles.count {
      if roles[index]?.isKept ?? true { return index }
      index += 1
    }
    return nil
  }

  /// The last line before another that is not residue, ornament or contents.
  func previous(before index: Int) -> Int? {
    var index = index - 1
    while index >= 0 {
      if roles[index]?.isKept ?? true { return index }
      index -= 1
    }
    return nil
  }

  /// The words of all lines that the article keeps.
  func keptWords() -> [UInt32] {
    var words: [UInt32] = []
    words.reserveCapacity(text.words.count)
    for index in lines.indices where roles[index]?.isKept ?? true {
      words += text.words(of: lines[index])
    }
    return words
  }

  /// Notes a finding at a line.
  mutating func note(
    _ id: String, _ severity: Severity, _ message: String, at index: Int?, help: String? = nil
  ) {
    let location = index.map {
      SourceLocation(path: path, line: lines[$0].number, column: lines[$0].indent + 1)
    }
    diagnostics.append(
      Diagnostic(
        id, severity, message, at: location ?? SourceLocation(path: path),
        sourceLine: index.map { text.text(lines[$0].range.clamped(to: lines[$0].range)) },
        length: index.map { lines[$0].range.count } ?? 1, help: help))
  }
}

/// Where a title came from.
public enum TitleOrigin: String, Sendable, Hashable {
  /// The caller gave it.
  case given
  /// It is a line of the text.
  case line
  /// No line is a title; it is the contents entry or heading that says best what the text is about.
  case inferred
}
