extension Draft {
  /// Whether a line says who wrote or when, or what a recipe says of itself.
  func isDateOrByline(_ index: Int) -> Bool {
    let line = lines[index]
    if line.marker.isItem { return false }
    if line.wordCount > 16 { return isCredentials(line) }
    if line.phrases.contains(.bylines), !line.isProse { return true }
    return isDate(line) || isCredentials(line) || isServing(line)
  }

  /// `Serves 2`, `Prep time: 10 minutes`: what a recipe says of itself.
  func isServing(_ line: TextLine) -> Bool {
    guard line.wordCount <= 5, line.digits > 0, !line.endsSentence else { return false }
    let words = text.words(of: line)
    return words.first.map(Self.servings.contains) ?? false
      || words.dropFirst().first == Self.time && words.first.map(Self.cooking.contains) ?? false
  }

  private static let servings: WordSet = "serves makes yield yields servings"
  private static let cooking: WordSet = "prep cook cooking total preparation"
  private static let time = Words.hash("time")

  /// `Ann Lee, MD; Bo Chu, PhD, RN`: names with their degrees and little else.
  func isCredentials(_ line: TextLine) -> Bool {
    guard line.commas > 0, line.wordCount >= 3, line.wordCount <= 60, line.titleCase >= 0.8,
      !line.endsSentence, line.last != .question
    else { return false }
    let words = text.words(of: line)
    let degrees = words.count { Self.degrees.contains($0) }
    return degrees > 0 && degrees * 6 >= line.wordCount && !Self.degrees.contains(words.first ?? 0)
  }

  static let degrees: WordSet =
    "md phd rn rd rdn ms mph do np pharmd dds dmd msc mbbs frcp facp ba bsc aprn dnp psyd lcsw"

  /// Gathers the names in bylines, which stand alone elsewhere and head nothing.
  mutating func findAuthors() {
    let by = Words.hash("by")
    var names: Set<ArraySlice<UInt32>> = []
    for index in lines.indices where lines[index].wordCount <= 8 && isDateOrByline(index) {
      let words = text.words(of: lines[index])
      guard let at = words.firstIndex(of: by) else { continue }
      let name = words[(at + 1)...]
      if name.count >= 2, name.count <= 4 { names.insert(name) }
    }
    if names.isEmpty { return }
    for line in lines where line.wordCount >= 2 && line.wordCount <= 4 {
      if names.contains(text.words(of: line)) { authors.insert(line.key) }
    }
  }

  /// Whether a line is a date and little else.
  func isDate(_ line: TextLine) -> Bool {
    if line.wordCount > 9 || line.digits == 0 { return false }
    let words = text.words(of: line)
    if line.digits >= 4, words.contains(where: Lexicon.months.contains) {
      // A date with its label or its place, not a sentence or a title that holds one.
      return line.smallWords + line.capitalWords <= 5
        && words.count { !Lexicon.months.contains($0) && !Self.dating.contains($0) }
          - (line.digits + 1) / 3 <= 3
    }
    // 2023-05-01 and 01/05/2023.
    return line.digits >= 6 && line.digits <= 8 && line.letters == line.digits
  }

  /// What stands beside a date and says what of.
  private static let dating: WordSet = """
    updated published posted reviewed last on by at am pm edt est pst gmt utc date dated release
    released modified created page next due media and content written medically version issued
    effective edited approved added print printed first online from to the of in
    """

  func isCaption(_ line: TextLine) -> Bool {
    line.wordCount <= 40 && line.phrases.contains(.captions) || isPicture(line)
  }

  /// `Red icon`: the text of a picture.
  private func isPicture(_ line: TextLine) -> Bool {
    line.wordCount <= 4 && !line.endsSentence
      && text.words(of: line).last.map(Self.pictures.contains) ?? false
  }

  private static let pictures: WordSet = "icon thumbnail avatar illustration"

  /// Whether a line is an address of mail or web, or a telephone number, and little else.
  func isContact(_ line: TextLine) -> Bool {
    if line.wordCount > 14 { return false }
    if line.holds.isSuperset(of: [.at, .period]) { return true }
    if text.words(of: line).contains(where: Self.web.contains) { return true }
    if line.digits >= 10, line.wordCount >= 2, line.wordCount <= 10 { return true }
    return line.digits >= 7 && line.digits * 2 >= line.letters && line.wordCount >= 2
  }

  private static let web: WordSet = "http https www"
}
