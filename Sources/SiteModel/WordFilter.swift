/// Tells which words a text cannot have: a Bloom filter (Bloom 1970) whose two bits for a word stand
/// in one number, so that a word costs one look at the memory.
///
/// A text of 10 kB has some 400 different words, so one in a hundred of those that it does not have
/// passes. Texts of a site share most of their words, and so a word that passes for one passes for
/// thousands, which are then read again: with one bit for a word that was every tenth new term. It
/// takes 1 kB.
struct WordFilter: Sendable, Hashable {
  private var bits: [UInt64] = []
  private static let size = 128

  /// The filter of a text that is not looked at.
  init() {}

  /// The filter of a text, to which words are then added.
  init(empty: Void) { bits = [UInt64](repeating: 0, count: Self.size) }

  /// Calls with the bits, for ``add(_:to:)``.
  mutating func withBits(_ body: (UnsafeMutableBufferPointer<UInt64>) -> Void) {
    bits.withUnsafeMutableBufferPointer { body($0) }
  }

  /// Adds a word by its hash.
  @inline(__always)
  static func add(_ hash: UInt64, to bits: UnsafeMutableBufferPointer<UInt64>) {
    bits[place(of: hash)] |= mask(of: hash)
  }

  /// Whether a text may have a word.
  func mayContain(_ hash: UInt64) -> Bool {
    let mask = Self.mask(of: hash)
    return !bits.isEmpty && bits[Self.place(of: hash)] & mask == mask
  }

  @inline(__always)
  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 12 & 127) }

  @inline(__always)
  private static func mask(of hash: UInt64) -> UInt64 { 1 << (hash & 63) | 1 << (hash >> 6 & 63) }
}

extension Vocabulary {
  /// Calls with the hash of each word of a phrase.
  static func eachWord(of phrase: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    var index = 0
    while index < phrase.count {
      let end = isPunctuation(phrase, at: index) ? index : wordEnd(in: phrase, from: index)
      if end > index {
        body(hash(phrase.baseAddress! + index, count: end - index))
        index = end
      } else if phrase[index] == UInt8(ascii: "&") {
        // An escaped character such as `&amp;` is no word, neither here nor in a text.
        while index < phrase.count, phrase[index] != UInt8(ascii: ";") { index += 1 }
      } else {
        index += isPunctuation(phrase, at: index) ? 3 : 1
      }
    }
  }

  /// The phrases that one vocabulary has and the other has not, by the hashes of their words.
  func phrasesThatDiffer(from other: Vocabulary) -> [[UInt64]] {
    var found: [[UInt64]] = []
    func compare(_ one: Vocabulary, _ two: Vocabulary) {
      for (first, list) in one.phrases {
        for phrase in list where two.phrases[first]?.contains(phrase) != true {
          var words: [UInt64] = []
          phrase.bytes.withUnsafeBufferPointer { phrase in
            Self.eachWord(of: phrase) { words.append($0) }
          }
          found.append(words)
        }
      }
    }
    compare(self, other)
    compare(other, self)
    return found
  }
}
