import MateriaArticleText
import MateriaMarkdown

/// Checks that the words of a text are those of its article and its account, in order.
enum Conservation {
  /// What is wrong, or nil when nothing is.
  static func fault(in text: StructuredText, of source: String) -> String? {
    let account = text.account
    let whole = letters(source)
    let accounted = account.map { letters($0.text) }.joined()
    if whole != accounted { return "the account does not hold the text's words" }
    var title = ""
    var summary = ""
    var kept = ""
    var target = 0
    let restored = Dictionary(grouping: account.filter { $0.restoredAbove != nil }) {
      $0.restoredAbove ?? 0
    }
    for line in account where line.role != .blank {
      let words = letters(
        String(
          line.text.dropFirst(line.splitOff.count + line.titleSentence.count)
            .dropLast(line.cutOff.count)))
      title += letters(line.titleSentence)
      for entry in restored[line.line] ?? [] where line.role.isKept { kept += letters(entry.text) }
      switch line.role {
      case .title: target = 1
      case .summary: target = 2
      case .continuation: break
      default: if line.role.isKept { target = 0 }
      }
      if !line.role.isKept {
        // What goes on below a line that was left out is a paragraph of its own.
        target = 0
        continue
      }
      switch target {
      case 1: title += words
      case 2: summary += words
      default: kept += words
      }
    }
    let article = text.blocks.map { letters(plain($0)) }.joined()
    if article != kept { return "the article's words differ from the kept lines'" }
    if summary != letters(text.description ?? "") { return "the summary's words differ" }
    let isSentence = account.contains { !$0.titleSentence.isEmpty }
    if text.titleOrigin == .line || isSentence, title != letters(text.title ?? "") {
      return "the title's words differ"
    }
    return nil
  }

  /// The letters of a text in order.
  ///
  /// Digits are left out: a list's numbers are marks.
  static func letters(_ text: String) -> String {
    var out = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar.properties.isAlphabetic { out.append(scalar) }
    return String(out)
  }

  /// All words of a block.
  static func plain(_ block: Block) -> String {
    switch block {
    case .heading(_, let words), .paragraph(let words): plain(words)
    case .bulletList(let items), .orderedList(_, let items):
      items.map { $0.map(plain).joined(separator: " ") }.joined(separator: " ")
    case .quote(let inner): inner.map(plain).joined(separator: " ")
    case .table(let table):
      ([table.caption] + table.head + table.rows.flatMap { $0 }).map(plain).joined(separator: " ")
    case .code(let text): text
    case .thematicBreak: ""
    }
  }

  static func plain(_ inlines: [Inline]) -> String {
    inlines.map { inline in
      switch inline {
      case .text(let words), .code(let words): words
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): plain(inner)
      case .softBreak, .lineBreak: " "
      }
    }.joined()
  }
}

/// A generator of numbers that gives the same row for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    state = next() ^ (seed &* 0xD1B5_4A32_D192_ED03)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
