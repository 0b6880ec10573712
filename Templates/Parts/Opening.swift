import MateriaMarkup
import MateriaSiteModel

/// The summary under a page's title; a long one is set as text.
func summary(_ text: String?) -> HTML {
  some(text) {
    """
    <p class="\(isLong($0) ? "summary long" : "summary")">\($0)</p>
    """
  }
}

/// Whether a summary has more than about 50 words.
///
/// An article's long summary stands below the notices and helplines, which it would otherwise push
/// down by a whole screen of a phone.
func isLong(_ summary: String?) -> Bool { (summary?.utf8.count ?? 0) > 320 }

/// Disclaimers and notices above a text; there is no way to dismiss one.
func banners(_ banners: [Banner]) -> HTML {
  when(
    !banners.isEmpty,
    """
    <div class="banners">
    \(each(banners, banner))
    </div>
    """)
}

/// Who wrote an article, how old it is, how long reading takes, whether a clinician reviewed it.
func metaLine(_ page: ArticlePage) -> HTML {
  let words = page.frame.words
  return """
    <ul class="meta" role="list">
    \(when(!page.authors.isEmpty, authors(page)))
    \(some(page.updated) { "<li>\(words.updated) \(time($0))</li>" })
    \(when(page.updated == nil, some(page.published) { "<li>\(words.published) \(time($0))</li>" }))
    \(some(page.review.lastReviewed) { "<li>\(words.lastReviewed) \(time($0))</li>" })
    <li>\(page.readingMinutes) \(words.minutes)</li>
    <li><a class="\(reviewMark(page.review.isClinicallyReviewed))" href="#about_page">\
    \(page.review.isClinicallyReviewed ? words.reviewed : words.notReviewed)</a></li>
    </ul>
    """
}

/// The class that draws a review state's mark; the words beside it say the same.
func reviewMark(_ isReviewed: Bool) -> String {
  isReviewed ? "review-mark reviewed" : "review-mark unreviewed"
}

private func banner(_ banner: Banner) -> HTML {
  """
  <div class="banner banner-\(banner.kind.rawValue)" id="banner_\(banner.id)" \
  role="note" aria-labelledby="banner_\(banner.id)_title">
  <h2 class="banner-title" id="banner_\(banner.id)_title">\(banner.title)</h2>
  \(when(!banner.body.isEmpty, bannerText(banner.body)))
  </div>
  """
}

private func bannerText(_ body: HTML) -> HTML {
  """
  <div class="banner-text">\(body)</div>
  """
}

private func authors(_ page: ArticlePage) -> HTML {
  """
  <li>\(page.frame.words.writtenBy) \
  \(each(page.authors, separatedBy: ", ") { HTML(text: $0.name) })</li>
  """
}
