public import MateriaMarkup

/// Everything that the page of an article shows.
public struct ArticlePage: Sendable {
  /// What stands around it.
  public var frame = PageFrame()
  /// The one `h1`.
  public var title = ""
  /// The summary under the title.
  public var summary: String?
  /// Disclaimers and notices above the text, in the order in which they are shown.
  public var banners: [Banner] = []
  /// Helplines that the article's topics ask for.
  public var helplines: [HelplineCard] = []
  /// The table of contents, nested.
  public var contents: [ContentsEntry] = []
  /// The text.
  public var body = HTML.empty
  /// The topics that the article belongs to.
  public var topics: [PageLink] = []
  /// Related articles, the nearest first.
  public var related: [RelatedCard] = []
  /// Who wrote it.
  public var authors: [PersonCard] = []
  /// Who reviewed it and when; says plainly where nobody did.
  public var review = ReviewNotice()
  /// When it was first published.
  public var published: PageDate?
  /// When it was last changed.
  public var updated: PageDate?
  /// The sources that the text cites, numbered as in the text.
  public var references: [Reference] = []
  /// Corrections, the newest first.
  public var corrections: [CorrectionNotice] = []
  /// Who paid for it, in the author's words.
  public var funding: String?
  /// Conflicts of interest, in the author's words.
  public var conflicts: String?
  /// For whom it is written, in words.
  public var audience: String?
  /// How the text came to be, in words; nil when there is nothing to say.
  public var provenance: String?
  /// Pages whose text links to this one.
  public var linkedFrom: [PageLink] = []
  /// A short name of this state of the text, from its digest.
  public var version = ""
  /// How many minutes reading takes at 200 words a minute, at least 1.
  public var readingMinutes = 1

  /// Makes an empty page.
  public init() {}
}

/// A disclaimer or a notice above a text; none can be dismissed.
public struct Banner: Sendable, Hashable {
  /// Its name, for an anchor.
  public var id: String
  /// How it looks and how loudly it speaks.
  public var kind: Kind
  /// Its heading.
  public var title: String
  /// Its text.
  public var body: HTML

  /// Makes a banner.
  public init(id: String, kind: Kind, title: String, body: HTML) {
    self.id = id
    self.kind = kind
    self.title = title
    self.body = body
  }

  /// The kinds of banners.
  public enum Kind: String, Sendable, CaseIterable {
    /// A standing disclaimer.
    case notice
    /// A disclaimer that warns.
    case warning
    /// A disclaimer that names an emergency.
    case emergency
    /// The text was withdrawn or retracted.
    case withdrawn
    /// The review is overdue.
    case overdue
    /// No clinician has reviewed the text.
    case unreviewed
    /// The text was corrected for safety.
    case correction
  }
}

/// An entry of a table of contents.
public struct ContentsEntry: Sendable, Hashable {
  /// The heading's words.
  public var title: String
  /// The address within the page, such as `#harms`.
  public var address: String
  /// Entries below it.
  public var children: [ContentsEntry]

  /// Makes an entry.
  public init(title: String, address: String, children: [ContentsEntry] = []) {
    self.title = title
    self.address = address
    self.children = children
  }
}

/// An article as a listing shows it.
public struct ArticleCard: Sendable, Hashable {
  /// Its title and address.
  public var link: PageLink
  /// Its description, cut at a sentence.
  public var description: String?
  /// Its state of review in a few words.
  public var review: String
  /// Whether a clinician's valid sign-off stands behind it.
  public var isReviewed: Bool
  /// When it was last changed or published.
  public var updated: PageDate?

  /// Makes a card.
  public init(
    link: PageLink, description: String?, review: String, isReviewed: Bool, updated: PageDate?
  ) {
    self.link = link
    self.description = description
    self.review = review
    self.isReviewed = isReviewed
    self.updated = updated
  }
}

/// A related article with the reason why it is related.
public struct RelatedCard: Sendable, Hashable {
  /// The article.
  public var article: ArticleCard
  /// The reason in words, such as `Also about opioid withdrawal; mentions naloxone`.
  public var reason: String

  /// Makes a card.
  public init(article: ArticleCard, reason: String) {
    self.article = article
    self.reason = reason
  }
}

