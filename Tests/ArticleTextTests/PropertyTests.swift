import Foundation
import MateriaArticleText
import MateriaMarkdown
import Testing

/// What holds for every text, however odd.
@Suite struct PropertyTests {
  @Test(arguments: Corpus.all)
  func wordsOfTheCorpusAreKept(_ name: String) throws {
    let source = try Corpus.text(name)
    let text = TextStructurer().structure(Array(source.utf8), path: name)
    #expect(Conservation.fault(in: text, of: source) == nil)
  }

  @Test func wordsOfShuffledTextsAreKept() throws {
    let maker = try TextMaker()
    for seed in 0..<200 {
      var random = SeededGenerator(seed: UInt64(seed))
      let source = maker.text(&random)
      let text = TextStructurer().structure(Array(source.utf8), path: "x.txt")
      if text.account.isEmpty { continue }
      let fault = Conservation.fault(in: text, of: source)
      #expect(fault == nil, "seed \(seed):\n\(source)")
    }
  }

  /// Runs for two seconds, or as long as MATERIA_FUZZ_SECONDS says.
  @Test func fuzz() throws {
    let seconds = ProcessInfo.processInfo.environment["MATERIA_FUZZ_SECONDS"].flatMap(Double.init)
    let maker = try TextMaker()
    let clock = ContinuousClock()
    let start = clock.now
    // A seed that failed is named, and can be tried again alone.
    let from = ProcessInfo.processInfo.environment["MATERIA_FUZZ_FROM"].flatMap(UInt64.init)
    let first = from ?? 1_000_000
    var seed = first
    var slowest = 0.0
    var bytesRead = 0
    while clock.now - start < .seconds(seconds ?? 2) {
      var random = SeededGenerator(seed: seed)
      let bytes =
        seed % 3 == 0 ? TextMaker.bytes(&random) : Array(maker.text(&random).utf8)
      bytesRead += bytes.count
      let before = ProcessorTime.now()
      let text = TextStructurer().structure(bytes, path: "x.txt")
      let markdown = text.markdownBody()
      let took = ProcessorTime.now() - before
      slowest = max(slowest, took)
      #expect(took < 2, "seed \(seed): \(bytes.count) bytes took \(took)")
      if !text.account.isEmpty {
        let source = String(decoding: bytes, as: UTF8.self)
        let fault = Conservation.fault(in: text, of: source)
        #expect(fault == nil, "seed \(seed):\n\(source.prefix(2000))")
        #expect(String(validating: markdown, as: UTF8.self) != nil, "seed \(seed)")
      }
      seed += 1
    }
    print("fuzz: \(seed - first) texts, \(bytesRead) bytes, slowest \(slowest) s")
  }

