import MateriaContent
import MateriaMarkdown
import Testing

@testable import MateriaSiteModel

@Suite struct `Finding terms in a text` {
  /// The terms that a text mentions, as `words → target`, in their order.
  private func mentions(
    _ text: String, topics: [[String]] = [], terms: [[String]] = []
  ) -> [String] {
    let vocabulary = Vocabulary(
      topics: topics.map { names in
        var topic = Topic()
        topic.title = names[0]
        topic.terms = Array(names.dropFirst())
        return topic
      },
      glossary: terms.map { names in
        var term = GlossaryTerm()
        term.term = Placed(names[0], line: 1, column: 1)
        term.forms = Array(names.dropFirst())
        return term
      })
    let body = MarkdownReader().read(Array(text.utf8), path: "a.md").body
    return vocabulary.mentions(in: body).map { mention in
      let start = Int(mention.offset)
      let words = String(decoding: body.html[start..<start + Int(mention.length)], as: UTF8.self)
      return "\(words) → \(vocabulary.names[Int(mention.target)])"
    }
  }

  @Test(arguments: [
    ("Kratom is a tree.", ["Kratom → kratom"]),
    ("KRATOM is a tree.", ["KRATOM → kratom"]),
    ("A kratom's leaf.", ["kratom → kratom"]),
    ("A kratom’s leaf.", ["kratom → kratom"]),
    ("“Kratom” and ‘kratom’.", ["Kratom → kratom"]),
    ("Opioids—kratom—and others.", ["kratom → kratom"]),
    ("See (kratom), kratom; kratom.", ["kratom → kratom"]),
    ("kratom", ["kratom → kratom"]),
    ("*Kra*tom and kratoms and akratom and kratom2.", []),
    ("ékratom kratomé", []),
    ("kratom-like leaves", ["kratom → kratom"]),
    ("a&amp;kratom &copy;kratom", ["kratom → kratom"]),
  ])
  func `A word is found whole, without case, beside any sign`(text: String, found: [String]) {
    #expect(mentions(text, terms: [["kratom"]]) == found)
  }

  /// Phrases stand under their first two words, or under one where no word and space follow it.
  @Test(arguments: [
    ("signs of sleep", ["signs of sleep → signs of sleep"]),
    ("signs of stroke, signs", ["signs of stroke → signs of stroke", "signs → signs"]),
    ("signs of life", ["signs → signs"]),
    ("Signs\n OF sleep", ["Signs\nOF sleep → signs of sleep"]),
    ("COVID-19 and covid", ["COVID-19 → COVID-19"]),
    ("signs – of sleep", ["signs → signs"]),
    ("signsofsleep signs-of sleep", ["signs → signs"]),
    ("internationalisation of it", ["internationalisation of → internationalisation of"]),
    ("internationalisatiom of it", []),
    ("Ärzte und ärzte", ["Ärzte → ärzte"]),
  ])
  func `Of many phrases that begin alike each is found`(text: String, found: [String]) {
    let terms = [
      "signs of sleep", "signs of stroke", "signs", "COVID-19", "internationalisation of", "ärzte",
    ]
    #expect(mentions(text, terms: terms.map { [$0] }) == found)
  }

