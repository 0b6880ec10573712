import MateriaMarkup
import MateriaSiteModel

/// The site's name and its navigation.
func siteHeader(_ frame: PageFrame) -> HTML {
  """
  <header class="site-header">
  <div class="wide">
  <a class="site-name" href="\(url: frame.home)">\(some(frame.logo, logo))\
  <span>\(frame.siteTitle)</span></a>
  \(when(!frame.navigation.isEmpty, siteNavigation(frame)))
  </div>
  </header>
  """
}

/// The way from the home page to this one.
func breadcrumbs(_ links: [PageLink], _ words: InterfaceWords) -> HTML {
  when(
    !links.isEmpty,
    """
    <nav class="breadcrumbs wide" aria-label="\(words.breadcrumbs)">
    <ol role="list">
    \(each(links) { "<li>\(link($0))</li>" })
    </ol>
    </nav>
    """)
}

/// The picture in the browser's tab: the site's, or else the theme's own.
///
/// The theme's own travels inside the page, so that no browser asks for a fourth file.
func favicon(_ address: String?) -> HTML {
  address.map(siteIcon) ?? ownIcon
}

private func siteIcon(_ address: String) -> HTML {
  """
  <link rel="icon" href="\(url: address)">
  """
}

/// A sheet with three lines of text, the first of them marked.
private let ownIcon: HTML = """
  <link rel="icon" type="image/svg+xml" href="data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/\
  2000/svg'%20viewBox='0%200%2032%2032'%3E%3Crect%20width='32'%20height='32'%20rx='7'%20\
  fill='%230b5c5a'/%3E%3Cpath%20d='M9%2010h14M9%2017h14M9%2024h8'%20stroke='%23fff'%20\
  stroke-width='3'%20stroke-linecap='round'/%3E%3C/svg%3E">
  """

private func logo(_ address: String) -> HTML {
  """
  <img class="site-logo" src="\(url: address)" alt="">
  """
}

private func siteNavigation(_ frame: PageFrame) -> HTML {
  """
  <nav class="site-navigation" aria-label="\(frame.words.menu)">
  <ul role="list">
  \(each(frame.navigation) { "<li>\(link($0))</li>" })
  </ul>
  </nav>
  """
}
