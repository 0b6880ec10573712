/// What was seen of a line, and how far.
struct WeighedClue: Sendable {
  var clue: LineClue
  /// 1 for what is so or not; a share for what is more or less so; 0 for an empty place.
  var value: Float
}

/// The clues of a text's lines one after the other, with the sums of the line that is looked at.
struct ClueRow {
  var clues: [WeighedClue] = []
  var heading: Float = 0
  var page: Float = 0
  private let weights = LineClue.weights

  @inline(__always)
  mutating func add(_ clue: LineClue) {
    clues.append(WeighedClue(clue: clue, value: 1))
    heading += weights[Int(clue.rawValue)].heading
    page += weights[Int(clue.rawValue)].page
  }
}

/// The clues of a line that might be the title, with their sum.
struct TitleRow {
  var clues: [WeighedTitleClue] = []
  var sum: Float = 0

  mutating func add(_ clue: TitleClue, _ value: Float = 1) {
    if value == 0 { return }
    clues.append(WeighedTitleClue(clue: clue, value: value))
    sum += value * TitleClue.weights[Int(clue.rawValue)]
  }
}

/// What was seen of a line that might be the title, and how far.
struct WeighedTitleClue: Sendable {
  var clue: TitleClue
  var value: Float
}
