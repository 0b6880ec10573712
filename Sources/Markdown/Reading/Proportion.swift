/// A share that a sentence states: “7 in 100”, “one in ten”, “12.5%”.
struct Proportion: Equatable {
  /// How many of the whole; in hundredths, since “0.5” is a share too.
  var hundredths: Int
  /// The whole, at least 1; 100 where the sentence says per cent.
  var whole: Int
  /// Whether the sentence counts things: “7 in 100”, not “7%”.
  var isCount: Bool

  /// The first share in a sentence.
  ///
  /// A range (“5 to 10 in 100”) is no share: it cannot be drawn as one without leaving something out.
  ///
  /// - Parameter words: Plain text as UTF-8.
  /// - Returns: The share, or nil when there is none or it is more than the whole.
  static func first(in words: [UInt8]) -> Proportion? {
    var reader = Reader(bytes: words)
    while let number = reader.nextNumber() {
      guard let share = reader.share(of: number) else { continue }
      guard !reader.isRangeEnd(number), share.hundredths <= share.whole * 100 else { return nil }
      return share
    }
    return nil
  }

  /// Reads numbers and the words between them.
  private struct Reader {
    let bytes: [UInt8]
    var at = 0

    struct Number {
      var hundredths: Int
      var start: Int
      var end: Int
    }

    /// Goes to the next number, in digits or as a word from one to ten.
    mutating func nextNumber() -> Number? {
      while at < bytes.count {
        let isStart = at == 0 || !isWordByte(bytes[at - 1])
        if isStart, let number = number(at: at) {
          at = number.end
          return number
        }
        at += 1
      }
      return nil
    }

    /// The share that begins with a number, by what stands after it.
    func share(of number: Number) -> Proportion? {
      let after = skipSpaces(number.end)
      for sign in ["%", "percent", "per cent"] where matches(sign, at: after) {
        return Proportion(hundredths: number.hundredths, whole: 100, isCount: false)
      }
      for joint in ["in every", "out of every", "of every", "out of", "in", "of"]
      where matches(joint, at: after) {
        let next = skipSpaces(after + joint.utf8.count)
        guard let whole = self.number(at: next), whole.hundredths >= 100,
          whole.hundredths % 100 == 0
        else { continue }
        return Proportion(
          hundredths: number.hundredths, whole: whole.hundredths / 100, isCount: true)
      }
      return nil
    }

    /// Whether “to”, “or” or a dash and another number stand before a number.
    func isRangeEnd(_ number: Number) -> Bool {
      var end = number.start
      while end > 0, isSpace(before: end) { end -= end > 1 && bytes[end - 1] == 0xA0 ? 2 : 1 }
      for joint in ["to", "or", "and", "-", "–", "—"] {
        let length = joint.utf8.count
        guard end >= length, bytes[(end - length)..<end].elementsEqual(joint.utf8) else { continue }
        var before = end - length
        while before > 0, isSpace(before: before) { before -= 1 }
        if before > 0, Bytes.isDigit(bytes[before - 1]) || bytes[before - 1] == UInt8(ascii: "%") {
          return true
        }
      }
      return false
    }

    private static let words = [
      "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten",
    ]

    private func number(at start: Int) -> Number? {
      guard start < bytes.count else { return nil }
      if Bytes.isDigit(bytes[start]) { return digits(at: start) }
      for (index, word) in Self.words.enumerated() where matches(word, at: start) {
        return Number(
          hundredths: (index + 1) * 100, start: start, end: start + word.utf8.count)
      }
      return nil
    }

    /// Digits with commas between thousands and up to two decimals; nil when there are too many.
    private func digits(at start: Int) -> Number? {
      var value = 0
      var end = start
      while end < bytes.count {
        if Bytes.isDigit(bytes[end]) {
          value = value * 10 + Int(bytes[end] - 0x30)
          end += 1
        } else if bytes[end] == UInt8(ascii: ","), hasDigits(3, at: end + 1) {
          end += 1
        } else {
          break
        }
        if value > 1_000_000_000 { return nil }
      }
      value *= 100
      if end + 1 < bytes.count, bytes[end] == UInt8(ascii: "."), Bytes.isDigit(bytes[end + 1]) {
        value += Int(bytes[end + 1] - 0x30) * 10
        end += 2
        if end < bytes.count, Bytes.isDigit(bytes[end]) {
          value += Int(bytes[end] - 0x30)
          end += 1
        }
        // More decimals than that would be cut off.
        if end < bytes.count, Bytes.isDigit(bytes[end]) { return nil }
      }
      return Number(hundredths: value, start: start, end: end)
    }

    private func hasDigits(_ count: Int, at start: Int) -> Bool {
      start + count <= bytes.count && bytes[start..<start + count].allSatisfy(Bytes.isDigit)
        && !(start + count < bytes.count && Bytes.isDigit(bytes[start + count]))
    }

    private func isWordByte(_ byte: UInt8) -> Bool {
      Bytes.isLetter(byte) || Bytes.isDigit(byte) || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: ",")
    }

    private func isSpace(before end: Int) -> Bool {
      Bytes.isSpace(bytes[end - 1])
        || (end > 1 && bytes[end - 1] == 0xA0 && bytes[end - 2] == 0xC2)
    }

    /// The offset past spaces, no-break ones too.
    private func skipSpaces(_ start: Int) -> Int {
      var at = start
      while at < bytes.count {
        if Bytes.isSpace(bytes[at]) {
          at += 1
        } else if bytes[at] == 0xC2, at + 1 < bytes.count, bytes[at + 1] == 0xA0 {
          at += 2
        } else {
          break
        }
      }
      return at
    }

    /// Whether a word stands at an offset, in any case, and ends there.
    private func matches(_ word: String, at start: Int) -> Bool {
      let count = word.utf8.count
      guard start + count <= bytes.count,
        zip(bytes[start...], word.utf8).allSatisfy({ Bytes.lowered($0) == $1 })
      else { return false }
      return word == "%" || start + count == bytes.count || !Bytes.isLetter(bytes[start + count])
    }
  }
}
