import MateriaMarkup
import MateriaSiteModel

/// The table of contents: folded on narrow screens, open beside the text on wide ones.
///
/// It stands in the page once. The heading is for wide screens and the summary for narrow ones; the
/// style sheet shows one of them and opens the list on wide screens.
func contentsList(_ entries: [ContentsEntry], _ words: InterfaceWords) -> HTML {
  when(
    !entries.isEmpty,
    """
    <nav class="contents" aria-label="\(words.contents)">
    <h2 class="contents-title">\(words.contents)</h2>
    <details>
    <summary>\(words.contents)</summary>
    \(contentsEntries(entries))
    </details>
    </nav>
    """)
}

private func contentsEntries(_ entries: [ContentsEntry]) -> HTML {
  """
  <ol role="list">
  \(each(entries, contentsEntry))
  </ol>
  """
}

private func contentsEntry(_ entry: ContentsEntry) -> HTML {
  """
  <li><a href="\(url: entry.address)">\(entry.title)</a>\
  \(when(!entry.children.isEmpty, contentsEntries(entry.children)))</li>
  """
}
