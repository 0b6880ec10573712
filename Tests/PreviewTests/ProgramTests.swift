import Foundation
import Testing

@testable import MateriaPreview

@Suite("The built program", .serialized)
struct ProgramTests {
  @Test("serves what a build writes, byte for byte, after any sequence of edits")
  func equalsBuild() throws {
    let edited = try EditedSite(seed: 77, isSound: true)
    let program = try ServedProgram(site: edited.folder.path)
    let output = TemporaryFolder()
    var builds = 0
    for round in 0..<24 {
      for _ in 0...(round % 3) { _ = try edited.edit() }
      // A site with errors is not built, and its last good pages are shown: nothing to compare.
      guard try ServedProgram.build(site: edited.folder.path, output: output.path) == 0 else {
        continue
      }
      builds += 1
      try compare(output.path, program, after: edited.log.suffix(4).joined(separator: " | "))
    }
    #expect(builds > 8)
    #expect(!FileManager.default.fileExists(atPath: edited.folder.path + "/Output"))
  }

  private func compare(_ output: String, _ program: ServedProgram, after edits: String) throws {
    let names = try FileManager.default.subpathsOfDirectory(atPath: output).sorted()
    // After a change of many files at once it takes a moment until the burst is over.
    Thread.sleep(forTimeInterval: 0.15)
    // The manifest is the build's own list of what it wrote, and no page.
    for name in names where name != "manifest.json" {
      guard let data = FileManager.default.contents(atPath: output + "/" + name),
        !name.hasPrefix(".")
      else { continue }
      let address =
        name.hasSuffix("index.html") ? String(name.dropLast("index.html".count)) : name
      let answer = try Answer(port: program.port, "/health/" + address)
      try #require(answer.status == 200, "\(name) after \(edits)")
      let expected = String(decoding: data, as: UTF8.self)
      try #require(answer.published == expected, "\(name) after \(edits)")
    }
  }

  @Test("shows the last good page while front matter is broken, and the errors on top")
  func brokenFrontMatter() throws {
    let edited = try EditedSite(seed: 5)
    let good = "---\ntitle: Good\n---\nIt is well.\n"
    try edited.folder.write("Content/articles/x.md", good)
    let program = try ServedProgram(site: edited.folder.path)
    let before = try Answer(port: program.port, "/health/x/")
    #expect(before.status == 200)
    let state = "/__materia/state?page=/health/x/&version="
    try edited.folder.write("Content/articles/x.md", "---\ntitle: [Good\n---\nIt is not.\n")
    #expect(try Answer(port: program.port, "/health/x/").published == before.published)
    #expect(try Answer(port: program.port, state).body.contains("Content/articles/x.md:"))
    try edited.folder.write("Content/articles/x.md", good)
    let mended = try Answer(port: program.port, state).body
    #expect(!mended.contains("Content/articles/x.md:"))
    try edited.folder.remove("Content/articles/x.md")
    #expect(try Answer(port: program.port, "/health/x/").status == 404)
  }

  @Test("prints what is new of what is wrong, and says when it is mended")
  func terminal() throws {
    let folder = TemporaryFolder()
    try folder.write("Content/site.yml", "title: A\nurl: https://example.org\npublisher: B\n")
    let bad = "---\ntitle: A\n---\n#### Deep\n\nText.\n"
    try folder.write("Content/articles/one.md", bad)
    try folder.write("Content/articles/two.md", bad)
    let program = try ServedProgram(site: folder.path)
    let first = program.words.take(until: "2 warnings")
    #expect(first.contains("articles/one.md:4") && first.contains("articles/two.md:4"))
    try folder.write("Content/articles/one.md", bad + "\nSee [this](nothing.md).\n")
    let second = program.words.take(until: "are new")
    #expect(second.contains("articles/one.md:8") && second.contains("broken-link"))
    #expect(!second.contains("heading-skips-level") && second.contains("Of 3 findings"))
    try folder.write("Content/articles/one.md", bad)
    #expect(program.words.take(until: "left").contains("Mended; 2 findings left."))
    for name in ["one", "two"] {
      try folder.write("Content/articles/\(name).md", "---\ntitle: A\n---\nText.\n")
    }
    #expect(program.words.take(until: "any more").contains("Nothing is wrong any more."))
  }

