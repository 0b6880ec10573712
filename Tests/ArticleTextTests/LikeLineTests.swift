import MateriaArticleText
import MateriaMarkdown
import Testing

/// Lines that are alike, and what they are though no mark says so.
@Suite struct `Lines that are alike` {
  private func structure(_ text: String) -> StructuredText {
    TextStructurer().structure(Array(text.utf8), path: "text.txt")
  }

  /// The texts of the lines that became something.
  private func lines(_ role: LineRole, of text: String) -> [String] {
    structure(text).account.filter { $0.role == role }.map(\.text)
  }

  private static let opening = """
    How tea is made in the countries of the world

    Tea is drunk in nearly every country of the world, and there are about as many ways to make \
    it as there are families who do.
    """

  private static let closing = """
    Whoever has tried it once will know what all the talk is about, and those who have not \
    should ask for a cup on their next visit.
    """

  private func page(_ middle: String) -> String {
    "\(Self.opening)\n\n\(middle)\n\n\(Self.closing)\n"
  }

  @Test(arguments: [
    (
      "Making a hot lemon drink\n\nPress a lemon into a mug.\n\nStir in some honey.\n\nDrink it warm.",
      ["Press a lemon into a mug.", "Stir in some honey.", "Drink it warm."]
    ),
    (
      "A simple tea\n\n4 cups water\n2 pieces chaga\n1 stick cinnamon\nhoney",
      ["4 cups water", "2 pieces chaga", "1 stick cinnamon", "honey"]
    ),
    (
      "By its form\nPowder - mixed into drinks by many\nResin - a hard black mass for later",
      ["Powder - mixed into drinks by many", "Resin - a hard black mass for later"]
    ),
    (
      "The good things that its drinkers mention most often are\nBetter sleep\nWarm feet\nQuiet",
      ["Better sleep", "Warm feet", "Quiet"]
    ),
    (
      "The leaf ripens in the shade for a whole summer before it is cut.\n\nRed Hill\nRed Vale\nRed Field",
      ["Red Hill", "Red Vale", "Red Field"]
    ),
    (
      "Warning signs\n\nSudden cold in a hand.\nSudden heat in a foot.\nSudden thirst.\nSudden sleep.",
      ["Sudden cold in a hand.", "Sudden heat in a foot.", "Sudden thirst.", "Sudden sleep."]
    ),
    (
      "Tea may do more than one thing to those who drink it, as most of them know.\n\n    It warms.\n\n    It wakes those who are tired. Some stay awake.",
      ["It warms.", "It wakes those who are tired. Some stay awake."]
    ),
    (
      "A tall glass\n\nPros\nEasy to hold\nLooks well\nCons\nBreaks\nGets hot",
      ["Easy to hold", "Looks well", "Breaks", "Gets hot"]
    ),
    ("It grows in these places:\n✱ On hills\n✱ In vales", ["✱ On hills", "✱ In vales"]),
  ])
  func `Lines without marks are items`(_ text: String, _ items: [String]) {
    #expect(lines(.item, of: page(text)) == items)
  }

  @Test(arguments: [
    "A week of tea may look like this:\n\nMonday – Red Hill\nTuesday – Green Vale\nFriday – White Field",
    "How long to leave it:\n\nAge Minutes Cups\n5 to 7 10 to 11 2\n8 to 12 9 to 10 3\n13 to 18 8 to 9 4",
    "How much of it people take:\n\nThreshold 1 g\nLight 1–2 g\nStrong 4–6 g",
    "A doctor who was asked about it said:\n\n    Tea is good.\n\n    Drink it while it is warm.",
    "Our team\n\nDr Alan Farrow - clinical director\nDr Meena Rao - tea and the skin",
    "References\n\nSmith A. One thing and another. Tea J. 2001;3:4-9.\n\nLee B. More of it. Tea J. 2003;5:1-2.",
  ])
  func `Rows, persons and works without marks stay as they are`(_ text: String) {
    #expect(lines(.item, of: page(text)).isEmpty)
  }

  @Test func `Numbers in square brackets count the works of a list`() {
    let text =
      "References\n\n[1] Smith A. One thing and another. 2001.\n\n[2] Lee B. More of it. 2003."
    let body = String(
      decoding: structure("\(Self.opening)\n\n\(text)\n").markdownBody(), as: UTF8.self)
    #expect(body.contains("1.  Smith A."), "\(body)")
    #expect(body.contains("2.  Lee B."), "\(body)")
  }

  private static let paragraph = """
    Most of those who were asked said that they had never thought of it before, and that they \
    would try it as soon as they were home again.
    """

  @Test(arguments: [
    ["Get outdoors.", "Watch what you drink.", "Clear your evening of chores."],
    ["Lesson #1: It comes early", "Lesson #2: It stays late", "Lesson #3: It goes by itself"],
    ["Q1. Can I drink it daily?", "Q2. How long does it take?", "Q3. Is it good for me?"],
    ["Part I: Basics", "Part II: Water", "Part III: Cups"],
  ])
  func `Lines that a text counts, and short sentences above paragraphs, are headings`(
    _ heads: [String]
  ) {
    let text = heads.map { "\($0)\n\n\(Self.paragraph)" }.joined(separator: "\n\n")
    #expect(lines(.heading, of: "\(Self.opening)\n\n\(text)\n") == heads)
  }

  @Test func `Numbers over text that was broken into lines are headings`() {
    let text = (1...4).map { number in
      """
      \(number). Reason number \(number)
      Twenty minutes of it bring down what
      the day has built up. A park does it
      better than a street, said those who
      had tried both of them for a month.
      """
    }.joined(separator: "\n")
    let heads = lines(.heading, of: "\(Self.opening)\n\n\(text)\n")
    #expect(heads == (1...4).map { "\($0). Reason number \($0)" })
  }

