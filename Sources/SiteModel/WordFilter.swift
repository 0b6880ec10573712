/// Tells which words a text cannot have: a Bloom filter with one hash (Bloom 1970).
///
/// A text of 10 kB has some 400 different words, so one in eleven of those that it does not have
/// passes. It takes 512 bytes.
struct WordFilter: Sendable, Hashable {
  private var bits: [UInt64] = []
  private static let size = 64

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
    bits[Int(truncatingIfNeeded: hash >> 6 & 63)] |= 1 << (hash & 63)
  }

  /// Whether a text may have a word.
  func mayContain(_ hash: UInt64) -> Bool {
    !bits.isEmpty && bits[Int(truncatingIfNeeded: hash >> 6 & 63)] & (1 << (hash & 63)) != 0
  }
}

extension Vocabulary {
  /// Calls with the hash of each word of a phrase.
  static func eachWord(of phrase: UnsafeBufferPointer<UInt8>, _ body: (UInt64) -> Void) {
    var index = 0
    while index < phrase.count {
      let end = isPunctuation(phrase, at: index) ? index : wordEnd(in: phrase, from: index)
      if end > index {
        body(hash(of: phrase[index..<end]))
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
