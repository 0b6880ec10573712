import MateriaContent
import MateriaDiagnostics
import MateriaRendering
import MateriaSiteModel
import MateriaTheme
import Testing

/// An edited site is the same as one that was read anew.
@Suite("A site that takes in edits")
struct SiteUpdateTests {
  @Test("equals a clean build at every route after every edit", arguments: 0..<16)
  func randomEdits(seed: Int) throws {
    let edited = try EditedSite(seed: UInt64(seed))
    let loader = ContentLoader(path: edited.folder.path + "/Content")
    var site = resolved(try loader.load())
    for _ in 0..<20 {
      let paths = try edited.edit().filter { $0.hasPrefix("Content/") }
      site.update(Set(paths), assetNames: site.assetNames) { content in
        loader.reload(paths.map { String($0.dropFirst("Content/".count)) }, into: &content)
      }
      let clean = resolved(try loader.load())
      try compare(site, clean, edited)
    }
  }

  private func compare(_ site: Site, _ clean: Site, _ edited: EditedSite) throws {
    let last = edited.log.suffix(3).joined(separator: " | ")
    try #require(site.routes.map(\.address) == clean.routes.map(\.address), "after \(last)")
    let (one, two) = (renderer(site), renderer(clean))
    for (a, b) in zip(site.routes, clean.routes) {
      let (x, y) = (try one.bytes(for: a), try two.bytes(for: b))
      try #require(x == y, "\(a.address) after \(last)")
    }
    try #require(text(site.content.diagnostics) == text(clean.content.diagnostics), "after \(last)")
    try #require(text(site.diagnostics) == text(clean.diagnostics), "after \(last)")
  }

  private func text(_ findings: [Diagnostic]) -> String { TextReporter().report(findings) }

  private let theme = StandardTheme()

  private func resolved(_ content: SiteContent) -> Site {
    // A day between those of the articles, so that some are not published yet.
    let day = CalendarDate(year: 2026, month: 11, day: 21) ?? CalendarDate(secondsSince1970: 0)
    return Site(
      content: content, options: SiteOptions(asOf: day), assetNames: theme.assets.map(\.name))
  }

  private func renderer(_ site: Site) -> SiteRenderer {
    SiteRenderer(site: site, theme: theme, assets: theme.assets) { _ in [] }
  }
}
