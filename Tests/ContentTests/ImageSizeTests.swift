import MateriaContent
import Testing

@Suite struct `Sizes of images from their first bytes` {
  private static let png: [UInt8] =
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13] + Array("IHDR".utf8)
    + [0, 0, 2, 0x80, 0, 0, 1, 0xE0]
  private static let gif: [UInt8] = Array("GIF89a".utf8) + [0x80, 2, 0xE0, 1]
  /// A JPEG with an APP0 segment, a padding byte and a frame of 480 by 640.
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC2, 0, 17, 8, 1, 0xE0, 2, 0x80]
    + [UInt8](repeating: 0, count: 8)
  private static func webp(_ kind: String, _ data: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + [0, 0, 0, 0] + Array("WEBP".utf8) + Array(kind.utf8) + [0, 0, 0, 0] + data
  }

  @Test(arguments: [
    ("PNG", png), ("GIF", gif), ("JPEG", jpeg),
    ("lossy WebP", webp("VP8 ", [0, 0, 0, 0x9D, 1, 0x2A, 0x80, 2, 0xE0, 1])),
    ("lossless WebP", webp("VP8L", [0x2F, 0x7F, 0xC2, 0x77, 0, 0, 0, 0, 0, 0])),
    ("extended WebP", webp("VP8X", [0, 0, 0, 0, 0x7F, 2, 0, 0xDF, 1, 0])),
  ])
  func `Width and height are found`(format: String, bytes: [UInt8]) throws {
    let size = try #require(ImageFile.size(of: bytes))
    #expect(size.width == 640)
    #expect(size.height == 480)
  }

  @Test(arguments: [("PNG", png), ("GIF", gif), ("JPEG", jpeg)])
  func `A file that is cut short anywhere has no size, and stops nothing`(
    format: String, bytes: [UInt8]
  ) {
    for count in 0..<10 { #expect(ImageFile.size(of: Array(bytes.prefix(count))) == nil) }
    for count in 10..<bytes.count { _ = ImageFile.size(of: Array(bytes.prefix(count))) }
  }

  @Test func `A JPEG whose segments never end stops nothing`() {
    let zeros = [0xFF, 0xD8] + [UInt8](repeating: 0xFF, count: 5000)
    #expect(ImageFile.size(of: zeros) == nil)
    #expect(ImageFile.size(of: [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0xFF, 0xE0, 0, 0, 0, 0, 0]) == nil)
  }

  @Test(arguments: ["<svg xmlns='http://www.w3.org/2000/svg'/>", "", "text"])
  func `Other formats have none`(text: String) {
    #expect(ImageFile.size(of: Array(text.utf8)) == nil)
  }
}
