import MateriaPublishing
import Testing

@Suite struct `The list of files` {
  let digest = Digest(of: Array("abc".utf8))

  @Test func `It is written as it is documented`() {
    let manifest = Manifest([
      .init(path: "b.html", size: 3, digest: digest),
      .init(path: "a \"b\"", size: 0, digest: digest),
    ])
    // The SHA-256 of "abc" stands in FIPS 180-4's examples.
    let sha = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    #expect(
      String(decoding: manifest.json(), as: UTF8.self) == """
        {
          "generator": "materia",
          "version": 1,
          "files": {
            "a \\"b\\"": {"sha256": "\(sha)", "size": 0},
            "b.html": {"sha256": "\(sha)", "size": 3}
          }
        }

        """)
  }

  @Test(arguments: [
    [], ["a"], ["z", "a/b", "\u{1}\u{7F}\"\\", "日本/é", "caf\u{E9}", "cafe\u{301}"],
  ])
  func `What is written reads back`(paths: [String]) throws {
    let manifest = Manifest(paths.map { .init(path: $0, size: 7, digest: digest) })
    #expect(try Manifest(json: manifest.json()) == manifest)
  }

  @Test(
    arguments: [
      "", "{}", "[]", "null", "{\"generator\": \"webpack\", \"version\": 1, \"files\": {}}",
      "{\"generator\": \"materia\", \"version\": 2, \"files\": {}}",
      "{\"generator\": \"materia\", \"version\": 1, \"files\": {}",
      "{\"generator\": \"materia\", \"version\": 1, \"files\": {}}x",
      "{\"generator\": \"materia\", \"version\": 1, \"files\": {\"a\": {}}}",
      "{\"generator\": \"materia\", \"version\": 1, \"files\": {\"a\\u",
      "{\"generator\": \"materia\", \"version\": 1, \"files\": {\"a\\u00ff\": 1}}",
    ])
  func `Anything else is not read`(text: String) {
    #expect(throws: Manifest.Fault.self) { try Manifest(json: Array(text.utf8)) }
  }

  @Test func `Every cut and every changed byte of a list is read or refused, never a crash`() {
    let whole = Manifest([
      .init(path: "a/b.html", size: 3, digest: digest), .init(path: "é\"", size: 0, digest: digest),
    ]).json()
    for end in 0..<(whole.count - 1) {
      #expect(throws: Manifest.Fault.self) { try Manifest(json: Array(whole[..<end])) }
      for byte in [0, 0x22, 0x5C, 0x2F, 0x39, 0x7D, 0xFF] as [UInt8] {
        var other = whole
        other[end] = byte
        _ = try? Manifest(json: other)
      }
    }
  }

  @Test(arguments: [
    "../a", "/etc/passwd", "a/../../b", "a//b", ".", "manifest.json", "a/.materia-x",
  ])
  func `A list that leads out of Output is refused whole`(path: String) {
    let text =
      "{\"generator\": \"materia\", \"version\": 1, \"files\": {\"\(path)\": "
      + "{\"sha256\": \"\(digest.hex)\", \"size\": 1}}}"
    #expect(throws: Manifest.Fault.self) { try Manifest(json: Array(text.utf8)) }
  }

  @Test func `Changes are told apart`() {
    let other = Digest(of: [])
    let old = Manifest([
      .init(path: "a", size: 3, digest: digest), .init(path: "b", size: 3, digest: digest),
      .init(path: "c", size: 3, digest: digest),
    ])
    let new = Manifest([
      .init(path: "a", size: 3, digest: digest), .init(path: "b", size: 0, digest: other),
      .init(path: "d", size: 3, digest: digest),
    ])
    #expect(new.changes(since: old) == SiteChanges(added: ["d"], changed: ["b"], removed: ["c"]))
    #expect(new.changes(since: nil) == SiteChanges(added: ["a", "b", "d"]))
    #expect(new.changes(since: new).isEmpty)
  }

  @Test(
    arguments: [
      ("index.html", "/"), ("kratom/index.html", "/kratom/"), ("404.html", "/404.html"),
      ("topics/pain/page/2/index.html", "/topics/pain/page/2/"), ("myindex.html", "/myindex.html"),
      ("images/a b%é.png", "/images/a%20b%25%C3%A9.png"), ("atom.xml", "/atom.xml"),
    ])
  func `A file has an address`(path: String, address: String) {
    #expect(SiteChanges.address(of: path) == address)
  }

  @Test func `Pages and feeds that go are named, style sheets are not`() {
    let changes = SiteChanges(removed: ["a/index.html", "assets/x.css", "feed.xml", "i.png"])
    #expect(changes.disappearedAddresses == ["/a/", "/feed.xml"])
  }
}