/// A person as a page names one.
public struct PersonCard: Sendable, Hashable {
  /// The name.
  public var name: String
  /// The role.
  public var role: String?
  /// Credentials, or that this is not a health professional.
  public var credentials: String?
  /// Conflicts of interest, in the person's words.
  public var conflicts: String?

  /// Makes a card.
  public init(name: String, role: String?, credentials: String?, conflicts: String?) {
    self.name = name
    self.role = role
    self.credentials = credentials
    self.conflicts = conflicts
  }
}

/// Who reviewed a text, and when.
public struct ReviewNotice: Sendable, Hashable {
  /// Who signed this state of the text, and in what capacity.
  public var signOffs: [SignOffCard] = []
  /// Whether one of them is a clinician's.
  public var isClinicallyReviewed = false
  /// When the whole page was last reviewed.
  public var lastReviewed: PageDate?
  /// When the next review is due.
  public var nextReview: PageDate?
  /// Whether that day has passed.
  public var isOverdue = false

  /// A text that nobody has reviewed.
  public init() {}
}

/// One valid sign-off.
public struct SignOffCard: Sendable, Hashable {
  /// Who signed.
  public var person: PersonCard
  /// In what capacity, in words, such as `Clinical review`.
  public var capacity: String
  /// On which day.
  public var date: PageDate

  /// Makes a card.
  public init(person: PersonCard, capacity: String, date: PageDate) {
    self.person = person
    self.capacity = capacity
    self.date = date
  }
}

/// A helpline.
public struct HelplineCard: Sendable, Hashable {
  /// Its name.
  public var name: String
  /// The region that it serves, in words.
  public var region: String
  /// The number as people write it; nil when there is none.
  public var phone: String?
  /// The number for a `tel:` link.
  public var telephone: String?
  /// How to reach it by text message.
  public var textMessage: String?
  /// Its site.
  public var url: String?
  /// When it answers.
  public var hours: String?
  /// What it is for.
  public var description: String?
  /// When the number was last verified.
  public var verified: PageDate?
  /// Whether that was more than 180 days ago.
  public var isStale: Bool

  /// Makes a card.
  public init(
    name: String, region: String, phone: String? = nil, telephone: String? = nil,
    textMessage: String? = nil, url: String? = nil, hours: String? = nil,
    description: String? = nil, verified: PageDate? = nil, isStale: Bool = false
  ) {
    self.name = name
    self.region = region
    self.phone = phone
    self.telephone = telephone
    self.textMessage = textMessage
    self.url = url
    self.hours = hours
    self.description = description
    self.verified = verified
    self.isStale = isStale
  }
}

/// A source in the list of references.
public struct Reference: Sendable, Hashable {
  /// Its number on the page; nil on the page of all sources.
  public var number: Int?
  /// Its anchor on the page.
  public var anchor: String
  /// The bibliographic words, with links.
  public var text: HTML
  /// What kind of evidence it is, in words, such as `Cohort study`.
  public var evidence: String?
  /// A notice for a corrected or retracted source.
  public var notice: String?
  /// What the editors note of it, such as that they read a copy.
  public var note: String?
  /// Where it is cited: back into the text, or the pages that cite it.
  public var citedAt: [PageLink]
  /// The source's index in the content.
  var source: Int?

  /// Makes a reference.
  public init(
    number: Int?, anchor: String, text: HTML, evidence: String?, notice: String?,
    note: String? = nil, citedAt: [PageLink]
  ) {
    self.number = number
    self.anchor = anchor
    self.text = text
    self.evidence = evidence
    self.notice = notice
    self.note = note
    self.citedAt = citedAt
  }
}

/// A dated correction.
public struct CorrectionNotice: Sendable, Hashable {
  /// The day of the correction.
  public var date: PageDate
  /// Its kind in words.
  public var kind: String
  /// Whether the correction touches safety.
  public var isSafety: Bool
  /// What was changed.
  public var text: String
  /// The article, where the notice stands on another page.
  public var article: PageLink?

  /// Makes a notice.
  public init(
    date: PageDate, kind: String, isSafety: Bool, text: String, article: PageLink? = nil
  ) {
    self.date = date
    self.kind = kind
    self.isSafety = isSafety
    self.text = text
    self.article = article
  }
}
