/// The forms in which findings are printed.
public enum ReportFormat: String, Sendable, CaseIterable {
  /// For a person: place, words, source line, caret.
  case text
  /// A JSON array, one object per finding.
  case json
  /// SARIF 2.1.0, as code-scanning services read it.
  case sarif
  /// Workflow commands that GitHub Actions turns into annotations.
  case github
}

extension [Diagnostic] {
  /// The findings as text in a form.
  ///
  /// - Parameters:
  ///   - format: The form.
  ///   - colour: Whether text may be coloured by ANSI escapes.
  public func report(as format: ReportFormat, colour: Bool = false) -> String {
    switch format {
    case .text: TextReporter(colour: colour).report(self)
    case .json: MachineReporter.json(self)
    case .sarif: MachineReporter.sarif(self)
    case .github: MachineReporter.gitHub(self)
    }
  }
}

/// Writes findings for programs.
enum MachineReporter {
  static func json(_ diagnostics: [Diagnostic]) -> String {
    let rows = diagnostics.map { d -> String in
      var fields = ["\"id\": \(quoted(d.id))", "\"severity\": \(quoted(d.severity.rawValue))"]
      if let at = d.location {
        fields.append("\"path\": \(quoted(at.path))")
        if at.line > 0 { fields.append("\"line\": \(at.line)") }
        if at.column > 0 { fields.append("\"column\": \(at.column)") }
      }
      fields.append("\"message\": \(quoted(d.message))")
      if let help = d.help { fields.append("\"help\": \(quoted(help))") }
      return "  {\(fields.joined(separator: ", "))}"
    }
    return rows.isEmpty ? "[]\n" : "[\n\(rows.joined(separator: ",\n"))\n]\n"
  }

  /// SARIF 2.1.0 (OASIS Standard, 27 March 2020); columns there count characters, and ours bytes.
  static func sarif(_ diagnostics: [Diagnostic]) -> String {
    let rules = Set(diagnostics.map(\.id)).sorted().map { "{\"id\": \(quoted($0))}" }
    let results = diagnostics.map { d -> String in
      let text = d.help.map { "\(d.message). \($0)" } ?? d.message
      var result = """
        {"ruleId": \(quoted(d.id)), "level": \(quoted(d.severity.rawValue)), \
        "message": {"text": \(quoted(text))}
        """
      if let at = d.location {
        let region =
          at.line == 0
          ? ""
          : ", \"region\": {\"startLine\": \(at.line)"
            + (at.column > 0 ? ", \"startColumn\": \(characterColumn(of: d, at.column))" : "") + "}"
        result += """
          , "locations": [{"physicalLocation": {"artifactLocation": \
          {"uri": \(quoted(uri(at.path)))}\(region)}}]
          """
      }
      return result + "}"
    }
    return """
      {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": [{\
      "tool": {"driver": {"name": "materia", "rules": [\(rules.joined(separator: ", "))]}}, \
      "columnKind": "unicodeCodePoints", "results": [
      \(results.joined(separator: ",\n"))
      ]}]}

      """
  }

  /// The column in characters; the byte's own number where the line is not known.
  private static func characterColumn(of diagnostic: Diagnostic, _ column: Int) -> Int {
    guard let line = diagnostic.sourceLine else { return column }
    return String(decoding: line.utf8.prefix(column - 1), as: UTF8.self).unicodeScalars.count + 1
  }

  static func gitHub(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.map { d -> String in
      let command = d.severity == .note ? "notice" : d.severity.rawValue
      var properties: [String] = []
      if let at = d.location {
        properties.append("file=\(property(at.path))")
        if at.line > 0 { properties.append("line=\(at.line)") }
        if at.column > 0 { properties.append("col=\(at.column)") }
      }
      properties.append("title=\(property(d.id))")
      let text = d.help.map { "\(d.message). \($0)" } ?? d.message
      return "::\(command) \(properties.joined(separator: ","))::\(data(text))\n"
    }.joined()
  }

  private static func data(_ text: String) -> String {
    // By scalar: a sign with a combining mark behind it is one `Character`, and would slip past.
    text.unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case "%": out += "%25"
      case "\r": out += "%0D"
      case "\n": out += "%0A"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  private static func property(_ text: String) -> String {
    data(text).unicodeScalars.reduce(into: "") { out, scalar in
      switch scalar {
      case ":": out += "%3A"
      case ",": out += "%2C"
      default: out.unicodeScalars.append(scalar)
      }
    }
  }

  private static func uri(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "/"):
        out.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let hex = String(byte, radix: 16, uppercase: true)
        out += hex.count == 1 ? "%0\(hex)" : "%\(hex)"
      }
    }
    return out
  }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\n": out += "\\n"
      case "\r": out += "\\r"
      case "\t": out += "\\t"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
