import MateriaMarkup
import MateriaSiteModel

/// A part of a page under its own heading.
///
/// - Parameter id: The heading's id; it has an underscore, so that no heading of a text has it too.
func part(_ id: String, _ title: String, _ content: HTML) -> HTML {
  """
  <section class="part">
  <h2 id="\(id)">\(title)</h2>
  \(content)
  </section>
  """
}

/// Links one below the other.
func linkList(_ links: [PageLink]) -> HTML {
  """
  <ul class="links">
  \(each(links) { "<li>\(link($0))</li>" })
  </ul>
  """
}

/// Links in a row, each in a box of its own.
func chips(_ links: [PageLink]) -> HTML {
  """
  <ul class="chips" role="list">
  \(each(links) { "<li>\(link($0))</li>" })
  </ul>
  """
}

/// The letters of an A to Z.
func letters(_ links: [PageLink], _ words: InterfaceWords) -> HTML {
  when(
    !links.isEmpty,
    """
    <nav class="letters" aria-label="\(words.jumpTo)">
    \(chips(links))
    </nav>
    """)
}

/// The way through a long list.
func paging(_ paging: Paging, _ words: InterfaceWords) -> HTML {
  when(
    paging.count > 1,
    """
    <nav class="paging" aria-label="\(words.paging)">
    \(some(paging.previous) { step($0, "prev", words.previous) })
    <p>\(words.page) \(paging.page) \(words.of) \(paging.count)</p>
    \(some(paging.next) { step($0, "next", words.next) })
    </nav>
    """)
}

/// Dated corrections.
func correctionList(_ corrections: [CorrectionNotice], _ words: InterfaceWords) -> HTML {
  """
  <ul class="corrections" role="list">
  \(each(corrections) { correction($0, words) })
  </ul>
  """
}

private func step(_ link: PageLink, _ relation: HTML, _ title: String) -> HTML {
  """
  <a class="step-\(relation)" rel="\(relation)" href="\(url: link.address)">\(title)</a>
  """
}

private func correction(_ correction: CorrectionNotice, _ words: InterfaceWords) -> HTML {
  """
  <li>
  <p class="meta">\(time(correction.date)) · \(correction.kind)\
  \(when(correction.isSafety, " · <strong>\(words.safety)</strong>"))</p>
  \(some(correction.article) { "<p>\(link($0))</p>" })
  <p>\(correction.text)</p>
  </li>
  """
}
