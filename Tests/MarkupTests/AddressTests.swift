import MateriaMarkup
import Testing

@Suite("An address from content")
struct AddressTests {
  @Test(
    "leads on where its scheme is harmless",
    arguments: [
      "https://example.org/a?b=c", "http://example.org", "HTTPS://EXAMPLE.ORG",
      "mailto:a@b.example",
      "tel:+15550100", "sms:988", "/health/pain/", "../pain/", "#harms", "?page=2", "", "pain",
      "a/b:c", "#a:b", "?q=javascript:x", "1:2",
    ])
  func allows(address: String) {
    #expect(SafeURL.isAllowed(address))
    #expect(SafeURL.checked(address) == address)
  }

  @Test(
    "leads nowhere where it could run something",
    arguments: [
      "javascript:alert(1)", "JavaScript:alert(1)", " javascript:alert(1)", "\u{1}javascript:x",
      "java\tscript:alert(1)", "java\nscript:alert(1)", "\r\njavascript:x", "vbscript:x",
      "data:text/html,<script>x</script>", "file:///etc/passwd", "blob:x", "view-source:x",
    ])
  func refuses(address: String) {
    #expect(!SafeURL.isAllowed(address))
    let html: HTML = #"<a href="\#(url: address)">x</a>"#
    #expect(html.string == ##"<a href="#">x</a>"##)
  }

  @Test("is escaped like any attribute")
  func escapes() {
    let html: HTML = #"<a href="\#(url: #"/?a=1&b="><script>"#)">"#
    #expect(html.string == #"<a href="/?a=1&amp;b=&quot;&gt;&lt;script&gt;">"#)
  }
}
