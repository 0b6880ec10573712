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
    var words = WordFilter()
    var mentions: [Mention] = []
    var seen: Set<Int32> = []
    body.html.withUnsafeBufferPointer { html in
      for run in body.textRuns {
        scan(html, Int(run.lowerBound)..<Int(run.upperBound), &words) { offset, length, target in
          if seen.insert(target).inserted {
            mentions.append(
              Mention(offset: UInt32(offset), length: UInt32(length), target: target))
          }
        }
      }
    }
    return (mentions, words)
  }

  private func scan(
    _ html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ words: inout WordFilter,
    found: (_ offset: Int, _ length: Int, _ target: Int32) -> Void
  ) {
    let end = range.upperBound
    filter.withUnsafeBufferPointer { filter in
      var index = range.lowerBound
      while index < end {
        if Self.isPunctuation(html, at: index) {
          index += 3
          continue
        }
        guard Self.isWordByte(html[index]) else {
          // A character reference is no word: skip to its end.
          if html[index] == UInt8(ascii: "&") {
            while index < end, html[index] != UInt8(ascii: ";") { index += 1 }
          }
          index += 1
          continue
        }
        let start = index
        var hash = Self.hashSeed
        let wordEnd = min(end, Self.wordEnd(in: html, from: index))
        while index < wordEnd {
          hash = Self.hash(hash, Self.lowered(html[index]))
          index += 1
        }
        words.add(hash)
        guard filter[Int(hash >> 6 & 1023)] & (1 << (hash & 63)) != 0, let list = phrases[hash]
        else { continue }
        for phrase in list {
          if let length = match(phrase.bytes, html, start, end) {
            found(start, length, phrase.target)
            // The words of the phrase are passed over here, and are words of the text too.
            Self.eachWord(of: phrase.bytes) { words.add($0) }
            index = start + length
            break
          }
        }
      }
    }
  }

  /// How many bytes of the text a phrase takes at a place, or nil where it does not stand there.
  private func match(
    _ phrase: [UInt8], _ html: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int
  ) -> Int? {
    var index = start
    for byte in phrase {
      guard index < end else { return nil }
      if byte == 0x20 {
        guard html[index] <= 0x20 else { return nil }
        while index < end, html[index] <= 0x20 { index += 1 }
      } else {
        guard Self.lowered(html[index]) == byte else { return nil }
        index += 1
      }
    }
    // A phrase ends where a word ends.
    if Self.wordEnd(in: html, from: index) > index, index < end, let last = phrase.last,
      Self.isWordByte(last)
    {
      return nil
    }
    return index - start
  }
}
