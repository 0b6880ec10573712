import CCMark
import MateriaDiagnostics

/// One reading of one text: what is found while its cmark tree is changed and walked.
///
/// The blocks are seen first, where call-outs, tables and charts are put in place; then the whole tree
/// is walked once in the order of the text. Whatever the walk numbers (anchors, links, images,
/// citations), ``BodyWriter`` meets again in the same order in the HTML that cmark renders.
struct BodyReading {
  var lines: SourceLines
  let words: BodyWords
  var body = ArticleBody()
  private(set) var diagnostics: [Diagnostic] = []
  private var findings: [String: Int] = [:]

  /// The lines of nodes that cmark did not make, by the number in their user data less one.
  var spans: [ClosedRange<Int>] = []
  /// The anchors of all headings in the order of the text, those in quotes too.
  var anchors: [String] = []
  /// What becomes of each link in the order of the text.
  var linkForms: [LinkForm] = []
  var ids: HeadingIDs

  // What the blocks need.
  /// The level of the heading above, 1 where only the page's title is.
  var levelAbove = 1
  var calloutCount = 0
  var tableDrafts: [TableDraft] = []
  /// The cells of all tables, each as a heading of a text of its own.
  var cellSource: [UInt8] = []
  var cellCount = 0

  // What the walk needs.
  var plain: [UInt8] = []
  var heading: Node?
  var headingLevelBefore = 1
  var linkStart = 0
  var linkDepth = 0
  /// The places in `linkForms` of the links that are open.
  var openForms: [Int] = []
  var imageStart = 0
  var imageDepth = 0
  var readsFirstParagraph = false
  var hasFirstParagraph = false
  /// The bytes of the block that is read, from the place after what was found in it last.
  var scope = 0..<0
  var sectionHasContent: [Bool] = []

  /// What becomes of a link when the HTML is written.
  enum LinkForm {
    /// Its address is a hole.
    case hole
    /// It stays as cmark writes it.
    case written
    /// Its words stay, without a link.
    case dropped
  }

  init(lines: SourceLines, words: BodyWords, anchorPrefix: String) {
    self.lines = lines
    ids = HeadingIDs(prefix: anchorPrefix)
    self.words = words
    plain.reserveCapacity(500)
  }

  /// Notes a finding at an offset of the file.
  ///
  /// Of one kind at most a hundred are kept: more would help nobody, and could fill the memory.
  mutating func report(
    _ id: String, _ severity: Severity, _ message: @autoclosure () -> String, at offset: Int,
    length: Int = 1, help: @autoclosure () -> String
  ) {
    let count = findings[id, default: 0]
    findings[id] = count + 1
    guard count < 100 else { return }
    diagnostics.append(
      lines.diagnostic(id, severity, message(), at: offset, length: length, help: help()))
  }

  /// The lines, as cmark counts them, in which a block stands.
  func span(of node: Node) -> ClosedRange<Int> {
    if let data = cmark_node_get_user_data(node) {
      let index = Int(bitPattern: data) - 1
      if spans.indices.contains(index) { return spans[index] }
    }
    let first = max(1, Int(cmark_node_get_start_line(node)))
    return first...max(first, Int(cmark_node_get_end_line(node)))
  }

  /// Notes the lines of a node that cmark did not make.
  mutating func setSpan(_ lines: ClosedRange<Int>, of node: Node) {
    spans.append(lines)
    cmark_node_set_user_data(node, UnsafeMutableRawPointer(bitPattern: spans.count))
  }

  /// The offset of a block's first byte.
  func offset(of node: Node) -> Int {
    let line = lines.line(Int(max(1, cmark_node_get_start_line(node))))
    let column = max(1, Int(cmark_node_get_start_column(node)))
    return min(line.lowerBound + column - 1, line.upperBound)
  }

  /// Moves past bytes in the block that is read, and tells where they stand.
  ///
  /// - Returns: The offset in the file, or nil when the block does not hold them as they are.
  mutating func locate(_ needle: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let found = lines.find(needle, in: scope) else { return nil }
    scope = found + needle.count..<max(scope.upperBound, found + needle.count)
    return found
  }

  /// Moves past text in the block that is read, and tells where it stands.
  mutating func locate(_ needle: String) -> Int? {
    var needle = needle
    return needle.withUTF8 { locate($0) }
  }
}
