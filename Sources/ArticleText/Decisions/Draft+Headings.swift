import MateriaDiagnostics

extension Draft {
  /// Weighs every open line that is short enough, and claims page furniture and headings.
  mutating func weighShortLines() {
    claimMarkedHeadings()
    claimRows()
    gatherClues()
    // What is left out makes its neighbours more likely to be the page's as well.
    var rounds = 0
    while rounds < 3 {
      let claimed = claimPageLines()
      if claimed.isEmpty { break }
      gatherClues(since: claimed)
      rounds += 1
    }
    claimFootLines()
    compareLines()
    claimFactsOfRelease()
    claimStatements()
    for index in lines.indices where isOpen(index) && !cluesOfLine[index].isEmpty {
      let sum = headingSums[index]
      let isHeading = sum >= Self.headingThreshold
      if isHeading {
        claim(index, .heading, "weighs \(rounded(sum)) as a heading")
      }
      if abs(sum - Self.headingThreshold) < Self.unsure {
        let taken = isHeading ? "a heading" : "text"
        note(
          "unsure-heading", .note,
          "this line may be a heading or a line of text; took \(taken)",
          at: index, help: isHeading ? nil : "Write ## before it if it heads what follows.")
      }
    }
    dropLastHeadings()
  }

  /// What a line has to weigh to be a heading: a little less than even odds, since a heading that
  /// is lost costs a reader more than one too many.
  static var headingThreshold: Float { -0.2 }

  /// Sums this close to it are reported.
  static var unsure: Float { 0.5 }

  /// What a line has to weigh to be left out as page furniture: odds of nine to two.
  private static var pageThreshold: Float { 1.5 }

  /// Claims headings that need no weighing.
  private mutating func claimMarkedHeadings() {
    for index in lines.indices where isOpen(index) && joins[index] == nil {
      if markedHeads.contains(index) {
        claim(
          index, .heading,
          "a \(lines[index].marker.isBullet ? "marked" : "numbered") line with text of its own")
      } else if case .hashes(let depth) = lines[index].marker, depth > 0,
        lines[index].wordCount <= 25
      {
        claim(index, .heading, "leaked Markdown marks it as a heading")
        levels[index] = max(2, depth)
      }
    }
  }

  /// Claims lines that are more likely the page's than the article's.
  ///
  /// - Returns: Which they were, since other lines have new neighbours.
  private mutating func claimPageLines() -> [Int] {
    var found: [Int] = []
    for index in lines.indices where isOpen(index) && !cluesOfLine[index].isEmpty {
      let sum = pageSums[index]
      guard sum >= Self.pageThreshold, !leadsIntoText(index), !named.contains(index),
        !titleRivals.contains(index),
        !lines[index].phrases.contains(.disclaimers), !isDateOrByline(index),
        !isRelease(lines[index]), !releaseContacts.contains(index),
        isAboveTitle(index) || !isContact(lines[index]) && !isPersonToAsk(index),
        headingSums[index] > Self.noHeading || siteWords(lines[index]) > 0
          || lines[index].phrases.contains(.furniture)
      else { continue }
      claim(index, .residue, "weighs \(rounded(sum)) as page furniture")
      found.append(index)
    }
    return found
  }

  /// Whether a line with a colon and no word of a site's own stands above text that is kept.
  private func leadsIntoText(_ index: Int) -> Bool {
    lines[index].last == .colon && !isAboveTitle(index) && index + 1 < lines.count
      && isOpen(index + 1) && lines[index + 1].wordCount >= 8 && siteWords(lines[index]) == 0
      && siteWords(lines[index + 1]) == 0
  }

  /// Whether a line is a name beside an address or a number, or says when somebody is there.
  private func isPersonToAsk(_ index: Int) -> Bool {
    let line = lines[index]
    let isName =
      line.wordCount >= 2 && line.wordCount <= 4 && line.titleCase >= 0.9 && line.digits == 0
    guard isName || saysHours(line) else { return false }
    return (max(0, index - 2)...min(lines.count - 1, index + 2)).contains {
      isContact(lines[$0]) && roles[$0] != .residue
    }
  }

