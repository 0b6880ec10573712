import Foundation
import TestSupport
import Testing

/// Something that a publisher can do wrong, and all that the program says of it.
struct BadInput: Sendable, CustomTestStringConvertible {
  /// What is wrong.
  var testDescription: String
  /// The files that are added to a site that built before.
  var files: String
  /// What is printed, but for the last line.
  var says: String

  init(_ name: String, _ files: String, says: String) {
    testDescription = name
    self.files = files
    self.says = says
  }
}

/// A site that builds, its Output, and what happens to both.
private struct GoodSite {
  let site: TemporarySite
  let files: [String: Data]
  let times: [String: Date]

  init() throws {
    site = try TemporarySite(sampleSite)
    let run = try site.materia("build")
    #expect(run.exitCode == 0, "\(run.errors)")
    files = try site.outputFiles()
    times = try site.outputTimes()
  }

  /// Builds again and expects a refusal with these words.
  func expectRefusal(_ says: String, _ arguments: String...) throws {
    let run = try Program.materia(
      ["build", "--as-of", "2026-11-21"] + arguments, in: site.path, limit: 60)
    #expect(run.errors == says)
    #expect(run.output == "")
    #expect(run.exitCode == 1)
    #expect(run.processorSeconds < 5)
    try expectUntouched()
  }

  func expectUntouched() throws {
    #expect(try site.outputFiles() == files)
    #expect(try site.outputTimes() == times)
  }
}

@Suite struct `Bad input is refused, with its place and how to mend it` {
  @Test(arguments: BadInput.frontMatter)
  func `In front matter`(input: BadInput) throws { try expectRefusal(of: input) }

  @Test(arguments: BadInput.names)
  func `In names and links`(input: BadInput) throws { try expectRefusal(of: input) }

  @Test(arguments: BadInput.wholeFiles)
  func `In whole files and data files`(input: BadInput) throws { try expectRefusal(of: input) }

  private func expectRefusal(of input: BadInput) throws {
    let good = try GoodSite()
    for file in SiteText(input.files).files { try good.site.put(file.path, file.text) }
    try good.expectRefusal(input.says + "Nothing was written.\n")
  }

  /// An article with this text, which nobody could write out in a table.
  private func expectRefusal(ofText text: [UInt8], _ says: String) throws {
    let good = try GoodSite()
    try good.site.put("articles/bad.md", bytes: Array("---\ntitle: Kratom\n---\n".utf8) + text)
    try good.expectRefusal(says + "1 error\nNothing was written.\n")
  }

  @Test func `Bytes that are not UTF-8`() throws {
    try expectRefusal(
      ofText: Array("A caf".utf8) + [0xE9] + Array(" in Paris.\n".utf8),
      """
      Content/articles/bad.md:4:6: error: the file is not UTF-8; it is probably ISO-8859-1 [not-utf-8]
        |
      4 | A caf� in Paris.
        |      ^
        = Save it as UTF-8, or run: iconv -f ISO-8859-1 -t UTF-8 FILE > NEW.

      """)
  }

  @Test func `A control character`() throws {
    try expectRefusal(
      ofText: Array("Red \u{1B}[31m words.\n".utf8),
      """
      Content/articles/bad.md:4:5: error: the character U+001B is no text [control-character]
        |
      4 | Red �[31m words.
        |     ^
        = Remove it; it is hidden in most editors, and often a quotation mark that went wrong.

      """)
  }

  @Test func `A document over the limit of its size`() throws {
    try expectRefusal(
      ofText: [UInt8](repeating: UInt8(ascii: "a"), count: 2_000_000),
      """
      Content/articles/bad.md: error: the file has 2000022 bytes; at most 2000000 are read \
      [file-too-large]
        = Split it into several files.

      """)
  }

