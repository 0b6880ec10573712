import Foundation
import MateriaContent
import TestSupport
import Testing

@Suite struct `The digest that a sign-off is bound to` {
  private func digest(_ title: String, _ description: String, _ text: String) -> String {
    TextDigest.article(title: title, description: description, markdown: Array(text.utf8)[...])
  }

  @Test func `It is the SHA-256 of title, description and text, one below the other`() throws {
    let folder = FileManager.default.temporaryDirectory.path
    let file = "\(folder)/materia-\(UUID().uuidString).txt"
    try Data("A title\nA summary\n## One\n\nText, ünïcode.\n".utf8).write(
      to: URL(fileURLWithPath: file))
    defer { try? FileManager.default.removeItem(atPath: file) }
    let run = try Program.run(["sha256sum", file], in: folder)
    #expect(
      run.output.hasPrefix(digest("A title", "A summary", "## One\n\nText, ünïcode.\n") + " "))
  }

  @Test(arguments: [
    "a\n\nb\n", "a\r\n\r\nb\r\n", "\n\n\na\n\nb", "a  \n\t\nb\t\n\n\n", "a\r\rb\r", "a\n \t \nb",
  ])
  func `Line ends and blank ends of lines do not count`(text: String) {
    #expect(digest("t", "d", text) == digest("t", "d", "a\n\nb\n"))
  }

  @Test(arguments: [
    ("t", "d", "a\n\n\nb\n"), ("t", "d", "a\nb\n"), ("t", "d", " a\n\nb\n"), ("t", "d", "a\n\nB\n"),
    ("T", "d", "a\n\nb\n"), ("t", "d.", "a\n\nb\n"), ("t", "", "a\n\nb\n"),
    ("t", "d", "a\n\nb\n\u{301}"),
  ])
  func `Whatever a reader could notice counts`(title: String, description: String, text: String) {
    #expect(digest(title, description, text) != digest("t", "d", "a\n\nb\n"))
  }

  @Test func `It is that of the text as the rule writes it, however blanks and line ends fall`() {
    let pieces = ["a", "bc", "\n", "\n", "\r\n", "\r", " ", "\t", "é"]
    for seed in 0..<3_000 {
      var state = UInt64(seed) &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let text = (0..<(seed % 14)).map { _ in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return pieces[Int(state >> 33) % pieces.count]
      }.joined()
      // Swift takes a return and a line feed for one character, which the rule does too.
      var lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
        .map { $0.reversed().drop { $0 == " " || $0 == "\t" }.reversed().map(String.init).joined() }
      while lines.first?.isEmpty == true { lines.removeFirst() }
      while lines.last?.isEmpty == true { lines.removeLast() }
      let written = lines.map { $0 + "\n" }.joined()
      #expect(digest("t", "d", text) == digest("t", "d", written), "\(text.debugDescription)")
    }
  }

  @Test(arguments: ["a\r", "\r", "a\n", "a \r\n", " "])
  func `Time grows with the text and no faster`(unit: String) {
    func time(_ count: Int) -> Duration {
      let text = String(repeating: unit, count: count)
      return ContinuousClock().measure { _ = digest("t", "d", text) }
    }
    _ = time(1_000)
    let small = (0..<3).map { _ in time(20_000) }.min() ?? .zero
    #expect(time(160_000) < max(small, .milliseconds(2)) * 8 * 4)
  }

  @Test func `Each section has a digest of its own`() throws {
    func parts(_ text: String) throws -> [String: String] {
      let site = try TemporarySite("-- articles/a.md --\n---\ntitle: A\n---\n" + text)
      let loader = ContentLoader(path: site.path + "/Content")
      let parts = try loader.partDigests(of: "articles/a.md")
      #expect(Set(parts.map(\.part)).count == parts.count)
      return Dictionary(uniqueKeysWithValues: parts.map { ($0.part, $0.sha256) })
    }
    let before = try parts("Before.\n\n## One\n\nText.\n\n### Two\n\nText.\n\n## Title\n\nText.\n")
    let after = try parts("Before.\n\n## One\n\nText.\n\n### Two\n\nText!\n\n## Title\n\nText.\n")
    #expect(before.keys.sorted() == after.keys.sorted())
    #expect(before.count == 6)
    let changed = before.keys.filter { before[$0] != after[$0] }
    #expect(changed.count == 1)
    #expect(changed.first?.hasSuffix("two") == true)
  }
}
