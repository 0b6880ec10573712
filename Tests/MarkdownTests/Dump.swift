import MateriaDiagnostics
import MateriaMarkdown

/// What reading some Markdown leaves, as text that a person can compare.
struct Dump {
  let body: ArticleBody
  let diagnostics: [Diagnostic]

  init(_ markdown: String, limits: MarkdownLimits = .standard) {
    self.init(bytes: Array(markdown.utf8), limits: limits)
  }

  init(bytes: [UInt8], from start: Int = 0, limits: MarkdownLimits = .standard) {
    (body, diagnostics) = MarkdownReader(limits: limits).read(bytes, from: start, path: "a.md")
  }

  /// The HTML with its holes as `{link 0}`, `{image 0}`, `{cite 0}`.
  var html: String {
    var out: [UInt8] = []
    var at = 0
    for hole in body.holes {
      out += body.html[at..<Int(hole.offset)]
      at = Int(hole.offset)
      switch hole.kind {
      case .link(let index): out += "{link \(index)}".utf8
      case .image(let index): out += "{image \(index)}".utf8
      case .citation(let index): out += "{cite \(index)}".utf8
      }
    }
    out += body.html[at...]
    return String(decoding: out, as: UTF8.self)
  }

  /// The runs in which terms may become links.
  var runs: [String] {
    body.textRuns.map {
      String(decoding: body.html[Int($0.lowerBound)..<Int($0.upperBound)], as: UTF8.self)
    }
  }

  /// The findings as `line:column severity id`.
  var findings: [String] {
    diagnostics.map {
      "\($0.location?.line ?? 0):\($0.location?.column ?? 0) \($0.severity.rawValue) \($0.id)"
    }
  }
}
