import CCMark
import MateriaDiagnostics

extension BodyReading {
  /// Builds a chart in the place of a quote: a figure whose caption is the sentence that it draws.
  ///
  /// The share is that of the sentence, or, where a list follows, that of each item.
  ///
  /// - Returns: The figure, or nil when there is no number to draw.
  mutating func makeChart(
    of quote: Node, title: Node, words: [UInt8], span: ClosedRange<Int>, at offset: Int
  ) -> Node? {
    var list: Node?
    CMark.forEachChild(of: quote) { child in
      if list == nil, cmark_node_get_type(child) == CMARK_NODE_LIST { list = child }
    }
    let rows = list.map(shares) ?? []
    let isList = rows.contains { $0.share != nil }
    let share = isList ? nil : Proportion.first(in: words)
    guard isList || share != nil else {
      report(
        "chart-without-number", .warning, "a chart states no number that can be drawn",
        at: offset,
        help: "Write “7 in 100 people …” or “7% …”, or a list with one in each item; a range is "
          + "not drawn. It is shown as a note.")
      return nil
    }
    let hasTitle = !words.isEmpty
    CMark.setPrint(
      of: title, enter: hasTitle ? Array("<figcaption>".utf8) : [],
      exit: hasTitle ? Array("</figcaption>\n".utf8) : [])
    setSpan(span, of: title)
    guard
      let figure = CMark.custom(
        CMARK_NODE_CUSTOM_BLOCK, enter: Array("<figure class=\"chart\">".utf8),
        exit: Array("</figure>".utf8))
    else { return nil }
    CMark.moveChildren(of: quote, to: figure)
    cmark_node_prepend_child(figure, title)
    if let share {
      insert(drawing: share, into: figure, after: title)
    } else if let list {
      draw(rows, of: list, at: offset)
    }
    cmark_node_replace(quote, figure)
    cmark_node_free(quote)
    return figure
  }

  private struct Row {
    /// The paragraph before whose words the drawing stands.
    let paragraph: Node
    let share: Proportion?
  }

  /// What each item of a list states.
  private func shares(of list: Node) -> [Row] {
    var rows: [Row] = []
    CMark.forEachChild(of: list) { item in
      guard let paragraph = cmark_node_first_child(item),
        cmark_node_get_type(paragraph) == CMARK_NODE_PARAGRAPH
      else { return }
      var words: [UInt8] = []
      CMark.plainText(of: paragraph, into: &words)
      rows.append(Row(paragraph: paragraph, share: Proportion.first(in: words)))
    }
    return rows
  }

  private mutating func draw(_ rows: [Row], of list: Node, at offset: Int) {
    if let marker = CMark.custom(CMARK_NODE_CUSTOM_BLOCK, enter: BodyWriter.chartListMarker) {
      cmark_node_insert_before(list, marker)
    }
    var whole: Int?
    var differs = false
    for row in rows {
      guard let share = row.share else {
        report(
          "chart-without-number", .warning, "a row of a chart states no number",
          at: self.offset(of: row.paragraph),
          help: "Write “Group: 7 in 100”, with the same whole in each row.")
        continue
      }
      if let whole, whole != share.whole { differs = true }
      whole = share.whole
      if let node = CMark.custom(
        CMARK_NODE_CUSTOM_INLINE, enter: Array(ChartDrawing.svg(of: share).utf8))
      {
        cmark_node_prepend_child(row.paragraph, node)
      }
    }
    if differs {
      report(
        "chart-denominators-differ", .warning, "the rows of a chart count in different wholes",
        at: offset, help: "Say all of them in 100, or all in 1,000: readers compare the numbers.")
    }
  }

  private func insert(drawing share: Proportion, into figure: Node, after title: Node) {
    guard
      let node = CMark.custom(
        CMARK_NODE_CUSTOM_INLINE, enter: Array(ChartDrawing.svg(of: share).utf8))
    else { return }
    cmark_node_insert_after(title, node)
  }
}
