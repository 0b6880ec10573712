import Testing

@testable import MateriaMarkdown

/// Blocks of nothing but words are written without a cmark tree, in cmark's bytes.
@Suite struct PlainBlockTests {
  private func plain(_ block: Block) -> [UInt8]? {
    var out: [UInt8] = []
    return PlainBlockWriter.append(block, to: &out) ? out : nil
  }

  @Test func bytesAreThoseOfCMark() {
    var compared = 0
    for seed in 0..<6_000 {
      var random = SeededGenerator(seed: UInt64(seed))
      for block in BlockMaker.blocks(&random, depth: 0).normalized() {
        guard let bytes = plain(block) else { continue }
        compared += 1
        let wanted = MarkdownWriter.render(block)
        #expect(
          String(decoding: bytes, as: UTF8.self) == String(decoding: wanted, as: UTF8.self),
          "seed \(seed)")
      }
    }
    #expect(compared > 3_000)
  }

  @Test(arguments: [
    "1. a", "12) a", "3.", "1986.", "1.5 mg", "- a", "-a", "+", "= x", "2 - a", "a & b", "a&b;",
    "R&D", "&#35;", "!x", "![", "# a", "a # b", "<200", "~~~", "~a", "é", "7-OH", "10", "0)x",
    "a\u{A0}b", "“q”", "\\", "`", "* a", "|a|", "1.\u{A0}a", "١. a",
  ])
  func lineStartsAreEscapedAsCMarkDoes(_ text: String) {
    for block in [
      Block.paragraph([.text(text)]), .heading(level: 2, [.text(text)]),
      .bulletList([[.paragraph([.text(text)])], [.paragraph([.text("b")])]]),
      .orderedList(start: 9, [[.paragraph([.text(text)])], [.paragraph([.text(text)])]]),
      .paragraph([.text("a"), .lineBreak, .text(text)]),
    ] {
      guard let bytes = plain(block) else { continue }
      #expect(
        String(decoding: bytes, as: UTF8.self)
          == String(decoding: MarkdownWriter.render(block), as: UTF8.self))
    }
  }
}
