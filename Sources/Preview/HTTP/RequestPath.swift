/// The path of a request, decoded once and found harmless, or the reason why it is not.
///
/// Files are looked up among the addresses of the site and never in the file system, so no path can
/// lead out of it. This is a second lock on the same door, and keeps odd spellings from being served.
enum RequestPath: Sendable, Hashable {
  /// A path with a slash at its beginning, decoded.
  case sound(String)
  /// One that no page of a site has.
  case refused

  /// Reads the target of a request.
  init(target: String) {
    let raw = target.utf8.prefix { $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#") }
    guard raw.first == UInt8(ascii: "/"), let bytes = Self.decoded(raw),
      let path = String(validating: bytes, as: UTF8.self)
    else {
      self = .refused
      return
    }
    self = Self.isSound(bytes) ? .sound(path) : .refused
  }

  private static func decoded(_ raw: some Sequence<UInt8>) -> [UInt8]? {
    var out: [UInt8] = []
    var pending: [UInt8] = []
    for byte in raw {
      if pending.isEmpty, byte != UInt8(ascii: "%") {
        out.append(byte)
        continue
      }
      pending.append(byte)
      guard pending.count == 3 else { continue }
      guard let high = hexadecimal(pending[1]), let low = hexadecimal(pending[2]) else {
        return nil
      }
      out.append(high << 4 | low)
      pending = []
    }
    return pending.isEmpty ? out : nil
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// No control character, no backslash, no empty part, and none that begins with a dot.
  private static func isSound(_ path: [UInt8]) -> Bool {
    var last: UInt8 = 0
    for byte in path {
      if byte < 0x20 || byte == 0x7F || byte == UInt8(ascii: "\\") { return false }
      if last == UInt8(ascii: "/"), byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") {
        return false
      }
      last = byte
    }
    return true
  }
}
