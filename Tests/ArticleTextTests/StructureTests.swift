import MateriaArticleText
import MateriaDiagnostics
import MateriaMarkdown
import Testing

/// What becomes of small texts, one habit of real texts each.
@Suite struct StructureTests {
  private func structure(_ text: String, title: String? = nil) -> StructuredText {
    TextStructurer(.init(title: title)).structure(Array(text.utf8), path: "text.txt")
  }

  private func body(_ text: String) -> String {
    String(decoding: structure(text).markdownBody(), as: UTF8.self)
  }

  @Test func contentsListIsNotRepeatedAndItsHeadingsAreFound() {
    let text = structure(
      """
      Ginger settles many stomachs, and it is cheap. Here is what is known about it so far.
      Most people meet it in the kitchen first, where nobody weighs it at all.
      1. What ginger’s root holds
      2. Who should be careful
      What ginger's root holds
      The root holds oils and sharp resins that act on the gut within half an hour.
      Who should be careful
      People on blood thinners ask a pharmacist before they take capsules every day.
      """)
    #expect(
      String(decoding: text.markdownBody(), as: UTF8.self) == """
        Most people meet it in the kitchen first, where nobody weighs it at all.

        ## What ginger's root holds

        The root holds oils and sharp resins that act on the gut within half an hour.

        ## Who should be careful

        People on blood thinners ask a pharmacist before they take capsules every day.

        """)
    #expect(
      text.description
        == "Ginger settles many stomachs, and it is cheap. Here is what is known about it so far.")
    #expect(text.titleOrigin == .inferred)
    #expect(text.diagnostics.contains { $0.id == "inferred-title" && $0.severity == .warning })
  }

  @Test func emptySectionIsKeptAndReported() {
    let text = structure(
      """
      A short guide to better sleep for people who work at night and rest by day.
      - Light and dark
      - Noise in the house
      - Meals before bed
      Light and dark
      Noise in the house
      Earplugs cost little, and heavy curtains swallow more sound than thin ones do.
      Meals before bed
      A heavy meal keeps the body busy for hours, so eat little before you lie down.
      """)
    let empty = text.diagnostics.filter { $0.id == "empty-section" }
    #expect(empty.map { $0.location?.line } == [5])
    #expect(text.blocks.contains(.heading(level: 2, [.text("Light and dark")])))
  }

  @Test func givenTitleWins() {
    let text = structure("Some words that stand alone here.\n", title: "Mine")
    #expect(text.title == "Mine")
    #expect(text.titleOrigin == .given)
  }

  @Test(
    arguments: [
      ([], "empty-text"), (Array("  \n\n".utf8), "empty-text"),
      ([0xEF, 0xBB, 0xBF, 0x0A], "empty-text"), ([0x41, 0xE9, 0x20, 0x42], "not-utf8"),
      ([0x41, 0x93, 0x42], "not-utf8"), ([0xFF, 0xFE, 0x41, 0x00], "not-utf8"),
    ] as [([UInt8], String)])
  func unreadableBytesAreAnError(_ bytes: [UInt8], _ id: String) {
    let text = TextStructurer().structure(bytes, path: "a.txt")
    #expect(text.diagnostics.map(\.id) == [id])
    #expect(text.diagnostics.first?.severity == .error)
    #expect(text.blocks.isEmpty)
  }

  @Test func encodingIsNamed() {
    let windows = TextStructurer().structure([0x41, 0x0A, 0x42, 0x93, 0x42], path: "a.txt")
    #expect(windows.diagnostics[0].message == "the text is not UTF-8 but probably WINDOWS-1252")
    #expect(windows.diagnostics[0].location == SourceLocation(path: "a.txt", line: 2, column: 2))
  }

  @Test func lineEndsAndByteOrderMarkMakeNoDifference() {
    let plain = "On tea\n\nTea is a drink that many people take every single day.\n\nIt is hot.\n"
    let windows = "\u{FEFF}" + plain.replacing("\n", with: "\r\n")
    #expect(structure(plain).blocks == structure(windows).blocks)
    #expect(structure(plain).title == structure(windows).title)
  }

  @Test func whatMarkdownWouldMisreadIsEscaped() {
    let text = body(
      """
      On powders

      Powders differ in how finely they were ground, and their labels say little of it.

      The finest kinds pass a <200 mesh sieve, and *that* is what the label of 3 * 4 g means here.

      1986. was the year in which the first of them was sold, or so the makers like to say.

      ~~~ is no fence, and # is no heading, when a writer puts them into the middle of words.
      """)
    #expect(text.contains("\\<200 mesh"))
    #expect(text.contains("1986\\. was"))
    #expect(text.contains("\\~~~ is no fence"))
    #expect(text.contains("3 \\* 4 g"))
  }
}

