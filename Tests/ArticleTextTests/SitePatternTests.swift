import MateriaArticleText
import MateriaMarkdown
import Testing

/// What kinds of site print in their own ways.
@Suite struct `What sites print in their own ways` {
  private func structure(_ text: String) -> StructuredText {
    TextStructurer().structure(Array(text.utf8), path: "text.txt")
  }

  /// The texts of the lines that became something.
  private func lines(_ role: LineRole, of text: String) -> [String] {
    structure(text).account.filter { $0.role == role }.map(\.text)
  }

  private static let story = """
    Tea is drunk in nearly every country of the world, and there are about as many ways to make \
    it as there are families who do.
    """

  private static let shop = """
    Home
    My account
    Checkout
    Red Hill Tea
    Rated 4.80 out of 5 based on 15 customer ratings
    $12.99 – $89.99
    \(story)
    Size
    Choose an option
    100g
    250g
    Clear
    Red Hill Tea quantity
    1
    Add to cart
    Reviews (15)
    Where Red Hill Tea comes from
    \(story)
    \(story)
    15 reviews for Red Hill Tea
    Rated 5 out of 5
    Carla – March 4, 2022
    Quick delivery, and the leaves are really fine. Will order again.
    Add a review
    Related products
    Green Vale Tea
    $11.99
    Select options
    © Hill Botanicals
    """

  @Test(arguments: [
    "Size", "100g", "250g", "Clear", "Red Hill Tea quantity", "Reviews (15)",
    "15 reviews for Red Hill Tea", "Carla – March 4, 2022",
    "Quick delivery, and the leaves are really fine. Will order again.",
  ])
  func `Choices and reviews of a product are the shop's`(_ line: String) {
    #expect(lines(.residue, of: Self.shop).contains(line))
    #expect(structure(Self.shop).title == "Red Hill Tea")
  }

  @Test(arguments: [
    // The lead says how many come.
    (
      "The leaves go through three steps:\nWashing in cold water\nTwo days of drying in the sun\nA night of rest in bags\nAroma and Color\n\(story)",
      ["Washing in cold water", "Two days of drying in the sun", "A night of rest in bags"],
      ["Aroma and Color"]
    ),
    // Title case below items that have none.
    (
      "At your visit we will:\nCheck the leaf for holes\nTake photos of the stem\nLook at the roots too\nTreatment Options\n\(story)",
      ["Check the leaf for holes", "Take photos of the stem", "Look at the roots too"],
      ["Treatment Options"]
    ),
    // Numbers in all but the last.
    (
      "What to do in a week:\nStretches 3 x 12\nSteps 2 x 40\nWalks 4 x 30\nLeave days between them\n\(story)",
      ["Stretches 3 x 12", "Steps 2 x 40", "Walks 4 x 30"], ["Leave days between them"]
    ),
    (
      "Your grower will:\nCut the branch just below the leaf. It heals by itself.\nTie the branch to a stick.\nClose the wound with wax.\nCare of the plant\n\(story)",
      [
        "Cut the branch just below the leaf. It heals by itself.", "Tie the branch to a stick.",
        "Close the wound with wax.",
      ], ["Care of the plant"]
    ),
    (
      "The countries that drink most of it are:\n\nRussia, 40 million\n\nGermany, 26 million\n\nFrance, 24 million\n\n\(story)",
      ["Russia, 40 million", "Germany, 26 million", "France, 24 million"], []
    ),
    (
      "Ingredients\n\n2 inches of ginger\n\n2 cups water\n\nJuice of a lemon\n\npinch of salt\n\nDirections\n\n\(story)",
      ["2 inches of ginger", "2 cups water", "Juice of a lemon", "pinch of salt"],
      ["Ingredients", "Directions"]
    ),
    (
      "Do\n\nkeep the leaves dry\n\nclose the bag\n\nDon't\n\nleave the bag in the sun\n\nHow long it keeps\n\n\(story)",
      ["keep the leaves dry", "close the bag", "leave the bag in the sun"],
      ["Do", "Don't", "How long it keeps"]
    ),
    (
      "How to begin\n\n1\nStart with one kind\nIf you try five on one day you will not know which it was.\n2\nBegin with a small cup\nYou can always take more.\n3\nKeep a diary\nWrite down what you had.\n\nLast words\n\n\(story)",
      [],
      [
        "How to begin", "Start with one kind", "Begin with a small cup", "Keep a diary",
        "Last words",
      ]
    ),
    (
      "Meetings of the week\n\n\(story)\n\nFriday, June 3, 1:00 PM\n\n• Tea and the heart\n• Tea and sleep\n\nSaturday, June 4, 8:00 AM\n\n• Tea in the north\n• Tea in the south",
      ["• Tea and the heart", "• Tea and sleep", "• Tea in the north", "• Tea in the south"],
      ["Meetings of the week", "Friday, June 3, 1:00 PM", "Saturday, June 4, 8:00 AM"]
    ),
  ])
  func `Lists end where their kind ends`(_ middle: String, _ items: [String], _ heads: [String]) {
    let text = "How tea is made in the countries of the world\n\n\(Self.story)\n\n\(middle)\n"
    #expect(lines(.item, of: text) == items)
    #expect(lines(.heading, of: text) == heads)
  }

