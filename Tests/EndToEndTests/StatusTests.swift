import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `What is hidden` {
  private static func article(_ front: String) -> String {
    """
    -- articles/zanzibar-slug.md --
    ---
    title: Quagga title
    description: Okapi summary.
    topics: [plants]
    authors: [jane-example]
    aliases: [/former-zebra/]
    corrections: [{date: 2026-01-01, text: Tapir correction.}]
    \(front)
    ---
    Wombat text [@cited], about the leaf. See [this](b.md).
    -- articles/b.md --
    ---
    title: Another page
    topics: [plants]
    published: 2026-01-01
    related: [zanzibar-slug]
    ---
    Text about the leaf.
    -- topics/plants.md --
    ---
    title: Plants
    ---
    -- people.yml --
    jane-example: {name: Jane Example, lay: true}
    -- sources.yml --
    - {id: cited, title: A study}
    -- glossary.yml --
    - {term: leaf, definition: What grows on a tree.}
    """
  }

  private static let words = [
    "Quagga", "Okapi", "zanzibar", "former-zebra", "Tapir", "Wombat", "Jane Example",
  ]

  @Test(arguments: [
    "status: draft", "published: 2026-11-22", "status: draft\npublished: 2026-01-01",
    "status: withdrawn\npublished: 2027-01-01", "status: retracted\npublished: 2027-01-01",
  ])
  func `A draft or an embargoed article stands in no file of the site`(front: String) throws {
    let site = try ResolvedSite(Self.article(front))
    #expect(site.findings.filter { $0.severity == .error } == [])
    let files = try site.files()
    #expect(files.count > 10)
    for (name, text) in files {
      for word in Self.words {
        #expect(!text.contains(word) && !name.contains(word), "\(word) in \(name)")
      }
    }
    // The source that only a draft cites is on its page, without the draft.
    #expect(try site.page("sources/").contains("A study"))
    #expect(try !site.page("sources/").contains("Cited in"))
  }

  @Test func `With --drafts it is shown`() throws {
    let site = try ResolvedSite(Self.article("status: draft"), drafts: true)
    #expect(try site.page("zanzibar-slug/").contains("Wombat text"))
  }

  @Test func `The built program leaves them out of Output, and takes them out again`() throws {
    let folder = try TemporarySite(Self.article("published: 2026-11-22"))
    for (day, isThere) in [("2026-11-21", false), ("2026-11-22", true), ("2026-11-21", false)] {
      let run = try folder.materia("build", "--as-of", day)
      #expect(run.exitCode == 0, "\(run.errors)")
      let files = try folder.outputFiles()
      #expect((files["zanzibar-slug/index.html"] != nil) == isThere)
      for (name, data) in files where !isThere {
        let text = String(decoding: data, as: UTF8.self)
        for word in Self.words { #expect(!text.contains(word), "\(word) in \(name)") }
      }
    }
  }

  @Test func `Another page may not link to it`() throws {
    let site = try ResolvedSite(
      "-- articles/a.md --\n---\ntitle: A\nstatus: draft\n---\nText.\n"
        + "-- articles/b.md --\n---\ntitle: B\n---\nSee [a](a.md).\n")
    #expect(site.findings.map(\.id) == ["link-to-draft"])
  }
}

@Suite struct `What was taken back` {
  private func site(_ front: String, asOf: String = "2026-11-21") throws -> ResolvedSite {
    try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: Quagga title
      topics: [plants]
      published: 2026-01-01
      \(front)
      ---
      Text about the leaf [@cited].
      -- articles/b.md --
      ---
      title: Another page
      topics: [plants]
      published: 2026-01-02
      related: [a]
      ---
      Text about the leaf.
      -- topics/plants.md --
      ---
      title: Plants
      ---
      -- sources.yml --
      - {id: cited, title: A study}
      """, asOf: asOf)
  }

  @Test(arguments: [
    (
      "status: withdrawn\nstatusReason: It was wrong.", "This page has been withdrawn",
      "It was wrong."
    ),
    (
      "status: retracted\nstatusReason: It was wrong.", "This page has been retracted",
      "It was wrong."
    ),
    ("status: withdrawn", "This page has been withdrawn", "The publisher gives no reason."),
    ("expires: 2026-11-20", "This page has been withdrawn", "It is no longer kept up to date."),
  ])
  func `It keeps its address with a notice and the reason, and leaves every listing`(
    front: String, notice: String, reason: String
  ) throws {
    let site = try site(front)
    let page = PageText(try site.page("a/"))
    #expect(page.visible.contains(notice))
    #expect(page.visible.contains(reason))
    #expect(page.tags.contains { $0["name"] == "robots" && $0["content"] == "noindex" })
    for address in ["", "articles/", "topics/", "topics/plants/", "feed.xml", "sitemap.xml", "b/"] {
      let text = try site.page(address)
      #expect(!text.contains("Quagga"), "\(address)")
      #expect(!text.contains("/health/a/"), "\(address)")
    }
  }

  @Test func `The last day of an article is its day of expiry`() throws {
    #expect(try site("expires: 2026-11-21").page("feed.xml").contains("Quagga"))
    #expect(
      try !site("expires: 2026-11-21", asOf: "2026-11-22").page("feed.xml").contains("Quagga"))
  }
}

@Suite struct `States that depend on the day` {
  private func page(_ front: String, asOf: String, settings: String = "") throws -> (
    page: PageText, site: ResolvedSite
  ) {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      topics: [t]
      \(front)
      ---
      Text.
      -- topics/t.md --
      ---
      title: T
      helplines: [h]
      ---
      -- helplines.yml --
      - {id: h, name: Example line, region: US, phone: "1-800-555-0100", verified: 2026-05-25}
      -- site.yml --
      title: Example health
      url: https://example.org
      publisher: The Example Trust
      \(settings)
      """, asOf: asOf)
    return (PageText(try site.page("a/")), site)
  }

  @Test(arguments: [
    ("nextReview: 2026-11-21", "2026-11-21", false), ("nextReview: 2026-11-21", "2026-11-22", true),
    ("lastReviewed: 2024-11-21", "2026-11-21", false),
    ("lastReviewed: 2024-11-21", "2026-11-22", true),
    ("lastReviewed: 2024-02-29", "2026-02-28", false),
    ("lastReviewed: 2024-02-29", "2026-03-01", true),
    ("lastReviewed: 2020-01-01\nnextReview: 2027-01-01", "2026-11-21", false),
    ("published: 2020-01-01", "2026-11-21", false),
  ])
  func `A review is overdue on the day after it was due`(
    front: String, day: String, isOverdue: Bool
  )
    throws
  {
    let found = try page(front, asOf: day, settings: "reviewMonths: 24")
    #expect(found.page.visible.contains("This page is overdue for review") == isOverdue)
    #expect(found.site.findings("review-overdue").isEmpty == !isOverdue)
  }

  @Test func `A review of a day to come is an error`() throws {
    let found = try page("lastReviewed: 2026-11-22", asOf: "2026-11-21")
    #expect(found.site.findings("review-in-future").map(\.severity) == [.error])
  }

  @Test(arguments: [("2026-11-21", false), ("2026-11-22", true)])
  func `A helpline's number counts as verified for 180 days`(day: String, isStale: Bool) throws {
    let found = try page("", asOf: day)
    #expect(
      found.page.visible.contains("This number has not been verified lately.") == isStale)
    #expect(found.page.visible.contains("25 May 2026"))
    let stale = found.site.findings("helpline-stale")
    #expect(stale.isEmpty == !isStale)
    if let finding = stale.first {
      #expect(
        finding.message
          == "the helpline “Example line” was last verified on 2026-05-25, 181 days ago")
      #expect(finding.location?.line == 1)
    }
    #expect(found.page.tags.contains { $0["href"] == "tel:18005550100" })
  }

  @Test func `A helpline that was never verified is marked too`() throws {
    let site = try ResolvedSite(
      """
      -- articles/a.md --
      ---
      title: A
      topics: [t]
      ---
      Text.
      -- topics/t.md --
      ---
      title: T
      helplines: [h]
      ---
      -- helplines.yml --
      - {id: h, name: Example line, region: US, phone: "1-800-555-0100"}
      """)
    #expect(
      site.findings("helpline-stale").map(\.message) == [
        "the helpline “Example line” was never verified"
      ])
    #expect(
      try PageText(site.page("a/")).visible.contains("This number has not been verified."))
  }
}
