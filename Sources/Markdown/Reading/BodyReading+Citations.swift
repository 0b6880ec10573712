import CCMark
import MateriaDiagnostics

extension BodyReading {
  /// Reads a text node that holds `[@` or `[^`.
  ///
  /// Each citation becomes a marker node; the texts around it become nodes of their own. The node
  /// itself keeps what stands after the last one, and the iterator goes on behind it.
  ///
  /// - Parameters:
  ///   - node: The text node.
  ///   - first: The offset of the first such bracket.
  ///   - iterator: The walk.
  mutating func readBrackets(of node: Node, from first: Int, _ iterator: OpaquePointer) {
    let bytes = Array(CMark.literal(node))
    let collects = heading != nil || readsFirstParagraph
    var copied = 0
    var at = first
    while at + 1 < bytes.count {
      let opening = bytes[at + 1]
      if bytes[at] != UInt8(ascii: "[")
        || (opening != UInt8(ascii: "@") && opening != UInt8(ascii: "^"))
      {
        at += 1
        continue
      }
      let found = bytes.withUnsafeBufferPointer {
        locate(UnsafeBufferPointer(rebasing: $0[at..<at + 2]))
      }
      guard found.map({ !isEscaped($0) }) ?? true, let text = bracketText(bytes, at: at, of: node)
      else {
        at += 2
        continue
      }
      let offset = found ?? scope.lowerBound
      guard let items = items(of: text.inner, at: offset) else {
        at += 2
        continue
      }
      let place = lines.place(of: offset)
      body.citations.append(
        Citation(items: items, line: place.line, column: found == nil ? 0 : place.column))
      if copied < at, let before = CMark.text(bytes[copied..<at]) {
        cmark_node_insert_before(node, before)
      }
      if collects { plain.append(contentsOf: bytes[copied..<at]) }
      if collects { while let last = plain.last, Bytes.isSpace(last) { plain.removeLast() } }
      if let marker = CMark.custom(CMARK_NODE_CUSTOM_INLINE, enter: BodyWriter.citationMarker) {
        cmark_node_insert_before(node, marker)
      }
      if let last = text.last {
        // The bracket closes in a later node: that one keeps the rest.
        let rest = Array(CMark.literal(last)[text.end...])
        CMark.setText(rest, of: last)
        while let next = cmark_node_next(node), next != last { CMark.remove(next) }
        copied = bytes.count
        break
      }
      copied = text.end
      at = text.end
    }
    if copied > 0 { CMark.setText(bytes[copied...], of: node) }
    if collects { plain.append(contentsOf: bytes[copied...]) }
    cmark_iter_reset(iterator, node, CMARK_EVENT_ENTER)
  }

  /// Reports a footnote.
  mutating func reportFootnote(_ inner: some Sequence<UInt8>, at offset: Int) {
    let name = String(decoding: Array(inner), as: UTF8.self)
    report(
      "footnote-not-supported", .warning, "footnotes such as “[\(name)]” are not supported",
      at: offset, length: name.utf8.count + 2,
      help: "Cite a source of sources.yml with [@id], or say it in the text.")
  }

  /// The sources that a bracket cites, or nil when it cannot be read.
  ///
  /// - Parameter inner: What stands between the brackets, such as `@a, p. 4; @b`.
  static func citationItems(_ inner: [UInt8]) -> [Citation.Item]? {
    inner.withUnsafeBufferPointer { bytes in
      var items: [Citation.Item] = []
      var at = 0
      while true {
        let end = Bytes.find(UInt8(ascii: ";"), in: bytes, from: at)
        guard let item = citationItem(bytes, at..<end) else { return nil }
        items.append(item)
        if end == bytes.count { return items }
        at = end + 1
      }
    }
  }

