import MateriaArticleText
import Testing

@Suite struct TopicProposerTests {
  private let topics = [
    ("sleep", ["sleep", "insomnia"]), ("heart", ["blood pressure", "heart"]),
    ("skin", ["eczema", "hives"]), ("empty", []),
  ]

  private func proposed(_ text: String, _ topics: [(String, [String])]? = nil) -> [String] {
    let structured = TextStructurer().structure(Array(text.utf8), path: "x.txt")
    return TopicProposer((topics ?? self.topics).map { (topic: $0.0, terms: $0.1) })
      .topics(for: structured)
  }

  @Test func aTermInTheTitleIsEnough() {
    let text = """
      How to Live With Eczema

      It itches, and it comes and goes. Most people learn to live with it in their own way.
      """
    #expect(proposed(text) == ["skin"])
  }

  @Test func threeMentionsAreEnoughAndTwoAreNot() {
    let opening = "Notes From a Long Winter\n\nThe nights were long. "
    #expect(proposed(opening + "Sleep came late, and sleep left early, and it was cold.") == [])
    #expect(
      proposed(opening + "Sleep came late. Sleep left early. Then sleep did not come at all.")
        == ["sleep"])
  }

  @Test func termsOfSeveralWordsStandTogether() {
    let text = "Notes\n\nHis blood was tested. Pressure built up. Blood came. Pressure fell again."
    #expect(proposed(text) == [])
    #expect(
      proposed("Blood Pressure at Home\n\nMeasure it twice a day and write it down each time.")
        == ["heart"])
  }

  @Test func atMostFourTheMostCertainFirstAndTiesByName() {
    let many = ["e", "d", "c", "b", "a"].map { ("topic-\($0)", ["sleep"]) }
    let text = "Sleep and More Sleep\n\nSleep is what everybody wants and few people get enough of."
    #expect(proposed(text, many) == ["topic-a", "topic-b", "topic-c", "topic-d"])
    let two = [("rare", ["night"]), ("common", ["sleep"])]
    #expect(
      proposed("Sleep at Night\n\nSleep, sleep and sleep again is what a tired body asks for.", two)
        == ["common", "rare"])
  }

  @Test func noTopicsAndNoTextGiveNone() {
    #expect(proposed("Sleep\n\nSleep sleep sleep.", []) == [])
    #expect(proposed("") == [])
  }
}
