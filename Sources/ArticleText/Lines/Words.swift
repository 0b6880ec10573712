/// Words as hashes: small letters and digits only, so that `Kratom’s` is `kratoms`.
enum Words {
  static let seed: UInt32 = 0x811c_9dc5

  @inline(__always)
  static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The hash of a word that is written in small ASCII letters.
  static func hash(_ word: some StringProtocol) -> UInt32 {
    var hash = seed
    for byte in word.utf8 where byte != 0x27 { hash = mix(hash, byte) }
    return hash
  }

  /// The hashes of all words of a phrase, cut as the line scanner cuts them.
  static func hashes(of phrase: String) -> [UInt32] {
    Array(phrase.utf8).withUnsafeBufferPointer { bytes in
      var words: [UInt32] = []
      var line = TextLine()
      line.body = 0..<bytes.count
      _ = LineScanner.scan(bytes, 0..<bytes.count, words: &words)
      return words
    }
  }

  /// Words that carry no subject and that titles write small.
  static func isSmall(_ hash: UInt32) -> Bool { small.contains(hash) }

  /// Words after which a sentence cannot end.
  static func leavesOpen(_ hash: UInt32) -> Bool { open.contains(hash) }

  private static let small: WordSet = """
    a an the and or but nor of to in on for with at by from as is are was were be been it its this
    that these those you your we our they their he she his her i my me us if then than so not no do
    does did can could may might will would should have has had about into over under after before
    between within without through during vs per via more most some any all such also there here
    up out off only one
    """

  private static let open: WordSet = """
    a an the and or of your our their his its my see including because which who via than
    """

  /// The width of a scalar by its first byte.
  @inline(__always)
  static func scalarWidth(_ byte: UInt8) -> Int {
    byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
  }

  /// Whether a scalar outside ASCII is no letter: punctuation, a sign, an arrow, a picture.
  static func isSymbol(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int, _ end: Int) -> Bool {
    switch bytes[at] {
    case 0xC2: return at + 1 >= end || (bytes[at + 1] != 0xAA && bytes[at + 1] != 0xB5)
    case 0xC3: return at + 1 < end && (bytes[at + 1] == 0x97 || bytes[at + 1] == 0xB7)
    case 0xE2: return at + 1 >= end || bytes[at + 1] < 0xB0
    case 0xE3: return at + 1 < end && bytes[at + 1] == 0x80
    case 0xEF: return at + 1 >= end || bytes[at + 1] >= 0xB8 || bytes[at + 1] < 0xA4
    case 0xF0: return at + 1 >= end || bytes[at + 1] == 0x9F
    default: return false
    }
  }
}
