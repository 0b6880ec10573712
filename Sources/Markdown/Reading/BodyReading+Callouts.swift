import CCMark
import MateriaDiagnostics
import MateriaMarkup

extension BodyReading {
  /// Turns a quote that begins with `[!kind]` into a call-out.
  ///
  /// - Returns: The call-out that stands in the quote's place, or nil when it stays a quote.
  mutating func arrangeCallout(_ quote: Node) -> Node? {
    guard let opening = cmark_node_first_child(quote),
      cmark_node_get_type(opening) == CMARK_NODE_PARAGRAPH,
      let text = cmark_node_first_child(opening), cmark_node_get_type(text) == CMARK_NODE_TEXT
    else { return nil }
    let literal = CMark.literal(text)
    guard literal.starts(with: "[!".utf8) else { return nil }
    let close = Bytes.find(UInt8(ascii: "]"), in: literal, from: 2)
    guard close < literal.count else { return nil }
    let name = String(decoding: literal[2..<close], as: UTF8.self)
    let folded = String(decoding: literal[2..<close].map(Bytes.lowered), as: UTF8.self)
    let at = offset(of: opening)
    guard let kind = CalloutKind(rawValue: folded) else {
      reportUnknownKind(name, at: at)
      return nil
    }
    var rest = Array(literal[(close + 1)...].drop(while: Bytes.isSpace))
    if rest.isEmpty { CMark.remove(text) } else { CMark.setText(rest, of: text) }
    rest.removeAll()

    let span = span(of: opening)
    guard let title = CMark.node(CMARK_NODE_CUSTOM_INLINE) else { return nil }
    takeTitle(of: opening, into: title, span: span, takesNextLine: kind == .chart)
    var plain: [UInt8] = []
    CMark.plainText(of: title, into: &plain)
    let line = lines.place(of: at).line
    Self.removeCitations(from: &plain)
    let words = plain.withUnsafeBufferPointer {
      String(decoding: Bytes.trimmed($0), as: UTF8.self)
    }
    if kind == .chart {
      if let chart = makeChart(of: quote, title: title, words: plain, span: span, at: at) {
        body.callouts.append(CalloutUse(kind: .chart, title: words, line: line))
        return chart
      }
    }
    let shown = kind == .chart ? .note : kind
    body.callouts.append(CalloutUse(kind: shown, title: words, line: line))
    return makeCallout(shown, of: quote, title: title, words: words, span: span)
  }

  /// Moves the first line of a call-out's first paragraph into its title.
  ///
  /// - Parameters:
  ///   - opening: The paragraph; it is removed when nothing is left of it.
  ///   - title: The node that takes the words.
  ///   - span: The lines of the paragraph.
  ///   - takesNextLine: Whether the next line is taken when the first has no words.
  private mutating func takeTitle(
    of opening: Node, into title: Node, span: ClosedRange<Int>, takesNextLine: Bool
  ) {
    var taken = 0
    while let child = cmark_node_first_child(opening) {
      let type = cmark_node_get_type(child)
      if type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK {
        CMark.remove(child)
        taken += 1
        if takesNextLine, cmark_node_first_child(title) == nil { continue }
        break
      }
      taken += CMark.breakCount(in: child)
      cmark_node_append_child(title, child)
    }
    if cmark_node_first_child(opening) == nil {
      CMark.remove(opening)
    } else {
      setSpan(min(span.lowerBound + taken, span.upperBound)...span.upperBound, of: opening)
    }
  }

  /// Builds a call-out in the place of a quote: a note with a heading and the quote's blocks.
  private mutating func makeCallout(
    _ kind: CalloutKind, of quote: Node, title: Node, words: String, span: ClosedRange<Int>
  ) -> Node? {
    calloutCount += 1
    let id = Array("\(ids.prefix)callout-\(calloutCount)\"".utf8)
    let level = UInt8(ascii: "0") + UInt8(min(levelAbove + 1, 6))
    let prefix = hiddenPrefix(of: kind)
    var opening: [UInt8] = []
    opening.reserveCapacity(160)
    opening += [UInt8(ascii: "<"), UInt8(ascii: "h"), level]
    opening += " class=\"callout-title\" id=\"".utf8
    opening += id
    opening.append(UInt8(ascii: ">"))
    if words.isEmpty {
      HTML.appendEscaped(defaultTitle(of: kind, prefix: prefix), to: &opening)
    } else if let prefix, !Self.says(prefix, words) {
      Self.appendHidden(prefix, to: &opening)
    }
    let closing = Array("</h".utf8) + [level, UInt8(ascii: ">")]
    CMark.setPrint(of: title, enter: opening, exit: closing)
    setSpan(span, of: title)

    opening.removeAll(keepingCapacity: true)
    opening += "<div class=\"callout callout-".utf8
    opening += kind.rawValue.utf8
    opening += "\" role=\"note\" aria-labelledby=\"".utf8
    opening += id
    opening.append(UInt8(ascii: ">"))
    guard
      let callout = CMark.custom(
        CMARK_NODE_CUSTOM_BLOCK, enter: opening, exit: Array("</div>".utf8))
    else { return nil }
    CMark.moveChildren(of: quote, to: callout)
    cmark_node_prepend_child(callout, title)
    if kind == .do || kind == .dont { arrangeAdvice(kind, in: callout) }
    cmark_node_replace(quote, callout)
    cmark_node_free(quote)
    return callout
  }

