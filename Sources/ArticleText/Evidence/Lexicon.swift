/// What web pages put around an article, and the words that sections are commonly called by.
///
/// A phrase alone never decides on running text: the tables are asked about short lines only, and
/// the places of the lines are weighed along with them. Phrases are parted by semicolons.
enum Lexicon {
  /// All tables by the kind of their phrases.
  static let index = PhraseIndex([
    (.furniture, furniture),
    (.shortFurniture, shortFurniture),
    (.weakFurniture, weakFurniture),
    (.languages, languages),
    (.boxes, boxes),
    (.promotions, promotions),
    (.tail, tail),
    (.lateSections, lateSections),
    (.bylines, bylines),
    (.captions, captions),
    (.pointers, pointers),
    (.disclaimers, disclaimers),
    (.notices, notices),
    (.contentsLabels, contentsLabels),
    (.sections, sections),
    (.sectionOpenings, sectionOpenings),
    (.genres, genres),
    (.careCards, careCards),
    (.boilerplate, boilerplate),
  ])

  /// Sites by name, and words that only the name of a site or a house ends in.
  static let siteNames = SiteNames()

  static let months: WordSet = """
    january february march april may june july august september october november december jan feb
    mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday
    sunday
    """

  static let asking: WordSet = """
    what how why when where who which is are can does do should will did was were could would
    """

  static let serial: WordSet =
    """
    step day days week weeks month months hour hours phase stage part chapter tip stages year
    """

  /// What a text counts with the number behind it: `Lesson 3`, `Part II:`.
  static let counted: WordSet = """
    lesson sign myth reason mistake question fact rule method exercise idea principle section part
    chapter phase stage
    """
}
