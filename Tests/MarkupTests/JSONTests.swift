import Foundation
import MateriaMarkup
import Testing

@Suite("A JSON value in a page")
struct JSONTests {
  @Test("keeps the order of its members and writes each kind of value")
  func writes() {
    let value = JSON.object([
      ("b", .string("x")), ("a", .array([.number(-1), .boolean(true), .boolean(false)])),
      ("empty", .object([])), ("none", .array([])),
    ])
    #expect("\(value)" == #"{"b":"x","a":[-1,true,false],"empty":{},"none":[]}"#)
  }

  @Test(
    "cannot end its script element or open a comment in it",
    arguments: ["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "a & b"])
  func staysInside(text: String) {
    let html: HTML = #"<script type="application/ld+json">\#(json: .string(text))</script>"#
    let inside = html.string.dropFirst(35).dropLast("</script>".count)
    #expect(!inside.contains { "<>&".contains($0) })
  }

  @Test(
    "reads back as the same string",
    arguments: [
      "plain", "quote \" and backslash \\", "line\nend\r\n\ttab", "\u{0}\u{1}\u{1F}\u{7F}",
      "</script>", "\"\u{301}", "日本語 😀", "\u{2028}\u{2029}",
    ])
  func readsBack(text: String) throws {
    let data = Data("\(JSON.array([.string(text)]))".utf8)
    #expect(try JSONDecoder().decode([String].self, from: data) == [text])
  }

  @Test("equals a value that is written alike, and no other")
  func compares() {
    #expect(JSON.object([("a", .number(1))]) == .object([("a", .number(1))]))
    #expect(JSON.object([("a", .number(1))]) != .object([("a", .string("1"))]))
    #expect(Set([JSON.number(1), .number(1), .number(2)]).count == 2)
  }
}
