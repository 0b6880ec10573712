import MateriaContent
import Testing

@testable import MateriaSiteModel

@Suite struct `Numbers that a telephone dials` {
  @Test(arguments: [
    ("988", "988"), ("116 123", "116123"), ("1-800-662-4357", "18006624357"),
    ("1-800-662-HELP (4357)", "18006624357"), ("(800) 662-HELP", "8006624357"),
    ("1 (800) 662-HELP (4357)", "18006624357"), ("+1 (800) 555-0100", "+18005550100"),
    ("+44 20 7946 0000", "+442079460000"), ("+44 (0)20 7946 0000", "+442079460000"),
    ("(020) 7946 0000", "02079460000"), ("0800 123 (freephone)", "0800123"), ("", ""),
    ("\"><script>", ""), ("1;phone-context=x", "1"),
  ])
  func `A number keeps its digits, its plus and the keys of its letters`(
    phone: String, dialled: String
  ) {
    #expect(Site.dialled(phone) == dialled)
  }
}

@Suite struct `Cutting running text` {
  @Test(arguments: [
    ("Short.", "Short."), ("", ""),
    ("One sentence. Another one that is longer.", "One sentence."),
    ("A question? Yes. But there is more of it.", "A question? Yes."),
    ("No end of a sentence in sight here at all", "No end of a sentence in…"),
    ("A. Then a very long sentence without an end", "A. Then a very long…"),
    ("3.5 milligrams of something in 2.0 litres of", "3.5 milligrams of…"),
  ])
  func `It ends with a sentence where there is one, else with a word`(text: String, cut: String) {
    #expect(TextCut.atSentence(text, near: 24) == cut)
  }

  @Test(arguments: [
    "日本語の文章には空白がない",
    "a\u{301}e\u{301}i\u{301}o\u{301}u\u{301}a\u{301}e\u{301}i\u{301}o\u{301}u\u{301}", "👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦",
    String(repeating: "a", count: 100_000),
  ])
  func `A text without spaces is cut at a character`(text: String) {
    let cut = TextCut.atSentence(text, near: 28)
    #expect(cut.utf8.count <= 33)
    #expect(cut.hasSuffix("…"))
    #expect(text.utf8.starts(with: cut.dropLast().utf8))
    #expect(cut.count > 1 || text.first.map { $0.utf8.count > 15 } == true)
  }
}

@Suite struct `The order of titles` {
  @Test func `Letters come without case and marks`() {
    let titles = ["élan", "Zebra", "apple", "7-OH", "Äther", "日本", "Apple pie", "ether"]
    #expect(
      titles.sorted(by: TitleOrder.precedes)
        == ["7-OH", "apple", "Apple pie", "Äther", "élan", "ether", "Zebra", "日本"])
  }

  @Test(arguments: [
    ("apple", "A"), ("Élan", "E"), ("7-OH", "0–9"), ("日本", "#"), ("«A»", "A"), ("", "#"),
  ])
  func `A title stands under its letter`(title: String, letter: String) {
    #expect(TitleOrder.letter(ofKey: TitleOrder.key(title)) == letter)
  }
}

@Suite struct `Words of titles` {
  @Test(arguments: [
    ("Kratom’s effects on sleep", ["kratom", "sleep"]),
    ("The Role of Kratom and KRATOM", ["kratom"]),
    ("Pain", ["pain"]), ("On it", []), ("Opioid-withdrawal", ["opioid", "withdrawal"]),
  ])
  func `The words that say what it is about are kept once`(title: String, words: [String]) {
    #expect(TitleWords.words(of: title) == words)
  }
}

@Suite struct `Dates in words` {
  @Test(arguments: [
    ([2019], "2019"), ([2019, 4], "April 2019"), ([2019, 4, 12], "12 April 2019"), ([], ""),
    ([2019, 13], "2019"), ([2019, 2, 30], "February 2019"),
  ])
  func `As much is said as is known`(parts: [Int], text: String) {
    #expect(DateText.partial(parts, language: "en") == text)
  }

  @Test func `Other languages get the form of ISO 8601`() throws {
    let day = try #require(CalendarDate("2026-03-04"))
    #expect(DateText.page(day, language: "en-GB").text == "4 March 2026")
    #expect(DateText.page(day, language: "de").text == "2026-03-04")
    #expect(DateText.page(day, language: "de").iso == "2026-03-04")
  }
}

@Suite struct `Percent-encoding of paths` {
  @Test(arguments: [
    ("images/leaf.png", "images/leaf.png"), ("a b.png", "a%20b.png"), ("é.png", "%C3%A9.png"),
    ("a?b#c%d", "a%3Fb%23c%25d"), ("a\u{1}\"<>", "a%01%22%3C%3E"),
  ])
  func `What may not stand in a path is encoded`(path: String, encoded: String) {
    #expect(PercentEncoding.path(path) == encoded)
  }
}
