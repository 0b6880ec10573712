import Foundation
import MateriaDiagnostics
import TestSupport
import Testing

/// Builds a site, which has to end in findings or in a whole site, and soon.
private func build(_ site: TemporarySite, seconds: Double = 5) throws -> ProgramRun {
  let run = try site.materia("build")
  #expect(run.exitCode == 0 || run.exitCode == 1, "\(run.exitCode): \(run.errors.prefix(2000))")
  #expect(run.processorSeconds < seconds)
  #expect(run.errors.utf8.count < 10_000)
  if run.exitCode == 1 { #expect(run.errors.contains("error: ")) }
  #expect((try site.outputFiles()["index.html"] != nil) == (run.exitCode == 0))
  return run
}

@Suite struct `Links of the file system` {
  private let article = "---\ntitle: A\n---\nText.\n"

  @Test func `A loop of links ends, and each file is read once`() throws {
    let site = try TemporarySite()
    try site.put("articles/deep/a.md", article)
    try site.link("articles/deep/loop", to: "..")
    try site.link("articles/self", to: "self")
    try site.link("articles/up", to: "../articles")
    let run = try build(site)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("broken-link"))
    #expect(run.output.contains(" 1 article,"))
  }

  @Test(arguments: [
    "articles/evil.md", "articles/evil", "topics/evil.md", "images/evil.png", "pages/evil.md",
  ])
  func `A link out of Content is an error, and nothing of it is published`(name: String) throws {
    let site = try TemporarySite()
    let secret = site.path + "/secret"
    try FileManager.default.createDirectory(atPath: secret, withIntermediateDirectories: true)
    try Data((article + "Top secret.").utf8).write(to: URL(fileURLWithPath: secret + "/s.md"))
    try site.link(name, to: name.hasSuffix("evil") ? "../../secret" : "../../secret/s.md")
    let run = try build(site)
    #expect(run.exitCode == 1)
    #expect(
      run.errors.hasPrefix(
        "Content/\(name): error: the symbolic link leads out of Content [link-leaves-content]\n"))
  }

  @Test(arguments: ["site.yml", "sources.yml", "glossary.yml", "people.yml", "helplines.yml"])
  func `A data file that is a link out of Content is refused too`(name: String) throws {
    let site = try TemporarySite("-- articles/a.md --\n" + article)
    try? site.remove(name)
    let outside = site.path + "/outside.yml"
    try Data("title: Top secret\nurl: https://example.org\npublisher: x\n".utf8)
      .write(to: URL(fileURLWithPath: outside))
    try site.link(name, to: "../outside.yml")
    let run = try build(site)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("Content/\(name): error: the symbolic link leads out of Content"))
  }

  @Test func `A pipe, a socket and a folder with the name of a file stop nothing`() throws {
    let site = try TemporarySite("-- articles/a.md --\n" + article)
    _ = try Program.run(["mkfifo", "Content/articles/pipe.md"], in: site.path)
    _ = try Program.run(["mkfifo", "Content/people.yml"], in: site.path)
    try FileManager.default.createDirectory(
      atPath: site.path + "/Content/articles/folder.md", withIntermediateDirectories: true)
    try FileManager.default.createDirectory(
      atPath: site.path + "/Content/glossary.yml", withIntermediateDirectories: true)
    let run = try build(site)
    #expect(run.errors.contains("Content/articles/pipe.md: warning: "))
    #expect(run.errors.contains("Content/people.yml: error: this is not a file [not-a-file]"))
    #expect(run.errors.contains("Content/glossary.yml: error: this is not a file [not-a-file]"))
  }
}

@Suite struct `Names of files` {
  private func article(_ title: String) -> String { "---\ntitle: \(title)\n---\nText.\n" }

  @Test(arguments: [
    ("a b c.md", "a-b-c"), ("Ünïcode Näme.md", "unicode-name"), ("UPPER.MD.md", "upper-md"),
    ("--x--.md", "x"), ("a'b\"c<d>&e.md", "ab-c-d-e"), ("$(touch x);`y`.md", "touch-x-y"),
    ("new\nline.md", "new-line"), ("\u{1B}[31mred.md", "31mred"), ("index.md", "index"),
    (String(repeating: "n", count: 240) + ".md", String(repeating: "n", count: 200)),
  ])
  func `A name becomes a plain address`(name: String, slug: String) throws {
    let site = try TemporarySite()
    try site.put("articles/\(name)", article("A"))
    let run = try build(site)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(try site.outputFiles()["\(slug)/index.html"] != nil)
    #expect(!run.errors.contains("\u{1B}"))
  }

