import MateriaMarkup

/// Makes a body from the HTML that cmark rendered, in one pass.
///
/// Every `<` in that HTML was written by cmark's renderer or by a node of ours, since text is escaped
/// and raw HTML is dropped; so tags can be told by their first bytes, and markers cannot be forged.
struct BodyWriter {
  /// Stands where a citation belongs.
  static let citationMarker: StaticString = "<?c>"
  /// Stands before a list of things to do.
  static let doListMarker: StaticString = "<?d>"
  /// Stands before a list of things not to do.
  static let dontListMarker: StaticString = "<?n>"
  /// Stands before the rows of a chart.
  static let chartListMarker: StaticString = "<?r>"

  private let html: UnsafeBufferPointer<UInt8>
  private let anchors: [String]
  private let linkForms: [BodyReading.LinkForm]
  private var body: ArticleBody
  private var out: [UInt8] = []
  /// How many bytes of `html` are in `out` already, or left out for good.
  private var copied = 0

  private var anchor = 0
  private var linkForm = 0
  private var link = 0
  private var image = 0
  private var citation = 0
  /// How many elements are open in which no term may be linked.
  private var closedToTerms = 0
  private var isInColumnHeader = false
  private var openLinks: [Bool] = []
  private var listClass: StaticString?
  private var isInWord = false

  init(html: UnsafeBufferPointer<UInt8>, reading: BodyReading) {
    self.html = html
    anchors = reading.anchors
    linkForms = reading.linkForms
    body = reading.body
    out.reserveCapacity(html.count + 40 * reading.anchors.count + 64)
    body.textRuns.reserveCapacity(html.count / 64 + 8)
  }

  /// Goes through the HTML once.
  mutating func run() -> ArticleBody {
    body.holes.reserveCapacity(body.links.count + body.images.count + body.citations.count)
    var at = 0
    while at < html.count {
      let tag = Bytes.find(UInt8(ascii: "<"), in: html, from: at)
      if tag > at { text(at..<tag) }
      guard tag + 1 < html.count else { break }
      at = self.tag(at: tag)
    }
    flush(to: html.count)
    body.html = out
    return body
  }

  /// Copies what is not yet copied, up to an offset.
  private mutating func flush(to end: Int) {
    if copied < end { out.append(contentsOf: UnsafeBufferPointer(rebasing: html[copied..<end])) }
    copied = max(copied, end)
  }

  /// Leaves a range out.
  private mutating func drop(_ range: Range<Int>) {
    flush(to: range.lowerBound)
    copied = range.upperBound
  }

  private mutating func hole(_ kind: ArticleBody.Hole.Kind) {
    body.holes.append(ArticleBody.Hole(offset: UInt32(out.count), kind: kind))
  }

  /// Counts words, and notes a run in which terms may be linked.
  ///
  /// A word is what stands between spaces.
  private mutating func text(_ range: Range<Int>) {
    let bytes = UnsafeBufferPointer(rebasing: html[range])
    let count = Bytes.countWords(in: bytes, isInWord: isInWord)
    let goesOn = isInWord && bytes[0] > 0x20
    isInWord = bytes[bytes.count - 1] > 0x20
    body.wordCount += count
    guard closedToTerms == 0, count > 0 || goesOn else { return }
    // A full stop after a citation is not worth a run.
    if bytes.count < 4, !bytes.contains(where: { Bytes.isLetter($0) || $0 >= 0x80 }) { return }
    let low = out.count + range.lowerBound - copied
    body.textRuns.append(UInt32(low)..<UInt32(low + range.count))
  }

  /// Handles a tag.
  ///
  /// - Returns: The offset after it.
  private mutating func tag(at start: Int) -> Int {
    let first = html[start + 1]
    if first == UInt8(ascii: "?") { return marker(at: start) }
    if first == UInt8(ascii: "!") { return comment(at: start) }
    let end = Bytes.find(UInt8(ascii: ">"), in: html, from: start + 2) + 1
    if first == UInt8(ascii: "/") {
      closing(start..<end)
    } else {
      return opening(first, start..<end)
    }
    return end
  }

