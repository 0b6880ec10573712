import MateriaMarkup
import MateriaSiteModel

/// Who publishes the site, who pays for it, and where to write to.
func siteFooter(_ frame: PageFrame) -> HTML {
  let words = frame.words
  return """
    <footer class="site-footer">
    <div class="wide">
    \(when(!frame.footer.isEmpty, footerNavigation(frame)))
    <p>\(frame.publisher.isEmpty ? HTML(text: frame.siteTitle) : publisher(frame))</p>
    \(some(frame.contact) { "<p>\(link($0))</p>" })
    \(some(frame.funding) { "<p>\(words.funding): \($0)</p>" })
    \(some(frame.advertising) { "<p>\($0)</p>" })
    \(when(!frame.feed.isEmpty, feed(frame)))
    </div>
    </footer>
    """
}

private func footerNavigation(_ frame: PageFrame) -> HTML {
  """
  <nav class="footer-navigation" aria-label="\(frame.words.footerNavigation)">
  <ul role="list">
  \(each(frame.footer) { "<li>\(link($0))</li>" })
  </ul>
  </nav>
  """
}

private func publisher(_ frame: PageFrame) -> HTML {
  let name =
    frame.publisherURL.map { link(PageLink(frame.publisher, $0)) } ?? HTML(text: frame.publisher)
  return "\(frame.words.publisher) \(name)"
}

private func feed(_ frame: PageFrame) -> HTML {
  """
  <p class="feed">\(link(PageLink(frame.words.feed, frame.feed)))</p>
  """
}
