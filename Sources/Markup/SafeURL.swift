/// Tells addresses that a page may link to from those that could run something.
public enum SafeURL {
  /// The schemes that a link in a page may have.
  public static let schemes: Set<String> = ["http", "https", "mailto", "tel", "sms"]

  /// Whether an address is relative or has an allowed scheme.
  ///
  /// Browsers drop tabs and line ends anywhere, and control characters and spaces at the start
  /// (WHATWG URL Standard, "basic URL parser"), so these are dropped before the scheme is read.
  ///
  /// - Parameter url: The address as content gives it.
  public static func isAllowed(_ url: String) -> Bool {
    guard let scheme = scheme(of: url) else { return true }
    return schemes.contains(scheme)
  }

  /// The address itself when it is allowed, else `#`.
  ///
  /// - Parameter url: The address as content gives it.
  public static func checked(_ url: String) -> String { isAllowed(url) ? url : "#" }

  /// The scheme in lower case, or nil for a relative address.
  ///
  /// - Parameter url: The address as content gives it.
  public static func scheme(of url: String) -> String? {
    var scheme: [UInt8] = []
    var started = false
    for byte in url.utf8 {
      if byte == 0x09 || byte == 0x0A || byte == 0x0D { continue }
      if !started, byte <= 0x20 { continue }
      started = true
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): scheme.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): scheme.append(byte | 0x20)
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        guard !scheme.isEmpty else { return nil }
        scheme.append(byte)
      case UInt8(ascii: ":"):
        return scheme.isEmpty ? nil : String(decoding: scheme, as: UTF8.self)
      default: return nil
      }
    }
    return nil
  }
}
