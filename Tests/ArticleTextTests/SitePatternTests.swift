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
    let letters = (0..<8).map { String(UnicodeScalar(UInt8(0x41 + $0))) }
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
}
