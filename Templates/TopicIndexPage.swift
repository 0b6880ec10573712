import MateriaMarkup
import MateriaSiteModel

/// The index of topics.
func topicIndexPage(_ page: TopicIndexPage) -> HTML {
  document(
    page.frame,
    """
    <div class="column">
    <h1>\(page.title)</h1>
    \(each(page.topics) { topic($0, page.frame.words) })
    </div>
    """)
}

private func topic(_ card: TopicCard, _ words: InterfaceWords) -> HTML {
  """
  <section class="part">
  <h2>\(link(card.link))</h2>
  \(some(card.description) { "<p>\($0)</p>" })
  <p class="count">\(articleCount(card.articleCount, words))</p>
  \(when(!card.children.isEmpty, topicCards(card.children, words)))
  </section>
  """
}
