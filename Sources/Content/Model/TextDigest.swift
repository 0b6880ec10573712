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
    update(&sha, normalised: markdown)
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
      var sha = SHA256()
      update(&sha, normalised: bytes)
      return hexadecimal(sha.finalize())
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

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  /// Takes a text's normal form in.
  ///
  /// Most texts are as the rule wants them, so they are taken in by as few parts as can be.
  private static func update(_ sha: inout SHA256, normalised text: ArraySlice<UInt8>) {
    text.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress else { return }
      let hasReturns = memchr(base, 0x0D, bytes.count) != nil
      // What has been seen and is not taken in yet.
      var part = 0..<0
      func takeIn() {
        if !part.isEmpty {
          sha.update(bufferPointer: UnsafeRawBufferPointer(rebasing: bytes[part]))
        }
        part = 0..<0
      }
      func add(_ range: Range<Int>) {
        if !part.isEmpty, range.lowerBound == part.upperBound {
          part = part.lowerBound..<range.upperBound
        } else {
          takeIn()
          part = range
        }
      }
      /// Adds so many line feeds, from the text where it holds nothing else there.
      func addLineFeeds(_ count: Int, at range: Range<Int>) {
        if range.count == count, range.allSatisfy({ bytes[$0] == lineFeed }) { return add(range) }
        takeIn()
        for _ in 0..<count { withUnsafeBytes(of: lineFeed) { sha.update(bufferPointer: $0) } }
      }
      // Blank lines count once a line follows them.
      var blank = 0..<0
      var blankCount = 0
      var isFirst = true
      var lineEnd = -1
      var start = 0
      while start < bytes.count {
        // Looked for once and not for each line: a text may have returns alone.
        if lineEnd < start { lineEnd = offset(of: lineFeed, in: base, start..<bytes.count) }
        var end = lineEnd
        if hasReturns { end = offset(of: 0x0D, in: base, start..<end) }
        var next = min(end + 1, bytes.count)
        if next < bytes.count, bytes[end] == 0x0D, bytes[next] == lineFeed { next += 1 }
        var last = end
        while last > start, isBlank(bytes[last - 1]) { last -= 1 }
        if last > start {
          if blankCount > 0 { addLineFeeds(blankCount, at: blank) }
          blankCount = 0
          add(start..<last)
          addLineFeeds(1, at: last..<next)
          isFirst = false
        } else if !isFirst {
          blank = (blankCount == 0 ? start : blank.lowerBound)..<next
          blankCount += 1
        }
        start = next
      }
      takeIn()
    }
  }

  private static let lineFeed = UInt8(ascii: "\n")

  private static func offset(
    of byte: UInt8, in base: UnsafeRawPointer, _ range: Range<Int>
  ) -> Int {
    memchr(base + range.lowerBound, Int32(byte), range.count).map { UnsafeRawPointer($0) - base }
      ?? range.upperBound
  }
}
