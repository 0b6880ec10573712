/// Phrases found in a line in time that depends on the line alone.
struct PhraseTable: Sendable {
  /// How a phrase has to stand in a line.
  enum Place: Sendable {
    /// It is the whole line.
    case whole
    /// The line begins with it and has at most this many words.
    case start(Int)
    /// It stands anywhere in a line of at most this many words.
    case anywhere(Int)
  }

  private struct Entry: Sendable {
    var words: [UInt32]
    var place: Place
  }

  private var byFirstWord: [UInt32: [Entry]] = [:]
  private var firstWords = WordSet([])

  /// Makes a table of groups of phrases, one phrase per line, written in any case.
  init(_ groups: [(place: Place, phrases: String)]) {
    for group in groups {
      for phrase in group.phrases.split(separator: "\n") {
        let words = Words.hashes(of: phrase.lowercased())
        guard let first = words.first else { continue }
        byFirstWord[first, default: []].append(Entry(words: words, place: group.place))
      }
    }
    firstWords = WordSet(byFirstWord.keys)
  }

  /// Whether a line of these words holds a phrase of the table.
  func matches(_ words: ArraySlice<UInt32>) -> Bool {
    for index in words.indices {
      guard firstWords.mayHold(words[index]), let entries = byFirstWord[words[index]] else {
        continue
      }
      let isFirst = index == words.startIndex
      for entry in entries where words[index...].starts(with: entry.words) {
        switch entry.place {
        case .whole: if isFirst && words.count == entry.words.count { return true }
        case .start(let most): if isFirst && words.count <= most { return true }
        case .anywhere(let most): if words.count <= most { return true }
        }
      }
    }
    return false
  }
}

/// A set of words that answers "no" for nearly every other word from a few bits.
struct WordSet: Sendable {
  private var bits: [UInt64]
  private var words: Set<UInt32>

  init(_ words: some Sequence<UInt32>) {
    self.words = Set(words)
    bits = Array(repeating: 0, count: 256)
    for word in self.words { bits[Int(word >> 6 & 255)] |= 1 << UInt64(word & 63) }
  }

  func mayHold(_ word: UInt32) -> Bool {
    bits[Int(word >> 6 & 255)] & 1 << UInt64(word & 63) != 0
  }

  func contains(_ word: UInt32) -> Bool { mayHold(word) && words.contains(word) }
}