  @Test(arguments: [
    (
      "ON CALL\nTwo million people have cold hands and do not know it\n\(story)",
      "Two million people have cold hands and do not know it"
    ),
    ("Home   What Is Tea?   Products   Contact\n\nWhat Is Tea?\n\n\(story)", "What Is Tea?"),
    (
      "News / Letters\nA letter from the hills for February 2025\n\(story)",
      "A letter from the hills for February 2025"
    ),
    (
      "HILL LABS REPORTS GOOD FINDINGS FROM TWO\nPIVOTAL STUDIES OF ITS TEA\nMore to be said in the summer\nDurham, N.C., March 22, 2012 — \(story)",
      "HILL LABS REPORTS GOOD FINDINGS FROM TWO PIVOTAL STUDIES OF ITS TEA"
    ),
  ])
  func `Titles stand below kickers and menus, and go on over lines`(_ text: String, _ title: String)
  {
    #expect(structure("\(text)\n\n\(Self.story)\n").title == title)
  }

  @Test func `Whom to ask stands above a release and stays`() {
    let text = """
      FOR FURTHER INFORMATION:

      Dale Horvath

      Chief Financial Officer

      (919) 555-0130

      HILL LABS REPORTS GOOD FINDINGS

      Durham, N.C., March 22, 2012 — \(Self.story)

      \(Self.story)
      """
    #expect(lines(.residue, of: text) == [])
  }

  @Test func `A contents list that is printed twice is left out twice`() {
    let list = "• Where it grows\n• How it is made"
    let text = """
      All about tea for those who begin

      • Where it grows
      • How it is made
      • Who drinks it
      On this page
      • Where it grows
      • How it is made
      • Who drinks it

      \(Self.story)

      Where it grows

      \(Self.story)

      How it is made

      \(Self.story)

      Who drinks it

      \(Self.story)
      """
    #expect(text.contains(list))
    #expect(lines(.item, of: text) == [])
    #expect(lines(.contents, of: text).count == 6)
  }

