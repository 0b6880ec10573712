#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Searches in bytes, by the C library where it is fastest.
enum Bytes {
  /// The offset of a byte at or after a place, or the count when there is none.
  @inline(__always)
  static func find(
    _ byte: UInt8, in bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> Int {
    guard start < bytes.count, let base = bytes.baseAddress else { return bytes.count }
    guard let found = memchr(base + start, Int32(byte), bytes.count - start) else {
      return bytes.count
    }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  /// The offset of a row of bytes within a range, or nil.
  static func find(
    _ needle: UnsafeBufferPointer<UInt8>, in bytes: UnsafeBufferPointer<UInt8>,
    range: Range<Int>
  ) -> Int? {
    guard let first = needle.first, let pattern = needle.baseAddress,
      let base = bytes.baseAddress
    else { return nil }
    var at = range.lowerBound
    let last = min(range.upperBound, bytes.count) - needle.count
    while at <= last {
      guard let found = memchr(base + at, Int32(first), last - at + 1) else { return nil }
      at = UnsafeRawPointer(found) - UnsafeRawPointer(base)
      if memcmp(base + at, pattern, needle.count) == 0 { return at }
      at += 1
    }
    return nil
  }

  /// A slice of bytes without spaces, tabs and line ends around it.
  static func trimmed(_ bytes: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    var low = 0
    var high = bytes.count
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return UnsafeBufferPointer(rebasing: bytes[low..<high])
  }

  /// Whether a byte is a space, a tab or a line end.
  @inline(__always)
  static func isSpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || (byte >= 0x09 && byte <= 0x0D)
  }

  /// Whether a byte is an ASCII letter.
  @inline(__always)
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a byte is an ASCII digit.
  @inline(__always)
  static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  /// An ASCII letter in lower case; any other byte as it is.
  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }
}
