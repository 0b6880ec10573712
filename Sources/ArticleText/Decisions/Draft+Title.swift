extension Draft {
  /// Finds the line that is the title, among the lines above the article's first running text.
  mutating func findTitle() {
    let head = headRegion()
    var best: (index: Int, score: Double)?
    var first: (index: Int, score: Double)?
    var before = 0.0
    var scores: [(index: Int, score: Double)] = []
    let questions = questionHeads(after: head)
    let isFurnished =
      head.count {
        roles[$0] == .residue
          || !lines[$0].phrases.isDisjoint(with: [.furniture, .weakFurniture, .genres])
      } >= 3
    let end = isFurnished ? lastProse() : lines.count
    let doubled = Set(
      head.compactMap { index in
        linesByKey[lines[index].key].contains { $0 != index && head.contains($0) }
          ? lines[index].key : nil
      })
    for index in head where isTitleLike(index) {
      var score = titleScore(index, head: head, isFirst: first == nil) - before
      score += topicWeight(index, head: head)
      // One of several questions heads a section.
      if lines[index].last == .question, questions >= 2 {
        score -= lines[index].wordCount >= 8 ? 1 : 2.5
      }
      if isFurnished { score -= menuWeight(index, head: head, end: end) }
      // Where several lines come twice above the text, it is the menu that does.
      if doubled.count >= 2, doubled.contains(lines[index].key) {
        score -= doubled.count == 2 ? 1 : 3
      }
      if stackSize(around: index) >= 5 { score -= isLastOfStack(index) ? 1 : 3 }
      if first == nil, lines[index].phrases.isDisjoint(with: [.genres, .furniture]) { first = (index, score) }
      scores.append((index, score))
      if lines[index].wordCount >= 3 { before = min(1.5, before + 0.5) }
      if score > best?.score ?? 3 { best = (index, score) }
    }
    // Where nothing speaks for another line, the first one is the title that its page gave it.
    if best == nil, let first, first.score >= 0, lines[first.index].wordCount >= 2 { best = first }
    if best == nil {
      best = scores.filter { $0.score >= 1 && lines[$0.index].wordCount >= 2 }
        .max { $0.score < $1.score }
    }
    guard let best else { return }
    for rival in scores where rival.score > max(3, best.score - 1.5) {
      titleRivals.insert(rival.index)
    }
    let range = titleRange(from: best.index, head: head)
    titleLines = range
    titleOrigin = .line
    for index in range {
      claim(index, index == range.lowerBound ? .title : .continuation, "the text's title")
      if index > range.lowerBound, joins[index] == nil { joins[index] = true }
    }
    claimRepeats(of: range, head: head)
  }

  /// What speaks for a few words above the text being its subject, and so its title: the lines that
  /// read like headings say them again.
  private func topicWeight(_ index: Int, head: Range<Int>) -> Double {
    let line = lines[index]
    guard line.wordCount <= 3, line.first != .lower, !line.isSentence, line.last != .colon,
      line.phrases.isDisjoint(
        with: [.sections, .genres, .furniture, .weakFurniture, .boxes, .tail, .contentsLabels]),
      !Lexicon.siteNames.isSite(Array(text.words(of: line))),
      text.words(of: line).last.map(Words.isSmall) == false
    else { return 0 }
    let wanted = text.words(of: line).filter { !Words.isSmall($0) }
    if wanted.isEmpty { return 0 }
    let again = (index + 1..<min(lines.count, index + 60)).count { other in
      lines[other].wordCount <= 16 && lines[other].wordCount > line.wordCount
        && !lines[other].isSentence && lines[other].marker == .none
        && wanted.allSatisfy { text.words(of: lines[other]).contains($0) }
    }
    return again >= 2 ? 2.5 : again == 1 ? 1 : 0
  }

  /// The last line of running text, or the last line.
  private func lastProse() -> Int {
    lines.indices.last { isRunning($0) && lines[$0].wordCount >= 12 && roles[$0] != .residue }
      ?? lines.count
  }

  /// How much a line above the text looks like an entry of a menu, where a page has its menus too.
  private func menuWeight(_ index: Int, head: Range<Int>, end: Int) -> Double {
    let line = lines[index]
    guard line.wordCount <= 6, !line.isIsolated || !text.isSpaced else { return 0 }
    var weight = 0.0
    let twins = linesByKey[line.key]
    // The same menu stands in the footer.
    if twins.contains(where: { $0 > end }), !twins.contains(where: { $0 != index && $0 < end }) {
      weight += 4.5
    }
    if !line.phrases.isDisjoint(with: [.furniture, .weakFurniture, .boxes, .tail, .shortFurniture])
    {
      weight += 3
    }
    if isStacked(index + 1, on: index), index == 0 || isStacked(index, on: index - 1) {
      weight += 2
    }
    return weight
  }

  /// Whether a short line stands directly below another short line.
  private func isStacked(_ index: Int, on above: Int) -> Bool {
    guard index < lines.count, lines[index].blanksBefore == 0, lines[index].last != .question,
      index + 1 == lines.count || !isRunning(index + 1) && !lines[index + 1].isSentence
    else { return false }
    for line in [lines[above], lines[index]]
    where line.wordCount > 5 || line.isSentence || line.phrases.contains(.contentsLabels) {
      return false
    }
    return !isDateOrByline(index) && roles[index] != .contents && roles[index] != .contentsLabel
      && lines[above].key != lines[index].key
  }

  /// The lines above the first running text or list.
  private func headRegion() -> Range<Int> {
    var end = 0
    while end < min(lines.count, 120) {
      let line = lines[end]
      if isOpen(end), isRunning(end), line.wordCount >= 8, line.marker == .none,
        !isDateOrByline(end), line.last != .question || line.wordCount > 25,
        !isAboveByline(end), !isAmongMenus(end)
      {
        break
      }
      if roles[end] == .contents, end > 0 { break }
      end += 1
    }
    return 0..<end
  }

  /// Whether a sentence stands in the middle of a page's menus, as what it says of itself does.
  private func isAmongMenus(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 40 else { return false }
    let below = index + 1..<min(lines.count, index + 9)
    return below.count { roles[$0] == .residue } >= 3
      && below.count { isOpen($0) && isRunning($0) && lines[$0].wordCount >= 8 } <= 2
  }

  /// Whether a line of a sentence or two stands above the line that says who wrote, as titles do.
  private func isAboveByline(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 25, !goesOn(index) else { return false }
    return (index + 1..<min(lines.count, index + 3)).contains {
      text.words(of: lines[$0]).first == Self.by && lines[$0].wordCount <= 8
    }
  }

  /// How many short lines without a blank line between them a line is one of, as in a menu.
  private func stackSize(around index: Int) -> Int {
    func isShort(_ at: Int) -> Bool {
      let line = lines[at]
      return line.wordCount <= 5 && !line.isSentence && line.last != .colon
        && line.last != .question && line.marker == .none && !isDateOrByline(at)
        && roles[at] != .contents && roles[at] != .contentsLabel && roles[at] != .residue
    }
    guard isShort(index) else { return 0 }
    var start = index
    var end = index + 1
    while start > 0, index - start < 8, lines[start].blanksBefore == 0, isShort(start - 1) {
      start -= 1
    }
    while end < lines.count, end - index < 8, lines[end].blanksBefore == 0, isShort(end) {
      end += 1
    }
    return end - start
  }

  /// `Green vein · Borneo · Full spectrum`: words about a thing, and not its title.
  private func hasDots(_ line: TextLine) -> Bool {
    let bytes = text.bytes[line.body]
    return zip(bytes, bytes.dropFirst()).count { $0.0 == 0xC2 && $0.1 == 0xB7 } >= 2
  }

  /// Whether a menu may end with a line, since the contents list or text follows it.
  private func isLastOfStack(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    return roles[index + 1] == .contents || roles[index + 1] == .contentsLabel
      || isRunning(index + 1) || lines[index + 1].blanksBefore > 0
  }

  /// How many questions stand over running text below the head.
  private func questionHeads(after head: Range<Int>) -> Int {
    (head.upperBound..<min(lines.count, head.upperBound + 60)).count {
      isOpen($0) && lines[$0].last == .question && lines[$0].wordCount <= 16
        && lines[$0].sentenceEnds == 0 && $0 + 1 < lines.count && isRunning($0 + 1)
    }
  }

  private func isTitleLike(_ index: Int) -> Bool {
    guard isOpen(index), joins[index] == nil else { return false }
    let line = lines[index]
    switch line.marker {
    case .none, .section: break
    case .hashes(let depth): if depth > 2 { return false }
    case .number(let number):
      // The first of a row of numbered headings.
      if lines.contains(where: { $0.marker.number == number + 1 }) { return false }
      for near in [index - 1, index + 1] where lines.indices.contains(near) {
        if lines[near].marker.isItem { return false }
      }
    case .bullet, .quote: return false
    }
    if line.pipes > 1 || line.tabs > 1 || isTrail(line) || hasDots(line) { return false }
    return line.wordCount <= 30 && line.letters >= 3 && line.letters > line.digits
      && !isDateOrByline(index) && !isContact(line) && !isCaption(line)
  }

  private func titleScore(_ index: Int, head: Range<Int>, isFirst: Bool) -> Double {
    let line = lines[index]
    let words = text.words(of: line)
    var score = 0.0
    if isFirst { score += 1.5 }
    let twins = linesByKey[line.key]
    if twins.contains(where: { $0 != index && head.contains($0) }) {
      let isEntry =
        line.wordCount == 1
        ? bodyShare(of: words, after: index) < 0.9 : stackSize(around: index) >= 5
      score += isEntry ? 1 : 4
    } else if twins.count > 1 {
      score += named.contains(index) ? 0 : 2
    }
    if isPartOfAnotherHeadLine(index, head: head) { score += 4 }
    if let next = nextText(after: index) {
      if isRunning(next) { score += 2 }
    }
    if line.titleCase >= 0.7, line.wordCount >= 3 { score += 1 }
    score += bylineWeight(index)
    if !text.isSpaced || line.isIsolated, headsHeadings(index) { score += isFirst ? 1.5 : 1 }
    if index > 0, isDate(lines[index - 1]) { score += 1 }
    if let next = next(after: index), isContact(lines[next]) { score -= 2 }
    if words.first == Self.introduction { score -= 2 }
    if let word = words.first, Self.opensNoTitle.contains(word) { score -= 3 }
    // What the page says to its readers, and no title says.
    if line.wordCount >= 7, line.titleCase < 0.5, let word = words.first,
      Self.opensSentence.contains(word), line.last != .question
    {
      score -= 2
    }
    if isTwice(words) { score -= 6 }
    if line.wordCount <= 4, line.commas > 0, line.titleCase >= 0.7 { score -= 2 }
    if line.wordCount >= 2, words.dropFirst().contains(where: Self.domains.contains) { score -= 3 }
    switch line.wordCount {
    case 1: score -= 1
    case 2: break
    case 3...16: score += 1.5
    default: break
    }
    if line.phrases.contains(.genres) { score -= 5 }
    if line.wordCount <= 4, text.bytes[line.body].suffix(2).elementsEqual([0xC2, 0xAE]) {
      score -= 1.5
    }
    if words.starts(with: Self.checkIf) { score -= 4 }
    if line.wordCount <= 4, Lexicon.siteNames.isSite(Array(words)) { score -= 4 }
    // `News provided by`, and then whose.
    if index > 0, text.words(of: lines[index - 1]).last == Self.by { score -= 4 }
    if line.wordCount <= 4, line.phrases.contains(.sections),
      !twins.contains(where: { $0 != index && head.contains($0) })
    {
      score -= 3
    }
    if named.contains(index) { score -= 4 }
    let share = bodyShare(of: words, after: index)
    score += 3 * share
    if isDeck(index, share: share) { score -= 2.5 }
    if share == 0, line.wordCount <= 4 { score -= 1.5 }
    switch line.last {
    case .period: score -= line.wordCount > 3 && !isAboveByline(index) ? 3 : 1
    case .colon, .comma, .semicolon: score -= 2.5
    case .dash: score -= 2
    default: break
    }
    if text.isSpaced, line.isIsolated { score += 1 }
    if case .hashes(let depth) = line.marker { score += depth == 1 ? 5 : 3 }
    // `Care at`, `For Medical`: words of a logo that its lines broke.
    if let last = words.last, line.wordCount <= 3, Words.isSmall(last), line.last != .question {
      score -= 2
    }
    if line.first == .lower { score -= line.wordCount <= 3 ? 2.5 : 1 }
    if line.first == .openQuote && line.last != .question { score -= 1 }
    if line.slashes > 0 || line.pipes > 0 { score -= 1 }
    if index > 0, roles[index - 1] == .residue, isTrail(lines[index - 1]) { score += 2 }
    if let next = firstBelow(index), roles[next] == .contents || roles[next] == .contentsLabel {
      score += 1.5
    }
    if head.contains(where: { $0 != index && isWithSiteName(index, of: $0) }) { score -= 6 }
    if head.contains(where: { $0 > index && opens($0, with: words) }) { score -= 3 }
    return score
  }

  /// Whether a title goes on from a name that stands above it: `Harbor Clinic`, and further down
  /// `Harbor Clinic opens two wards`.
  private func opens(_ index: Int, with name: ArraySlice<UInt32>) -> Bool {
    let words = text.words(of: lines[index])
    return name.count >= 2 && words.count >= name.count + 3 && words.starts(with: name)
      && isTitleLike(index) && !lines[index].isSentence
  }

  /// Whether a line in small letters stands below one in title case that the text bears out as well.
  private func isDeck(_ index: Int, share: Double) -> Bool {
    guard index > 0, isTitleLike(index - 1), lines[index].titleCase < 0.7 else { return false }
    let above = lines[index - 1]
    return above.wordCount >= 4 && above.titleCase >= 0.7 && !above.phrases.contains(.furniture)
      && !above.phrases.contains(.genres)
      && bodyShare(of: text.words(of: above), after: index) >= (index == 1 ? 0.2 : share)
  }

  /// The next line that is no byline, whatever became of it.
  private func firstBelow(_ index: Int) -> Int? {
    (index + 1..<min(lines.count, index + 5)).first { !isDateOrByline($0) }
  }

  /// The next line that is neither furniture nor a byline.
  private func nextText(after index: Int) -> Int? {
    var scan = index
    while let next = next(after: scan) {
      if !isDateOrByline(next) { return next }
      scan = next
    }
    return nil
  }

  /// What a byline or date says of the line above it.
  private func bylineWeight(_ index: Int) -> Double {
    guard let next = next(after: index) else { return 0 }
    if isDateOrByline(next) { return 1.5 }
    guard !isRunning(next), let second = self.next(after: next) else { return 0 }
    return isDateOrByline(second) ? 0.75 : 0
  }

  /// Whether a line stands above a heading, and so above the sections of its text.
  private func headsHeadings(_ index: Int) -> Bool {
    guard let next = next(after: index), !isRunning(next),
      lines[next].isIsolated || !text.isSpaced && lines[next].last == .question,
      lines[next].marker == .none, lines[next].wordCount <= 16, !isDateOrByline(next),
      let second = self.next(after: next)
    else { return false }
    return isRunning(second) || lines[second].marker.isItem
  }

  /// How much of a line's own words the lines after it use.
  private func bodyShare(of words: ArraySlice<UInt32>, after index: Int) -> Double {
    let wanted = Set(words.filter { !Words.isSmall($0) })
    if wanted.isEmpty { return 0 }
    var counts: [UInt32: Int] = [:]
    let end = min(lines.count, index + 60)
    for other in min(index + 1, end)..<end where roles[other]?.isKept ?? true {
      for word in text.words(of: lines[other]) where wanted.contains(word) {
        counts[word, default: 0] += 1
      }
    }
    return Double(counts.count + counts.values.count { $0 >= 2 }) / Double(2 * wanted.count)
  }

  /// Whether another line above the text ends with this one (a breadcrumb) or begins with it (a
  /// title with the site's name behind it).
  private func isPartOfAnotherHeadLine(_ index: Int, head: Range<Int>) -> Bool {
    head.contains { $0 != index && partner($0, of: index) }
  }

  private func partner(_ other: Int, of index: Int) -> Bool {
    let isTrail = text.words(of: lines[other]).first.map(Self.trailStarts.contains) ?? false
    guard lines[other].letters > lines[index].letters, lines[index].wordCount >= (isTrail ? 1 : 2),
      lines[other].wordCount <= 40, !isCaption(lines[other])
    else { return false }
    let long = folded(other)
    let short = folded(index)
    if long.suffix(short.count).elementsEqual(short) {
      return self.isTrail(lines[other]) || endsTrail(other, with: short.count)
    }
    return isWithSiteName(other, of: index)
  }

  /// Whether a line is another one with the name of a site behind it.
  private func isWithSiteName(_ long: Int, of short: Int) -> Bool {
    guard lines[long].letters > lines[short].letters, lines[short].wordCount >= 1,
      lines[short].letters >= 4, lines[long].wordCount <= 40
    else { return false }
    let start = folded(short)
    return folded(long).starts(with: start) && hasSiteSuffix(long, after: start.count)
  }

  /// Whether what stands before a line's last letters is the way to a page.
  private func endsTrail(_ index: Int, with letters: Int) -> Bool {
    let body = lines[index].body
    var start = body.upperBound
    var seen = 0
    while start > body.lowerBound, seen < letters {
      start -= 1
      if Self.isLetter(text.bytes[start]) { seen += 1 }
    }
    let before = text.bytes[body.lowerBound..<start]
    guard let last = before.last(where: { $0 != 0x20 }) else { return false }
    if !Self.isLetter(last) || before.last != 0x20 { return true }
    return text.words(of: lines[index]).first.map(Self.trailStarts.contains) ?? false
  }

  /// `Digital banner Digital banner`.
  private func isTwice(_ words: ArraySlice<UInt32>) -> Bool {
    let half = words.count / 2
    return words.count >= 4 && words.count % 2 == 0
      && words.prefix(half).elementsEqual(words.dropFirst(half))
  }

  private static let opensNoTitle: WordSet = "download editor editors click"
  private static let opensSentence: WordSet = "we you if are please to our"
  private static let domains: WordSet = "com org net"
  private static let by = Words.hash("by")
  private static let checkIf = Words.hashes(of: "check if")
  private static let introduction = Words.hash("introduction")
  private static let trailStarts: WordSet = "home you homepage"

  /// Whether ` - `, ` | ` or ` – ` follows after so many letters.
  private func hasSiteSuffix(_ index: Int, after letters: Int) -> Bool {
    var seen = 0
    var offset = lines[index].body.lowerBound
    while offset < lines[index].body.upperBound, seen < letters {
      let byte = text.bytes[offset]
      if byte >= 0x80 || Self.isLetter(byte) { seen += byte >= 0x80 ? 0 : 1 }
      offset += 1
    }
    let rest = text.bytes[offset..<lines[index].body.upperBound].prefix(5)
    return rest.contains(0x7C) || rest.starts(with: [0x20, 0x2D, 0x20])
      || rest.starts(with: [0x20, 0xE2, 0x80]) || rest.starts(with: [0x20, 0xC2, 0xB7])
      || rest.starts(with: [0x3A, 0x3A]) || rest.starts(with: [0x20, 0x3A, 0x3A])
  }

  /// The ASCII letters and digits of a line, small.
  func folded(_ index: Int) -> [UInt8] {
    text.bytes[lines[index].body].compactMap {
      Self.isLetter($0) ? ($0 >= 0x41 ? $0 | 0x20 : $0) : nil
    }
  }

  static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x61 && byte <= 0x7A || byte >= 0x41 && byte <= 0x5A || byte >= 0x30 && byte <= 0x39
  }

  /// The title's line and those that it goes on in.
  private func titleRange(from index: Int, head: Range<Int>) -> Range<Int> {
    var end = index + 1
    while end < lines.count, isOpen(end) {
      // A line that was joined to the title's last line is a part of it.
      if joins[end] == nil {
        guard head.contains(end), end - index < 3, goesOnAsTitle(end) else { break }
      }
      end += 1
    }
    return index..<end
  }

  /// Whether a line in the head is the rest of a title that was broken.
  private func goesOnAsTitle(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.blanksBefore == 0, line.marker == .none, line.wordCount <= 14,
      !isDateOrByline(index), !isPrice(line),
      line.first != .upper || lines[index - 1].last != .question
    else { return false }
    return isUnfinished(index - 1) || line.first == .lower && lines[index - 1].wordCount >= 4
  }

  /// Whether a line ends in a word or a mark after which a sentence goes on.
  func isUnfinished(_ index: Int) -> Bool {
    let line = lines[index]
    if line.last == .comma || line.last == .dash { return true }
    guard line.last == .lower || line.last == .upper, let word = text.words(of: line).last else {
      return false
    }
    return Words.leavesOpen(word)
  }

  /// Claims other lines that say the title again.
  private mutating func claimRepeats(of title: Range<Int>, head: Range<Int>) {
    let key = lines[title.lowerBound].key
    guard title.count == 1 else { return }
    for twin in linesByKey[key] where !title.contains(twin) && isOpen(twin) {
      if head.contains(twin) || lines[twin].marker.isItem && twin < title.lowerBound {
        claim(twin, .residue, "the title once more")
      }
    }
    for index in head where isOpen(index) && partner(index, of: title.lowerBound) {
      claim(index, .residue, "the title once more, with the site's name or the way to the page")
    }
  }
}
