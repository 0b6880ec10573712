/// What XML 1.0 can hold (Fifth Edition, section 2.2).
enum XMLText {
  /// A document with every character that XML has no place for replaced.
  ///
  /// Content is read without them, but a text may still name one by its number, as in `&#1;`; one
  /// of them would make a whole feed unreadable.
  ///
  /// - Parameter document: Well-formed UTF-8.
  static func cleaned(_ document: [UInt8]) -> [UInt8] {
    var document = document
    for index in document.indices {
      switch document[index] {
      case 0x09, 0x0A, 0x0D: break
      case 0..<0x20: document[index] = 0x20
      case 0xEF where index + 2 < document.count && document[index + 1] == 0xBF:
        // U+FFFE and U+FFFF become U+FFFD, the replacement character.
        if document[index + 2] >= 0xBE { document[index + 2] = 0xBD }
      default: break
      }
    }
    return document
  }
}
