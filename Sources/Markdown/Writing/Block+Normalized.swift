extension [Block] {
  /// The same blocks in the form that Markdown can say.
  ///
  /// What is written from the result reads back as the result. Empty paragraphs, items and lists are
  /// left out; neighbouring texts are one; spaces at the ends of lines go; two lists of one kind that
  /// touch become one, because CommonMark has no way to keep them apart but a comment.
  public func normalized() -> [Block] { normalized(depth: 0) }

  /// Deeper nesting than this is flattened, so that no recursion here or in a reader runs away.
  private static var deepest: Int { 24 }

  private func normalized(depth: Int) -> [Block] {
    var out: [Block] = []
    out.reserveCapacity(count)
    for block in self {
      if block.isNormal {
        append(block, to: &out, depth: depth)
        continue
      }
      switch block {
      case .heading(let level, let inlines):
        let line = inlines.normalized(oneLine: true)
        if !line.isEmpty { out.append(.heading(level: Swift.min(6, Swift.max(1, level)), line)) }
      case .paragraph(let inlines):
        let line = inlines.normalized(oneLine: false)
        if !line.isEmpty { out.append(.paragraph(line)) }
      case .bulletList(let items):
        append(.bulletList(Self.items(items, depth)), to: &out, depth: depth)
      case .orderedList(let start, let items):
        let number = Swift.min(999_999, Swift.max(0, start))
        append(.orderedList(start: number, Self.items(items, depth)), to: &out, depth: depth)
      case .quote(let blocks):
        let inner = blocks.normalized(depth: depth + 1)
        if inner.isEmpty { continue }
        if depth >= Self.deepest { out += inner } else { out.append(.quote(inner)) }
      case .table(let table):
        if let table = table.normalized() { out.append(.table(table)) }
      case .code(let text):
        if !text.isEmpty { out.append(.code(text.hasSuffix("\n") ? text : text + "\n")) }
      case .thematicBreak:
        out.append(.thematicBreak)
      }
    }
    return out
  }

  /// Appends a list; inside an item, where a comment would be the only way to part two lists, the
  /// second list continues the first whatever its kind.
  private func append(_ list: Block, to out: inout [Block], depth: Int) {
    switch list {
    case .bulletList(let items), .orderedList(_, let items):
      if items.isEmpty { return }
      if depth >= Self.deepest {
        out += items.joined()
        return
      }
      switch (out.last, list) {
      case (.bulletList(let before), .bulletList):
        out[out.count - 1] = .bulletList(before + items)
      case (.orderedList(let start, let before), .orderedList):
        out[out.count - 1] = .orderedList(start: start, before + items)
      case (.bulletList(let before), .orderedList) where depth > 0:
        out[out.count - 1] = .bulletList(before + items)
      case (.orderedList(let start, let before), .bulletList) where depth > 0:
        out[out.count - 1] = .orderedList(start: start, before + items)
      default: out.append(list)
      }
    default: out.append(list)
    }
  }

  /// Items without empty ones; an item that opens with a list gives its place to that list's items,
  /// because two marks on one line are legal and read differently by different readers.
  private static func items(_ items: [[Block]], _ depth: Int) -> [[Block]] {
    var out: [[Block]] = []
    for item in items {
      let blocks = item.forItem().normalized(depth: depth + 1)
      switch blocks.first {
      case nil: continue
      case .bulletList(let inner), .orderedList(_, let inner):
        out += inner
        // No list is empty once it is normalised.
        out[out.count - 1] = (out[out.count - 1] + blocks.dropFirst()).normalized(depth: depth + 1)
      default: out.append(blocks)
      }
    }
    return out
  }
}

extension Block {
  /// Whether a block is a heading, a paragraph or a list of words that need no change.
  fileprivate var isNormal: Bool {
    switch self {
    case .heading(let level, let inlines): level >= 1 && level <= 6 && inlines.isCleanText
    case .paragraph(let inlines): inlines.isCleanText
    case .bulletList(let items): items.allSatisfy(\.isCleanItem)
    case .orderedList(let start, let items):
      start >= 0 && start <= 999_999 && items.allSatisfy(\.isCleanItem)
    case .quote, .table, .code, .thematicBreak: false
    }
  }
}

extension [Block] {
  fileprivate var isCleanItem: Bool {
    guard count == 1, case .paragraph(let inlines) = self[0] else { return false }
    return inlines.isCleanText
  }
}

extension [Inline] {
  /// Whether these are the words of one line, with nothing to fold or to cut.
  fileprivate var isCleanText: Bool {
    guard count == 1, case .text(let words) = self[0] else { return false }
    return !words.isEmpty && words.isClean
  }
}

