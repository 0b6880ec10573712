import MateriaContent
import MateriaDiagnostics

/// Which topic stands below which.
struct TopicTree: Sendable {
  /// The topic above each; nil for one at the top.
  var parent: [Int?] = []
  /// The topics below each, by title.
  var children: [[Int]] = []
  /// The topics at the top, by title.
  var roots: [Int] = []

  init() {}

  init(content: SiteContent, ids: ContentIDs, findings: inout Findings) {
    let topics = content.topics
    parent = topics.map { topic in topic.parent.flatMap { ids.topics[$0.value] } }
    for (index, topic) in topics.enumerated() {
      guard let name = topic.parent else { continue }
      if parent[index] == nil {
        findings.add(
          "unknown-topic", .error, "there is no topic “\(name.value)”", path: topic.path,
          line: name.line, column: name.column, length: name.value.utf8.count,
          help: Suggestion.nearest(to: name.value, among: ids.topics.keys)
            .map { "Did you mean `\($0)`?" } ?? "Write it as topics/\(name.value).md.")
      } else if isCyclic(from: index) {
        findings.add(
          "cyclic-topics", .error, "the topic “\(topic.title)” stands above itself",
          path: topic.path, line: name.line, column: name.column, length: name.value.utf8.count,
          help: "Take the `parent` away from one of the topics of the circle.")
        parent[index] = nil
      }
    }
    children = Array(repeating: [], count: topics.count)
    let order = topics.indices.sorted { TitleOrder.precedes(topics[$0].title, topics[$1].title) }
    for index in order {
      if let above = parent[index] { children[above].append(index) } else { roots.append(index) }
    }
  }

  private func isCyclic(from start: Int) -> Bool {
    var current = parent[start]
    var steps = 0
    while let index = current {
      if index == start { return true }
      steps += 1
      if steps > parent.count { return false }
      current = parent[index]
    }
    return false
  }
}

/// The order of titles in listings: letters without case and marks first, then bytes.
enum TitleOrder {
  static func precedes(_ a: String, _ b: String) -> Bool {
    let (x, y) = (key(a), key(b))
    return x != y ? x < y : a < b
  }

  /// What titles are sorted by: the words of a slug, which know neither case nor marks.
  static func key(_ title: String) -> String {
    let slug = Slug.make(from: title)
    return slug.isEmpty ? "~" + title : slug
  }

  /// The letter under which a title stands: A to Z, `0–9`, or `#` for all others.
  static func letter(ofKey key: String) -> String {
    guard let first = key.utf8.first else { return "#" }
    switch first {
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return String(UnicodeScalar(first & 0xDF))
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return "0–9"
    default: return "#"
    }
  }
}
