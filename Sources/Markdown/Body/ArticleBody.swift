/// What is kept of a Markdown text once its cmark tree is gone: HTML with holes, and what indexes need.
///
/// The HTML is final but for the holes, which only the whole site can fill: where a link leads, what
/// number a citation has, how large an image is. Whoever fills them walks `html` once, in order.
public struct ArticleBody: Sendable, Hashable {
  /// HTML as UTF-8, without the holes' contents.
  public var html: [UInt8] = []
  /// The holes, by ascending offset.
  public var holes: [Hole] = []
  /// Ranges of `html` in which a term may become a link, ascending and disjoint.
  ///
  /// These are the texts of paragraphs, list items, call-outs and table cells. Headings, links,
  /// code, captions and images are left out. A range holds escaped text and no tags.
  public var textRuns: [Range<UInt32>] = []
  /// The headings in the order of the text.
  public var outline: [OutlineEntry] = []
  /// Links that only the site can resolve, by the index that their holes carry.
  public var links: [BodyLink] = []
  /// Images, by the index that their holes carry.
  public var images: [BodyImage] = []
  /// Citations, by the index that their holes carry.
  public var citations: [Citation] = []
  /// The call-outs in the order of the text.
  public var callouts: [CalloutUse] = []
  /// Links with a scheme of their own, for checks; they are in the HTML already.
  public var externalLinks: [BodyLink] = []
  /// The first paragraph of running text as plain words; empty when there is none.
  public var firstParagraph = ""
  /// How many words a reader reads.
  public var wordCount = 0

  /// A body with nothing in it.
  public init() {}

  /// A place in the HTML whose content depends on the rest of the site.
  public struct Hole: Sendable, Hashable {
    /// How many bytes of `html` stand before the hole.
    public var offset: UInt32
    /// What belongs there.
    public var kind: Kind

    /// Makes a hole.
    public init(offset: UInt32, kind: Kind) {
      self.offset = offset
      self.kind = kind
    }

    /// What belongs into a hole.
    public enum Kind: Sendable, Hashable {
      /// The address of `links[i]`, inside a quoted `href`.
      case link(Int)
      /// The whole element for `images[i]`.
      case image(Int)
      /// The whole element for `citations[i]`.
      case citation(Int)
    }
  }
}

/// A heading of a text.
public struct OutlineEntry: Sendable, Hashable {
  /// Its level as rendered, 2 to 6.
  public var level: Int
  /// Its anchor, unique in the text.
  public var id: String
  /// Its words, plain.
  public var text: String
  /// What the section is for, where the author or a known heading says so.
  public var role: SectionRole?
  /// Its line in the file, from 1.
  public var line: Int
  /// The bytes of the file from the heading's first to before the next heading of any level.
  public var sourceRange: Range<Int>
  /// Whether nothing but deeper headings follows before the next heading of this or a higher level.
  public var isEmpty: Bool

  /// Makes an entry.
  public init(
    level: Int, id: String, text: String, role: SectionRole?, line: Int, sourceRange: Range<Int>,
    isEmpty: Bool
  ) {
    self.level = level
    self.id = id
    self.text = text
    self.role = role
    self.line = line
    self.sourceRange = sourceRange
    self.isEmpty = isEmpty
  }
}

/// What a section is for, so that a rule can ask for it; the names are those of HEALTH.md's SAFE-02.
public enum SectionRole: String, Sendable, Hashable, CaseIterable {
  case benefits, harms, interactions, pregnancy, dependence, legal, unknowns, help, questions
  case overdose, treatment
}

/// A link of a text.
public struct BodyLink: Sendable, Hashable {
  /// Where it leads, as the author wrote it.
  public var destination: String
  /// The line in the file, from 1.
  public var line: Int
  /// The column of the destination in bytes, from 1, or 0 when it could not be told.
  public var column: Int
  /// The words of the link, plain.
  public var text: String

  /// Makes a link.
  public init(destination: String, line: Int, column: Int, text: String) {
    self.destination = destination
    self.line = line
    self.column = column
    self.text = text
  }
}

/// An image of a text.
public struct BodyImage: Sendable, Hashable {
  /// Where the file is, as the author wrote it.
  public var source: String
  /// The alternative text, plain; empty when the author gave none.
  public var alternative: String
  /// The caption, from the image's title; nil when there is none.
  public var caption: String?
  /// Whether the image is a paragraph of its own, and so may become a figure.
  public var isBlock: Bool
  /// The line in the file, from 1.
  public var line: Int
  /// The column of the source in bytes, from 1, or 0 when it could not be told.
  public var column: Int

  /// Makes an image.
  public init(
    source: String, alternative: String, caption: String?, isBlock: Bool, line: Int, column: Int
  ) {
    self.source = source
    self.alternative = alternative
    self.caption = caption
    self.isBlock = isBlock
    self.line = line
    self.column = column
  }
}

/// One pair of brackets that cites sources: `[@a; @b, p. 4]`.
public struct Citation: Sendable, Hashable {
  /// What it cites, in the author's order.
  public var items: [Item]
  /// The line in the file, from 1.
  public var line: Int
  /// The column of the bracket in bytes, from 1, or 0 when it could not be told.
  public var column: Int

  /// Makes a citation.
  public init(items: [Item], line: Int, column: Int) {
    self.items = items
    self.line = line
    self.column = column
  }

  /// One source that is cited.
  public struct Item: Sendable, Hashable {
    /// The source's id, without `@`.
    public var id: String
    /// Where in the source, such as `p. 4`; nil when the author does not say.
    public var locator: String?

    /// Makes an item.
    public init(id: String, locator: String?) {
      self.id = id
      self.locator = locator
    }
  }
}

/// A call-out of a text.
public struct CalloutUse: Sendable, Hashable {
  /// What kind it is.
  public var kind: CalloutKind
  /// The words of its heading, plain; empty when it has none.
  public var title: String
  /// The line in the file, from 1.
  public var line: Int

  /// Makes a record.
  public init(kind: CalloutKind, title: String, line: Int) {
    self.kind = kind
    self.title = title
    self.line = line
  }
}

/// The kinds of call-outs, by the word that stands in `> [!word]`.
public enum CalloutKind: String, Sendable, Hashable, CaseIterable {
  case emergency, urgent
  case nonUrgent = "non-urgent"
  case warning, key
  case `do`, dont, note, chart
}
