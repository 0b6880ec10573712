import MateriaMarkup
import MateriaSiteModel

/// Who wrote a page, who reviewed it, how old it is, who paid, and how to name this state of it.
func aboutPage(_ page: ArticlePage) -> HTML {
  let words = page.frame.words
  return """
    <section class="about" id="about_page" aria-labelledby="about_page_title">
    <h2 id="about_page_title">\(words.aboutThisPage)</h2>
    <dl>
    \(when(!page.authors.isEmpty, entry(words.writtenBy, each(page.authors) { person($0, words) })))
    \(entry(words.reviewedBy, reviewers(page.review, words)))
    \(some(page.published) { entry(words.published, time($0)) })
    \(some(page.updated) { entry(words.updated, time($0)) })
    \(some(page.review.lastReviewed) { entry(words.lastReviewed, time($0)) })
    \(some(page.review.nextReview) { entry(words.nextReview, time($0)) })
    \(some(page.audience) { entry(words.audience, HTML(text: $0)) })
    \(some(page.funding) { entry(words.funding, HTML(text: $0)) })
    \(some(page.conflicts) { entry(words.conflicts, HTML(text: $0)) })
    \(some(page.provenance) { entry(words.provenance, HTML(text: $0)) })
    \(when(!page.version.isEmpty, entry(words.version, "<code>\(page.version)</code>")))
    \(some(page.frame.canonical) { entry(words.address, HTML(text: $0)) })
    </dl>
    \(some(page.frame.contact) { feedback($0, words) })
    </section>
    """
}

private func entry(_ term: String, _ definition: HTML) -> HTML {
  """
  <div><dt>\(term)</dt><dd>\(definition)</dd></div>
  """
}

private func person(_ person: PersonCard, _ words: InterfaceWords) -> HTML {
  """
  <span class="person"><strong>\(person.name)</strong>\(some(person.role) { ", \($0)" })\
  \(some(person.credentials) { ", \($0)" })\
  \(some(person.conflicts) { ". \(words.conflicts): \($0)" })</span>
  """
}

private func reviewers(_ review: ReviewNotice, _ words: InterfaceWords) -> HTML {
  """
  \(when(!review.isClinicallyReviewed, "<strong>\(words.notReviewedText)</strong> "))\
  \(each(review.signOffs) { signOff($0, words) })
  """
}

private func signOff(_ card: SignOffCard, _ words: InterfaceWords) -> HTML {
  """
  <span class="sign-off">\(card.capacity), \(time(card.date)): \(person(card.person, words))</span>
  """
}

private func feedback(_ contact: PageLink, _ words: InterfaceWords) -> HTML {
  """
  <p class="feedback">\(link(PageLink(words.feedback, contact.address)))</p>
  """
}
