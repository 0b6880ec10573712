import MateriaMarkup
import MateriaSiteModel

/// The glossary: each term with its definition, its other forms, and where it is used.
func glossaryPage(_ page: GlossaryPage) -> HTML {
  let words = page.frame.words
  return document(
    page.frame,
    """
    <div class="column">
    <h1>\(page.title)</h1>
    \(summary(words.glossaryDescription))
    \(letters(page.letters, words))
    \(each(page.groups) { group($0, words) })
    </div>
    """)
}

private func group(_ group: GlossaryPage.Group, _ words: InterfaceWords) -> HTML {
  """
  <section class="part glossary">
  <h2 id="\(group.anchor)">\(group.letter)</h2>
  <dl>
  \(each(group.terms) { term($0, words) })
  </dl>
  </section>
  """
}

private func term(_ term: GlossaryPage.Term, _ words: InterfaceWords) -> HTML {
  """
  <div>
  <dt id="\(term.anchor)"><dfn>\(term.term)</dfn>\
  \(when(!term.forms.isEmpty, forms(term, words)))</dt>
  <dd>\(term.definition)</dd>
  \(when(!term.see.isEmpty, links(words.see, term.see)))
  \(when(!term.sources.isEmpty, links(words.sources, term.sources)))
  \(when(!term.usedIn.isEmpty, links(words.usedIn, term.usedIn)))
  </div>
  """
}

private func forms(_ term: GlossaryPage.Term, _ words: InterfaceWords) -> HTML {
  """
   <span class="forms">\(words.also): \(each(term.forms, separatedBy: ", ") { HTML(text: $0) })</span>
  """
}

private func links(_ title: String, _ links: [PageLink]) -> HTML {
  """
  <dd class="meta">\(title): \(each(links, separatedBy: ", ", link))</dd>
  """
}
