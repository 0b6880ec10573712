import Foundation
import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `Signing an article` {
  private let site = """
    -- articles/leaf.md --
    ---
    title: The leaf
    description: What the leaf does.
    authors: [ed-example]
    published: 2026-01-01
    ---
    Before the first heading.

    ## Title

    Text of one.

    ## Harms

    Text of two.
    -- people.yml --
    jane-example: {name: Jane Example, role: Reviewer, credentials: MD (an example)}
    ed-example: {name: Ed Example, role: Editor, credentials: MD (an example)}
    lay-example: {name: Lay Example, lay: true}
    """

  private func sign(
    _ folder: TemporarySite, _ capacity: String = "clinical", by person: String = "jane-example",
    on day: String = "2026-11-20"
  ) throws -> ProgramRun {
    try folder.materia("sign", "leaf", "--as", capacity, "--by", person, "--on", day)
  }

  /// Normalises and digests an article by another program: what a stranger would do with the file.
  private func recomputed(_ folder: TemporarySite) throws -> String {
    let script = """
      import hashlib, re, sys
      text = open(sys.argv[1], encoding='utf-8', newline='').read().replace('\\r\\n', '\\n')
      front, body = re.match(r'---\\n(.*?)\\n---\\n(.*)', text, re.S).groups()
      value = lambda key: re.search('^%s: (.*)$' % key, front, re.M).group(1)
      lines = [line.rstrip(' \\t') for line in body.split('\\n')]
      normal = '\\n'.join(lines).strip('\\n') + '\\n'
      whole = value('title') + '\\n' + value('description') + '\\n' + normal
      print(hashlib.sha256(whole.encode('utf-8')).hexdigest())
      """
    let run = try Program.run(
      ["python3", "-c", script, folder.path + "/Content/articles/leaf.md"], in: folder.path)
    return run.output.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  @Test func `A sign-off is written, counts, and can be recomputed by anyone`() throws {
    let folder = try TemporarySite(site)
    let before = try folder.content("articles/leaf.md")
    let run = try sign(folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    #expect(
      run.output
        == "Content/articles/leaf.md: signed as clinical by jane-example on 2026-11-20\n")
    let after = try folder.content("articles/leaf.md")
    let digest = try recomputed(folder)
    #expect(after.contains("    sha256: \(digest)\n"))
    // Nothing but the record was added.
    let start = try #require(after.range(of: "signOffs:\n"))
    let end = try #require(after.range(of: "---\nBefore"))
    #expect(after.replacingCharacters(in: start.lowerBound..<end.lowerBound, with: "") == before)

    let signed = try ResolvedSite(folder)
    #expect(signed.checks.filter { $0.severity == .error } == [])
    let page = try signed.page("leaf/")
    #expect(page.contains("Jane Example"))
    #expect(page.contains("Reviewed by a clinician"))
    #expect(page.contains("\"reviewedBy\""))
    #expect(!page.contains("No clinician has reviewed this page."))
  }

  @Test(arguments: ["\n", "\r\n"])
  func `Line ends, other records and comments stay as they are`(lineEnd: String) throws {
    let folder = try TemporarySite(site)
    let text = """
      ---
      title: The leaf
      # A comment.
      signOffs:
      - as: editorial
        by: ed-example
        on: 2026-01-01
        sha256: "0"

      description: |
        What the leaf does.
        ---
      ---
      ## Introduction

      Text.
      """.replacingOccurrences(of: "\n", with: lineEnd)
    try folder.put("articles/leaf.md", text)
    let run = try sign(folder)
    #expect(run.exitCode == 0, "\(run.errors)")
    let after = try folder.content("articles/leaf.md")
    let record = try #require(after.range(of: "- as: clinical"))
    let rest = try #require(after.range(of: lineEnd + "description:"))
    #expect(
      after.replacingCharacters(in: record.lowerBound..<rest.lowerBound, with: "") == text)
    let signed = try ResolvedSite(folder)
    #expect(signed.findings.filter { $0.severity == .error } == [])
    #expect(try signed.page("leaf/").contains("Jane Example"))
  }

  @Test(arguments: [
    ("Text of two.", "Text of Two.", "“Harms” changed"),
    ("Text of one.", "Text of one", "“Title” changed"),
    ("Before the first", "Before a first", "the introduction changed"),
    ("title: The leaf", "title: The leaves", "the title changed"),
    ("What the leaf does.", "What the leaf did.", "the description changed"),
    ("## Harms", "## Dangers", "“Dangers” is new, the section “harms” is gone"),
    ("Text of two.", "Text of two.\n\n## More\n\nText.", "“More” is new"),
  ])
  func `One changed character ends it in page, data and check`(
    old: String, new: String, words: String
  ) throws {
    let folder = try TemporarySite(site)
    _ = try sign(folder)
    try folder.edit("articles/leaf.md", old, new)
    let changed = try ResolvedSite(folder)
    let page = try changed.page("leaf/")
    #expect(!page.contains("Jane Example"))
    #expect(!page.contains("reviewedBy"))
    #expect(page.contains("No clinician has reviewed this page."))
    #expect(try !changed.page("feed.xml").contains("Jane Example"))
    #expect(
      changed.findings("sign-off").map(\.message) == [
        "the text changed since jane-example signed it as clinical on 2026-11-20: \(words)"
      ])
    let check = try folder.materia("check")
    #expect(check.exitCode == 1)
    #expect(check.errors.contains(words))
    #expect(check.errors.contains("materia sign leaf --as clinical --by jane-example"))
    // A page without a reviewer is a state, not an error: it builds.
    #expect(try folder.materia("build").exitCode == 0)
    // Signed again, the earlier record is history.
    #expect(try sign(folder).exitCode == 0)
    let again = try ResolvedSite(folder)
    #expect(again.findings("sign-off") == [])
    #expect(try again.page("leaf/").contains("Jane Example"))
  }

  @Test func `What is not text does not end it`() throws {
    let folder = try TemporarySite(site)
    _ = try sign(folder)
    try folder.edit("articles/leaf.md", "published: 2026-01-01", "published: 2026-01-02")
    try folder.edit("articles/leaf.md", "Text of one.\n", "Text of one.  \n")
    #expect(try ResolvedSite(folder).page("leaf/").contains("Jane Example"))
  }

  @Test(arguments: [
    (
      "clinical", "ed-example",
      "ed-example wrote the article and cannot sign it as its clinical reviewer"
    ),
    (
      "clinical", "lay-example",
      "lay-example has no credentials in people.yml and cannot sign as a clinician"
    ),
    ("clinical", "jane-exmaple", "there is no person “jane-exmaple” in people.yml"),
    ("editorial", "nobody", "there is no person “nobody” in people.yml"),
  ])
  func `Who may not sign is told, and nothing is written`(
    capacity: String, person: String, message: String
  ) throws {
    let folder = try TemporarySite(site)
    let before = try folder.content("articles/leaf.md")
    let run = try sign(folder, capacity, by: person)
    #expect(run.exitCode == 1)
    #expect(run.errors.hasPrefix("error: \(message) [sign-off-refused]\n  = "))
    #expect(try folder.content("articles/leaf.md") == before)
  }

  @Test func `A day that has not come is refused`() throws {
    let run = try sign(TemporarySite(site), on: "2026-11-22")
    #expect(run.exitCode == 1)
    #expect(run.errors.contains("the day of the sign-off has not come"))
  }

  @Test func `An author may sign the own article as editor, which makes no clinician of it`() throws
  {
    let folder = try TemporarySite(site)
    #expect(try sign(folder, "editorial", by: "ed-example").exitCode == 0)
    let page = try ResolvedSite(folder).page("leaf/")
    #expect(page.contains("Editorial review"))
    #expect(page.contains("No clinician has reviewed this page."))
    #expect(!page.contains("reviewedBy"))
  }

  @Test(arguments: [
    ("ed-example", "ed-example wrote this article and cannot sign it as its clinical reviewer"),
    ("lay-example", "lay-example signed as a clinician and has no credentials in people.yml"),
  ])
  func `A false record written by hand does not count and is an error`(
    person: String, message: String
  ) throws {
    let folder = try TemporarySite(site)
    _ = try sign(folder)
    try folder.edit("articles/leaf.md", "by: jane-example", "by: \(person)")
    let forged = try ResolvedSite(folder)
    #expect(forged.findings("sign-off").map(\.message) == [message])
    #expect(forged.findings("sign-off").first?.severity == .error)
    let page = try forged.page("leaf/")
    #expect(!page.contains("reviewedBy"))
    #expect(page.contains("No clinician has reviewed this page."))
  }

  @Test func `A record of a later day counts from that day`() throws {
    let folder = try TemporarySite(site)
    _ = try sign(folder)
    let before = try ResolvedSite(folder, asOf: "2026-11-19")
    #expect(try !before.page("leaf/").contains("reviewedBy"))
    #expect(
      before.findings("sign-off").map(\.message) == [
        "jane-example signed on 2026-11-20, which has not come"
      ])
    #expect(try ResolvedSite(folder, asOf: "2026-11-20").page("leaf/").contains("reviewedBy"))
  }

  @Test func `An article that does not exist is named with the nearest that does`() throws {
    let folder = try TemporarySite(site)
    let run = try folder.materia("sign", "laef", "--as", "clinical", "--by", "jane-example")
    #expect(run.exitCode == 1)
    #expect(
      run.errors
        == "error: there is no article “laef” [unknown-article]\n  = Did you mean `leaf`?\n")
  }
}
