import Foundation
import TestSupport
import Testing

@Suite struct `Building again` {
  /// The last line without the time that it took.
  private func counts(_ run: ProgramRun) throws -> String {
    let line = try #require(run.output.split(separator: "\n").last)
    let parts = try #require(line.wholeMatch(of: /Built (.*) in \d+\.\d\d s: (.*)/)).output
    return "\(parts.1): \(parts.2)"
  }

  @Test func `Only what an edit changes is written, and the last line counts it`() throws {
    let site = try TemporarySite(sampleSite)
    let first = try site.materia("build")
    #expect(first.exitCode == 0, "\(first.errors)")
    let count = try site.outputFiles().count - 1  // The manifest is no file of the site.
    let tail = "2 articles, 1 topic"
    #expect(
      try counts(first)
        == "\(count) files: \(tail); \(count) written, 0 unchanged, 0 removed → Output")

    let times = try site.outputTimes()
    let second = try site.materia("build")
    #expect(
      try counts(second)
        == "\(count) files: \(tail); 0 written, \(count) unchanged, 0 removed → Output")
    var after = try site.outputTimes()
    #expect(after.filter { times[$0.key] != $0.value }.keys.sorted() == [])

    try site.edit("articles/good.md", "Text about plants", "Words about plants")
    let third = try site.materia("build", "--changes")
    after = try site.outputTimes()
    let changed = after.filter { times[$0.key] != $0.value }.keys.sorted()
    #expect(
      third.output.hasPrefix("~ /articles/\n~ /feed.xml\n~ /good/\n"), "\(third.output)")
    #expect(changed.contains("good/index.html"))
    #expect(changed.contains("manifest.json"))
    #expect(!changed.contains("topics/index.html"))
    #expect(
      try counts(third)
        == "\(count) files: \(tail); \(changed.count - 1) written, "
        + "\(count - changed.count + 1) unchanged, 0 removed → Output")
  }

  @Test func `--changes lists the addresses that were added and removed`() throws {
    let site = try TemporarySite(sampleSite)
    _ = try site.materia("build")
    try site.put("articles/third.md", "---\ntitle: A third page\n---\nText.\n")
    try site.remove("articles/good.md")
    try site.edit("articles/other.md", "See [the good page](good.md#harms).", "Text.")
    let run = try site.materia("build", "--changes")
    #expect(run.exitCode == 0, "\(run.errors)")
    let rows = run.output.split(separator: "\n").dropLast()
    #expect(rows.filter { $0.hasPrefix("+") } == ["+ /third/"])
    #expect(rows.filter { $0.hasPrefix("-") } == ["- /good/"])
    #expect(rows.filter { $0.hasPrefix("~") }.contains("~ /other/"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/Output/good"))
    #expect(
      run.errors.contains(
        """
        warning: the address /good/ disappears [address-disappears]
          = Keep old links alive: add `aliases: [/good/]` to the article that takes its place.

        """))
  }

  @Test func `--strict refuses to let an address disappear, and an alias keeps it`() throws {
    let site = try TemporarySite(sampleSite)
    _ = try site.materia("build")
    try site.edit("articles/other.md", "See [the good page](good.md#harms).", "Text.")
    try site.remove("articles/good.md")
    let before = try site.outputFiles()
    let refused = try site.materia("build", "--strict")
    #expect(refused.exitCode == 1)
    #expect(refused.errors.hasSuffix("Nothing was written.\n"))
    #expect(try site.outputFiles() == before)
    try site.edit("articles/other.md", "aliases: [/former/]", "aliases: [/former/, /good/]")
    try site.edit("sources.yml", "A study", "A study of plants")
    let kept = try site.materia("build")
    #expect(kept.exitCode == 0, "\(kept.errors)")
    #expect(!kept.errors.contains("address-disappears"))
    #expect(
      try site.output("good/index.html").contains(
        #"<meta http-equiv="refresh" content="0; url=https://example.org/health/other/">"#))
  }

  @Test func `A build after many edits equals a clean one`() throws {
    let site = try TemporarySite(sampleSite)
    _ = try site.materia("build")
    try site.put("articles/third.md", "---\ntitle: Leaf and plants\ntopics: [plants]\n---\nText.\n")
    _ = try site.materia("build")
    try site.edit("topics/plants.md", "title: Plants", "title: Trees")
    try site.edit("articles/third.md", "Leaf and plants", "Roots")
    _ = try site.materia("build", "--as-of", "2027-01-01")
    try site.remove("articles/third.md")
    try site.remove("pages/about.md")
    let last = try site.materia("build")
    #expect(last.exitCode == 0, "\(last.errors)")
    let grown = try site.outputFiles()
    try FileManager.default.removeItem(atPath: site.path + "/Output")
    _ = try site.materia("build")
    #expect(try site.outputFiles() == grown)
  }
}