  private mutating func opening(_ first: UInt8, _ tag: Range<Int>) -> Int {
    let second = html[tag.lowerBound + 2]
    switch first {
    case UInt8(ascii: "p"):
      isInWord = false
      if second == UInt8(ascii: "r") {
        closedToTerms += 1
      } else if second == UInt8(ascii: ">") {
        return paragraph(tag)
      }
    case UInt8(ascii: "a"): openLink(tag)
    case UInt8(ascii: "i"): return putImage(tag)
    case UInt8(ascii: "h"):
      isInWord = false
      guard Bytes.isDigit(second) else { break }
      closedToTerms += 1
      // A heading with attributes is one of ours, and has its anchor.
      if html[tag.lowerBound + 3] == UInt8(ascii: ">"), anchor < anchors.count {
        flush(to: tag.upperBound - 1)
        out.append(contentsOf: " id=\"".utf8)
        HTML.appendEscaped(anchors[anchor], to: &out)
        out.append(UInt8(ascii: "\""))
        anchor += 1
      }
    case UInt8(ascii: "c"):
      // code or caption
      closedToTerms += 1
    case UInt8(ascii: "e"): break
    case UInt8(ascii: "s"):
      // Of strong, section, span and svg the last two are closed.
      if second == UInt8(ascii: "p") || second == UInt8(ascii: "v") { closedToTerms += 1 }
    case UInt8(ascii: "f"):
      isInWord = false
      if isFigcaption(at: tag.lowerBound + 1) { closedToTerms += 1 }
    case UInt8(ascii: "t"):
      isInWord = false
      if second == UInt8(ascii: "h"), isColumnHeader(tag) {
        closedToTerms += 1
        isInColumnHeader = true
      }
    case UInt8(ascii: "u"), UInt8(ascii: "o"):
      isInWord = false
      if let name = listClass {
        listClass = nil
        flush(to: tag.lowerBound + 3)
        out.append(contentsOf: " class=\"".utf8)
        out.append(
          contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
        // Safari takes a list without markers for none, unless it is told.
        out.append(contentsOf: "\" role=\"list\"".utf8)
      }
    default: isInWord = false
    }
    return tag.upperBound
  }

  private mutating func closing(_ tag: Range<Int>) {
    let first = html[tag.lowerBound + 2]
    let second = html[tag.lowerBound + 3]
    switch first {
    case UInt8(ascii: "p"):
      isInWord = false
      if second == UInt8(ascii: "r") { closedToTerms -= 1 }
    case UInt8(ascii: "a"):
      guard let isKept = openLinks.popLast() else { break }
      if isKept { closedToTerms -= 1 } else { drop(tag) }
    case UInt8(ascii: "h"):
      isInWord = false
      if Bytes.isDigit(second) { closedToTerms -= 1 }
    case UInt8(ascii: "c"): closedToTerms -= 1
    case UInt8(ascii: "e"): break
    case UInt8(ascii: "s"):
      if second == UInt8(ascii: "p") || second == UInt8(ascii: "v") { closedToTerms -= 1 }
    case UInt8(ascii: "f"):
      isInWord = false
      if isFigcaption(at: tag.lowerBound + 2) { closedToTerms -= 1 }
    case UInt8(ascii: "t"):
      isInWord = false
      if second == UInt8(ascii: "h"), isInColumnHeader {
        // The end of thead has the same two letters, but no header is open then.
        isInColumnHeader = false
        closedToTerms -= 1
      }
    default: isInWord = false
    }
  }

  private func isFigcaption(at name: Int) -> Bool {
    name + 3 < html.count && html[name + 3] == UInt8(ascii: "c")
  }

  /// Whether a tag is `<th …scope="col"…>`; the header of a row may hold terms.
  private func isColumnHeader(_ tag: Range<Int>) -> Bool {
    html[tag.lowerBound + 3] == UInt8(ascii: " ")
      && html[tag].contains(sequence: "scope=\"col\"")
  }

  private mutating func marker(at start: Int) -> Int {
    let end = start + 4
    guard end <= html.count else { return html.count }
    switch html[start + 2] {
    case UInt8(ascii: "c"):
      drop(start..<end)
      hole(.citation(citation))
      citation += 1
      return end
    case UInt8(ascii: "d"): listClass = "do-list"
    case UInt8(ascii: "n"): listClass = "dont-list"
    default: listClass = "chart-rows"
    }
    drop(start..<min(end + 1, html.count))
    return min(end + 1, html.count)
  }

  /// Leaves out what cmark writes in the place of raw HTML.
  private mutating func comment(at start: Int) -> Int {
    var end = start
    repeat {
      end = Bytes.find(UInt8(ascii: ">"), in: html, from: end + 1)
    } while end < html.count && html[end - 1] != UInt8(ascii: "-")
    end = min(end + 1, html.count)
    // A block leaves an empty line behind.
    let isBlock =
      (start == 0 || html[start - 1] == 0x0A) && end < html.count && html[end] == 0x0A
    if isBlock { end += 1 }
    drop(start..<end)
    return end
  }

  /// Opens a paragraph, or puts the image that is all it holds in its place.
  private mutating func paragraph(_ tag: Range<Int>) -> Int {
    guard image < body.images.count, body.images[image].isBlock,
      html[tag.upperBound...].starts(with: "<img".utf8)
    else { return tag.upperBound }
    drop(tag)
    let end = putImage(
      tag.upperBound..<Bytes.find(UInt8(ascii: ">"), in: html, from: tag.upperBound) + 1)
    guard html[end...].starts(with: "</p>".utf8) else { return end }
    drop(end..<end + 4)
    return end + 4
  }

  private mutating func putImage(_ tag: Range<Int>) -> Int {
    drop(tag)
    if image < body.images.count { hole(.image(image)) }
    image += 1
    return tag.upperBound
  }

  private mutating func openLink(_ tag: Range<Int>) {
    let form = linkForm < linkForms.count ? linkForms[linkForm] : .dropped
    linkForm += 1
    openLinks.append(form != .dropped)
    switch form {
    case .dropped:
      drop(tag)
      return
    case .written: break
    case .hole:
      // <a href="…"
      let low = tag.lowerBound + 9
      drop(low..<Bytes.find(UInt8(ascii: "\""), in: html, from: low))
      hole(.link(link))
      link += 1
    }
    closedToTerms += 1
  }
}

extension Slice<UnsafeBufferPointer<UInt8>> {
  /// Whether bytes stand somewhere in these.
  fileprivate func contains(sequence: StaticString) -> Bool {
    let needle = UnsafeBufferPointer(
      start: sequence.utf8Start, count: sequence.utf8CodeUnitCount)
    return Bytes.find(needle, in: base, range: startIndex..<endIndex) != nil
  }
}
