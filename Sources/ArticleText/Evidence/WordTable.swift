/// A number for each of some words, found without hashing once more: words are hashes already.
struct WordTable: Sendable {
  /// Words, and the number of each; a number of -1 is a free place.
  private var keys: [UInt32] = Array(repeating: 0, count: 16)
  private var values: [Int32] = Array(repeating: -1, count: 16)
  private var count = 0

  /// The number of a word, or -1.
  subscript(_ word: UInt32) -> Int {
    var at = place(word)
    while values[at] >= 0 {
      if keys[at] == word { return Int(values[at]) }
      at = (at + 1) & (keys.count - 1)
    }
    return -1
  }

  /// Gives a word a number and returns the one that it had, or -1.
  mutating func replace(_ word: UInt32, with value: Int) -> Int {
    if count * 4 >= keys.count { grow() }
    var at = place(word)
    while values[at] >= 0 {
      if keys[at] == word {
        defer { values[at] = Int32(value) }
        return Int(values[at])
      }
      at = (at + 1) & (keys.count - 1)
    }
    keys[at] = word
    values[at] = Int32(value)
    count += 1
    return -1
  }

  private func place(_ word: UInt32) -> Int {
    Int((word ^ word >> 15) & UInt32(keys.count - 1))
  }

  private mutating func grow() {
    let old = (keys, values)
    keys = Array(repeating: 0, count: old.0.count * 2)
    values = Array(repeating: -1, count: old.0.count * 2)
    count = 0
    for (key, value) in zip(old.0, old.1) where value >= 0 { _ = replace(key, with: Int(value)) }
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
