public import MateriaMarkdown

/// The settings of a site, from `site.yml`.
public struct SiteSettings: Sendable {
  /// The site's name.
  public var title = ""
  /// What the site is, in a sentence or two.
  public var description: String?
  /// The address of the home page without a slash at its end, such as `https://example.org/health`.
  public var url = "https://example.org"
  /// The language as a BCP 47 tag.
  public var language = "en"
  /// The regions whose helplines are shown, in order; empty for all.
  public var regions: [String] = []
  /// Who publishes the site.
  public var publisher = ""
  /// The publisher's own address.
  public var publisherURL: String?
  /// A page of the site, an address or a mail address to write to.
  public var contact: Placed<String>?
  /// Who pays for the site.
  public var funding: String?
  /// What the site says of advertising.
  public var advertising: String?
  /// The navigation.
  public var navigation: [NavigationItem] = []
  /// Further links for the footer.
  public var footer: [NavigationItem] = []
  /// Ids of the disclaimers that every article shows.
  public var disclaimers: [Placed<String>] = []
  /// After how many months an article is reviewed again, where it does not say so itself.
  public var reviewMonths = 36
  /// The logo, below `Content`.
  public var logo: Placed<String>?
  /// The favicon, below `Content`.
  public var favicon: Placed<String>?

  /// Settings that need nothing.
  public init() {}
}

/// An entry of the navigation.
public struct NavigationItem: Sendable, Hashable {
  /// Its words.
  public var title: String
  /// A path below Content, a part of the site such as `topics/`, or an address.
  public var to: Placed<String>

  /// Makes an entry.
  public init(title: String, to: Placed<String>) {
    self.title = title
    self.to = to
  }
}

/// A topic: what gathers articles.
public struct Topic: Sendable {
  /// The file below the site's folder.
  public var path = ""
  /// The file's name without its ending.
  public var id = ""
  /// The part of the address that is its own.
  public var slug = ""
  /// The title.
  public var title = ""
  /// The summary.
  public var description: String?
  /// The topic above.
  public var parent: Placed<String>?
  /// Words and phrases that lead to this topic.
  public var terms: [String] = []
  /// Ids of the disclaimers that its articles show.
  public var disclaimers: [Placed<String>] = []
  /// Ids of the helplines that its articles show.
  public var helplines: [Placed<String>] = []
  /// The overview.
  public var body = ArticleBody()

  /// An empty topic.
  public init() {}
}

/// A plain page such as the editorial policy.
public struct Page: Sendable {
  /// The file below the site's folder.
  public var path = ""
  /// The file's name without its ending.
  public var id = ""
  /// The part of the address that is its own.
  public var slug = ""
  /// The title.
  public var title = ""
  /// The summary.
  public var description: String?
  /// The text.
  public var body = ArticleBody()

  /// An empty page.
  public init() {}
}

/// A disclaimer; the file's name is its id.
public struct Disclaimer: Sendable {
  /// The file below the site's folder.
  public var path = ""
  /// The id.
  public var id = ""
  /// The heading.
  public var title = ""
  /// How loudly it speaks.
  public var kind = Kind.notice
  /// The text.
  public var body = ArticleBody()

  /// An empty disclaimer.
  public init() {}

  /// The kinds of disclaimers.
  public enum Kind: String, Sendable, CaseIterable {
    case notice, warning, emergency
  }
}

/// A term of the glossary.
public struct GlossaryTerm: Sendable {
  /// The term.
  public var term: Placed<String> = Placed("", line: 1, column: 1)
  /// Other forms in which it is met.
  public var forms: [String] = []
  /// What it means, in Markdown as read.
  public var definition = ArticleBody()
  /// The definition's plain words.
  public var definitionText = ""
  /// Terms to look at as well.
  public var see: [Placed<String>] = []
  /// Ids of sources of the definition.
  public var sources: [Placed<String>] = []
  /// The anchor on the glossary page.
  public var anchor = ""

  /// An empty term.
  public init() {}
}

/// A person or body that writes or reviews.
public struct Person: Sendable, Hashable {
  /// The id.
  public var id = ""
  /// The name.
  public var name = ""
  /// The role.
  public var role: String?
  /// Credentials; nil for somebody who is not a health professional.
  public var credentials: String?
  /// Whether this is not a health professional.
  public var isLay = false
  /// Whether this is a body and not a person.
  public var isOrganization = false
  /// Conflicts of interest.
  public var conflicts: String?
  /// The line in people.yml.
  public var line = 1

  /// An empty record.
  public init() {}
}

/// A helpline.
public struct Helpline: Sendable, Hashable {
  /// The id.
  public var id = ""
  /// The name.
  public var name = ""
  /// The region that it serves, such as `US`.
  public var region = ""
  /// The number as people write it.
  public var phone: String?
  /// How to reach it by text message.
  public var text: String?
  /// Its site.
  public var url: String?
  /// When it answers.
  public var hours: String?
  /// What it is for.
  public var description: String?
  /// When the entry was last verified.
  public var verified: CalendarDate?
  /// Where it was verified.
  public var source: String?
  /// The line in helplines.yml.
  public var line = 1

  /// An empty record.
  public init() {}
}
