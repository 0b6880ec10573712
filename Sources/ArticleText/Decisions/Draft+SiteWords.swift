extension Draft {
  /// How many of a line's words are a site's own, of its cookies, accounts and letters: at most 2.
  func siteWords(_ line: TextLine) -> Int {
    var first: UInt32?
    for word in text.words(of: line) where word != first && Self.sites.contains(word) {
      if first != nil { return 2 }
      first = word
    }
    return first == nil ? 0 : 1
  }

  private static let sites: WordSet = """
    cookie cookies browser javascript newsletter newsletters inbox subscribe subscribed subscriber
    subscribers subscription unsubscribe website websites site sites webpage account login logged
    privacy https gov ads ad advertising advertisement advertisements blocker extension homepage app
    upgrade consent preferences settings checkout cart coupon shipping fullscreen register registered
    comment comments commenting moderators forum posts reserved copyright trademark trademarks
    affiliate affiliates sponsor sponsored editorial podcast video videos download click tap email
    bulletin feedback donate donation charity webmaster domain licence license disclaimer
    """

  /// `Monday 8am to 6pm`, `Sunday closed`.
  func saysHours(_ line: TextLine) -> Bool {
    let words = text.words(of: line)
    guard line.wordCount <= 8, let first = words.first, Self.days.contains(first) else {
      return false
    }
    return line.digits >= 2 || words.contains(Self.closed)
  }

  private static let days: WordSet = """
    mon tue wed thu fri sat sun monday tuesday wednesday thursday friday saturday sunday weekend
    weekends weekdays
    """
  private static let closed = Words.hash("closed")
}
