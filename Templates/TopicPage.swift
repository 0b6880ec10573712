import MateriaMarkup
import MateriaSiteModel

/// A topic: its overview, its articles, and the topics around it.
func topicPage(_ page: TopicPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="\(columns(page.contents))">
    <div class="opening">
    <h1>\(page.title)</h1>
    \(summary(page.summary))
    \(some(page.parent) { "<p>\(words.partOf) \(link($0))</p>" })
    \(helpFirst(page.helplines, above: page.banners, words))
    \(banners(page.banners))
    \(helplines(page.helplines, words))
    </div>
    \(contentsList(page.contents, words))
    <div class="text">
    \(when(!page.body.isEmpty, prose(page.body)))
    \(references(page.references, words))
    \(part("articles_title", words.articles, articles(page)))
    \(when(!page.children.isEmpty, children(page)))
    \(when(!page.neighbours.isEmpty, neighbours(page)))
    </div>
    </div>
    """)
}

/// The text that an author wrote.
func prose(_ body: HTML) -> HTML {
  """
  <div class="prose">
  \(body)
  </div>
  """
}

private func articles(_ page: TopicPage) -> HTML {
  let words = page.frame.words
  return when(page.articles.isEmpty, "<p>\(words.noArticles)</p>")
    + when(
      !page.articles.isEmpty,
      """
      <p class="count">\(articleCount(page.articleCount, words))</p>
      \(articleCards(page.articles))
      \(paging(page.paging, words))
      """)
}

private func children(_ page: TopicPage) -> HTML {
  part(
    "subtopics_title", page.frame.words.subtopics, topicCards(page.children, page.frame.words))
}

private func neighbours(_ page: TopicPage) -> HTML {
  part(
    "neighbours_title", page.frame.words.neighbours,
    topicCards(page.neighbours, page.frame.words))
}
