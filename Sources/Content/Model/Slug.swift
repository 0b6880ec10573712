/// The part of an address that is a page's own: lower-case ASCII letters, digits and hyphens.
public enum Slug {
  /// A slug from a name, such as a file's; empty when nothing of the name can be kept.
  ///
  /// Letters with marks lose them; whatever else is not a letter or digit of ASCII becomes a hyphen.
  ///
  /// - Parameter name: The name.
  public static func make(from name: String) -> String {
    var out: [UInt8] = []
    func hyphen() {
      if let last = out.last, last != UInt8(ascii: "-") { out.append(UInt8(ascii: "-")) }
    }
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        let byte = UInt8(scalar.value)
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): out.append(byte | 0x20)
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
          out.append(byte)
        case UInt8(ascii: "'"): break
        default: hyphen()
        }
      } else if scalar.properties.generalCategory == .nonspacingMark || scalar == "’" {
        continue
      } else if let folded = fold[scalar] {
        out.append(contentsOf: folded.utf8)
      } else {
        hyphen()
      }
    }
    while out.last == UInt8(ascii: "-") { out.removeLast() }
    return String(decoding: out, as: UTF8.self)
  }

  /// Whether a text can be a slug as it stands.
  ///
  /// - Parameter text: What an author wrote.
  public static func isValid(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 200 && make(from: text) == text
  }

  private static let fold: [Unicode.Scalar: String] = {
    var table: [Unicode.Scalar: String] = [
      "ß": "ss", "æ": "ae", "Æ": "ae", "ø": "o", "Ø": "o", "œ": "oe", "Œ": "oe", "ł": "l",
      "Ł": "l", "đ": "d", "Đ": "d", "ð": "d", "þ": "th", "ı": "i",
    ]
    let rows: [(String, String)] = [
      ("àáâãäåāăąÀÁÂÃÄÅĀĂĄ", "a"), ("çćčÇĆČ", "c"), ("ďĎ", "d"), ("èéêëēęěÈÉÊËĒĘĚ", "e"),
      ("ğĞ", "g"), ("ìíîïīÌÍÎÏĪİ", "i"), ("ñńňÑŃŇ", "n"), ("òóôõöōőÒÓÔÕÖŌŐ", "o"), ("řŘ", "r"),
      ("śšşŚŠŞ", "s"), ("ťţŤŢ", "t"), ("ùúûüūůűÙÚÛÜŪŮŰ", "u"), ("ýÿÝ", "y"), ("źżžŹŻŽ", "z"),
    ]
    for (letters, plain) in rows {
      for scalar in letters.unicodeScalars { table[scalar] = plain }
    }
    return table
  }()
}
