/// The account of a text's lines, to be printed.
public enum Explanation: Sendable {
  /// A table for a person: line, what it became, why, the line's words, and the strongest clues.
  ///
  /// - Parameters:
  ///   - account: The account of all lines.
  ///   - width: How many characters a row may have.
  public static func table(_ account: [LineAccount], width: Int = 120) -> String {
    let rows = account.filter { $0.role != .blank }
    let numberWidth = "\(account.last?.line ?? 0)".count
    var out = ""
    for row in rows {
      let number = padded("\(row.line)", to: numberWidth, front: true)
      let role = row.level.map { "\(row.role.rawValue) \($0)" } ?? row.role.rawValue
      let lead = "\(number)  \(padded(role, to: 14))  "
      let words = clipped(row.text, to: max(20, width - lead.count))
      out += lead + words + "\n"
      let indent = String(repeating: " ", count: numberWidth + 2)
      if !row.reason.isEmpty { out += "\(indent)  └ \(row.reason)\n" }
      if !row.splitOff.isEmpty {
        out += "\(indent)  └ split off: \(clipped(row.splitOff, to: width - 20))\n"
      }
      if !row.titleSentence.isEmpty {
        out += "\(indent)  └ the title: \(clipped(row.titleSentence, to: width - 20))\n"
      }
      if !row.cutOff.isEmpty {
        out += "\(indent)  └ cut off: \(clipped(row.cutOff, to: width - 20))\n"
      }
      if row.role == .title ? !row.titleClues.isEmpty : !row.clues.isEmpty {
        out += "\(indent)  └ \(strongest(of: row).joined(separator: ", "))\n"
      }
    }
    let blank = account.count - rows.count
    out += "\(account.count) lines, \(blank) of them blank\n"
    return out
  }

  /// One JSON object: the path and an array of lines, for tools.
  ///
  /// - Parameters:
  ///   - account: The account of all lines.
  ///   - path: The text's path.
  public static func json(_ account: [LineAccount], path: String) -> String {
    let rows = account.map { row -> String in
      var fields = ["\"line\": \(row.line)", "\"role\": \(quoted(row.role.rawValue))"]
      if let level = row.level { fields.append("\"level\": \(level)") }
      if !row.reason.isEmpty { fields.append("\"why\": \(quoted(row.reason))") }
      if !row.clues.isEmpty {
        let clues = row.clues.map {
          "{\"clue\": \(quoted($0.name)), \"value\": \(rounded($0.value)), "
            + "\"heading\": \(rounded($0.headingWeight)), \"page\": \(rounded($0.pageWeight))}"
        }
        fields.append("\"clues\": [\(clues.joined(separator: ", "))]")
      }
      if !row.titleClues.isEmpty {
        let clues = row.titleClues.map {
          "{\"clue\": \(quoted($0.name)), \"value\": \(rounded($0.value)), "
            + "\"weight\": \(rounded($0.weight))}"
        }
        fields.append("\"titleClues\": [\(clues.joined(separator: ", "))]")
      }
      if !row.splitOff.isEmpty { fields.append("\"splitOff\": \(quoted(row.splitOff))") }
      if !row.titleSentence.isEmpty {
        fields.append("\"titleSentence\": \(quoted(row.titleSentence))")
      }
      if !row.cutOff.isEmpty { fields.append("\"cutOff\": \(quoted(row.cutOff))") }
      if !row.text.isEmpty { fields.append("\"text\": \(quoted(row.text))") }
      return "    {\(fields.joined(separator: ", "))}"
    }
    return "{\"path\": \(quoted(path)), \"lines\": [\n\(rows.joined(separator: ",\n"))\n  ]}"
  }

  private static func padded(_ text: String, to width: Int, front: Bool = false) -> String {
    let space = String(repeating: " ", count: max(0, width - text.count))
    return front ? space + text : text + space
  }

  private static func clipped(_ text: String, to width: Int) -> String {
    let shown = text.unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0)
    }
    return shown.count <= width ? String(shown) : String(shown.prefix(max(1, width - 1))) + "…"
  }

  /// The clues that say most of what a line became, the strongest first.
  private static func strongest(of row: LineAccount) -> [String] {
    let weighed =
      row.role == .title
      ? row.titleClues.map { (name: $0.name, weight: $0.weight) }
      : row.clues.map {
        (name: $0.name, weight: row.role == .residue ? $0.pageWeight : $0.headingWeight)
      }
    return
      weighed
      .filter { abs($0.weight) >= 0.25 }
      .sorted { abs($0.weight) > abs($1.weight) }
      .prefix(10)
      .map { "\($0.name) \(signed($0.weight))" }
  }

  private static func signed(_ weight: Double) -> String {
    let tenths = Int((abs(weight) * 10).rounded())
    return (weight < 0 ? "−" : "+") + "\(tenths / 10).\(tenths % 10)"
  }

  private static func rounded(_ value: Double) -> Double { (value * 100).rounded() / 100 }

  private static func quoted(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\u{0}"..<"\u{20}":
        let hex = String(scalar.value, radix: 16)
        out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