  /// The source that one part of a bracket cites.
  private static func citationItem(
    _ bytes: UnsafeBufferPointer<UInt8>, _ part: Range<Int>
  ) -> Citation.Item? {
    var low = part.lowerBound
    var high = part.upperBound
    while low < high, Bytes.isSpace(bytes[low]) { low += 1 }
    while high > low, Bytes.isSpace(bytes[high - 1]) { high -= 1 }
    guard low < high, bytes[low] == UInt8(ascii: "@") else { return nil }
    var end = low + 1
    while end < high, isIDByte(bytes[end]) { end += 1 }
    guard end > low + 1 else { return nil }
    let id = String(decoding: bytes[(low + 1)..<end], as: UTF8.self)
    while end < high, Bytes.isSpace(bytes[end]) { end += 1 }
    if end == high { return Citation.Item(id: id, locator: nil) }
    guard bytes[end] == UInt8(ascii: ",") else { return nil }
    end += 1
    while end < high, Bytes.isSpace(bytes[end]) { end += 1 }
    let words = String(decoding: bytes[end..<high], as: UTF8.self)
    return Citation.Item(id: id, locator: words.isEmpty ? nil : words)
  }

  /// Takes citations, and the spaces before them, out of plain words.
  static func removeCitations(from words: inout [UInt8]) {
    var at = 0
    while let open = words[at...].firstIndex(of: UInt8(ascii: "[")) {
      at = open + 1
      guard at < words.count, words[at] == UInt8(ascii: "@"),
        let close = words[at...].firstIndex(of: UInt8(ascii: "]")),
        citationItems(Array(words[at..<close])) != nil
      else { continue }
      var start = open
      while start > 0, Bytes.isSpace(words[start - 1]) { start -= 1 }
      words.removeSubrange(start...close)
      at = start
    }
  }

  /// What stands in a bracket, and where the text goes on.
  private struct BracketText {
    /// The text between the brackets; a line end within is a space.
    var inner: [UInt8]
    /// The later node in which the bracket closes; nil when it closes in the same.
    var last: Node?
    /// The offset after the closing bracket in the node where it closes.
    var end: Int
  }

  private func bracketText(_ bytes: [UInt8], at bracket: Int, of node: Node) -> BracketText? {
    var at = bracket + 1
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "[") { return nil }
      if bytes[at] == UInt8(ascii: "]") {
        return BracketText(inner: Array(bytes[(bracket + 1)..<at]), last: nil, end: at + 1)
      }
      at += 1
    }
    var inner = Array(bytes[(bracket + 1)...])
    var next = cmark_node_next(node)
    // A citation may run over a line's end, but not over many.
    for _ in 0..<8 {
      guard let current = next else { return nil }
      switch cmark_node_get_type(current) {
      case CMARK_NODE_SOFTBREAK: inner.append(UInt8(ascii: " "))
      case CMARK_NODE_TEXT:
        let literal = CMark.literal(current)
        let end = literal.firstIndex { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: "]") }
        inner.append(contentsOf: literal[..<(end ?? literal.count)])
        if let end {
          guard literal[end] == UInt8(ascii: "]") else { return nil }
          return BracketText(inner: inner, last: current, end: end + 1)
        }
      default: return nil
      }
      next = cmark_node_next(current)
    }
    return nil
  }

  /// The sources of a bracket; nil, and a word about it, when it cites none.
  private mutating func items(of inner: [UInt8], at offset: Int) -> [Citation.Item]? {
    if inner.first == UInt8(ascii: "^") {
      reportFootnote(inner, at: offset)
      return nil
    }
    guard let items = Self.citationItems(inner) else {
      report(
        "citation-malformed", .warning,
        "“[\(String(decoding: inner, as: UTF8.self))]” is not a citation that can be read",
        at: offset, length: inner.count + 2,
        help: "Write [@id], [@id, p. 4] or [@first; @second]. To show it as it is, put it in code.")
      return nil
    }
    if heading != nil {
      report(
        "citation-in-heading", .warning, "a heading cites a source", at: offset,
        length: inner.count + 2,
        help: "Cite it in the text below; lists of contents show the heading without it.")
    }
    return items
  }

  private func isEscaped(_ offset: Int) -> Bool {
    var at = offset
    while at > lines.start, lines.file[at - 1] == UInt8(ascii: "\\") { at -= 1 }
    return (offset - at) % 2 == 1
  }

  private static func isIDByte(_ byte: UInt8) -> Bool {
    if Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte >= 0x80 { return true }
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: ":"),
      UInt8(ascii: "/"), UInt8(ascii: "+"), UInt8(ascii: "#"):
      return true
    default: return false
    }
  }
}
