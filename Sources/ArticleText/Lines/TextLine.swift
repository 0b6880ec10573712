/// A line of an article text that is not blank, with what can be seen of it alone.
///
/// Offsets are into the bytes of ``TextLines``.
struct TextLine: Sendable {
  /// The line in the text, from 1.
  var number = 0
  /// The line without spaces at its ends, mark included.
  var range = 0..<0
  /// The line without its list mark and without spaces at its ends.
  var body = 0..<0
  /// How many columns it is indented.
  var indent = 0
  /// How many blank lines stand before it.
  var blanksBefore = 0
  /// How many blank lines stand after it; the end of the text counts as one.
  var blanksAfter = 0
  /// The mark it begins with.
  var marker = LineMarker.none
  /// Its words in ``TextLines/words``.
  var words = 0..<0
  /// A number that lines with the same letters and digits share.
  var key: UInt64 = 0
  /// How many letters and digits the body has.
  var letters = 0
  var digits = 0
  var upperCase = 0
  /// Words that begin with a capital, and words that do not, small words left out.
  var capitalWords = 0
  var smallWords = 0
  /// How many sentences seem to end inside the line.
  var sentenceEnds = 0
  /// Places where a capital follows a small letter or a bracket at once: texts glued together.
  var glues = 0
  var first = LineEdge.other
  var last = LineEdge.other
  /// Tabs inside the line, ` / ` and ` | ` between its words.
  var tabs = 0
  var slashes = 0
  var pipes = 0
  /// Semicolons before its last character.
  var semicolons = 0
  var commas = 0
  /// Round brackets that open less those that close.
  var openBrackets = 0
  /// Marks between the steps of the way to a page: ` > `, ` >> `, `»`, `›`, `→`.
  var steps = 0
  /// What the line holds somewhere.
  var holds: LineContents = []
  /// What the phrases in it say.
  var phrases: PhraseKinds = []

  var wordCount: Int { words.count }
  var isIsolated: Bool { blanksBefore > 0 && blanksAfter > 0 }
  var endsSentence: Bool { last == .period || last == .exclamation || last == .question }
  var isAllCaps: Bool {
    let alphabetic = letters - digits
    return alphabetic >= 3 && upperCase * 10 >= alphabetic * 9
  }
  /// Long running text: what a reader would call a paragraph.
  var isProse: Bool {
    if wordCount >= 25 { return true }
    if isHeadline { return false }
    if sentenceEnds > 0 && wordCount >= 6
      && (endsSentence || wordCount >= 20 || smallWords > capitalWords + 2)
    {
      return true
    }
    return (last == .period || last == .exclamation) && wordCount >= 5
  }
  /// Whether sentences are a headline: in title case, such as `Phones Are No Match For Beds. Now I
  /// See It.`.
  var isHeadline: Bool {
    capitalWords >= 6 && smallWords * 8 <= capitalWords && !isAllCaps && wordCount <= 20
      && sentenceEnds <= 1 && commas <= 1
  }
  /// A sentence however short, or longer text.
  var isSentence: Bool {
    isProse || (wordCount >= 3 && (last == .period || last == .exclamation) && smallWords > 0)
  }
  /// How much of the line reads like a title, from 0 to 1.
  var titleCase: Double {
    let all = capitalWords + smallWords
    return all == 0 ? 0 : Double(capitalWords) / Double(all)
  }
}

/// What a line begins with that says "item" or "number".
enum LineMarker: Sendable, Hashable {
  case none
  /// `-`, `•`, `*` and their like; doubled when two stand in a row.
  case bullet(doubled: Bool)
  /// `3.`, `3)` or `(3)`.
  case number(Int)
  /// `2.1` and deeper.
  case section(depth: Int)
  /// `##` of leaked Markdown.
  case hashes(Int)
  /// `>` of leaked Markdown.
  case quote

  var isBullet: Bool { if case .bullet = self { true } else { false } }
  var number: Int? { if case .number(let n) = self { n } else { nil } }
  var isItem: Bool { isBullet || number != nil }
}

/// Characters that a line holds, of those that few lines hold.
struct LineContents: OptionSet, Sendable {
  let rawValue: UInt8

  static let openBrace = LineContents(rawValue: 1 << 0)
  static let closeBrace = LineContents(rawValue: 1 << 1)
  static let semicolon = LineContents(rawValue: 1 << 2)
  static let at = LineContents(rawValue: 1 << 3)
  static let period = LineContents(rawValue: 1 << 4)
  static let percent = LineContents(rawValue: 1 << 5)
  /// A mark of leaked Markdown: `*`, `_` or `[`.
  static let mark = LineContents(rawValue: 1 << 6)
}

/// What stands at an end of a line.
enum LineEdge: Sendable, Hashable {
  case upper, lower, digit, openQuote, closeQuote, bracket
  case period, comma, semicolon, colon, question, exclamation, ellipsis, dash, other
}
