import CCMark

extension BodyReading {
  /// Puts call-outs, tables and charts in place, block by block in the order of the text.
  mutating func arrangeBlocks(of root: Node) {
    var next = cmark_node_first_child(root)
    while let node = next {
      let current = arrange(node)
      next = Self.block(after: current, within: root)
    }
    buildTables()
  }

  /// Arranges one block.
  ///
  /// - Returns: The node from which to go on: the block, or what stands in its place.
  private mutating func arrange(_ node: Node) -> Node {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_HEADING:
      arrangeHeading(node)
      return node
    case CMARK_NODE_PARAGRAPH:
      draftTable(node)
      return node
    case CMARK_NODE_BLOCK_QUOTE: return arrangeCallout(node) ?? node
    default: return node
    }
  }

  /// The block that follows in the order of the text: a child, a sibling, or that of a parent.
  private static func block(after node: Node, within root: Node) -> Node? {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_BLOCK_QUOTE, CMARK_NODE_LIST, CMARK_NODE_ITEM, CMARK_NODE_CUSTOM_BLOCK:
      if let child = cmark_node_first_child(node) { return child }
    default: break
    }
    var current: Node? = node
    while let here = current, here != root {
      if let sibling = cmark_node_next(here) { return sibling }
      current = cmark_node_parent(here)
    }
    return nil
  }
}
