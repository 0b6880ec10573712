import MateriaContent
import MateriaDiagnostics
import TestSupport
import Testing

@testable import MateriaContent

@Suite struct `Bytes that are not UTF-8` {
  private func article(_ text: [UInt8]) throws -> [String] {
    let site = try TemporarySite()
    try site.put("articles/a.md", bytes: Array("---\ntitle: A\n---\n".utf8) + text)
    return try ContentLoader(path: site.path + "/Content").load().diagnostics.map { finding in
      "\(finding.location.map(\.description) ?? "") \(finding.message) = \(finding.help ?? "")"
    }
  }

  @Test(
    arguments: [
      (Array("caf".utf8) + [0xE9, 0x0A], "ISO-8859-1", 4),
      ([0x93] + Array("kratom".utf8) + [0x94], "Windows-1252", 1),
      (Array("a ü ".utf8) + [0xFF], "ISO-8859-1", 6),
      ([0xED, 0xA0, 0x80], "Windows-1252", 1),
      ([0xC0, 0x80], "Windows-1252", 1),
      ([0xF4, 0x90, 0x80, 0x80], "Windows-1252", 1),
      (Array("12345678".utf8) + [0xE2, 0x82], "Windows-1252", 9),
    ] as [([UInt8], String, Int)])
  func `The place and the likely encoding are named`(bytes: [UInt8], encoding: String, column: Int)
    throws
  {
    #expect(
      try article(bytes) == [
        "Content/articles/a.md:4:\(column) the file is not UTF-8; it is probably \(encoding) = "
          + "Save it as UTF-8, or run: iconv -f \(encoding.uppercased()) -t UTF-8 FILE > NEW."
      ])
  }

  @Test(arguments: [[0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
  func `UTF-16 is known by its first bytes`(mark: [UInt8]) throws {
    let site = try TemporarySite()
    try site.put("articles/a.md", bytes: mark + Array("---\n".utf8).flatMap { [$0, 0] })
    let findings = try ContentLoader(path: site.path + "/Content").load().diagnostics
    #expect(findings.map(\.message) == ["the file is not UTF-8; it is probably UTF-16"])
  }

  @Test func `Every scalar's UTF-8 is sound, at every place in a word`() {
    for lead in 0..<8 {
      var bytes = [UInt8](repeating: 0x61, count: lead)
      for value in stride(from: UInt32(0x80), through: 0x10FFFF, by: 0x3F1) {
        if let scalar = Unicode.Scalar(value) { bytes += Array(String(Character(scalar)).utf8) }
      }
      #expect(TextEncoding.firstInvalid(bytes) == nil)
    }
  }

  @Test func `The standard library's own decoder agrees about two-byte and three-byte junk`() {
    for first in UInt8(0x80)...0xFF {
      for second in stride(from: UInt8(0x00), through: 0xF8, by: 8) {
        let bytes: [UInt8] = [0x61, first, second, 0x80, 0x61]
        let isSound = String(validating: bytes, as: UTF8.self) != nil
        #expect((TextEncoding.firstInvalid(bytes) == nil) == isSound)
      }
    }
  }

  @Test(arguments: ["\u{0}", "\u{1B}[31m", "\u{8}", "\u{7F}"])
  func `A control character is reported with its place`(text: String) throws {
    #expect(
      try article(Array("Words \(text) words.\n".utf8)).first?
        .hasPrefix("Content/articles/a.md:4:7 ") == true)
  }

  @Test(arguments: [
    "title: \"A\\x07B\"", "title: A\ndescription: \"\\e[31m\"", "title: A\ntopics: [\"\\0\"]",
    "title: A\nfunding: \"\\uFFFE\"",
  ])
  func `A control character that YAML spells out is reported too`(front: String) throws {
    let site = try TemporarySite("-- articles/a.md --\n---\n\(front)\n---\nText.")
    let findings = try ContentLoader(path: site.path + "/Content").load().diagnostics
    #expect(findings.map(\.id).contains("control-character"))
  }
}
