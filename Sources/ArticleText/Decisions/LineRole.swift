/// What a line of an article text became.
public enum LineRole: String, Sendable, Hashable, CaseIterable {
  case title
  case summary
  case heading
  case paragraph
  case continuation
  case item
  case quotation
  case attribution
  case tableRow = "table row"
  case contentsLabel = "contents label"
  case contents
  case residue
  case ornament
  case blank

  /// Whether the line's words stand in the article.
  public var isKept: Bool {
    switch self {
    case .title, .summary, .heading, .paragraph, .continuation, .item, .quotation, .attribution,
      .tableRow:
      true
    case .contentsLabel, .contents, .residue, .ornament, .blank: false
    }
  }
}

/// One thing that speaks for or against a reading of a line.
public struct Clue: Sendable, Hashable {
  /// What was seen.
  public var name: String
  /// How far it is so, 1 for what is so or not.
  public var value: Double
  /// What it adds to the logarithm of the odds of a heading.
  public var headingWeight: Double
  /// What it adds to the logarithm of the odds of page furniture.
  public var pageWeight: Double

  /// Makes a clue.
  public init(_ name: String, value: Double, headingWeight: Double, pageWeight: Double) {
    self.name = name
    self.value = value
    self.headingWeight = headingWeight
    self.pageWeight = pageWeight
  }
}

/// One thing that speaks for or against a line being the title.
public struct TitleEvidence: Sendable, Hashable {
  /// What was seen.
  public var name: String
  /// How far it is so, 1 for what is so or not.
  public var value: Double
  /// What it adds to the logarithm of the odds.
  public var weight: Double

  /// Makes a piece of evidence.
  public init(_ name: String, value: Double, weight: Double) {
    self.name = name
    self.value = value
    self.weight = weight
  }
}
