import CCMark
import Foundation
import MateriaMarkdown
import Testing

/// What is written reads back, in cmark's own eyes, as the tree that was written.
@Suite struct WritingTests {
  private func written(_ blocks: [Block]) -> String {
    String(decoding: MarkdownWriter().write(blocks), as: UTF8.self)
  }

  @Test(
    arguments: [
      ([.paragraph([.text("~~~ is no fence")])], "\\~~~ is no fence\n"),
      ([.paragraph([.text("    four spaces")])], "four spaces\n"),
      ([.paragraph([.text("1986. was a year")])], "1986\\. was a year\n"),
      ([.paragraph([.text("<200 mesh")])], "\\<200 mesh\n"),
      (
        [.bulletList([[.paragraph([.text("a")])]]), .bulletList([[.paragraph([.text("b")])]])],
        "  - a\n  - b\n"
      ),
      (
        [
          .bulletList([[.paragraph([.text("a")])]]),
          .orderedList(start: 3, [[.paragraph([.text("b")])]]),
        ], "  - a\n\n3.  b\n"
      ),
      (
        [.bulletList([[.paragraph([.text("a")])]]), .code("x")],
        "  - a\n\n``` text\nx\n```\n"
      ),
      (
        [
          .table(
            Block.Table(
              caption: [.text("Doses")], head: [[.text("a|b")], [.text("*")]],
              rows: [[[.text("1")], []], [[.text("2")]]]))
        ], "Table: Doses\n\n| a\\|b | \\* |\n| --- | --- |\n| 1 |  |\n| 2 |  |\n"
      ),
      ([.heading(level: 9, [.text("Deep"), .lineBreak, .text("down")])], "###### Deep down\n"),
      ([.paragraph([.text("  ")]), .bulletList([[]])], ""),
    ] as [([Block], String)])
  func knownCasesAreWritten(_ blocks: [Block], _ markdown: String) {
    #expect(written(blocks) == markdown)
    #expect(CMarkReader.read(markdown) == CMarkReader.plain(blocks.normalized()))
  }

  /// MATERIA_SEEDS asks for more trees than a quick run makes.
  private static let seeds = ProcessInfo.processInfo.environment["MATERIA_SEEDS"].flatMap(Int.init)

  @Test func randomTreesReadBack() {
    for seed in 0..<(Self.seeds ?? 600) { randomTreeReadsBack(seed) }
  }

  private func randomTreeReadsBack(_ seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let blocks = BlockMaker.blocks(&random, depth: 0).normalized()
    let markdown = written(blocks)
    let read = CMarkReader.read(markdown)
    let wanted = CMarkReader.plain(blocks)
    let differs = zip(read, wanted).first { $0 != $1 }
    #expect(read.count == wanted.count)
    #expect(differs == nil, "\(markdown)")
    #expect(blocks.normalized() == blocks)
  }
}

/// A generator of numbers that gives the same row for the same seed (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
    // Without this, neighbouring seeds would give the same row shifted by one.
    state = next() ^ (seed &* 0xD1B5_4A32_D192_ED03)
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Makes trees of words that Markdown would like to misread.
enum BlockMaker {
  private static let pieces = [
    "word", "two words", "1.", "1986.", "2)", "-", "+", "*", "**", "_", "__x__", "#", "##", "~~~",
    "```", "`", "<200", "<b>", "&amp;", "&#35;", "[a](b)", "[^1]", "![", "|", "| a |", "\\", "===",
    "---", ">", "> q", "é", "“q”", "    ", "\t", "http://a.b", "a*b*c", "Table: x", "!", "=",
    "- x", "end  ", ":", "]: ", "</p>", "<!--", "10) x", "&copy", "a_b_c", "~", "\u{A0}x",
  ]

  static func text(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...5, using: &random)).map { _ in
      pieces.randomElement(using: &random)!  // The table of pieces is not empty.
    }.joined(separator: Bool.random(using: &random) ? " " : "")
  }

  static func inlines(_ random: inout SeededGenerator) -> [Inline] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      switch Int.random(in: 0...9, using: &random) {
      case 0: .softBreak
      case 1: .lineBreak
      case 2: .code("x\(Int.random(in: 0...9, using: &random))")
      default: .text(text(&random))
      }
    }
  }

  static func blocks(_ random: inout SeededGenerator, depth: Int) -> [Block] {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in
      switch Int.random(in: 0...(depth < 3 ? 11 : 5), using: &random) {
      case 0: .heading(level: Int.random(in: 0...7, using: &random), inlines(&random))
      case 1 where depth == 0: .thematicBreak
      case 2 where depth == 0: .code(text(&random) + "\n")
      case 6, 7: .bulletList(items(&random, depth))
      case 8, 9: .orderedList(start: Int.random(in: 0...12, using: &random), items(&random, depth))
      case 10: .quote(blocks(&random, depth: depth + 1))
      case 11 where depth == 0:
        .table(
          Block.Table(
            head: [inlines(&random), inlines(&random)], rows: [[inlines(&random)], []]))
      default: .paragraph(inlines(&random))
      }
    }
  }

  private static func items(_ random: inout SeededGenerator, _ depth: Int) -> [[Block]] {
    (0..<Int.random(in: 1...3, using: &random)).map { _ in
      Bool.random(using: &random)
        ? [.paragraph(inlines(&random))]
        : [.paragraph(inlines(&random))] + blocks(&random, depth: depth + 1)
    }
  }
}

