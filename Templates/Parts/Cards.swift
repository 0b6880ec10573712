import MateriaMarkup
import MateriaSiteModel

/// Articles as cards with description and review state.
func articleCards(_ cards: [ArticleCard]) -> HTML {
  """
  <ul class="cards" role="list">
  \(each(cards) { articleCard($0, note: nil) })
  </ul>
  """
}

/// Related articles, each with the reason why it is related.
func relatedCards(_ cards: [RelatedCard]) -> HTML {
  """
  <ul class="cards" role="list">
  \(each(cards) { articleCard($0.article, note: $0.reason) })
  </ul>
  """
}

/// Topics as cards with description, number of articles, and the topics within.
func topicCards(_ cards: [TopicCard], _ words: InterfaceWords) -> HTML {
  """
  <ul class="cards topic-cards" role="list">
  \(each(cards) { topicCard($0, words) })
  </ul>
  """
}

/// How many articles there are, in words.
func articleCount(_ count: Int, _ words: InterfaceWords) -> HTML {
  "\(count) \(count == 1 ? words.oneArticle : words.manyArticles)"
}

private func articleCard(_ card: ArticleCard, note: String?) -> HTML {
  """
  <li class="card">
  <h3>\(link(card.link))</h3>
  \(some(card.description) { "<p>\($0)</p>" })
  \(some(note, reason))
  <ul class="meta" role="list">
  <li><span class="\(reviewMark(card.isReviewed))">\(card.review)</span></li>
  \(some(card.updated) { "<li>\(time($0))</li>" })
  </ul>
  </li>
  """
}

private func reason(_ words: String) -> HTML {
  """
  <p class="reason">\(words)</p>
  """
}

private func topicCard(_ card: TopicCard, _ words: InterfaceWords) -> HTML {
  """
  <li class="card">
  <h3>\(link(card.link))</h3>
  \(some(card.description) { "<p>\($0)</p>" })
  \(when(!card.children.isEmpty, subtopics(card.children)))
  <p class="count">\(articleCount(card.articleCount, words))</p>
  </li>
  """
}

private func subtopics(_ cards: [TopicCard]) -> HTML {
  """
  <ul class="subtopics">
  \(each(cards) { "<li>\(link($0.link))</li>" })
  </ul>
  """
}
