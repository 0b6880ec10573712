import MateriaMarkup
import MateriaSiteModel

/// Articles from A to Z.
func articleIndexPage(_ page: ArticleIndexPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="column">
    <h1>\(page.title)</h1>
    \(letters(page.letters, words))
    \(when(page.groups.isEmpty, "<p>\(words.noArticles)</p>"))
    \(each(page.groups, group))
    \(paging(page.paging, words))
    </div>
    """)
}

private func group(_ group: ArticleIndexPage.Group) -> HTML {
  """
  <section class="part">
  <h2 id="\(group.anchor)">\(group.letter)</h2>
  \(articleCards(group.articles))
  </section>
  """
}
