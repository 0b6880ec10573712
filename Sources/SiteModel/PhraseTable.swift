/// The phrases of a vocabulary by the hash of their first two words, in flat arrays.
///
/// Every word of every text is looked up here: most words begin no phrase, which one bit tells. Of
/// those that do, many begin dozens ("signs of …"), so a phrase of several words stands under its
/// first two, and under its first word alone only where no space and word follow that.
struct PhraseTable: Sendable, Equatable {
  /// A phrase: where its bytes stand in ``bytes``, and what it leads to.
  struct Entry: Sendable, Equatable {
    var offset: Int32
    var count: Int32
    var target: Int32
    var isExact: Bool
  }

  /// The phrases of one beginning: a run of ``entries``, empty where the slot is free.
  struct Slot: Sendable, Equatable {
    var hash: UInt64 = 0
    var first: Int32 = 0
    var end: Int32 = 0
  }

  private(set) var filter = [UInt64](repeating: 0, count: 1024)
  private(set) var slots: [Slot] = [Slot()]
  private(set) var entries: [Entry] = []
  private(set) var bytes: [UInt8] = []

  init() {}

  /// Lays out phrases, which keep their order.
  init(_ phrases: [UInt64: [Vocabulary.Phrase]]) {
    var groups: [UInt64: [Vocabulary.Phrase]] = [:]
    for (first, list) in phrases {
      filter[Self.word(first)] |= Self.bit(first)
      for phrase in list {
        let beginning = phrase.bytes.withUnsafeBufferPointer { bytes in
          Self.secondWord(in: bytes, from: Vocabulary.wordEnd(in: bytes, from: 0))
            .map { Self.both(first, $0) } ?? first
        }
        groups[beginning, default: []].append(phrase)
      }
    }
    var capacity = 16
    while capacity < groups.count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    // In the order of the hashes, so that equal vocabularies have equal tables.
    for (hash, list) in groups.sorted(by: { $0.key < $1.key }) {
      let first = Int32(entries.count)
      for phrase in list {
        entries.append(
          Entry(
            offset: Int32(bytes.count), count: Int32(phrase.bytes.count), target: phrase.target,
            isExact: phrase.isExact))
        bytes.append(contentsOf: phrase.bytes)
      }
      var at = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[at].end > slots[at].first { at = (at + 1) & (capacity - 1) }
      slots[at] = Slot(hash: hash, first: first, end: Int32(entries.count))
    }
  }

  /// The hash of two words that follow each other.
  @inline(__always)
  static func both(_ first: UInt64, _ second: UInt64) -> UInt64 {
    Vocabulary.finished(first &+ second << 1)
  }

  /// The hash of the word behind white space at a place; nil where something else stands there.
  @inline(__always)
  static func secondWord(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> UInt64? {
    var index = start
    while index < text.count, text[index] <= 0x20 { index += 1 }
    guard index > start, index < text.count, !Vocabulary.isPunctuation(text, at: index) else {
      return nil
    }
    let end = Vocabulary.wordEnd(in: text, from: index)
    return end > index ? Vocabulary.hash(text.baseAddress! + index, count: end - index) : nil
  }

  /// The part of the filter that knows of a hash.
  @inline(__always)
  static func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16 & 1023) }

  /// The bit of that part.
  @inline(__always)
  static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 26 & 63) }
}
