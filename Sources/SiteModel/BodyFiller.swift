import MateriaContent
import MateriaMarkdown
import MateriaMarkup

/// Fills the holes of a text, when the page that shows it is rendered.
///
/// The site is handed to each call and not kept: copying one touches every part of it.
struct BodyFiller {
  let words: InterfaceWords
  let language: String
  /// The numbers of the sources that the page cites, in the order of their first citation.
  private(set) var numbers: [Int: Int] = [:]
  private(set) var cited: [Int] = []
  private var uses: [Int: Int] = [:]
  /// Where the last group of marks ends, in the text that is being filled.
  private var citationEnd: Int?

  init(words: InterfaceWords, language: String) {
    self.words = words
    self.language = language
  }

  /// A text with its holes filled and its terms linked.
  ///
  /// - Parameters:
  ///   - body: The text.
  ///   - site: The site that its pages belong to.
  ///   - resolved: Where its links and images lead.
  ///   - mentions: Mentions of terms, by ascending offset.
  ///   - own: Tells whether a target must not be linked, since the page is about it.
  mutating func fill(
    _ body: ArticleBody, of site: Site, _ resolved: SiteLinks.Resolved, mentions: [Mention] = [],
    own: (Vocabulary.Target) -> Bool = { _ in false }
  ) -> HTML {
    var out: [UInt8] = []
    citationEnd = nil
    out.reserveCapacity(body.html.count + body.html.count / 4 + 256)
    var position = 0
    var defined: [Int] = []
    var isFirstImage = true
    var hole = body.holes.startIndex
    var mention = mentions.startIndex
    func copy(upTo end: Int, _ out: inout [UInt8]) {
      body.html.withUnsafeBufferPointer {
        out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[position..<end]))
      }
    }
    while hole < body.holes.endIndex || mention < mentions.endIndex {
      let holeOffset = hole < body.holes.endIndex ? Int(body.holes[hole].offset) : Int.max
      let mentionOffset = mention < mentions.endIndex ? Int(mentions[mention].offset) : Int.max
      if mentionOffset < holeOffset {
        let found = mentions[mention]
        mention += 1
        let target = site.vocabulary.targets[Int(found.target)]
        if own(target) { continue }
        copy(upTo: mentionOffset, &out)
        let end = mentionOffset + Int(found.length)
        site.termTags.append(Int(found.target), to: &out)
        if case .glossary(let index) = target { defined.append(index) }
        position = mentionOffset
        copy(upTo: end, &out)
        out.append(contentsOf: "</a>".utf8)
        position = end
      } else {
        copy(upTo: holeOffset, &out)
        position = holeOffset
        switch body.holes[hole].kind {
        case .link(let index):
          site.appendAddress(of: resolved.links[index], to: &out)
        case .image(let index):
          out.append(
            contentsOf: image(
              body.images[index], resolved.images[index], of: site, isFirst: isFirstImage
            ).bytes)
          isFirstImage = false
        case .citation(let index): cite(body.citations[index], of: site, &out)
        }
        hole += 1
      }
    }
    copy(upTo: body.html.count, &out)
    // The definitions of the terms that were linked: what `aria-describedby` points at.
    if !defined.isEmpty {
      out.append(contentsOf: "<div hidden>".utf8)
      for index in defined { site.termDefinitions.append(index, to: &out) }
      out.append(contentsOf: "</div>\n".utf8)
    }
    return HTML(bytes: out)
  }

  private mutating func cite(_ citation: Citation, of site: Site, _ out: inout [UInt8]) {
    var marks: [HTML] = []
    for item in citation.items {
      guard let source = site.ids.sources[item.id] else { continue }
      if numbers[source] == nil {
        cited.append(source)
        numbers[source] = cited.count
      }
      let number = numbers[source] ?? 0
      let use = uses[source, default: 0] + 1
      uses[source] = use
      let id = Self.anchor(of: number, use: use)
      let locator: HTML = item.locator.map { ", \($0)" } ?? .empty
      marks.append(
        #"""
        <a href="#ref-\#(number)" id="\#(id)"><span class="visually-hidden">\#(words.reference) \#
        </span>\#(number)\#(locator)</a>
        """#)
    }
    guard !marks.isEmpty else { return }
    // Authors write `word [@id]`. On the page the mark stands at its word: no line begins with it.
    while let last = out.last, last == UInt8(ascii: " ") || last == UInt8(ascii: "\n") {
      out.removeLast()
    }
    // Authors also write `[@a] [@b]`. One group of marks keeps 1 and 2 from reading as 12.
    if let end = citationEnd, end == out.count {
      out.removeLast("</sup>".utf8.count)
      out.append(contentsOf: ", ".utf8)
    } else {
      out.append(contentsOf: #"<sup class="citation">"#.utf8)
    }
    out.append(contentsOf: marks.joined(separator: ", ").bytes)
    out.append(contentsOf: "</sup>".utf8)
    citationEnd = out.count
  }

  private static func anchor(of number: Int, use: Int) -> String {
    use == 1 ? "cite-\(number)" : "cite-\(number)-\(use)"
  }

  /// The list of references that the page has cited so far.
  ///
  /// - Parameter site: The site that the page belongs to.
  func references(of site: Site) -> [Reference] {
    cited.enumerated().map { index, source in
      let number = index + 1
      let count = uses[source, default: 1]
      var reference = site.bibliography[source]
      reference.number = number
      reference.anchor = "ref-\(number)"
      if language != site.content.settings.language {
        reference.text = SourceText.html(
          site.content.sources[source], words: words, language: language)
      }
      reference.citedAt = (1...count).map {
        PageLink("\($0)", "#" + Self.anchor(of: number, use: $0))
      }
      return reference
    }
  }

  private func image(
    _ image: BodyImage, _ target: LinkTarget, of site: Site, isFirst: Bool
  ) -> HTML {
    guard case .image(let index) = target else { return .empty }
    let file = site.content.images[index]
    let size: HTML =
      if let width = file.width, let height = file.height {
        #" width="\#(width)" height="\#(height)""#
      } else {
        .empty
      }
    // The first image may stand above the fold; the others wait until a reader comes near.
    let loading: HTML = isFirst ? .empty : #" loading="lazy""#
    let element: HTML = #"""
      <img src="\#(url: site.address(of: target))" alt="\#(image.alternative)"\#(size)\#(loading)>
      """#
    guard image.isBlock else { return element }
    let caption: HTML = image.caption.map { "<figcaption>\($0)</figcaption>" } ?? .empty
    return #"<figure class="image">\#(element)\#(caption)</figure>"# + "\n"
  }
}

/// Pieces of HTML that stand on many pages, in one run of bytes: two threads that count the uses of
/// the same piece wait for each other.
struct Pieces: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  init() {}

  /// Makes a piece for each of some values.
  init<Value>(_ values: [Value], _ html: (Value) -> HTML) {
    for value in values {
      bytes.append(contentsOf: html(value).bytes)
      ends.append(bytes.count)
    }
  }

  /// Appends a piece.
  func append(_ index: Int, to out: inout [UInt8]) {
    let start = index == 0 ? 0 : ends[index - 1]
    bytes.withUnsafeBufferPointer {
      out.append(contentsOf: UnsafeBufferPointer(rebasing: $0[start..<ends[index]]))
    }
  }
}

extension Site {
  /// The opening tag of a link from a term to each target of the vocabulary.
  func makeTermTags() -> Pieces {
    Pieces(vocabulary.targets) { target in
      switch target {
      case .topic(let index):
        #"<a class="term" href="\#(url: address(of: .topic(index, fragment: nil)))">"#
      case .glossary(let index):
        #"""
        <a class="glossary-term" href="\#(url: basePath)glossary/#\#(content.glossary[index].anchor)" \#
        aria-describedby="about-\#(content.glossary[index].anchor)">
        """#
      }
    }
  }

  /// The definition of each term of the glossary, as it stands hidden on the pages that link to it.
  func makeTermDefinitions() -> Pieces {
    Pieces(content.glossary) { #"<p id="about-\#($0.anchor)">\#($0.definitionText)</p>"# }
  }

  /// A source as the list of all sources shows it, but for where it is cited.
  func makeReference(toSource index: Int) -> Reference {
    let source = content.sources[index]
    var reference = Reference(
      number: nil, anchor: Self.anchor(of: source),
      text: SourceText.html(source, words: words, language: content.settings.language),
      evidence: source.evidence.map { SourceText.name(of: $0) },
      notice: SourceText.notice(source), note: SourceText.note(source), citedAt: [])
    reference.source = index
    return reference
  }

  /// Appends the address of a target as an attribute's value.
  func appendAddress(of target: LinkTarget, to out: inout [UInt8]) {
    guard case .article(let index, nil) = target else {
      return HTML.appendEscaped(address(of: target), to: &out)
    }
    HTML.appendEscaped(cards[index].link.address, to: &out)
  }

  /// The address of a target with the site's base path, for `href` and `src`.
  func address(of target: LinkTarget) -> String {
    func below(_ address: String, _ fragment: String?) -> String {
      basePath + address + (fragment.map { "#" + $0 } ?? "")
    }
    switch target {
    case .article(let index, let fragment):
      return below(content.articles[index].slug + "/", fragment)
    case .topic(let index, let fragment):
      return below("topics/\(content.topics[index].slug)/", fragment)
    case .page(let index, let fragment): return below(content.pages[index].slug + "/", fragment)
    case .part(let part, let fragment): return below(part, fragment)
    case .image(let index): return below(PercentEncoding.path(content.images[index].path), nil)
    case .here(let fragment): return "#" + fragment
    case .external(let url): return SafeURL.checked(url)
    case .broken: return "#"
    }
  }
}

/// Percent-encoding by RFC 3986.
enum PercentEncoding {
  /// A path with everything encoded but unreserved characters and `/`.
  static func path(_ path: String) -> String {
    var out = ""
    for byte in path.utf8 {
      let isPlain =
        Vocabulary.isWordByte(byte) && byte < 0x80 || "-._~/".utf8.contains(byte)
      if isPlain {
        out.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let hex = String(byte, radix: 16, uppercase: true)
        out += "%" + (hex.count == 1 ? "0" : "") + hex
      }
    }
    return out
  }
}
