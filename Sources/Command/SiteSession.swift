import ArgumentParser
import Foundation
import MateriaContent
import MateriaDiagnostics
import MateriaRendering
import MateriaSiteModel

/// What the commands on a site do alike: load, resolve, say what is wrong.
struct SiteSession {
  let arguments: SiteArguments
  let options: SiteOptions
  let loader: ContentLoader
  let assets: [ThemeAsset]

  init(_ arguments: SiteArguments, trace: ContentTrace? = nil) throws {
    self.arguments = arguments
    options = try arguments.options()
    loader = ContentLoader(
      path: arguments.contentPath, shown: arguments.contentName, trace: trace)
    assets = Self.loadAssets(arguments)
  }

  /// Reads the theme's files as they are now.
  func loadAssets() -> [ThemeAsset] { Self.loadAssets(arguments) }

  private static func loadAssets(_ arguments: SiteArguments) -> [ThemeAsset] {
    ThemeAssets.load(
      from: SiteArguments.join(arguments.site, "Templates/Assets"), else: Materia.theme.assets)
  }

  /// Loads and resolves the site.
  func site() throws -> Site {
    resolve(try loader.load())
  }

  /// Resolves content that was loaded.
  func resolve(
    _ content: SiteContent, assets: [ThemeAsset]? = nil, previous: Site? = nil
  ) -> Site {
    let folder = arguments.contentPath
    let shown = arguments.contentName
    let lines = ContentLines()
    return Site(
      content: content, options: options, assetNames: (assets ?? self.assets).map(\.name),
      root: shown,
      line: { path, number in
        guard path.hasPrefix(shown + "/") else { return nil }
        return lines.line(number, of: folder + "/" + path.dropFirst(shown.count + 1))
      }, previous: previous)
  }

  /// Renders a site's routes.
  func renderer(_ site: Site, assets: [ThemeAsset]? = nil) -> SiteRenderer {
    let loader = loader
    return SiteRenderer(site: site, theme: Materia.theme, assets: assets ?? self.assets) { path in
      try loader.bytes(of: path)
    }
  }

  /// How many findings a person is shown at most; tools get all of them.
  static let shownFindings = 100

  /// Prints findings, and how many there are.
  func report(_ diagnostics: [Diagnostic]) {
    guard arguments.format == .text else {
      Terminal.out(diagnostics.report(as: arguments.format))
      return
    }
    if diagnostics.isEmpty { return }
    // What stops a build is shown before what does not, however many there are of the latter.
    let shown =
      diagnostics.count <= Self.shownFindings
      ? diagnostics
      : Array(diagnostics.sorted { $0.severity > $1.severity }.prefix(Self.shownFindings)).sorted()
    Terminal.error(shown.report(as: .text, colour: Terminal.errorIsTerminal))
    if shown.count < diagnostics.count {
      Terminal.error(
        "\(diagnostics.count - shown.count) more are not shown; --format json prints all.\n")
    }
    Terminal.error(Self.summary(of: diagnostics) + "\n")
  }

  /// How many findings there are of each weight.
  static func summary(of diagnostics: [Diagnostic]) -> String {
    let counts = [Severity.error, .warning, .note].compactMap { severity -> String? in
      let count = diagnostics.count { $0.severity == severity }
      return count == 0 ? nil : counted(count, severity.rawValue)
    }
    return counts.joined(separator: ", ")
  }
}

extension SiteArguments {
  /// Shows findings: to a person on standard error, to a program on standard output.
  func show(_ diagnostics: [Diagnostic]) {
    let isText = format == .text
    let text = diagnostics.report(as: format, colour: isText && Terminal.errorIsTerminal)
    if isText { Terminal.error(text) } else { Terminal.out(text) }
  }

  /// Says what was done; on standard error where a program reads findings from standard output.
  func say(_ text: String) {
    if format == .text { Terminal.out(text) } else { Terminal.error(text) }
  }
}

/// A number of things, as in `1 article` and `2 articles`.
func counted(_ count: Int, _ what: String) -> String {
  "\(count) \(what)\(count == 1 ? "" : "s")"
}

extension ExitCode {
  /// The content has errors.
  static let contentErrors = ExitCode(1)
  /// The system failed: disk or permission (`EX_IOERR` of sysexits.h).
  static let systemFailed = ExitCode(74)

  /// What findings that stop a command exit with: a file that cannot be read is the system's doing.
  static func stopping(for diagnostics: [Diagnostic]) -> ExitCode {
    diagnostics.contains { $0.id == "unreadable-file" } ? systemFailed : contentErrors
  }
}
