import CCMark

extension BodyReading {
  /// Walks the whole tree once in the order of the text.
  mutating func walk(_ root: Node) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { break }
      guard let node = cmark_iter_get_node(iterator) else { break }
      if event == CMARK_EVENT_ENTER {
        enter(node, root: root, iterator)
      } else {
        exit(node)
      }
    }
    finishOutline()
  }

  private var collectsWords: Bool {
    heading != nil || readsFirstParagraph || linkDepth > 0 || imageDepth > 0
  }

  private mutating func enter(_ node: Node, root: Node, _ iterator: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT: readText(node, iterator)
    case CMARK_NODE_SOFTBREAK, CMARK_NODE_LINEBREAK:
      if collectsWords { plain.append(UInt8(ascii: " ")) }
    case CMARK_NODE_CODE:
      let literal = CMark.literal(node)
      if collectsWords { plain.append(contentsOf: literal) }
      _ = locate(literal)
    case CMARK_NODE_PARAGRAPH:
      enterBlock(node)
      noteContent()
      if !hasFirstParagraph, cmark_node_parent(node) == root {
        plain.removeAll(keepingCapacity: true)
        readsFirstParagraph = true
      }
    case CMARK_NODE_HEADING:
      enterBlock(node)
      plain.removeAll(keepingCapacity: true)
      heading = node
    case CMARK_NODE_CUSTOM_BLOCK:
      if cmark_node_get_user_data(node) != nil { enterBlock(node) }
      noteContent()
    case CMARK_NODE_CUSTOM_INLINE:
      if cmark_node_get_user_data(node) != nil { enterBlock(node) }
    case CMARK_NODE_CODE_BLOCK: noteContent()
    case CMARK_NODE_HTML_BLOCK: readRawBlock(node)
    case CMARK_NODE_HTML_INLINE: readRawInline(node)
    case CMARK_NODE_LINK: enterLink(node)
    case CMARK_NODE_IMAGE:
      if imageDepth == 0 {
        if !collectsWords { plain.removeAll(keepingCapacity: true) }
        imageStart = plain.count
      }
      imageDepth += 1
    default: break
    }
  }

  private mutating func exit(_ node: Node) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      if readsFirstParagraph {
        readsFirstParagraph = false
        let words = plain.withUnsafeBufferPointer {
          String(decoding: Bytes.trimmed($0), as: UTF8.self)
        }
        if !words.isEmpty {
          hasFirstParagraph = true
          body.firstParagraph = words
        }
      }
    case CMARK_NODE_HEADING: exitHeading(node)
    case CMARK_NODE_LINK: exitLink(node)
    case CMARK_NODE_IMAGE:
      imageDepth -= 1
      if imageDepth == 0 { exitImage(node) }
    default: break
    }
  }

  private mutating func enterBlock(_ node: Node) {
    scope = lines.range(ofLines: span(of: node))
  }

  /// Notes that the section which the last heading opened has something in it.
  mutating func noteContent() {
    if let last = sectionHasContent.indices.last { sectionHasContent[last] = true }
  }

  private mutating func readText(_ node: Node, _ iterator: OpaquePointer) {
    let literal = CMark.literal(node)
    if imageDepth == 0, linkDepth == 0 {
      var at = Bytes.find(UInt8(ascii: "["), in: literal, from: 0)
      while at + 1 < literal.count {
        if literal[at + 1] == UInt8(ascii: "@") || literal[at + 1] == UInt8(ascii: "^") {
          readBrackets(of: node, from: at, iterator)
          return
        }
        at = Bytes.find(UInt8(ascii: "["), in: literal, from: at + 1)
      }
    }
    if collectsWords { plain.append(contentsOf: literal) }
  }
}
