import MateriaContent
import MateriaMarkup

/// The bibliographic words of a source.
enum SourceText {
  /// Authors, title, place, date and links, in the manner of the Vancouver style.
  static func html(_ source: Source, words: InterfaceWords, language: String) -> HTML {
    var parts: [HTML] = []
    let authors = authors(source)
    if !authors.isEmpty { parts.append(endsSentence(authors) ? "\(authors)" : "\(authors).") }
    let title: HTML =
      if let url = url(source) {
        #"<a href="\#(url: url)">\#(source.title)</a>"#
      } else {
        "\(source.title)"
      }
    parts.append(endsSentence(source.title) ? title : "\(title).")
    var place: [HTML] = []
    if let container = source.containerTitle { place.append("<cite>\(container)</cite>") }
    if let publisher = source.publisher, publisher != authors { place.append("\(publisher)") }
    let issued = DateText.partial(source.issued, language: language)
    var numbers = issued
    if let volume = source.volume {
      numbers += "; \(volume)"
      if let issue = source.issue { numbers += "(\(issue))" }
      if let page = source.page { numbers += ": \(page)" }
    }
    if !numbers.isEmpty { place.append("\(numbers)") }
    if !place.isEmpty { parts.append("\(place.joined(separator: ", ")).") }
    if let doi = source.doi { parts.append("doi:\(doi).") }
    if let pmcid = source.pmcid {
      parts.append("\(pmcid).")
    } else if let pmid = source.pmid {
      parts.append("PMID \(pmid).")
    }
    if !source.accessed.isEmpty {
      parts.append("(\(words.accessed) \(DateText.partial(source.accessed, language: language)))")
    }
    return parts.joined(separator: " ")
  }

  /// A corrected or retracted source's notice.
  static func notice(_ source: Source) -> String? {
    let lead: String
    switch source.standing {
    case .sound: return nil
    case .corrected: lead = "This source was corrected after publication."
    case .retracted: lead = "This source was retracted."
    }
    return source.note.map { "\(lead) \($0)" } ?? lead
  }

  /// What the editors note of a source that no notice says already.
  static func note(_ source: Source) -> String? {
    source.standing == .sound ? source.note : nil
  }

  /// The first author, else the publisher, else the title, and the year: enough to know it by.
  static func short(_ source: Source) -> String {
    let name: String
    if let first = source.authors.first {
      name = source.authors.count > 1 ? "\(first.family) et al" : first.family
    } else {
      name = source.publisher ?? source.title
    }
    return source.issued.first.map { "\(name), \($0)" } ?? name
  }

  /// The kind of evidence in words.
  static func name(of evidence: Source.Evidence) -> String {
    switch evidence {
    case .guideline: "Guideline"
    case .review: "Review"
    case .trial: "Trial"
    case .cohort: "Cohort study"
    case .survey: "Survey"
    case .caseReport: "Case report"
    case .agency: "Agency"
    case .law: "Law"
    case .laboratory: "Laboratory study"
    case .animal: "Animal study"
    case .news: "News"
    }
  }

  /// Where the source can be read: its DOI, its own address, or PubMed.
  static func url(_ source: Source) -> String? {
    if let doi = source.doi { return "https://doi.org/" + PercentEncoding.path(doi) }
    if let url = source.url { return url }
    if let pmcid = source.pmcid { return "https://pmc.ncbi.nlm.nih.gov/articles/\(pmcid)/" }
    if let pmid = source.pmid { return "https://pubmed.ncbi.nlm.nih.gov/\(pmid)/" }
    return nil
  }

  private static func authors(_ source: Source) -> String {
    let names = source.authors.prefix(3).map { name in
      guard let given = name.given else { return name.family }
      let initials = given.split { $0 == " " || $0 == "-" || $0 == "." }.compactMap(\.first)
      return "\(name.family) \(String(initials))"
    }
    return names.joined(separator: ", ") + (source.authors.count > 3 ? ", et al" : "")
  }

  private static func endsSentence(_ text: String) -> Bool {
    guard let last = text.last else { return true }
    return last == "." || last == "?" || last == "!"
  }
}
