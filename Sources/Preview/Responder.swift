import FlyingFox
import MateriaDiagnostics

/// Answers requests: the files of the site, and the preview's own few.
struct Responder: Sendable {
  let engine: PreviewEngine
  let hosts: HostRule
  let build: TemplateBuild?

  /// What a request gets.
  enum Reply: Sendable {
    case answer(HTTPAnswer)
    /// Events for as long as the browser listens.
    case events
  }

  /// The answer to a request.
  func reply(to head: RequestHead) -> Reply {
    let named = head.values("host")
    guard named.count == 1 else {
      return .answer(.words(.badRequest, "A request names its host once."))
    }
    guard hosts.allows(named) else {
      return .answer(
        .words(
          .misdirectedRequest,
          "This preview answers to localhost only. Ask it by its address in numbers"
            + (hosts.isOpen ? "." : ", or start it with --host to open it to this network.")))
    }
    guard head.method == "GET" || head.method == "HEAD" else {
      var answer = HTTPAnswer.words(.methodNotAllowed, "A preview can be read, and no more.")
      answer.fields.append(("Allow", "GET, HEAD"))
      return .answer(answer)
    }
    guard case .sound(let path) = RequestPath(target: head.target) else {
      return .answer(notFound())
    }
    if path.hasPrefix(PageScript.folder) {
      return own(String(path.dropFirst(PageScript.folder.count)), head)
    }
    return .answer(page(at: path, head))
  }

  private func page(at path: String, _ head: RequestHead) -> HTTPAnswer {
    let (site, failure) = engine.current()
    guard let site else { return Self.failed(failure) }
    guard path.hasPrefix(site.basePath) else {
      // The home page of a site below a path is what somebody means who asks for the server's.
      if path == "/" || path + "/" == site.basePath { return .redirect(to: site.basePath) }
      return notFound()
    }
    let address = Self.withoutIndex(String(path.dropFirst(site.basePath.count)))
    guard let bytes = site.bytes(at: address) else {
      if !address.hasSuffix("/"), site.has(address + "/") {
        return .redirect(to: Self.encoded(site.basePath + address + "/"))
      }
      return notFound()
    }
    let isPage = address.isEmpty || address.hasSuffix("/") || address.hasSuffix(".html")
    let type = ContentType.of(isPage ? "index.html" : address)
    if isPage {
      return HTTPAnswer(.ok, type: type, body: PageScript.added(to: bytes, site: site))
    }
    return Self.file(bytes, type: type, head)
  }

  /// A file, or the part of it that was asked for.
  private static func file(_ bytes: [UInt8], type: String, _ head: RequestHead) -> HTTPAnswer {
    // Without a name for the state of a file, `If-Range` can never hold (RFC 9110, 13.1.5).
    let field = head.values("if-range").isEmpty && head.method == "GET" ? head.value("range") : nil
    var answer = HTTPAnswer(.ok, type: type, body: bytes)
    switch ByteRange(field, size: bytes.count) {
    case .whole: break
    case .part(let range):
      answer = HTTPAnswer(.partialContent, type: type, body: Array(bytes[range]))
      answer.fields.append(
        ("Content-Range", "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(bytes.count)"))
    case .unsatisfiable:
      answer = .words(.rangeNotSatisfiable, "The file has \(bytes.count) bytes.")
      answer.fields.append(("Content-Range", "bytes */\(bytes.count)"))
    }
    answer.fields.append(("Accept-Ranges", "bytes"))
    return answer
  }

  private func notFound() -> HTTPAnswer {
    let (site, failure) = engine.current()
    guard let site else { return Self.failed(failure) }
    return HTTPAnswer(
      .notFound, type: ContentType.of("404.html"),
      body: PageScript.added(to: site.notFoundPage, site: site))
  }

  /// The preview's own files.
  private func own(_ name: String, _ head: RequestHead) -> Reply {
    switch name {
    case "reload.js":
      .answer(
        HTTPAnswer(.ok, type: ContentType.of("reload.js"), body: PackageResources.reload_js))
    case "listen.js":
      .answer(
        HTTPAnswer(.ok, type: ContentType.of("listen.js"), body: PackageResources.listen_js))
    case "preview.css":
      .answer(
        HTTPAnswer(.ok, type: ContentType.of("preview.css"), body: PackageResources.preview_css))
    case "state": .answer(state(head))
    case "notes": .answer(notes(head))
    case "events": .events
    default: .answer(notFound())
    }
  }

  /// What an open page is told of itself.
  private func state(_ head: RequestHead) -> HTTPAnswer {
    let query = Self.query(of: head.target)
    let (site, failure) = engine.current()
    var state = PageState(
      version: query["version"] ?? "", styles: "", scripts: "", images: "", errors: failure,
      build: build?.current ?? TemplateBuild.State())
    if let site {
      (state.styles, state.scripts, state.images) = (site.styles, site.scripts, site.images)
      let address = Self.address(ofPage: query["page"], site)
      let page = address.flatMap { site.bytes(at: $0) } ?? site.notFoundPage
      state.version = PageScript.version(of: page)
      if state.version != query["version"] { state.html = page }
      state.errors = site.errors(at: address ?? "")
    }
    return HTTPAnswer(.ok, type: ContentType.of("state.json"), body: state.json)
  }

  private func notes(_ head: RequestHead) -> HTTPAnswer {
    let (site, _) = engine.current()
    let address = site.flatMap { Self.address(ofPage: Self.query(of: head.target)["page"], $0) }
    let notes = address.flatMap { site?.notes(at: $0) } ?? []
    return HTTPAnswer(.ok, type: ContentType.of("notes.json"), body: PageNotes.json(notes))
  }

  /// The address of an open page; nil for one that no site has.
  private static func address(ofPage path: String?, _ site: any PreviewedSite) -> String? {
    guard let path, case .sound(let sound) = RequestPath(target: path),
      sound.hasPrefix(site.basePath)
    else { return nil }
    return withoutIndex(String(sound.dropFirst(site.basePath.count)))
  }

  /// An address without the name of the file that a folder's address stands for.
  private static func withoutIndex(_ address: String) -> String {
    let isIndex = address == "index.html" || address.hasSuffix("/index.html")
    return isIndex ? String(address.dropLast("index.html".count)) : address
  }

  /// The page that is shown while there is no site at all; it comes to life by itself.
  private static func failed(_ findings: [Diagnostic]) -> HTTPAnswer {
    let page = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <title>There is no site yet</title>
      <script src="\(PageScript.folder)reload.js" defer data-version="" data-styles="" \
      data-scripts="" data-images=""></script>
      </head>
      <body></body>
      </html>

      """
    return HTTPAnswer(
      .internalServerError, type: ContentType.of("index.html"), body: Array(page.utf8))
  }

  /// The fields of a query, decoded; a later one of a name goes before an earlier one.
  private static func query(of target: String) -> [String: String] {
    var fields: [String: String] = [:]
    guard let start = target.firstIndex(of: "?") else { return fields }
    for pair in target[target.index(after: start)...].split(separator: "&") {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if parts.count == 2 { fields[String(parts[0])] = decoded(String(parts[1])) }
    }
    return fields
  }

  private static func decoded(_ text: String) -> String {
    var out: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      if byte == UInt8(ascii: "%"), rest.count >= 2,
        let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
      {
        out.append(value)
        rest = rest.dropFirst(2)
      } else {
        out.append(byte)
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// A path as it may stand in a `Location`.
  private static func encoded(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      let isPlain =
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "-._~/".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        out += "%" + (digits.count == 1 ? "0" : "") + digits
      }
    }
    return out
  }
}
