import MateriaMarkup
import Testing

@Suite("What is interpolated into HTML")
struct EscapingTests {
  @Test(
    "comes out so that a browser shows the same characters",
    arguments: [
      ("plain words", "plain words"),
      ("", ""),
      ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
      ("Tom & Jerry", "Tom &amp; Jerry"),
      ("&amp;", "&amp;amp;"),
      (#"say "no" to 'it'"#, "say &quot;no&quot; to &#39;it&#39;"),
      ("naïve – 日本語 – 😀", "naïve – 日本語 – 😀"),
      ("a\r\n\tb", "a\r\n\tb"),
      ("a\u{0}b\u{1B}c\u{7F}d\u{85}", "a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}"),
      ("\u{A0}« \u{C2}", "\u{A0}« \u{C2}"),
    ])
  func escapes(text: String, expected: String) {
    let html: HTML = "\(text)"
    #expect(html.string == expected)
    #expect(HTML(text: text) == html)
  }

  /// `"` and U+0301 are one `Character`, and it does not equal `"`: a loop over characters lets it by.
  @Test(
    "is escaped even where a combining mark follows",
    arguments: ["&", "<", ">", "\"", "'"], ["\u{301}", "\u{338}", "\u{20DD}", "\u{FE0F}"])
  func escapesBeforeCombiningMarks(special: String, mark: String) {
    let hostile = special + mark
    #expect(hostile.count == 1)
    let html: HTML = #"<a title="\#(hostile)">"#
    let inside = html.string.utf8.dropFirst(#"<a title=""#.utf8.count).dropLast(2)
    #expect(!inside.contains { special != "&" && $0 == special.utf8.first })
    #expect(inside.first == UInt8(ascii: "&"))
    #expect(inside.contains(UInt8(ascii: ";")))
  }

  @Test("cannot leave a quoted attribute, by whichever quotation mark")
  func staysInsideAttributes() {
    let hostile = #"" onmouseover="x' onfocus='y"#
    let html: HTML = #"<a title="\#(hostile)" class='\#(hostile)'>"#
    #expect(html.string.utf8.count { $0 == UInt8(ascii: "\"") } == 2)
    #expect(html.string.utf8.count { $0 == UInt8(ascii: "'") } == 2)
  }

  @Test("is taken as it is where its type is HTML, and escaped where it is a string")
  func choosesByType() {
    let bold: HTML = "<b>1 & 2</b>"
    let text = "<b>"
    let html: HTML = "\(bold)|\(text)|\(7)|\([bold, bold])"
    #expect(
      html.string == "<b>1 & 2</b>|&lt;b&gt;|7|<b>1 & 2</b><b>1 & 2</b>")
  }

  @Test("leaves nothing where there is nothing")
  func skipsNil() {
    let text: String? = nil
    let markup: HTML? = nil
    let html: HTML = "[\(text)\(markup)\([HTML]())]"
    #expect(html.string == "[]")
  }

  @Test("goes round escaping only by name")
  func takesRaw() {
    let html: HTML = "<p>\(raw: "<em>kept</em>")</p>"
    #expect(html.string == "<p><em>kept</em></p>")
  }

  @Test("is put together in order, with what stands in between")
  func joins() {
    let items: [HTML] = ["<i>a</i>", "<i>b</i>"]
    #expect(items.joined(separator: ", ").string == "<i>a</i>, <i>b</i>")
    #expect([HTML]().joined(separator: ", ").isEmpty)
    #expect((items[0] + items[1]).string == "<i>a</i><i>b</i>")
    #expect(items.joined() == items[0] + items[1])
  }

  /// A large piece is kept apart until the bytes are asked for; nothing of that may show.
  @Test("keeps its order, however large and however deep", arguments: [1, 4095, 4096, 20_000])
  func keepsLargePieces(size: Int) {
    let text = String(repeating: "x", count: size)
    let large = HTML(text: text)
    let inner: HTML = "<p>\(large)</p>"
    let outer: HTML = "a\(inner)b\(large)\([inner, large].joined(separator: "-"))c"
    let expected = "a<p>\(text)</p>b\(text)<p>\(text)</p>-\(text)c"
    #expect(outer.string == expected)
    #expect(outer == HTML(bytes: Array(expected.utf8)))
    #expect((inner + large).string == "<p>\(text)</p>\(text)")
    #expect(!outer.isEmpty)
  }
}
