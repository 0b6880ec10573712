import MateriaDiagnostics

/// A source by CSL-YAML, as Zotero and Pandoc write it; what pages do not use is passed over.
enum SourceSchema {
  static func read(_ fields: inout FieldReader, line: Int) -> Source {
    var source = Source()
    source.line = line
    source.id = fields.required("id", example: "mmwr2019")?.value ?? ""
    source.type = fields.text("type") ?? "document"
    source.title = fields.required("title", example: "\"Kratom-related deaths\"")?.value ?? ""
    source.authors = names("author", &fields)
    source.issued = date("issued", &fields)
    source.accessed = date("accessed", &fields)
    source.containerTitle = fields.text("container-title")
    source.publisher = fields.text("publisher")
    source.volume = fields.text("volume")
    source.issue = fields.text("issue")
    source.page = fields.text("page")
    source.doi = identifier("DOI", "bad-doi", "10.1000/182", &fields) { doi in
      doi.hasPrefix("10.") && doi.contains("/") && !doi.contains(where: \.isWhitespace)
    }
    source.pmid = identifier("PMID", "bad-pmid", "12345678", &fields) { pmid in
      (1...8).contains(pmid.count) && isDigits(pmid)
    }
    source.pmcid = identifier("PMCID", "bad-pmcid", "PMC1234567", &fields) { pmcid in
      pmcid.hasPrefix("PMC") && isDigits(pmcid.dropFirst(3))
    }
    source.url = identifier("URL", "bad-url", "https://example.org/page", &fields) { url in
      (url.hasPrefix("https://") || url.hasPrefix("http://"))
        && !url.contains(where: \.isWhitespace)
    }
    if fields.has("genre"), let genre = fields.text("genre") {
      source.evidence = Source.Evidence(rawValue: genre.lowercased())
    }
    if fields.has("status"), let status = fields.text("status") {
      source.standing = Source.Standing(rawValue: status.lowercased()) ?? .sound
    }
    source.note = fields.text("note")
    return source
  }

  private static func identifier(
    _ key: String, _ id: String, _ example: String, _ fields: inout FieldReader,
    isSound: (String) -> Bool
  ) -> String? {
    guard let text = fields.placed(key) else { return nil }
    if isSound(text.value) { return text.value }
    fields.report(
      id, .error, "\(quoted(text.value)) is not a \(key)", line: text.line, column: text.column,
      length: text.value.utf8.count, help: "It looks like `\(key): \(example)`.")
    return nil
  }

  private static func names(_ key: String, _ fields: inout FieldReader) -> [Source.Name] {
    fields.groups(key).compactMap { item in
      if case .scalar(let name, _) = item.kind { return Source.Name(family: name, given: nil) }
      var entry = FieldReader(item, of: fields.file, what: "an author")
      let literal = entry.text("literal")
      let family = entry.text("family")
      let given = entry.text("given")
      let particle = entry.text("non-dropping-particle") ?? entry.text("dropping-particle")
      fields.absorb(entry)
      if let literal { return Source.Name(family: literal, given: nil) }
      guard let family else { return nil }
      return Source.Name(family: particle.map { "\($0) \(family)" } ?? family, given: given)
    }
  }

  /// A CSL date: `date-parts`, a group with `year`, `month` and `day`, a list of one, or ISO text.
  private static func date(_ key: String, _ fields: inout FieldReader) -> [Int] {
    guard let value = fields.value(key) else { return [] }
    if let parts = parts(of: value), isSound(parts) { return parts }
    fields.report(
      "bad-date", .error, "\(key) is not a date", line: value.line, column: value.column,
      help: "Write `\(key): {date-parts: [[2019, 4, 12]]}` or `\(key): 2019-04-12`.")
    return []
  }

  /// Whether a year, a month and a day, as far as they are given, are in the calendar.
  private static func isSound(_ parts: [Int]) -> Bool {
    guard (1...3).contains(parts.count) else { return false }
    return CalendarDate(
      year: parts[0], month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1)
      != nil
  }

  private static func isDigits(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func parts(of value: YAMLValue) -> [Int]? {
    switch value.kind {
    case .scalar(let text, _):
      let numbers = text.split(separator: "-", omittingEmptySubsequences: false)
        .map { isDigits($0) ? Int($0) : nil }
      return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    case .sequence(let items):
      // A list in a list is a range of dates, of which the first is shown.
      if let first = items.first, !isScalar(first) { return parts(of: first) }
      let numbers = items.compactMap(number)
      return numbers.count == items.count ? numbers : nil
    case .mapping(let pairs):
      var found: [String: YAMLValue] = [:]
      for pair in pairs {
        if case .scalar(let name, _) = pair.key.kind { found[name] = pair.value }
      }
      if let list = found["date-parts"] { return parts(of: list) }
      if let literal = found["literal"] ?? found["raw"] { return parts(of: literal) }
      let numbers = ["year", "month", "day"].prefix { found[$0] != nil }.map { name in
        found[name].flatMap(number)
      }
      return numbers.contains(nil) ? nil : numbers.compactMap { $0 }
    }
  }

  private static func isScalar(_ value: YAMLValue) -> Bool {
    if case .scalar = value.kind { true } else { false }
  }

  private static func number(_ value: YAMLValue) -> Int? {
    if case .scalar(let text, _) = value.kind { Int(text) } else { nil }
  }
}
