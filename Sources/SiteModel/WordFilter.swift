/// Tells which words a text cannot have: a Bloom filter with one hash (Bloom 1970).
///
/// A text of 10 kB has some 400 different words, so one in eleven of those that it does not have
/// passes. It takes 512 bytes.
struct WordFilter: Sendable, Hashable {
  private var bits: [UInt64] = []
  private static let size = 64

  /// Adds a word by its hash.
  @inline(__always)
  mutating func add(_ hash: UInt64) {
    if bits.isEmpty { bits = [UInt64](repeating: 0, count: Self.size) }
    bits[Int(hash >> 6 & 63)] |= 1 << (hash & 63)
  }

  /// Whether a text may have a word.
  func mayContain(_ hash: UInt64) -> Bool {
    !bits.isEmpty && bits[Int(hash >> 6 & 63)] & (1 << (hash & 63)) != 0
  }
}

extension Vocabulary {
  /// Calls with the hash of each word of a phrase.
  static func eachWord(of phrase: [UInt8], _ body: (UInt64) -> Void) {
    phrase.withUnsafeBufferPointer { phrase in
      var index = 0
      while index < phrase.count {
        let end = isPunctuation(phrase, at: index) ? index : wordEnd(in: phrase, from: index)
        if end > index {
          body(phrase[index..<end].reduce(hashSeed) { hash($0, lowered($1)) })
          index = end
        } else if phrase[index] == UInt8(ascii: "&") {
          // An escaped character such as `&amp;` is no word, neither here nor in a text.
          while index < phrase.count, phrase[index] != UInt8(ascii: ";") { index += 1 }
        } else {
          index += isPunctuation(phrase, at: index) ? 3 : 1
        }
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
          Self.eachWord(of: phrase.bytes) { words.append($0) }
          found.append(words)
        }
      }
    }
    compare(self, other)
    compare(other, self)
    return found
  }
}