  @Test("a link that leads out of the site is not followed")
  func links() throws {
    let edited = try EditedSite(seed: 6)
    let folder = edited.folder
    let program = try ServedProgram(site: folder.path)
    try folder.write("Content/images/a.png", "x")
    #expect(try Answer(port: program.port, "/health/images/a.png").status == 200)
    let outside = TemporaryFolder()
    try outside.write("secret.md", "---\ntitle: Secret\n---\nSecret text.\n")
    for (name, target) in [
      ("Content/images/b.png", "/etc/passwd"),
      ("Content/articles/leak.md", outside.path + "/secret.md"),
      ("Content/articles/out", outside.path), ("Templates/Assets/leak.css", "/etc/passwd"),
    ] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name, withDestinationPath: target)
    }
    for path in ["images/b.png", "leak/", "secret/", "out/secret/", "assets/leak.css"] {
      #expect(try Answer(port: program.port, "/health/" + path).status == 404, "\(path)")
    }
  }

  @Test("ends at once and leaves nothing behind")
  func interrupt() throws {
    let edited = try EditedSite(seed: 7)
    let before = try FileManager.default.subpathsOfDirectory(atPath: edited.folder.path).sorted()
    let program = try ServedProgram(site: edited.folder.path)
    let client = try RawClient(port: program.port)
    client.send("GET /__materia/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(client.receive(until: "hello").contains("hello"))
    let end = program.interrupt()
    #expect(end.code == 0 && end.time < .milliseconds(500))
    let after = try FileManager.default.subpathsOfDirectory(atPath: edited.folder.path).sorted()
    #expect(after == before)
  }

  @Test("builds changed templates, shows what the compiler says, and starts again in place")
  func templates() throws {
    let edited = try EditedSite(seed: 8)
    let folder = edited.folder
    try folder.write("Package.swift", "// A stand-in: the test brings its own compiler.\n")
    try folder.write("Templates/Page.swift", "let a = 1\n")
    // In place of Swift: says what a file says, or "builds" the program that runs already.
    let tools = TemporaryFolder()
    try tools.write(
      "swift",
      """
      #!/bin/sh
      sleep 0.2
      if grep -q wrong '\(folder.path)/Templates/Page.swift'; then
        echo "\(folder.path)/Templates/Page.swift:2:5: error: cannot find 'b' in scope"
        exit 1
      fi
      mkdir -p '\(folder.path)/.build/debug'
      ln -sf "$MATERIA_PROGRAM" '\(folder.path)/.build/debug/materia'
      """)
    chmod(tools.path + "/swift", 0o755)
    setenv("MATERIA_PROGRAM", ServedProgram.program, 1)
    let program = try ServedProgram(site: folder.path, path: tools.path)
    let state = "/__materia/state?page=/health/&version="
    func waitFor(_ text: String, _ test: (String) -> Bool) throws {
      for _ in 0..<100 {
        if let body = try? Answer(port: program.port, state).body, test(body) { return }
        Thread.sleep(forTimeInterval: 0.05)
      }
      Issue.record("never: \(text)")
    }
    try folder.write("Templates/Page.swift", "let a =\n    wrong\n")
    try waitFor("building") { $0.contains("\"isBuilding\":true") }
    #expect(try Answer(port: program.port, "/health/").status == 200)
    try waitFor("the compiler's error") {
      $0.contains("Templates/Page.swift:2:5: error: cannot find 'b' in scope")
        && $0.contains("    wrong")
    }
    let client = try RawClient(port: program.port)
    client.send("GET /__materia/events HTTP/1.1\r\nHost: localhost\r\n\r\n")
    #expect(client.receive(until: "hello").contains("hello"))
    try folder.write("Templates/Page.swift", "let a = 2\n")
    try waitFor("mended") { $0.contains("\"errors\":[]") && $0.contains("\"isBuilding\":false") }
    // The old program's connections ended with it, and the new one answers at the same port.
    _ = client.receiveAll()
    #expect(try Answer(port: program.port, "/health/").status == 200)
    #expect(program.interrupt().code == 0)
  }
}
