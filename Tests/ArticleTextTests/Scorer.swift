import Foundation
import MateriaArticleText
import MateriaMarkdown

/// What a text of Tests/Texts should come to, as somebody read it.
struct Expectation: Decodable {
  struct Heading: Decodable {
    var level: Int
    var text: String
  }

  var title: String?
  var headings: [Heading]
  var residue: [String]
  var listItems: Int
  var contents: [String]?
  var optionalHeadings: [String]?
  var metadata: [String]?
  var captions: [String]?
  var glued: [Glued]?

  /// Words that a line begins with and that belong to an image.
  struct Glued: Decodable { var prefix: String }

  enum CodingKeys: String, CodingKey {
    case title, headings, residue, captions, glued
    case listItems = "list_item_count"
    case contents = "toc_lines"
    case optionalHeadings = "optional_headings"
    case metadata = "metadata_lines"
  }

  init(of name: String) throws {
    let file = Corpus.folder.appendingPathComponent(
      name.dropLast(4).appending(".expected.json"))
    self = try JSONDecoder().decode(Expectation.self, from: Data(contentsOf: file))
  }
}

/// How near texts came to what was expected of them.
struct Score {
  var hits = 0
  var found = 0
  var wanted = 0
  var residue = 0
  var residueKept = 0
  var lists = 0
  var titles = 0
  var texts = 0
  /// Words that stand neither in the article nor among what may go, by text.
  var lost: [String] = []
  /// Words of the article that the text has nowhere, by text.
  var invented: [String] = []

  var headings: Double { 2 * Double(hits) / Double(max(1, found + wanted)) }
  var residueRemoved: Double { 1 - Double(residueKept) / Double(max(1, residue)) }

  /// Scores one text.
  mutating func add(_ name: String) throws {
    let expected = try Expectation(of: name)
    let source = try Corpus.text(name)
    let text = TextStructurer().structure(Array(source.utf8), path: name)
    let title = expected.title.map(Self.norm)
    let optional = Set((expected.optionalHeadings ?? []).map(Self.norm))
    let heads = text.blocks.headings.map(Self.norm).filter { $0 != title && !optional.contains($0) }
    let want = expected.headings.map { Self.norm($0.text) }
    texts += 1
    hits += Self.common(heads, want)
    found += heads.count
    wanted += want.count
    if text.blocks.items == expected.listItems { lists += 1 }
    let made = Self.norm(text.title ?? "")
    if !made.isEmpty, title == nil || made == title { titles += 1 }
    addResidue(expected, text, keep: Set(want + [title ?? ""]))
    addWords(expected, text, source, name)
  }

  private mutating func addResidue(
    _ expected: Expectation, _ text: StructuredText, keep: Set<String>
  ) {
    let lines = expected.residue.map(Self.norm).filter { $0.count > 3 && !keep.contains($0) }
    let shown = Set(
      text.account.filter { $0.role.isKept && $0.role != .title }.map { Self.norm($0.text) })
    residue += lines.count
    residueKept += lines.count { shown.contains($0) }
  }

  private mutating func addWords(
    _ expected: Expectation, _ text: StructuredText, _ source: String, _ name: String
  ) {
    let may =
      expected.residue + (expected.contents ?? []) + (expected.metadata ?? [])
      + (expected.captions ?? []) + (expected.glued ?? []).map(\.prefix)
    let article =
      text.blocks.map(Conservation.plain)
      + [text.title ?? "", text.siteName ?? "", text.description ?? ""]
    let have = Self.counts(article.joined(separator: "\n"))
    let free = Self.counts(may.joined(separator: "\n"))
    for (word, count) in Self.counts(source) where word.count > 2 || Int(word) == nil {
      if count > have[word, default: 0] + free[word, default: 0] { lost.append("\(name): \(word)") }
    }
    let letters = Conservation.letters(source)
    for word in have.keys where !Conservation.letters(word).isEmpty {
      if !letters.lowercased().contains(Conservation.letters(word)) {
        invented.append("\(name): \(word)")
      }
    }
  }

  private static func counts(_ text: String) -> [String: Int] {
    var out: [String: Int] = [:]
    for word in text.lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      out[String(word), default: 0] += 1
    }
    return out
  }

  private static func norm(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }
    // A number at a line's start is a mark.
    let start = words.first.map { Int($0) != nil && words.count > 1 } == true ? 1 : 0
    return words[start...].joined(separator: " ")
  }

  /// The length of the longest row that two rows have in common.
  private static func common(_ a: [String], _ b: [String]) -> Int {
    var row = Array(repeating: 0, count: b.count + 1)
    for x in a {
      var diagonal = 0
      for (index, y) in b.enumerated() {
        let above = row[index + 1]
        row[index + 1] = x == y ? diagonal + 1 : max(above, row[index])
        diagonal = above
      }
    }
    return row[b.count]
  }
}

extension [Block] {
  fileprivate var headings: [String] {
    compactMap { block in
      guard case .heading = block else { return nil }
      return Conservation.plain(block)
    }
  }

  fileprivate var items: Int {
    reduce(0) { sum, block in
      switch block {
      case .bulletList(let items), .orderedList(_, let items):
        sum + items.count + items.reduce(0) { $0 + $1.items }
      case .quote(let inner): sum + inner.items
      default: sum
      }
    }
  }
}