extension [Block] {
  /// The blocks of an item as paragraphs and lists only.
  ///
  /// Whether cmark calls a list tight depends on what stands before a blank line, and only these
  /// two read back as they were written. A heading becomes a paragraph, a quotation its words.
  fileprivate func forItem() -> [Block] {
    flatMap { block -> [Block] in
      switch block {
      case .heading(_, let words): [.paragraph(words)]
      case .quote(let inner): inner.forItem()
      case .code(let text):
        [.paragraph(text.split(separator: "\n").map { .code(String($0)) }.parted(by: .lineBreak))]
      case .table(let table):
        ([table.head] + table.rows).map { .paragraph([Inline]($0.joined(separator: [.text(" ")]))) }
      case .thematicBreak: []
      case .paragraph, .bulletList, .orderedList: [block]
      }
    }
  }
}

extension [Inline] {
  fileprivate func parted(by mark: Inline) -> [Inline] {
    Array(map { [$0] }.joined(separator: [mark]))
  }
}

extension Block.Table {
  fileprivate func normalized() -> Block.Table? {
    let width = max(head.count, rows.map(\.count).max() ?? 0)
    if width == 0 { return nil }
    func fill(_ row: [[Inline]]) -> [[Inline]] {
      row.map { $0.normalized(oneLine: true) }
        + Array(repeating: [], count: width - row.count)
    }
    return Block.Table(
      caption: caption.normalized(oneLine: true), head: fill(head), rows: rows.map(fill))
  }
}

extension [Inline] {
  /// The same words with neighbouring texts joined and without spaces at the ends of lines.
  fileprivate func normalized(oneLine: Bool) -> [Inline] {
    if count == 1, case .text(let only) = self[0] {
      let text = only.cleaned()
      return text.isEmpty ? [] : [.text(text)]
    }
    var out: [Inline] = []
    for inline in self { add(inline, to: &out, oneLine: oneLine) }
    while let last = out.last {
      if last == .softBreak || last == .lineBreak {
        out.removeLast()
      } else if case .text(let text) = last {
        let trimmed = text.trimmed(front: false)
        out.removeLast()
        if !trimmed.isEmpty {
          out.append(.text(trimmed))
          break
        }
      } else {
        break
      }
    }
    return out
  }

  private func add(_ inline: Inline, to out: inout [Inline], oneLine: Bool) {
    let atStart = out.isEmpty || out.last == .softBreak || out.last == .lineBreak
    switch inline {
    case .text(let raw):
      var text = raw.spacesFolded()
      if atStart { text = text.trimmed(back: false) }
      if text.isEmpty { return }
      if case .text(let before) = out.last {
        let joined = before.hasSuffix(" ") && text.hasPrefix(" ") ? String(text.dropFirst()) : text
        out[out.count - 1] = .text(before + joined)
      } else {
        out.append(.text(text))
      }
    case .softBreak, .lineBreak:
      if atStart { return }
      if oneLine {
        add(.text(" "), to: &out, oneLine: true)
        return
      }
      if case .text(let before) = out.last {
        out[out.count - 1] = .text(before.trimmed(front: false))
      }
      out.append(inline)
    case .emphasis(let inner): wrap(inner, in: Inline.emphasis, to: &out)
    case .strong(let inner): wrap(inner, in: Inline.strong, to: &out)
    case .link(let destination, let inner):
      wrap(inner, in: { .link(destination: destination, $0) }, to: &out)
    case .code(let text):
      let folded = text.spacesFolded().trimmed()
      if folded.isEmpty { return }
      // Two spans that touch would open and close each other.
      if case .code(let before) = out.last {
        out[out.count - 1] = .code(before + folded)
      } else {
        out.append(.code(folded))
      }
    }
  }

  /// Spaces just inside a mark belong outside of it; an empty mark is nothing.
  private func wrap(
    _ inner: [Inline], in make: ([Inline]) -> Inline, to out: inout [Inline]
  ) {
    let words = inner.normalized(oneLine: true)
    if !words.isEmpty { out.append(make(words)) }
  }
}

extension String {
  /// Text for a paragraph of its own: spaces folded and cut at both ends.
  fileprivate func cleaned() -> String { isClean ? self : spacesFolded().trimmed() }

  /// Whether nothing has to be folded or cut.
  fileprivate var isClean: Bool {
    utf8.withContiguousStorageIfAvailable { bytes in
      var previous: UInt8 = 0x20
      for byte in bytes {
        if byte <= 0x20 && (byte != 0x20 || previous == 0x20) || byte == 0x7F { return false }
        previous = byte
      }
      return previous != 0x20
    } ?? false
  }

  /// Each run of spaces and control characters as one space.
  fileprivate func spacesFolded() -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count)
    for byte in utf8 {
      if byte <= 0x20 || byte == 0x7F {
        if bytes.last != 0x20 { bytes.append(0x20) }
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  fileprivate func trimmed(front: Bool = true, back: Bool = true) -> String {
    var view = Substring(self).utf8
    if front { while view.first == 0x20 { view.removeFirst() } }
    if back { while view.last == 0x20 { view.removeLast() } }
    return String(Substring(view))
  }
}
