/// Looks at thirty-two bytes together: four numbers with a byte in each of their lanes.
///
/// A branch at the end of each word would cost more than all else that is done with a text.
extension Bytes {
  private typealias Lanes = SIMD4<UInt64>
  private static let width = 32

  @inline(__always) private static var tops: Lanes { Lanes(repeating: 0x8080_8080_8080_8080) }
  @inline(__always) private static var lows: Lanes { Lanes(repeating: 0x7F7F_7F7F_7F7F_7F7F) }

  /// A byte in each lane.
  @inline(__always)
  private static func each(_ byte: UInt64) -> Lanes {
    Lanes(repeating: byte &* 0x0101_0101_0101_0101)
  }

  /// What a first look at bytes finds.
  struct Survey {
    /// Whether there are control characters, or what may be one.
    var hasSuspects = false
    var hasCarriageReturns = false
    /// How many `[` there are.
    var brackets = 0
  }

  /// Whether a byte is a control character other than tab, line feed and carriage return.
  @inline(__always)
  static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 ? byte != 0x09 && byte != 0x0A && byte != 0x0D : byte == 0x7F
  }

  /// Looks at all bytes once for what a text may not hold, and counts its brackets.
  static func survey(_ bytes: UnsafeBufferPointer<UInt8>) -> Survey {
    var survey = Survey()
    let raw = UnsafeRawBufferPointer(bytes)
    var at = 0
    while at + width <= raw.count {
      let here = raw.loadUnaligned(fromByteOffset: at, as: Lanes.self)
      // Below 0x20 but no line feed; or DEL; or the first byte of a C1 control.
      let low = ~(((here & lows) &+ each(0x60)) | here) & ~zeros(here ^ each(0x0A))
      let found = (low | zeros(here ^ each(0x7F)) | zeros(here ^ each(0xC2))) & tops
      if found != .zero {
        for offset in at..<at + width { survey.look(at: raw[offset]) }
      }
      at += width
    }
    while at < raw.count {
      survey.look(at: raw[at])
      at += 1
    }
    var bracket = find(0x5B, in: bytes, from: 0)
    while bracket < bytes.count {
      survey.brackets += 1
      bracket = find(0x5B, in: bytes, from: bracket + 1)
    }
    return survey
  }

  /// How many words begin in bytes: bytes above the space that follow a space or less.
  ///
  /// - Parameters:
  ///   - bytes: UTF-8.
  ///   - isInWord: Whether a word that began before goes on in the first byte.
  static func countWords(in bytes: UnsafeBufferPointer<UInt8>, isInWord: Bool) -> Int {
    guard let first = bytes.first else { return 0 }
    let raw = UnsafeRawBufferPointer(bytes)
    var count = !isInWord && first > 0x20 ? 1 : 0
    var at = 1
    while at + width <= raw.count {
      // Each lane counts to 255 for itself.
      var sums = Lanes.zero
      let end = min(raw.count - width + 1, at + 200 * width)
      while at < end {
        let here = filled(raw.loadUnaligned(fromByteOffset: at, as: Lanes.self))
        let before = filled(raw.loadUnaligned(fromByteOffset: at - 1, as: Lanes.self))
        sums = sums &+ ((here & ~before & tops) &>> Lanes(repeating: 7))
        at += width
      }
      for index in sums.indices { count += sum(ofLanes: sums[index]) }
    }
    while at < raw.count {
      if raw[at] > 0x20, raw[at - 1] <= 0x20 { count += 1 }
      at += 1
    }
    return count
  }

  /// The top bit of each lane that is above 0x20; the other bits are of no meaning.
  @inline(__always)
  private static func filled(_ word: Lanes) -> Lanes { ((word & lows) &+ each(0x5F)) | word }

  /// The top bit of each lane that is zero; the other bits are of no meaning.
  @inline(__always)
  private static func zeros(_ word: Lanes) -> Lanes { ~(((word & lows) &+ lows) | word) }

  private static func sum(ofLanes word: UInt64) -> Int {
    let pairs = (word & 0x00FF_00FF_00FF_00FF) &+ ((word &>> 8) & 0x00FF_00FF_00FF_00FF)
    return Int((pairs &* 0x0001_0001_0001_0001) &>> 48)
  }
}

extension Bytes.Survey {
  @inline(__always)
  fileprivate mutating func look(at byte: UInt8) {
    if byte == 0x0D { hasCarriageReturns = true }
    if Bytes.isControl(byte) || byte == 0xC2 { hasSuspects = true }
  }
}
