/// A block of a text that is to be written as Markdown.
public enum Block: Sendable, Hashable {
  /// A heading; its level is brought into 1 to 6 when it is written.
  case heading(level: Int, [Inline])
  /// A paragraph.
  case paragraph([Inline])
  /// A list whose order says nothing; each item is a run of blocks.
  case bulletList([[Block]])
  /// A numbered list that starts at a number; each item is a run of blocks.
  case orderedList(start: Int, [[Block]])
  /// A quotation.
  case quote([Block])
  /// A pipe table.
  case table(Table)
  /// Text to be shown as it stands, without a language.
  case code(String)
  /// A line between two parts of a text.
  case thematicBreak

  /// A table: a row of heads, rows of cells, and perhaps a caption.
  public struct Table: Sendable, Hashable {
    /// What the table shows, without the word "Table:".
    public var caption: [Inline]
    /// The heads of the columns.
    public var head: [[Inline]]
    /// The rows; a short row is filled up with empty cells.
    public var rows: [[[Inline]]]

    /// Makes a table.
    ///
    /// - Parameters:
    ///   - caption: What the table shows; empty when it has no caption.
    ///   - head: The heads of the columns.
    ///   - rows: The rows.
    public init(caption: [Inline] = [], head: [[Inline]], rows: [[[Inline]]]) {
      self.caption = caption
      self.head = head
      self.rows = rows
    }
  }
}

/// A part of a line of text that is to be written as Markdown.
public enum Inline: Sendable, Hashable {
  /// Words as they are; whatever Markdown would misread is escaped when they are written.
  case text(String)
  /// Words that are stressed.
  case emphasis([Inline])
  /// Words that are strongly stressed.
  case strong([Inline])
  /// Words that are shown as they stand.
  case code(String)
  /// Words that lead to an address.
  case link(destination: String, [Inline])
  /// The end of a line of the source, which a reader sees as a space.
  case softBreak
  /// The end of a line that a reader sees too.
  case lineBreak
}
