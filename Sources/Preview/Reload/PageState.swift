import MateriaDiagnostics

/// What an open page is told of itself: what to show in its place and on top of it.
struct PageState {
  var version: String
  /// The page, where it differs from what the browser has.
  var html: [UInt8]?
  var styles: String
  var scripts: String
  var images: String
  /// What keeps the site from being built.
  var errors: [Diagnostic]
  /// The site's templates: built, being built, or broken.
  var build: TemplateBuild.State

  /// The state as JSON.
  var json: [UInt8] {
    var out = JSONWriter()
    out.object {
      $0.member("version", version)
      if let html { $0.member("html", String(decoding: html, as: UTF8.self)) }
      $0.member("styles", styles)
      $0.member("scripts", scripts)
      $0.member("images", images)
      $0.member("isBuilding", build.isBuilding)
      $0.list("errors", build.errors + errors) { $0.finding($1) }
    }
    return out.bytes
  }
}

/// What is to be said of an open page beside what is wrong, as JSON.
enum PageNotes {
  static func json(_ notes: [Diagnostic]) -> [UInt8] {
    var out = JSONWriter()
    out.object { $0.list("notes", notes) { $0.finding($1) } }
    return out.bytes
  }
}

/// Writes JSON (RFC 8259), as little of it as is needed here.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  private var needsComma = false

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    bytes.append(UInt8(ascii: "{"))
    needsComma = false
    members(&self)
    bytes.append(UInt8(ascii: "}"))
    needsComma = true
  }

  mutating func member(_ name: String, _ value: String?) {
    guard let value else { return }
    key(name)
    string(value)
  }

  mutating func member(_ name: String, _ value: Int) {
    key(name)
    bytes.append(contentsOf: "\(value)".utf8)
  }

  mutating func member(_ name: String, _ value: Bool) {
    key(name)
    bytes.append(contentsOf: "\(value)".utf8)
  }

  mutating func list<Element>(
    _ name: String, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    bytes.append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(&self, element)
    }
    bytes.append(UInt8(ascii: "]"))
    needsComma = true
  }

  mutating func finding(_ diagnostic: Diagnostic) {
    object {
      $0.member("id", diagnostic.id)
      $0.member("severity", diagnostic.severity.rawValue)
      $0.member("place", diagnostic.location?.description)
      // The line with its caret is laid out by the same words as at a terminal.
      $0.member("text", TextReporter().text(diagnostic))
    }
  }

  private mutating func key(_ name: String) {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = true
  }

  private mutating func string(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): bytes.append(contentsOf: #"\""#.utf8)
      case UInt8(ascii: "\\"): bytes.append(contentsOf: #"\\"#.utf8)
      case 0x0A: bytes.append(contentsOf: #"\n"#.utf8)
      case 0..<0x20:
        let digits = String(byte, radix: 16)
        bytes.append(contentsOf: #"\u00"#.utf8)
        bytes.append(contentsOf: (digits.count == 1 ? "0" + digits : digits).utf8)
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
    needsComma = true
  }
}
