extension Draft {
  /// Whether a line is a short sentence directly above a paragraph, such as `Get outdoors.`.
  func isTip(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.endsSentence, line.last != .question, line.wordCount >= 2, line.wordCount <= 10,
      line.sentenceEnds == 0, line.first == .upper, line.marker == .none
    else { return false }
    let next = belowPicture(index)
    guard next < lines.count, lines[next].wordCount >= 15, isRunning(next),
      lines[next].marker == .none, lines[next].first == .upper
    else { return false }
    return (line.isIsolated || !text.isSpaced) && (index == 0 || lines[index - 1].last != .colon)
  }

  /// The line below what a picture under a line shows and whose it is: `Man rubbing his head`,
  /// `Ann Lee / Shutterbug`.
  func belowPicture(_ index: Int) -> Int {
    let first = index + 1
    // A credit tells that the lines above it say what the picture shows.
    for at in first..<max(first, min(lines.count, first + 3)) {
      let line = lines[at]
      if line.wordCount > 25 || line.marker != .none { break }
      if !line.endsSentence, line.letters > 2 * line.digits,
        line.wordCount <= 5 && line.slashes > 0 || line.wordCount <= 8 && isCaption(line)
      {
        return at + 1
      }
    }
    return first < lines.count && isCaption(lines[first]) ? first + 1 : first
  }

  /// What stands above and below a line, further away than its neighbours.
  func addSurroundings(
    _ index: Int, _ line: TextLine, _ around: Surroundings, _ row: inout ClueRow
  ) {
    switch around.shortAbove[index] {
    case ...1: break
    case 2: row.add(.stackAbove)
    case 3...5: row.add(.tallStackAbove)
    default: row.add(.tallerStackAbove)
    }
    switch around.shortBelow[index] {
    case ...1: break
    case 2: row.add(.stackBelow)
    case 3...5: row.add(.tallStackBelow)
    default: row.add(.tallerStackBelow)
    }
    switch around.residue(index - 4, index + 4) {
    case 0: break
    case 1...2: row.add(.residueNear)
    case 3...4: row.add(.muchResidueNear)
    default: row.add(.residueAround)
    }
    if index > 0, roles[index - 1] == .residue, !isWayUp(index - 1) { row.add(.residueAbove) }
    if index + 1 < lines.count, roles[index + 1] == .residue, !isWayUp(index + 1) {
      row.add(.residueBelow)
    }
    if index < around.firstText { row.add(.beforeText) }
    if index > around.lastText { row.add(.afterText) }
    if lines.count >= 20, index * 10 >= lines.count * 9 { row.add(.nearEnd) }
    if !around.hasText(index + 1, index + 4) { row.add(.noTextNear) }
    if around.isLettered, Surroundings.letter(of: line, in: text) != nil { row.add(.serial) }
    if around.residue(index - 12, index + 12) >= 12 { row.add(.furnishedPart) }
    if !around.hasText(index - 6, index + 6) { row.add(.noTextAround) }
    if around.hasTips, isTip(index) { row.add(.tip) }
    if line.isProse { return }
    var count = 0
    var known = 0
    var inTitle = 0
    for word in text.words(of: line) where !Words.isSmall(word) {
      count += 1
      if around.uses(word) { known += 1 }
      if around.title.contains(word) { inTitle += 1 }
    }
    if count == 0 { return }
    row.add(known == 0 ? .unknownWords : known == count ? .knownWords : .someKnownWords)
    if inTitle * 2 >= count { row.add(.titleWords) }
  }
}
