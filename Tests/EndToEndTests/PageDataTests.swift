import Foundation
import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `What a page says to machines` {
  private static let site = """
    -- site.yml --
    title: Example health
    url: https://example.org/health
    publisher: {name: The Example Trust, url: "https://example.org"}
    contact: editor@example.org
    disclaimers: [general]
    -- disclaimers/general.md --
    ---
    title: General information
    ---
    This is no replacement for care.
    -- articles/full.md --
    ---
    title: "The \\"leaf\\" & <b>its</b> harms"
    description: "What the leaf does, and </script> what it does not."
    topics: [plants, leaves]
    audience: clinicians
    published: 2026-01-02
    updated: 2026-03-04
    lastReviewed: 2026-03-05
    nextReview: 2027-03-05
    authors: [ed-example, the-trust]
    funding: The Example Fund
    conflicts: none
    corrections:
      - {date: 2026-02-02, kind: factual, text: The number was 1807.}
    provenance: {source: rewritten}
    ---
    Text [@one; @two], and again [@one, p. 4].
    -- articles/plain.md --
    ---
    title: Plain
    ---
    Text.
    -- articles/gone.md --
    ---
    title: Gone
    status: retracted
    authors: [ed-example]
    published: 2026-01-02
    ---
    Text [@one].
    -- topics/plants.md --
    ---
    title: Plants & trees
    ---
    -- topics/leaves.md --
    ---
    title: Leaves
    ---
    -- people.yml --
    ed-example: {name: Ed Example, role: Editor, lay: true, conflicts: none}
    jane-example: {name: Jane Example, role: Physician (an example), credentials: MD (an example)}
    the-trust: {name: The Example Trust, lay: true, organization: true}
    -- sources.yml --
    - {id: one, title: A study of leaves, DOI: 10.1000/182, genre: trial}
    - {id: two, title: Another study, URL: "https://example.org/two", status: corrected}
    """

  /// Every text in a value of JSON with the name under which it stands.
  private func texts(_ value: Any, _ name: String = "") -> [(name: String, text: String)] {
    switch value {
    case let object as [String: Any]: object.sorted { $0.key < $1.key }.flatMap { texts($1, $0) }
    case let list as [Any]: list.flatMap { texts($0, name) }
    case let text as String: [(name, text)]
    default: [(name, "\(value)")]
    }
  }

  private func data(_ page: PageText) throws -> [String: Any] {
    let script = try #require(page.scripts.first { $0.type == "application/ld+json" })
    return try #require(
      JSONSerialization.jsonObject(with: Data(script.text.utf8)) as? [String: Any])
  }

  @Test(arguments: ["full", "plain", "gone"], [false, true])
  func `Nothing that the visible page does not say`(article: String, isSigned: Bool) throws {
    let folder = try TemporarySite(Self.site)
    if isSigned {
      let run = try folder.materia(
        "sign", article, "--as", "clinical", "--by", "jane-example", "--on", "2026-11-20")
      #expect(run.exitCode == 0, "\(run.errors)")
    }
    let site = try ResolvedSite(folder)
    #expect(site.findings.filter { $0.severity == .error } == [])
    let page = PageText(try site.page("\(article)/"))
    let data = try data(page)
    #expect(data["@type"] as? String == "MedicalWebPage")
    #expect((data["reviewedBy"] != nil) == isSigned)
    #expect((data["headline"] as? String).map { page.visible.contains($0) } == true)
    let shown = Set(
      page.tags.flatMap { [$0["datetime"], $0["href"], $0["lang"]].compactMap { $0 } })
    for (name, text) in texts(data) where !name.hasPrefix("@") {
      let isThere =
        shown.contains(text) || page.visible.contains(PageText.folded(text))
      #expect(isThere, "\(name): \(text)")
    }
  }

  @Test func `All that the content provides stands on the page`() throws {
    let page = PageText(try ResolvedSite(Self.site).page("full/"))
    for words in [
      "The \"leaf\" & <b>its</b> harms", "What the leaf does, and </script> what it does not.",
      "Plants & trees", "Leaves", "Health professionals", "2 January 2026", "4 March 2026",
      "5 March 2026", "5 March 2027", "Ed Example , Editor, Not a health professional",
      "The Example Fund", "The number was 1807.", "Rewritten from an earlier article text.",
      "No clinician has reviewed this page.", "This is no replacement for care.",
      "A study of leaves",
      "Another study", "Trial", "This source was corrected after publication.",
      "https://example.org/health/full/", "Published by The Example Trust", "p. 4",
    ] {
      #expect(page.visible.contains(words), "\(words)\n\(page.visible)")
    }
    let hrefs = Set(page.tags.compactMap { $0["href"] })
    #expect(hrefs.contains("https://doi.org/10.1000/182"))
    #expect(hrefs.contains("mailto:editor@example.org"))
    // References lead to the list and back.
    for id in ["cite-1", "cite-1-2", "cite-2", "ref-1", "ref-2"] {
      #expect(page.ids.contains(id))
      #expect(hrefs.contains("#\(id)"), "\(id)")
    }
    #expect(page.tags.filter { $0.name == "h1" }.count == 1)
  }
}

