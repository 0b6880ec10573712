import CCMark

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A node of a cmark tree; it lives as long as the tree's root.
typealias Node = OpaquePointer

/// The few calls to cmark that reading needs, with the types that Swift wants.
///
/// Nodes that these make are owned by the tree once they are put into it.
enum CMark {
  /// Parses text into a tree.
  ///
  /// - Parameter text: The Markdown.
  /// - Returns: The tree's root; nil only when cmark could not make one.
  static func parse(_ text: UnsafeBufferPointer<UInt8>) -> Node? {
    guard let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT, TreeMemory.allocator) else {
      return nil
    }
    defer { cmark_parser_free(parser) }
    if let base = text.baseAddress {
      UnsafeRawPointer(base).withMemoryRebound(to: CChar.self, capacity: text.count) {
        cmark_parser_feed(parser, $0, text.count)
      }
    }
    return cmark_parser_finish(parser)
  }

  /// The HTML of a tree, in cmark's safe mode; it is valid as long as the tree's memory.
  static func html(of root: Node) -> UnsafeBufferPointer<UInt8>? {
    // Renderers write into the memory of the tree's root.
    cmark_render_html(root, CMARK_OPT_DEFAULT).map { bytes($0) }
  }

  /// A node that stands in no tree yet.
  static func node(_ type: cmark_node_type) -> Node? {
    cmark_node_new_with_mem(type, TreeMemory.allocator)
  }

  /// The children of a node, by the sibling chain; each may be moved while the loop runs.
  static func forEachChild(of node: Node, _ body: (Node) -> Void) {
    var child = cmark_node_first_child(node)
    while let current = child {
      child = cmark_node_next(current)
      body(current)
    }
  }

  /// Moves all children of a node to the end of another.
  static func moveChildren(of node: Node, to target: Node) {
    forEachChild(of: node) { cmark_node_append_child(target, $0) }
  }

  /// Takes a node out of its tree and frees it with all below it.
  static func remove(_ node: Node) {
    cmark_node_unlink(node)
    cmark_node_free(node)
  }

  /// A node that prints bytes before and after its children.
  static func custom(
    _ type: cmark_node_type, enter: [UInt8], exit: [UInt8] = []
  ) -> Node? {
    guard let node = node(type) else { return nil }
    withCString(enter) { _ = cmark_node_set_on_enter(node, $0) }
    if !exit.isEmpty { withCString(exit) { _ = cmark_node_set_on_exit(node, $0) } }
    return node
  }

  /// A node that prints a literal in its place.
  static func custom(_ type: cmark_node_type, enter: StaticString) -> Node? {
    guard let node = node(type) else { return nil }
    // A static string of ASCII ends in a NUL.
    let base = UnsafeRawPointer(enter.utf8Start).assumingMemoryBound(to: CChar.self)
    cmark_node_set_on_enter(node, base)
    return node
  }

  /// How many line ends stand within a node.
  static func breakCount(in node: Node) -> Int {
    guard cmark_node_first_child(node) != nil, let iterator = cmark_iter_new(node) else { return 0 }
    defer { cmark_iter_free(iterator) }
    var count = 0
    while cmark_iter_next(iterator) != CMARK_EVENT_DONE {
      guard let current = cmark_iter_get_node(iterator) else { break }
      let type = cmark_node_get_type(current)
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK { count += 1 }
    }
    return count
  }

  /// Sets what a node of ours prints before and after its children.
  static func setPrint(of node: Node, enter: [UInt8], exit: [UInt8]) {
    withCString(enter) { _ = cmark_node_set_on_enter(node, $0) }
    withCString(exit) { _ = cmark_node_set_on_exit(node, $0) }
  }

  /// A text node.
  static func text(_ bytes: some Collection<UInt8>) -> Node? {
    guard let node = node(CMARK_NODE_TEXT) else { return nil }
    setText(bytes, of: node)
    return node
  }

  /// Sets a text node's text.
  static func setText(_ bytes: some Collection<UInt8>, of node: Node) {
    withCString(bytes) { _ = cmark_node_set_literal(node, $0) }
  }

  /// The text of a leaf without copying it; it is valid until the node changes.
  static func literal(_ node: Node) -> UnsafeBufferPointer<UInt8> {
    bytes(cmark_node_get_literal(node))
  }

  /// A C string as bytes without its NUL; empty for a null pointer.
  static func bytes(_ string: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let string else { return UnsafeBufferPointer(start: nil, count: 0) }
    let raw = UnsafeRawPointer(string).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: raw, count: strlen(string))
  }

  /// A C string as a string; empty for a null pointer.
  static func string(_ string: UnsafePointer<CChar>?) -> String {
    String(decoding: bytes(string), as: UTF8.self)
  }

  /// The words of a node and of all below it, plain; line breaks become spaces.
  static func plainText(of node: Node, into out: inout [UInt8]) {
    guard let iterator = cmark_iter_new(node) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return }
      guard event == CMARK_EVENT_ENTER, let current = cmark_iter_get_node(iterator) else {
        continue
      }
      switch cmark_node_get_type(current) {
      case CMARK_NODE_TEXT, CMARK_NODE_CODE: out.append(contentsOf: literal(current))
      case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK: out.append(UInt8(ascii: " "))
      default: break
      }
    }
  }

  private static func withCString(
    _ bytes: some Collection<UInt8>, _ body: (UnsafePointer<CChar>) -> Void
  ) {
    let count = bytes.count
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: count + 1) { buffer in
      _ = buffer.initialize(fromContentsOf: bytes)
      buffer.initializeElement(at: count, to: 0)
      guard let base = buffer.baseAddress else { return }
      UnsafeRawPointer(base).withMemoryRebound(to: CChar.self, capacity: count + 1, body)
    }
  }
}
