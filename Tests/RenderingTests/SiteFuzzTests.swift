import Foundation
import MateriaDiagnostics
import MateriaRendering
import MateriaSiteModel
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// Content that was cut, doubled and mixed up still ends in findings or in sound pages.
@Suite struct `Content that was damaged` {
  /// Runs for two seconds, or as long as MATERIA_FUZZ_SECONDS says; MATERIA_FUZZ_FROM tries a seed.
  @Test func `fuzz: ends in findings or in sound pages`() throws {
    let environment = ProcessInfo.processInfo.environment
    let seconds = environment["MATERIA_FUZZ_SECONDS"].flatMap(Double.init) ?? 2
    let first = environment["MATERIA_FUZZ_FROM"].flatMap(UInt64.init) ?? 1
    let clock = ContinuousClock()
    let start = clock.now
    var seed = first
    var slowest = Duration.zero
    var built = 0
    let folder = try TemporarySite(damagedSite)
    let files = SiteText(damagedSite).files
    // The first bytes of a picture are all that is read of it.
    try folder.put(
      "images/leaf.png", bytes: Array("\u{89}PNG".unicodeScalars.map { UInt8($0.value) }))
    let whole = try ResolvedSite(folder)
    #expect(whole.findings.filter { $0.severity == .error }.map(\.message) == [])
    repeat {
      var damage = Damage(seed: seed)
      let count = damage.below(3) + 1
      var touched: [Int] = []
      for _ in 0..<count {
        let file = damage.below(files.count)
        touched.append(file)
        try folder.put(files[file].path, bytes: damage.damaged(Array(files[file].text.utf8)))
      }
      let before = clock.now
      let site = try ResolvedSite(folder)
      let isRefused = site.findings.contains { $0.severity == .error }
      for entry in site.site.routes {
        let bytes = try site.renderer.bytes(for: entry)
        if case .image = entry.route { continue }
        // A build with errors writes nothing, but a preview shows its pages.
        let problem = Soundness.problem(in: bytes, path: entry.file)
        #expect(problem == nil, "seed \(seed): \(entry.file): \(problem ?? "")")
      }
      let took = clock.now - before
      slowest = max(slowest, took)
      #expect(took < .seconds(10), "seed \(seed) took \(took)")
      if !isRefused { built += 1 }
      for file in touched { try folder.put(files[file].path, files[file].text) }
      seed += 1
      // A busy machine makes few in two seconds, and the first sound ones have to be among them.
    } while clock.now - start < .seconds(seconds) || seed - first < 60
    #expect(built > 0)
    print("fuzz: \(seed - first) damaged sites, \(built) without errors, slowest \(slowest)")
  }
}

/// Damages bytes, the same way for the same seed (SplitMix64; Steele, Lea, Flood 2014).
private struct Damage {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ mixed >> 31) % UInt64(max(1, limit)))
  }

  /// Signs that mean something to YAML, Markdown, HTML or us.
  private static let signs = [
    "---\n", "\n", "\n\n", ": ", "- ", "[", "]", "(", ")", "{", "}", "\"", "'", "&", "*", "**", "_",
    "`", "```\n", "> ", "> [!key]\n", "> [!chart] 3 in 10 ", "|", "| a | b |\n|---|---|\n", "#",
    "## ",
    "[@", "[@smith2019]", "[^1]", "](", "![x](", "<b>", "<script>", "<!--", "-->", "&#1;", "&amp;",
    "\u{0}", "\u{1B}", "\u{2028}", "\u{FEFF}", "é", "日本", "\t", "    ", "\r\n", "%2e%2e", "../",
    "javascript:x", "https://example.org", "title: ", "status: retracted\n", "slug: a\n", "!!str ",
    "1. ", "1) ", "\\", "~~~\n", "Table: x\n", "{#id role=harms}", "$", "@", "2026-02-30", "null",
  ]

  mutating func damaged(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(5) {
      let at = below(bytes.count + 1)
      let end = min(bytes.count, at + below(40))
      switch below(6) {
      case 0: bytes.removeSubrange(at..<end)
      case 1: bytes.insert(contentsOf: bytes[at..<end], at: below(bytes.count + 1))
      case 2, 3: bytes.insert(contentsOf: Self.signs[below(Self.signs.count)].utf8, at: at)
      case 4: bytes.insert(UInt8(below(256)), at: at)
      default:
        let sign = Array(Self.signs[below(Self.signs.count)].utf8)
        for _ in 0..<below(200) { bytes.insert(contentsOf: sign, at: at) }
      }
    }
    return bytes
  }
}

