import Crypto

/// The SHA-256 of a file (FIPS 180-4), kept without an allocation.
public struct Digest: Sendable, Hashable {
  private var a: UInt64
  private var b: UInt64
  private var c: UInt64
  private var d: UInt64

  /// Hashes bytes.
  public init(of bytes: [UInt8]) {
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
    self.init(hash)
  }

  /// A digest of bytes that come in parts.
  struct Running {
    private var hash = SHA256()

    mutating func add(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

    func digest() -> Digest { Digest(hash) }
  }

  private init(_ hash: SHA256) {
    (a, b, c, d) = hash.finalize().withUnsafeBytes {
      (
        $0.loadUnaligned(fromByteOffset: 0, as: UInt64.self).bigEndian,
        $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self).bigEndian,
        $0.loadUnaligned(fromByteOffset: 16, as: UInt64.self).bigEndian,
        $0.loadUnaligned(fromByteOffset: 24, as: UInt64.self).bigEndian
      )
    }
  }

  /// Reads 64 lower-case hexadecimal digits; nil for anything else.
  public init?(hex: some Collection<UInt8>) {
    guard hex.count == 64 else { return nil }
    var words: [UInt64] = []
    var word: UInt64 = 0
    for (index, digit) in hex.enumerated() {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): word = word << 4 | UInt64(digit - 48)
      case UInt8(ascii: "a")...UInt8(ascii: "f"): word = word << 4 | UInt64(digit - 87)
      default: return nil
      }
      if index % 16 == 15 {
        words.append(word)
        word = 0
      }
    }
    (a, b, c, d) = (words[0], words[1], words[2], words[3])
  }

  /// The digest as 64 lower-case hexadecimal digits.
  public var hex: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    append(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  func append(to bytes: inout [UInt8]) {
    for word in [a, b, c, d] {
      for shift in stride(from: 60, through: 0, by: -4) {
        bytes.append(hexDigit(UInt8(truncatingIfNeeded: word >> UInt64(shift)) & 15))
      }
    }
  }
}
