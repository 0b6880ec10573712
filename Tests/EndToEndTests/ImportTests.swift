import Foundation
import TestSupport
import Testing

@Suite struct `materia import` {
  private static let text = """
    Home > Skin > Cold sores

    Cold sores

    Cold sores are small blisters on the lip. They come back, because the virus stays in a nerve.

    What brings them on

    Sun, a cold or a short night can wake them. Some people get them before every exam.

    What helps

      • a cream from the pharmacy
      • patience

    Share this page
    Facebook
    Twitter

    """

  private func site(_ texts: [String: String]) throws -> TemporarySite {
    let site = try TemporarySite()
    for (name, text) in texts { try site.put("../drafts/\(name)", text) }
    return site
  }

  @Test func `A text becomes Markdown under front matter, and a build takes it`() throws {
    let site = try site(["Cold Sores.txt": Self.text])
    let run = try site.materia("import", "drafts/Cold Sores.txt")
    #expect(run.exitCode == 0)
    #expect(run.output == "")
    #expect(run.errors.contains("Content/articles/cold-sores.md\n"))
    #expect(run.errors.contains("left out as page furniture"))
    #expect(run.errors.contains("1 of 1 texts imported in "))
    #expect(
      try site.content("articles/cold-sores.md") == """
        ---
        title: "Cold sores"
        description: "Cold sores are small blisters on the lip. They come back, because the virus \
        stays in a nerve."
        provenance:
          source: raw-text
          from: "Cold Sores.txt"
        ---

        ## What brings them on

        Sun, a cold or a short night can wake them. Some people get them before every exam.

        ## What helps

          - a cream from the pharmacy
          - patience

        """)
    #expect(try site.materia("build").exitCode == 0)
    #expect(try site.output("cold-sores/index.html").contains("What brings them on"))
  }

  @Test func `A file that exists is kept, unless --force says otherwise`() throws {
    let site = try site(["a.txt": Self.text])
    try site.put("articles/a.md", "mine\n")
    let run = try site.materia("import", "drafts/a.txt")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("a.md exists already"))
    #expect(run.errors.contains("--force"))
    #expect(try site.content("articles/a.md") == "mine\n")
    #expect(try site.materia("import", "--force", "--quiet", "drafts/a.txt").exitCode == 0)
    #expect(try site.content("articles/a.md").contains("Cold sores"))
  }

  @Test func `A folder is imported whole, each text once, in the order of its names`() throws {
    var texts: [String: String] = [:]
    for number in 0..<40 {
      texts["set/\(number).txt"] = Self.text.replacing(
        "Cold sores", with: "Sores of type \(number)")
    }
    texts["set/deep/0.txt"] = Self.text
    texts["set/notes.md"] = "no text"
    let site = try site(texts)
    let run = try site.materia("import", "drafts/set", "--into", "made")
    #expect(run.exitCode == 0)
    let made = try FileManager.default.contentsOfDirectory(atPath: site.path + "/made")
    #expect(made.count == 41)
    #expect(made.contains("0-2.md"))
    let written = run.errors.split(separator: "\n").filter { $0.hasPrefix("made/") }
    #expect(written.count == 41)
    #expect(
      written
        == (try site.materia("import", "--force", "drafts/set", "--into", "made"))
        .errors.split(separator: "\n").filter { $0.hasPrefix("made/") })
    #expect(run.errors.contains("41 of 41 texts imported"))
    // Nobody watches: no line is drawn over.
    #expect(!run.errors.contains("\r"))
  }

  @Test func `One broken text does not stop the others`() throws {
    let site = try site(["a.txt": Self.text, "c.txt": Self.text])
    try site.put("../drafts/b.txt", bytes: [0x61, 0xFF, 0x62])
    let run = try site.materia("import", "drafts")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("drafts/b.txt"))
    #expect(run.errors.contains("2 of 3 texts imported"))
    let names = try FileManager.default.contentsOfDirectory(atPath: site.path + "/Content/articles")
    #expect(names.sorted() == ["a.md", "c.md"])
  }

  @Test func `--print writes to standard output and to no file`() throws {
    let site = try site(["a.txt": Self.text])
    let run = try site.materia("import", "--print", "drafts/a.txt")
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("---\ntitle: \"Cold sores\"\n"))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/Content/articles/a.md"))
  }

  @Test func `--title is the title of a single text`() throws {
    let site = try site(["a.txt": Self.text, "b.txt": Self.text])
    let run = try site.materia("import", "--print", "--title", "Blisters", "drafts/a.txt")
    #expect(run.output.hasPrefix("---\ntitle: \"Blisters\"\n"))
    let both = try site.materia("import", "--print", "--title", "Blisters", "drafts")
    #expect(both.exitCode == 64)
    #expect(both.errors.contains("--title is for a single text; here are 2."))
  }

  @Test func `--explain is a table of all lines`() throws {
    let site = try site(["a.txt": Self.text])
    let run = try site.materia("import", "--explain", "drafts/a.txt")
    #expect(run.exitCode == 0)
    #expect(run.output.contains("title           Cold sores"))
    #expect(run.output.contains("heading 2       What brings them on"))
    #expect(run.output.contains("residue         Share this page"))
    #expect(run.output.contains("stands alone +"))
    #expect(run.output.hasSuffix("18 lines, 7 of them blank\n"))
  }

  @Test func `--explain json is for tools, one object for each text`() throws {
    let site = try site(["a.txt": Self.text, "b.txt": "A line of \"text\" with a \\ in it.\n"])
    let run = try site.materia("import", "--explain", "json", "drafts")
    #expect(run.exitCode == 0)
    let all = try #require(
      JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]])
    #expect(all.map { $0["path"] as? String } == ["drafts/a.txt", "drafts/b.txt"])
    let lines = try #require(all[0]["lines"] as? [[String: Any]])
    #expect(lines.count == 18)
    #expect(lines[2]["role"] as? String == "title")
    #expect(lines[6]["role"] as? String == "heading")
    #expect((lines[6]["clues"] as? [[String: Any]])?.isEmpty == false)
    #expect(lines[15]["why"] as? String == "page furniture by its words")
  }

  @Test func `Wrong usage exits with 64, a missing file with 74`() throws {
    let site = try TemporarySite()
    #expect(try site.materia("import").exitCode == 64)
    let run = try site.materia("import", "nowhere.txt")
    #expect(run.exitCode == 74)
    #expect(run.errors == "error: there is no file or folder nowhere.txt\n")
  }
}
