import MateriaDiagnostics

/// Takes typed values out of a YAML group of keys, and says what is wrong with them.
///
/// Every key that is asked for counts as known; `finish` reports the others with the nearest known
/// one. So the schema of a file is the function that reads it, and stands in one place.
struct FieldReader {
  private(set) var file: SourceFile
  private let fields: [(key: YAMLValue, value: YAMLValue)]
  /// The keys of the fields; empty for one that is no text.
  private let names: [String]
  private var known: [String] = []
  /// The line of the group, for what is missing from it.
  let line: Int
  /// The column of the group.
  let column: Int
  /// Whether the value is a group or nothing; of anything else only that is reported.
  let isGroup: Bool

  /// Begins to read a group; a value that is none is reported and read as an empty one.
  init(_ value: YAMLValue, of file: SourceFile, what: String) {
    self.file = file
    line = value.line
    column = value.column
    if case .mapping(let pairs) = value.kind {
      fields = pairs
      names = pairs.map { if case .scalar(let key, _) = $0.key.kind { key } else { "" } }
      isGroup = true
    } else {
      fields = []
      names = []
      isGroup = value.isNull
      if !value.isNull {
        self.file.report(
          "wrong-type", .error, "\(what) must be a group of keys, but \(value.kindName) is written",
          line: value.line, column: value.column, help: "Write `key: value`, one to a line.")
      }
    }
  }

  /// The value of a key as it was written, or nil where there is none or a null.
  mutating func value(_ key: String) -> YAMLValue? {
    known.append(key)
    guard let index = names.firstIndex(of: key), !fields[index].value.isNull else { return nil }
    return fields[index].value
  }

  /// Whether a key is written, though its value may be null; does not count as asking for it.
  func has(_ key: String) -> Bool {
    names.contains(key)
  }

  mutating func text(_ key: String) -> String? { placed(key)?.value }

  /// Text with its place.
  mutating func placed(_ key: String) -> Placed<String>? {
    guard let value = value(key) else { return nil }
    guard case .scalar(let text, _) = value.kind else {
      wrongType(key, value, expected: "text")
      return nil
    }
    return Placed(text, line: value.line, column: value.column)
  }

  /// A whole address of the web; nil after a finding for any other text.
  mutating func webAddress(_ key: String) -> String? {
    guard let text = placed(key) else { return nil }
    let isSound =
      (text.value.hasPrefix("https://") || text.value.hasPrefix("http://"))
      && !text.value.contains(where: \.isWhitespace)
    if isSound { return text.value }
    report(
      "bad-url", .error, "\(quoted(text.value)) is not a \(key)", line: text.line,
      column: text.column, length: text.value.utf8.count,
      help: "It looks like `\(key): https://example.org/page`.")
    return nil
  }

  /// Text that must be there and not be blank.
  mutating func required(_ key: String, example: String) -> Placed<String>? {
    let found = has(key)
    guard isGroup else { return nil }
    var at = (line: line, column: column)
    if let text = placed(key) {
      if !text.value.allSatisfy(\.isWhitespace) { return text }
      at = (text.line, text.column)
    } else if found, value(key) != nil {
      return nil
    }
    file.report(
      "missing-\(key)", .error, "the \(key) is missing", line: at.line, column: at.column,
      help: "Add a line such as `\(key): \(example)`.")
    return nil
  }

  /// A list of texts; one text alone counts as a list of one.
  mutating func list(_ key: String) -> [Placed<String>] {
    guard let value = value(key) else { return [] }
    switch value.kind {
    case .scalar(let text, _): return [Placed(text, line: value.line, column: value.column)]
    case .sequence(let items):
      return items.compactMap { item in
        guard case .scalar(let text, _) = item.kind, !item.isNull else {
          wrongType("an item of \(key)", item, expected: "text")
          return nil
        }
        return Placed(text, line: item.line, column: item.column)
      }
    case .mapping:
      wrongType(key, value, expected: "a list")
      return []
    }
  }

  /// A list of groups of keys.
  mutating func groups(_ key: String) -> [YAMLValue] {
    guard let value = value(key) else { return [] }
    guard case .sequence(let items) = value.kind else {
      wrongType(key, value, expected: "a list")
      return []
    }
    return items
  }

