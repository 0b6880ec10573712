import MateriaContent
import MateriaDiagnostics
import MateriaMarkdown
import MateriaMarkup

/// Where the links and images of every text lead.
struct SiteLinks: Sendable {
  /// What the links and images of one text lead to, by their index in its body.
  struct Resolved: Sendable {
    var links: [LinkTarget] = []
    var images: [LinkTarget] = []

    /// Whether a link or an image leads nowhere.
    var hasProblem: Bool {
      links.contains { if case .broken = $0 { true } else { false } }
        || images.contains { if case .image = $0 { false } else { true } }
    }
  }

  var articles: [Resolved] = []
  var topics: [Resolved] = []
  var pages: [Resolved] = []
  var disclaimers: [Resolved] = []
  var glossary: [Resolved] = []
  /// The articles whose texts link to each article, ascending.
  var linkedFrom: [[Int32]] = []
  var resolver: LinkResolver?

  init() {}

  init(
    content: SiteContent, states: [ArticleState], root: String, findings: inout Findings
  ) {
    let resolver = LinkResolver(content: content, states: states, root: root)
    self.resolver = resolver
    let anchors = Anchors(content)
    let articles = content.articles
    self.articles = parallelMap(articles.count) { index in
      if !states[index].isShown { return Resolved() }
      return Self.resolve(
        articles[index].body.links, articles[index].body.images,
        here: articles[index].body.outline, in: articles[index].path, anchors, resolver)
    }
    func resolved(_ body: ArticleBody, _ path: String) -> Resolved {
      Self.resolve(body, in: path, anchors, resolver)
    }
    topics = content.topics.map { resolved($0.body, $0.path) }
    pages = content.pages.map { resolved($0.body, $0.path) }
    disclaimers = content.disclaimers.map { resolved($0.body, $0.path) }
    glossary = content.glossary.map { resolved($0.definition, root + "/glossary.yml") }
    linkedFrom = Array(repeating: [], count: articles.count)
    for (source, resolved) in self.articles.enumerated() where states[source].isListed {
      for case .article(let target, _) in resolved.links
      where target != source && linkedFrom[target].last != Int32(source) {
        linkedFrom[target].append(Int32(source))
      }
    }
    report(content, &findings)
    reportSettings(content, root: root, &findings)
  }

  /// What a path in the settings leads to, such as `topics/` or `pages/about.md`.
  func settingsTarget(_ path: String, content: SiteContent, root: String) -> LinkTarget {
    guard let resolver else { return .broken(.noSuchFile(nearest: nil)) }
    if Self.isExternal(path) { return .external(path) }
    return resolver.resolve(path, in: root + "/site.yml") { target, fragment in
      Anchors(content).check(fragment, on: target, here: [])
    }
  }

  /// Reports what the settings name and no page could link to or show.
  private func reportSettings(_ content: SiteContent, root: String, _ findings: inout Findings) {
    let settings = content.settings
    let path = root + "/site.yml"
    func add(
      _ id: String, _ name: Placed<String>, _ message: String, _ help: String,
      _ findings: inout Findings
    ) {
      findings.add(
        id, .error, message, path: path, line: name.line, column: name.column,
        length: name.value.utf8.count, help: help)
    }
    var named = (settings.navigation + settings.footer).map(\.to)
    if let contact = settings.contact, contact.value.contains("/") || !contact.value.contains("@") {
      named.append(contact)
    }
    for name in named {
      switch settingsTarget(name.value, content: content, root: root) {
      case .external(let url) where !SafeURL.schemes.contains(SafeURL.scheme(of: url) ?? ""):
        add(
          "unsafe-link", name, "“\(url)” is not an address that a page may link to",
          "Name a file such as `pages/about.md`, or an address that begins with https://.",
          &findings)
      case .broken(let reason):
        let (message, help) = Self.words(for: reason, name.value)
        add("broken-link", name, message, help, &findings)
      default: break
      }
    }
    for name in [settings.logo, settings.favicon].compactMap({ $0 }) {
      if case .image = settingsTarget(name.value, content: content, root: root) { continue }
      add(
        "missing-image", name, "there is no image “\(name.value)”",
        "Put it into Content/images, and name it as `images/NAME`.", &findings)
    }
  }

