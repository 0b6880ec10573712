/// A piece of HTML as UTF-8 bytes: trusted where a programmer wrote it, escaped where a value came in.
///
/// A string literal of this type is taken as it stands. An interpolated `String` is escaped for text
/// and for quoted attribute values alike; another `HTML` goes in as it is.
///
/// A large piece that goes into another, such as the text of a page, is kept as it is until the bytes
/// are asked for: it is copied once, however deep it stands.
public struct HTML: Sendable {
  /// The bytes but for the large pieces.
  var own: [UInt8]
  /// The large pieces, by ascending place in `own`.
  private var inserts: [(place: Int, bytes: [UInt8])] = []

  /// From how many bytes on a piece is large.
  private static let largeSize = 4096

  /// No HTML at all.
  public static let empty = HTML(bytes: [])

  /// Takes bytes that are HTML already.
  ///
  /// - Parameter bytes: Well-formed UTF-8 that a renderer made.
  public init(bytes: [UInt8]) { own = bytes }

  /// The bytes, well-formed UTF-8.
  public var bytes: [UInt8] {
    if inserts.isEmpty { return own }
    var all: [UInt8] = []
    all.reserveCapacity(inserts.reduce(own.count) { $0 + $1.bytes.count })
    own.withUnsafeBufferPointer { own in
      var start = 0
      for insert in inserts {
        all.append(contentsOf: UnsafeBufferPointer(rebasing: own[start..<insert.place]))
        all.append(contentsOf: insert.bytes)
        start = insert.place
      }
      all.append(contentsOf: UnsafeBufferPointer(rebasing: own[start...]))
    }
    return all
  }

  /// Escapes text, so that a browser shows the same characters.
  ///
  /// - Parameter text: The text.
  public init(text: String) {
    own = []
    own.reserveCapacity(text.utf8.count + 16)
    HTML.appendEscaped(text, to: &own)
  }

  /// The HTML as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  /// Whether there is nothing.
  public var isEmpty: Bool { own.isEmpty && inserts.isEmpty }

  /// Adds HTML at the end.
  public mutating func append(_ other: HTML) {
    if !other.inserts.isEmpty {
      let start = own.count
      own.append(contentsOf: other.own)
      for insert in other.inserts { inserts.append((start + insert.place, insert.bytes)) }
    } else if other.own.count < Self.largeSize {
      own.append(contentsOf: other.own)
    } else {
      inserts.append((own.count, other.own))
    }
  }

  /// One piece of HTML after the other.
  public static func + (a: HTML, b: HTML) -> HTML {
    var both = a
    both.append(b)
    return both
  }

  /// Appends text with `& < > " '` as character references, byte by byte.
  ///
  /// A loop over `Character` would miss a quotation mark that is followed by a combining mark, since
  /// the two are one `Character`; a loop over UTF-8 does not, and it is faster.
  ///
  /// - Parameters:
  ///   - text: What to escape.
  ///   - bytes: Where to append it.
  public static func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { appendEscaped($0, to: &bytes) }
  }

  /// Appends UTF-8 text with `& < > " '` as character references.
  ///
  /// A control character, which neither HTML nor XML may hold even as a reference, becomes U+FFFD.
  ///
  /// - Parameters:
  ///   - text: What to escape.
  ///   - bytes: Where to append it.
  public static func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    for index in 0..<text.count where needsEscape[Int(text[index])] {
      var end = index + 1
      let reference: StaticString =
        switch text[index] {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        case 0xC2:
          // Of the characters that begin so, U+0080 to U+009F are controls.
          if end < text.count, text[end] < 0xA0 { "\u{FFFD}" } else { "" }
        default: "\u{FFFD}"
        }
      if reference.utf8CodeUnitCount == 0 { continue }
      if text[index] == 0xC2 { end += 1 }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
      bytes.append(
        contentsOf: UnsafeBufferPointer(
          start: reference.utf8Start, count: reference.utf8CodeUnitCount))
      start = end
    }
    bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
  }

  /// For each byte, whether it is written as a reference; it lives as long as the program.
  nonisolated(unsafe) private static let needsEscape: UnsafePointer<Bool> = {
    let table = UnsafeMutablePointer<Bool>.allocate(capacity: 256)
    table.initialize(repeating: false, count: 256)
    for byte in "&<>\"'".utf8 { table[Int(byte)] = true }
    for byte in 0..<0x20 where byte != 0x09 && byte != 0x0A && byte != 0x0D { table[byte] = true }
    for byte in [0x7F, 0xC2] { table[byte] = true }
    return UnsafePointer(table)
  }()

  /// Appends text as it is.
  static func appendPlain(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { bytes.append(contentsOf: $0) }
  }
}

extension HTML: Hashable {
  /// Whether two pieces have the same bytes.
  public static func == (a: HTML, b: HTML) -> Bool { a.bytes == b.bytes }

  /// Feeds the bytes to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(bytes) }
}

extension HTML: ExpressibleByStringLiteral {
  /// Takes a literal as it stands: a programmer wrote it.
  public init(stringLiteral value: String) { own = Array(value.utf8) }
}

extension [HTML] {
  /// The pieces one after the other.
  ///
  /// - Parameter separator: What stands between two pieces.
  public func joined(separator: HTML = .empty) -> HTML {
    guard let first else { return .empty }
    var all = first
    for piece in dropFirst() {
      all.append(separator)
      all.append(piece)
    }
    return all
  }
}
