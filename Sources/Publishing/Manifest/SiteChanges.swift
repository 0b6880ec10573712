/// How one build of a site differs from another, as sorted lists of paths below Output.
public struct SiteChanges: Sendable, Hashable {
  /// Files that only the newer build has.
  public var added: [String]
  /// Files that both have, with different content.
  public var changed: [String]
  /// Files that only the older build has.
  public var removed: [String]

  /// Makes a list of changes.
  public init(added: [String] = [], changed: [String] = [], removed: [String] = []) {
    self.added = added
    self.changed = changed
    self.removed = removed
  }

  /// Whether the builds are the same.
  public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// The address at which a browser finds a file, relative to the site's base path.
  ///
  /// `kratom/index.html` is `/kratom/`; `atom.xml` is `/atom.xml`. What may not stand in the path
  /// of a URL (RFC 3986, section 3.3) is percent-encoded.
  ///
  /// - Parameter path: The file below Output, with `/` between its parts.
  public static func address(of path: String) -> String {
    var bytes: [UInt8] = [UInt8(ascii: "/")]
    let index = "index.html"
    var kept = Substring(path)
    if path == index || path.hasSuffix("/" + index) { kept = path.dropLast(index.utf8.count) }
    for byte in kept.utf8 {
      if allowedInPath(byte) {
        bytes.append(byte)
      } else {
        bytes.append(UInt8(ascii: "%"))
        bytes.append(hexDigit(byte >> 4, upper: true))
        bytes.append(hexDigit(byte & 15, upper: true))
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The addresses of pages and feeds that the newer build no longer has.
  ///
  /// An alias is a file of the newer build too, so an address with one is not among them. Style
  /// sheets, images and data are left out: nobody keeps a bookmark of those.
  public var disappearedAddresses: [String] {
    removed.filter { $0.hasSuffix(".html") || $0.hasSuffix(".xml") }.map(Self.address(of:))
  }

  private static func allowedInPath(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: "-._~!$&'()*+,;=:@/".utf8.contains(byte)
    }
  }
}

/// One hexadecimal digit as ASCII.
func hexDigit(_ value: UInt8, upper: Bool = false) -> UInt8 {
  value < 10
    ? UInt8(ascii: "0") + value : (upper ? UInt8(ascii: "A") : UInt8(ascii: "a")) + value - 10
}