  static func isExternal(_ destination: String) -> Bool {
    for byte in destination.utf8 {
      if byte == UInt8(ascii: ":") { return true }
      if byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") || byte == UInt8(ascii: "?") {
        return false
      }
    }
    return false
  }

  static func resolve(
    _ body: ArticleBody, in path: String, _ anchors: Anchors, _ resolver: LinkResolver
  ) -> Resolved {
    resolve(body.links, body.images, here: body.outline, in: path, anchors, resolver)
  }

  /// Takes the parts of a body, since a body handed over would copy all of them.
  private static func resolve(
    _ links: [BodyLink], _ images: [BodyImage], here: [OutlineEntry], in path: String,
    _ anchors: Anchors, _ resolver: LinkResolver
  ) -> Resolved {
    var resolved = Resolved()
    resolved.links.reserveCapacity(links.count)
    for link in links {
      resolved.links.append(
        isExternal(link.destination)
          ? .external(link.destination)
          : resolver.resolve(link.destination, in: path) { target, fragment in
            anchors.check(fragment, on: target, here: here)
          })
    }
    for image in images {
      resolved.images.append(resolver.resolve(image.source, in: path) { _, _ in .found })
    }
    return resolved
  }

  /// The anchors of all pages.
  ///
  /// A class, since what looks up an anchor for each text would otherwise copy the whole content.
  final class Anchors: Sendable {
    private let content: SiteContent

    init(_ content: SiteContent) { self.content = content }

    /// Whether a page has an anchor, which is one of its headings or terms.
    func check(_ fragment: String, on target: LinkTarget, here: [OutlineEntry]) -> AnchorCheck {
      let known: [String]
      switch target {
      case .here: known = here.map(\.id)
      case .article(let index, _): known = content.articles[index].body.outline.map(\.id)
      case .topic(let index, _): known = content.topics[index].body.outline.map(\.id)
      case .page(let index, _): known = content.pages[index].body.outline.map(\.id)
      case .part("glossary/", _): known = content.glossary.map(\.anchor)
      default: return .found
      }
      if known.contains(fragment) { return .found }
      return .missing(nearest: Suggestion.nearest(to: fragment, among: known))
    }
  }

  private func report(_ content: SiteContent, _ findings: inout Findings) {
    for index in content.articles.indices where articles[index].hasProblem {
      report(articles[index], content.articles[index].body, content.articles[index].path, &findings)
    }
    for (index, topic) in content.topics.enumerated() {
      report(topics[index], topic.body, topic.path, &findings)
    }
    for (index, page) in content.pages.enumerated() {
      report(pages[index], page.body, page.path, &findings)
    }
    for (index, disclaimer) in content.disclaimers.enumerated() {
      report(disclaimers[index], disclaimer.body, disclaimer.path, &findings)
    }
    let file = Site.siteFile(content, "glossary.yml")
    for (index, term) in content.glossary.enumerated() {
      // The definition's own lines mean nothing in the YAML file: the term's line is named.
      var body = term.definition
      for link in body.links.indices {
        (body.links[link].line, body.links[link].column) = (term.term.line, 0)
      }
      for image in body.images.indices {
        (body.images[image].line, body.images[image].column) = (term.term.line, 0)
      }
      report(glossary[index], body, file, &findings)
    }
  }

  func report(
    _ resolved: Resolved, _ body: ArticleBody, _ path: String, _ findings: inout Findings
  ) {
    for (index, target) in resolved.links.enumerated() {
      guard case .broken(let reason) = target else { continue }
      let link = body.links[index]
      let (message, help) = Self.words(for: reason, link.destination)
      findings.add(
        reason == .draft ? "link-to-draft" : "broken-link", .error, message, path: path,
        line: link.line, column: link.column, length: link.destination.utf8.count, help: help)
    }
    for (index, target) in resolved.images.enumerated() {
      if case .image = target { continue }
      let image = body.images[index]
      findings.add(
        "missing-image", .error, "there is no image “\(image.source)”", path: path,
        line: image.line, column: image.column, length: image.source.utf8.count,
        help: "Put it into Content/images, and name it from here as `../images/NAME`.")
    }
  }

  private static func words(
    for reason: LinkTarget.Reason, _ destination: String
  ) -> (message: String, help: String) {
    switch reason {
    case .noSuchFile(let nearest):
      (
        "the link leads to “\(destination)”, which does not exist",
        nearest.map { "Did you mean the file `\($0)`?" }
          ?? "Name a file relative to this one, such as `other-article.md`."
      )
    case .leavesContent:
      (
        "the link “\(destination)” leads out of Content",
        "Link to a file below Content, or to a whole address."
      )
    case .noSuchAddress:
      (
        "there is no page at “\(destination)”",
        "Name the file instead, such as `other-article.md`; the address is found for you."
      )
    case .noSuchAnchor(let nearest):
      (
        "the link leads to “\(destination)”, but that page has no such heading",
        nearest.map { "Did you mean `#\($0)`?" }
          ?? "An anchor is a heading's words in lower case with hyphens."
      )
    case .draft:
      (
        "the link leads to “\(destination)”, which is not published",
        "Publish that article first, or take the link away."
      )
    }
  }
}