  /// Claims the short lines below the article's end that are together more likely the page's: no
  /// one of them is certain, and several of them would not be wrong in one way.
  private mutating func claimFootLines() {
    let last = lines.indices.last { index in
      switch roles[index] {
      case nil:
        return named.contains(index)
          || isRunning(index) && lines[index].wordCount >= 12
            && (cluesOfLine[index].isEmpty || pageSums[index] < -0.5)
      case .residue, .ornament, .contents, .contentsLabel, .title: return false
      default: return titleLines?.contains(index) != true
      }
    }
    guard let last, last + 1 < lines.count else { return }
    let foot = last + 1..<lines.count
    guard foot.count(where: { roles[$0] == .residue }) >= 3 else { return }
    let doubtful = foot.filter { isOpen($0) && !cluesOfLine[$0].isEmpty && !isDateOrByline($0) }
    let mean =
      doubtful.reduce(Float(0)) { $0 + max(-4, pageSums[$1]) } / Float(max(1, doubtful.count))
    guard doubtful.count >= 3, mean >= Self.footThreshold, !doubtful.contains(where: isCertain)
    else { return }
    for index in doubtful {
      claim(index, .residue, "stands below the article among lines that weigh as page furniture")
    }
  }

  /// What doubtful lines below an article have to weigh on the mean.
  private static var footThreshold: Float { -0.7 }

  /// Whether a line below an article belongs to it whatever stands near: whom to ask, works, rules.
  private func isCertain(_ index: Int) -> Bool {
    let line = lines[index]
    return isContact(line) || words(of: line, contain: Self.contactWords)
      || titleRivals.contains(index)
      || !line.phrases.isDisjoint(with: [.disclaimers, .lateSections])
      || isRunning(index)
        && (pageSums[index] < 0 || siteWords(line) == 0 && !line.phrases.contains(.furniture))
  }

  /// Adds to each line what lines like it and lines near it weigh: a text's headings look alike.
  private mutating func compareLines() {
    let weighed = lines.indices.filter {
      isOpen($0) && !cluesOfLine[$0].isEmpty && headingSums[$0] > Self.noHeading
    }
    if weighed.count < 2 { return }
    // Odds as a share, without a logarithm's exactness.
    let shares = weighed.map { index -> Float in
      let sum = headingSums[index]
      return 0.5 + 0.5 * sum / (1 + abs(sum))
    }
    var count = [Float](repeating: 0, count: 64)
    var total = count
    for (index, share) in zip(weighed, shares) {
      count[likeness(lines[index])] += 1
      total[likeness(lines[index])] += share
    }
    var start = 0
    var end = 0
    var near: Float = 0
    for (place, index) in weighed.enumerated() {
      while end < weighed.count, weighed[end] <= index + 6 {
        near += shares[end]
        end += 1
      }
      while weighed[start] < index - 6 {
        near -= shares[start]
        start += 1
      }
      let kind = likeness(lines[index])
      let others = count[kind] - 1
      let last = cluesOfLine[index].upperBound
      if others > 0 {
        set(last - 3, .likeHeadings, (total[kind] - shares[place]) / others - 0.4, of: index)
        set(last - 2, .manyLikeIt, min(others, 8) / 8, of: index)
      }
      if end - start > 1 {
        let mean = (near - shares[place]) / Float(end - start - 1)
        set(last - 1, .headingsNear, mean - 0.4, of: index)
      }
    }
  }

  private mutating func set(_ place: Int, _ clue: LineClue, _ value: Float, of index: Int) {
    clues[place] = WeighedClue(clue: clue, value: value)
    headingSums[index] += value * LineClue.weights[Int(clue.rawValue)].heading
  }

  /// How a line looks, as a number below 64.
  private func likeness(_ line: TextLine) -> Int {
    var kind = line.last == .question ? 1 : line.last == .colon ? 2 : line.endsSentence ? 3 : 0
    if line.isAllCaps { kind |= 4 }
    if line.titleCase >= 0.9, line.capitalWords >= 2 { kind |= 8 }
    if line.capitalWords == 1, line.first == .upper { kind |= 16 }
    if text.isSpaced, line.isIsolated { kind |= 32 }
    return kind
  }

  private func rounded(_ value: Float) -> String {
    let tenths = Int((abs(value) * 10).rounded())
    return "\(value < 0 && tenths > 0 ? "−" : "")\(tenths / 10).\(tenths % 10)"
  }

  /// A heading with nothing below it before the article's end heads nothing.
  private mutating func dropLastHeadings() {
    guard let last = lines.indices.last(where: { roles[$0]?.isKept ?? true }),
      roles[last] == .heading, !named.contains(last)
    else { return }
    roles[last] = .paragraph
    reasons[last] = "reads like a heading, and nothing follows it"
    levels[last] = nil
  }
}
