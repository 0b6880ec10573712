import MateriaMarkup
import MateriaSiteModel

/// The sources that a text cites, numbered, with links back into the text.
func references(_ references: [Reference], _ words: InterfaceWords) -> HTML {
  when(
    !references.isEmpty,
    """
    <section class="references" aria-labelledby="references_title">
    <h2 id="references_title">\(words.references)</h2>
    <ol>
    \(each(references) { reference($0, backLinks($0, words)) })
    </ol>
    </section>
    """)
}

/// Sources with the pages that cite them.
func sourceList(_ sources: [Reference], _ words: InterfaceWords) -> HTML {
  """
  <ul class="references source-list" role="list">
  \(each(sources) { reference($0, citingPages($0, words)) })
  </ul>
  """
}

private func reference(_ reference: Reference, _ cited: HTML) -> HTML {
  """
  <li id="\(reference.anchor)">\(reference.text) \
  \(some(reference.evidence, evidence))\(some(reference.notice, notice))\
  \(some(reference.note, note))\(cited)</li>
  """
}

private func evidence(_ words: String) -> HTML {
  """
  <span class="tag">\(words)</span>
  """
}

private func notice(_ words: String) -> HTML {
  """
  <strong class="reference-notice">\(words)</strong>
  """
}

private func note(_ words: String) -> HTML {
  """
  <span class="reference-note">\(words)</span>
  """
}

private func backLinks(_ reference: Reference, _ words: InterfaceWords) -> HTML {
  when(
    !reference.citedAt.isEmpty,
    """
    <span class="cited-at">\(words.backToText): \
    \(each(reference.citedAt, separatedBy: " ") { backLink($0, words) })</span>
    """)
}

private func backLink(_ place: PageLink, _ words: InterfaceWords) -> HTML {
  """
  <a href="\(url: place.address)" aria-label="\(words.backToText): \(place.title)">\
  \(place.title)</a>
  """
}

private func citingPages(_ reference: Reference, _ words: InterfaceWords) -> HTML {
  when(
    !reference.citedAt.isEmpty,
    """
    <span class="cited-at">\(words.citedIn): \(each(reference.citedAt, separatedBy: ", ", link))</span>
    """)
}
