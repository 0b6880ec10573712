import MateriaDiagnostics
import Testing

@testable import MateriaArticleText

/// What is weighed of a line, and what the weights decide.
@Suite struct `Weighed lines` {
  private func structure(_ text: String) -> StructuredText {
    TextStructurer().structure(Array(text.utf8), path: "text.txt")
  }

  private func body(_ text: String) -> String {
    String(decoding: structure(text).markdownBody(), as: UTF8.self)
  }

  @Test func `Each clue stands at its own place in the table`() {
    #expect(LineClue.table.map(\.clue) == LineClue.allCases)
    #expect(TitleClue.table.map(\.clue) == TitleClue.allCases)
    #expect(Set(LineClue.table.map(\.name)).count == LineClue.allCases.count)
    #expect(Set(TitleClue.table.map(\.name)).count == TitleClue.allCases.count)
  }

  @Test func `The account says of a line what was seen and what it weighs`() throws {
    let account = structure(
      """
      Cramp in the night

      Cramp is a sudden tightening of a muscle, mostly in the calf, and it goes away by itself.

      What helps

      Pull your toes towards you and hold them there until the cramp lets go of the calf.
      """
    ).account
    let heading = try #require(account.first { $0.text == "What helps" })
    #expect(heading.role == .heading)
    let clues = Dictionary(uniqueKeysWithValues: heading.clues.map { ($0.name, $0.headingWeight) })
    #expect(try #require(clues["running text follows"]) > 1)
    #expect(try #require(clues["stands alone"]) > 0.5)
    let sum = heading.clues.reduce(0) { $0 + $1.headingWeight }
    let said = try #require(Double(heading.reason.split(separator: " ")[1]))
    #expect(abs(sum - said) < 0.06, "\(sum) is not what the account says: \(heading.reason)")
    let title = try #require(account.first { $0.role == .title })
    #expect(title.titleClues.contains { $0.name == "how much the text uses its words" })
    #expect(title.clues.isEmpty)
  }

  @Test func `Lines that look like a text's headings help each other`() throws {
    let lead = "It is thought to be a matter of habit, though nobody has shown that it is so.\n\n"
    func weight(_ others: [String]) throws -> Double {
      let sections = others.map { "\($0)\n\n\(lead)" }.joined()
      let account = structure("A note on cramp\n\n\(lead)\(sections)Old shoes again\n\n\(lead)")
        .account
      let line = try #require(account.first { $0.text == "Old shoes again" })
      return line.clues.reduce(0) { $0 + $1.headingWeight }
    }
    let among = try weight(["New socks today", "Warm feet at night"])
    let lonely = try weight([])
    #expect(among > lonely + 0.3, "\(among) among headings, \(lonely) without")
  }

  @Test func `A question among others stays a heading`() {
    let questions = ["What is cramp?", "Who gets it?", "Does it pass?"]
    let text = questions.map {
      "\($0)\n\nThis is told in a paragraph of its own, and at some length, since people ask."
    }.joined(separator: "\n\n")
    let read = structure(text)
    #expect(read.titleOrigin == .inferred)
    let body = String(decoding: read.markdownBody(), as: UTF8.self)
    for question in questions { #expect(body.contains("## \(question)\n")) }
    #expect(read.diagnostics.contains { $0.id == "inferred-title" })
  }

  @Test func `Short lines above the title stay where nothing of a page is among them`() {
    let text = body(
      """
      Renal colic
      Stone pain
      A guide to stones in the kidney

      A stone in the kidney may lie there for years before anybody knows of the stones.

      What helps

      Water helps, and rest, and most stones leave by themselves within a month or so.
      """)
    #expect(text.contains("Renal colic"))
    #expect(text.contains("Stone pain"))
  }

  @Test func `What the contents list names is a heading, whatever it looks like`() {
    let text = body(
      """
      Cramp in the night

      - what it is, what it is not, and what follows
      - and then it goes away
      - 3 to 5 minutes

      what it is, what it is not, and what follows
      Cramp is a sudden tightening of a muscle, mostly in the calf, and it goes away by itself.
      and then it goes away
      It goes away when the toes are pulled towards the body and held there for a while at least.
      3 to 5 minutes
      It takes some minutes until the muscle lets go of the calf and of the foot, and it hurts.
      """)
    for head in [
      "what it is, what it is not, and what follows", "and then it goes away", "3 to 5 minutes",
    ] {
      #expect(text.contains("## \(head)\n"), "\(text)")
    }
  }

  @Test func `A title is not the name that it begins with`() {
    let title = structure(
      """
      Harbour Clinic

      14 October 2021

      Harbour Clinic Opens Two Wards for Sleep on the Coast

      The clinic said today that two wards for people who cannot sleep were opened on the coast.
      """
    ).title
    #expect(title == "Harbour Clinic Opens Two Wards for Sleep on the Coast")
  }
}