  @Test func `Sections with a dash that the contents list names are headings`() {
    let text = """
      \(Self.story)
      - Where it grows
      - How it is made
      - Who drinks it most.
      Where it grows
      \(Self.story)
      – How it is made
      \(Self.story)
      – Who drinks it most.
      \(Self.story)
      """
    #expect(lines(.contents, of: text).count == 3)
    #expect(
      lines(.heading, of: text)
        == ["Where it grows", "– How it is made", "– Who drinks it most."])
  }

  @Test func `Short sentences head sections though pictures stand between`() {
    let tips = ["You are tired.", "Your head hurts.", "Your hands are cold."].map {
      """
      \($0)

      Somebody with a cup of tea
      Ann Lee / Shutterbug

      \(Self.story)
      """
    }
    let text =
      "Three signs that you need a tea\n\n\(Self.story)\n\n"
      + tips.joined(separator: "\n\n")
    #expect(
      lines(.heading, of: text) == ["You are tired.", "Your head hurts.", "Your hands are cold."])
  }

  @Test func `The letters of a site's index are the page's, those of a few answers are not`() {
    let letters = (0..<13).map { String(UnicodeScalar(UInt8(0x41 + $0))) }
    let index = "How tea is made\n\n\(Self.story)\n\n\(letters.joined(separator: "\n"))\n"
    #expect(lines(.ornament, of: index) == letters)
    let answers = "How tea is made\n\n\(Self.story)\n\nA\nB\nC\nD\n"
    #expect(lines(.ornament, of: answers) == [])
  }

  @Test func `One asterisk is an item where lists have asterisks`() {
    let list = "* cold hands\n* cold feet\n* a cold nose"
    let text = """
      Tea as a remedy

      \(Self.story)

      Other names

      * Teamol

      What it is for

      People take it for:

      \(list)
      """
    #expect(lines(.item, of: text).first == "* Teamol")
  }

  /// Paragraphs that differ, so that no line comes twice.
  private static func paragraph(_ number: Int) -> String {
    "In the \(["first", "second", "third", "fourth", "fifth", "sixth"][number]) valley of the hills "
      + "people drink their tea with salt, butter and a handful of roasted barley every day."
  }

  private static func page(_ middle: String) -> String {
    "How tea is made in the countries of the world\n\n\(story)\n\n\(middle)\n"
  }

  @Test(arguments: [
    // Sentences that stand together where blank lines part all else.
    (
      "Facts about the leaf\n\nIt grows for seven years before the first harvest is brought in by hand.\nIt is dried for a day.\nIt keeps for a year or so.\n\n\(paragraph(0))\n\n\(paragraph(1))\n\n\(paragraph(2))",
      [
        "It grows for seven years before the first harvest is brought in by hand.",
        "It is dried for a day.", "It keeps for a year or so.",
      ],
      ["Facts about the leaf"]
    ),
    // What to do, some of it with an if.
    (
      "Looking after your pot\n\nWash the pot and dry it well after each use.\n\nIf it cracks, tell the potter who made it.\n\nKeep it away from the stove at all times.\n\nCheck the lid once a week.\n\nHow long it lasts\n\n\(paragraph(0))",
      [
        "Wash the pot and dry it well after each use.",
        "If it cracks, tell the potter who made it.",
        "Keep it away from the stove at all times.", "Check the lid once a week.",
      ],
      ["Looking after your pot", "How long it lasts"]
    ),
    (
      "Which leaf for which hour?\nRed – for the long evening.\nWhite – for the early morning.\nGreen – for noon.\nWhere to buy it\n\(paragraph(0))",
      ["Red – for the long evening.", "White – for the early morning.", "Green – for noon."],
      ["Which leaf for which hour?", "Where to buy it"]
    ),
    (
      "The hills are parted into three kinds as follows.\nKind I - high and cold all through the year\nKind II - low and warm in the summer\nKind III - by the sea\n\n\(paragraph(0))",
      [
        "Kind I - high and cold all through the year", "Kind II - low and warm in the summer",
        "Kind III - by the sea",
      ], []
    ),
    (
      "Questions that we hear\n\n- How long does the tea keep?\n- It keeps for a year if you close the tin each time.\n- May I boil it twice?\n- You may, but the second cup will be weaker than the first.\n- Is it sold by weight?\n- It is sold by weight in most shops of the country.",
      [],
      [
        "Questions that we hear", "- How long does the tea keep?", "- May I boil it twice?",
        "- Is it sold by weight?",
      ]
    ),
    (
      "1. Open the tin\n\nsomebody with a tin\nImage source: www.tins.example.org\n\n\(paragraph(0))\n\n2. Fill the pot\n\na pot on a stove\nImage source: www.pots.example.org\n\n\(paragraph(1))",
      [], ["1. Open the tin", "2. Fill the pot"]
    ),
    (
      "1. Hard water.\n\n\(paragraph(0))\n\n2. Old leaves.\n\n\(paragraph(1))\n\n3. Cold pots.\n\n\(paragraph(2))",
      [], ["1. Hard water.", "2. Old leaves.", "3. Cold pots."]
    ),
    (
      "\(paragraph(0))\n\nMore than six million people drink it each day\n\n\(paragraph(1))\n\nIn six of ten cups nobody finds any sugar\n\n\(paragraph(2))\n\nLess than a penny is spent on each cup\n\n\(paragraph(3))",
      [],
      [
        "More than six million people drink it each day",
        "In six of ten cups nobody finds any sugar", "Less than a penny is spent on each cup",
      ]
    ),
    (
      "What we found there:\n--It grows in the shade\n--It needs water\n--It dies in frost",
      ["--It grows in the shade", "--It needs water", "--It dies in frost"], []
    ),
  ])
  func `Lists and headings are told by how they are printed`(
    _ middle: String, _ items: [String], _ heads: [String]
  ) {
    let text = Self.page(middle)
    #expect(lines(.item, of: text) == items)
    #expect(lines(.heading, of: text).filter { $0 != "What we found there:" } == heads)
  }

  @Test func `An answer below a question loses its bullet`() {
    let text = structure(
      Self.page(
        "Questions that we hear\n\n- How long does it keep?\n- It keeps for a year if you close the tin.\n- May I boil it twice?\n- You may, but the second cup will be weaker.\n- Is it sold by weight?\n- It is sold by weight in most of the shops."
      ))
    let body = String(decoding: text.markdownBody(), as: UTF8.self)
    #expect(body.contains("How long does it keep?\n\nIt keeps for a year"))
  }

  @Test(arguments: [
    // The labels of a news service.
    "Journal\n\nAnnals of Tea\n\nDOI\n\n10.5555/tea.1\n\nMethod of Research\n\nCase study\n\nSubject of Research\n\nPeople",
    // Cells between bars.
    "Leaf\n|\nWho should get it?\n|\nRed leaf\n|\neveryone in the house |\nGreen leaf\n|\nthose who asked for it |\nWhite leaf\n|\nnobody |",
    // A plan.
    "Day 1: Pots 1, 2 and 5\n\nDay 2: Pots 3 and 4\n\nDay 3: Rest\n\nDay 4: Pots 1 and 2",
  ])
  func `Labels, cells and days of a plan head nothing`(_ middle: String) {
    let text = Self.page("\(Self.paragraph(0))\n\n\(middle)")
    #expect(lines(.heading, of: text) == [])
  }

  @Test(arguments: [
    (
      "Home\nShop\nMy account\nShipping Policy\nLast updated December 4, 2023\nThis shipping policy holds for all tea that is sent by mail, and the shipping costs are those of the mail.\n\nWhat does shipping cost?\nThe shipping of a tin costs as much as the policy of the mail allows, which is little.\n\nPrivacy Policy\nShipping Policy\nTerms\n© 2023 Hill",
      "Shipping Policy"
    ),
    (
      "FAQs\nHome » FAQs\n\nWhat is tea?\n\(paragraph(0))\n\nIs it hot?\n\(paragraph(1))\n\nIs it sold?\n\(paragraph(2))",
      "FAQs"
    ),
    (
      "Home / Teas / Winter Tea – Tin of Ten\n\nWinter Tea – Tin of Ten\n\n\(paragraph(0))\n\n\(paragraph(1))",
      "Winter Tea – Tin of Ten"
    ),
    (
      "A guide to leave in the winter months\nby Hill Living\n\(paragraph(0))",
      "A guide to leave in the winter months"
    ),
  ])
  func `What pages call themselves is their title`(_ text: String, _ title: String) {
    #expect(structure(text).title == title)
  }

  @Test func `Headings in a column of text are not joined to the paragraph above`() {
    let text = """
      Having a pot made

      This leaflet tells you about the pot that your potter has asked for. It
      is not meant to take the place of a talk with the people who are making
      it. If there is anything you do not follow, please ask.
      What is a large pot?
      It is a pot that lets the cook look straight at the bottom of it. A thin
      spoon with a long handle and a hook at its tip is passed gently through
      the lid.
      Before your visit
      Keep using your usual pot unless you have been told not to. Please bring
      a list of all that you have cooked in it, and ask somebody to come with
      you, since the pot is heavy.
      """
    #expect(lines(.heading, of: text) == ["What is a large pot?", "Before your visit"])
  }

  @Test
  func `A section with a sentence of its own is no foot`() {
    let foot = """
      \(Self.story)

      \(Self.paragraph(0))

      Read more about our growers

      How you can help

      Every pound that is spent on tea comes from gifts and from people who bake for it.

      Donate now

      Privacy policy

      Terms

      Facebook

      © 2024 Hill Tea
      """
    #expect(!lines(.residue, of: "Tea for all\n\n\(foot)").contains("How you can help"))
  }

  @Test func `An encyclopedia's boxes of images lead to other pages`() {
    let text = """
      Tea elbow

      \(Self.story)

      Causes

      \(Self.paragraph(0))

      Images

      - Elbow
      - Tea pot

      Alternative Names

      Elbow of the tea drinker

      References

      Example A. Tea and the elbow. J Ex. 2020;12(3):4-9.
      """
    #expect(lines(.residue, of: text) == ["Images", "- Elbow", "- Tea pot"])
  }
}
