import MateriaMarkdown

/// Turns the bytes of a line into inlines; leaked Markdown that is certain is taken as such.
enum InlineReader {
  /// The inlines of some bytes.
  ///
  /// Only marks that close again on the same line, that stand at words' edges and that hold words
  /// are taken as emphasis; all other marks stay words and are escaped when they are written.
  static func read(_ bytes: ArraySlice<UInt8>) -> [Inline] {
    guard bytes.contains(where: { $0 == 0x2A || $0 == 0x5F || $0 == 0x5B }) else {
      return [.text(String(decoding: bytes, as: UTF8.self))]
    }
    var out: [Inline] = []
    var plain = bytes.startIndex
    var index = bytes.startIndex
    // Where a mark has no partner, none that begins earlier has one either.
    var hopeless: Set<Int> = []
    func flush(to end: Int) {
      if end > plain { out.append(.text(String(decoding: bytes[plain..<end], as: UTF8.self))) }
    }
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte == 0x2A || byte == 0x5F {
        var width = 1
        while width < 3, index + width < bytes.endIndex, bytes[index + width] == byte { width += 1 }
        let kind = Int(byte) * 4 + width
        if width <= 2, !hopeless.contains(kind) {
          if let close = closing(bytes, index, byte, width) {
            flush(to: index)
            let inner = [
              Inline.text(String(decoding: bytes[index + width..<close], as: UTF8.self))
            ]
            out.append(width == 2 ? .strong(inner) : .emphasis(inner))
            index = close + width
            plain = index
            continue
          }
          if opens(bytes, index, width) { hopeless.insert(kind) }
        }
        index += width
      } else if byte == 0x5B, index + 1 < bytes.endIndex, bytes[index + 1] == 0x40,
        let close = bytes[index...].prefix(200).firstIndex(of: 0x5D)
      {
        // Written as words, this would read as a citation of ours.
        flush(to: index)
        out.append(.code(String(decoding: bytes[index...close], as: UTF8.self)))
        index = close + 1
        plain = index
      } else {
        index += 1
      }
    }
    flush(to: bytes.endIndex)
    return out
  }

  private static func opens(_ bytes: ArraySlice<UInt8>, _ at: Int, _ width: Int) -> Bool {
    let after = at + width
    guard after < bytes.endIndex, isWord(bytes[after]) else { return false }
    return at == bytes.startIndex || [0x20, 0x28].contains(bytes[at - 1])
  }

  /// The offset of the mark that closes the one at an offset.
  private static func closing(
    _ bytes: ArraySlice<UInt8>, _ at: Int, _ mark: UInt8, _ width: Int
  ) -> Int? {
    guard opens(bytes, at, width) else { return nil }
    var index = at + width + 1
    while index + width <= bytes.endIndex {
      guard bytes[index] == mark else {
        index += 1
        continue
      }
      var run = 1
      while index + run < bytes.endIndex, bytes[index + run] == mark { run += 1 }
      let next = index + run
      let before = bytes[index - 1]
      if run == width, before != 0x20, next == bytes.endIndex || !isWord(bytes[next]),
        isWord(before) || next == bytes.endIndex || bytes[next] == 0x20
      {
        // Brackets and marks inside would make another structure of it.
        let inner = bytes[at + width..<index]
        return inner.contains { [0x5B, 0x5D, 0x60, 0x3C, 0x2A, 0x5F].contains($0) } ? nil : index
      }
      return nil
    }
    return nil
  }

  /// Letters and digits; scalars of two bytes and more count, spaces and quotes of theirs do not.
  private static func isWord(_ byte: UInt8) -> Bool {
    Draft.isLetter(byte) || byte >= 0x80 && byte != 0xC2 && byte != 0xE2 && byte != 0xA0
  }
}