  @Test func `What stands deeper than a number belongs to its item`() {
    let text = """
      The risks that we know of are:
      1. Bruising of the arm
         It may be sore for a day or two. A cool pack will help.
      2. A rash after the test
         It is seen in about 1 of 100 patients. It goes away by itself.
      """
    let items = lines(.item, of: page(text))
    #expect(items == ["1. Bruising of the arm", "2. A rash after the test"])
  }

  @Test(arguments: [
    (
      "Share\n\nTweet\n\n2 thoughts on “Tea”\n\nDana K.\n\nI could have written this word for word.",
      2
    ),
    ("Posted in Tea\n\nRelated articles\n\nA cup a day\n\n• Tags:\n• evening tea\n• warm cups", 3),
    ("Contact us\n\n1. A\n2. B\n3. C\n4. D\n5. E", 0),
    ("Follow us\n\n• Page last reviewed: July 19, 2013\n• Content source: Bureau of Tea", 2),
  ])
  func `What a page prints below an article is no part of it`(_ foot: String, _ last: Int) {
    let text = "\(Self.opening)\n\n\(Self.closing)\n\n\(foot)\n"
    let expected = foot.split(separator: "\n").suffix(last).map(String.init)
    #expect(Set(lines(.residue, of: text)).isSuperset(of: expected), "\(lines(.residue, of: text))")
    #expect(lines(.item, of: text).isEmpty)
  }

  private static let notice =
    "These statements have not been evaluated by the Food and Drug Administration."

  @Test func `A shop's notice is left out in the foot of the page and stays below the text`() {
    let foot = "\(Self.opening)\n\n\(Self.closing)\n\nAdd to cart\n\n\(Self.notice)\n\nMy account\n"
    #expect(lines(.residue, of: foot).contains(Self.notice))
    let below = "\(Self.opening)\n\n\(Self.closing)\n\n\(Self.notice)\n"
    #expect(!lines(.residue, of: below).contains(Self.notice))
  }

  @Test(arguments: [
    "More signs: Cold hands, and a cup that is empty before it has been filled.",
    "Category 1: one small cup for those who are new to it and do not know it yet.",
  ])
  func `A label that a page might print stays where it labels text`(_ line: String) {
    #expect(!lines(.residue, of: page(line)).contains(line))
  }

  @Test func `Whom to ask stays, above a release and below it`() {
    let text = """
      Home

      News

      FOR IMMEDIATE RELEASE

      Contact: Dora Melrick
      409.555.0192 (office)

      TEA MAKES THE EVENINGS OF OLD TOWNS WARMER

      \(Self.opening)

      \(Self.closing)

      For interviews, please contact:

      Esi Ankrah

      Tel: 020 7946 0118

      ENDS
      """
    let residue = lines(.residue, of: text)
    for line in [
      "Contact: Dora Melrick", "409.555.0192 (office)", "Esi Ankrah", "Tel: 020 7946 0118",
    ] {
      #expect(!residue.contains(line), "\(residue)")
    }
    #expect(lines(.ornament, of: text) == ["ENDS"])
    #expect(structure(text).title == "TEA MAKES THE EVENINGS OF OLD TOWNS WARMER")
  }

  @Test func `Lines that go on from a medicine's name are items`() {
    let items = ["tell your doctor if you are allergic to it.", "ask what else may be in it."]
    let text = "Before taking senna,\n\n\(items.joined(separator: "\n\n"))"
    #expect(lines(.item, of: page(text)) == items)
  }

  @Test func `A contents list names headings that lead back to the top`() {
    let heads = ["Causes", "Symptoms", "Prevention"]
    let sections = heads.map { "\($0)    Return to top\n\n\(Self.paragraph)" }
    let text = """
      \(Self.opening)

      Contents of this page:

      \(heads.joined(separator: "\n"))

      \(sections.joined(separator: "\n\n"))
      """
    #expect(lines(.contents, of: text) == heads)
    #expect(lines(.heading, of: text) == heads.map { "\($0)    Return to top" })
  }

  @Test func `What answers a question stays, also when pages say it elsewhere`() {
    let answer = "You must be 21 or over. We ask for proof of age at checkout."
    let text = page("How old do I have to be to order?\n\n\(answer)")
    #expect(!lines(.residue, of: text).contains(answer))
    let asked = "Can we store cookies?\n\nWe use cookies to make it work. You may change this."
    #expect(lines(.residue, of: page(asked)).contains { $0.hasPrefix("We use cookies") })
  }

  @Test(arguments: [
    "Do the free samples come with free shipping?", "1. By card (5% off)\n2. In cash (10% off)",
  ])
  func `A reader's question and an item about money stay`(_ text: String) {
    let residue = lines(.residue, of: page("What people ask\n\n\(text)\n\n\(Self.paragraph)"))
    #expect(residue.isEmpty, "\(residue)")
  }

  @Test(arguments: ["[Kray tom]", "LinkedIn Pinterest", "Facebook Tweet Email"])
  func `How a name is said and where to share it are no title`(_ line: String) {
    let text = structure("\(line)\n\n\(Self.opening)\n\n\(Self.closing)\n")
    #expect(text.title == "How tea is made in the countries of the world")
  }

  @Test func `A title of two sentences in title case is a title`() {
    let title = "Beds And Phones Are No Good Match. It Took Me A Week To See It."
    #expect(structure("Log In\n\n\(title)\n\nBy Dana Marsh\n\n\(Self.closing)\n").title == title)
  }
}