@Suite struct `The same content gives the same bytes` {
  private func build(
    name: String = "site", environment: [String: String?] = [:], through: [String] = [],
    arguments: [String] = []
  ) throws -> [String: Data] {
    let site = try TemporarySite(sampleSite, name: name)
    let day = environment["SOURCE_DATE_EPOCH"] == nil ? ["--as-of", "2026-11-21"] : []
    let run = try Program.materia(
      ["build"] + day + arguments, in: site.path, environment: environment, through: through)
    #expect(run.exitCode == 0, "\(run.errors)")
    return try site.outputFiles()
  }

  /// Dates, time zone, language, user, one core, another folder: none of it may reach a byte.
  @Test func `On any machine`() throws {
    let first = try build()
    #expect(first.count > 10)
    #expect(try build() == first)
    #expect(try build(name: "another place, ünïcode & spaces") == first)
    let machine: [String: String?] = [
      "TZ": "Pacific/Kiritimati", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8", "USER": "jane",
      "HOME": "/nonexistent", "TERM": "dumb", "CI": "true",
    ]
    #expect(try build(environment: machine) == first)
    #if os(Linux)
      #expect(try build(through: ["taskset", "-c", "0"]) == first)
    #endif
    // 2026-11-21, one second before midnight in UTC, which is the next day in Kiritimati.
    let moment: [String: String?] = ["SOURCE_DATE_EPOCH": "1795305599", "TZ": "Pacific/Kiritimati"]
    #expect(try build(environment: moment) == first)
    #expect(try build(environment: moment, arguments: ["--as-of", "2026-11-21"]) == first)
  }

  @Test func `Files that were made in another order give the same site`() throws {
    let files = SiteText(sampleSite).files.reversed()
    let text = files.map { "-- \($0.path) --\n\($0.text)" }.joined()
    let site = try TemporarySite(text)
    _ = try site.materia("build")
    #expect(try site.outputFiles() == build())
  }

  @Test(arguments: ["https://example.org", "https://example.org/a/b", "http://localhost:8080/x/"])
  func `Every link of a site under another address begins with its path`(url: String) throws {
    let site = try TemporarySite(sampleSite)
    let run = try site.materia("build", "--base-url", url)
    #expect(run.exitCode == 0, "\(run.errors)")
    let files = try site.outputFiles()
    let whole = url.hasSuffix("/") ? url : url + "/"
    let path =
      "/"
      + whole.split(separator: "/", omittingEmptySubsequences: false).dropFirst(3)
      .joined(separator: "/")
    var count = 0
    for (name, data) in files where name.hasSuffix(".html") || name.hasSuffix(".xml") {
      let text = String(decoding: data, as: UTF8.self)
      #expect(!text.contains("example.org/health"), "\(name)")
      for match in text.matches(of: /(?:href|src)="([^"]*)"/) {
        let address = String(match.output.1)
        if address.hasPrefix("#") || address.hasPrefix("data:") { continue }
        if address.hasPrefix("http") {
          #expect(address.hasPrefix(whole), "\(name): \(address)")
          continue
        }
        #expect(address.hasPrefix(path), "\(name): \(address)")
        // What a link leads to is there.
        let file = address.dropFirst(path.count).prefix { $0 != "#" }
        let target = file.isEmpty || file.hasSuffix("/") ? file + "index.html" : file
        #expect(files[String(target)] != nil, "\(name): \(address)")
        count += 1
      }
    }
    #expect(count > 50)
  }
}
