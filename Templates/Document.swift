import MateriaMarkup
import MateriaSiteModel

/// A whole page: the head, the header, what is particular to the page, the footer.
///
/// Ids of the theme's own have an underscore, which no heading's anchor has.
func document(_ frame: PageFrame, _ main: HTML) -> HTML {
  """
  <!doctype html>
  <html lang="\(frame.language)" dir="\(frame.direction)">
  <head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  \(contentSecurityPolicy)
  <title>\(frame.documentTitle)</title>
  \(some(frame.description, metaDescription))
  \(when(!frame.isIndexed, #"<meta name="robots" content="noindex">"#))
  <meta name="color-scheme" content="light dark">
  \(some(frame.canonical, canonicalLink))
  <link rel="stylesheet" href="\(url: frame.stylesheet)">
  \(favicon(frame.favicon))
  \(feedLink(frame))
  \(when(!frame.script.isEmpty, deferredScript(frame.script)))
  \(some(frame.structuredData, structuredData))
  </head>
  <body class="page-\(frame.kind.rawValue)">
  <a class="skip-link" href="#main_text">\(frame.words.skipToContent)</a>
  \(siteHeader(frame))
  \(breadcrumbs(frame.breadcrumbs, frame.words))
  <main id="main_text" tabindex="-1">
  \(main)
  </main>
  \(siteFooter(frame))
  </body>
  </html>

  """
}

/// Nothing comes from elsewhere, no script stands in the page, nothing is sent anywhere.
///
/// `connect-src` is for the preview, whose script listens to the server for changes.
private let contentSecurityPolicy: HTML = """
  <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; \
  script-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; \
  form-action 'none'">
  """

private func metaDescription(_ description: String) -> HTML {
  """
  <meta name="description" content="\(description)">
  """
}

private func canonicalLink(_ address: String) -> HTML {
  """
  <link rel="canonical" href="\(url: address)">
  """
}

private func feedLink(_ frame: PageFrame) -> HTML {
  when(
    !frame.feed.isEmpty,
    """
    <link rel="alternate" type="application/atom+xml" title="\(frame.words.feed)" \
    href="\(url: frame.feed)">
    """)
}

private func deferredScript(_ address: String) -> HTML {
  """
  <script src="\(url: address)" defer></script>
  """
}

private func structuredData(_ data: JSON) -> HTML {
  """
  <script type="application/ld+json">\(json: data)</script>
  """
}
