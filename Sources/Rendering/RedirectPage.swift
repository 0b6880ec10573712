import MateriaContent
import MateriaMarkup
import MateriaSiteModel

/// The page at a former address: it leads on without a script.
enum RedirectPage {
  static func html(to article: Int, site: Site) -> HTML {
    let page = site.feedEntry(ofArticle: article)
    return """
      <!DOCTYPE html>
      <html lang="\(site.content.settings.language)">
      <head>
      <meta charset="utf-8">
      <title>\(page.title)</title>
      <meta name="robots" content="noindex">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="refresh" content="0; url=\(url: page.url)">
      <link rel="canonical" href="\(url: page.url)">
      </head>
      <body>
      <main><h1>\(page.title)</h1><p><a href="\(url: page.url)">\(page.url)</a></p></main>
      </body>
      </html>

      """
  }
}