/// What surrounds a text, and what only looks like it.
@Suite struct SurroundingsTests {
  private func structure(_ text: String) -> StructuredText {
    TextStructurer().structure(Array(text.utf8), path: "text.txt")
  }

  private func roles(_ text: String) -> [LineRole] {
    structure(text).account.filter { $0.role != .blank }.map(\.role)
  }

  private static let prose = "It comes back each winter, because the virus stays in a nerve."

  @Test func aSiteNameIsCutFromTheTitleAndKept() {
    let text = structure(
      "Cold sores on the lip - NHS\n\n\(Self.prose)\n\nCauses\n\n\(Self.prose)\n")
    #expect(text.title == "Cold sores on the lip")
    #expect(text.siteName == " - NHS")
    #expect(text.account[0].cutOff == " - NHS")
    #expect(text.diagnostics.map(\.id).contains("site-name"))
  }

  @Test(arguments: [
    "Cold sores - causes and cures", "Red Vein Kratom | Effects", "Step-by-step care",
    "Vitamin D - how much?",
  ])
  func theSecondHalfOfATitleStays(_ title: String) {
    #expect(structure("\(title)\n\n\(Self.prose)\n\n\(Self.prose)\n").title == title)
  }

  @Test func aLineThatEndsInTheTitleIsNoBreadcrumb() {
    #expect(
      roles("Frozen shoulder\nWhat is frozen shoulder?\n\(Self.prose)\nCauses\n\(Self.prose)\n")
        == [.title, .heading, .paragraph, .heading, .paragraph])
    #expect(
      roles("Home > Joints > Frozen shoulder\nFrozen shoulder\n\(Self.prose)\n\(Self.prose)\n")
        .first == .residue)
  }

  @Test func aContentsListEndsWhereItsFirstSectionBegins() {
    let text = """
      A Leaflet
      In this leaflet
      1. What it is
      2. How to take it
      1. What it is
      \(Self.prose)
      2. How to take it
      \(Self.prose)
      """
    #expect(
      roles(text) == [
        .title, .contentsLabel, .contents, .contents, .heading, .paragraph, .heading, .paragraph,
      ])
  }

  @Test func aTextWithoutHeadingsShowsItsFirstSentenceOnce() {
    let text = structure(
      """
      My sister and I stopped eating sugar. The first week was the worst of all, and it was long.

      By the third week the cravings were gone, and we slept better than we had in years.
      """)
    #expect(text.title == "My sister and I stopped eating sugar")
    #expect(text.titleOrigin == .inferred)
    #expect(text.description == "The first week was the worst of all, and it was long.")
    let account = text.account[0]
    #expect(account.titleSentence == "My sister and I stopped eating sugar. ")
  }

  @Test func cellsOnLinesBecomeATableWhereTheColumnsAreCertain() {
    let head = "Doses\n\n\(Self.prose)\n\nBy age\n\n"
    let certain = structure(head + "Age\nAmount\n0 to 2\n5 ml\n3 to 5\n10 ml\n\n\(Self.prose)\n")
    #expect(
      String(decoding: certain.markdownBody(), as: UTF8.self).contains(
        "| Age | Amount |\n| --- | --- |\n| 0 to 2 | 5 ml |\n| 3 to 5 | 10 ml |\n"))
    #expect(certain.diagnostics.map(\.id).contains("restored-table"))
    let unsure = structure(head + "Age\nAmount\n0 to 2\nlittle\n3\n10 ml\nOld\n\n\(Self.prose)\n")
    #expect(unsure.diagnostics.map(\.id).contains("flattened-table"))
    #expect(!unsure.account.contains { $0.role == .tableRow })
  }
}
