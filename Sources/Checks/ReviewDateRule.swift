public import MateriaContent
public import MateriaDiagnostics
public import MateriaSiteModel

/// A review that is due has to happen, and a text that has run out has to be looked at.
public struct ReviewDateRule: ArticleRule {
  /// Reports overdue reviews, texts that have expired, and reviews that have not happened yet.
  public func check(_ article: Article, of site: Site) -> [Diagnostic] {
    var found: [Diagnostic] = []
    if let due = site.nextReview(of: article), due < site.options.asOf {
      let days = site.options.asOf.days(since: due)
      found.append(
        site.finding(
          "review-overdue", .warning,
          "the review was due on \(due), \(days) \(days == 1 ? "day" : "days") ago",
          path: article.path, line: article.titleLine,
          help: "Review the whole article, then set `lastReviewed` and `nextReview`."))
    }
    if let reviewed = article.lastReviewed, reviewed > site.options.asOf {
      found.append(
        site.finding(
          "review-in-future", .error, "lastReviewed is \(reviewed), which has not come",
          path: article.path, line: article.titleLine, help: "Correct the day."))
    }
    if let expires = article.expires, expires < site.options.asOf {
      found.append(
        site.finding(
          "expired", .warning, "the article expired on \(expires) and shows a notice",
          path: article.path, line: article.titleLine,
          help: "Bring it up to date and move `expires`, or withdraw it."))
    }
    return found
  }
}
