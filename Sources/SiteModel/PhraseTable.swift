/// The phrases of a vocabulary by the hash of their first word, in flat arrays.
///
/// Every word of every text is looked up here: most words begin no phrase, which one bit tells.
struct PhraseTable: Sendable, Equatable {
  /// A phrase: where its bytes stand in ``bytes``, and what it leads to.
  struct Entry: Sendable, Equatable {
    var offset: Int32
    var count: Int32
    var target: Int32
  }

  /// The phrases of one first word: a run of ``entries``, empty where the slot is free.
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
    var capacity = 16
    while capacity < phrases.count * 2 { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
    // In the order of the hashes, so that equal vocabularies have equal tables.
    for (hash, list) in phrases.sorted(by: { $0.key < $1.key }) {
      let first = Int32(entries.count)
      for phrase in list {
        entries.append(
          Entry(
            offset: Int32(bytes.count), count: Int32(phrase.bytes.count), target: phrase.target))
        bytes.append(contentsOf: phrase.bytes)
      }
      var at = Int(truncatingIfNeeded: hash) & (capacity - 1)
      while slots[at].end > slots[at].first { at = (at + 1) & (capacity - 1) }
      slots[at] = Slot(hash: hash, first: first, end: Int32(entries.count))
      filter[Self.word(hash)] |= Self.bit(hash)
    }
  }

  /// The part of the filter that knows of a hash.
  @inline(__always)
  static func word(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 16 & 1023) }

  /// The bit of that part.
  @inline(__always)
  static func bit(_ hash: UInt64) -> UInt64 { 1 << (hash >> 26 & 63) }
}