  /// The inputs that libcmark 0.30.2 takes long over, at the sizes of CMARK.md.
  @Test(arguments: [
    ("open brackets", String(repeating: "![[]()", count: 32_000), "open-brackets"),
    ("deep lists", String(repeating: "- ", count: 30_000) + "x\n\n\n", "nesting"),
    ("deep quotes", String(repeating: ">", count: 30_000) + "*a* *b*", "nesting"),
    ("emphasis in deep quotes", String(repeating: "> ", count: 20_000) + "*a **b _c", "nesting"),
  ])
  func `A document over the limits of nesting and brackets`(
    what: String, text: String, words: String
  ) throws {
    let good = try GoodSite()
    try good.site.put("articles/bad.md", "---\ntitle: Kratom\n---\n" + text + "\n")
    let run = try good.site.materia("build")
    #expect(run.exitCode == 1)
    #expect(run.errors.hasPrefix("Content/articles/bad.md:4:"), "\(run.errors.prefix(300))")
    #expect(run.errors.hasSuffix("1 error\nNothing was written.\n"))
    #expect(run.errors.contains("\n  = "))
    #expect(run.errors.split(separator: "\n").allSatisfy { $0.count < 200 })
    #expect(run.processorSeconds < 5)
    try good.expectUntouched()
  }

  @Test func `No Content folder`() throws {
    let good = try GoodSite()
    try good.site.remove("../Content")
    try good.expectRefusal(
      """
      Content: error: there is no folder Content [no-content]
        = Run the command in the site's folder, or name it with --site DIR.

      """)
  }

  @Test func `An Output folder that is not ours to clean`() throws {
    let good = try GoodSite()
    let photos = good.site.path + "/Photos"
    try FileManager.default.createDirectory(atPath: photos, withIntermediateDirectories: true)
    try Data("a cat".utf8).write(to: URL(fileURLWithPath: photos + "/cat.jpg"))
    try good.expectRefusal(
      """
      error: Photos holds files that Materia did not make, such as cat.jpg [output-not-ours]
        = Choose an empty folder with --output, or empty this one. A folder with a manifest.json \
      of Materia, or with hidden files only, is taken.

      """, "--output", "Photos")
    #expect(try FileManager.default.contentsOfDirectory(atPath: photos) == ["cat.jpg"])
  }

  @Test func `Many at once are all told, by their place`() throws {
    let good = try GoodSite()
    for name in ["c", "a", "b"] {
      try good.site.put("articles/\(name).md", "---\ntitel: Kratom\ntopics: [x]\n---\n")
    }
    let run = try good.site.materia("build")
    let places = run.errors.split(separator: "\n").filter { $0.hasPrefix("Content/") }
      .map { $0.prefix(23) }
    #expect(places.count == 12)
    #expect(places == places.sorted())
    #expect(run.errors.hasSuffix("12 errors\nNothing was written.\n"))
  }
}

@Suite struct `What is accepted` {
  @Test(arguments: [
    ("a byte order mark", "\u{FEFF}---\ntitle: A title\n---\nThe text.\n"),
    ("CRLF line ends", "---\r\ntitle: A title\r\n---\r\n\r\nThe text.\r\n"),
    ("three hyphens in the text", "---\ntitle: A title\n---\nThe text.\n\n---\n\nMore: of it.\n"),
    ("three dots for an end", "---\ntitle: A title\n...\nThe text.\n"),
    ("no line end at the end", "---\ntitle: A title\n---\nThe text."),
    ("blanks behind the hyphens", "---  \ntitle: A title\n---\t\nThe text.\n"),
  ])
  func `It builds without a word`(what: String, file: String) throws {
    let site = try TemporarySite()
    try site.put("articles/a.md", file)
    let run = try site.materia("build")
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    let page = try site.output("a/index.html")
    #expect(page.contains("<h1>A title</h1>"))
    #expect(page.contains("<p>The text.</p>"))
    #expect(!page.contains("\u{FEFF}"))
    #expect(!page.contains("\r"))
    if what.hasPrefix("three hyphens") { #expect(page.contains("<hr />\n<p>More: of it.</p>")) }
  }
}
