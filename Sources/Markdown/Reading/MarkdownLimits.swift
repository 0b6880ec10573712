/// What a text may measure before it is parsed; CMARK.md has the inputs that these guard against.
public struct MarkdownLimits: Sendable, Hashable {
  /// The bytes of a whole file.
  public var bytes: Int
  /// How deep quotes and lists may open on one line, or stay open over lines.
  public var nesting: Int
  /// How many `[` and `![` may stand open in one block.
  public var openBrackets: Int

  /// The limits that a build uses.
  public static let standard = MarkdownLimits(bytes: 2_000_000, nesting: 32, openBrackets: 500)

  /// Sets limits.
  public init(bytes: Int, nesting: Int, openBrackets: Int) {
    self.bytes = bytes
    self.nesting = nesting
    self.openBrackets = openBrackets
  }
}
