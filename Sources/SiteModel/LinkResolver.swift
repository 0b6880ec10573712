import MateriaContent
import MateriaDiagnostics

/// Where a link within the site leads.
enum LinkTarget: Sendable, Hashable {
  case article(Int, fragment: String?)
  case topic(Int, fragment: String?)
  case page(Int, fragment: String?)
  /// A part of the site that has no file of its own, by its address below the home page.
  case part(String, fragment: String?)
  case image(Int)
  /// A place on the same page.
  case here(fragment: String)
  /// An address that is taken as it is.
  case external(String)
  case broken(Reason)

  /// Why a link leads nowhere.
  enum Reason: Sendable, Hashable {
    case noSuchFile(nearest: String?)
    case leavesContent
    case noSuchAddress
    case noSuchAnchor(nearest: String?)
    case draft
  }
}

/// Finds what a link means, from the paths of the content alone.
struct LinkResolver: Sendable {
  private var files: [String: LinkTarget] = [:]
  private var addresses: [String: LinkTarget] = [:]
  private let root: String

  static let parts = ["topics/", "articles/", "glossary/", "sources/", "corrections/"]

  init(content: SiteContent, states: [ArticleState], root: String) {
    self.root = root
    let prefix = root + "/"
    func below(_ path: String) -> String {
      path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
    }
    let articles = content.articles
    files.reserveCapacity(articles.count + content.topics.count + content.images.count)
    addresses.reserveCapacity(articles.count + content.topics.count)
    for index in articles.indices {
      files[below(articles[index].path)] =
        states[index].isShown ? .article(index, fragment: nil) : .broken(.draft)
      if states[index].isShown {
        addresses[articles[index].slug + "/"] = .article(index, fragment: nil)
      }
    }
    for (index, topic) in content.topics.enumerated() {
      files[below(topic.path)] = .topic(index, fragment: nil)
      addresses["topics/" + topic.slug + "/"] = .topic(index, fragment: nil)
    }
    for (index, page) in content.pages.enumerated() {
      files[below(page.path)] = .page(index, fragment: nil)
      addresses[page.slug + "/"] = .page(index, fragment: nil)
    }
    for (index, image) in content.images.enumerated() { files[image.path] = .image(index) }
    for part in Self.parts + [""] { addresses[part] = .part(part, fragment: nil) }
    for (file, part) in [
      ("glossary.yml", "glossary/"), ("sources.yml", "sources/"), ("site.yml", ""),
    ] {
      files[file] = .part(part, fragment: nil)
    }
  }

  /// What a destination means in a file.
  ///
  /// - Parameters:
  ///   - destination: The destination as the author wrote it.
  ///   - path: The file that it stands in, with the content folder's name.
  ///   - anchors: Tells whether a target has an anchor, and if not, the nearest that it has.
  func resolve(
    _ destination: String, in path: String, anchors: (LinkTarget, String) -> AnchorCheck
  ) -> LinkTarget {
    let (name, fragment) = Self.split(destination)
    if name.isEmpty, let fragment {
      switch anchors(.here(fragment: fragment), fragment) {
      case .found: return .here(fragment: fragment)
      case .missing(let nearest): return .broken(.noSuchAnchor(nearest: nearest))
      }
    }
    var target: LinkTarget
    if name.hasPrefix("/") {
      let address = String(name.dropFirst())
      let slashed = address.isEmpty || address.hasSuffix("/") ? address : address + "/"
      guard let found = addresses[slashed] else { return .broken(.noSuchAddress) }
      target = found
    } else {
      guard let full = joined(name, to: path) else { return .broken(.leavesContent) }
      if let found = files[full] ?? partAddress(full) {
        target = found
      } else {
        return .broken(.noSuchFile(nearest: nearest(to: full)))
      }
    }
    guard let fragment else { return target }
    if case .missing(let nearest) = anchors(target, fragment) {
      return .broken(.noSuchAnchor(nearest: nearest))
    }
    switch target {
    case .article(let index, _): target = .article(index, fragment: fragment)
    case .topic(let index, _): target = .topic(index, fragment: fragment)
    case .page(let index, _): target = .page(index, fragment: fragment)
    case .part(let part, _): target = .part(part, fragment: fragment)
    default: break
    }
    return target
  }

  private func partAddress(_ full: String) -> LinkTarget? {
    guard Self.parts.contains(full + "/") || full.isEmpty else { return nil }
    return .part(full.isEmpty ? "" : full + "/", fragment: nil)
  }

  private func nearest(to full: String) -> String? {
    let folder = full.split(separator: "/").dropLast().joined(separator: "/") + "/"
    return Suggestion.nearest(
      to: full, among: files.keys.lazy.filter { $0.hasPrefix(folder) })
  }

  /// A path relative to a file's folder, below Content; nil where it leads out of Content.
  private func joined(_ name: String, to path: String) -> String? {
    let prefix = root + "/"
    let below = path.hasPrefix(prefix) ? path.dropFirst(prefix.count) : path[...]
    // Most links name a file of the same folder.
    if Self.isFileName(name) {
      let folder = below.utf8.lastIndex(of: UInt8(ascii: "/")).map { below[...$0] } ?? ""
      return folder + name
    }
    var parts = below.split(separator: "/").dropLast().map(String.init)
    for part in Self.decoded(name).split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        if parts.isEmpty { return nil }
        parts.removeLast()
      } else {
        parts.append(String(part))
      }
    }
    return parts.joined(separator: "/")
  }

  /// Whether a destination is the name of a file in the same folder, with nothing to decode.
  private static func isFileName(_ name: String) -> Bool {
    guard let first = name.utf8.first, first != UInt8(ascii: ".") else { return false }
    return !name.utf8.contains {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "%") || $0 == UInt8(ascii: "#")
        || $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ":")
    }
  }

  private static func split(_ destination: String) -> (name: String, fragment: String?) {
    let bytes = destination.utf8
    guard bytes.contains(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) else {
      return (destination, nil)
    }
    var name = destination[...]
    var fragment: String?
    if let hash = bytes.firstIndex(of: UInt8(ascii: "#")) {
      fragment = decoded(String(name[bytes.index(after: hash)...]))
      name = name[..<hash]
    }
    if let query = name.utf8.firstIndex(of: UInt8(ascii: "?")) { name = name[..<query] }
    return (String(name), fragment.flatMap { $0.isEmpty ? nil : $0 })
  }

  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return text }
    var out: [UInt8] = []
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        out.append(value)
        index += 3
      } else {
        out.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: out, as: UTF8.self)
  }
}

/// Whether a page has an anchor.
enum AnchorCheck {
  case found
  case missing(nearest: String?)
}
