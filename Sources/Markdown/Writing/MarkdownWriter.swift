import CCMark

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Writes blocks as CommonMark: builds a cmark tree of them and lets cmark render it.
public struct MarkdownWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The blocks as CommonMark in UTF-8, ending in a newline; empty when there are none.
  ///
  /// The blocks are brought into the form that Markdown can say (``Swift/Array/normalized()``)
  /// first. A table is written in the pipe form of GitHub's extension, which cmark leaves alone.
  public func write(_ blocks: [Block]) -> [UInt8] { write(normalized: blocks.normalized()) }

  /// The same for blocks that are in that form already.
  package func write(normalized blocks: [Block]) -> [UInt8] {
    var out: [UInt8] = []
    for block in blocks {
      if !out.isEmpty { out.append(0x0A) }
      if !PlainBlockWriter.append(block, to: &out) { out += Self.render(block) }
    }
    return out
  }

  /// One block by way of a cmark tree.
  ///
  /// Each block has a tree of its own, because a list in front of a list or of code makes cmark
  /// print a comment.
  static func render(_ block: Block) -> [UInt8] {
    guard let document = cmark_node_new(CMARK_NODE_DOCUMENT) else { return [] }
    defer { cmark_node_free(document) }
    TreeBuilder.add(block, to: document)
    return TreeBuilder.rendered(document)
  }
}

/// Puts values into a cmark tree; nothing of the tree is kept.
private enum TreeBuilder {
  typealias Node = OpaquePointer

  static func rendered(_ document: Node) -> [UInt8] {
    guard let text = cmark_render_commonmark(document, CMARK_OPT_DEFAULT, 0) else { return [] }
    defer { free(text) }
    return Array(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  @discardableResult
  static func child(_ type: cmark_node_type, of parent: Node) -> Node? {
    guard let node = cmark_node_new(type) else { return nil }
    if cmark_node_append_child(parent, node) == 1 { return node }
    cmark_node_free(node)
    return nil
  }

  static func add(_ block: Block, to parent: Node) {
    switch block {
    case .heading(let level, let inlines):
      guard let node = child(CMARK_NODE_HEADING, of: parent) else { return }
      cmark_node_set_heading_level(node, Int32(level))
      add(inlines, to: node)
    case .paragraph(let inlines):
      guard let node = child(CMARK_NODE_PARAGRAPH, of: parent) else { return }
      add(inlines, to: node)
    case .bulletList(let items):
      guard let node = child(CMARK_NODE_LIST, of: parent) else { return }
      cmark_node_set_list_type(node, CMARK_BULLET_LIST)
      add(items, to: node, tight: block.isTight)
    case .orderedList(let start, let items):
      guard let node = child(CMARK_NODE_LIST, of: parent) else { return }
      cmark_node_set_list_type(node, CMARK_ORDERED_LIST)
      cmark_node_set_list_delim(node, CMARK_PERIOD_DELIM)
      cmark_node_set_list_start(node, Int32(start))
      add(items, to: node, tight: block.isTight)
    case .quote(let blocks):
      guard let node = child(CMARK_NODE_BLOCK_QUOTE, of: parent) else { return }
      for block in blocks { add(block, to: node) }
    case .table(let table): add(table, to: parent)
    case .code(let text):
      guard let node = child(CMARK_NODE_CODE_BLOCK, of: parent) else { return }
      // The word makes cmark write a fence; four spaces after a list would be part of the list.
      cmark_node_set_fence_info(node, "text")
      cmark_node_set_literal(node, text)
    case .thematicBreak: child(CMARK_NODE_THEMATIC_BREAK, of: parent)
    }
  }

  static func add(_ items: [[Block]], to list: Node, tight: Bool) {
    cmark_node_set_list_tight(list, tight ? 1 : 0)
    for item in items {
      guard let node = child(CMARK_NODE_ITEM, of: list) else { continue }
      for block in item { add(block, to: node) }
    }
  }

  static func add(_ inlines: [Inline], to parent: Node) {
    var atStart = true
    for inline in inlines {
      switch inline {
      case .text(let words):
        var words = Substring(words)
        if atStart, words.utf8.starts(with: "~~~".utf8) {
          // cmark's renderer does not know that three tildes at a line's start open a fence.
          literal("\\~", to: parent)
          words = words.dropFirst()
        }
        text(words, to: parent)
      case .emphasis(let inner):
        if let node = child(CMARK_NODE_EMPH, of: parent) { add(inner, to: node) }
      case .strong(let inner):
        if let node = child(CMARK_NODE_STRONG, of: parent) { add(inner, to: node) }
      case .link(let destination, let inner):
        guard let node = child(CMARK_NODE_LINK, of: parent) else { continue }
        cmark_node_set_url(node, destination)
        add(inner, to: node)
      case .code(let words):
        if let node = child(CMARK_NODE_CODE, of: parent) { cmark_node_set_literal(node, words) }
      case .softBreak: child(CMARK_NODE_SOFTBREAK, of: parent)
      case .lineBreak: child(CMARK_NODE_LINEBREAK, of: parent)
      }
      atStart = inline == .softBreak || inline == .lineBreak
    }
  }

  static func text(_ words: Substring, to parent: Node) {
    guard let node = child(CMARK_NODE_TEXT, of: parent) else { return }
    cmark_node_set_literal(node, String(words))
  }

  static func literal(_ markdown: String, to parent: Node) {
    guard let node = child(CMARK_NODE_CUSTOM_INLINE, of: parent) else { return }
    cmark_node_set_on_enter(node, markdown)
  }

  /// A table is a paragraph of rows to cmark, before and after.
  static func add(_ table: Block.Table, to parent: Node) {
    if !table.caption.isEmpty, let caption = child(CMARK_NODE_PARAGRAPH, of: parent) {
      add([.text("Table: ")] + table.caption, to: caption)
    }
    guard let node = child(CMARK_NODE_PARAGRAPH, of: parent) else { return }
    literal(row(table.head), to: node)
    child(CMARK_NODE_SOFTBREAK, of: node)
    literal("|" + String(repeating: " --- |", count: table.head.count), to: node)
    for cells in table.rows {
      child(CMARK_NODE_SOFTBREAK, of: node)
      literal(row(cells), to: node)
    }
  }

  static func row(_ cells: [[Inline]]) -> String {
    cells.reduce(into: "|") { $0 += " \(cell($1)) |" }
  }

  /// A cell's words as cmark escapes them, with its pipes escaped as GitHub's extension asks.
  static func cell(_ inlines: [Inline]) -> String {
    guard let document = cmark_node_new(CMARK_NODE_DOCUMENT) else { return "" }
    defer { cmark_node_free(document) }
    guard let paragraph = child(CMARK_NODE_PARAGRAPH, of: document) else { return "" }
    add(inlines, to: paragraph)
    var out: [UInt8] = []
    for byte in rendered(document) where byte != 0x0A {
      if byte == UInt8(ascii: "|") { out.append(UInt8(ascii: "\\")) }
      out.append(byte)
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Block {
  /// Whether a list can be written without blank lines between its items.
  ///
  /// Only a paragraph, alone or in front of lists that are tight themselves, leaves no doubt.
  var isTight: Bool {
    switch self {
    case .bulletList(let items), .orderedList(_, let items):
      items.allSatisfy { item in
        guard case .paragraph = item.first else { return false }
        return item.dropFirst().allSatisfy { block in
          switch block {
          case .bulletList: block.isTight
          // A number but 1 cannot break into a paragraph's next line.
          case .orderedList(let start, _): start == 1 && block.isTight
          default: false
          }
        }
      }
    default: true
    }
  }
}
