import MateriaMarkdown

/// Proposes topics for a text from the terms that the site's topics declare.
public struct TopicProposer: Sendable {
  private let entries: [(topic: String, terms: [[UInt32]])]

  /// Makes a proposer.
  ///
  /// - Parameter topics: The site's topics with their terms, in the order of the site.
  public init(_ topics: [(topic: String, terms: [String])]) {
    entries = topics.map { entry in
      (entry.topic, entry.terms.map { Words.hashes(of: $0.lowercased()) }.filter { !$0.isEmpty })
    }
  }

  /// The topics that a text is about, the most certain first, at most four.
  ///
  /// A term counts each time it comes, and five times over in the title or a heading; a topic needs
  /// a term in one of those, or three mentions. Ties go to the topic that sorts first.
  public func topics(for text: StructuredText) -> [String] {
    if entries.isEmpty { return [] }
    let prominent = Words.hashes(
      of: ([text.title ?? ""] + text.blocks.headings).joined(separator: "\n"))
    var all: [UInt32] = []
    for line in text.account where line.role.isKept { all += Words.hashes(of: line.text) }
    let inText = Self.positions(all)
    let inHeads = Self.positions(prominent)
    var scored: [(topic: String, score: Int)] = []
    for entry in entries {
      var score = 0
      for term in entry.terms {
        score += Self.count(term, in: all, at: inText)
        score += 5 * Self.count(term, in: prominent, at: inHeads)
      }
      if score >= 3 { scored.append((entry.topic, score)) }
    }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.topic < $1.topic }
    // A topic that is a tenth as present as the first is a passing mention.
    let least = (scored.first?.score ?? 0) / 10
    return scored.prefix(4).filter { $0.score > least }.map(\.topic)
  }

  private static func positions(_ words: [UInt32]) -> [UInt32: [Int]] {
    var out: [UInt32: [Int]] = [:]
    for (index, word) in words.enumerated() { out[word, default: []].append(index) }
    return out
  }

  private static func count(
    _ term: [UInt32], in words: [UInt32], at positions: [UInt32: [Int]]
  ) -> Int {
    guard let places = positions[term[0]] else { return 0 }
    return places.count { words[$0...].starts(with: term) }
  }
}

extension [Block] {
  fileprivate var headings: [String] {
    compactMap { block in
      guard case .heading(_, let inlines) = block else { return nil }
      return inlines.reduce(into: "") { out, inline in
        if case .text(let words) = inline { out += words }
      }
    }
  }
}
