import MateriaMarkup
import MateriaSiteModel

/// All sources and where each is used.
func sourcesPage(_ page: SourcesPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="column">
    <h1>\(page.title)</h1>
    \(when(!page.sources.isEmpty, sourceList(page.sources, words)))
    \(paging(page.paging, words))
    </div>
    """)
}
