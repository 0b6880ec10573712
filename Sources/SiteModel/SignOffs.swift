public import MateriaContent

extension Site {
  /// The sign-offs that stand behind an article's text as it is.
  ///
  /// A sign-off counts when the digest that it names is the text's, the person is known and did not
  /// write the article, and the day has come. A clinical one also needs credentials.
  ///
  /// - Parameter article: The article.
  public func validSignOffs(of article: Article) -> [SignOff] {
    if article.signOffs.isEmpty { return [] }
    return article.signOffs.filter { signOff in
      problem(with: signOff, of: article) == nil
    }
  }

  /// Why a sign-off does not count, or nil where it does.
  ///
  /// - Parameters:
  ///   - signOff: The sign-off.
  ///   - article: The article that carries it.
  public func problem(with signOff: SignOff, of article: Article) -> SignOffProblem? {
    guard let index = ids.people[signOff.by.value] else { return .unknownPerson }
    let person = content.people[index]
    if signOff.capacity == .clinical {
      if article.authors.contains(where: { $0.value == person.id }) { return .ownArticle }
      if person.isLay || person.credentials == nil { return .noCredentials }
    }
    if signOff.on > options.asOf { return .inTheFuture }
    return signOff.sha256 == article.digest ? nil : .lapsed
  }

  /// The day on which an article's review is due: its own, or some months after the last one.
  ///
  /// - Parameter article: The article.
  public func nextReview(of article: Article) -> CalendarDate? {
    article.nextReview
      ?? article.lastReviewed?.adding(months: content.settings.reviewMonths)
  }
}

/// Why a sign-off does not count.
public enum SignOffProblem: Sendable, Hashable {
  /// The text changed after it was signed.
  case lapsed
  /// Nobody of that id is known.
  case unknownPerson
  /// An author signed the own article as its clinical reviewer.
  case ownArticle
  /// A clinical reviewer without credentials.
  case noCredentials
  /// The day of the sign-off has not come.
  case inTheFuture
}

extension Site {
  /// The articles that have a page on the site's day.
  public var shownArticles: [Article] {
    content.articles.indices.filter { states[$0].isShown }.map { content.articles[$0] }
  }

  /// The article of a file, where it has a page.
  ///
  /// - Parameter path: The file, as findings name it.
  public func shownArticle(at path: String) -> Article? {
    var low = 0
    var high = content.articles.count
    while low < high {
      let middle = (low + high) / 2
      if content.articles[middle].path < path { low = middle + 1 } else { high = middle }
    }
    guard low < content.articles.count, content.articles[low].path == path else { return nil }
    return states[low].isShown ? content.articles[low] : nil
  }

  /// Whether any text cites a source.
  ///
  /// - Parameter index: The source's index in the content.
  public func isCited(source index: Int) -> Bool {
    !references.uses[index].isEmpty
  }
}
