import CCMark
import MateriaDiagnostics
import MateriaMarkup

extension BodyReading {
  /// Notes where a link's words begin.
  mutating func enterLink(_: Node) {
    if imageDepth > 0 { return }
    if heading == nil, !readsFirstParagraph, linkDepth == 0 {
      plain.removeAll(keepingCapacity: true)
    }
    if linkDepth == 0 { linkStart = plain.count }
    linkDepth += 1
    // The form is settled when the link ends; its place in the order is that of its beginning.
    linkForms.append(.written)
    openForms.append(linkForms.count - 1)
  }

  /// Settles what becomes of a link.
  mutating func exitLink(_ node: Node) {
    if imageDepth > 0 { return }
    linkDepth -= 1
    guard let form = openForms.popLast() else { return }
    let words = String(decoding: plain[min(linkStart, plain.count)...], as: UTF8.self)
    let destination = CMark.bytes(cmark_node_get_url(node))
    let block = scope
    let found = place(ofDestination: destination, words: words)
    let offset = found ?? wordsPlace(words, in: block) ?? block.lowerBound
    if linkDepth > 0 {
      linkForms[form] = .dropped
      report(
        "link-in-link", .warning, "a link stands within the words of another link", at: offset,
        length: destination.count,
        help: "Keep one of the two; only the outer link is on the page.")
      return
    }
    if words.utf8.first == UInt8(ascii: "^"), isDefined(words) {
      reportFootnote(words.utf8, at: offset)
    } else if words.utf8.first == UInt8(ascii: "@"), isDefined(words) {
      report(
        "citation-is-link", .warning,
        "“[\(words)]” is a link, because the text defines “[\(words)]:”", at: offset,
        help: "Take the definition out, so that it becomes a citation.")
    }
    if destination.isEmpty {
      linkForms[form] = .dropped
      report(
        "link-without-destination", .warning, "the link “\(words)” leads nowhere", at: offset,
        help: "Write where it leads between the round brackets: [words](other-article.md).")
      return
    }
    let address = String(decoding: destination, as: UTF8.self)
    let at = lines.place(of: offset)
    let link = BodyLink(
      destination: address, line: at.line, column: found == nil ? 0 : at.column, text: words)
    // Without a colon there is no scheme to look for.
    let mayHaveScheme = Bytes.find(UInt8(ascii: ":"), in: destination, from: 0) < destination.count
    let scheme = mayHaveScheme ? SafeURL.scheme(of: address) : nil
    if let scheme, SafeURL.schemes.contains(scheme) {
      body.externalLinks.append(link)
    } else if scheme != nil || address.hasPrefix("//") || address.hasPrefix("\\") {
      linkForms[form] = .dropped
      report(
        "unsafe-link", .error, "“\(address)” is not an address that a page may link to",
        at: offset, length: destination.count,
        help: "Link to a file of this site, or to an address that begins with https://, "
          + "http://, mailto:, tel: or sms:.")
    } else {
      linkForms[form] = .hole
      // The order of links is that of their beginnings, and no other link ends before.
      body.links.append(link)
    }
  }

  /// Settles what becomes of an image.
  mutating func exitImage(_ node: Node) {
    let alternative = plain.withUnsafeBufferPointer {
      String(
        decoding: Bytes.trimmed(
          UnsafeBufferPointer(rebasing: $0[min(imageStart, $0.count)...])), as: UTF8.self)
    }
    // In a heading the alternative text is among the words; elsewhere it is not.
    if heading == nil, plain.count > imageStart, linkDepth == 0 {
      plain.removeSubrange(imageStart...)
    }
    let source = CMark.bytes(cmark_node_get_url(node))
    let block = scope
    let found = locate(source)
    let offset = found ?? block.lowerBound
    let title = CMark.string(cmark_node_get_title(node))
    let isBlock =
      cmark_node_previous(node) == nil && cmark_node_next(node) == nil
      && cmark_node_parent(node).map { cmark_node_get_type($0) == CMARK_NODE_PARAGRAPH } ?? false
    let place = lines.place(of: offset)
    let address = String(decoding: source, as: UTF8.self)
    body.images.append(
      BodyImage(
        source: address, alternative: alternative, caption: title.isEmpty ? nil : title,
        isBlock: isBlock, line: place.line, column: found == nil ? 0 : place.column))
    if source.isEmpty {
      report(
        "image-without-source", .error, "an image names no file", at: offset,
        help: "Write the file between the round brackets: ![what it shows](images/name.png).")
    }
    if alternative.isEmpty {
      report(
        "image-without-alternative", .error,
        "the image “\(address)” has no alternative text", at: offset, length: source.count,
        help: "Say between the square brackets what it shows: ![what it shows](\(address)).")
    }
  }

  /// Where a link's destination stands: in its block, or else in a definition.
  private mutating func place(
    ofDestination destination: UnsafeBufferPointer<UInt8>, words: String
  ) -> Int? {
    if destination.isEmpty { return nil }
    if let found = locate(destination) { return found }
    // An e-mail address in angle brackets is written without its scheme.
    let scheme = "mailto:".utf8
    if destination.starts(with: scheme),
      let found = locate(UnsafeBufferPointer(rebasing: destination[scheme.count...]))
    {
      return found
    }
    for opening in ["]: ", "]: <", "]:"] {
      let definition = Array(opening.utf8) + Array(destination)
      let whole = lines.start..<lines.file.count
      let found = definition.withUnsafeBufferPointer { lines.find($0, in: whole) }
      if let found { return found + opening.utf8.count }
    }
    return nil
  }

  private mutating func wordsPlace(_ words: String, in block: Range<Int>) -> Int? {
    var text = words.isEmpty ? "[](" : "[" + words
    return text.withUTF8 { lines.find($0, in: block) }
  }

  /// Whether the text defines what stands in a bracket, as `[words]: …` does.
  private mutating func isDefined(_ words: String) -> Bool {
    var definition = "[\(words)]:"
    let whole = lines.start..<lines.file.count
    return definition.withUTF8 { lines.find($0, in: whole) } != nil
  }
}
