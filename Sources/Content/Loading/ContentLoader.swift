public import MateriaDiagnostics
public import MateriaMarkdown

/// Reads a Content folder.
///
/// Every file is read on its own: what one holds never changes how another is read, but for the
/// terms of topics, which are proposed to article texts. So files are read in parallel, and one that
/// was edited is read again alone.
public struct ContentLoader: Sendable {
  let folder: ContentFolder
  let reader: MarkdownReader

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - path: The Content folder's path on this machine.
  ///   - shown: How findings name the folder, such as `Content`.
  ///   - limits: What is refused before parsing.
  ///   - trace: Where it is noted what was found and read.
  public init(
    path: String, shown: String = "Content", limits: MarkdownLimits = .standard,
    trace: ContentTrace? = nil
  ) {
    folder = ContentFolder(path: path, shown: shown, trace: trace)
    reader = MarkdownReader(limits: limits)
  }

  /// Reads everything.
  ///
  /// - Throws: ``DiagnosticError`` where there is no such folder.
  public func load() throws(DiagnosticError) -> SiteContent {
    guard folder.kind(of: ".") == .folder else {
      throw DiagnosticError(
        Diagnostic(
          "no-content", .error, "there is no folder \(folder.shown)",
          at: SourceLocation(path: folder.shown),
          help: "Run the command in the site's folder, or name it with --site DIR."))
    }
    var content = SiteContent()
    loadSettings(into: &content)
    loadTopics(into: &content)
    loadPages(into: &content)
    loadDisclaimers(into: &content)
    loadGlossary(into: &content)
    loadSources(into: &content)
    loadPeople(into: &content)
    loadHelplines(into: &content)
    loadImages(into: &content)
    loadArticles(into: &content)
    return content
  }
}

extension ContentLoader {
  /// Reads a file and checks that it is UTF-8 text with something in it; nil after a finding.
  func readText(_ name: String, limit: Int, diagnostics: inout [Diagnostic]) -> SourceFile? {
    do {
      let file = SourceFile(
        path: folder.shown + "/" + name, bytes: try folder.read(name, limit: limit))
      if let problem = TextEncoding.problem(in: file) {
        diagnostics.append(problem)
        return nil
      }
      if file.bytes.allSatisfy({ $0 <= 0x20 || $0 == 0xEF || $0 == 0xBB || $0 == 0xBF }) {
        diagnostics.append(
          file.diagnostic(
            "empty-file", .error, "the file is empty",
            help: "Write something into it, or remove it."))
        return nil
      }
      return file
    } catch {
      diagnostics.append(contentsOf: error.diagnostics)
      return nil
    }
  }

  /// Reads the front matter of a file, and its Markdown.
  ///
  /// - Returns: A reader of the fields and the body; nil after an error that leaves nothing to read.
  func readMarkdown(
    _ name: String, needsText: Bool, anchorPrefix: String = "", diagnostics: inout [Diagnostic]
  ) -> (fields: FieldReader, body: ArticleBody, front: FrontMatter)? {
    guard var file = readText(name, limit: reader.limits.bytes, diagnostics: &diagnostics) else {
      return nil
    }
    if let problem = TextEncoding.controlProblem(in: file) {
      diagnostics.append(problem)
      return nil
    }
    let front = FrontMatter(of: file.bytes)
    guard let yaml = front.yaml, !front.isUnclosed else {
      diagnostics.append(
        front.isUnclosed
          ? file.diagnostic(
            "unclosed-front-matter", .error, "the front matter has no end", line: 1, column: 1,
            length: 3, help: "Close it with a line that holds only `---`.")
          : file.diagnostic(
            "no-front-matter", .error, "the file does not begin with front matter", line: 1,
            column: 1, help: "Begin it with the lines `---`, `title: …` and `---`."))
      return nil
    }
    guard yaml.count <= YAMLReader.frontMatterLimit else {
      diagnostics.append(
        file.diagnostic(
          "front-matter-too-large", .error,
          "the front matter has \(yaml.count) bytes; at most \(YAMLReader.frontMatterLimit) are read",
          line: 1, help: "Keep what readers read in the text below it."))
      return nil
    }
    let hasText = file.bytes[front.bodyStart...].contains { $0 > 0x20 }
    let value = YAMLReader.read(yaml, firstLine: front.yamlLine, of: &file)
    let (body, found) = reader.read(
      file.bytes, from: front.bodyStart, path: file.path, anchorPrefix: anchorPrefix)
    file.diagnostics.append(contentsOf: found)
    if needsText, !hasText {
      file.report(
        "no-text", .error, "the file has front matter and no text below it",
        line: SourceText.place(at: yaml.upperBound, in: file.bytes).line, column: 1, length: 3,
        help: "Write the text below the second `---`.")
    }
    guard let value else {
      diagnostics.append(contentsOf: file.diagnostics)
      return nil
    }
    return (FieldReader(value, of: file, what: "the front matter"), body, front)
  }

  /// Reads a file of YAML alone; nil where there is none or after an error.
  func readYAML(_ name: String, into content: inout SiteContent) -> (YAMLValue, SourceFile)? {
    let path = folder.shown + "/" + name
    content.findings[path] = nil
    if let problem = folder.linkProblem(name) {
      content.findings[path] = [problem]
      return nil
    }
    switch folder.kind(of: name) {
    case .file: break
    case .missing: return nil
    case .folder, .other:
      content.findings[path] = [
        Diagnostic("not-a-file", .error, "this is not a file", at: SourceLocation(path: path))
      ]
      return nil
    }
    var found: [Diagnostic] = []
    defer { if !found.isEmpty { content.findings[path] = found } }
    guard var file = readText(name, limit: YAMLReader.fileLimit, diagnostics: &found) else {
      return nil
    }
    if let problem = TextEncoding.controlProblem(in: file) {
      found = [problem]
      return nil
    }
    let start = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let value = YAMLReader.read(start..<file.bytes.count, firstLine: 1, of: &file) else {
      found = file.diagnostics
      return nil
    }
    return (value, file)
  }

  /// The slug of a file by its name, checked; an own one from front matter goes before it.
  func slug(_ own: Placed<String>?, name: String, fields: inout FieldReader) -> String {
    if let own {
      if Slug.isValid(own.value) { return own.value }
      let near = Slug.make(from: own.value)
      fields.report(
        "bad-slug", .error, "\(quoted(own.value)) cannot be part of an address", line: own.line,
        column: own.column, length: own.value.utf8.count,
        help: "Use lower-case letters, digits and hyphens"
          + (near.isEmpty ? "." : ", as in `slug: \(near)`."))
      return near.isEmpty ? "page" : near
    }
    let slug = Slug.make(from: Self.stem(of: name))
    if slug.isEmpty {
      fields.report(
        "bad-slug", .error, "no address can be made of the file's name", line: 1, column: 1,
        help: "Add a line such as `slug: living-with-pain`.")
    }
    return String(slug.utf8.prefix(200)) ?? slug
  }

  /// A file's name without its folders and its ending.
  static func stem(of name: String) -> String {
    let last = name.split(separator: "/").last.map(String.init) ?? name
    guard let dot = last.lastIndex(of: "."), dot != last.startIndex else { return last }
    return String(last[..<dot])
  }
}
