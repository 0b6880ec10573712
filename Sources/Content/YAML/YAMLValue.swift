/// A YAML value with the place where it stands, free of the library that parsed it.
struct YAMLValue: Sendable {
  enum Kind: Sendable {
    /// Text; `isPlain` when it was written without quotation marks.
    case scalar(String, isPlain: Bool)
    case sequence([YAMLValue])
    case mapping([(key: YAMLValue, value: YAMLValue)])
  }

  var kind: Kind
  /// The line in the file, from 1.
  var line: Int
  /// The column in bytes, from 1.
  var column: Int

  /// Whether nothing is written, or a null of YAML's core schema.
  var isNull: Bool {
    guard case .scalar(let text, isPlain: true) = kind else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// What it is, for a person.
  var kindName: String {
    switch kind {
    case .scalar: "text"
    case .sequence: "a list"
    case .mapping: "a group of keys"
    }
  }
}
