public import MateriaMarkdown

/// A value together with the place where an author wrote it.
public struct Placed<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public var value: Value
  /// Its line in the file, from 1.
  public var line: Int
  /// Its column in bytes, from 1.
  public var column: Int

  /// Places a value.
  public init(_ value: Value, line: Int, column: Int) {
    self.value = value
    self.line = line
    self.column = column
  }
}

/// An article as a publisher wrote it.
public struct Article: Sendable {
  /// The file below the site's folder, such as `Content/articles/kratom.md`.
  public var path = ""
  /// The path below `articles` without its ending, by which front matter names the article.
  public var id = ""
  /// The part of the address that is the article's own.
  public var slug = ""
  /// The title.
  public var title = ""
  /// The summary.
  public var description: String?
  /// Ids of the topics that it belongs to.
  public var topics: [Placed<String>] = []
  /// For whom it is written.
  public var audience = Audience.public
  /// Whether it is shown.
  public var status = Status.published
  /// Why it was withdrawn or retracted.
  public var statusReason: String?
  /// The day of its first publication; in the future, it is embargoed.
  public var published: CalendarDate?
  /// The day of its last change.
  public var updated: CalendarDate?
  /// The day on which the whole article was last reviewed.
  public var lastReviewed: CalendarDate?
  /// The day on which the next review is due.
  public var nextReview: CalendarDate?
  /// The last day on which it may be shown without a notice.
  public var expires: CalendarDate?
  /// Ids of the people who wrote it.
  public var authors: [Placed<String>] = []
  /// Who approved which state of the text.
  public var signOffs: [SignOff] = []
  /// Who paid for it.
  public var funding: String?
  /// Conflicts of interest.
  public var conflicts: String?
  /// Ids of disclaimers that it asks for beside those of the site and its topics.
  public var disclaimers: [Placed<String>] = []
  /// Dated corrections.
  public var corrections: [Correction] = []
  /// Former addresses below the site's own, each with slashes around it.
  public var aliases: [Placed<String>] = []
  /// Ids of articles that the author relates to it.
  public var related: [Placed<String>] = []
  /// The language as a BCP 47 tag, where it is not the site's.
  public var language: String?
  /// How the text came to be.
  public var provenance: Provenance?
  /// The text.
  public var body = ArticleBody()
  /// SHA-256 of the normalised text in lower-case hexadecimal digits.
  public var digest = ""
  /// Digests of the parts, kept only where a sign-off has to be compared with them.
  public var partDigests: [PartDigest] = []
  /// The line on which the front matter's `title` stands, for findings about the whole article.
  public var titleLine = 1

  /// An empty article.
  public init() {}

  /// Whether an article is shown, and how.
  public enum Status: String, Sendable, CaseIterable {
    case draft, published, withdrawn, retracted
  }

  /// For whom an article is written.
  public enum Audience: String, Sendable, CaseIterable {
    case `public`, clinicians
  }
}

/// A part of an article and the digest of its normalised text.
public struct PartDigest: Sendable, Hashable {
  /// `title`, `description`, `introduction`, or a heading's anchor with `#` before it.
  public var part: String
  /// The part's name for people.
  public var name: String
  /// SHA-256 in lower-case hexadecimal digits.
  public var sha256: String

  /// Makes a record.
  public init(part: String, name: String, sha256: String) {
    self.part = part
    self.name = name
    self.sha256 = sha256
  }
}

/// Somebody's approval of one state of a text.
public struct SignOff: Sendable, Hashable {
  /// In what capacity.
  public var capacity: Capacity
  /// The id of the person.
  public var by: Placed<String>
  /// On which day.
  public var on: CalendarDate
  /// The digest of the text that was approved.
  public var sha256: String
  /// The digests of its parts; empty in a record that names none.
  public var parts: [String: String]

  /// Makes a record.
  public init(
    capacity: Capacity, by: Placed<String>, on: CalendarDate, sha256: String,
    parts: [String: String]
  ) {
    self.capacity = capacity
    self.by = by
    self.on = on
    self.sha256 = sha256
    self.parts = parts
  }

  /// The capacities in which a text is signed.
  public enum Capacity: String, Sendable, CaseIterable {
    case clinical, editorial, dose, legal
  }
}

/// A dated correction of an article.
public struct Correction: Sendable, Hashable {
  /// The day.
  public var date: CalendarDate
  /// Its kind.
  public var kind: Kind
  /// What was changed.
  public var text: String

  /// Makes a record.
  public init(date: CalendarDate, kind: Kind, text: String) {
    self.date = date
    self.kind = kind
    self.text = text
  }

  /// The kinds of corrections (HEALTH.md section 5).
  public enum Kind: String, Sendable, CaseIterable {
    case typo, factual, safety
  }
}

/// How a text came to be.
public struct Provenance: Sendable, Hashable {
  /// Its source.
  public var source: Source
  /// The text or page that it was made from.
  public var from: String?

  /// Makes a record.
  public init(source: Source, from: String?) {
    self.source = source
    self.from = from
  }

  /// The sources of texts.
  public enum Source: String, Sendable, CaseIterable {
    case original
    case rawText = "raw-text"
    case translation
    case rewritten
  }
}

extension Article {
  /// The day of its last change or, where none is given, of its publication.
  @inlinable public var date: CalendarDate? { updated ?? published }
}
