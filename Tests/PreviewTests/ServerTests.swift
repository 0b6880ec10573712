import Foundation
import Testing

@testable import MateriaPreview

/// What the server of the built program says to browsers, and to what pretends to be one.
@Suite("The preview's server", .serialized)
struct ServerTests {
  let folder = TemporaryFolder()
  let port: UInt16
  private let program: ServedProgram

  init() throws {
    try folder.write("Content/site.yml", "title: Health\nurl: https://example.org/health/\n")
    for name in ["one", "two"] {
      try folder.write("Content/articles/\(name).md", Self.article(name, "Text \(name)."))
    }
    try folder.write("Templates/Assets/a.css", "0123456789")
    program = try ServedProgram(site: folder.path)
    port = program.port
  }

  private static func article(_ title: String, _ body: String) -> String {
    "---\ntitle: The \(title)\n---\n\(body)\n"
  }

  @Test("pages are what a build writes but for the script; other files are that altogether")
  func pages() throws {
    let page = try Answer(port: port, "/health/one/")
    #expect(page.status == 200)
    #expect(page.published.hasPrefix("<!doctype html>") && page.published.contains("Text one."))
    #expect(page.body != page.published)
    #expect(page.head.contains("Content-Type: text/html; charset=utf-8"))
    #expect(page.head.contains("Cache-Control: no-store"))
    #expect(page.head.contains("Content-Length: \(page.body.utf8.count)"))
    let style = try Answer(port: port, "/health/assets/a.css?materia=1")
    #expect(style.body == "0123456789" && style.head.contains("Content-Type: text/css"))
    #expect(try Answer(port: port, "/health/one/index.html").published == page.published)
  }

  @Test("addresses that stand nowhere get the site's own page, near ones a redirect")
  func missing() throws {
    let missing = try Answer(port: port, "/health/none/")
    #expect(missing.status == 404 && missing.published.contains("Page not found"))
    #expect(try Answer(port: port, "/elsewhere/").status == 404)
    #expect(try Answer(port: port, "/health/../one/").status == 404)
    let slash = try Answer(port: port, "/health/one")
    #expect(slash.status == 302 && slash.head.contains("Location: /health/one/\r"))
    for path in ["/", "/health"] {
      let home = try Answer(port: port, path)
      #expect(home.status == 302 && home.head.contains("Location: /health/\r"))
    }
  }

  @Test("only GET and HEAD, only named by this machine's names")
  func methods() throws {
    for method in ["POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "PATCH", "get"] {
      let answer = try Answer(port: port, "/health/one/", method: method)
      #expect(answer.status == 405 && answer.head.contains("Allow: GET, HEAD"))
    }
    let head = try Answer(port: port, "/health/one/", method: "HEAD")
    let get = try Answer(port: port, "/health/one/")
    #expect(head.status == 200 && head.body.isEmpty && head.head == get.head)
    for host in ["evil.example", "localhost.evil.example:4000", "192.168.1.1"] {
      let answer = try Answer(port: port, "/health/one/", fields: "Host: \(host)\r\n")
      #expect(answer.status == 421 && !answer.body.contains("Text one."))
    }
    let double = "Host: localhost\r\nHost: localhost\r\n"
    #expect(try Answer(port: port, "/health/one/", fields: double).status == 400)
    let client = try RawClient(port: port)
    client.send("GET /health/one/ HTTP/1.1\r\n\r\n")
    #expect(client.receive(until: "\r\n\r\n").hasPrefix("HTTP/1.1 400 "))
  }

  @Test("parts of files")
  func ranges() throws {
    let path = "/health/assets/a.css"
    let part = try Answer(port: port, path, fields: "Range: bytes=2-4\r\n")
    #expect(part.status == 206 && part.body == "234")
    #expect(part.head.contains("Content-Range: bytes 2-4/10"))
    let none = try Answer(port: port, path, fields: "Range: bytes=10-\r\n")
    #expect(none.status == 416 && none.head.contains("Content-Range: bytes */10"))
    let condition = "Range: bytes=2-4\r\nIf-Range: \"x\"\r\n"
    #expect(try Answer(port: port, path, fields: condition).status == 200)
  }