  @Test(arguments: [
    ("opioid use disorder", ["opioid use disorder → opioid use disorder"]),
    ("opioid\nuse  disorder", ["opioid\nuse  disorder → opioid use disorder"]),
    ("opioid use", ["opioid use → opioid use"]),
    ("opioid user", ["opioid → opioid"]),
    ("an opioid use disorders", ["opioid use → opioid use"]),
    ("opioid. Use disorder", ["opioid → opioid"]),
  ])
  func `Of phrases that begin at a word the longest is taken`(text: String, found: [String]) {
    #expect(
      mentions(text, terms: [["opioid"], ["opioid use"], ["opioid use disorder"]])
        == found)
  }

  @Test func `Only the first mention counts, and each form leads to its term`() {
    #expect(
      mentions(
        "Receptors bind. A receptor binds. The binding site.",
        terms: [["receptor", "receptors", "binding site"], ["binding"]])
        == ["Receptors → receptor"])
  }

  @Test(arguments: [
    ("We act on ACT.", ["ACT → ACT"]), ("Acts and ACTs and Act.", []),
    ("ACT-based", ["ACT → ACT"]), ("7-oh and 7-OH", ["7-OH → 7-OH"]),
    ("CBT for sleep, CBT FOR\nSLEEP", ["CBT FOR\nSLEEP → CBT FOR SLEEP"]),
  ])
  func `A term in capitals is found in capitals only`(text: String, found: [String]) {
    #expect(mentions(text, terms: [["ACT"], ["7-OH"], ["CBT FOR SLEEP"]]) == found)
  }

  @Test func `An abbreviation leads to its term where a word of its letters leads elsewhere`() {
    #expect(
      mentions("An act. ACT helps.", terms: [["act"], ["acceptance therapy", "ACT"]])
        == ["act → act", "ACT → acceptance therapy"])
  }

  @Test func `A phrase that a topic and a term share leads to the topic`() {
    #expect(
      mentions("Pain hurts.", topics: [["Long-term pain", "pain"]], terms: [["pain"]])
        == ["Pain → Long-term pain"])
  }

  @Test(arguments: [
    ("Drugs & alcohol", "drugs & alcohol", ["drugs &amp; alcohol → Drugs & alcohol"]),
    ("Drugs &amp; alcohol", "Drugs & alcohol", ["Drugs &amp; alcohol → Drugs &amp; alcohol"]),
    (
      "so-called \"herb\"", "A so-called \"herb\" is",
      ["so-called &quot;herb&quot; → so-called \"herb\""]
    ),
  ])
  func `Signs that HTML escapes are found`(term: String, text: String, found: [String]) {
    if term.contains("&amp;") {
      #expect(mentions(text, terms: [[term]]) == [])
    } else {
      #expect(mentions(text, terms: [[term]]) == found)
    }
  }

  @Test(arguments: [
    ("Ångström", "An Ångström is short."), ("ångström", "Ångström said it."),
    ("Δ9-THC", "It has Δ9-THC in it."), ("β-endorphin", "It has β-endorphin."),
    ("Crohn’s disease", "It is Crohn’s disease."), ("Crohn’s disease", "CROHN’S DISEASE"),
    ("naïve", "A naïve person"), ("日本", "In 日本 it"), ("Äther", "der äther"),
  ])
  func `Letters beyond ASCII are found as written, in lower case and with a capital`(
    term: String, text: String
  ) {
    #expect(mentions(text, terms: [[term]]).count == 1)
  }

  @Test(arguments: [
    "## Kratom", "[kratom](https://example.org)", "`kratom`", "    kratom", "![kratom](a.png)",
    "> [!note] Kratom", "<b title=\"kratom\">", "[@kratom]", "<https://example.org/kratom>",
  ])
  func `No term is found in headings, links, code, images and tags`(text: String) {
    #expect(mentions(text, terms: [["kratom"]]) == [])
  }

  @Test(arguments: [
    "- kratom", "> kratom", "> [!note] Title\n> kratom", "**kratom**", "| a |\n|---|\n| kratom |",
    "1. one\n\n   kratom",
  ])
  func `Terms are found in lists, quotes, call-outs, emphasis and tables`(text: String) {
    #expect(mentions(text, terms: [["kratom"]]) == ["kratom → kratom"])
  }

  @Test func `Terms that are no words are left out, and an empty vocabulary finds nothing`() {
    #expect(mentions("a b c", terms: [["a"], [" "], [""], ["-"]]) == [])
    #expect(mentions("a b c") == [])
  }

  @Test func `A text without an end of words is read once`() {
    let long = String(repeating: "kratom", count: 20_000)
    #expect(mentions(long, terms: [["kratom"]]) == [])
  }
}
