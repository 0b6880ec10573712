import MateriaSiteModel
import MateriaTheme
import Testing

@Suite("The files that the theme brings along")
struct AssetTests {
  private func asset(_ name: String) throws -> String {
    let asset = try #require(StandardTheme().assets.first { $0.name == name })
    return String(decoding: asset.bytes, as: UTF8.self)
  }

  @Test("are a style sheet and a script, and not empty")
  func exist() {
    #expect(StandardTheme().assets.map(\.name) == ["materia.css", "materia.js"])
    for asset in StandardTheme().assets { #expect(asset.bytes.count > 500) }
  }

  @Test("The style sheet asks for nothing, and closes what it opens")
  func styleSheetIsAlone() throws {
    let css = try asset("materia.css")
    for request in ["url(", "@import", "@font-face", "expression("] {
      #expect(!css.contains(request))
    }
    #expect(css.count { $0 == "{" } == css.count { $0 == "}" })
  }

  @Test("The style sheet knows the dark, forced colours, print, and right-to-left")
  func styleSheetIsComplete() throws {
    let css = try asset("materia.css")
    for part in ["prefers-color-scheme: dark", "forced-colors: active", "@media print"] {
      #expect(css.contains(part))
    }
    // What turns with the writing direction is written by logical properties.
    for physical in [
      "margin-left:", "margin-right:", "padding-left:", "padding-right:", "border-left:",
      "border-right:", "text-align: left", "text-align: right", "float:", "\n  left:", "\n  right:",
    ] {
      #expect(!css.contains(physical), "\(physical)")
    }
  }

  @Test("The script sends nothing and keeps nothing")
  func scriptIsPrivate() throws {
    let script = try asset("materia.js")
    for way in [
      "fetch", "XMLHttpRequest", "sendBeacon", "WebSocket", "cookie", "localStorage",
      "sessionStorage", "indexedDB", "eval", "innerHTML", "import(",
    ] {
      #expect(!script.contains(way), "\(way)")
    }
  }
}
