import MateriaMarkdown

/// Proposes topics for a text from the terms that the site's topics declare.
public struct TopicProposer: Sendable {
  /// The topics' names, each once, and the terms of all of them.
  private let topics: [String]
  private var terms: [(topic: Int, words: [UInt32])] = []
  /// The first of the terms that begin with a word, and the next one with the same word, or -1.
  private var first = WordTable()
  private var next: [Int] = []

  /// Makes a proposer.
  ///
  /// - Parameter topics: The site's topics with their terms, in the order of the site.
  public init(_ topics: [(topic: String, terms: [String])]) {
    self.topics = topics.map(\.topic)
    for (topic, entry) in topics.enumerated() {
      for term in entry.terms {
        let words = Words.hashes(of: term.lowercased())
        guard let word = words.first else { continue }
        next.append(first.replace(word, with: terms.count))
        terms.append((topic, words))
      }
    }
  }

  /// The topics that a text is about, the most certain first, at most four.
  ///
  /// A term counts each time it comes, and five times over in the title or a heading; a topic needs
  /// a term in one of those, or three mentions. Ties go to the topic that sorts first.
  public func topics(for text: StructuredText) -> [String] {
    if terms.isEmpty { return [] }
    let prominent = Words.hashes(
      of: ([text.title ?? ""] + text.blocks.headings).joined(separator: "\n"))
    var scores = [Int](repeating: 0, count: topics.count)
    count(in: text.draft?.keptWords() ?? [], each: 1, &scores)
    count(in: prominent, each: 5, &scores)
    var scored = zip(topics, scores).filter { $0.1 >= 3 }.map { (topic: $0, score: $1) }
    scored.sort { $0.score != $1.score ? $0.score > $1.score : $0.topic < $1.topic }
    // A topic that is a tenth as present as the first is a passing mention.
    let least = (scored.first?.score ?? 0) / 10
    return scored.prefix(4).filter { $0.score > least }.map(\.topic)
  }

  /// Adds to each topic's score for every place where one of its terms stands.
  private func count(in words: [UInt32], each: Int, _ scores: inout [Int]) {
    for place in words.indices {
      var term = first[words[place]]
      while term >= 0 {
        if words[place...].starts(with: terms[term].words) { scores[terms[term].topic] += each }
        term = next[term]
      }
    }
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