  /// Time grows with the text and no faster, for each kind of line.
  @Test(arguments: [
    "• item of a list\n", "Short Heading Here\n\nRunning text that goes on for a while here.\n\n",
    "1. one\n", "Contents\n", "a\tb\tc\n", "Contents\n- One entry\nOne entry\n", "Share\n",
    "“A quotation of some length here.”\n— A Name\n", "x / y / z\n", "It includes:\nalpha\nbeta\n",
    "* **a** * **b** ", "word ", "_a *b ", "Related\nAnother title here\n", "(\n", "by A B\n",
    "Related posts\nA short line of words here\n", "News\nNews\nSport\nSport\n",
    "Some things are:\none thing and another in small letters\n", "Facebook\nA page\nPrivacy\n",
    "It can be:\nWarm rash: it comes and goes in the summer:\n", "Places are:\nHands.\nShins.\n",
    "A text that is long enough to count as a paragraph here.\nWhat is it?\nWhy?\nHow?\n",
    "A title of a text. It has two sentences here.\nBy Ann Lee\n", "== A head ==\n",
    "More to read\nEditors picks\n",
    "Day 1 of the trip\n\nIt went well and we saw a lot of it.\n\n",
    "The quick brown fox jumps over\n", "Works cited\nSelected references\n",
    "one two three four five:\n- a\n- b\n- c\n", "a. one of them\nb. the other\n", "-one\n-two\n",
    "2:11\nA title\n", "1 / 11\nA title\n",
    "7. alpha beta c d e\nHarbour clinic\n", "• A part of it\n\n    Its text is here.\n\n",
    "-\nRest\n", "?\tRest and more rest\n", "— Rest and more rest\n", "🥬 Rest and more rest\n",
    "Step 1: Sit down on the bed.\n", "References\n\nLee A. Cramp. J Calf. 2019;4:12.\n\n",
    "We use cookies on this website.\n\nSearch\n", "What helps\n\nWarm socks\nLong walks\nSalt\n\n",
    "A note\n\nIt hurts at night and goes away by itself in the end.\n\nback to top\n\n",
    "Related pages\n\nChaperones\nComplaints\n\nPrivacy policy\n\n",
    "Menu\n\n• Home\n• Shop\n• Blog\n", "[1] Lee A. Cramp. 2019.\n[2] Chu B. Salt. 2020.\n",
    "Share\nThese statements have not been evaluated by the FDA.\n", "• Tags:\n• tea\n",
    "Resin - a hard black mass for later\n", "Stir the honey in and wait.\n", "4 cups water\n",
    "FOR IMMEDIATE RELEASE\nContact: Ann Lee\n", "The good things are\nSleep\nWarm feet\nQuiet\n",
    "1. Walk\nTwenty minutes of it\nbring down what the\nday built up. So walk.\n",
    "Get out.\n\nThose who spend the day outdoors are more wakeful than others at night, too.\n\n",
    "It ripens in the shade for a whole summer.\n\nRed Hill\nRed Vale\nRed Field\n\n",
    "Alpha beta 1 2 3;\n", "Alpha beta 1 2 3 -\n", "Mon – Red Bali;\n",
    "Doses are:\nLight 1 g\nMore 2 g\nA lot 4 g\n",
    "Sudden heat in a foot.\n", "Some of it:\n    It warms.\n    It wakes.\n", "Pros\nEasy\nFast\n",
    "Causes of it    Return to top\n", "Before taking senna,\nask your doctor\ntell your nurse\n",
    "2 thoughts on “Sleep”\nAnn\nI could have written this word for word.\n",
    "Looking after pots\nWash the pot\nThe pot\n",
    "You need\n4 cups\nA long spoon of wood or tin here\n",
    "1\nStart small\nIt is better so.\n", "Journal\nAnnals of Tea\nDOI\n",
    "Day 1: Pots\nDay 2: Tins\n",
    "Size\nChoose an option\n100g\n", "|\nA cell |\nAnother cell\n", "A\nB\nC\nD\nE\nF\n",
    "- Is it hot?\n- It is hot for as long as the pot is on.\n", "Monday, June 3\n- A talk\n",
    "More people drink it than before\n\nThose who do are happier than the others, by and by.\n\n",
    "It is here. \nIt was there.\nIt goes.\n\nA paragraph that is long enough to be one here.\n\n",
    "We will:\nCut it well.\nTie it up.\n", "Images\n- Pot\n- Tin\n", "--It grows\n--It dies\n",
    "CAPITALS OF A TITLE THAT GO ON\n", "Kinds are:\nSmall one here\nAlpha Beta Gamma Delta\nA b\n",
    "3. Hard water.\n\nsomebody\nImage source: www.tins.example.org\n\n", "Mild pain\n2–4 grams\n",
  ])
  func timeGrowsWithTheText(_ unit: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: unit, count: count).utf8)
      let start = ProcessorTime.now()
      _ = TextStructurer().structure(bytes, path: "x").markdownBody()
      return ProcessorTime.now() - start
    }
    let count = 6_000 / unit.utf8.count
    let small = (0..<3).map { _ in seconds(count) }.min() ?? 0
    // The machine may be busy; what grows faster than the text is slow each time.
    var large = seconds(count * 8)
    for _ in 0..<2 where large >= max(small, 0.002) * 8 * 4 {
      large = min(large, seconds(count * 8))
    }
    #expect(large < max(small, 0.002) * 8 * 4, "\(small) s became \(large) s")
  }

  @Test(arguments: [true, false])
  func plainTextComesBack(_ spaced: Bool) {
    for seed in 0..<120 {
      var random = SeededGenerator(seed: UInt64(seed))
      let article = ArticleMaker.article(&random)
      let source = article.plainText(spaced: spaced)
      let text = TextStructurer().structure(Array(source.utf8), path: "x.txt")
      #expect(text.title == article.title, "\(source)")
      #expect(text.description == article.summary)
      #expect(text.blocks == article.blocks, "seed \(seed):\n\(source)")
    }
  }
}

/// The time that this thread has had a processor, which other programs do not lengthen.
enum ProcessorTime {
  static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}

/// The texts in Tests/Texts, written for this project.
enum Corpus {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent("Texts")

  static let folders = ["tuned", "held", "held2", "held3", "held4", "whole", "pages"]
  static let all: [String] = folders.flatMap(names)

  static func names(_ half: String) -> [String] {
    let files =
      (try? FileManager.default.contentsOfDirectory(
        atPath: folder.appendingPathComponent(half).path)) ?? []
    return files.filter { $0.hasSuffix(".txt") }.sorted().map { "\(half)/\($0)" }
  }

  static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
  }
}

/// Makes texts out of shuffled lines, and bytes out of nothing.
struct TextMaker {
  private var lines: [String] = []

