import MateriaMarkdown

extension Vocabulary {
  /// The first mention of every target in a text, by ascending offset.
  ///
  /// One pass over the text for all terms: each word is hashed as it is read, and only a word that
  /// begins a phrase is looked at again. Of phrases that begin at one word the longest is taken.
  ///
  /// - Complexity: Proportional to the text; the number of terms does not matter.
  func mentions(in body: ArticleBody) -> [Mention] { scan(body).mentions }

  /// The first mention of every target in a text, and which words the text has.
  func scan(_ body: ArticleBody) -> (mentions: [Mention], words: WordFilter) {
    var mentions: [Mention] = []
    var words = WordFilter(empty: ())
    var seen = [UInt64](repeating: 0, count: (targets.count + 63) / 64)
    body.html.withUnsafeBufferPointer { html in
      table.withScan { table in
        words.withBits { words in
          for run in body.textRuns {
            var scan = Scan(
              html: html, table: table, words: words, index: Int(run.lowerBound),
              end: Int(run.upperBound))
            while let found = scan.next() {
              let part = Int(found.target) / 64
              let bit: UInt64 = 1 << (UInt64(found.target) & 63)
              if seen[part] & bit == 0 {
                seen[part] |= bit
                mentions.append(found)
              }
            }
          }
        }
      }
    }
    return (mentions, words)
  }
}

/// A walk over a run of text from one mention to the next.
private struct Scan {
  let html: UnsafeBufferPointer<UInt8>
  let table: PhraseTable.Unsafe
  let words: UnsafeMutableBufferPointer<UInt64>
  var index: Int
  let end: Int

  /// The next phrase in the text, whether or not its target was mentioned before.
  mutating func next() -> Mention? {
    while index < end {
      guard Vocabulary.isWordByte(html[index]) else {
        // A character reference is no word: skip to its end.
        if html[index] == UInt8(ascii: "&") {
          while index < end, html[index] != UInt8(ascii: ";") { index += 1 }
        }
        index += 1
        continue
      }
      if Vocabulary.isPunctuation(html, at: index) {
        index += 3
        continue
      }
      let start = index
      let hash = word()
      WordFilter.add(hash, to: words)
      if table.filter[PhraseTable.word(hash)] & PhraseTable.bit(hash) == 0 { continue }
      if let found = phrase(at: start, hash) { return found }
    }
    return nil
  }

  /// Moves behind the word that begins here.
  ///
  /// - Returns: The word's hash.
  @inline(__always)
  private mutating func word() -> UInt64 {
    // Nearly every word ends within eight bytes: its length and its hash take one look at them.
    if index + 8 <= end, let base = html.baseAddress {
      let bytes = UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self).littleEndian
      let letters = Self.asciiWordBits(bytes)
      if letters != Self.highBits {
        let length = (~letters & Self.highBits).trailingZeroBitCount / 8
        if length > 0, bytes >> UInt64(8 * length) & 0x80 == 0 {
          index += length
          let mask = UInt64.max >> UInt64(64 - 8 * length)
          return Vocabulary.finished(
            Vocabulary.step(0, (bytes | Vocabulary.lettersBits) & mask))
        }
      }
    }
    let start = index
    index = min(end, Vocabulary.wordEnd(in: html, from: index))
    return Vocabulary.hash(html.baseAddress! + start, count: index - start)
  }

  private static let highBits: UInt64 = 0x8080_8080_8080_8080

  /// The highest bit of each byte that is an ASCII letter or digit.
  ///
  /// Each byte is compared by adding what carries into its highest bit (Warren, Hacker's Delight, 6-1).
  @inline(__always)
  private static func asciiWordBits(_ bytes: UInt64) -> UInt64 {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let low = bytes & ~highBits
    let small = low | Vocabulary.lettersBits
    let isLetter = (small &+ ones &* (0x80 - 0x61)) & ~(small &+ ones &* (0x80 - 0x7B))
    let isDigit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3A))
    return (isLetter | isDigit) & highBits & ~bytes
  }

  /// The longest phrase that begins with the word of a hash at a place; moves behind it.
  private mutating func phrase(at start: Int, _ first: UInt64) -> Mention? {
    // A phrase of both words is longer than one of the first alone.
    if let second = PhraseTable.secondWord(in: html, from: index),
      let found = phrase(at: start, of: PhraseTable.both(first, second))
    {
      return found
    }
    return phrase(at: start, of: first)
  }

  private mutating func phrase(at start: Int, of beginning: UInt64) -> Mention? {
    var at = Int(truncatingIfNeeded: beginning) & (table.slots.count - 1)
    while table.slots[at].hash != beginning || table.slots[at].end == table.slots[at].first {
      if table.slots[at].end == table.slots[at].first { return nil }
      at = (at + 1) & (table.slots.count - 1)
    }
    for number in Int(table.slots[at].first)..<Int(table.slots[at].end) {
      let entry = table.entries[number]
      let phrase = UnsafeBufferPointer(
        rebasing: table.bytes[Int(entry.offset)..<Int(entry.offset + entry.count)])
      guard let length = match(phrase, start, isExact: entry.isExact) else { continue }
      // The words of the phrase are passed over here, and are words of the text too.
      Vocabulary.eachWord(of: phrase) { WordFilter.add($0, to: words) }
      index = start + length
      return Mention(offset: UInt32(start), length: UInt32(length), target: entry.target)
    }
    return nil
  }

  /// How many bytes of the text a phrase takes at a place, or nil where it does not stand there.
  private func match(
    _ phrase: UnsafeBufferPointer<UInt8>, _ start: Int, isExact: Bool
  ) -> Int? {
    var index = start
    for byte in phrase {
      guard index < end else { return nil }
      if byte == 0x20 {
        guard html[index] <= 0x20 else { return nil }
        while index < end, html[index] <= 0x20 { index += 1 }
      } else {
        guard html[index] == byte || !isExact && Vocabulary.lowered(html[index]) == byte else {
          return nil
        }
        index += 1
      }
    }
    // A phrase ends where a word ends.
    if index < end, let last = phrase.last, Vocabulary.isWordByte(last),
      Vocabulary.wordEnd(in: html, from: index) > index
    {
      return nil
    }
    return index - start
  }
}

extension PhraseTable {
  /// The arrays of a table without the checks of their bounds.
  struct Unsafe {
    let filter: UnsafeBufferPointer<UInt64>
    let slots: UnsafeBufferPointer<Slot>
    let entries: UnsafeBufferPointer<Entry>
    let bytes: UnsafeBufferPointer<UInt8>
  }

  /// Calls with the arrays, which are valid during the call.
  func withScan(_ body: (Unsafe) -> Void) {
    filter.withUnsafeBufferPointer { filter in
      slots.withUnsafeBufferPointer { slots in
        entries.withUnsafeBufferPointer { entries in
          bytes.withUnsafeBufferPointer { bytes in
            body(Unsafe(filter: filter, slots: slots, entries: entries, bytes: bytes))
          }
        }
      }
    }
  }
}
