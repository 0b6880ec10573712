import MateriaContent
import MateriaDiagnostics

/// The articles that stand in listings, in the orders in which pages need them.
struct ArticleLists: Sendable {
  /// Listed articles by title.
  var byTitle: [Int32] = []
  /// The letter of each article in `byTitle`.
  var letters: [String] = []
  /// The places in `byTitle` at which a letter begins.
  var letterStarts: [Int] = []
  /// Listed articles by date, the newest first; those without a date are left out.
  var byDate: [Int32] = []
  /// The topics of each article, in its own order: the first is the way to it.
  var topicsOfArticle: [[Int32]] = []
  /// The listed articles of each topic, by title.
  var articlesOfTopic: [[Int32]] = []
  /// What each article's title is sorted by.
  var keys: [String] = []
  /// The topics that share listed articles with each topic, those that share most first.
  var neighbours: [[Int32]] = []

  init() {}

  init(
    content: SiteContent, states: [ArticleState], ids: ContentIDs, tree: TopicTree,
    findings: inout Findings
  ) {
    let articles = content.articles
    topicsOfArticle = parallelMap(articles.count) { Self.topics(articles[$0].topics, ids) }
    // An article that names a topic which does not exist, or one twice, has fewer topics than names.
    for index in articles.indices where topicsOfArticle[index].count < articles[index].topics.count
    {
      Self.report(articles[index], ids, &findings)
    }
    keys = parallelMap(articles.count) { TitleOrder.key(articles[$0].title) }
    let listed = articles.indices.filter { states[$0].isListed }.map(Int32.init)
    byTitle = listed.sorted { precedesByTitle($0, $1, articles) }
    byDate = listed.filter { articles[Int($0)].date != nil }
      .sorted { Self.precedesByDate($0, $1, articles) }
    gather(content.topics.count)
    neighbours = Self.neighbours(topicsOfArticle, listed: byTitle, tree: tree)
  }

  /// Takes in that articles have other titles, topics or dates.
  mutating func replace(
    _ edited: [Int], content: SiteContent, states: [ArticleState], ids: ContentIDs,
    tree: TopicTree
  ) {
    let articles = content.articles
    let moved = Set(edited.map(Int32.init))
    var hasOtherTopics = false
    // What did not move is in order already: only the edited articles look for their places.
    byTitle.removeAll { moved.contains($0) }
    byDate.removeAll { moved.contains($0) }
    for index in edited {
      let topics = Self.topics(articles[index].topics, ids)
      hasOtherTopics = hasOtherTopics || topics != topicsOfArticle[index]
      topicsOfArticle[index] = topics
      keys[index] = TitleOrder.key(articles[index].title)
    }
    for index in edited where states[index].isListed {
      let article = Int32(index)
      let place = Self.place(in: byTitle) { precedesByTitle($0, article, articles) }
      byTitle.insert(article, at: place)
      if articles[index].date != nil {
        let place = Self.place(in: byDate) { Self.precedesByDate($0, article, articles) }
        byDate.insert(article, at: place)
      }
    }
    gather(content.topics.count)
    if hasOtherTopics {
      neighbours = Self.neighbours(topicsOfArticle, listed: byTitle, tree: tree)
    }
  }

  /// The letters of the titles and the articles of each topic, both by the order of titles.
  private mutating func gather(_ topicCount: Int) {
    letters = byTitle.map { TitleOrder.letter(ofKey: keys[Int($0)]) }
    letterStarts = letters.indices.filter { $0 == 0 || letters[$0 - 1] != letters[$0] }
    articlesOfTopic = Array(repeating: [], count: topicCount)
    for article in byTitle {
      for topic in topicsOfArticle[Int(article)] { articlesOfTopic[Int(topic)].append(article) }
    }
  }

  private func precedesByTitle(_ a: Int32, _ b: Int32, _ articles: [Article]) -> Bool {
    let (x, y) = (Int(a), Int(b))
    return keys[x] != keys[y] ? keys[x] < keys[y] : articles[x].path < articles[y].path
  }

  private static func precedesByDate(_ a: Int32, _ b: Int32, _ articles: [Article]) -> Bool {
    let (x, y) = (Int(a), Int(b))
    if let one = articles[x].date, let two = articles[y].date, one != two { return one > two }
    return articles[x].path < articles[y].path
  }

  /// The first place in a sorted list whose article does not come before another.
  private static func place(in list: [Int32], _ precedes: (Int32) -> Bool) -> Int {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if precedes(list[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The topics of an article that exist, each once, in its own order.
  private static func topics(_ names: [Placed<String>], _ ids: ContentIDs) -> [Int32] {
    var own: [Int32] = []
    for name in names {
      if let topic = ids.topics[name.value], !own.contains(Int32(topic)) {
        own.append(Int32(topic))
      }
    }
    return own
  }

  /// Reports the topics of an article that do not exist.
  static func report(_ article: Article, _ ids: ContentIDs, _ findings: inout Findings) {
    for name in article.topics where ids.topics[name.value] == nil {
      findings.add(
        "unknown-topic", .error, "there is no topic “\(name.value)”", path: article.path,
        line: name.line, column: name.column, length: name.value.utf8.count,
        help: Suggestion.nearest(to: name.value, among: ids.topics.keys)
          .map { "Did you mean `\($0)`?" }
          ?? "Write it as topics/\(Slug.make(from: name.value)).md.")
    }
  }

  private static func neighbours(
    _ topics: [[Int32]], listed: [Int32], tree: TopicTree
  ) -> [[Int32]] {
    var shared: [[Int32: Int]] = Array(repeating: [:], count: tree.parent.count)
    for article in listed {
      // A bounded number of pairs an article, however many topics it names.
      let own = topics[Int(article)].prefix(16)
      for one in own {
        for other in own where other != one { shared[Int(one)][other, default: 0] += 1 }
      }
    }
    return shared.enumerated().map { index, counts in
      counts.filter { tree.parent[index] != Int($0.key) && tree.parent[Int($0.key)] != index }
        .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
        .prefix(6).map(\.key)
    }
  }
}
