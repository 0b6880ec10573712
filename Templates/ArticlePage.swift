import MateriaMarkup
import MateriaSiteModel

/// An article: what it is, what to do now, the text, its sources, and what stands behind it.
func articlePage(_ page: ArticlePage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <article class="\(columns(page.contents))">
    <div class="opening">
    <h1>\(page.title)</h1>
    \(when(!isLong(page.summary), summary(page.summary)))
    \(metaLine(page))
    \(helpFirst(page.helplines, above: page.banners, words))
    \(banners(page.banners))
    \(helplines(page.helplines, words))
    \(when(isLong(page.summary), summary(page.summary)))
    </div>
    \(contentsList(page.contents, words))
    <div class="text">
    \(when(!page.body.isEmpty, prose(page.body)))
    \(references(page.references, words))
    \(aboutPage(page))
    \(when(!page.corrections.isEmpty, corrections(page)))
    \(when(!page.topics.isEmpty, topics(page)))
    \(when(!page.related.isEmpty, related(page)))
    \(when(!page.linkedFrom.isEmpty, linkedFrom(page)))
    </div>
    </article>
    """)
}

/// The class of a page's two columns, or of the one where it has no table of contents.
func columns(_ contents: [ContentsEntry]) -> String {
  contents.isEmpty ? "column" : "column with-contents"
}

private func corrections(_ page: ArticlePage) -> HTML {
  part(
    "corrections_title", page.frame.words.corrections,
    correctionList(page.corrections, page.frame.words))
}

private func topics(_ page: ArticlePage) -> HTML {
  part("topics_title", page.frame.words.topics, chips(page.topics))
}

private func related(_ page: ArticlePage) -> HTML {
  part("related_title", page.frame.words.related, relatedCards(page.related))
}

private func linkedFrom(_ page: ArticlePage) -> HTML {
  part("linked_from_title", page.frame.words.linkedFrom, linkList(page.linkedFrom))
}
