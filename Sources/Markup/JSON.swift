/// A JSON value that keeps the order of its members and can stand in a data script.
public enum JSON: Sendable, Hashable, CustomStringConvertible {
  /// A string.
  case string(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case boolean(Bool)
  /// A list of values.
  case array([JSON])
  /// Members in the order in which they are written.
  case object([(String, JSON)])

  /// The value as text.
  public var description: String {
    var bytes: [UInt8] = []
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the value as UTF-8.
  ///
  /// `<`, `>` and `&` are written as `\u00XX`, so that no value can end a script element or open a
  /// comment in it (WHATWG HTML, "Restrictions for contents of script elements").
  ///
  /// - Parameter bytes: Where to append it.
  public func append(to bytes: inout [UInt8]) {
    switch self {
    case .string(let text): Self.appendString(text, to: &bytes)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .boolean(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .array(let values):
      bytes.append(UInt8(ascii: "["))
      for (index, value) in values.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        value.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      for (index, member) in members.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        Self.appendString(member.0, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.1.append(to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func appendString(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { utf8 in
      var start = 0
      for index in utf8.indices where needsEscape(utf8[index]) {
        // Of the characters that begin so, U+0080 to U+009F are controls, which no page may hold.
        let isTwo = utf8[index] == 0xC2
        if isTwo, index + 1 == utf8.count || utf8[index + 1] >= 0xA0 { continue }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start..<index]))
        appendEscape(of: utf8[isTwo ? index + 1 : index], to: &bytes)
        start = index + (isTwo ? 2 : 1)
      }
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: utf8[start...]))
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func needsEscape(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == UInt8(ascii: "\"")
      || byte == UInt8(ascii: "\\")
      || byte == UInt8(ascii: "<") || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "&")
  }

  private static func appendEscape(of byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
    case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
    case UInt8(ascii: "\n"): bytes.append(contentsOf: #"\n"#.utf8)
    default:
      let hex = String(byte, radix: 16)
      bytes.append(contentsOf: (#"\u00"# + (hex.count == 1 ? "0" : "") + hex).utf8)
    }
  }

  /// Whether two values are written alike.
  public static func == (a: JSON, b: JSON) -> Bool { a.description == b.description }

  /// Feeds what is written to the hasher.
  public func hash(into hasher: inout Hasher) { hasher.combine(description) }
}
