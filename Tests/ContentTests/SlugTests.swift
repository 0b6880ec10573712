import MateriaContent
import Testing

@Suite struct `Parts of addresses` {
  @Test(arguments: [
    ("Living with long-term pain", "living-with-long-term-pain"), ("  a  b  ", "a-b"),
    ("Kratom's harms", "kratoms-harms"), ("Kratom’s harms", "kratoms-harms"),
    ("Ångström", "angstrom"),
    ("Straße", "strasse"), ("Cafe\u{301}", "cafe"), ("日本", ""), ("a/b\\c", "a-b-c"),
    ("..", ""), ("--a--", "a"), ("7-OH", "7-oh"), ("a\u{0}b\u{1F}c\u{7F}d", "a-b-c-d"),
  ])
  func `A name becomes lower-case letters, digits and hyphens`(name: String, slug: String) {
    #expect(Slug.make(from: name) == slug)
    #expect(slug.isEmpty || Slug.isValid(slug))
  }

  @Test(arguments: ["", "A", "a b", "a_b", "-a", "a-", "a--b", "../a", "a/b", "é", "."])
  func `What is no slug is told`(text: String) { #expect(!Slug.isValid(text)) }

  @Test func `A slug has at most 200 bytes`() {
    #expect(Slug.isValid(String(repeating: "a", count: 200)))
    #expect(!Slug.isValid(String(repeating: "a", count: 201)))
  }

  @Test(arguments: [
    ("https://example.org", "https://example.org", "/"),
    ("https://example.org/", "https://example.org", "/"),
    ("https://example.org/health/", "https://example.org/health", "/health/"),
    ("http://localhost:8080/a/b//", "http://localhost:8080/a/b", "/a/b/"),
  ])
  func `The address of a site is written in one way`(url: String, sound: String, base: String) {
    #expect(SiteAddress.normalised(url) == sound)
    #expect(SiteAddress.basePath(of: sound) == base)
  }

  @Test(arguments: [
    "example.org", "ftp://example.org", "javascript:alert(1)", "https://", "https:///a",
    "//example.org",
    "https://example.org/?a", "https://example.org/#a", "https://example.org/a/../b",
    "https://example.org/\"onload", "https://example.org/a b", "https://exämple.org", "",
  ])
  func `What is no address of a site is told`(url: String) {
    #expect(SiteAddress.normalised(url) == nil)
  }
}