  init() throws {
    for name in Corpus.all {
      lines += try Corpus.text(name).split(separator: "\n").map(String.init)
    }
    lines += [
      "", "", "", "---", "###", "## A head", "* * *", "| a | b |", "|---|---|", "\t\tx\t\ty", "“",
      "1.", "•", "- ", "[@x]", "a\u{0}b", "   ", "é", "中文", ",", ". And so on.", "\u{2028}",
    ]
  }

  func text(_ random: inout SeededGenerator) -> String {
    let count = Int.random(in: 1...40, using: &random)
    let blank = Int.random(in: 0...2, using: &random)
    var out = ""
    for _ in 0..<count {
      var line = lines.randomElement(using: &random) ?? ""
      if Int.random(in: 0...11, using: &random) == 0 {
        line = String(repeating: " ", count: Int.random(in: 1...40, using: &random)) + line
      }
      if Int.random(in: 0...15, using: &random) == 0 { line = String(line.prefix(20)) }
      out += line + (Int.random(in: 0...24, using: &random) == 0 ? "\r\n" : "\n")
      if blank > 0, Int.random(in: 0...blank, using: &random) > 0 { out += "\n" }
    }
    return out
  }

  static func bytes(_ random: inout SeededGenerator) -> [UInt8] {
    let alphabet: [UInt8] = Array("aB1.•“” \t\n\n-*_#|/:;,()[]!?é&<>`~\\$%@\u{0}\u{A0}".utf8)
    return (0..<Int.random(in: 0...600, using: &random)).map { _ in
      Int.random(in: 0...60, using: &random) == 0
        ? UInt8.random(in: 0...255, using: &random) : alphabet.randomElement(using: &random) ?? 0
    }
  }
}

/// An article of the plainest kind, and how it looks as text.
struct PlainArticle {
  var title: String
  var summary: String
  var blocks: [Block]

  func plainText(spaced: Bool) -> String {
    let gap = spaced ? "\n\n" : "\n"
    var parts = [title, summary]
    for block in blocks {
      switch block {
      case .heading(_, let words), .paragraph(let words): parts.append(Conservation.plain(words))
      case .bulletList(let items):
        parts.append(
          items.map { "\(spaced ? "  " : "")• \($0.map(Conservation.plain).joined())" }
            .joined(separator: "\n"))
      default: break
      }
    }
    return parts.joined(separator: gap) + "\n"
  }
}

enum ArticleMaker {
  private static let nouns = [
    "sleep", "pain", "tea", "liver", "dose", "walking", "iron", "salt", "water", "nerves", "skin",
    "coffee", "blood", "winter", "light", "sugar", "leaf", "root", "doctor", "evening",
  ]
  private static let verbs = ["helps", "changes", "slows", "raises", "lowers", "follows", "eases"]

  private static func noun(_ random: inout SeededGenerator) -> String {
    nouns.randomElement(using: &random) ?? "tea"
  }

  private static func sentence(_ random: inout SeededGenerator) -> String {
    let verb = verbs.randomElement(using: &random) ?? "helps"
    let first = noun(&random)
    return "\(first.prefix(1).uppercased())\(first.dropFirst()) often \(verb) the \(noun(&random)) "
      + "of people who have \(noun(&random)) with their \(noun(&random))."
  }

  private static func paragraph(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &random)).map { _ in sentence(&random) }
      .joined(separator: " ")
  }

  private static func heading(_ random: inout SeededGenerator) -> String {
    let a = noun(&random).capitalized
    let b = noun(&random).capitalized
    return ["What \(a) Does to \(b)", "\(a) and \(b) Every Day", "How Does \(a) Work?"]
      .randomElement(using: &random) ?? a
  }

  static func article(_ random: inout SeededGenerator) -> PlainArticle {
    var blocks: [Block] = []
    var used: Set<String> = []
    for _ in 0..<Int.random(in: 2...5, using: &random) {
      let head = heading(&random)
      guard used.insert(head).inserted else { continue }
      blocks.append(.heading(level: 2, [.text(head)]))
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        blocks.append(.paragraph([.text(paragraph(&random))]))
      }
      if Bool.random(using: &random) {
        blocks.append(
          .paragraph([.text("Things that people name for \(noun(&random)) are these:")]))
        blocks.append(
          .bulletList(
            (0..<Int.random(in: 2...5, using: &random)).map { _ in
              [.paragraph([.text("\(noun(&random)) with \(noun(&random))")])]
            }))
      }
    }
    let subject = noun(&random).capitalized
    return PlainArticle(
      title: "A Short Guide to \(subject) and Other Remedies", summary: paragraph(&random),
      blocks: blocks)
  }
}
