import MateriaMarkdown
import Testing

/// Expects what holds for every body: holes in order, runs disjoint and without tags, tags balanced,
/// no raw HTML and no marker left, indices of holes ascending from 0.
func expectSound(_ dump: Dump, _ source: String = "", location: SourceLocation = #_sourceLocation) {
  let body = dump.body
  let html = String(decoding: body.html, as: UTF8.self)
  #expect(body.holes.map(\.offset) == body.holes.map(\.offset).sorted(), sourceLocation: location)
  #expect(body.holes.allSatisfy { $0.offset <= body.html.count }, sourceLocation: location)
  var links = 0
  var images = 0
  var citations = 0
  for hole in body.holes {
    switch hole.kind {
    case .link(let index):
      #expect(index == links, sourceLocation: location)
      links += 1
    case .image(let index):
      #expect(index == images, sourceLocation: location)
      images += 1
    case .citation(let index):
      #expect(index == citations, sourceLocation: location)
      citations += 1
    }
  }
  #expect(links == body.links.count, "\(source)", sourceLocation: location)
  #expect(images == body.images.count, "\(source)", sourceLocation: location)
  #expect(citations == body.citations.count, "\(source)", sourceLocation: location)

  var end: UInt32 = 0
  for run in body.textRuns {
    #expect(run.lowerBound >= end && !run.isEmpty, sourceLocation: location)
    end = run.upperBound
    #expect(end <= body.html.count, sourceLocation: location)
    let text = body.html[Int(run.lowerBound)..<Int(run.upperBound)]
    #expect(
      !text.contains { "<>\"".utf8.contains($0) }, "\(source)", sourceLocation: location)
    for hole in body.holes {
      #expect(
        hole.offset <= run.lowerBound || hole.offset >= run.upperBound, sourceLocation: location)
    }
  }
  #expect(!html.contains("<!--") && !html.contains("<?"), "\(source)", sourceLocation: location)
  #expect(unbalanced(body.html) == nil, "\(source)", sourceLocation: location)
  let anchors = body.outline.map(\.id)
  #expect(Set(anchors).count == anchors.count, sourceLocation: location)
}

/// The first tag that closes nothing or is not closed; nil when all are balanced.
///
/// It goes by bytes, since `>` and a combining mark are one `Character`.
private func unbalanced(_ html: [UInt8]) -> String? {
  var open: [ArraySlice<UInt8>] = []
  for part in html.split(separator: UInt8(ascii: "<"), omittingEmptySubsequences: false).dropFirst()
  {
    guard let end = part.firstIndex(of: UInt8(ascii: ">")) else {
      return String(decoding: part, as: UTF8.self)
    }
    let tag = part[..<end]
    if tag.first == UInt8(ascii: "/") {
      if open.popLast() != tag.dropFirst() { return String(decoding: tag, as: UTF8.self) }
    } else if tag.last != UInt8(ascii: "/") {
      open.append(tag.prefix { $0 > 0x20 })
    }
  }
  return open.last.map { String(decoding: $0, as: UTF8.self) }
}
