/// The openings of other texts below an article.
extension Draft {
  /// The end of the openings of other texts below a label such as `Read this next`: at least three
  /// short paragraphs, or two with a date each, up to the page's foot or the end.
  func teasers(below label: Int) -> Int? {
    guard !lines[label].phrases.isDisjoint(with: [.boxes, .tail]) else { return nil }
    func isOpening(_ index: Int) -> Bool {
      isOpen(index) && !named.contains(index) && lines[index].sentenceEnds <= 2
        && lines[index].wordCount <= 60 && !lines[index].marker.isItem && !isLateSection(index)
        && !lines[index].phrases.contains(.disclaimers)
    }
    func isAtFoot(_ end: Int) -> Bool {
      end == lines.count || roles[end] == .residue || lines.count - end <= 3
    }
    // A label is no more than so many lines above what it stands for.
    let limit = min(lines.count, label + 80)
    let end = (label + 1..<limit).first { !isOpening($0) || lines[$0].wordCount < 8 } ?? limit
    if end - label > 3, isAtFoot(end) { return end }
    let last = (label + 1..<limit).first { !isOpening($0) } ?? limit
    let dates = (label + 1..<last).count { isDateOrByline($0) }
    let openings = (label + 1..<last).count { isRunning($0) && !isDateOrByline($0) }
    return openings >= 2 && dates >= openings && isAtFoot(last) ? last : nil
  }

  /// Whether running text below a line is the cut openings of other articles.
  func onlyTeasers(after index: Int) -> Bool {
    var teasers = 0
    for other in index + 1..<min(lines.count, index + 400) where isArticleProse(lines[other]) {
      if !isTeaser(other) { return false }
      teasers += 1
    }
    return teasers > 0
  }

  func isTeaser(_ index: Int) -> Bool {
    let line = lines[index]
    if line.last == .ellipsis { return true }
    let tail = text.bytes[line.range].suffix(4)
    return tail.elementsEqual([0x2E, 0x2E, 0x2E, 0x5D]) || tail.suffix(3).allSatisfy { $0 == 0x2E }
      || tail.elementsEqual([0xE2, 0x80, 0xA6, 0x5D])
  }
}
