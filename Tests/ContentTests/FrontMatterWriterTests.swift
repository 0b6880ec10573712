import MateriaContent
import Testing

@Suite struct `Front matter that an import writes` {
  private func written(_ writer: FrontMatterWriter) -> String {
    String(decoding: writer.write(), as: UTF8.self)
  }

  @Test func `Every part stands on a line of its own, quoted`() {
    let writer = FrontMatterWriter(
      title: "Cold sores", description: "Small blisters.", topics: ["skin", "viruses"],
      from: "cold-sores.txt")
    #expect(
      written(writer) == """
        ---
        title: "Cold sores"
        description: "Small blisters."
        topics:
          - "skin"
          - "viruses"
        provenance:
          source: raw-text
          from: "cold-sores.txt"
        ---

        """)
  }

  @Test func `What is not known is not written`() {
    #expect(written(FrontMatterWriter(title: nil, description: nil)) == "---\n---\n")
  }

  @Test(arguments: [
    (#"Say "no""#, #""Say \"no\"""#), (#"a\b"#, #""a\\b""#), ("yes", #""yes""#),
    ("12", #""12""#), ("a: b # c", #""a: b # c""#), ("---", #""---""#), ("a\tb", #""a\tb""#),
    ("a\nb\rc", #""a\nb\rc""#), ("a\u{1}b\u{7F}", #""a\u0001b\u007F""#),
    ("a\u{85}b", #""a\u0085b""#), ("a\u{2028}b\u{2029}", #""a\u2028b\u2029""#),
    ("Ä € 日本 \u{2014}", "\"Ä € 日本 \u{2014}\""), ("¨ and à", #""¨ and à""#),
  ])
  func `A string stays a string, on one line`(title: String, quoted: String) {
    let lines = written(FrontMatterWriter(title: title, description: nil)).split(separator: "\n")
    #expect(lines == ["---", "title: \(quoted)", "---"])
  }
}
