/// Cuts running text for places that have room for a sentence or two.
enum TextCut {
  /// The text cut at the end of a sentence near a number of characters, or at a word with an ellipsis.
  ///
  /// - Parameters:
  ///   - text: Running text.
  ///   - limit: About how many bytes of UTF-8 to keep; search engines show about 300 characters.
  static func atSentence(_ text: String, near limit: Int = 300) -> String {
    if text.utf8.count <= limit { return text }
    var text = text
    return text.withUTF8 { bytes in
      var sentenceEnd: Int?
      var wordEnd: Int?
      // The last sentence that fits is looked for from the end: most of the text is never read.
      var index = min(limit, bytes.count - 1)
      while index > 0, sentenceEnd == nil, index >= limit / 3 || wordEnd == nil {
        if bytes[index] == 0x20 {
          if wordEnd == nil { wordEnd = index }
          if index >= limit / 3, isSentenceEnd(bytes[index - 1]) { sentenceEnd = index }
        }
        index -= 1
      }
      if let sentenceEnd { return decoded(bytes, sentenceEnd) }
      if let wordEnd { return decoded(bytes, wordEnd) + "…" }
      // One word longer than the room for it: cut between two characters.
      var end = limit
      while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
      return decoded(bytes, end) + "…"
    }
  }

  private static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ end: Int) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[..<end]), as: UTF8.self)
  }

  private static func isSentenceEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ".") || byte == UInt8(ascii: "!") || byte == UInt8(ascii: "?")
  }
}
