import MateriaContent
import MateriaMarkup

/// Machine-readable data by schema.org that says nothing the visible page does not say.
enum StructuredData {
  /// An article as `MedicalWebPage` (schema.org, health and life sciences extension).
  ///
  /// It is made from the values that the page shows, so the two cannot disagree. `reviewedBy` stands
  /// only where a valid clinical sign-off does.
  static func article(_ article: Article, page: ArticlePage, site: Site) -> JSON {
    var members: [(String, JSON)] = [
      ("@context", .string("https://schema.org")),
      ("@type", .string("MedicalWebPage")),
      ("headline", .string(page.title)),
      ("inLanguage", .string(page.frame.language)),
    ]
    func add(_ name: String, _ text: String?) {
      if let text { members.append((name, .string(text))) }
    }
    add("url", page.frame.canonical)
    add("description", page.summary)
    add("datePublished", page.published?.iso)
    add("dateModified", page.updated?.iso)
    add("lastReviewed", page.review.lastReviewed?.iso)
    add("version", page.version.isEmpty ? nil : page.version)
    if !article.authors.isEmpty {
      let authors = article.authors.compactMap { person($0.value, site: site) }
      if !authors.isEmpty { members.append(("author", .array(authors))) }
    }
    let reviewers = site.validSignOffs(of: article).filter { $0.capacity == .clinical }
      .compactMap { person($0.by.value, site: site) }
    if !reviewers.isEmpty { members.append(("reviewedBy", .array(reviewers))) }
    members.append(
      (
        "audience",
        .object([
          ("@type", .string("MedicalAudience")),
          ("audienceType", .string(page.audience ?? "")),
        ])
      ))
    if !page.topics.isEmpty {
      members.append(
        (
          "about",
          .array(
            page.topics.map {
              .object([("@type", .string("Thing")), ("name", .string($0.title))])
            })
        ))
    }
    if !page.references.isEmpty {
      members.append(
        (
          "citation",
          .array(page.references.compactMap { $0.source.map { site.sourceData[$0] } })
        ))
    }
    if !page.corrections.isEmpty {
      members.append(
        (
          "correction",
          .array(
            page.corrections.map {
              .object([
                ("@type", .string("CorrectionComment")), ("datePublished", .string($0.date.iso)),
                ("text", .string($0.text)),
              ])
            })
        ))
    }
    if !site.content.settings.publisher.isEmpty {
      members.append(
        (
          "publisher",
          .object([
            ("@type", .string("Organization")),
            ("name", .string(site.content.settings.publisher)),
          ])
        ))
    }
    if let funding = page.funding, funding.lowercased() != "none" {
      members.append(
        ("funder", .object([("@type", .string("Organization")), ("name", .string(funding))])))
    }
    return .object(members)
  }

  private static func person(_ id: String, site: Site) -> JSON? {
    guard let index = site.ids.people[id] else { return nil }
    let person = site.content.people[index]
    var members: [(String, JSON)] = [
      ("@type", .string(person.isOrganization ? "Organization" : "Person")),
      ("name", .string(person.name)),
    ]
    if let role = person.role, !person.isOrganization {
      members.append(("jobTitle", .string(role)))
    }
    return .object(members)
  }

  /// A source as `CreativeWork`.
  static func citation(_ source: Source) -> JSON {
    var members: [(String, JSON)] = [
      ("@type", .string("CreativeWork")), ("name", .string(source.title)),
    ]
    if let url = SourceText.url(source) { members.append(("url", .string(url))) }
    return .object(members)
  }
}
