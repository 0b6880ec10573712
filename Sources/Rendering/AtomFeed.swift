import MateriaContent
import MateriaMarkup
import MateriaSiteModel

/// Atom feeds (RFC 4287), dated from the content.
enum AtomFeed {
  /// The articles that changed last; those without a date are left out.
  static func articles(_ site: Site) -> HTML {
    let entries = site.feedEntries
    let settings = site.content.settings
    return feed(
      site, title: settings.title, subtitle: settings.description, address: "feed.xml",
      updated: entries.first?.updated, entries: entries.map { entry($0) })
  }

  /// The corrections of articles.
  static func corrections(_ site: Site) -> HTML {
    let entries = site.correctionEntries
    let settings = site.content.settings
    return feed(
      site, title: "\(settings.title): \(site.feedWords.corrections)", subtitle: nil,
      address: "corrections/feed.xml", updated: entries.first?.updated,
      entries: entries.map { entry($0) })
  }

  private static func feed(
    _ site: Site, title: String, subtitle: String?, address: String, updated: String?,
    entries: [HTML]
  ) -> HTML {
    let publisher = site.content.settings.publisher
    let author = publisher.isEmpty ? site.content.settings.title : publisher
    let below: HTML = subtitle.map { "<subtitle>\($0)</subtitle>\n" } ?? .empty
    // A feed needs a date; one without entries has none of its own.
    let date = updated ?? "1970-01-01"
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="\(site.content.settings.language)">
      <title>\(title)</title>
      \(below)<id>\(site.url)/\(address)</id>
      <link rel="self" type="application/atom+xml" href="\(site.url)/\(address)"/>
      <link rel="alternate" type="text/html" href="\(site.url)/"/>
      <updated>\(date)T00:00:00Z</updated>
      <author><name>\(author)</name></author>
      \(entries)</feed>

      """
  }

  private static func entry(_ entry: FeedEntry) -> HTML {
    let published: HTML =
      entry.published.map { "<published>\($0)T00:00:00Z</published>\n" } ?? .empty
    let topics = entry.topics.map { topic -> HTML in #"<category term="\#(topic)"/>"# + "\n" }
    let authors = entry.authors.map { name -> HTML in "<author><name>\(name)</name></author>\n" }
    return """
      <entry>
      <title>\(entry.title)</title>
      <id>\(entry.id)</id>
      <link rel="alternate" type="text/html" href="\(entry.url)"/>
      \(published)<updated>\(entry.updated)T00:00:00Z</updated>
      \(authors)\(topics)<content type="html">\(entry.content.string)</content>
      </entry>

      """
  }
}
