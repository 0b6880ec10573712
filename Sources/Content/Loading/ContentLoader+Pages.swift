public import MateriaDiagnostics
import MateriaMarkdown

extension ContentLoader {
  /// Reads the Markdown files of a folder, in parallel, and keeps what was read of each.
  private func loadFolder<Value: Sendable>(
    _ name: String, into content: inout SiteContent,
    _ read: @Sendable (String, inout [Diagnostic]) -> Value?
  ) -> [Value] {
    var found: [Diagnostic] = []
    let names = folder.files(below: name, diagnostics: &found).map(\.name)
      .filter { $0.hasSuffix(".md") }
    for path in content.findings.keys where path.hasPrefix("\(folder.shown)/\(name)/") {
      content.findings[path] = nil
    }
    for diagnostic in found {
      content.findings[diagnostic.location?.path ?? "", default: []].append(diagnostic)
    }
    let results = parallelMap(names.count) { index -> (Value?, [Diagnostic]) in
      var found: [Diagnostic] = []
      let value = read(names[index], &found)
      return (value, found.sorted())
    }
    for (index, result) in results.enumerated() where !result.1.isEmpty {
      content.findings["\(folder.shown)/\(names[index])"] = result.1
    }
    return results.compactMap(\.0)
  }

  func loadTopics(into content: inout SiteContent) {
    content.topics = loadFolder("topics", into: &content) { name, diagnostics in
      guard let found = readMarkdown(name, needsText: false, diagnostics: &diagnostics) else {
        return nil
      }
      var fields = found.fields
      var topic = Topic()
      topic.path = folder.shown + "/" + name
      topic.id = Self.stem(of: name)
      topic.title = fields.required("title", example: "Opioid withdrawal")?.value ?? ""
      topic.description = fields.text("description")
      topic.parent = fields.placed("parent")
      topic.terms = fields.list("terms").map(\.value).filter { !$0.allSatisfy(\.isWhitespace) }
      topic.disclaimers = fields.list("disclaimers")
      topic.helplines = fields.list("helplines")
      topic.slug = slug(fields.placed("slug"), name: name, fields: &fields)
      fields.finish()
      topic.body = found.body
      diagnostics.append(contentsOf: fields.file.diagnostics)
      return topic
    }
  }

  func loadPages(into content: inout SiteContent) {
    content.pages = loadFolder("pages", into: &content) { name, diagnostics in
      guard let found = readMarkdown(name, needsText: true, diagnostics: &diagnostics) else {
        return nil
      }
      var fields = found.fields
      var page = Page()
      page.path = folder.shown + "/" + name
      page.id = Self.stem(of: name)
      page.title = fields.required("title", example: "About this site")?.value ?? ""
      page.description = fields.text("description")
      page.slug = slug(fields.placed("slug"), name: name, fields: &fields)
      fields.finish()
      page.body = found.body
      diagnostics.append(contentsOf: fields.file.diagnostics)
      return page
    }
  }

  func loadDisclaimers(into content: inout SiteContent) {
    content.disclaimers = loadFolder("disclaimers", into: &content) { name, diagnostics in
      // Several stand on one page, beside its own headings.
      let prefix = "disclaimer-\(Slug.make(from: Self.stem(of: name)))_"
      guard
        let found = readMarkdown(
          name, needsText: true, anchorPrefix: prefix, diagnostics: &diagnostics)
      else {
        return nil
      }
      var fields = found.fields
      var disclaimer = Disclaimer()
      disclaimer.path = folder.shown + "/" + name
      disclaimer.id = Self.stem(of: name)
      disclaimer.title =
        fields.required("title", example: "This is general information")?.value ?? ""
      disclaimer.kind = fields.choice("kind") ?? .notice
      fields.finish()
      disclaimer.body = found.body
      diagnostics.append(contentsOf: fields.file.diagnostics)
      return disclaimer
    }
  }

  func loadImages(into content: inout SiteContent) {
    var found: [Diagnostic] = []
    let names = folder.files(below: "images", diagnostics: &found).map(\.name)
    content.images = parallelMap(names.count) { index in
      // A size stands in the first bytes, but a photograph's profile may come before it.
      let bytes = (try? folder.read(names[index], limit: Self.imageLimit)) ?? []
      let size = ImageFile.size(of: bytes)
      return ImageFile(path: names[index], width: size?.width, height: size?.height)
    }
    content.findings["\(folder.shown)/images"] = found.isEmpty ? nil : found
  }

  /// The bytes of an image or another file below Content.
  ///
  /// - Parameter path: The path below Content.
  /// - Throws: ``DiagnosticError`` where the file cannot be read.
  public func bytes(of path: String) throws(DiagnosticError) -> [UInt8] {
    try folder.read(path, limit: Self.imageLimit)
  }
}