/// What holds for every file of a site.
private enum Soundness {
  static func problem(in bytes: [UInt8], path: String) -> String? {
    guard String(validating: bytes, as: UTF8.self) != nil else { return "it is not UTF-8" }
    if path.hasSuffix(".xml") {
      let parser = XMLParser(data: Data(bytes))
      return parser.parse() ? nil : "it is no XML: \(String(describing: parser.parserError))"
    }
    return path.hasSuffix(".html") ? unbalanced(bytes) : nil
  }

  private static let void: Set<String> = ["meta", "link", "img", "br", "hr", "!doctype", "input"]

  /// The first tag that closes nothing or is not closed.
  private static func unbalanced(_ html: [UInt8]) -> String? {
    var open: [String] = []
    for part in html.split(separator: UInt8(ascii: "<")).dropFirst(html.first == 0x3C ? 0 : 1) {
      guard let end = part.firstIndex(of: UInt8(ascii: ">")) else {
        return "a tag has no end: \(String(decoding: part.prefix(40), as: UTF8.self))"
      }
      let tag = String(decoding: part[..<end], as: UTF8.self)
      let name = tag.prefix { $0 != " " && $0 != "\n" }.lowercased()
      if name.hasPrefix("/") {
        guard open.popLast() == String(name.dropFirst()) else { return "</\(name.dropFirst())>" }
      } else if !void.contains(name), !tag.hasSuffix("/") {
        open.append(name)
      }
    }
    return open.last.map { "<\($0)> is not closed" }
  }
}

private let damagedSite = """
  -- site.yml --
  title: Example health
  url: https://example.org/health
  publisher: {name: The Example Trust, url: "https://example.org/"}
  contact: a@example.org
  regions: [US, GB]
  navigation:
    - title: Topics
      to: topics/
  disclaimers: [general]
  reviewMonths: 12
  -- disclaimers/general.md --
  ---
  title: General information
  kind: warning
  ---
  This is *no* replacement for [care](../pages/about.md).
  -- articles/leaf.md --
  ---
  title: "The leaf: what is known"
  description: What the leaf is, and what nobody knows.
  topics: [plants, trees]
  audience: public
  status: published
  published: 2026-03-01
  updated: 2026-04-01
  lastReviewed: 2026-04-02
  authors: [jane-example]
  aliases: [/old-leaf/]
  related: [other]
  funding: none
  corrections:
    - date: 2026-05-01
      kind: safety
      text: A number was wrong.
  ---
  The leaf is chewed [@smith2019, p. 4; @law]. It holds alkaloids.

  > [!emergency] Call 911 now if someone:
  > - cannot be woken
  > - breathes slowly

  ## Harms {role=harms}

  It harms, see [the other page](other.md#one "Title") and `code [@smith2019]`.

  Table: Who was asked

  | Who | How many |
  |:----|---------:|
  | a \\| b | `c|d` |
  | one | 1,807 |

  ### Deeper

  1. one
     - two

       three
  2. four

  > [!do] What you can do
  > - ask

  > [!chart] 7 in 100 people were harmed
  > A survey.

  ![A leaf](../images/leaf.png)

  ## Unknowns

  ***

  Hard line\\
  break, <https://example.org/a?b=c&d=e>, a&nbsp;b, &lt;b&gt;.
  -- articles/other.md --
  ---
  title: Another page
  status: withdrawn
  statusReason: It was wrong.
  ---
  ## One

  See [the leaf](leaf.md).
  -- articles/raw.txt --
  A raw text about leaves

  Contents
  - What it is
  - What it does

  What it is
  It is a leaf. People chew it, and it is bitter.

  What it does
  It includes:
  alpha
  beta
  Share this page
  -- topics/plants.md --
  ---
  title: Plants
  description: All about plants.
  terms: [leaf, leaves, plants]
  helplines: [line]
  ---
  About plants.
  -- topics/trees.md --
  ---
  title: Trees
  parent: plants
  disclaimers: [general]
  ---
  About trees and the leaf.
  -- pages/about.md --
  ---
  title: About
  ---
  ## Who we are

  A project.
  -- people.yml --
  jane-example:
    name: Jane Example
    role: writer
    lay: true
  -- sources.yml --
  - id: smith2019
    type: article-journal
    title: A study
    author: [{family: Smith, given: A. B.}]
    issued: {date-parts: [[2019, 4]]}
    DOI: 10.1000/xyz
    custom: {evidence: survey}
  - id: law
    type: legislation
    title: "A law: part 1"
    URL: https://example.org/law
  -- glossary.yml --
  - term: alkaloid
    forms: [alkaloids]
    definition: A [substance](articles/leaf.md) of plants.
    sources: [law]
  -- helplines.yml --
  - id: line
    name: A line
    region: US
    phone: 1-800-555-0100
    verified: 2026-10-01
  """
