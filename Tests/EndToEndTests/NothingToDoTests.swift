import Foundation
import TestSupport
import Testing

@Suite struct `A build with nothing to do` {
  private static let day = ["--as-of", "2026-11-21"]

  /// Whether a build compared what is there and rendered nothing.
  private func compared(_ run: ProgramRun) -> Bool { run.errors.hasSuffix("  compare\n") }

  @Test func `Renders nothing and writes nothing`() throws {
    let site = try TemporarySite(sampleSite)
    let first = try site.materia("build", "--timings", "--as-of", "2026-11-21")
    #expect(first.exitCode == 0, "\(first.errors)")
    #expect(!compared(first))
    let times = try site.outputTimes()
    let second = try site.materia("build", "--timings", "--as-of", "2026-11-21")
    #expect(compared(second), "\(second.errors)")
    #expect(second.output.contains(" 0 written, "))
    #expect(try site.outputTimes() == times)
  }

  @Test func `What a killed build staged is removed`() throws {
    let site = try TemporarySite(sampleSite)
    _ = try site.materia("build", "--as-of", "2026-11-21")
    let staged = site.path + "/Output/.materia-staging"
    try FileManager.default.createDirectory(
      atPath: staged + "/0", withIntermediateDirectories: true)
    let run = try site.materia("build", "--timings", "--as-of", "2026-11-21")
    #expect(compared(run), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: staged))
  }

  /// A change after the first build, by which a second one has to make the site anew.
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var arguments: [String] = []
    var make: @Sendable (TemporarySite) throws -> Void = { _ in }
  }

  static let changes: [Change] = [
    Change(testDescription: "a word of an article") {
      try $0.edit("articles/good.md", "Text about", "Words about")
    },
    Change(testDescription: "a space at a line's end") {
      try $0.edit("articles/good.md", "Text about", "Text  about")
    },
    Change(testDescription: "an article more") {
      try $0.put("articles/third.md", "---\ntitle: A third page\n---\nText.\n")
    },
    Change(testDescription: "a file of data more") {
      try $0.put("helplines.yml", "- id: a\n  name: A line\n  region: US\n  phone: \"1\"\n")
    },
    Change(testDescription: "an article less") {
      try $0.edit("articles/other.md", "See [the good page](good.md#harms).", "Text.")
      try $0.remove("articles/good.md")
    },
    Change(testDescription: "a term") {
      try $0.edit("glossary.yml", "What grows", "What hangs")
    },
    Change(testDescription: "a disclaimer") {
      try $0.edit("disclaimers/general.md", "no replacement", "not a replacement")
    },
    Change(testDescription: "the day", arguments: ["--as-of", "2027-11-22"]),
    Change(testDescription: "the address", arguments: ["--base-url", "https://example.org/b/"]),
    Change(testDescription: "drafts", arguments: ["--drafts"]),
    Change(testDescription: "the style sheet") { site in
      let folder = site.path + "/Templates/Assets"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "p{}".write(toFile: folder + "/materia.css", atomically: true, encoding: .utf8)
    },
    Change(testDescription: "a page that was altered in Output") { site in
      try "altered".write(
        toFile: site.path + "/Output/good/index.html", atomically: false, encoding: .utf8)
    },
    Change(testDescription: "a page that was removed from Output") { site in
      try FileManager.default.removeItem(atPath: site.path + "/Output/good/index.html")
    },
    Change(testDescription: "a manifest that was altered") { site in
      let path = site.path + "/Output/manifest.json"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "404.html", with: "405.html")
        .write(toFile: path, atomically: false, encoding: .utf8)
    },
    Change(testDescription: "a build that was cut short") { site in
      let path = site.path + "/Output/manifest.json"
      try FileManager.default.copyItem(
        atPath: path, toPath: site.path + "/Output/.materia-claims.json")
    },
  ]

  @Test(arguments: changes)
  func `Any change makes it build, and what it builds is what a clean build gives`(
    change: Change
  ) throws {
    let site = try TemporarySite(sampleSite)
    let first = try site.materia("build", "--as-of", "2026-11-21")
    #expect(first.exitCode == 0, "\(first.errors)")
    try change.make(site)
    let arguments = change.arguments.contains("--as-of") ? [] : Self.day
    let run = try Program.materia(
      ["build", "--timings"] + arguments + change.arguments, in: site.path)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(!compared(run), "\(run.errors)")
    let grown = try site.outputFiles()
    try FileManager.default.removeItem(atPath: site.path + "/Output")
    _ = try Program.materia(["build"] + arguments + change.arguments, in: site.path)
    #expect(try site.outputFiles() == grown)
  }

  @Test func `What there is to say is said every time`() throws {
    let site = try TemporarySite(sampleSite)
    try site.put("articles/notes.doc", "no text")
    let first = try site.materia("build")
    let second = try site.materia("build", "--timings")
    #expect(first.errors.contains("unknown-file"))
    #expect(second.errors.contains("unknown-file"))
    #expect(!compared(second))
  }
}
