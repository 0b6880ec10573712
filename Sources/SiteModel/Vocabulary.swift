import MateriaContent

/// The words and phrases that lead to a topic or to a term of the glossary.
struct Vocabulary: Sendable, Equatable {
  /// What a phrase leads to.
  enum Target: Sendable, Hashable {
    case topic(Int)
    case glossary(Int)
  }

  /// A phrase, by its words in lower case, or as they are written where case counts.
  struct Phrase: Sendable, Hashable {
    var bytes: [UInt8]
    var target: Int32
    /// Whether only the same case is the same phrase: ACT is a therapy, and “act” is not.
    var isExact = false
  }

  /// What phrases lead to; a target's number is its index here.
  private(set) var targets: [Target] = []
  /// The words by which a target is named to a reader.
  private(set) var names: [String] = []
  /// The phrases of each first word, longest first.
  private(set) var phrases: [UInt64: [Phrase]] = [:]
  /// The same, laid out for looking up each word of a site.
  private(set) var table = PhraseTable()

  init(topics: [Topic], glossary: [GlossaryTerm]) {
    // Topics come first: where both know a phrase, it leads to the topic.
    for (index, topic) in topics.enumerated() {
      add(.topic(index), name: topic.title, phrases: [topic.title] + topic.terms)
    }
    for (index, term) in glossary.enumerated() {
      add(.glossary(index), name: term.term.value, phrases: [term.term.value] + term.forms)
    }
    for key in phrases.keys {
      phrases[key]?.sort {
        $0.bytes.count != $1.bytes.count
          ? $0.bytes.count > $1.bytes.count
          : ($0.isExact ? 0 : 1, $0.target) < ($1.isExact ? 0 : 1, $1.target)
      }
    }
    table = PhraseTable(phrases)
  }

  private mutating func add(_ target: Target, name: String, phrases texts: [String]) {
    let number = Int32(targets.count)
    targets.append(target)
    names.append(name)
    let isTerm = if case .glossary = target { true } else { false }
    for (text, bytes) in texts.flatMap({ text in Self.spellings(of: text).map { (text, $0) } }) {
      guard bytes.count > 1 else { continue }
      let isExact = isTerm && Self.isAllCapitals(text)
      let first = bytes.withUnsafeBufferPointer { bytes in
        // The phrase has more than one byte, so there is a first one.
        Self.hash(bytes.baseAddress!, count: Self.wordEnd(in: bytes, from: 0))
      }
      let phrase = Phrase(
        bytes: isExact ? Self.folded(text, keepsCase: true) : bytes, target: number,
        isExact: isExact)
      if self.phrases[first]?.contains(phrase) != true {
        self.phrases[first, default: []].append(phrase)
      }
    }
  }

  /// A phrase as it is compared: one space between words, no space at the ends, ASCII in lower case.
  ///
  /// Texts are compared without case in ASCII alone, since that takes no table. A phrase that begins
  /// with another letter is therefore known as it was written, in lower case, and with a capital.
  private static func spellings(of text: String) -> [[UInt8]] {
    var spellings = [folded(text)]
    if text.utf8.contains(where: { $0 >= 0x80 }) {
      for other in [text.lowercased(), text.prefix(1).uppercased() + text.dropFirst().lowercased()]
      {
        let bytes = folded(other)
        if !spellings.contains(bytes) { spellings.append(bytes) }
      }
    }
    return spellings
  }

  /// Whether a term is an abbreviation by its letters: two capitals or more, and no small letter.
  private static func isAllCapitals(_ text: String) -> Bool {
    text.utf8.count { $0 &- 0x41 < 26 } > 1 && text == text.uppercased()
  }

  private static func folded(_ text: String, keepsCase: Bool = false) -> [UInt8] {
    var out: [UInt8] = []
    for byte in text.utf8 {
      if byte <= 0x20 {
        if let last = out.last, last != 0x20 { out.append(0x20) }
      } else if let reference = references[byte] {
        // Texts are compared with signs escaped, as cmark does it.
        out.append(contentsOf: reference)
      } else {
        out.append(keepsCase ? byte : lowered(byte))
      }
    }
    if out.last == 0x20 { out.removeLast() }
    return out
  }

  private static let references: [UInt8: [UInt8]] = [
    UInt8(ascii: "&"): Array("&amp;".utf8), UInt8(ascii: "<"): Array("&lt;".utf8),
    UInt8(ascii: ">"): Array("&gt;".utf8), UInt8(ascii: "\""): Array("&quot;".utf8),
  ]

  /// The hash of a word without regard to case in ASCII: eight bytes at a time.
  ///
  /// Setting the bit that tells small letters from capitals in every byte makes other bytes equal too;
  /// what a hash finds is compared byte by byte.
  @inline(__always)
  static func hash(_ text: UnsafePointer<UInt8>, count: Int) -> UInt64 {
    var hash: UInt64 = 0
    var at = 0
    while at < count {
      var bytes: UInt64 = 0
      if count - at >= 8 {
        bytes = UnsafeRawPointer(text + at).loadUnaligned(as: UInt64.self).littleEndian
      } else {
        for index in at..<count { bytes |= UInt64(text[index]) << UInt64(8 * (index - at)) }
      }
      hash = step(hash, bytes | lettersBits >> UInt64(8 * max(0, 8 - (count - at))))
      at += 8
    }
    return finished(hash)
  }

  static let lettersBits: UInt64 = 0x2020_2020_2020_2020

  /// A step of the hash: eight bytes of a word, those behind its end zero.
  @inline(__always)
  static func step(_ hash: UInt64, _ bytes: UInt64) -> UInt64 {
    (hash ^ bytes) &* 0x9E37_79B9_7F4A_7C15
  }

  /// The last step, which brings the upper bits down (Fibonacci hashing; Knuth, TAOCP 3, 6.4).
  @inline(__always)
  static func finished(_ hash: UInt64) -> UInt64 {
    let spread = hash &* 0x9E37_79B9_7F4A_7C15
    return spread ^ spread >> 32
  }

  @inline(__always)
  static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z"))
      || (byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9"))
  }

  /// The end of the word that begins at a place, and the place itself where none does.
  ///
  /// Dashes, quotation marks and the apostrophe of U+2000 to U+206F (General Punctuation) end a word
  /// as their ASCII forms do, so that “kratom”, kratom’s and kratom—all three hold the same word.
  @inline(__always)
  static func wordEnd(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count, isWordByte(text[index]) {
      if text[index] == 0xE2, isPunctuation(text, at: index) { break }
      index += 1
    }
    return index
  }

  /// Whether the three bytes at a place are a character of General Punctuation.
  @inline(__always)
  static func isPunctuation(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index] == 0xE2
      && (text[index + 1] == 0x80 || text[index + 1] == 0x81 && text[index + 2] < 0xB0)
  }

  @inline(__always)
  static func lowered(_ byte: UInt8) -> UInt8 {
    byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
  }
}

/// The first mention of a target in a text.
struct Mention: Sendable, Hashable {
  /// The offset in the body's HTML.
  var offset: UInt32
  /// How many bytes the phrase has there.
  var length: UInt32
  /// The number of the target in the vocabulary.
  var target: Int32
}
