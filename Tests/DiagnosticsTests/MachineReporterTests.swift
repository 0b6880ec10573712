import Foundation
import MateriaDiagnostics
import Testing

@Suite struct `Findings for programs` {
  let findings = [
    Diagnostic("site-wide", .note, "nothing in particular"),
    Diagnostic(
      "unknown-topic", .error, "there is no topic “a\"b\\c”",
      at: MateriaDiagnostics.SourceLocation(path: "Content/a b, ü.md", line: 3, column: 9),
      sourceLine: "é→ab: x", help: "Write it:\nnow, at 100%."),
    Diagnostic(
      "whole-file", .warning, "too long",
      at: MateriaDiagnostics.SourceLocation(path: "Content/a.md")),
  ]

  @Test func `JSON has one object for each finding`() {
    #expect(
      findings.report(as: .json) == """
        [
          {"id": "site-wide", "severity": "note", "message": "nothing in particular"},
          {"id": "unknown-topic", "severity": "error", "path": "Content/a b, ü.md", "line": 3, \
        "column": 9, "message": "there is no topic “a\\"b\\\\c”", "help": "Write it:\\nnow, at 100%."},
          {"id": "whole-file", "severity": "warning", "path": "Content/a.md", "message": "too long"}
        ]

        """)
  }

  @Test func `No findings are an empty list`() {
    #expect([Diagnostic]().report(as: .json) == "[]\n")
    #expect([Diagnostic]().report(as: .github) == "")
    #expect([Diagnostic]().report(as: .text) == "")
  }

  @Test func `SARIF names rules, places and levels, and counts columns in characters`() {
    #expect(
      findings.report(as: .sarif) == """
        {"$schema": "https://json.schemastore.org/sarif-2.1.0.json", "version": "2.1.0", "runs": \
        [{"tool": {"driver": {"name": "materia", "rules": [{"id": "site-wide"}, \
        {"id": "unknown-topic"}, {"id": "whole-file"}]}}, "columnKind": "unicodeCodePoints", \
        "results": [
        {"ruleId": "site-wide", "level": "note", "message": {"text": "nothing in particular"}},
        {"ruleId": "unknown-topic", "level": "error", "message": {"text": \
        "there is no topic “a\\"b\\\\c”. Write it:\\nnow, at 100%."}, "locations": \
        [{"physicalLocation": {"artifactLocation": {"uri": "Content/a%20b%2C%20%C3%BC.md"}, \
        "region": {"startLine": 3, "startColumn": 6}}}]},
        {"ruleId": "whole-file", "level": "warning", "message": {"text": "too long"}, \
        "locations": [{"physicalLocation": {"artifactLocation": {"uri": "Content/a.md"}}}]}
        ]}]}

        """)
  }

  @Test func `A workflow gets one command for each finding, on one line`() {
    #expect(
      findings.report(as: .github) == """
        ::notice title=site-wide::nothing in particular
        ::error file=Content/a b%2C ü.md,line=3,col=9,title=unknown-topic::there is no topic \
        “a"b\\c”. Write it:%0Anow, at 100%25.
        ::warning file=Content/a.md,title=whole-file::too long

        """)
  }

  @Test(arguments: ["%\u{301}0A::error::x", "\r\n::error::x", "a:\u{301}b,\u{301}c", "\u{1}\u{0}"])
  func `No words break out of their form`(words: String) throws {
    let finding = Diagnostic(
      "id", .error, words, at: MateriaDiagnostics.SourceLocation(path: words, line: 1))
    let command = [finding].report(as: .github)
    #expect(command.unicodeScalars.count { $0 == "\n" } == 1)
    #expect(!command.unicodeScalars.dropLast().contains("\r"))
    let percent = command.unicodeScalars.split(separator: "%", omittingEmptySubsequences: false)
    #expect(
      percent.dropFirst().allSatisfy {
        ["25", "0D", "0A", "3A", "2C"].contains(String(String.UnicodeScalarView($0.prefix(2))))
      })
    for form in [ReportFormat.json, .sarif] {
      let data = Data([finding].report(as: form).utf8)
      _ = try JSONSerialization.jsonObject(with: data)
    }
  }
}
