public import MateriaContent
public import MateriaDiagnostics
public import MateriaSiteModel

/// A sign-off must fit the text that carries it, and be given by somebody who may give it.
public struct SignOffRule: ArticleRule {
  /// Reports sign-offs that lapsed or never counted; an article that nobody signed is no error.
  public func check(_ article: Article, of site: Site) -> [Diagnostic] {
    article.signOffs.compactMap { signOff -> Diagnostic? in
      let who = signOff.by.value
      let (message, help): (String, String)
      switch site.problem(with: signOff, of: article) {
      // Names of people who do not exist are reported when the site is resolved.
      case nil, .unknownPerson: return nil
      case .lapsed:
        // The record of an earlier state is history where the same person signed this one too.
        if isRenewed(signOff, of: article, on: site) { return nil }
        message =
          "the text changed since \(who) signed it as \(signOff.capacity.rawValue) on "
          + "\(signOff.on): \(changes(article, signOff))"
        help =
          "Let \(who) look at the change and sign again: "
          + "materia sign \(article.id) --as \(signOff.capacity.rawValue) --by \(who)"
      case .ownArticle:
        message = "\(who) wrote this article and cannot sign it as its clinical reviewer"
        help = "Let somebody else review it, and take this sign-off away."
      case .noCredentials:
        message = "\(who) signed as a clinician and has no credentials in people.yml"
        help = "Add `credentials` there if they are true, or take the sign-off away."
      case .inTheFuture:
        message = "\(who) signed on \(signOff.on), which has not come"
        help = "Correct the day."
      }
      return site.finding(
        "sign-off", .error, message, path: article.path, line: signOff.by.line,
        column: signOff.by.column, length: who.utf8.count, help: help)
    }
  }

  private func isRenewed(_ signOff: SignOff, of article: Article, on site: Site) -> Bool {
    site.validSignOffs(of: article).contains {
      $0.capacity == signOff.capacity && $0.by.value == signOff.by.value
    }
  }

  /// Which parts differ from those that were signed, in words.
  private func changes(_ article: Article, _ signOff: SignOff) -> String {
    if signOff.parts.isEmpty { return "the record does not say which parts it covered" }
    let now = Dictionary(article.partDigests.map { ($0.part, $0) }) { first, _ in first }
    var words: [String] = []
    for part in article.partDigests {
      if let signed = signOff.parts[part.part] {
        if signed != part.sha256 { words.append("\(part.name) changed") }
      } else {
        words.append("\(part.name) is new")
      }
    }
    for part in signOff.parts.keys.sorted() where now[part] == nil {
      words.append("the section “\(part.drop { $0 == "#" })” is gone")
    }
    return words.isEmpty ? "the order of its parts changed" : words.joined(separator: ", ")
  }
}
