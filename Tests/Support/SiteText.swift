/// A small folder of files written as one text, as Hugo's tests and Go's txtar do.
///
///     -- articles/kratom.md --
///     ---
///     title: Kratom
///     ---
///     Text.
///     -- topics/plants.md --
///     …
///
/// What stands before the first separator is left out, so a test can say there what it is about.
public struct SiteText: Sendable {
  /// The files with what they hold, by the order of the text.
  public private(set) var files: [(path: String, text: String)] = []

  /// Reads a text with separators.
  public init(_ text: String) {
    var lines: [Substring] = []
    func close() {
      guard !files.isEmpty else { return }
      files[files.count - 1].text = lines.map { $0 + "\n" }.joined()
    }
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)
    if rest.last == "" { rest.removeLast() }
    for line in rest {
      if line.hasPrefix("-- "), line.hasSuffix(" --") {
        close()
        files.append((String(line.dropFirst(3).dropLast(3)), ""))
        lines = []
      } else {
        lines.append(line)
      }
    }
    close()
  }
}
