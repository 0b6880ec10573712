public import MateriaMarkup

/// Everything that the page of a topic shows.
public struct TopicPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The summary under the title.
  public var summary: String?
  /// Disclaimers above the text.
  public var banners: [Banner] = []
  /// Helplines that the topic asks for.
  public var helplines: [HelplineCard] = []
  /// The overview, with its own headings; empty when the topic has none.
  public var body = HTML.empty
  /// The table of contents of the overview.
  public var contents: [ContentsEntry] = []
  /// The topic above.
  public var parent: PageLink?
  /// The topics below.
  public var children: [TopicCard] = []
  /// Topics that share articles with this one, those that share most first.
  public var neighbours: [TopicCard] = []
  /// The articles on this page of the list.
  public var articles: [ArticleCard] = []
  /// How many articles the topic has in all.
  public var articleCount = 0
  /// The pages of a long list.
  public var paging = Paging()
  /// Sources that the overview cites.
  public var references: [Reference] = []

  /// Makes an empty page.
  public init() {}
}

/// A topic as a listing shows it.
public struct TopicCard: Sendable, Hashable {
  /// Its title and address.
  public var link: PageLink
  /// Its description.
  public var description: String?
  /// How many articles it has.
  public var articleCount: Int
  /// The topics below it.
  public var children: [TopicCard]

  /// Makes a card.
  public init(
    link: PageLink, description: String?, articleCount: Int, children: [TopicCard] = []
  ) {
    self.link = link
    self.description = description
    self.articleCount = articleCount
    self.children = children
  }
}

/// The pages of a long list.
public struct Paging: Sendable, Hashable {
  /// This page's number, from 1.
  public var page = 1
  /// How many pages there are.
  public var count = 1
  /// The page before; nil on the first.
  public var previous: PageLink?
  /// The page after; nil on the last.
  public var next: PageLink?

  /// One page only.
  public init() {}
}

/// The index of topics.
public struct TopicIndexPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The topics without a parent, with their children.
  public var topics: [TopicCard] = []

  /// Makes an empty page.
  public init() {}
}

/// Articles from A to Z, one letter or a part of one to a page.
public struct ArticleIndexPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The letters, with the page on which each begins.
  public var letters: [PageLink] = []
  /// The groups on this page, in order.
  public var groups: [Group] = []
  /// The pages of a long list.
  public var paging = Paging()

  /// Makes an empty page.
  public init() {}

  /// The articles under one letter.
  public struct Group: Sendable {
    /// The letter, or `0–9`, or `#`.
    public var letter: String
    /// The letter's anchor.
    public var anchor: String
    /// The articles.
    public var articles: [ArticleCard]

    /// Makes a group.
    public init(letter: String, anchor: String, articles: [ArticleCard]) {
      self.letter = letter
      self.anchor = anchor
      self.articles = articles
    }
  }
}

/// The home page.
public struct HomePage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// What the site is, in a sentence or two.
  public var summary: String?
  /// The site's general disclaimers.
  public var banners: [Banner] = []
  /// The topics without a parent.
  public var topics: [TopicCard] = []
  /// The articles that changed last.
  public var recent: [ArticleCard] = []
  /// How many articles there are.
  public var articleCount = 0
  /// All articles from A to Z.
  public var index = PageLink("", "")

  /// Makes an empty page.
  public init() {}
}

/// A plain page: about, editorial policy, privacy, and the 404 page.
public struct PlainPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The summary under the title.
  public var summary: String?
  /// The table of contents.
  public var contents: [ContentsEntry] = []
  /// The text.
  public var body = HTML.empty
  /// Sources that the text cites.
  public var references: [Reference] = []
  /// Where to go instead; only on the 404 page.
  public var suggestions: [PageLink] = []

  /// Makes an empty page.
  public init() {}
}

/// The glossary from A to Z.
public struct GlossaryPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The letters that have terms.
  public var letters: [PageLink] = []
  /// The terms by letter, in order.
  public var groups: [Group] = []

  /// Makes an empty page.
  public init() {}

  /// The terms under one letter.
  public struct Group: Sendable {
    /// The letter.
    public var letter: String
    /// The letter's anchor.
    public var anchor: String
    /// The terms.
    public var terms: [Term]

    /// Makes a group.
    public init(letter: String, anchor: String, terms: [Term]) {
      self.letter = letter
      self.anchor = anchor
      self.terms = terms
    }
  }

  /// A term and its definition.
  public struct Term: Sendable {
    /// The term.
    public var term: String
    /// Its anchor.
    public var anchor: String
    /// Its other forms.
    public var forms: [String]
    /// Its definition.
    public var definition: HTML
    /// Terms to look at as well.
    public var see: [PageLink]
    /// The sources of its definition, on the pages of all sources.
    public var sources: [PageLink]
    /// Articles in which it is used; at most a dozen.
    public var usedIn: [PageLink]

    /// Makes a term.
    public init(
      term: String, anchor: String, forms: [String], definition: HTML, see: [PageLink],
      sources: [PageLink] = [], usedIn: [PageLink]
    ) {
      self.term = term
      self.anchor = anchor
      self.forms = forms
      self.definition = definition
      self.see = see
      self.sources = sources
      self.usedIn = usedIn
    }
  }
}

/// All sources and where each is used.
public struct SourcesPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The sources on this page.
  public var sources: [Reference] = []
  /// The pages of a long list.
  public var paging = Paging()

  /// Makes an empty page.
  public init() {}
}

/// All corrections, the newest first.
public struct CorrectionsPage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The corrections.
  public var corrections: [CorrectionNotice] = []
  /// The address of the corrections' own feed.
  public var feed = ""

  /// Makes an empty page.
  public init() {}
}
