/// Writes letters of other alphabets in ASCII, for anchors.
///
/// Latin letters lose their marks; Greek and Cyrillic ones are transcribed letter by letter. A letter
/// that is in no table has no ASCII form here.
enum ASCIIFolding {
  /// The ASCII letters for a scalar, in lower case; nil when there are none.
  static func fold(_ scalar: Unicode.Scalar) -> String? {
    let value = Int(scalar.value)
    let table: (first: Int, letters: [String])
    switch value {
    case 0xC0..<0x180: table = (0xC0, latin)
    case 0x386..<0x3CF: table = (0x386, greek)
    case 0x400..<0x460: table = (0x400, cyrillic)
    case 0x1E00..<0x1F00: table = (0x1E00, latinAdditional)
    case 0x218, 0x219: return "s"
    case 0x21A, 0x21B: return "t"
    case 0x1E9E: return "ss"
    case 0xAA: return "a"
    case 0xB2, 0x2082: return "2"
    case 0xB3, 0x2083: return "3"
    case 0xB5: return "u"
    case 0xB9: return "1"
    case 0xBA: return "o"
    case 0xFB00...0xFB04: return ["ff", "fi", "fl", "ffi", "ffl"][value - 0xFB00]
    default: return nil
    }
    guard value - table.first < table.letters.count else { return nil }
    let letters = table.letters[value - table.first]
    return letters == "." ? nil : letters == "_" ? "" : letters
  }

  private static func split(_ letters: String) -> [String] {
    letters.split { $0 == " " || $0 == "\n" }.map(String.init)
  }

  /// U+00C0 to U+017F; a full stop stands for a sign that is no letter.
  private static let latin = split(
    """
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss
    a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y
    a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g g g g g
    h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l l l l
    n n n n n n n n n o o o o o o oe oe r r r r r r s s s s s s s s
    t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s
    """)

  /// U+0386 to U+03CE.
  private static let greek = split(
    """
    a . e i i . o . y o i a v g d e z i th i k l m n x o p r . s t y f ch ps o i y
    a e i i y a v g d e z i th i k l m n x o p r s s t y f ch ps o i y o y o
    """)

  /// U+0400 to U+045F; an underscore stands for a sign that is not spoken.
  private static let cyrillic = split(
    """
    e yo dj g ye dz i yi j lj nj c k i u dz
    a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya
    a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya
    e yo dj g ye dz i yi j lj nj c k i u dz
    """)

  /// U+1E00 to U+1EFF, Vietnamese letters among them.
  private static let latinAdditional: [String] = {
    let runs: [(String, Int)] = [
      ("a", 2), ("b", 6), ("c", 2), ("d", 10), ("e", 10), ("f", 2), ("g", 2), ("h", 10),
      ("i", 4), ("k", 6), ("l", 8), ("m", 6), ("n", 8), ("o", 8), ("p", 4), ("r", 8),
      ("s", 10), ("t", 8), ("u", 10), ("v", 4), ("w", 10), ("x", 4), ("y", 2), ("z", 6),
      ("h", 1), ("t", 1), ("w", 1), ("y", 1), ("a", 1), ("s", 3), ("ss", 1), (".", 1),
      ("a", 24), ("e", 16), ("i", 4), ("o", 24), ("u", 14), ("y", 8), ("l", 2), ("v", 2), ("y", 2),
    ]
    return runs.flatMap { letters, count in Array(repeating: letters, count: count) }
  }()
}
