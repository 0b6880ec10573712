import MateriaChecks
import MateriaContent
import MateriaDiagnostics
import MateriaPreview
import MateriaRendering
import MateriaSiteModel
import Synchronization

/// The site as the preview shows it at one moment.
struct SiteSnapshot: PreviewedSite {
  let renderer: SiteRenderer
  /// Errors of files whose last good state is shown, by their path.
  let held: [String: [Diagnostic]]
  /// The files that were saved last.
  let recent: Set<String>
  let styles: String
  let scripts: String
  let images: String
  private let broken = KeptFindings { site in
    var found = site.diagnostics.filter { $0.severity == .error }
    for list in site.content.findings.values {
      for finding in list where finding.severity == .error { found.append(finding) }
    }
    return found
  }

  init(
    renderer: SiteRenderer, held: [String: [Diagnostic]], recent: Set<String>, images: String
  ) {
    self.renderer = renderer
    self.held = held
    self.recent = recent
    self.images = images
    styles = Self.mark(of: renderer.assets, ending: ".css")
    scripts = Self.mark(of: renderer.assets, ending: ".js")
  }

  private var site: Site { renderer.site }

  var basePath: String { site.basePath }

  func has(_ address: String) -> Bool { site.entry(at: address) != nil }

  func bytes(at address: String) -> [UInt8]? {
    // A file that has gone since is one that is not there.
    site.entry(at: address).flatMap { try? renderer.bytes(for: $0) }
  }

  var notFoundPage: [UInt8] { bytes(at: "404.html") ?? [] }

  /// Errors of the page's own files, of files that belong to all pages, of files that were saved
  /// last and of those that cannot be read; the others are for the panel.
  func errors(at address: String) -> [Diagnostic] {
    let own = site.files(at: address)
    return allErrors.filter { error in
      guard let path = error.location?.path else { return true }
      return own.contains(path) || recent.contains(path) || held[path] != nil
        || !site.isPageFile(path)
    }
  }

  /// What rules and the reading say of the page's own files, and how many errors there are elsewhere.
  func notes(at address: String) -> [Diagnostic] {
    let own = site.files(at: address)
    var notes = (own.flatMap { site.content.findings[$0] ?? [] } + site.diagnostics).filter {
      $0.severity != .error && own.contains($0.location?.path ?? "")
    }
    notes += SourceRules.check(site, files: own)
    let shown = Set(errors(at: address))
    let others = allErrors.filter { !shown.contains($0) }
    if let first = others.first {
      let count = others.count == 1 ? "1 error" : "\(others.count) errors"
      notes.append(
        Diagnostic(
          "errors-elsewhere", .error, "\(count) on other pages keep the site from being built",
          at: first.location, sourceLine: first.sourceLine, length: first.length,
          help: "The first: \(first.message)."))
    }
    return notes.sorted()
  }

  private var allErrors: [Diagnostic] {
    (held.values.flatMap { $0 }.filter { $0.severity == .error } + broken.of(site)).sorted()
  }

  /// Names the bytes of the theme's files of one kind.
  private static func mark(of assets: [ThemeAsset], ending: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for asset in assets where asset.name.hasSuffix(ending) {
      for byte in asset.name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      for byte in asset.bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    return String(hash, radix: 16)
  }
}

/// Findings that are worked out once for a site, and only when they are asked for.
private final class KeptFindings: Sendable {
  private let found = Mutex<[Diagnostic]?>(nil)
  private let find: @Sendable (Site) -> [Diagnostic]

  init(_ find: @escaping @Sendable (Site) -> [Diagnostic]) { self.find = find }

  func of(_ site: Site) -> [Diagnostic] {
    found.withLock { found in
      if let found { return found }
      let all = find(site)
      found = all
      return all
    }
  }
}

extension Site {
  /// The files that a page is made from: its own text, or the data that it lists.
  func files(at address: String) -> Set<String> {
    guard let entry = entry(at: address) else { return [] }
    switch entry.route {
    case .article(let index), .alias(_, let index): return [content.articles[index].path]
    case .topic(let index, _): return [content.topics[index].path]
    case .page(let index): return [content.pages[index].path]
    case .home: return [root + "/site.yml"]
    case .glossary: return [root + "/glossary.yml"]
    case .sources: return [root + "/sources.yml"]
    default: return []
    }
  }

  /// Whether a file is the text of one page only.
  func isPageFile(_ path: String) -> Bool {
    ["articles/", "topics/", "pages/"].contains { path.hasPrefix(root + "/" + $0) }
  }

  /// The address of the page that a file is the text of.
  func address(ofFile path: String) -> String? {
    if let index = content.articles.firstIndex(where: { $0.path == path }) {
      let address = content.articles[index].slug + "/"
      return entry(at: address) == nil ? nil : address
    }
    if let topic = content.topics.first(where: { $0.path == path }) {
      return "topics/\(topic.slug)/"
    }
    return content.pages.first { $0.path == path }.map { $0.slug + "/" }
  }
}
