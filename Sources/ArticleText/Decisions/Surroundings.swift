/// What a text looks like around each of its lines.
struct Surroundings {
  /// How many short lines stand in a row above and below each line, at most seven.
  var shortAbove: [UInt8]
  var shortBelow: [UInt8]
  /// How many lines of page furniture, and of running text, stand above each line.
  private var residueAbove: [Int32] = [0]
  private var textAbove: [Int32] = [0]
  /// The first and the last line of running text.
  var firstText: Int
  var lastText = -1
  /// The words of the title.
  var title: Set<UInt32> = []
  /// Whether lines begin with `A.`, `B.`, `C.`.
  private(set) var isLettered = false
  /// Whether at least three short sentences stand above paragraphs of their own.
  private(set) var hasTips = false
  /// The words of running text, a bit for each, shared by few others.
  private var used = [UInt64](repeating: 0, count: 256)

  init(_ draft: Draft) {
    let count = draft.lines.count
    shortAbove = Array(repeating: 0, count: count)
    shortBelow = shortAbove
    firstText = count
    residueAbove.reserveCapacity(count + 1)
    textAbove.reserveCapacity(count + 1)
    var short = [Bool](repeating: false, count: count)
    var letters: Set<UInt8> = []
    var tips = 0
    for index in draft.lines.indices {
      let line = draft.lines[index]
      let role = draft.roles[index]
      if let letter = Self.letter(of: line, in: draft.text) { letters.insert(letter) }
      if draft.isTip(index) { tips += 1 }
      let isText = draft.isRunning(index) && role?.isKept ?? true
      short[index] = line.wordCount <= 12 && !draft.isRunning(index) && role != .item
      residueAbove.append(
        residueAbove[index] + (role == .residue && !draft.isWayUp(index) ? 1 : 0))
      textAbove.append(textAbove[index] + (isText ? 1 : 0))
      if isText {
        firstText = min(firstText, index)
        lastText = index
        for word in draft.text.words(of: line) {
          let place = WordCounts.place(word)
          used[place >> 6] |= 1 << UInt64(place & 63)
        }
      }
      if index > 0, short[index - 1] { shortAbove[index] = min(7, shortAbove[index - 1] + 1) }
    }
    hasTips = tips >= 3
    isLettered = letters.isSuperset(of: [0x41, 0x42, 0x43])
    for index in draft.lines.indices.reversed().dropFirst() where short[index + 1] {
      shortBelow[index] = min(7, shortBelow[index + 1] + 1)
    }
    if let lines = draft.titleLines {
      for line in lines {
        for word in draft.text.words(of: draft.lines[line]) where !Words.isSmall(word) {
          title.insert(word)
        }
      }
    }
  }

  /// The letter that counts a short line: `B. What it is`.
  static func letter(of line: TextLine, in text: TextLines) -> UInt8? {
    guard line.marker == .none, line.wordCount >= 2, line.wordCount <= 10, !line.isProse else {
      return nil
    }
    let bytes = text.bytes[line.body].prefix(4)
    guard bytes.count == 4, let letter = bytes.first, letter >= 0x41, letter <= 0x5A else {
      return nil
    }
    let rest = bytes.dropFirst()
    guard rest.first == 0x2E || rest.first == 0x29, rest.dropFirst().first == 0x20,
      let next = rest.last, next >= 0x41, next <= 0x5A
    else { return nil }
    return letter
  }

  /// Whether running text seems to use a word.
  func uses(_ word: UInt32) -> Bool {
    let place = WordCounts.place(word)
    return used[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  /// How many lines of page furniture stand between two lines, both of them counted.
  func residue(_ first: Int, _ last: Int) -> Int32 { count(residueAbove, first, last) }

  /// Whether running text stands between two lines.
  func hasText(_ first: Int, _ last: Int) -> Bool { count(textAbove, first, last) > 0 }

  private func count(_ above: [Int32], _ first: Int, _ last: Int) -> Int32 {
    let end = above.count - 1
    return above[min(end, last + 1)] - above[min(end, max(0, first))]
  }
}
