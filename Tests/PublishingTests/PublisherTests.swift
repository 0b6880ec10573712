import Foundation
import MateriaDiagnostics
import MateriaPublishing
import Testing

@Suite struct `What a build writes` {
  let site = [
    "index.html": "<h1>Home</h1>", "kratom/index.html": "<h1>Kratom</h1>",
    "topics/pain/index.html": "<h1>Pain</h1>", "atom.xml": "<feed/>",
  ]

  @Test func `A first build makes every file and the list of them`() throws {
    let folder = try TemporaryFolder()
    let report = try folder.publish(site)
    #expect(report.rendered == 4)
    #expect(report.written == 4)
    #expect(report.unchanged == 0)
    #expect(report.bytes == site.values.reduce(0) { $0 + $1.utf8.count })
    #expect(
      report.changes.added == [
        "atom.xml", "index.html", "kratom/index.html", "topics/pain/index.html",
      ])
    var all = try folder.everything()
    let removed = all.removeValue(forKey: "manifest.json")
    let manifest = try #require(removed)
    #expect(
      all
        == site.merging(["kratom/": "", "topics/": "", "topics/pain/": ""]) { a, _ in a })
    #expect(manifest.contains("\"atom.xml\": {\"sha256\": \""))
  }

  @Test func `A build with no change touches nothing, the list of files included`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    let long = Date(timeIntervalSince1970: 1_000_000_000)
    let all = try folder.everything().keys.sorted() + ["."]
    for name in all {
      try FileManager.default.setAttributes(
        [.modificationDate: long], ofItemAtPath: "\(folder.output)/\(name)")
    }
    let report = try folder.publish(site)
    #expect(report.written == 0)
    #expect(report.unchanged == 4)
    #expect(report.changes.isEmpty)
    for name in all {
      let date = try FileManager.default.attributesOfItem(
        atPath: "\(folder.output)/\(name)")[.modificationDate]
      #expect(date as? Date == long, "\(name)")
    }
  }

  @Test func `An edit writes its file alone`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    let long = Date(timeIntervalSince1970: 1_000_000_000)
    try FileManager.default.setAttributes(
      [.modificationDate: long], ofItemAtPath: "\(folder.output)/index.html")
    var edited = site
    edited["kratom/index.html"] = "<h1>Kratom!</h1>"
    let report = try folder.publish(edited)
    #expect(report.written == 1)
    #expect(report.changes == SiteChanges(changed: ["kratom/index.html"]))
    #expect(folder.read("kratom/index.html") == "<h1>Kratom!</h1>")
    let date = try FileManager.default.attributesOfItem(
      atPath: "\(folder.output)/index.html")[.modificationDate]
    #expect(date as? Date == long)
  }

  @Test func `What is no longer made goes, with folders that it leaves empty`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    try folder.put("kratom/notes.txt", "mine")
    var fewer = site
    fewer["kratom/index.html"] = nil
    fewer["topics/pain/index.html"] = nil
    let report = try folder.publish(fewer)
    #expect(report.removed == 2)
    #expect(report.changes.disappearedAddresses == ["/kratom/", "/topics/pain/"])
    let names = try folder.everything().keys.sorted()
    #expect(
      names == ["atom.xml", "index.html", "kratom/", "kratom/notes.txt", "manifest.json"])
  }

  @Test(arguments: ["<h1>Kratom?</h1>", "<h1>Krat", "", "<h1>KRATOM</h1>"])
  func `A file that somebody altered is written again`(damage: String) throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    try folder.put("kratom/index.html", damage)
    let report = try folder.publish(site)
    #expect(report.written == 1)
    #expect(report.changes.isEmpty)
    #expect(folder.read("kratom/index.html") == site["kratom/index.html"])
  }

  @Test func `A file that somebody removed is written again, its folder too`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    let before = try folder.everything()
    try folder.remove("topics")
    #expect(try folder.publish(site).written == 1)
    #expect(try folder.everything() == before)
  }

  @Test func `A file can become a folder, and a folder a file`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a": "file", "b/c/d": "deep", "b/e": "flat"])
    try folder.publish(["a/b/c": "deep", "b": "file"])
    #expect(folder.read("a/b/c") == "deep")
    #expect(folder.read("b") == "file")
    try folder.publish(["a": "file", "b/c/d": "deep", "b/e": "flat"])
    let names = try folder.everything().keys.sorted()
    #expect(names == ["a", "b/", "b/c/", "b/c/d", "b/e", "manifest.json"])
  }

  @Test(arguments: [1, 2, 7, 64])
  func `Any number of threads makes the same bytes`(threads: Int) throws {
    let large = Dictionary(
      uniqueKeysWithValues: (0..<500).map { ("a\($0 % 37)/\($0).html", "page \($0)") })
    let one = try TemporaryFolder()
    let many = try TemporaryFolder()
    try one.publish(large, threads: 1)
    try many.publish(large, threads: threads)
    #expect(try one.everything() == many.everything())
  }

  @Test func `The order in which files are given changes nothing`() throws {
    let paths = (0..<200).map { "f\($0)/index.html" }
    let one = try TemporaryFolder()
    let other = try TemporaryFolder()
    let reversed = Array(paths.reversed())
    _ = try Publisher(output: one.output).publish(paths) { Array(paths[$0].utf8) }
    _ = try Publisher(output: other.output).publish(reversed) { Array(reversed[$0].utf8) }
    #expect(try one.everything() == other.everything())
  }

  @Test func `A site of no files removes what the last one made`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    #expect(try folder.publish([:]).removed == 4)
    #expect(try folder.everything().keys.sorted() == ["manifest.json"])
  }

  @Test func `Names with spaces, quotes and accents keep their bytes`() throws {
    let composed = "caf\u{E9}.png"
    let decomposed = "cafe\u{301} 2.png"
    let odd = [composed: "1", decomposed: "2", "a \"b\"\\c\u{1}/x.html": "3", "日本/index.html": "4"]
    let folder = try TemporaryFolder()
    try folder.publish(odd)
    #expect(try folder.publish(odd).unchanged == 4)
    #expect(try folder.publish([:]).removed == 4)
  }
}