  /// Marks the lists of a do or do-not call-out, and says “do not” before each item of the latter.
  private func arrangeAdvice(_ kind: CalloutKind, in callout: Node) {
    CMark.forEachChild(of: callout) { child in
      guard cmark_node_get_type(child) == CMARK_NODE_LIST else { return }
      let marker = kind == .do ? BodyWriter.doListMarker : BodyWriter.dontListMarker
      if let node = CMark.custom(CMARK_NODE_CUSTOM_BLOCK, enter: marker) {
        cmark_node_insert_before(child, node)
      }
      guard kind == .dont else { return }
      var prefix: [UInt8] = []
      Self.appendHidden(words.dontPrefix, to: &prefix)
      CMark.forEachChild(of: child) { item in
        guard let first = cmark_node_first_child(item),
          cmark_node_get_type(first) == CMARK_NODE_PARAGRAPH,
          let hidden = CMark.custom(CMARK_NODE_CUSTOM_INLINE, enter: prefix)
        else { return }
        cmark_node_prepend_child(first, hidden)
      }
    }
  }

  /// Words that are read aloud but not seen.
  private static func appendHidden(_ words: String, to out: inout [UInt8]) {
    out += "<span class=\"visually-hidden\">".utf8
    HTML.appendEscaped(words, to: &out)
    out += "</span>".utf8
  }

  private func hiddenPrefix(of kind: CalloutKind) -> String? {
    switch kind {
    case .emergency: words.emergencyPrefix
    case .urgent: words.urgentPrefix
    case .nonUrgent: words.nonUrgentPrefix
    case .warning: words.warningPrefix
    case .key, .do, .dont, .note, .chart: nil
    }
  }

  private func defaultTitle(of kind: CalloutKind, prefix: String?) -> String {
    switch kind {
    case .key: words.keyMessages
    case .do: words.doHeading
    case .dont: words.dontHeading
    case .note, .chart: words.note
    case .emergency, .urgent, .nonUrgent, .warning: Self.bare(prefix ?? words.note)
    }
  }

  /// A prefix without the colon and space after it.
  private static func bare(_ prefix: String) -> String {
    var prefix = prefix
    while let last = prefix.last, last == " " || last == ":" || last == "\u{A0}" {
      prefix.removeLast()
    }
    return prefix
  }

  /// Whether a heading says already what its hidden prefix would say.
  private static func says(_ prefix: String, _ words: String) -> Bool {
    let needle = Array(bare(prefix).lowercased().utf8)
    let hay = Array(words.lowercased().utf8)
    return needle.withUnsafeBufferPointer { needle in
      hay.withUnsafeBufferPointer { Bytes.find(needle, in: $0, range: 0..<$0.count) != nil }
    }
  }

  private mutating func reportUnknownKind(_ name: String, at offset: Int) {
    let kinds = CalloutKind.allCases.map(\.rawValue)
    let help: String
    // GitHub's own kinds have near relations here that no spelling shows.
    switch name.lowercased() {
    case "important", "caution": help = "Write [!warning] instead."
    case "tip", "info": help = "Write [!note] instead."
    default:
      let nearest = Suggestion.nearest(to: name, among: kinds)
      help =
        nearest.map { "Did you mean [!\($0)]?" } ?? "Known are \(kinds.joined(separator: ", "))."
    }
    report(
      "unknown-callout", .warning, "“[!\(name)]” is no kind of call-out; it stays a quote",
      at: offset, length: name.utf8.count + 3, help: help)
  }
}