  mutating func date(_ key: String) -> CalendarDate? {
    guard let value = value(key) else { return nil }
    guard case .scalar(let text, _) = value.kind else {
      wrongType(key, value, expected: "a date")
      return nil
    }
    if let date = CalendarDate(text) { return date }
    let looksRight =
      text.utf8.count == 10 && text.utf8.filter { $0 == UInt8(ascii: "-") }.count == 2
    file.report(
      "bad-date", .error,
      looksRight
        ? "\(key) names the day \(text), which no calendar has"
        : "\(key) must be a date, but \(quoted(text)) is written",
      line: value.line, column: value.column, length: text.utf8.count,
      help: "Write year, month and day, as in `\(key): 2026-11-21`.")
    return nil
  }

  mutating func integer(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, _) = value.kind, let number = Int(text), range.contains(number) {
      return number
    }
    wrongType(
      key, value, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
    return nil
  }

  mutating func flag(_ key: String) -> Bool? {
    guard let value = value(key) else { return nil }
    if case .scalar(let text, _) = value.kind {
      if text == "true" || text == "yes" { return true }
      if text == "false" || text == "no" { return false }
    }
    wrongType(key, value, expected: "true or false")
    return nil
  }

  /// One of a few words.
  mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ key: String, _ type: Choice.Type = Choice.self
  ) -> Choice? where Choice.RawValue == String {
    guard let text = placed(key) else { return nil }
    if let choice = Choice(rawValue: text.value) { return choice }
    let names = Choice.allCases.map(\.rawValue)
    let near =
      Suggestion.nearest(to: text.value, among: names).map { "Did you mean `\($0)`? " } ?? ""
    file.report(
      "unknown-value", .error, "\(key) cannot be \(quoted(text.value))", line: text.line,
      column: text.column, length: text.value.utf8.count,
      help: near + "It is one of: \(names.joined(separator: ", ")).")
    return nil
  }

  /// Reports the keys that nobody asked for.
  mutating func finish() {
    for pair in fields {
      guard case .scalar(let key, _) = pair.key.kind else {
        file.report(
          "wrong-type", .error, "a key must be text, but \(pair.key.kindName) is written",
          line: pair.key.line, column: pair.key.column)
        continue
      }
      if known.contains(key) { continue }
      let near = Suggestion.nearest(to: key, among: known.sorted())
      file.report(
        "unknown-key", .error, "there is no key \(quoted(key)) here", line: pair.key.line,
        column: pair.key.column, length: key.utf8.count,
        help: near.map { "Did you mean `\($0)`?" }
          ?? "The keys are: \(Set(known).sorted().joined(separator: ", ")).")
    }
  }

  mutating func report(
    _ id: String, _ severity: Severity = .error, _ message: String, line: Int, column: Int = 0,
    length: Int = 1, help: String? = nil
  ) {
    file.report(
      id, severity, message, line: line, column: column, length: length, help: help)
  }

  /// Takes over the findings of a reader of a part of this group.
  mutating func absorb(_ other: FieldReader) { file.diagnostics = other.file.diagnostics }

  private static func help(_ what: String, expected: String) -> String {
    switch expected {
    case "a list": "Write `\(what): [one, two]`."
    case "a date": "Write year, month and day, as in `\(what): 2026-11-21`."
    case "a group of keys": "Write its keys below it, indented, one to a line."
    case "text": "Write it as words, with quotation marks around it where it holds signs."
    default: "Write it so, or take the line away."
    }
  }

  mutating func wrongType(_ what: String, _ value: YAMLValue, expected: String) {
    let length = if case .scalar(let text, _) = value.kind { text.utf8.count } else { 1 }
    let written =
      if case .scalar(let text, _) = value.kind { quoted(text) } else { value.kindName }
    file.report(
      "wrong-type", .error, "\(what) must be \(expected), but \(written) is written",
      line: value.line, column: value.column, length: length,
      help: Self.help(what, expected: expected))
  }
}

/// A value as a message quotes it: cut where it is long.
func quoted(_ text: String) -> String {
  text.count > 60 ? "“\(text.prefix(60))…”" : "“\(text)”"
}