@Suite struct `What a failed build leaves` {
  struct Broken: Error {}

  @Test func `A page that fails to render changes nothing`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "old", "gone.html": "old"])
    let before = try folder.everything()
    #expect(throws: Broken.self) {
      try Publisher(output: folder.output).publish(["a.html", "b.html"]) { index in
        if index == 1 { throw Broken() }
        return Array("new".utf8)
      }
    }
    #expect(try folder.everything() == before)
  }

  @Test(arguments: [1, 4])
  func `The findings of all pages come at once and in order`(threads: Int) throws {
    let folder = try TemporaryFolder()
    let paths = (0..<100).map { "\($0).html" }
    let error = #expect(throws: DiagnosticError.self) {
      try Publisher(output: folder.output, threads: threads).publish(paths) { index in
        if index % 10 == 3 {
          throw DiagnosticError(Diagnostic("broken", .error, "page \(index / 10) is broken"))
        }
        return []
      }
    }
    #expect(
      error?.diagnostics.map(\.message) == (0..<10).map { "page \($0) is broken" })
    #expect(!FileManager.default.fileExists(atPath: folder.output))
  }

  @Test(
    arguments: [
      ["a.html", "a.html"], ["../a.html"], ["/a.html"], ["a/../b"], ["a//b"], ["a/./b"], [""],
      ["a", "a/b"], ["a", "a-b", "a/b/c"], ["a/b", "a/b/c"], ["manifest.json"],
      [".materia-staging/x"], ["a\u{0}b"], ["caf\u{E9}", "cafe\u{301}"],
      [String(repeating: "a", count: 256)], ["a/"],
    ])
  func `Paths that cannot be files of one site are refused`(paths: [String]) throws {
    let folder = try TemporaryFolder()
    let found = try findings {
      try Publisher(output: folder.output).publish(paths) { _ in [] }
    }
    #expect(found?.0 == .refused)
    #expect(found?.1 == ["output-path"])
    #expect(!FileManager.default.fileExists(atPath: folder.output))
  }
}