@Suite struct `Disclaimers` {
  private static let site = """
    -- site.yml --
    title: Example health
    url: https://example.org
    publisher: The Example Trust
    disclaimers: [general, second]
    -- disclaimers/general.md --
    ---
    title: General title
    ---
    General words.
    -- disclaimers/second.md --
    ---
    title: Second title
    kind: warning
    ---
    Second words.
    -- disclaimers/topic.md --
    ---
    title: Topic title
    kind: emergency
    ---
    Topic words.
    -- disclaimers/own.md --
    ---
    title: Own title
    ---
    Own words.
    -- topics/t.md --
    ---
    title: T
    disclaimers: [topic, general]
    ---
    -- articles/a.md --
    ---
    title: A
    topics: [t]
    disclaimers: [own, topic]
    published: 2026-01-01
    ---
    Text.
    -- articles/b.md --
    ---
    title: B
    published: 2026-01-02
    ---
    Text.
    -- articles/c.md --
    ---
    title: C
    status: withdrawn
    ---
    Text.
    """

  @Test(arguments: [
    ("a/", ["General", "Second", "Topic", "Own"]), ("b/", ["General", "Second"]),
    ("c/", ["General", "Second"]), ("topics/t/", ["General", "Second", "Topic"]),
    ("", ["General", "Second"]),
  ])
  func `Site, topic and article have theirs on the page, once each and in this order`(
    address: String, names: [String]
  ) throws {
    let text = try ResolvedSite(Self.site).page(address)
    let page = PageText(text)
    let banners = page.ids.filter { $0.hasPrefix("banner_disclaimer-") && !$0.hasSuffix("_title") }
    #expect(
      banners == names.map { "banner_disclaimer-\($0.lowercased())" })
    for name in names {
      #expect(page.visible.contains("\(name) title \(name) words."), "\(name)")
    }
    // None can be dismissed.
    let start = try #require(text.range(of: "class=\"banners\"")).upperBound
    let end = text[start...].range(of: "class=\"text\"")?.lowerBound ?? text.endIndex
    for tag in ["<button", "<details", "<input", "hidden"] {
      #expect(!text[start..<end].contains(tag), "\(tag)")
    }
    // They stand above the text.
    if let prose = text.range(of: "class=\"prose\"") { #expect(start < prose.lowerBound) }
  }

  @Test func `Each entry of the feed carries those of its article`() throws {
    let feed = try ResolvedSite(Self.site).page("feed.xml")
    let entries = feed.components(separatedBy: "<entry>").dropFirst()
    #expect(entries.count == 2)
    for entry in entries {
      let names =
        entry.contains("<title>A</title>")
        ? ["General", "Second", "Topic", "Own"] : ["General", "Second"]
      for name in ["General", "Second", "Topic", "Own"] {
        #expect(
          (entry.components(separatedBy: "\(name) words.").count == 2) == names.contains(name))
      }
    }
  }

  @Test func `A site without a general one is told by check`() throws {
    let site = try ResolvedSite(
      "-- site.yml --\ntitle: x\nurl: https://example.org\npublisher: x\n")
    #expect(site.findings("no-disclaimer").map(\.severity) == [.warning])
  }
}
