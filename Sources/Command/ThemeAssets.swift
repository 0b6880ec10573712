import Foundation
import MateriaSiteModel

/// The files of a theme: those in the site's Templates/Assets, else the program's own copies.
enum ThemeAssets {
  /// Reads the folder's files by name; a style change needs no compiler.
  ///
  /// A link to a place outside the site's templates is no file of the site.
  static func load(from folder: String, else builtIn: [ThemeAsset]) -> [ThemeAsset] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    var assets = Dictionary(builtIn.map { ($0.name, $0) }) { first, _ in first }
    let root = URL(fileURLWithPath: folder).deletingLastPathComponent().resolvingSymlinksInPath()
    for name in names where !name.hasPrefix(".") {
      let file = URL(fileURLWithPath: folder + "/" + name).resolvingSymlinksInPath()
      guard file.path.hasPrefix(root.path + "/") else { continue }
      if let data = FileManager.default.contents(atPath: folder + "/" + name) {
        assets[name] = ThemeAsset(name: name, bytes: Array(data))
      }
    }
    return assets.values.sorted { $0.name < $1.name }
  }
}
