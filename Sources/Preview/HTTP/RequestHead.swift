/// The first line and the fields of an HTTP request, read from bytes with limits.
///
/// It follows RFC 9112 and is stricter where leniency has only ever helped attackers: line ends are
/// CR LF, a field's name ends at its colon, no line is continued, no byte is a control character.
struct RequestHead: Sendable, Hashable {
  var method: String
  /// The target as it was sent: `/path?query`.
  var target: String
  /// Whether the request is HTTP/1.1; else it is 1.0.
  var isVersion11: Bool
  /// The fields by their names in lower case, in order.
  var fields: [(name: String, value: String)] = []

  /// How many bytes a head may have.
  static let limit = 16 * 1024
  /// How many fields it may have.
  static let fieldLimit = 100

  /// The values of a field.
  func values(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// The value of a field that stands once; nil where it is missing or doubled.
  func value(_ name: String) -> String? {
    let found = values(name)
    return found.count == 1 ? found[0] : nil
  }

  /// Whether the connection stays open after the answer.
  var keepsAlive: Bool {
    let tokens = values("connection").joined(separator: ",").lowercased().split(separator: ",")
      .map { $0.filter { $0 != " " } }
    return isVersion11 ? !tokens.contains("close") : tokens.contains("keep-alive")
  }

  /// Whether the request has a body, which no request to a preview needs.
  var hasBody: Bool {
    if !values("transfer-encoding").isEmpty { return true }
    return values("content-length").contains { $0 != "0" }
  }

  static func == (a: RequestHead, b: RequestHead) -> Bool {
    a.method == b.method && a.target == b.target && a.isVersion11 == b.isVersion11
      && a.fields.elementsEqual(b.fields, by: ==)
  }

  func hash(into hasher: inout Hasher) { hasher.combine(target) }
}

extension RequestHead {
  /// Where the head ends in the bytes that came so far, after its empty line; nil while it does not.
  static func end(in bytes: [UInt8]) -> Int? {
    var index = 3
    while index < bytes.count {
      if bytes[index] == 0x0A, bytes[index - 1] == 0x0D, bytes[index - 2] == 0x0A,
        bytes[index - 3] == 0x0D
      {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  /// Reads a head.
  ///
  /// - Parameter bytes: The head with its empty line.
  /// - Throws: ``HTTPProblem`` for anything that is not a well-formed head.
  init(_ bytes: ArraySlice<UInt8>) throws(HTTPProblem) {
    let lines = try Self.lines(bytes)
    guard let first = lines.first else { throw .badRequest }
    let parts = first.split(separator: 0x20, omittingEmptySubsequences: false)
    guard parts.count == 3, !parts[0].isEmpty, parts[0].allSatisfy(Self.isToken) else {
      throw .badRequest
    }
    method = String(decoding: parts[0], as: UTF8.self)
    target = String(decoding: parts[1], as: UTF8.self)
    // A target is ASCII: everything else in an address is sent percent-encoded.
    guard parts[1].allSatisfy({ $0 > 0x20 && $0 < 0x7F }) else { throw .badRequest }
    switch String(decoding: parts[2], as: UTF8.self) {
    case "HTTP/1.1": isVersion11 = true
    case "HTTP/1.0": isVersion11 = false
    default: throw .badRequest
    }
    guard lines.count - 1 <= Self.fieldLimit else { throw .headTooLarge }
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: UInt8(ascii: ":")), colon > line.startIndex,
        line[..<colon].allSatisfy(Self.isToken)
      else { throw .badRequest }
      let name = String(decoding: line[..<colon], as: UTF8.self).lowercased()
      var value = line[(colon + 1)...]
      while let byte = value.first, byte == 0x20 || byte == 0x09 { value = value.dropFirst() }
      while let byte = value.last, byte == 0x20 || byte == 0x09 { value = value.dropLast() }
      guard value.allSatisfy({ $0 >= 0x20 && $0 != 0x7F || $0 == 0x09 }) else {
        throw .badRequest
      }
      fields.append((name, String(decoding: value, as: UTF8.self)))
    }
  }

  /// The lines of a head without their ends and without the empty one.
  private static func lines(
    _ bytes: ArraySlice<UInt8>
  ) throws(HTTPProblem) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = bytes.startIndex
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      guard end > start, bytes[end - 1] == 0x0D else { throw .badRequest }
      if end - 1 > start { lines.append(bytes[start..<end - 1]) }
      start = end + 1
    }
    return lines
  }

  /// The characters of a token by RFC 9110, 5.6.2.
  private static func isToken(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
    }
  }
}

/// Why a request is not answered.
enum HTTPProblem: Error, Hashable {
  case badRequest
  case headTooLarge
  case tooSlow
}
