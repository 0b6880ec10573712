import MateriaMarkup
import MateriaSiteModel

/// A plain page: about, editorial policy, privacy.
func plainPage(_ page: PlainPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="\(columns(page.contents))">
    <div class="opening">
    <h1>\(page.title)</h1>
    \(summary(page.summary))
    </div>
    \(contentsList(page.contents, words))
    <div class="text">
    \(when(!page.body.isEmpty, prose(page.body)))
    \(references(page.references, words))
    </div>
    </div>
    """)
}

/// The page for addresses that do not exist.
func notFoundPage(_ page: PlainPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="column">
    <h1>\(page.title)</h1>
    \(summary(page.summary))
    \(when(!page.body.isEmpty, prose(page.body)))
    \(when(!page.suggestions.isEmpty, part("instead_title", words.instead, linkList(page.suggestions))))
    </div>
    """)
}
