import MateriaDiagnostics

/// Texts that cannot be read at all.
enum TextRefusal {
  /// The reason why a text cannot be read, or nil.
  static func check(_ bytes: [UInt8], path: String) -> Diagnostic? {
    let here = SourceLocation(path: path)
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return Diagnostic(
        "not-utf8", .error, "the text is not UTF-8 but UTF-16", at: here,
        help: "Save it as UTF-8, for example with: iconv -f UTF-16 -t UTF-8 \(path)")
    }
    if let offset = firstInvalid(bytes) {
      let place = SourceText.place(at: offset, in: bytes)
      let encoding = likelyEncoding(bytes)
      return Diagnostic(
        "not-utf8", .error, "the text is not UTF-8 but probably \(encoding)",
        at: SourceLocation(path: path, line: place.line, column: place.column),
        sourceLine: SourceText.line(place.line, of: bytes),
        help: "Save it as UTF-8, for example with: iconv -f \(encoding) -t UTF-8 \(path)")
    }
    let blank = bytes.allSatisfy { $0 <= 0x20 || [0xEF, 0xBB, 0xBF].contains($0) }
    if blank {
      return Diagnostic(
        "empty-text", .error, "the text is empty", at: here,
        help: "Put the article's words into the file, or remove it.")
    }
    return nil
  }

  /// The offset of the first byte that is not UTF-8, or nil.
  private static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index += 1
        continue
      }
      let width = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      guard byte >= 0xC2, byte <= 0xF4, index + width <= bytes.count else { return index }
      let second = bytes[index + 1]
      switch byte {
      case 0xE0 where second < 0xA0, 0xED where second > 0x9F, 0xF0 where second < 0x90,
        0xF4 where second > 0x8F:
        return index
      default: break
      }
      for offset in 1..<width where bytes[index + offset] & 0xC0 != 0x80 { return index }
      index += width
    }
    return nil
  }

  private static func likelyEncoding(_ bytes: [UInt8]) -> String {
    let nulls = bytes.prefix(400).count { $0 == 0 }
    if nulls * 4 > bytes.prefix(400).count { return "UTF-16" }
    // ISO 8859-1 has control characters where Windows has its curly quotes and dashes.
    return bytes.contains { $0 >= 0x80 && $0 <= 0x9F } ? "WINDOWS-1252" : "ISO-8859-1"
  }
}
