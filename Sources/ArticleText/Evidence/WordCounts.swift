/// How often running text uses each word, for words that share their place with few others.
struct WordCounts: Sendable {
  private var counts = [UInt8](repeating: 0, count: 1 << 14)

  /// Where a word is counted.
  static func place(_ word: UInt32) -> Int { Int((word ^ word >> 15) & 0x3FFF) }

  mutating func count(_ words: ArraySlice<UInt32>) {
    for word in words {
      let place = Self.place(word)
      if counts[place] < .max { counts[place] += 1 }
    }
  }

  /// How much of some words, small ones left out, is used at least so many times.
  func share(of words: ArraySlice<UInt32>, atLeast times: UInt8) -> Float {
    var all: Float = 0
    var used: Float = 0
    for word in words where !Words.isSmall(word) {
      all += 1
      if counts[Self.place(word)] >= times { used += 1 }
    }
    return all == 0 ? 0 : used / all
  }
}
