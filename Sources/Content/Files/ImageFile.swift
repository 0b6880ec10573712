/// An image below Content, and the size that a page reserves for it.
public struct ImageFile: Sendable, Hashable {
  /// The path below Content, such as `images/leaf.png`.
  public var path: String
  /// The width in pixels; nil where the format does not tell.
  public var width: Int?
  /// The height in pixels; nil where the format does not tell.
  public var height: Int?

  /// Names an image.
  public init(path: String, width: Int?, height: Int?) {
    self.path = path
    self.width = width
    self.height = height
  }

  /// Reads the size from an image's first bytes.
  ///
  /// Understands PNG (ISO 15948, IHDR), GIF 89a, JPEG (start-of-frame segments) and WebP (RFC 9649).
  ///
  /// - Parameter bytes: The file's bytes.
  /// - Returns: Width and height in pixels, or nil where they cannot be told.
  public static func size(of bytes: [UInt8]) -> (width: Int, height: Int)? {
    func big(_ offset: Int, _ count: Int) -> Int {
      bytes[offset..<offset + count].reduce(0) { $0 << 8 | Int($1) }
    }
    func little(_ offset: Int, _ count: Int) -> Int {
      bytes[offset..<offset + count].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    if bytes.count >= 24, bytes.starts(with: [0x89, 0x50, 0x4E, 0x47]) {
      return (big(16, 4), big(20, 4))
    }
    if bytes.count >= 10, bytes.starts(with: Array("GIF8".utf8)) {
      return (little(6, 2), little(8, 2))
    }
    if bytes.count >= 30, bytes.starts(with: Array("RIFF".utf8)) {
      switch String(decoding: bytes[12..<16], as: UTF8.self) {
      case "VP8 ": return (little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF)
      case "VP8L":
        let bits = little(21, 4)
        return ((bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1)
      case "VP8X": return (little(24, 3) + 1, little(27, 3) + 1)
      default: return nil
      }
    }
    guard bytes.starts(with: [0xFF, 0xD8]) else { return nil }
    var offset = 2
    while offset + 9 < bytes.count, bytes[offset] == 0xFF {
      let marker = bytes[offset + 1]
      if marker == 0xFF {
        // Any number of these may stand before a marker (ISO 10918-1, B.1.1.2).
        offset += 1
        continue
      }
      if (0xC0...0xCF).contains(marker), marker != 0xC4, marker != 0xC8, marker != 0xCC {
        return (big(offset + 7, 2), big(offset + 5, 2))
      }
      offset += 2 + big(offset + 2, 2)
    }
    return nil
  }
}
