import Foundation
import Testing

@testable import MateriaPreview

@Suite("Requests that no browser of ours sends")
struct HostileRequestTests {
  @Test(
    "a path that leads anywhere but to a page is refused",
    arguments: [
      "/../etc/passwd", "/a/../../etc/passwd", "/./a", "/a/.", "/a/..", "/..", "/%2e%2e/etc/passwd",
      "/%2E%2E%2Fetc%2Fpasswd", "/..%2fetc/passwd", "/a/%2e%2e/b", "/.env", "/.git/config",
      "/a/.hidden", "/%2egit/config", "//evil.example/", "/a//b", "/a%2F%2Fb", "/a\\b", "/a%5cb",
      "/%5c%5cevil.example", "/a%00b", "/%00", "/a%0d%0aSet-Cookie:x", "/a%7f", "/%", "/%4", "/%zz",
      "/%c0%ae%c0%ae/", "/%ff", "/%ed%a0%80", "", "a", "http://127.0.0.1/", "*", "?x", "#x",
      "etc/passwd",
    ])
  func refusedPath(target: String) {
    #expect(RequestPath(target: target) == .refused)
  }

  @Test(
    "a sound path is decoded once",
    arguments: [
      ("/", "/"), ("/health/kratom/", "/health/kratom/"), ("/a?x=/../y", "/a"), ("/a#b", "/a"),
      ("/sch%C3%B6n/", "/schön/"), ("/a%20b", "/a b"), ("/a%252e%252e/b", "/a%2e%2e/b"),
      ("/a.b", "/a.b"), ("/a...b", "/a...b"), ("/%61", "/a"),
    ])
  func soundPath(target: String, path: String) {
    #expect(RequestPath(target: target) == .sound(path))
  }

  @Test(
    "a head that is not HTTP is refused",
    arguments: [
      "GET / HTTP/1.1\n\n", "GET /\r\n\r\n", "GET / HTTP/2\r\n\r\n", "GET  / HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1 x\r\n\r\n", " GET / HTTP/1.1\r\n\r\n", "G(T / HTTP/1.1\r\n\r\n",
      "GET /\u{7F} HTTP/1.1\r\n\r\n", "GET /ä HTTP/1.1\r\n\r\n", "GET /\u{0} HTTP/1.1\r\n\r\n",
      "GET / HTTP/1.1\r\nHost : a\r\n\r\n", "GET / HTTP/1.1\r\n Host: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost\r\n\r\n", "GET / HTTP/1.1\r\n: a\r\n\r\n",
      "GET / HTTP/1.1\r\nHost: a\u{0}b\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\n b\r\n\r\n",
      "GET / HTTP/1.1\r\nA: b\nC: d\r\n\r\n", "\u{16}\u{3}\u{1}\r\n\r\n",
    ])
  func refusedHead(text: String) {
    let bytes = Array(text.utf8)
    #expect(throws: HTTPProblem.badRequest) { _ = try RequestHead(bytes[...]) }
  }

  @Test("a head with too many fields is refused")
  func manyFields() {
    let text = "GET / HTTP/1.1\r\n" + String(repeating: "A: b\r\n", count: 101) + "\r\n"
    #expect(throws: HTTPProblem.headTooLarge) { _ = try RequestHead(Array(text.utf8)[...]) }
  }

  @Test("a head is read as it was sent")
  func soundHead() throws {
    let text = "GET /a?b HTTP/1.1\r\nHOST:  localhost \r\nX: 1\r\nx: 2\r\nConnection: Close\r\n\r\n"
    let head = try RequestHead(Array(text.utf8)[...])
    #expect(head.method == "GET" && head.target == "/a?b" && head.isVersion11)
    #expect(head.value("host") == "localhost")
    #expect(head.values("x") == ["1", "2"] && head.value("x") == nil)
    #expect(!head.keepsAlive && !head.hasBody)
  }

  @Test(
    "only names of this machine are answered",
    arguments: [
      (["localhost"], true), (["localhost:4000"], true), (["LOCALHOST:1"], true),
      (["site.localhost:4000"], true), (["127.0.0.1"], true), (["127.0.0.1:4000"], true),
      (["127.8.9.1"], true), (["[::1]"], true), (["[::1]:4000"], true), ([], false), ([""], false),
      (["evil.example"], false), (["evil.example:4000"], false),
      (["localhost.evil.example"], false),
      (["evil-localhost"], false), (["127.0.0.1.evil.example"], false), (["127.0.0.1@evil"], false),
      (["localhost:x"], false), (["localhost:4000:1"], false), (["[::1"], false),
      (["[::1]x"], false), (["192.168.0.9:4000"], false), (["[fe80::1]"], false),
      (["localhost", "localhost"], false), (["localhost", "evil.example"], false),
      (["0.0.0.0"], false), (["2130706433"], false), (["127.1"], false), (["localhost/"], false),
    ])
  func hosts(hosts: [String], isAllowed: Bool) {
    #expect(HostRule(isOpen: false).allows(hosts) == isAllowed)
  }

  @Test(
    "an open preview is asked by numbers or by this machine's name",
    arguments: [
      ("192.168.0.9:4000", true), ("[fe80::1]:4000", true), ("mine:4000", true),
      ("mine.local", true), ("evil.example", false), ("mine.evil.example", false),
      ("999.1.1.1", false),
    ])
  func openHosts(host: String, isAllowed: Bool) {
    #expect(HostRule(isOpen: true, machineName: "mine").allows([host]) == isAllowed)
  }

  @Test(
    "a range is a part of the file, or none",
    arguments: [
      (nil, ByteRange.whole), ("bytes=0-0", .part(0..<1)), ("bytes=0-", .part(0..<10)),
      ("bytes=4-100", .part(4..<10)), ("bytes=-3", .part(7..<10)), ("bytes=-100", .part(0..<10)),
      ("bytes=10-", .unsatisfiable), ("bytes=10-11", .unsatisfiable), ("bytes=-0", .unsatisfiable),
      ("bytes=5-4", .whole), ("bytes=0-1,3-4", .whole), ("bytes=", .whole), ("bytes=-", .whole),
      ("items=0-1", .whole), ("bytes=a-b", .whole), ("bytes=0-1-2", .whole),
      ("bytes=99999999999999999999-", .whole), ("bytes=+1-2", .whole),
    ])
  func ranges(field: String?, range: ByteRange) {
    #expect(ByteRange(field, size: 10) == range)
  }
}
