public import MateriaMarkup

/// What stands around the content of every page: the head, the header, the footer.
public struct PageFrame: Sendable {
  /// What kind of page it is.
  public var kind = PageKind.plain
  /// The language as a BCP 47 tag.
  public var language = "en"
  /// The writing direction, `ltr` or `rtl`.
  public var direction = "ltr"
  /// The title in the browser's tab: the page's and the site's.
  public var documentTitle = ""
  /// What search engines show; at most about 300 characters, cut at a sentence.
  public var description: String?
  /// The page's absolute address; nil for the 404 page, which stands at any address.
  public var canonical: String?
  /// Whether search engines may list the page.
  public var isIndexed = true
  /// The site's name.
  public var siteTitle = ""
  /// The home page's address with the site's base path, such as `/health/`.
  public var home = "/"
  /// The address of the logo; nil when the site has none.
  public var logo: String?
  /// The address of the favicon; nil when the site has none.
  public var favicon: String?
  /// The address of the style sheet.
  public var stylesheet = ""
  /// The address of the script; nothing needs it to be read.
  public var script = ""
  /// The address of the Atom feed.
  public var feed = ""
  /// The site's navigation.
  public var navigation: [PageLink] = []
  /// Further links for the footer.
  public var footer: [PageLink] = []
  /// The way from the home page, without the page itself.
  public var breadcrumbs: [PageLink] = []
  /// Who publishes the site.
  public var publisher = ""
  /// The publisher's own address.
  public var publisherURL: String?
  /// Where to write to.
  public var contact: PageLink?
  /// Who pays for the site, in the publisher's words.
  public var funding: String?
  /// What the site says of advertising.
  public var advertising: String?
  /// Machine-readable data that says nothing the page does not say.
  public var structuredData: JSON?
  /// The words of the interface in the page's language.
  public var words = InterfaceWords.english

  /// Makes an empty frame.
  public init() {}
}

/// The kinds of pages.
public enum PageKind: String, Sendable, CaseIterable {
  case home, article, topic, topics, articles, glossary, sources, corrections, plain, notFound
}

/// A link as a page shows it.
public struct PageLink: Sendable, Hashable {
  /// The words.
  public var title: String
  /// The address, with the site's base path.
  public var address: String
  /// Whether the link leads to the page that it stands on, or to the part of the site it is in.
  public var isCurrent: Bool

  /// Makes a link.
  public init(_ title: String, _ address: String, isCurrent: Bool = false) {
    self.title = title
    self.address = address
    self.isCurrent = isCurrent
  }
}

/// A date as a page shows it.
public struct PageDate: Sendable, Hashable {
  /// The date by ISO 8601, for `datetime`.
  public var iso: String
  /// The date in words of the page's language, such as `3 March 2026`.
  public var text: String

  /// Makes a date.
  public init(iso: String, text: String) {
    self.iso = iso
    self.text = text
  }
}
