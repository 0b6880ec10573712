import Foundation
import MateriaChecks
import MateriaContent
import MateriaDiagnostics
import MateriaPreview
import MateriaRendering
import MateriaSiteModel
import Synchronization

/// The site of a preview: keeps what was read and resolved, and takes in what changes.
final class LiveSite: PreviewSource {
  private let arguments: SiteArguments
  private let session: SiteSession
  private let reporter: FindingsReporter
  private let state: Mutex<State>

  private struct State {
    var site: Site?
    var assets: [ThemeAsset] = []
    /// Errors of files that cannot be read, whose last good state is shown.
    var held: [String: [Diagnostic]] = [:]
    /// The files that were saved last.
    var recent: Set<String> = []
    /// Counts changes of images.
    var images = 0
  }

  init(_ arguments: SiteArguments) throws {
    self.arguments = arguments
    let session = try SiteSession(arguments)
    self.session = session
    reporter = FindingsReporter { session.report($0) }
    state = Mutex(State())
  }

  private var content: String { arguments.contentPath }
  private var templates: String { SiteArguments.join(arguments.site, "Templates") }

  var folders: [String] { [content, templates] }

  func load() throws(DiagnosticError) -> any PreviewedSite {
    let loaded = try session.loader.load()
    return state.withLock { state in
      state.held = [:]
      state.recent = []
      state.assets = session.loadAssets()
      state.images += 1
      let site = session.resolve(loaded, assets: state.assets)
      state.site = site
      return snapshot(site, state)
    }
  }

  func update(_ changes: FileChanges) -> PreviewChange {
    state.withLock { state in
      guard var site = state.site else { fatalError("A site is loaded before it is updated.") }
      // The only other owner lets go, so that arrays are changed in place.
      state.site = nil
      let names = Self.below(content, changes.paths).filter(Self.isContent)
      let themeNames = Self.below(templates, changes.paths)
      let hasAssets = themeNames.contains { $0.hasPrefix("Assets/") }
      let needsRebuild = themeNames.contains { $0.hasSuffix(".swift") && !$0.contains("/.") }
      if hasAssets { state.assets = session.loadAssets() }
      let assetNames = state.assets.map(\.name)
      var isNew = hasAssets
      if !names.isEmpty || assetNames != site.assetNames {
        isNew = true
        state.images += names.contains { $0.hasPrefix("images") } ? 1 : 0
        state.recent = Set(names.map { arguments.contentName + "/" + $0 })
        reload(names, &site, &state, assetNames)
      }
      state.site = site
      let saved =
        names.count == 1 ? site.address(ofFile: arguments.contentName + "/" + names[0]) : nil
      return PreviewChange(
        site: snapshot(site, state), isNew: isNew, saved: saved, needsRebuild: needsRebuild)
    }
  }

  /// Reads files again and resolves what depends on them.
  ///
  /// What was readable and no longer is stays as it was, and its errors are kept apart: whoever has
  /// broken the front matter goes on seeing the page.
  private func reload(
    _ names: [String], _ site: inout Site, _ state: inout State, _ assetNames: [String]
  ) {
    let root = arguments.contentName
    let loader = session.loader
    var held = state.held
    // What is held was read from another state of its file: it is read again with every change.
    let again = held.keys.map { String($0.dropFirst(root.count + 1)) }
    site.update(Set((names + again).map { root + "/" + $0 }), assetNames: assetNames) { content in
      let before = LastGood(content, names + again, root: root)
      loader.reload(names + again, into: &content)
      held = before.restore(&content)
    }
    state.held = held
  }

  /// Prints what is wrong and was not wrong before, soon and in the background.
  func report() {
    let findings = state.withLock { state -> FindingsReporter.Findings? in
      guard let site = state.site else { return nil }
      return FindingsReporter.Findings(
        files: site.content.findings,
        others: state.held.values.flatMap { $0 } + site.diagnostics)
    }
    if let findings { reporter.report(findings) }
  }

  private func snapshot(_ site: Site, _ state: State) -> SiteSnapshot {
    SiteSnapshot(
      renderer: session.renderer(site, assets: state.assets), held: state.held,
      recent: state.recent, images: "\(ProcessInfo.processInfo.processIdentifier)-\(state.images)")
  }

  /// The names of files below a folder.
  private static func below(_ folder: String, _ paths: Set<String>) -> [String] {
    let prefix = folder + "/"
    return paths.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      .sorted()
  }

  /// Whether a file can be content: hidden files are none.
  private static func isContent(_ name: String) -> Bool {
    !name.split(separator: "/").contains { $0.hasPrefix(".") }
  }
}
