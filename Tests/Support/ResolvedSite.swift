import MateriaChecks
import MateriaContent
public import MateriaDiagnostics
public import MateriaRendering
public import MateriaSiteModel
import MateriaTheme

/// A site that was loaded and resolved in memory: what the commands do before they write.
public struct ResolvedSite: Sendable {
  /// The folder that the site was read from.
  public let folder: TemporarySite
  /// The site.
  public let site: Site
  /// What turns its routes into bytes.
  public let renderer: SiteRenderer

  /// Loads and resolves a site.
  ///
  /// - Parameters:
  ///   - text: The files below Content; see ``SiteText``.
  ///   - asOf: The day that the site is built for.
  ///   - drafts: Whether drafts are shown.
  ///   - baseURL: The address in place of the one in `site.yml`.
  public init(
    _ text: String, asOf: String = "2026-11-21", drafts: Bool = false, baseURL: String? = nil
  ) throws {
    try self.init(TemporarySite(text), asOf: asOf, drafts: drafts, baseURL: baseURL)
  }

  /// Loads and resolves a site that stands in a folder.
  public init(
    _ folder: TemporarySite, asOf: String = "2026-11-21", drafts: Bool = false,
    baseURL: String? = nil
  ) throws {
    guard let day = CalendarDate(asOf) else { throw SupportError("\(asOf) is no day") }
    self.folder = folder
    let loader = ContentLoader(path: folder.path + "/Content")
    let theme = StandardTheme()
    site = Site(
      content: try loader.load(),
      options: SiteOptions(asOf: day, includesDrafts: drafts, baseURL: baseURL),
      assetNames: theme.assets.map(\.name),
      line: { path, number in
        guard let bytes = try? loader.bytes(of: String(path.dropFirst("Content/".count))) else {
          return nil
        }
        return SourceText.line(number, of: bytes)
      })
    renderer = SiteRenderer(site: site, theme: theme, assets: theme.assets) {
      try loader.bytes(of: $0)
    }
  }

  /// What a build says of the site, by place.
  public var findings: [Diagnostic] { (site.content.diagnostics + site.diagnostics).sorted() }

  /// What `check` says beyond that.
  public var checks: [Diagnostic] { SourceRules.check(site) }

  /// The findings of a name.
  public func findings(_ id: String) -> [Diagnostic] {
    (findings + checks).filter { $0.id == id }
  }

  /// The text that stands at an address below the home page.
  public func page(_ address: String) throws -> String {
    guard let entry = site.entry(at: address) else {
      throw SupportError("nothing stands at “\(address)”")
    }
    return String(decoding: try renderer.bytes(for: entry), as: UTF8.self)
  }

  /// Every file of the site as text, by its path below Output; style and script are left out.
  public func files() throws -> [String: String] {
    var found: [String: String] = [:]
    for entry in site.routes {
      if case .asset = entry.route { continue }
      found[entry.file] = String(decoding: try renderer.bytes(for: entry), as: UTF8.self)
    }
    return found
  }
}
