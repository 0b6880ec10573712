import MateriaDiagnostics

/// Tells UTF-8 from other encodings.
enum TextEncoding {
  /// A finding for bytes that are not UTF-8, with the likely encoding; nil for those that are.
  static func problem(in file: SourceFile) -> Diagnostic? {
    let bytes = file.bytes
    if bytes.count >= 2, bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return finding("UTF-16", at: 0, in: file)
    }
    guard let offset = firstInvalid(bytes) else { return nil }
    return finding(likely(bytes), at: offset, in: file)
  }

  private static func finding(_ encoding: String, at offset: Int, in file: SourceFile) -> Diagnostic
  {
    let place = SourceText.place(at: offset, in: file.bytes)
    return file.diagnostic(
      "not-utf-8", .error, "the file is not UTF-8; it is probably \(encoding)", line: place.line,
      column: place.column,
      help: "Save it as UTF-8, or run: iconv -f \(iconv(encoding)) -t UTF-8 FILE > NEW.")
  }

  private static func iconv(_ encoding: String) -> String {
    encoding == "Mac Roman" ? "MACINTOSH" : encoding.uppercased()
  }

  /// The offset of the first byte that no UTF-8 text has (Unicode 16, table 3-7).
  static func firstInvalid(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let count = buffer.count
      while index < count {
        // Eight bytes of ASCII at a time: most of every text.
        if index + 8 <= count {
          let word = UnsafeRawPointer(buffer.baseAddress! + index).loadUnaligned(as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            index += 8
            continue
          }
        }
        let byte = buffer[index]
        if byte < 0x80 {
          index += 1
          continue
        }
        let length: Int
        var low: UInt8 = 0x80
        var high: UInt8 = 0xBF
        switch byte {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, low) = (3, 0xA0)
        case 0xE1...0xEC, 0xEE...0xEF: length = 3
        case 0xED: (length, high) = (3, 0x9F)
        case 0xF0: (length, low) = (4, 0x90)
        case 0xF1...0xF3: length = 4
        case 0xF4: (length, high) = (4, 0x8F)
        default: return index
        }
        guard index + length <= count, (low...high).contains(buffer[index + 1]) else {
          return index
        }
        for k in 2..<max(2, length) where buffer[index + k] & 0xC0 != 0x80 { return index }
        index += length
      }
      return nil
    }
  }

  /// A finding for the first control character of a text; nil where there is none.
  ///
  /// XML 1.0 (section 2.2) has no way to write most of them, so no feed could hold them.
  static func controlProblem(in file: SourceFile) -> Diagnostic? {
    guard let offset = firstControl(file.bytes) else { return nil }
    let place = SourceText.place(at: offset, in: file.bytes)
    let scalar = String(decoding: file.bytes[offset...].prefix(3), as: UTF8.self).unicodeScalars
    return file.diagnostic(
      "control-character", .error, "the character \(codePoint(scalar.first)) is no text",
      line: place.line, column: place.column,
      help: "Remove it; it is hidden in most editors, and often a quotation mark that went wrong.")
  }

  /// A character's number, as in `U+001B`.
  static func codePoint(_ scalar: Unicode.Scalar?) -> String {
    let digits = String(scalar?.value ?? 0, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether a character is a control character or one that no text has, but for white space.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  /// The offset of the first control character in well-formed UTF-8.
  private static func firstControl(_ bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBufferPointer { buffer in
      var index = 0
      let count = buffer.count
      while index < count {
        if index + 8 <= count {
          let word = UnsafeRawPointer(buffer.baseAddress! + index).loadUnaligned(as: UInt64.self)
          // All eight are ASCII, none is below a space, none is DEL.
          let isPlain =
            (word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101))
            & 0x8080_8080_8080_8080 == 0
          if isPlain {
            index += 8
            continue
          }
        }
        switch buffer[index] {
        case 0x09, 0x0A, 0x0D: break
        case 0..<0x20, 0x7F: return index
        case 0xC2 where index + 1 < count && buffer[index + 1] < 0xA0: return index
        case 0xEF where index + 2 < count && buffer[index + 1] == 0xBF && buffer[index + 2] >= 0xBE:
          return index
        default: break
        }
        index += 1
      }
      return nil
    }
  }

  private static func likely(_ bytes: [UInt8]) -> String {
    if bytes.contains(0), bytes.prefix(200).filter({ $0 == 0 }).count > 20 { return "UTF-16" }
    // 0x80–0x9F are control characters in Latin 1, and quotes and dashes in Windows-1252.
    let hasWindows = bytes.contains { (0x80...0x9F).contains($0) }
    return hasWindows ? "Windows-1252" : "ISO-8859-1"
  }
}
