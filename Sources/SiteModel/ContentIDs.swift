import MateriaContent
import MateriaDiagnostics

/// The ids by which parts of the content name each other, and where they lead.
struct ContentIDs: Sendable {
  var articles: [String: Int] = [:]
  var topics: [String: Int] = [:]
  var disclaimers: [String: Int] = [:]
  var people: [String: Int] = [:]
  var helplines: [String: Int] = [:]
  var sources: [String: Int] = [:]
  var glossary: [String: Int] = [:]

  init(_ content: SiteContent) {
    // Copying an article touches all of it: this and other loops over all of them take its parts.
    articles.reserveCapacity(content.articles.count)
    for index in content.articles.indices { articles[content.articles[index].id] = index }
    for (index, value) in content.topics.enumerated() { topics[value.id] = index }
    for (index, value) in content.disclaimers.enumerated() { disclaimers[value.id] = index }
    for (index, value) in content.people.enumerated() { people[value.id] = index }
    for (index, value) in content.helplines.enumerated() { helplines[value.id] = index }
    for (index, value) in content.sources.enumerated() where sources[value.id] == nil {
      sources[value.id] = index
    }
    for (index, term) in content.glossary.enumerated() {
      for form in [term.term.value] + term.forms where glossary[form.lowercased()] == nil {
        glossary[form.lowercased()] = index
      }
    }
  }
}

extension Site {
  /// Reports names of things that do not exist, with the nearest that does.
  static func checkNames(
    content: SiteContent, ids: ContentIDs, findings: inout Findings
  ) {
    for name in content.settings.disclaimers {
      check(
        name, ids.disclaimers, what: "disclaimer", path: siteFile(content), help: disclaimerHelp,
        &findings)
    }
    let articles = content.articles
    let isSound = parallelMap(articles.count) { index in
      articles[index].disclaimers.allSatisfy { ids.disclaimers[$0.value] != nil }
        && articles[index].authors.allSatisfy { ids.people[$0.value] != nil }
        && articles[index].signOffs.isEmpty && articles[index].related.isEmpty
    }
    for index in articles.indices where !isSound[index] {
      checkNames(of: articles[index], ids, &findings)
    }
    for topic in content.topics { checkNames(of: topic, ids, &findings) }
    let glossaryFile = siteFile(content, "glossary.yml")
    for term in content.glossary {
      for name in term.see where ids.glossary[name.value.lowercased()] == nil {
        check(
          name, ids.glossary, what: "term", path: glossaryFile, help: "Add it to the glossary.",
          &findings)
      }
      for name in term.sources {
        check(
          name, ids.sources, what: "source", path: glossaryFile, help: "Add it to sources.yml.",
          &findings)
      }
    }
  }

  /// Reports names in an article of things that do not exist.
  static func checkNames(
    of article: Article, _ ids: ContentIDs, _ findings: inout Findings
  ) {
    for name in article.disclaimers {
      check(
        name, ids.disclaimers, what: "disclaimer", path: article.path, help: disclaimerHelp,
        &findings)
    }
    for name in article.authors + article.signOffs.map(\.by) {
      check(
        name, ids.people, what: "person", path: article.path,
        help: "Add the person to people.yml.", &findings)
    }
    for name in article.related {
      check(
        name, ids.articles, what: "article", path: article.path,
        help: "Name an article by its file below articles, without the ending.", &findings)
    }
  }

  /// Reports names in a topic of things that do not exist.
  static func checkNames(of topic: Topic, _ ids: ContentIDs, _ findings: inout Findings) {
    for name in topic.disclaimers {
      check(
        name, ids.disclaimers, what: "disclaimer", path: topic.path, help: disclaimerHelp,
        &findings)
    }
    for name in topic.helplines {
      check(
        name, ids.helplines, what: "helpline", path: topic.path, help: "Add it to helplines.yml.",
        &findings)
    }
  }

  private static let disclaimerHelp =
    "Write it as disclaimers/NAME.md, or take the name away."

  private static func check(
    _ name: Placed<String>, _ known: [String: Int], what: String, path: String, help: String,
    _ findings: inout Findings
  ) {
    guard known[name.value] == nil else { return }
    let near = Suggestion.nearest(to: name.value, among: known.keys)
    findings.add(
      "unknown-\(what)", .error, "there is no \(what) “\(name.value)”", path: path,
      line: name.line, column: name.column, length: name.value.utf8.count,
      help: near.map { "Did you mean `\($0)`?" } ?? help)
  }

  /// How findings name a file of the content folder itself.
  static func siteFile(_ content: SiteContent, _ name: String = "site.yml") -> String {
    let any =
      content.articles.first?.path ?? content.topics.first?.path ?? content.pages.first?.path
    let root = any?.split(separator: "/").first.map(String.init) ?? "Content"
    return root + "/" + name
  }
}