  @Test("what is no request is answered in words, and the next one is served")
  func garbage() throws {
    let cases = [
      ("GET / HTTP/1.1\n\n\r\n\r\n", "400"), ("\u{16}\u{3}\u{1}\u{2}\r\n\r\n", "400"),
      ("GET / HTTP/9\r\n\r\n", "400"),
      ("GET /" + String(repeating: "a", count: 40_000) + " HTTP/1.1\r\n", "431"),
      ("GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 4_000), "431"),
      ("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9999999\r\n\r\nabc", "405"),
      ("GET / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz", "302"),
    ]
    for (text, status) in cases {
      let client = try RawClient(port: port)
      client.send(text)
      #expect(client.receiveAll().hasPrefix("HTTP/1.1 \(status) "))
      #expect(try Answer(port: port, "/health/one/").status == 200)
    }
  }

  @Test("a connection serves one request after the other, also those that came together")
  func keepAlive() throws {
    let client = try RawClient(port: port)
    let request = "GET /health/assets/a.css HTTP/1.1\r\nHost: localhost\r\n\r\n"
    client.send(request + request)
    var all = client.receive(until: "0123456789")
    if all.components(separatedBy: "0123456789").count < 3 {
      all += client.receive(until: "0123456789")
    }
    #expect(all.components(separatedBy: "HTTP/1.1 200 OK").count == 3)
    client.send(request)
    #expect(client.receive(until: "0123456789").hasPrefix("HTTP/1.1 200 OK"))
  }

  @Test("browsers that stop half-way, break off or never read do no harm")
  func brokenClients() throws {
    try folder.write("Templates/Assets/large.bin", String(repeating: "a", count: 16_000_000))
    #expect(try Answer(port: port, "/health/assets/large.bin", method: "HEAD").status == 200)
    var open: [RawClient] = []
    for number in 0..<120 {
      let client = try RawClient(port: port)
      switch number % 4 {
      case 0: client.send("GET /health/one/ HT")
      case 1: client.send("GET /health/assets/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
      case 2:
        client.send("GET /health/assets/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
        client.reset()
        continue
      default: break
      }
      open.append(client)
    }
    let start = ContinuousClock.now
    #expect(try Answer(port: port, "/health/one/").status == 200)
    // A debug build on a busy machine; whoever waits for the others waits for their thirty seconds.
    #expect(ContinuousClock.now - start < .seconds(6))
    withExtendedLifetime(open) {}
  }

  @Test("hundreds of open tabs hear of a change, each once")
  func manyTabs() throws {
    let tabs = try (0..<300).map { _ in
      let client = try RawClient(port: port)
      client.send("GET /__materia/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
      return client
    }
    for tab in tabs { #expect(tab.receive(until: "event: hello").contains("event: hello")) }
    try folder.write("Content/articles/one.md", Self.article("one", "Other words."))
    for tab in tabs { #expect(tab.receive(until: "event: change").contains("event: change")) }
    #expect(try Answer(port: port, "/health/one/").published.contains("Other words."))
  }

  @Test("a page that is asked for after a save is the new one, without a wait")
  func fresh() throws {
    for number in 0..<100 {
      try folder.write("Content/articles/one.md", Self.article("one", "Number \(number)."))
      let page = try Answer(port: port, "/health/one/").published
      #expect(page.contains("Number \(number)."))
    }
  }

  @Test("an open page is told what it is now, only if it differs, and what is wrong")
  func state() throws {
    let page = try Answer(port: port, "/health/one/").published
    let version = PageScript.version(of: Array(page.utf8))
    let path = "/__materia/state?page=%2Fhealth%2Fone%2F&version="
    let same = try Answer(port: port, path + version)
    #expect(!same.body.contains("\"html\"") && same.body.contains("\"errors\":[]"))
    try folder.write("Content/articles/two.md", Self.article("two", "Other words."))
    #expect(try !Answer(port: port, path + version).body.contains("\"html\""))
    try folder.write("Content/articles/one.md", Self.article("one", "A \"quotation\" \\\\ mark."))
    let other = try Answer(port: port, path + version)
    #expect(other.body.contains(#"A &quot;quotation&quot; \\ mark."#))
    try folder.write("Content/articles/two.md", "---\ntitle: [\n---\nText.\n")
    let broken = try Answer(port: port, path + version)
    #expect(broken.body.contains("Content/articles/two.md:"))
    try folder.write("Content/articles/two.md", Self.article("two", "Mended."))
    let mended = try Answer(port: port, path + version)
    #expect(mended.body.contains("\"errors\":[]"))
  }

  @Test("a port that is taken gives way to the next")
  func nextPort() throws {
    let second = try ServedProgram(site: folder.path, port: port)
    #expect(second.port > port)
    #expect(try Answer(port: second.port, "/health/one/").status == 200)
  }
}
