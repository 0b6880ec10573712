/// Writes the blocks that most articles are made of as cmark would: headings, paragraphs and lists
/// of nothing but words.
///
/// The bytes are those of cmark's own renderer, which the tests compare block by block; everything
/// else goes by way of a cmark tree.
enum PlainBlockWriter {
  /// Appends a block in the form that Markdown can say; false when it holds more than words.
  static func append(_ block: Block, to out: inout [UInt8]) -> Bool {
    switch block {
    case .heading(let level, let inlines):
      guard isPlain(inlines, oneLine: true) else { return false }
      for _ in 0..<min(6, max(1, level)) { out.append(0x23) }
      out.append(0x20)
      append(inlines, to: &out)
    case .paragraph(let inlines):
      guard isPlain(inlines, oneLine: false) else { return false }
      append(inlines, to: &out)
    case .bulletList(let items):
      guard arePlain(items) else { return false }
      for item in items {
        guard case .paragraph(let inlines)? = item.first else { continue }
        out.append(contentsOf: [0x20, 0x20, 0x2D, 0x20])
        append(inlines, to: &out)
      }
    case .orderedList(let start, let items):
      guard arePlain(items) else { return false }
      for (offset, item) in items.enumerated() {
        guard case .paragraph(let inlines)? = item.first else { continue }
        let number = start + offset
        out.append(contentsOf: "\(number).".utf8)
        out.append(0x20)
        if number < 10 { out.append(0x20) }
        append(inlines, to: &out)
      }
    case .quote, .table, .code, .thematicBreak: return false
    }
    return true
  }

  private static func arePlain(_ items: [[Block]]) -> Bool {
    items.allSatisfy { item in
      guard item.count == 1, case .paragraph(let inlines) = item[0] else { return false }
      return isPlain(inlines, oneLine: true)
    }
  }

  /// Whether inlines are words and, where lines may be broken, line ends between them.
  private static func isPlain(_ inlines: [Inline], oneLine: Bool) -> Bool {
    if inlines.isEmpty { return false }
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let words):
        // cmark's renderer does not know what three tildes at a line's start mean.
        if words.utf8.first == 0x7E { return false }
        if index > 0, case .text = inlines[index - 1] { return false }
      case .lineBreak:
        if oneLine || index == 0 || index == inlines.count - 1 { return false }
      case .emphasis, .strong, .code, .link, .softBreak: return false
      }
    }
    return true
  }

  private static func append(_ inlines: [Inline], to out: inout [UInt8]) {
    for inline in inlines {
      switch inline {
      case .text(let words): append(words, to: &out)
      case .lineBreak: out.append(contentsOf: [0x20, 0x20, 0x0A])
      default: break
      }
    }
    out.append(0x0A)
  }

  /// Appends words at the start of a line, with a backslash before what Markdown would misread.
  private static func append(_ words: String, to out: inout [UInt8]) {
    var words = words
    words.withUTF8 { bytes in
      var index = 0
      // Digits at a line's start leave open whether a list's mark follows.
      while index < bytes.count, bytes[index] >= 0x30, bytes[index] <= 0x39 {
        out.append(bytes[index])
        index += 1
      }
      if index < bytes.count {
        let byte = bytes[index]
        let next = index + 1 < bytes.count ? bytes[index + 1] : 0
        let isMark =
          index == 0
          ? byte == 0x2D || byte == 0x2B || byte == 0x3D
          : (byte == 0x2E || byte == 0x29) && (next == 0 || next == 0x20 || next == 0x09)
        if isMark {
          out.append(0x5C)
          out.append(byte)
          index += 1
        }
      }
      var start = index
      while index < bytes.count {
        let byte = bytes[index]
        if special[Int(byte)] {
          let next = index + 1 < bytes.count ? bytes[index + 1] : 0
          if byte != 0x26 || next & 0xDF >= 0x41 && next & 0xDF <= 0x5A {
            out.append(contentsOf: bytes[start..<index])
            out.append(0x5C)
            start = index
          }
        }
        index += 1
      }
      out.append(contentsOf: bytes[start...])
    }
  }

  /// The bytes that cmark escapes wherever they stand; an ampersand only before a letter.
  private static let special: [Bool] = {
    var table = Array(repeating: false, count: 256)
    for byte in "*_[]#<>\\`!&".utf8 { table[Int(byte)] = true }
    return table
  }()
}
