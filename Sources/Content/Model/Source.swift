/// A source in the terms of CSL (Citation Style Language 1.0.2), as reference managers export it.
public struct Source: Sendable, Hashable {
  /// The id by which texts cite it.
  public var id = ""
  /// The CSL type, such as `article-journal`.
  public var type = "document"
  /// The title.
  public var title = ""
  /// The authors.
  public var authors: [Name] = []
  /// The year, month and day of issue, as far as they are known.
  public var issued: [Int] = []
  /// The journal, book or site that holds it.
  public var containerTitle: String?
  /// The publisher.
  public var publisher: String?
  /// The volume.
  public var volume: String?
  /// The issue.
  public var issue: String?
  /// The pages.
  public var page: String?
  /// The DOI without a resolver before it.
  public var doi: String?
  /// The PubMed number.
  public var pmid: String?
  /// The PubMed Central number with its `PMC`.
  public var pmcid: String?
  /// The address.
  public var url: String?
  /// When it was read.
  public var accessed: [Int] = []
  /// What kind of evidence it is.
  public var evidence: Evidence?
  /// Whether it was corrected or retracted.
  public var standing = Standing.sound
  /// A note, shown with the standing.
  public var note: String?
  /// The line in sources.yml.
  public var line = 1

  /// An empty source.
  public init() {}

  /// A name by CSL: a family and given name, or a literal one.
  public struct Name: Sendable, Hashable {
    /// The family name, or the literal name.
    public var family: String
    /// The given name.
    public var given: String?

    /// Makes a name.
    public init(family: String, given: String?) {
      self.family = family
      self.given = given
    }
  }

  /// Kinds of evidence, written in CSL's `genre`.
  public enum Evidence: String, Sendable, CaseIterable {
    case guideline, review, trial, cohort, survey
    case caseReport = "case report"
    case agency, law, laboratory, animal, news
  }

  /// What became of a source after it was published, written in CSL's `status`.
  public enum Standing: String, Sendable, CaseIterable {
    case sound, corrected, retracted
  }
}