/// Reads Markdown with cmark into a plain outline, and puts blocks into the same form.
enum CMarkReader {
  static func read(_ markdown: String) -> [String] {
    guard let document = cmark_parse_document(markdown, markdown.utf8.count, CMARK_OPT_DEFAULT)
    else { return [] }
    defer { cmark_node_free(document) }
    var out: [String] = []
    children(of: document, indent: "", &out)
    return out
  }

  private static func children(
    of parent: OpaquePointer, indent: String, _ out: inout [String]
  ) {
    var node = cmark_node_first_child(parent)
    while let current = node {
      let deeper = indent + "  "
      switch cmark_node_get_type(current) {
      case CMARK_NODE_HEADING:
        out.append("\(indent)h\(cmark_node_get_heading_level(current)) \(inline(current))")
      case CMARK_NODE_PARAGRAPH: out.append("\(indent)p \(inline(current))")
      case CMARK_NODE_LIST:
        let ordered = cmark_node_get_list_type(current) == CMARK_ORDERED_LIST
        let tight = cmark_node_get_list_tight(current) == 1
        let start = ordered ? "\(cmark_node_get_list_start(current))" : "-"
        out.append("\(indent)list \(start) \(tight ? "tight" : "loose")")
        children(of: current, indent: deeper, &out)
      case CMARK_NODE_ITEM:
        out.append("\(indent)item")
        children(of: current, indent: deeper, &out)
      case CMARK_NODE_BLOCK_QUOTE:
        out.append("\(indent)quote")
        children(of: current, indent: deeper, &out)
      case CMARK_NODE_CODE_BLOCK:
        out.append("\(indent)code \(String(cString: cmark_node_get_literal(current)))")
      case CMARK_NODE_THEMATIC_BREAK: out.append("\(indent)break")
      case CMARK_NODE_HTML_BLOCK: out.append("\(indent)html")
      default: out.append("\(indent)?")
      }
      node = cmark_node_next(current)
    }
  }

  private static func inline(_ parent: OpaquePointer) -> String {
    var out = ""
    var node = cmark_node_first_child(parent)
    while let current = node {
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT: out += String(cString: cmark_node_get_literal(current))
      case CMARK_NODE_CODE: out += "{\(String(cString: cmark_node_get_literal(current)))}"
      case CMARK_NODE_SOFTBREAK: out += "⏎"
      case CMARK_NODE_LINEBREAK: out += "↵"
      case CMARK_NODE_EMPH: out += "<em>\(inline(current))</em>"
      case CMARK_NODE_STRONG: out += "<strong>\(inline(current))</strong>"
      case CMARK_NODE_LINK: out += "<a>\(inline(current))</a>"
      default: out += "?"
      }
      node = cmark_node_next(current)
    }
    return out
  }

  /// Blocks in the same form; a table is the paragraph of rows that cmark takes it for.
  static func plain(_ blocks: [Block]) -> [String] {
    var out: [String] = []
    add(blocks, "", &out)
    return out
  }

  private static func add(_ blocks: [Block], _ indent: String, _ out: inout [String]) {
    for block in blocks {
      switch block {
      case .heading(let level, let words): out.append("\(indent)h\(level) \(plain(words))")
      case .paragraph(let words): out.append("\(indent)p \(plain(words))")
      case .bulletList(let items): add(items, "-", block, indent, &out)
      case .orderedList(let start, let items): add(items, "\(start)", block, indent, &out)
      case .quote(let inner):
        out.append("\(indent)quote")
        add(inner, indent + "  ", &out)
      case .code(let text): out.append("\(indent)code \(text)")
      case .thematicBreak: out.append("\(indent)break")
      case .table(let table):
        if !table.caption.isEmpty { out.append("\(indent)p Table: \(plain(table.caption))") }
        let rule = "|" + String(repeating: " --- |", count: table.head.count)
        let rows = table.rows.map(row)
        out.append("\(indent)p " + ([row(table.head), rule] + rows).joined(separator: "⏎"))
      }
    }
  }

  private static func add(
    _ items: [[Block]], _ start: String, _ list: Block, _ indent: String, _ out: inout [String]
  ) {
    // Whether cmark will call it tight is read off what it wrote, by its own rule.
    out.append("\(indent)list \(start) \(tight(list) ? "tight" : "loose")")
    for item in items {
      out.append("\(indent)  item")
      add(item, indent + "    ", &out)
    }
  }

  /// The rule of CommonMark: loose when blank lines part items or blocks of an item.
  private static func tight(_ list: Block) -> Bool {
    switch list {
    case .bulletList(let items), .orderedList(_, let items):
      items.allSatisfy { item in
        guard case .paragraph = item.first else { return false }
        return item.dropFirst().allSatisfy {
          switch $0 {
          case .bulletList: tight($0)
          case .orderedList(let start, _): start == 1 && tight($0)
          default: false
          }
        }
      }
    default: true
    }
  }

  private static func row(_ cells: [[Inline]]) -> String {
    cells.reduce(into: "|") { $0 += " \(plain($1)) |" }
  }

  private static func plain(_ inlines: [Inline]) -> String {
    inlines.reduce(into: "") { out, inline in
      switch inline {
      case .text(let words): out += words
      case .code(let words): out += "{\(words)}"
      case .softBreak: out += "⏎"
      case .lineBreak: out += "↵"
      case .emphasis(let inner): out += "<em>\(plain(inner))</em>"
      case .strong(let inner): out += "<strong>\(plain(inner))</strong>"
      case .link(_, let inner): out += "<a>\(plain(inner))</a>"
      }
    }
  }
}
