import Crypto
public import MateriaMarkdown

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Digests of texts, by which a sign-off is bound to what was signed.
///
/// What is digested is the normalised text: title, description and Markdown, each followed by a line
/// feed, with line ends as LF, without spaces and tabs at the ends of lines, and without blank lines
/// at the beginning and end of the Markdown. So whoever has the file can recompute it with the tools
/// of any system; the documentation shows how.
public enum TextDigest {
  /// SHA-256 (FIPS 180-4) of a whole article in lower-case hexadecimal digits.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - description: The description, empty where there is none.
  ///   - markdown: The bytes of the Markdown.
  public static func article(
    title: String, description: String, markdown: ArraySlice<UInt8>
  ) -> String {
    var sha = SHA256()
    for var line in [title, description] {
      line.withUTF8 { sha.update(bufferPointer: UnsafeRawBufferPointer($0)) }
      withUnsafeBytes(of: UInt8(ascii: "\n")) { sha.update(bufferPointer: $0) }
    }
    markdown.withUnsafeBufferPointer { bytes in
      // Most texts are as the rule wants them, but for blank lines at their ends.
      if let part = normalisedPart(of: bytes) {
        sha.update(
          bufferPointer: UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes[part])))
      } else {
        var normalised: [UInt8] = []
        normalised.reserveCapacity(bytes.count + 1)
        appendNormalised(markdown, to: &normalised)
        sha.update(data: normalised)
      }
    }
    return hexadecimal(sha.finalize())
  }

  /// Digests of an article's parts: title, description, introduction and each section.
  ///
  /// - Parameters:
  ///   - title: The title.
  ///   - description: The description, empty where there is none.
  ///   - file: The whole file.
  ///   - start: The offset of the Markdown's first byte.
  ///   - outline: The headings.
  public static func parts(
    title: String, description: String, file: [UInt8], start: Int, outline: [OutlineEntry]
  ) -> [PartDigest] {
    func digest(_ bytes: ArraySlice<UInt8>) -> String {
      var normalised: [UInt8] = []
      appendNormalised(bytes, to: &normalised)
      return hexadecimal(SHA256.hash(data: normalised))
    }
    var parts = [
      PartDigest(part: "title", name: "the title", sha256: digest(ArraySlice(title.utf8))),
      PartDigest(
        part: "description", name: "the description", sha256: digest(ArraySlice(description.utf8))),
    ]
    let introductionEnd = outline.first?.sourceRange.lowerBound ?? file.count
    parts.append(
      PartDigest(
        part: "introduction", name: "the introduction",
        sha256: digest(file[min(start, introductionEnd)..<introductionEnd])))
    for entry in outline {
      parts.append(
        PartDigest(
          part: "#" + entry.id, name: "“\(entry.text)”",
          sha256: digest(file[entry.sourceRange.clamped(to: 0..<file.count)])))
    }
    return parts
  }

  private static func hexadecimal(_ digest: SHA256.Digest) -> String {
    digest.withUnsafeBytes { bytes in
      String(unsafeUninitializedCapacity: 2 * bytes.count) { out in
        for (index, byte) in bytes.enumerated() {
          out[2 * index] = digit(byte >> 4)
          out[2 * index + 1] = digit(byte & 15)
        }
        return 2 * bytes.count
      }
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }

  /// The part of a text that is its normal form; nil where that has to be written.
  private static func normalisedPart(of text: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    guard let base = text.baseAddress, memchr(base, 0x0D, text.count) == nil else { return nil }
    var start = 0
    while start < text.count, text[start] == UInt8(ascii: "\n") { start += 1 }
    var end = text.count
    while end > start, text[end - 1] == UInt8(ascii: "\n") { end -= 1 }
    guard start < end, end < text.count, !isBlank(text[end - 1]), !isBlank(text[start]) else {
      return nil
    }
    var at = start
    while at < end, let found = memchr(base + at, Int32(UInt8(ascii: "\n")), end - at) {
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      if isBlank(text[at - 2]) { return nil }
    }
    return start..<end + 1
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private static func appendNormalised(_ text: ArraySlice<UInt8>, to out: inout [UInt8]) {
    var pendingBlank = 0
    var isFirst = true
    text.withUnsafeBufferPointer { buffer in
      var start = 0
      while start < buffer.count {
        var end = start
        while end < buffer.count, buffer[end] != UInt8(ascii: "\n"), buffer[end] != 0x0D {
          end += 1
        }
        var last = end
        while last > start, buffer[last - 1] == 0x20 || buffer[last - 1] == 0x09 { last -= 1 }
        if last == start {
          pendingBlank += 1
        } else {
          if !isFirst {
            for _ in 0..<pendingBlank { out.append(UInt8(ascii: "\n")) }
          }
          out.append(contentsOf: UnsafeBufferPointer(rebasing: buffer[start..<last]))
          out.append(UInt8(ascii: "\n"))
          isFirst = false
          pendingBlank = 0
        }
        if end + 1 < buffer.count, buffer[end] == 0x0D, buffer[end + 1] == UInt8(ascii: "\n") {
          end += 1
        }
        start = end + 1
      }
    }
  }
}
