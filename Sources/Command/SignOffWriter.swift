import ArgumentParser
import Foundation
import MateriaContent
import MateriaDiagnostics

/// Adds a sign-off to an article's front matter and leaves every other byte as it was.
enum SignOffWriter {
  static func append(
    _ signOff: SignOff, parts: [PartDigest], to file: String, shown: String
  ) throws {
    guard let data = FileManager.default.contents(atPath: file) else {
      throw DiagnosticError(
        Diagnostic(
          "unreadable-file", .error, "the file cannot be read", at: SourceLocation(path: shown)))
    }
    let text = try text(of: Array(data), with: signOff, parts: parts, shown: shown)
    do {
      try Data(text).write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      Terminal.error("error: \(shown) cannot be written: \(error.localizedDescription)\n")
      throw ExitCode.systemFailed
    }
  }

  private static func text(
    of bytes: [UInt8], with signOff: SignOff, parts: [PartDigest], shown: String
  ) throws -> [UInt8] {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map(Array.init)
    guard let end = lines.indices.dropFirst().first(where: { closes(lines[$0]) }) else {
      throw DiagnosticError(
        Diagnostic(
          "unclosed-front-matter", .error, "the front matter has no end",
          at: SourceLocation(path: shown, line: 1)))
    }
    let lineEnd: [UInt8] = lines[0].last == 0x0D ? [0x0D] : []
    var indent = "  "
    var place = end
    if let key = lines[..<end].firstIndex(where: { $0.starts(with: "signOffs:".utf8) }) {
      let written = String(decoding: lines[key], as: UTF8.self)
      let value = written.dropFirst("signOffs:".count).trimmingCharacters(in: .whitespaces)
        .trimmingCharacters(in: .newlines)
      guard value.isEmpty || value == "[]" || value.hasPrefix("#") else {
        throw DiagnosticError(
          Diagnostic(
            "sign-offs-in-one-line", .error, "the sign-offs stand in one line",
            at: SourceLocation(path: shown, line: key + 1, column: 1), sourceLine: written,
            help: "Write each below `signOffs:`, beginning with `  - as: …`."))
      }
      if value == "[]" { lines[key] = Array("signOffs:".utf8) + lineEnd }
      // The list ends where a line begins with a key again; blank lines before that stay behind it.
      place = lines[(key + 1)..<end].firstIndex(where: beginsKey) ?? end
      while place > key + 1, isBlank(lines[place - 1]) { place -= 1 }
      if let first = lines[(key + 1)..<place].first(where: { !isBlank($0) && !isComment($0) }) {
        indent = String(decoding: first.prefix { $0 == 0x20 }, as: UTF8.self)
      }
    } else {
      lines.insert(Array("signOffs:".utf8) + lineEnd, at: end)
      place = end + 1
    }
    let record = record(signOff, parts: parts).map { Array((indent + $0).utf8) + lineEnd }
    lines.insert(contentsOf: record, at: place)
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Whether a line ends the front matter, by the rule that reads it.
  private static func closes(_ line: [UInt8]) -> Bool {
    var line = line[...]
    while let last = line.last, last == 0x20 || last == 0x09 || last == 0x0D { line.removeLast() }
    return line.elementsEqual("---".utf8) || line.elementsEqual("...".utf8)
  }

  private static func beginsKey(_ line: [UInt8]) -> Bool {
    guard let first = line.first else { return false }
    return first > 0x20 && first != UInt8(ascii: "-") && first != UInt8(ascii: "#")
  }

  private static func isBlank(_ line: [UInt8]) -> Bool { line.allSatisfy { $0 <= 0x20 } }

  private static func isComment(_ line: [UInt8]) -> Bool {
    line.first { $0 > 0x20 } == UInt8(ascii: "#")
  }

  private static func record(_ signOff: SignOff, parts: [PartDigest]) -> [String] {
    [
      "- as: \(signOff.capacity.rawValue)", "  by: \(signOff.by.value)", "  on: \(signOff.on)",
      "  sha256: \(signOff.sha256)", "  parts:",
    ] + parts.map { "    \(key($0.part)): \($0.sha256)" }
  }

  /// An anchor begins with `#`, which would begin a comment.
  private static func key(_ part: String) -> String {
    part.hasPrefix("#") ? "\"\(part)\"" : part
  }
}
