import Testing

/// The texts of Tests/Texts come to what somebody read in them.
@Suite struct ScoreTests {
  @Test(arguments: Corpus.folders)
  func textsComeToWhatIsExpected(_ folder: String) throws {
    var score = Score()
    for name in Corpus.names(folder) { try score.add(name) }
    #expect(score.texts >= 7)
    // The weights are learned from many more texts than these; one heading of the smallest folder is
    // two hundredths.
    #expect(score.headings >= 0.95, "headings F1 \(score.headings)")
    #expect(score.residueRemoved >= 0.9, "residue removed \(score.residueRemoved)")
    #expect(score.lists >= score.texts - 1, "\(score.lists) lists of \(score.texts)")
    #expect(score.titles >= score.texts - 1, "\(score.titles) titles of \(score.texts)")
    #expect(score.lost == [])
    #expect(score.invented == [])
  }
}
