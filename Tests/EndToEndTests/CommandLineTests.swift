import Foundation
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct `The command line` {
  @Test func `--version prints the version alone`() throws {
    let run = try TemporarySite().materia("--version")
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    #expect(run.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test(arguments: [
    (
      ["--help"],
      ["materia new", "materia import", "materia check", "materia build", "Exit codes: 0"]
    ),
    (["build", "--help"], ["--as-of", "--base-url", "--changes", "--strict", "materia build"]),
    (["check", "--help"], ["--format", "--strict", "materia check"]),
    (["new", "--help"], ["--slug", "materia new"]),
    (["sign", "--help"], ["--as", "--by", "--on", "materia sign"]),
    (["import", "--help"], ["--print", "--into", "--explain", "materia import"]),
  ])
  func `--help teaches with examples`(arguments: [String], words: [String]) throws {
    let site = try TemporarySite()
    let run = try Program.materia(arguments, in: site.path)
    #expect(run.exitCode == 0)
    #expect(run.errors == "")
    for word in words { #expect(run.output.contains(word), "\(word)") }
  }

  @Test(arguments: [
    ["--nonsense"], ["nonsense"], ["build", "--as-of", "soon"], ["build", "--as-of", "2026-02-30"],
    ["build", "--base-url", "example.org"], ["build", "--format", "poem"], ["new"], ["new", "日本"],
    ["new", "A", "--slug", "../a"], ["sign"], ["sign", "good", "--as", "king", "--by", "x"],
    ["sign", "good", "--as", "clinical", "--by", "x", "--on", "today"],
  ])
  func `Wrong usage exits with 64 and writes nothing`(arguments: [String]) throws {
    let site = try TemporarySite(sampleSite)
    let run = try Program.materia(arguments, in: site.path)
    #expect(run.exitCode == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    #expect(try site.outputFiles().isEmpty)
  }

  @Test(arguments: ["soon", "-1", "", "253402300800", "9223372036854775807"])
  func `A SOURCE_DATE_EPOCH that is no day of the calendar is wrong usage`(epoch: String) throws {
    let run = try TemporarySite(sampleSite).materia(
      "build", environment: ["SOURCE_DATE_EPOCH": epoch])
    #expect(run.exitCode == 64)
    #expect(run.errors.contains("SOURCE_DATE_EPOCH"))
  }

  @Test func `A system that fails exits with 74 and keeps the old site`() throws {
    let site = try TemporarySite(sampleSite)
    try Data("not a folder".utf8).write(to: URL(fileURLWithPath: site.path + "/file"))
    let run = try site.materia("build", "--output", "file/Output")
    #expect(run.exitCode == 74)
    #expect(run.errors.hasPrefix("error: Cannot "))
    #expect(run.errors.contains("\n  = "))
  }

  #if os(Linux)
    /// Root may read everything, so the program runs as nobody, where the tests may start it so.
    @Test(.enabled(if: getuid() == 0 && access("/usr/bin/setpriv", X_OK) == 0))
    func `A file that may not be read is the system's doing`() throws {
      let site = try TemporarySite(sampleSite)
      _ = try site.materia("build")
      let files = try site.outputFiles()
      let asNobody = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
      _ = try Program.run(["chmod", "-R", "a+rwX", "."], in: site.path)
      // The program has to be where nobody may start it.
      _ = try Program.run(["cp", Program.products + "/materia", "program"], in: site.path)
      _ = try Program.run(["chmod", "000", "Content/articles/good.md"], in: site.path)
      for command in ["build", "check"] {
        let run = try Program.run(
          asNobody + ["./program", command, "--as-of", "2026-11-21"], in: site.path)
        #expect(run.exitCode == 74, "\(run.errors)")
        #expect(
          run.errors.contains(
            """
            Content/articles/good.md: error: the file cannot be opened: Permission denied \
            [unreadable-file]
              = Check that it exists and that you may read it.
            """))
      }
      #expect(try site.outputFiles() == files)
    }
  #endif

  @Test func `check says that there is nothing to say, or what there is, and writes nothing`()
    throws
  {
    let site = try TemporarySite(sampleSite)
    let run = try site.materia("check")
    #expect(run.exitCode == 0)
    #expect(run.output == "Checked 2 articles and 1 topic: no errors.\n")
    #expect(run.errors.contains("warning: "))
    #expect(!FileManager.default.fileExists(atPath: site.path + "/Output"))
    #expect(try site.materia("check", "--strict").exitCode == 1)
    #expect(try site.materia("check", "--quiet").output == "")
  }

  @Test(arguments: ["build", "check"])
  func `Findings for programs stand alone on standard output`(command: String) throws {
    let site = try TemporarySite(sampleSite)
    for text in ["Text.", "See [this](nowhere.md)."] {
      try site.put("articles/new.md", "---\ntitle: New\n---\n\(text)\n")
      let run = try site.materia(command, "--format", "json")
      let rows = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
      let ids = try #require(rows).compactMap { $0["id"] as? String }
      #expect(ids.contains("broken-link") == (run.exitCode == 1))
    }
    try site.remove("../Content")
    let run = try site.materia(command, "--format", "json")
    #expect(run.exitCode == 1)
    let rows = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect(rows?.compactMap { $0["id"] as? String } == ["no-content"])
  }

  @Test func `new begins a draft that builds as it is`() throws {
    let site = try TemporarySite(sampleSite)
    let run = try site.materia("new", "Living with \"long-term\" pain: a guide")
    #expect(run.exitCode == 0)
    #expect(run.output == "Content/articles/living-with-long-term-pain-a-guide.md\n")
    let page = "living-with-long-term-pain-a-guide/index.html"
    let build = try site.materia("build")
    #expect(build.exitCode == 0, "\(build.errors)")
    #expect(try site.outputFiles()[page] == nil)
    let drafts = try site.materia("build", "--drafts")
    #expect(drafts.exitCode == 0, "\(drafts.errors)")
    #expect(
      try site.output(page).contains("<h1>Living with &quot;long-term&quot; pain: a guide</h1>"))
    let again = try site.materia("new", "Living with long-term pain: a guide")
    #expect(again.exitCode == 64)
    #expect(again.errors.contains("exists already"))
  }

  @Test(arguments: [[], ["articles"], ["articles", "topics", "pages", "images", "disclaimers"]])
  func `Empty folders build an empty site`(folders: [String]) throws {
    let site = try TemporarySite()
    try site.remove("../Content")
    for folder in [""] + folders {
      try FileManager.default.createDirectory(
        atPath: "\(site.path)/Content/\(folder)", withIntermediateDirectories: true)
    }
    let run = try site.materia("build")
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(run.errors.contains("there is no site.yml"))
    #expect(try site.output("index.html").contains("There are no articles here yet."))
  }
}
