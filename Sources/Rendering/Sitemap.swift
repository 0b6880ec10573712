import MateriaMarkup
import MateriaSiteModel

/// The sitemap (sitemaps.org, protocol 0.9), in parts where it would be too long.
enum Sitemap {
  static func bytes(_ site: Site, part: Int?) -> [UInt8] {
    let parts = site.sitemapParts
    guard let part else {
      return parts.count == 1 ? map(parts[0], site) : index(parts.count, site)
    }
    return map(parts.indices.contains(part - 1) ? parts[part - 1] : [], site)
  }

  private static func map(_ entries: ArraySlice<SitemapEntry>, _ site: Site) -> [UInt8] {
    let rows = entries.map { entry -> HTML in
      let modified: HTML = entry.modified.map { "<lastmod>\($0)</lastmod>" } ?? .empty
      return "<url><loc>\(site.url)/\(entry.address)</loc>\(modified)</url>\n"
    }
    let html: HTML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(rows)</urlset>

      """
    return html.bytes
  }

  private static func index(_ count: Int, _ site: Site) -> [UInt8] {
    let rows = (1...count).map { part -> HTML in
      "<sitemap><loc>\(site.url)/sitemap-\(part).xml</loc></sitemap>\n"
    }
    let html: HTML = """
      <?xml version="1.0" encoding="UTF-8"?>
      <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
      \(rows)</sitemapindex>

      """
    return html.bytes
  }
}
