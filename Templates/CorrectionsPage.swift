import MateriaMarkup
import MateriaSiteModel

/// All corrections, the newest first.
func correctionsPage(_ page: CorrectionsPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="column">
    <h1>\(page.title)</h1>
    \(when(page.corrections.isEmpty, "<p>\(words.noCorrections)</p>"))\
    \(when(!page.corrections.isEmpty, correctionList(page.corrections, words)))
    \(when(!page.feed.isEmpty, feed(page)))
    </div>
    """)
}

private func feed(_ page: CorrectionsPage) -> HTML {
  """
  <p class="feed">\(link(PageLink(page.frame.words.correctionsFeed, page.feed)))</p>
  """
}
