/// Gives headings their anchors: words in ASCII, lower case, joined by hyphens, each used once.
struct HeadingIDs {
  /// How often an anchor was asked for.
  private var used: [String: Int] = ["main": 1, "contents": 1, "references": 1, "top": 1]

  /// What stands before each anchor, in a text that stands within other pages.
  let prefix: String
  /// How many bytes the words of an anchor take at most; a number behind them is not counted.
  static let limit = 80

  init(prefix: String = "") { self.prefix = prefix }

  /// Whether an anchor is taken already.
  func isTaken(_ id: String) -> Bool { used[id] != nil }

  /// An anchor that was not given before: the one asked for, or that with a number.
  mutating func unique(_ id: String) -> String {
    let id = prefix + (Self.isReserved(id) ? "section-\(id)" : id)
    guard let count = used[id] else {
      used[id] = 1
      return id
    }
    var number = count + 1
    while used["\(id)-\(number)"] != nil { number += 1 }
    used[id] = number
    let numbered = "\(id)-\(number)"
    used[numbered] = 1
    return numbered
  }

  /// Words as an anchor: folded to ASCII, lower case, joined by hyphens; `section` when none is left.
  ///
  /// It has at most ``limit`` bytes and ends with a whole word, unless the first alone is longer.
  ///
  /// - Parameter words: UTF-8; what is not well-formed parts words.
  static func slug(of words: UnsafeBufferPointer<UInt8>) -> String {
    var out: [UInt8] = []
    out.reserveCapacity(words.count + 8)
    var at = 0
    while at < words.count, out.count <= limit {
      let byte = words[at]
      at += 1
      if Bytes.isLetter(byte) || Bytes.isDigit(byte) {
        out.append(Bytes.lowered(byte))
      } else if byte < 0x80 {
        // An apostrophe joins: “don't” is “dont”.
        if byte != UInt8(ascii: "'") { appendHyphen(to: &out) }
      } else {
        at += appendFolded(words, from: at - 1, to: &out) - 1
      }
    }
    if out.count > limit {
      // A word that ends at the limit is whole.
      let end = out[...limit].lastIndex(of: UInt8(ascii: "-")) ?? limit
      out.removeSubrange(end...)
    }
    if out.last == UInt8(ascii: "-") { out.removeLast() }
    return out.isEmpty ? "section" : String(decoding: out, as: UTF8.self)
  }

  /// One hyphen between words, none at the beginning.
  private static func appendHyphen(to out: inout [UInt8]) {
    if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
  }

  /// Appends the ASCII form of a character of several bytes.
  ///
  /// - Returns: How many bytes it has, at least 1.
  private static func appendFolded(
    _ words: UnsafeBufferPointer<UInt8>, from start: Int, to out: inout [UInt8]
  ) -> Int {
    var decoder = UTF8()
    var iterator = words[start...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else {
      appendHyphen(to: &out)
      return 1
    }
    switch scalar.value {
    // Apostrophes, soft hyphens, joiners and marks over a letter are no gaps.
    case 0x2019, 0x2BC, 0xAD, 0x200B...0x200D, 0x300...0x36F: break
    default:
      if let folded = ASCIIFolding.fold(scalar) {
        out.append(contentsOf: folded.utf8)
      } else {
        appendHyphen(to: &out)
      }
    }
    return UTF8.width(scalar)
  }

  /// Whether the page itself uses anchors of this form: `callout-1`, `table-2`, `cite-3-1`, `ref-4`.
  private static func isReserved(_ id: String) -> Bool {
    guard let hyphen = id.utf8.firstIndex(of: UInt8(ascii: "-")) else { return false }
    switch id[..<hyphen] {
    case "callout", "table", "chart", "cite", "ref":
      return id[hyphen...].utf8.allSatisfy { $0 == UInt8(ascii: "-") || Bytes.isDigit($0) }
    default: return false
    }
  }
}
