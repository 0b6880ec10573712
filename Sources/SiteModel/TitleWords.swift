/// The words of a title that say what it is about.
enum TitleWords {
  /// Words of four letters and more in lower case, without the commonest, each once.
  static func words(of title: String) -> [String] {
    var words: [String] = []
    var current: [UInt8] = []
    func flush() {
      // A possessive names the same thing as the plain word.
      if current.suffix(4) == [0xE2, 0x80, 0x99, UInt8(ascii: "s")] { current.removeLast(4) }
      if current.count >= 4 {
        let word = String(decoding: current, as: UTF8.self)
        if !common.contains(word), !words.contains(word) { words.append(word) }
      }
      current = []
    }
    for byte in title.lowercased().utf8 {
      if Vocabulary.isWordByte(byte) {
        current.append(byte)
      } else {
        flush()
      }
    }
    flush()
    return words
  }

  private static let common: Set<String> = [
    "about", "after", "also", "and", "another", "because", "been", "before", "being", "between",
    "both", "could", "does", "doing", "during", "each", "effects", "exploring", "first", "from",
    "guide", "have", "help", "here", "impact", "into", "just", "know", "known", "like", "long",
    "look", "made", "make", "more", "most", "much", "need", "navigating", "only", "other", "over",
    "overview", "role", "said", "same", "should", "some", "such", "take", "than", "that", "their",
    "them", "then", "there", "these", "they", "this", "those", "through", "under",
    "understanding", "unraveling", "until", "used", "using", "very", "what", "when", "where",
    "which", "while", "will", "with", "would", "your",
  ]
}
