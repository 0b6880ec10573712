import CCMark
public import MateriaDiagnostics

/// Reads Markdown: parses it with cmark, changes the tree, and leaves an ``ArticleBody``.
public struct MarkdownReader: Sendable {
  /// What is refused before parsing.
  public var limits: MarkdownLimits
  /// The words that call-outs and citations put on a page.
  public var words: BodyWords

  /// Makes a reader.
  ///
  /// - Parameters:
  ///   - limits: What is refused before parsing.
  ///   - words: The words that call-outs and citations put on a page.
  public init(limits: MarkdownLimits = .standard, words: BodyWords = .english) {
    self.limits = limits
    self.words = words
  }

  /// The version of libcmark, which the system may exchange while the program stays as it is.
  public static var parserVersion: String { String(cString: cmark_version_string()) }

  /// Reads the Markdown that stands in a file after its front matter.
  ///
  /// - Parameters:
  ///   - file: The whole file, so that places count from its beginning.
  ///   - start: The offset of the Markdown's first byte.
  ///   - path: The path as findings show it.
  ///   - anchorPrefix: What stands before each anchor, so that a text that stands within other pages
  ///     doubles none of theirs; links to a heading of the same text need not have it.
  /// - Returns: The body, and what is to be said of it; a text over a limit gives an empty body and
  ///   an error.
  public func read(
    _ file: [UInt8], from start: Int = 0, path: String, anchorPrefix: String = ""
  ) -> (body: ArticleBody, diagnostics: [Diagnostic]) {
    file.withUnsafeBufferPointer { bytes in
      var scan = SourceScan(file: bytes, start: start, path: path, limits: limits)
      let refusals = scan.run()
      guard refusals.isEmpty else { return (ArticleBody(), refusals) }
      return TreeMemory.during {
        var reading = BodyReading(lines: scan.lines, words: words, anchorPrefix: anchorPrefix)
        let text = UnsafeBufferPointer(rebasing: bytes[scan.lines.start...])
        guard let root = CMark.parse(text) else { return (ArticleBody(), []) }
        reading.arrangeBlocks(of: root)
        reading.walk(root)
        guard let html = CMark.html(of: root) else {
          return (reading.body, reading.diagnostics.sorted())
        }
        var writer = BodyWriter(html: html, reading: reading)
        var body = writer.run()
        if !anchorPrefix.isEmpty {
          for index in body.links.indices where body.links[index].destination.hasPrefix("#") {
            body.links[index].destination =
              "#\(anchorPrefix)\(body.links[index].destination.dropFirst())"
          }
        }
        return (body, reading.diagnostics.sorted())
      }
    }
  }
}
