import MateriaContent
import MateriaDiagnostics

/// The content before some files were read again, for those that cannot be read any more.
struct LastGood {
  private let root: String
  private var articles: [Article] = []
  private let topics: [Topic]
  private let pages: [Page]
  private let disclaimers: [Disclaimer]
  private let settings: SiteSettings
  private let glossary: [GlossaryTerm]
  private let sources: [Source]
  private let people: [Person]
  private let helplines: [Helpline]
  private let names: Set<String>

  /// Remembers what some files, named below the content folder, have said so far.
  init(_ content: SiteContent, _ names: [String], root: String) {
    self.root = root
    self.names = Set(names)
    topics = content.topics
    pages = content.pages
    disclaimers = content.disclaimers
    settings = content.settings
    glossary = content.glossary
    sources = content.sources
    people = content.people
    helplines = content.helplines
    // A text takes its Markdown file's place, and the other way round.
    let stems = self.names.filter { $0.hasPrefix("articles/") }.map {
      root + "/" + ($0.hasSuffix(".txt") || $0.hasSuffix(".md") ? Self.stem($0) : $0)
    }
    for stem in Set(stems) {
      for path in [stem + ".md", stem + ".txt"] {
        let index = Self.position(of: path, in: content.articles, by: \.path)
        if index < content.articles.count, content.articles[index].path == path {
          articles.append(content.articles[index])
        }
      }
    }
  }

  /// Puts back what can no longer be read.
  ///
  /// - Parameter content: What was read since.
  /// - Returns: The errors of the files of which the last good state was put back, by their path.
  func restore(_ content: inout SiteContent) -> [String: [Diagnostic]] {
    var held: Set<String> = []
    func isBroken(_ path: String) -> Bool {
      content.findings[path]?.contains { $0.severity == .error } ?? false
    }
    restore(articles, to: &content.articles, \.path, isBroken, &held)
    restore(topics, to: &content.topics, \.path, isBroken, &held)
    restore(pages, to: &content.pages, \.path, isBroken, &held)
    restore(disclaimers, to: &content.disclaimers, \.path, isBroken, &held)
    func whole(_ name: String, _ putBack: () -> Void) {
      guard names.contains(name), isBroken(root + "/" + name) else { return }
      putBack()
      held.insert(root + "/" + name)
    }
    whole("site.yml") { content.settings = settings }
    whole("glossary.yml") { content.glossary = glossary }
    whole("sources.yml") { content.sources = sources }
    whole("people.yml") { content.people = people }
    whole("helplines.yml") { content.helplines = helplines }
    var errors: [String: [Diagnostic]] = [:]
    for path in held { errors[path] = content.findings.removeValue(forKey: path) }
    return errors
  }

  /// Puts back the values of files that have errors and no value any more.
  private func restore<Value>(
    _ before: [Value], to after: inout [Value], _ path: KeyPath<Value, String>,
    _ isBroken: (String) -> Bool, _ held: inout Set<String>
  ) {
    for value in before where isBroken(value[keyPath: path]) {
      let index = Self.position(of: value[keyPath: path], in: after, by: path)
      if index < after.count, after[index][keyPath: path] == value[keyPath: path] { continue }
      after.insert(value, at: index)
      held.insert(value[keyPath: path])
    }
  }

  private static func stem(_ name: String) -> String {
    String(name.dropLast(name.hasSuffix(".md") ? 3 : 4))
  }

  private static func position<Value>(
    of path: String, in values: [Value], by key: KeyPath<Value, String>
  ) -> Int {
    var low = 0
    var high = values.count
    while low < high {
      let middle = (low + high) / 2
      if values[middle][keyPath: key] < path { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
