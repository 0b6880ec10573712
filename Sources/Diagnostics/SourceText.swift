/// Lines of a file's bytes, looked up when a finding needs one.
public enum SourceText {
  /// The line with a number, as text, without its line end; nil when the file has fewer lines.
  ///
  /// - Parameters:
  ///   - number: The line, from 1.
  ///   - bytes: The whole file.
  public static func line(_ number: Int, of bytes: [UInt8]) -> String? {
    guard number > 0 else { return nil }
    var start = bytes.startIndex
    for _ in 1..<number {
      guard let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      start = bytes.index(after: end)
    }
    var end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    if end > start, bytes[bytes.index(before: end)] == UInt8(ascii: "\r") {
      end = bytes.index(before: end)
    }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// The line and column, both from 1, of a byte's offset.
  ///
  /// - Parameters:
  ///   - offset: How many bytes stand before the place.
  ///   - bytes: The whole file.
  public static func place(
    at offset: Int, in bytes: [UInt8]
  ) -> (line: Int, column: Int) {
    var line = 1
    var column = 1
    for byte in bytes.prefix(offset) {
      if byte == UInt8(ascii: "\n") {
        line += 1
        column = 1
      } else {
        column += 1
      }
    }
    return (line, column)
  }
}
