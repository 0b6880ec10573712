import MateriaDiagnostics
import MateriaMarkdown

extension ContentLoader {
  /// The entries of a data file: a list, or a list under one key.
  private func entries(
    _ name: String, under key: String?, into content: inout SiteContent
  ) -> ([YAMLValue], SourceFile)? {
    guard let (whole, file) = readYAML(name, into: &content) else { return nil }
    var value = whole
    if let key, case .mapping(let pairs) = value.kind {
      for pair in pairs {
        if case .scalar(key, _) = pair.key.kind { value = pair.value }
      }
    }
    if value.isNull { return ([], file) }
    guard case .sequence(let items) = value.kind else {
      if case .mapping(let pairs) = value.kind, pairs.isEmpty { return ([], file) }
      content.findings[file.path] = [
        file.diagnostic(
          "wrong-type", .error, "\(name) must be a list, but \(value.kindName) is written",
          line: value.line, column: value.column, help: "Begin each entry with `- `.")
      ]
      return nil
    }
    return (items, file)
  }

  /// Keeps the findings of a data file, and reports ids that stand twice.
  private func finish(
    _ file: SourceFile, ids: [(id: String, line: Int)], what: String,
    into content: inout SiteContent
  ) {
    var file = file
    var seen: [String: Int] = [:]
    for (id, line) in ids where !id.isEmpty {
      if let first = seen[id] {
        file.report(
          "duplicate-id", .error, "the \(what) \(quoted(id)) stands twice, first on line \(first)",
          line: line, column: 1, help: "Rename or remove one of the two.")
      } else {
        seen[id] = line
      }
    }
    content.findings[file.path] = file.diagnostics.isEmpty ? nil : file.diagnostics.sorted()
  }

  func loadGlossary(into content: inout SiteContent) {
    content.glossary = []
    guard let (items, first) = entries("glossary.yml", under: "terms", into: &content) else {
      return
    }
    var file = first
    var anchors: [String: Int] = [:]
    for item in items {
      var fields = FieldReader(item, of: file, what: "a term")
      var term = GlossaryTerm()
      if let name = fields.required("term", example: "receptor") { term.term = name }
      term.forms = fields.list("forms").map(\.value).filter { !$0.isEmpty }
      let definition = fields.required(
        "definition", example: "\"A part of a cell that a substance fits.\"")
      term.see = fields.list("see")
      term.sources = fields.list("sources")
      fields.finish()
      file = fields.file
      guard let definition, !term.term.value.isEmpty else { continue }
      let base = Slug.make(from: term.term.value)
      let count = anchors[base, default: 0]
      anchors[base] = count + 1
      term.anchor = "term-" + (base.isEmpty ? "x" : base) + (count == 0 ? "" : "-\(count + 1)")
      // The Markdown of a definition has no lines of its own to point at: its findings name the entry.
      let (body, found) = reader.read(
        Array(definition.value.utf8), path: file.path, anchorPrefix: term.anchor + "_")
      for var diagnostic in found {
        diagnostic.location = SourceLocation(
          path: file.path, line: definition.line, column: definition.column)
        diagnostic.sourceLine = SourceText.line(definition.line, of: file.bytes)
        file.diagnostics.append(diagnostic)
      }
      term.definition = body
      term.definitionText = body.firstParagraph
      content.glossary.append(term)
    }
    finish(
      file, ids: content.glossary.map { ($0.term.value.lowercased(), $0.term.line) }, what: "term",
      into: &content)
  }

  func loadPeople(into content: inout SiteContent) {
    content.people = []
    guard let (value, file) = readYAML("people.yml", into: &content) else { return }
    var current = file
    guard case .mapping(let pairs) = value.kind else {
      current.report(
        "wrong-type", .error, "people.yml must be a group of keys, one for each person",
        line: value.line, column: value.column, help: "Write `jane-example:` and her fields below.")
      content.findings[file.path] = current.diagnostics
      return
    }
    for pair in pairs {
      guard case .scalar(let id, _) = pair.key.kind else { continue }
      var fields = FieldReader(pair.value, of: current, what: "a person")
      var person = Person()
      person.id = id
      person.line = pair.key.line
      person.name = fields.required("name", example: "\"Jane Example\"")?.value ?? ""
      person.role = fields.text("role")
      person.credentials = fields.text("credentials")
      person.isLay = fields.flag("lay") ?? false
      person.isOrganization = fields.flag("organization") ?? false
      person.conflicts = fields.text("conflicts")
      if person.credentials == nil, !person.isLay {
        fields.report(
          "no-credentials", .warning,
          "\(quoted(id)) has neither credentials nor `lay: true`", line: pair.key.line,
          column: pair.key.column, length: id.utf8.count,
          help: "Say what qualifies the person, or that this is not a health professional.")
      }
      fields.finish()
      current = fields.file
      content.people.append(person)
    }
    content.people.sort { $0.id < $1.id }
    finish(current, ids: content.people.map { ($0.id, $0.line) }, what: "person", into: &content)
  }

  func loadHelplines(into content: inout SiteContent) {
    content.helplines = []
    guard let (items, first) = entries("helplines.yml", under: "helplines", into: &content) else {
      return
    }
    var file = first
    for item in items {
      var fields = FieldReader(item, of: file, what: "a helpline")
      var helpline = Helpline()
      helpline.line = item.line
      helpline.id = fields.required("id", example: "us-988")?.value ?? ""
      helpline.name =
        fields.required("name", example: "\"988 Suicide & Crisis Lifeline\"")?.value ?? ""
      helpline.region = fields.required("region", example: "US")?.value ?? ""
      helpline.phone = fields.text("phone")
      helpline.text = fields.text("text")
      helpline.url = fields.webAddress("url")
      helpline.hours = fields.text("hours")
      helpline.description = fields.text("description")
      helpline.verified = fields.date("verified")
      helpline.source = fields.text("source")
      fields.finish()
      if helpline.phone == nil, helpline.text == nil, helpline.url == nil {
        fields.report(
          "helpline-unreachable", .error, "the helpline has neither phone, text nor url",
          line: item.line, column: item.column, help: "Add a line such as `phone: 116 123`.")
      }
      file = fields.file
      content.helplines.append(helpline)
    }
    finish(file, ids: content.helplines.map { ($0.id, $0.line) }, what: "helpline", into: &content)
  }

  func loadSources(into content: inout SiteContent) {
    content.sources = []
    guard let (items, first) = entries("sources.yml", under: "references", into: &content) else {
      return
    }
    var file = first
    for item in items {
      var fields = FieldReader(item, of: file, what: "a source")
      let source = SourceSchema.read(&fields, line: item.line)
      file = fields.file
      content.sources.append(source)
    }
    finish(file, ids: content.sources.map { ($0.id, $0.line) }, what: "source", into: &content)
  }
}
