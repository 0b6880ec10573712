import Foundation
import MateriaDiagnostics
import MateriaPublishing
import Testing

@Suite struct `What is not ours` {
  @Test func `A folder of other files is refused, with one of them named`() throws {
    let folder = try TemporaryFolder()
    try folder.put("thesis.txt", "mine")
    let before = try folder.everything()
    let error = #expect(throws: PublishingError.self) {
      try folder.publish(["index.html": "new"])
    }
    #expect(error?.cause == .refused)
    #expect(
      error?.diagnostics == [
        Diagnostic(
          "output-not-ours", .error,
          "\(folder.output) holds files that Materia did not make, such as thesis.txt",
          help: "Choose an empty folder with --output, or empty this one. A folder with a "
            + "manifest.json of Materia, or with hidden files only, is taken.")
      ])
    #expect(try folder.everything() == before)
  }

  @Test func `A folder with hidden files only is taken, and they stay`() throws {
    let folder = try TemporaryFolder()
    try folder.put(".gitignore", "*")
    try folder.put(".git/HEAD", "ref")
    try folder.publish(["index.html": "new"])
    try folder.publish([:])
    let all = try folder.everything()
    #expect(all.keys.sorted() == [".git/", ".git/HEAD", ".gitignore", "manifest.json"])
  }

  @Test(arguments: ["{\"name\": \"my app\"}", "", "{\"generator\": \"materia\", \"version\": 2}"])
  func `A manifest that is not ours is not touched`(text: String) throws {
    let folder = try TemporaryFolder()
    try folder.put("manifest.json", text)
    let before = try folder.everything()
    let found = try findings { try folder.publish(["index.html": "new"]) }
    #expect(found?.1 == ["manifest-invalid"])
    #expect(try folder.everything() == before)
  }

  @Test(arguments: ["../victim", "/tmp/victim", "a/../../victim"])
  func `A list that names files outside removes none of them`(path: String) throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a/index.html": "old"])
    let victim = "\(folder.path)/victim"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: victim))
    let list = try #require(folder.read("manifest.json"))
    for file in ["manifest.json", ".materia-claims.json"] {
      try folder.put(file, list.replacingOccurrences(of: "a/index.html", with: path))
      let found = try findings { try folder.publish(["index.html": "new"]) }
      #expect(found?.1 == ["manifest-invalid"])
      try folder.put("manifest.json", list)
    }
    #expect(FileManager.default.contents(atPath: victim) == Data("mine".utf8))
    #expect(folder.read("a/index.html") == "old")
  }

  @Test func `A file of another is neither removed nor overwritten`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "old"])
    try folder.put("robots.txt", "mine")
    try folder.put("kratom/photo.jpg", "mine")
    try folder.publish(["index.html": "new"])
    #expect(folder.read("robots.txt") == "mine")
    let before = try folder.everything()
    let found = try findings {
      try folder.publish(["index.html": "newer", "robots.txt": "ours"])
    }
    #expect(found?.0 == .refused)
    #expect(found?.1 == ["output-in-the-way"])
    let underFolder = try findings { try folder.publish(["kratom": "a file"]) }
    #expect(underFolder?.1 == ["output-in-the-way"])
    let underFile = try findings { try folder.publish(["robots.txt/index.html": "page"]) }
    #expect(underFile?.1 == ["output-in-the-way"])
    #expect(try folder.everything() == before)
  }

  @Test func `A file of another that holds the same already is in nobody's way`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["index.html": "old"])
    try folder.put("robots.txt", "same")
    #expect(try folder.publish(["index.html": "old", "robots.txt": "same"]).written == 0)
  }

  @Test func `A linked folder is not followed, for writing or for removing`() throws {
    let folder = try TemporaryFolder()
    let outside = "\(folder.path)/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(outside)/index.html"))
    try folder.publish(["kratom/index.html": "old", "index.html": "home"])
    try folder.remove("kratom")
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.output)/kratom", withDestinationPath: outside)

    let found = try findings { try folder.publish(["kratom/index.html": "new"]) }
    #expect(found?.1 == ["output-in-the-way"])
    #expect(try folder.publish(["index.html": "home"]).removed == 0)
    #expect(
      FileManager.default.contents(atPath: "\(outside)/index.html") == Data("mine".utf8))
    #expect(try folder.everything()["kratom"] == "-> \(outside)")
  }

  @Test func `A link in place of a page of ours is replaced, and what it points to stays`() throws {
    let folder = try TemporaryFolder()
    let outside = "\(folder.path)/victim"
    try Data("mine".utf8).write(to: URL(fileURLWithPath: outside))
    try folder.publish(["a.html": "old", "b.html": "mine"])
    for page in ["a.html", "b.html"] {
      try folder.remove(page)
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder.output)/\(page)", withDestinationPath: outside)
    }
    // The second link leads to a file with the very bytes; it is a link all the same.
    #expect(try folder.publish(["a.html": "new", "b.html": "mine"]).written == 2)
    let all = try folder.everything()
    #expect(all["a.html"] == "new")
    #expect(all["b.html"] == "mine")
    #expect(FileManager.default.contents(atPath: outside) == Data("mine".utf8))
  }

  @Test func `A linked staging folder is removed, not emptied`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "old"])
    let outside = "\(folder.path)/outside"
    try FileManager.default.createDirectory(atPath: outside, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: "\(outside)/0"))
    try FileManager.default.createSymbolicLink(
      atPath: "\(folder.output)/.materia-staging", withDestinationPath: outside)
    try folder.publish(["a.html": "new"])
    #expect(folder.read("a.html") == "new")
    #expect(FileManager.default.contents(atPath: "\(outside)/0") == Data("mine".utf8))
  }

  @Test func `Output itself may be a link to a folder`() throws {
    let folder = try TemporaryFolder()
    let real = "\(folder.path)/real"
    try FileManager.default.createDirectory(atPath: real, withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder.output, withDestinationPath: real)
    try folder.publish(["a.html": "page"])
    #expect(FileManager.default.contents(atPath: "\(real)/a.html") == Data("page".utf8))
  }
}
