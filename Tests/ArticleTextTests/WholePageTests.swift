import MateriaArticleText
import MateriaMarkdown
import Testing

/// What whole pages hold above, inside and below an article.
@Suite struct `What whole pages hold` {
  private func structure(_ text: String) -> StructuredText {
    TextStructurer().structure(Array(text.utf8), path: "text.txt")
  }

  /// The article as Markdown, without the spaces that its writer puts before items.
  private func body(_ text: String) -> String {
    String(decoding: structure(text).markdownBody(), as: UTF8.self)
      .replacing(/\n +/) { _ in "\n" }
  }

  private func items(_ text: String) -> Int {
    body(text).split(separator: "\n").count { $0.hasPrefix("- ") }
  }

  private func residue(_ text: String) -> [String] {
    structure(text).account.filter { $0.role == .residue }.map(\.text)
  }

  private static let article = """
    Cramp in the calf

    Cramp is a sudden tightening of a muscle, mostly in the calf and at night, and it goes away
    by itself.

    What helps

    Pull your toes towards you and hold them there until the cramp lets go of the calf.
    """

  @Test(arguments: [
    "We use cookies to make this website work and to see how you use the site.",
    "You are using an outdated browser. Please upgrade your browser to see this site well.",
    "Sign up for our newsletter and get our stories in your inbox each week.",
  ])
  func `A notice above the title is not the article's beginning`(_ notice: String) {
    let text = structure("\(notice)\n\nHome\n\nSearch\n\n\(Self.article)")
    #expect(text.title == "Cramp in the calf")
    #expect(text.account.first { $0.text == notice }?.role != .summary)
    #expect(residue("\(notice)\n\nHome\n\nSearch\n\n\(Self.article)").contains("Home"))
  }

  @Test(arguments: [
    ("— Upper back.\n\n— Shins.\n\n— Feet.", "- Upper back.\n"),
    ("-- Upper back;\n-- Shins;\n-- Feet", "- Upper back;\n"),
    ("(a) Upper back\n(b) Shins\n(c) Feet", "- (a) Upper back\n"),
    ("*Upper back\n*Shins\n*Feet", "- Upper back\n"),
    ("?\tUpper back\n?\tShins\n?\tFeet", "- Upper back\n"),
    ("-\nUpper back\n-\nShins\n-\nFeet", "- Upper back\n"),
    ("🥬 Upper back\n🥬 Shins\n🥬 Feet", "- 🥬 Upper back\n"),
  ])
  func `Marks of many kinds mark items`(_ list: String, _ item: String) {
    let text = "\(Self.article)\n\nIt comes in these places:\n\n\(list)\n"
    #expect(body(text).contains("\n\(item)"), "\(body(text))")
    #expect(items(text) == 3, "\(body(text))")
  }

  @Test func `A dash before a name or around a word marks no item`() {
    let text = body("\(Self.article)\n\n— Ann Lee, who wrote this\n\n– ENDS –\n")
    #expect(!text.contains("\n- "), "\(text)")
    #expect(text.contains("— Ann Lee"))
    #expect(!text.contains("ENDS"), "an end mark says nothing to a reader")
  }

  @Test(arguments: [
    ("Useful links", "The Cramp Society", 3),
    ("Ingredients", "2 cups of warm milk", 3),
    ("What may bring it on", "Long walks", 3),
  ])
  func `Bare lines below such a heading are items`(_ head: String, _ line: String, _ count: Int) {
    let lines = (1...count).map { $0 == 1 ? line : "\(line) and more \("abc".prefix($0))" }
    let text =
      "\(Self.article)\n\n\(head)\n\n\(lines.joined(separator: "\n"))\n\nWhen to ask\n\nAsk a doctor if it comes back every night for a month, or if the leg swells.\n"
    #expect(items(text) == count, "\(body(text))")
  }

  @Test func `Addresses below a heading are no list`() {
    let text = body(
      "\(Self.article)\n\nContact\n\nCramp Clinic\nLevel Two\nMarsh Lane\nTelephone: 01632 555 010\n"
    )
    #expect(!text.contains("\n- "), "\(text)")
  }

  @Test(arguments: [
    ["One, it is quick to do.", "Two, it costs nothing.", "Three, it works for most people."],
    [
      "Step 1: Sit down on the bed.", "Step 2: Pull your toes slowly up.",
      "Step 3: Wait for it to go.",
    ],
  ])
  func `What counts itself is a list`(_ lines: [String]) {
    let text = "\(Self.article)\n\n\(lines.joined(separator: "\n\n"))\n"
    #expect(items(text) == 3, "\(body(text))")
  }

