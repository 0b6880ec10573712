import MateriaMarkup
import MateriaSiteModel

/// The home page: what the site is, its topics, and what changed last.
func homePage(_ page: HomePage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="column">
    <div class="opening">
    <h1>\(page.title)</h1>
    \(summary(page.summary))
    \(banners(page.banners))
    </div>
    \(when(!page.topics.isEmpty, part("topics_title", words.topics, topicCards(page.topics, words))))
    \(part("recent_title", words.recent, recent(page)))
    </div>
    """)
}

private func recent(_ page: HomePage) -> HTML {
  let words = page.frame.words
  return """
    \(when(page.recent.isEmpty, "<p>\(words.noArticles)</p>"))\
    \(when(!page.recent.isEmpty, articleCards(page.recent)))
    \(when(!page.index.address.isEmpty, index(page)))
    """
}

private func index(_ page: HomePage) -> HTML {
  """
  <p class="more">\(link(page.index)) (\(articleCount(page.articleCount, page.frame.words)))</p>
  """
}
