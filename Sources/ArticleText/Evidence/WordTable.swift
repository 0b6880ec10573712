/// A number for each of some words, found without hashing once more: words are hashes already.
struct WordTable: Sendable {
  /// A word in the high half and its number plus one in the low half; 0 is a free place.
  private var slots: [UInt64] = Array(repeating: 0, count: 16)
  private var count = 0
  /// A bit for each word, shared by few others: most words of a text are in no table.
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  /// The number of a word, or -1.
  subscript(_ word: UInt32) -> Int {
    if bits[Int(word >> 6 & 63)] >> UInt64(word & 63) & 1 == 0 { return -1 }
    let mask = slots.count - 1
    var at = Self.place(word) & mask
    while true {
      let slot = slots[at]
      if slot == 0 { return -1 }
      if UInt32(truncatingIfNeeded: slot >> 32) == word { return Int(slot & 0xFFFF_FFFF) - 1 }
      at = (at + 1) & mask
    }
  }

  /// Gives a word a number and returns the one that it had, or -1.
  mutating func replace(_ word: UInt32, with value: Int) -> Int {
    if count * 4 >= slots.count { grow() }
    let mask = slots.count - 1
    let new = UInt64(word) << 32 | UInt64(value + 1)
    var at = Self.place(word) & mask
    while slots[at] != 0 {
      if UInt32(truncatingIfNeeded: slots[at] >> 32) == word {
        defer { slots[at] = new }
        return Int(slots[at] & 0xFFFF_FFFF) - 1
      }
      at = (at + 1) & mask
    }
    slots[at] = new
    bits[Int(word >> 6 & 63)] |= 1 << UInt64(word & 63)
    count += 1
    return -1
  }

  private static func place(_ word: UInt32) -> Int { Int(word ^ word >> 15) }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    count = 0
    for slot in old where slot != 0 {
      _ = replace(UInt32(truncatingIfNeeded: slot >> 32), with: Int(slot & 0xFFFF_FFFF) - 1)
    }
  }
}

/// A set of words.
struct WordSet: Sendable, ExpressibleByStringLiteral {
  private var table = WordTable()

  init(_ words: some Sequence<UInt32>) {
    for word in words { _ = table.replace(word, with: 0) }
  }

  /// Makes a set of words that are written in small letters with spaces or line ends between them.
  init(stringLiteral words: String) {
    self.init(words.split { $0 == " " || $0 == "\n" }.map { Words.hash($0) })
  }

  func contains(_ word: UInt32) -> Bool { table[word] >= 0 }
}