  @Test func `A sentence that ends in such as leads into small letters`() {
    let text = body(
      "\(Self.article)\n\nIt may come with other problems such as\n\ncold feet\n\npoor sleep\n\nSleep is dealt with elsewhere, and at length.\n"
    )
    #expect(text.contains("- cold feet\n- poor sleep\n"), "\(text)")
  }

  @Test func `A list in the text that names its sections stays`() {
    let text = body(
      """
      \(Self.article)

      Three things are known to help against a cramp at night:

      1. Stretching
      2. Warmth
      3. Water

      Stretching

      Stretch each calf for half a minute before you go to bed, and do it every day.

      Warmth

      A warm bath or a bottle of hot water relaxes the muscle before the night comes.

      Water

      Nobody has shown that it helps, but a glass of water in the evening does no harm.
      """)
    #expect(text.contains("1.  Stretching\n2.  Warmth\n3.  Water\n"), "\(text)")
    for head in ["Stretching", "Warmth", "Water"] { #expect(text.contains("## \(head)\n")) }
  }

  @Test func `What stands together below an article goes together`() {
    let menu = ["Chaperones", "Complaints", "Zero tolerance"]
    let foot = """
      Was this page helpful?
      Yes
      Leave a comment
      Your email address will not be published. Required fields are marked *

      In this section

      \(menu.joined(separator: "\n"))

      Privacy policy
      Cookie policy
      © 2024 Cramp Clinic. All rights reserved.
      """
    let left = residue("\(Self.article)\n\n\(foot)")
    for line in menu { #expect(left.contains(line), "\(line) was kept") }
  }

  @Test func `Whom to ask stays, wherever the page's foot begins`() {
    let text = body(
      """
      \(Self.article)

      Useful links

      • The Cramp Society - www.cramp.example.org
      • Night Walkers - www.walkers.example.org

      Contact

      Cramp Clinic
      Telephone: 01632 555 010

      Privacy policy
      Cookie policy
      © 2024 Cramp Clinic. All rights reserved.
      """)
    #expect(text.contains("The Cramp Society"))
    #expect(text.contains("01632 555 010"), "\(text)")
  }

  @Test func `Text above a line keeps it from taking everything with it`() {
    let text = structure(
      """
      • you have had a cramp that lasted for more than ten minutes in one night
      • your leg is swollen, or so sore that you cannot walk on it the next day

      Call your doctor today in either case, and say how long it lasted.

      Causes of cramp

      Cramp comes when a muscle tires, and the causes of cramp at night are mostly unknown.
      """)
    let kept = text.account.filter { $0.role != .residue }.map(\.text).joined(separator: "\n")
    #expect(kept.contains("swollen") && kept.contains("Call your doctor"))
  }

  @Test(arguments: [
    // Short lines alone, with a page's buttons below them.
    (
      "",
      "Notes on cramp\n\ncold feet at night\nlong walks by day\nno salt in the soup\nold shoes\n"
        + "a hot bottle\nten steps up\nten steps down\n\nShare\nFacebook\nTwitter\n",
      ["cold feet at night", "ten steps down"]
    ),
    // A line that ends in the words of the title.
    (
      "",
      "A nurse explains how to sleep well at night\n\nHow to sleep well at night\n\n"
        + "Sleep comes to those who do not wait for it, and it goes as it comes in the morning.\n",
      ["A nurse explains"]
    ),
    // Words behind a dash that are no site's name.
    (
      "Hernia repair - keyhole surgery",
      "Hernia repair - keyhole surgery\n\nA hernia is repaired through small cuts, and most people "
        + "go home on the same day.\n", ["keyhole surgery"]
    ),
  ])
  func `What a page might have as well stays`(_ title: String, _ text: String, _ kept: [String]) {
    let read = structure(text)
    if !title.isEmpty { #expect(read.title == title) }
    let all = (read.title ?? "") + (read.description ?? "") + body(text)
    for words in kept { #expect(all.contains(words), "\(words) was left out of \(all)") }
  }

  @Test func `Section breaks are no bullets`() {
    let text = body(
      "\(Self.article)\n\n*\n\nWhat does not help\n\nSalt does not.\n\n*\n\nThe end of it all.\n")
    #expect(!text.contains("\n- "), "\(text)")
  }

  @Test func `Items behind a dash may go over two lines`() {
    let text = """
      \(Self.article)

      – Stretch each calf for half a minute before you go to bed at night, and do
      it every day for a month.
      – Drink a glass of water in the evening, though nobody has shown that it does
      any good at all.
      """
    #expect(items(text) == 2, "\(body(text))")
  }
}