  @Test(arguments: [
    ["a.md", "A.md"], ["a b.md", "a-b.md"], ["é.md", "e.md"], ["é.md", "e\u{301}.md"],
    ["one/a.md", "two/a.md"], ["topics.md"], ["glossary.md"], ["corrections.md"],
  ])
  func `Names that come to one address are an error`(names: [String]) throws {
    let site = try TemporarySite("-- glossary.yml --\n- {term: x, definition: y}\n")
    for name in names { try site.put("articles/\(name)", article("A")) }
    let run = try build(site)
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("[doubled-address]"))
  }

  @Test(arguments: ["日本.md", "....md", "-.md", "\u{1}.md"])
  func `A name of which nothing can be kept asks for a slug`(name: String) throws {
    let site = try TemporarySite()
    try site.put("articles/\(name)", article("A"))
    let run = try build(site)
    if name.hasPrefix(".") {
      // A hidden file is none of ours.
      #expect(run.exitCode == 0)
    } else {
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("no address can be made of the file's name [bad-slug]"))
      try site.put("articles/\(name)", "---\ntitle: A\nslug: named\n---\nText.\n")
      #expect(try site.materia("build").exitCode == 0)
    }
  }

  @Test func `Images keep their names, and pages reach them`() throws {
    let site = try TemporarySite()
    let names = ["a b.png", "ü\"<x>&.png", "UPPER.PNG", "q?x#y%20.png"]
    for name in names { try site.put("images/\(name)", "image") }
    try site.put(
      "articles/a.md",
      article("A")
        + names.map { name in
          let path = name.utf8.map { byte in
            (byte < 0x80 && byte > 0x60 && byte < 0x7B) || byte == 0x2E
              ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true)
          }.joined()
          return "![x](../images/\(path))\n\n"
        }.joined())
    let run = try build(site)
    #expect(run.exitCode == 0, "\(run.errors)")
    let page = PageText(try site.output("a/index.html"))
    let sources = page.tags.filter { $0.name == "img" }.compactMap { $0["src"] }
    #expect(
      sources.map { $0.replacing("/health/images/", with: "").removingPercentEncoding } == names)
    for name in names { #expect(try site.outputFiles()["images/\(name)"] != nil) }
  }

  #if os(Linux)
    @Test func `A name that is not UTF-8 is an error and not left out in silence`() throws {
      let site = try TemporarySite()
      _ = try Program.run(
        [
          "python3", "-c",
          "import os; os.makedirs(b'Content/articles', exist_ok=True); "
            + "open(b'Content/articles/caf\\xe9.md', 'w').write('---\\ntitle: A\\n---\\nText.\\n')",
        ], in: site.path)
      let run = try build(site)
      #expect(run.exitCode == 1)
      #expect(run.errors.contains("the file's name is not UTF-8 [name-not-utf-8]"))
    }
  #endif
}

@Suite struct `Sizes` {
  @Test(arguments: [
    ("a line", "---\ntitle: A\n---\n" + String(repeating: "word ", count: 20_000)),
    ("a word", "---\ntitle: A\n---\n" + String(repeating: "w", count: 100_000)),
    (
      "a heading",
      "---\ntitle: A\n---\n## " + String(repeating: "long ", count: 20_000) + "\n\nText."
    ),
    (
      "a link",
      "---\ntitle: A\n---\n[x](https://example.org/" + String(repeating: "a", count: 100_000) + ")"
    ),
    (
      "a table's row",
      "---\ntitle: A\n---\n| a |\n|---|\n| " + String(repeating: "x ", count: 50_000) + "|"
    ),
    ("a title", "---\ntitle: " + String(repeating: "t", count: 100_000) + "\n---\nText."),
    ("a key", "---\n" + String(repeating: "k", count: 60_000) + ": x\n---\nText."),
    ("a citation", "---\ntitle: A\n---\n[@" + String(repeating: "k", count: 100_000) + "]"),
    ("spaces", "---\ntitle: A\n---\n" + String(repeating: " ", count: 100_000) + "x"),
    ("line ends", "---\ntitle: A\n---\n" + String(repeating: "\n", count: 100_000) + "x"),
    ("marks", "---\ntitle: A\n---\n" + String(repeating: "*a_", count: 30_000)),
    (
      "backticks",
      "---\ntitle: A\n---\n"
        + (1..<400).map { String(repeating: "`", count: $0) }.joined(separator: " ")
    ),
  ])
  func `A hundred thousand characters end in a sound page or in a finding`(
    what: String, text: String
  )
    throws
  {
    let site = try TemporarySite()
    try site.put("articles/a.md", text)
    let run = try build(site, seconds: 20)
    if run.exitCode == 0 {
      let page = PageText(try site.output("a/index.html"))
      #expect(page.tags.contains { $0.name == "footer" })
    } else {
      #expect(run.errors.split(separator: "\n").allSatisfy { $0.count < 600 })
    }
  }

  @Test func `Long texts in every other field`() throws {
    let long = String(repeating: "word ", count: 20_000)
    let site = try TemporarySite(
      """
      -- site.yml --
      title: \(long)
      url: https://example.org
      publisher: \(long)
      -- topics/t.md --
      ---
      title: T
      terms: [\(long)]
      ---
      \(long)
      -- glossary.yml --
      - {term: "\(long)", definition: "\(long)"}
      -- people.yml --
      p: {name: "\(long)", lay: true}
      -- sources.yml --
      - {id: s, title: "\(long)"}
      -- articles/a.md --
      ---
      title: A
      topics: [t]
      authors: [p]
      ---
      Text [@s].
      """)
    _ = try build(site, seconds: 20)
  }

  @Test func `Many tiny files cost in proportion`() throws {
    func seconds(_ count: Int) throws -> Double {
      let site = try TemporarySite("-- topics/t.md --\n---\ntitle: T\n---\n")
      for number in 0..<count {
        try site.put("articles/a\(number).md", "---\ntitle: A \(number)\ntopics: [t]\n---\nText.\n")
      }
      let run = try site.materia("check")
      #expect(run.exitCode == 0)
      return run.processorSeconds
    }
    let (few, many) = (try seconds(100), try seconds(800))
    // Eight times as many; what does not depend on their number only helps.
    #expect(many < few * 16 + 0.5)
  }

  @Test func `Many sources with letters beyond ASCII cost in proportion`() throws {
    func seconds(_ count: Int) throws -> Double {
      let rows = (0..<count).map { "- {id: s\($0), title: Étude \($0), publisher: Éditeur}\n" }
      let site = try TemporarySite("-- sources.yml --\n" + rows.joined())
      let run = try site.materia("check", "--quiet", "--format", "json")
      #expect(run.exitCode == 0)
      return run.processorSeconds
    }
    let (few, many) = (try seconds(150), try seconds(1200))
    #expect(many < few * 16 + 0.5)
  }
}
