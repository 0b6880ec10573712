import MateriaContent
import MateriaDiagnostics
import TestSupport
import Testing

@Suite struct `Sources as reference managers write them` {
  private func load(_ yaml: String) throws -> SiteContent {
    let site = try TemporarySite("-- sources.yml --\n" + yaml)
    return try ContentLoader(path: site.path + "/Content").load()
  }

  private func source(_ fields: String) throws -> (source: Source, ids: [String]) {
    let content = try load("- id: a\n  title: A study\n" + fields)
    return (try #require(content.sources.first), content.diagnostics.map(\.id))
  }

  @Test(arguments: [
    ("2019", [2019]), ("2019-04", [2019, 4]), ("2019-04-12", [2019, 4, 12]),
    ("\"2019-04-12\"", [2019, 4, 12]),
    ("{date-parts: [[2019, 4, 12]]}", [2019, 4, 12]), ("{date-parts: [[2019]]}", [2019]),
    ("{date-parts: [[\"2019\", \"4\"]]}", [2019, 4]),
    ("[{year: 2019, month: 4, day: 12}]", [2019, 4, 12]),
    ("{year: 2019}", [2019]), ("{raw: 2019-04-12}", [2019, 4, 12]), ("{literal: \"2019\"}", [2019]),
    ("{date-parts: [[2019, 4, 12], [2019, 4, 14]]}", [2019, 4, 12]),
  ])
  func `Dates are read in every form that CSL-YAML has`(yaml: String, parts: [Int]) throws {
    let found = try source("  issued: \(yaml)\n")
    #expect(found.source.issued == parts)
    #expect(found.ids == [])
  }

  @Test(arguments: [
    "soon", "2019-13", "2019-02-30", "[]", "{date-parts: [[2019, 13, 1]]}", "2019-04-12-01",
    "{season: 1}", "{date-parts: [[2019, 2, 30]]}", "{year: 2019, month: 0}", "-5",
  ])
  func `What is no date is reported`(yaml: String) throws {
    let found = try source("  issued: \(yaml)\n")
    #expect(found.ids == ["bad-date"])
    #expect(found.source.issued == [])
  }

  @Test(
    arguments: [
      ("[{family: Example, given: Jane A.}]", [("Example", "Jane A.")]),
      ("[{literal: The Example Trust}]", [("The Example Trust", nil)]),
      ("[The Example Trust]", [("The Example Trust", nil)]),
      ("[{family: Berg, given: Jan, non-dropping-particle: van den}]", [("van den Berg", "Jan")]),
      ("[{family: Gogh, dropping-particle: van}]", [("van Gogh", nil)]),
    ] as [(String, [(String, String?)])])
  func `Names are read by family and given name, or as they are`(
    yaml: String, names: [(String, String?)]
  ) throws {
    let found = try source("  author: \(yaml)\n")
    #expect(found.source.authors == names.map { Source.Name(family: $0.0, given: $0.1) })
    #expect(found.ids == [])
  }

  @Test(arguments: [
    ("DOI: 10.1000/182", nil), ("DOI: https://doi.org/10.1000/182", "bad-doi"),
    ("DOI: 11.1/2", "bad-doi"),
    ("DOI: \"10.1000/a b\"", "bad-doi"), ("PMID: 12345678", nil), ("PMID: PMC123", "bad-pmid"),
    ("PMID: \"123456789\"", "bad-pmid"), ("PMCID: PMC1234567", nil),
    ("PMCID: 1234567", "bad-pmcid"),
    ("PMCID: PMC", "bad-pmcid"), ("PMID: \"١٢٣\"", "bad-pmid"),
    ("URL: https://example.org/a", nil), ("URL: javascript:alert(1)", "bad-url"),
    ("URL: example.org", "bad-url"), ("URL: \"https://example.org/a b\"", "bad-url"),
  ])
  func `Identifiers have to look like what they are`(field: String, id: String?) throws {
    #expect(try source("  \(field)\n").ids == [id].compactMap { $0 })
  }

  @Test func `A list may stand under the key references, as Pandoc writes it`() throws {
    let content = try load("references:\n- id: a\n  title: One\n- id: b\n  title: Two\n")
    #expect(content.sources.map(\.id) == ["a", "b"])
  }

  @Test func `What pages do not use is passed over in silence`() throws {
    let found = try source("  keyword: one, two\n  ISSN: 0000-0000\n  custom: {a: [1]}\n")
    #expect(found.ids == [])
  }

  @Test func `Titles with signs that YAML also uses are plain text`() throws {
    let content = try load(
      """
      - id: a
        title: Effects of *Mitragyna speciosa* on drug & alcohol use
        container-title: Drug &Alcohol Dependence [online
      - id: b
        title: "[Article in German] *Kratom* &c"
        note: |
          See [1, and *this*, &that {here.

      """)
    #expect(content.diagnostics.map(\.message) == [])
    #expect(content.sources.map(\.id) == ["a", "b"])
  }
}
