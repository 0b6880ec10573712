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
    #expect(try #require(clues["stands alone"]) > 1)
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

/// Habits of pages that were read wrong in the third round, each as a small text.
@Suite struct `What more real pages do` {
  private func body(_ text: String) -> String {
    String(
      decoding: TextStructurer().structure(Array(text.utf8), path: "text.txt").markdownBody(),
      as: UTF8.self)
  }

  private func residue(_ text: String) -> [String] {
    TextStructurer().structure(Array(text.utf8), path: "text.txt").account
      .filter { $0.role == .residue }.map(\.text)
  }

  @Test(arguments: [
    (
      "three sentences", "include:",
      ["It is slow to heal.", "It comes back in winter.", "It itches."]
    ),
    (
      "advice", "may help:",
      ["Try to sleep.", "Have a walk each day. It need not be long.", "Put off what can wait."]
    ),
  ])
  func `Sentences that a line announces are a list`(
    _ name: String, _ lead: String, _ items: [String]
  ) {
    let text = body(
      "Cold feet\n\nCold feet are common and mostly harmless, and few people ask. Things that \(lead)\n\n"
        + items.joined(separator: lead == "include:" ? "\n\n" : "\n") + "\n\n"
        + "\"I would not worry,\" said a nurse, who has seen many feet in her time at the clinic.\n"
    )
    for item in items { #expect(text.contains("- \(item)\n"), "\(text)") }
  }

  @Test func `Numbers over bullets are headings`() {
    let text = body(
      """
      Eating after a stroke

      What you eat matters after a stroke, and small steps are enough to begin with at home.

      1. Less salt

      \t•\tTaste before you add any salt at the table
      \t•\tUse herbs and pepper in its place

      2. Better fats

      \t•\tCook with a little oil from seeds
      \t•\tHave nuts in the place of crisps

      3. Eating out

      \t•\tAsk for the sauce beside the dish
      \t•\tShare a main course with somebody
      """)
    #expect(text.contains("## Less salt\n") && text.contains("## Eating out\n"))
    #expect(text.contains("- Have nuts in the place of crisps\n"))
  }

  @Test func `A text with a blank line below every line is one all the same`() {
    let lines = [
      "Coming home after an operation on the eye", "",
      "You may be tired when you come home and should",
      "have somebody with you for the first night, as",
      "the eye is covered and steps are hard to see",
      "in the dark of a strange or even a known house.",
      "Do not drive on that day, and ask your doctor",
      "when you may do so again, which is mostly after",
      "the first visit, when the cover has been taken",
      "off and the eye has been looked at once more by",
      "a nurse. Most people read within a week or so",
      "but it may take a month until new glasses can",
      "be measured and made for both of your eyes.",
    ]
    let text = body(lines.joined(separator: "\n\n"))
    #expect(text.split(separator: "\n\n").count <= 2, "\(text)")
    #expect(!text.contains("##"))
  }

  @Test func `An item goes on below a blank line in small letters`() {
    let text = body(
      """
      After the operation

      You can go home on the same day, and somebody should be with you for the night.

      • You may be worn out, so do not do more

      than you can

      • Do not sit at the wheel of a car

      • Drink plenty

      Call the ward if you have any trouble that is not named here, at any hour of the day.
      """)
    #expect(text.contains("- You may be worn out, so do not do more than you can\n"))
    #expect(text.contains("- Drink plenty\n"))
  }

  @Test func `A telephone number and a date begin no list`() {
    let text = body(
      """
      Opening of the new ward

      22. October 2018

      The new ward was opened by the mayor, who had waited for it for longer than anybody else.

      Press office

      (800) 555-0142
      """)
    #expect(!text.contains("- ") && !text.contains("22\\. October\n\n1"))
    #expect(text.contains("(800) 555-0142"))
  }

  @Test func `Videos with their lengths and slides with their numbers are the page's`() {
    let page = """
      Five ways to sleep

      Sleep comes to those who go to bed at one hour, and who leave the telephone in the hall.

      Next Up

      How the town sleeps in the heat of August
      02:11

      A walk with the night watch
      03:40

      Photo 3/8

      Keep the room cool

      A cool room helps more than most things that are sold for sleep in any shop or market.

      Photo 4/8

      Keep it dark

      A dark room tells the body that it is night, whatever the clock may say about the hour.
      """
    let left = residue(page)
    for line in ["Next Up", "02:11", "03:40", "Photo 3/8", "Photo 4/8"] {
      #expect(left.contains(line), "\(line) was kept")
    }
    #expect(body(page).contains("## Keep it dark\n"))
  }

  @Test func `Hours of a table and ratings are neither videos nor slides`() {
    let text = """
      Visiting

      The wards are open to visitors in the afternoon and in the evening, on every day of the week.

      14:00
      16:30

      Two readers rated the wards, and both of them were content with what they had seen there.

      3/5

      4/5

      Nobody was asked for a rating who had been there as a patient in the year before the last.
      """
    #expect(residue(text).isEmpty)
  }

  @Test func `A reading of pressure and a share are no slides`() {
    let text = """
      Pressure

      The first number is the higher one, and both are measured while you sit at rest for a while.

      120 / 80

      That is what a healthy heart brings about at rest, and it is higher after a flight of stairs.
      """
    #expect(residue(text).isEmpty)
  }
}
