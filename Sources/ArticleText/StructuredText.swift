public import MateriaDiagnostics
public import MateriaMarkdown

/// An article text with its structure: what the page shows, and what became of every line.
public struct StructuredText: Sendable {
  /// The title; nil only for a text without a word.
  public var title: String?
  /// Where the title came from; nil when there is none.
  public var titleOrigin: TitleOrigin?
  /// The name of a site, with the mark before it, that was cut from the title's end; mostly nil.
  public var siteName: String?
  /// The summary paragraph, which is not part of ``blocks``; nil when the text has none.
  public var description: String?
  /// The article without title and summary.
  public internal(set) var blocks: [Block]
  /// What a person should look at.
  public var diagnostics: [Diagnostic]
  /// The decisions, from which the account is made when somebody asks for it.
  var draft: Draft?

  /// Every line of the text in order, blank ones included; empty for a text that was refused.
  ///
  /// It is made anew each time, in time that grows with the text.
  public var account: [LineAccount] { draft?.account() ?? [] }

  /// The article's body as CommonMark in UTF-8.
  public func markdownBody() -> [UInt8] { MarkdownWriter().write(normalized: blocks) }
}

/// What one line of a text became, and why.
public struct LineAccount: Sendable, Hashable {
  /// The line in the text, from 1.
  public var line: Int
  /// What it became.
  public var role: LineRole
  /// The heading's level; nil for other lines.
  public var level: Int?
  /// Why, in a few words.
  public var reason: String
  /// What was weighed; empty for lines that needed no weighing.
  public var clues: [Clue]
  /// What was weighed for the line being the title; empty for lines that could not be.
  public var titleClues: [TitleEvidence]
  /// The bytes of the line, spaces at its ends left out.
  public var text: String
  /// The line above which a contents entry's lost heading was put back; nil for other lines.
  public var restoredAbove: Int?
  /// Words at the line's start that were split off as another text glued to it; empty mostly.
  public var splitOff: String
  /// Words at the line's end that were cut off as the name of its site; empty mostly.
  public var cutOff: String
  /// The sentence at the line's start that is the title of a text without a heading; empty mostly.
  public var titleSentence: String
}
