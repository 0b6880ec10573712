extension Draft {
  /// Claims what stands above the title, and what follows the article's end.
  mutating func findMargins() {
    claimHead()
    claimBetween()
    claimProducts()
    claimChoices()
    claimForms()
    claimTail()
    claimFoot()
    claimBoxes()
    claimLinkBoxes()
    claimEncyclopediaBoxes()
    claimNotices()
  }

  private mutating func claimHead() {
    guard let title = titleLines, titleOrigin == .line else { return }
    let subject = Set(text.words(of: lines[title.lowerBound]).filter { !Words.isSmall($0) })
    // A few short lines with nothing of a page among them may be the text's own.
    let isFurnished =
      title.lowerBound >= 5
      || (0..<title.lowerBound).contains { roles[$0] == .residue || isPageLine(lines[$0]) }
    let isBare = title.lowerBound <= 2 && !(0..<title.lowerBound).contains { roles[$0] == .residue }
    // Below text of the article's own kind it may be no more than a heading.
    if titleClues[title.lowerBound]?.contains(where: { $0.clue == .textAbove }) ?? false { return }
    releaseContacts = contactsOfRelease(above: title.lowerBound)
    for index in 0..<title.lowerBound where isOpen(index) && !releaseContacts.contains(index) {
      let line = lines[index]
      // Lists are weighed as a whole.
      if line.isProse || line.marker.isItem || isDateOrByline(index) || isRelease(line)
        || titleRivals.contains(index)
      {
        continue
      }
      if isFarFromTitle(index, title.lowerBound) {
        claim(index, .residue, "stands above the title, and is none")
        continue
      }
      if !isFurnished { continue }
      let shared = text.words(of: line).count { subject.contains($0) }
      // A line as long as a title that is about something else might be part of the text.
      if line.wordCount > 9 && shared == 0 && line.slashes == 0,
        line.pipes < 2, !isTrail(line)
      {
        continue
      }
      // Nor is a line as long as a title whose words the text uses.
      if line.wordCount >= 6, line.slashes == 0, line.pipes < 2,
        !isTrail(line), shared < subject.count, !line.phrases.contains(.furniture),
        linesByKey[line.key].count == 1, isUsed(text.words(of: line), after: title.upperBound)
      {
        continue
      }
      // Nor is a line that stands alone as titles do page furniture for certain.
      if line.isIsolated, text.isSpaced, line.wordCount >= 3,
        line.slashes == 0, line.pipes < 2, !isTrail(line), shared > 0 || line.wordCount >= 5
      {
        continue
      }
      // The name of a section directly above it belongs to the text.
      if index + 1 == title.lowerBound, line.phrases.contains(.sections), line.wordCount <= 3,
        line.phrases.isDisjoint(with: [.genres, .furniture, .weakFurniture])
      {
        continue
      }
      // What leads into a list or a text is a part of them.
      if line.last == .colon, index + 1 < title.lowerBound,
        lines[index + 1].marker.isItem && !lines[index + 1].phrases.contains(.furniture)
      {
        continue
      }
      // One line of several words with no furniture near it may be the text's as well.
      if isBare, line.wordCount >= 4, line.slashes == 0, line.pipes == 0, !isTrail(line),
        line.phrases.isDisjoint(with: [.genres, .furniture, .weakFurniture, .shortFurniture])
      {
        continue
      }
      claim(index, .residue, "stands above the title")
    }
  }

  /// `Contact: Ann Lee` above the title of a release, with the numbers and addresses below it.
  private func contactsOfRelease(above title: Int) -> Set<Int> {
    let isMarked = (0..<title).contains { isRelease(lines[$0]) }
    var found: Set<Int> = []
    for index in 0..<title where isOpen(index) {
      let line = lines[index]
      // Without `For immediate release` only a whole line such as `For further information:` says so.
      guard line.wordCount <= 12,
        words(of: line, contain: Self.contactWords) && text.bytes[line.body].contains(0x3A)
          && isMarked || asksForMore(index)
      else { continue }
      found.insert(index)
      for below in index + 1..<max(index + 1, min(title, index + 16))
      where roles[below] != .ornament {
        guard isOpen(below), isContact(lines[below]) || lines[below].wordCount <= 5,
          !isRelease(lines[below])
        else { break }
        found.insert(below)
      }
    }
    return found
  }

  /// `For further information:` above names and a number or address.
  private func asksForMore(_ index: Int) -> Bool {
    let words = text.words(of: lines[index])
    return lines[index].last == .colon && words.starts(with: Self.forMore)
      && words.contains(where: Self.asked.contains)
      && (index + 1..<min(lines.count, index + 16)).contains { isContact(lines[$0]) }
  }

  private static let forMore = Words.hashes(of: "for")
  private static let asked: WordSet = "information contact enquiries inquiries interviews"

  /// Whether a few words above a line that is certainly the title are as certainly not.
  private func isFarFromTitle(_ index: Int, _ title: Int) -> Bool {
    guard lines[index].wordCount <= 8, let seen = titleClues[index], let best = titleClues[title]
    else { return false }
    func sum(_ clues: [WeighedTitleClue]) -> Float {
      clues.reduce(0) { $0 + $1.value * TitleClue.weights[Int($1.clue.rawValue)] }
    }
    return sum(best) >= 2 && sum(seen) <= sum(best) - 3.5
  }

  /// Whether a line above the title is one of a page's own.
  private func isPageLine(_ line: TextLine) -> Bool {
    line.steps + line.slashes + line.pipes > 0 || line.marker.isItem
      || !line.phrases.isDisjoint(
        with: [.genres, .furniture, .weakFurniture, .shortFurniture, .boxes, .tail])
  }

  /// Whether running text uses at least two of a line's own words.
  private func isUsed(_ words: ArraySlice<UInt32>, after index: Int) -> Bool {
    let wanted = Set(words.filter { !Words.isSmall($0) })
    var seen: Set<UInt32> = []
    for other in index..<min(lines.count, index + 60) where isRunning(other) {
      for word in text.words(of: lines[other]) where wanted.contains(word) { seen.insert(word) }
      if seen.count >= 2 { return true }
    }
    return false
  }

  /// `FOR IMMEDIATE RELEASE`, which says something of the text and not of the page.
  func isRelease(_ line: TextLine) -> Bool {
    let words = text.words(of: line)
    return words.contains(Self.release) && line.phrases.contains(.genres)
      || words.contains(Self.embargo)
  }

  private static let release = Words.hash("release")
  private static let embargo = Words.hash("embargo")

  /// Finds where the article ends and claims what follows.
  private mutating func claimTail() {
    let total = proseWords(0..<lines.count)
    let lastNamed = named.max() ?? -1
    var before = 0
    var after = total
    var index = 0
    var inTail = false
    // Below the count of a text's comments stands what its readers wrote, however long.
    var inComments = false
    while index < lines.count {
      let line = lines[index]
      if isOpen(index) {
        if inTail {
          if isLateSection(index) || named.contains(index) {
            inTail = false
            inComments = false
          } else if inComments || !isWorthKeeping(index) || isTeaser(index) {
            claim(index, .residue, "follows the end of the article")
            index += 1
            continue
          }
        }
        if !inTail, index > 0, before * 5 >= total * 2, isTailMark(index),
          after * 100 <= total * 12 || isCommentCount(index) || onlyTeasers(after: index)
            || teasers(below: index) != nil,
          lastNamed < index
        {
          inTail = true
          inComments = isCommentCount(index)
          claim(index, .residue, "opens what a page shows below an article")
          for line in index + 1..<(teasers(below: index) ?? index + 1) {
            claim(line, .residue, "opens another text")
          }
        }
      } else if !inTail, roles[index] == .residue, before * 5 >= total * 4, after == 0,
        line.phrases.contains(.tail), lastNamed < index
      {
        inTail = true
      }
      if isArticleProse(line) {
        before += line.wordCount
        after -= line.wordCount
      }
      index += 1
    }
    claimLastLines()
  }

  /// Claims what stands in the foot of a page: from the first line of furniture below the article.
  ///
  /// The article ends where the sum of what speaks for it, line by line from the top, is highest.
  private mutating func claimFoot() {
    guard let last = articleEnd(),
      let first = (last + 1..<lines.count).first(where: {
        roles[$0] == .residue && !isWayUp($0)
      })
    else { return }
    let furniture = (first..<lines.count).filter { roles[$0] == .residue && !isWayUp($0) }
    guard furniture.count >= 3,
      furniture.count >= 6 || furniture.contains(where: { isFootMark(lines[$0]) })
    else { return }
    var index = footStart(above: first, below: last)
    while index < lines.count {
      defer { index += 1 }
      guard isOpen(index) else { continue }
      if isLateSection(index) || lines[index].phrases.contains(.lateSections)
        || isSectionWithText(index),
        !isMenuHead(index)
      {
        // A section goes on to the next line of furniture.
        while index + 1 < lines.count, roles[index + 1] != .residue { index += 1 }
        continue
      }
      let line = lines[index]
      if line.phrases.contains(.disclaimers) || named.contains(index) || isDateOrByline(index) {
        continue
      }
      claim(index, .residue, "stands in the foot of the page")
    }
  }

  /// Whether a line is a section's name, or says the title's words, with running text of the
  /// article's kind below it.
  private func isSectionWithText(_ index: Int) -> Bool {
    index + 1 < lines.count
      && (lines[index].phrases.contains(.sections)
        || headsSentence(index)
        || saysTitle(index) && lines[index].wordCount <= 6 && saysTitle(index + 1))
      && lines[index].phrases.isDisjoint(with: [.furniture, .weakFurniture, .tail])
      && isOpen(index + 1) && isRunning(index + 1) && lines[index + 1].wordCount >= 8
      && siteWords(lines[index + 1]) == 0
  }

  /// Whether a few words that no site has as its own stand above a whole sentence.
  private func headsSentence(_ index: Int) -> Bool {
    (2...8).contains(lines[index].wordCount) && !lines[index].isSentence
      && siteWords(lines[index]) == 0 && lines[index + 1].isSentence
      && lines[index + 1].wordCount >= 12 && !isTeaser(index + 1)
      && text.words(of: lines[index + 1]).first.map(Self.ofItself.contains) != true
  }

  /// What a site begins with that speaks of itself.
  private static let ofItself: WordSet = "our we this"

  /// Whether a line uses one of the title's own words.
  private func saysTitle(_ index: Int) -> Bool {
    guard let title = titleLines, titleOrigin == .line else { return false }
    let own = text.words(of: lines[title.lowerBound]).filter { !Words.isSmall($0) }
    return text.words(of: lines[index]).contains { own.contains($0) }
  }

  /// The last line of the article, if what follows is so clearly the page's that little speaks
  /// against it.
  private func articleEnd() -> Int? {
    // A section that the contents list names belongs to the article.
    let start = max(titleLines?.upperBound ?? 0, (named.max() ?? -1) + 1)
    var sum = 0.0
    var best = (sum: 0.0, index: -1)
    for index in start..<lines.count {
      sum += articleWeight(index)
      if sum >= best.sum { best = (sum, index) }
    }
    guard best.index >= 0, best.sum - sum >= 4 else { return nil }
    // What speaks for the article below its end, against what speaks for the page.
    let after = (best.index + 1..<lines.count).map(articleWeight)
    let text = after.reduce(0) { $0 + max(0, $1) }
    return text * 5 <= text - (sum - best.sum) ? best.index : nil
  }

  /// `Back to top`, which stands between the sections of an article as well as below it.
  func isWayUp(_ index: Int) -> Bool {
    let words = text.words(of: lines[index])
    return words.count <= 4 && (words.last == Self.top || words.starts(with: Self.topOf))
  }

  private static let top = Words.hash("top")
  private static let topOf = Words.hashes(of: "top of")

  /// How much a line speaks for the article going on, below zero for the page around it.
  private func articleWeight(_ index: Int) -> Double {
    let line = lines[index]
    if roles[index] == .residue { return isWayUp(index) ? 0 : -2 }
    if roles[index] != nil { return 0 }
    if isTeaser(index) { return -1 }
    if isRunning(index) || line.isSentence {
      if !line.phrases.isDisjoint(with: [.furniture, .shortFurniture, .boilerplate, .disclaimers]) {
        return 0
      }
      return min(3, Double(line.wordCount) / 8)
    }
    if named.contains(index) || isLateSection(index) || line.last == .colon { return 1 }
    if line.wordCount >= 8 || line.digits >= 4 { return 0 }
    return -0.4
  }

  /// Where the foot begins: the highest line with the words of a page in the stack above the first
  /// line of furniture.
  private func footStart(above first: Int, below last: Int) -> Int {
    var top = first
    var index = first - 1
    while index > last, isOpen(index), !lines[index].isSentence, lines[index].wordCount <= 20,
      lines[index].last != .colon, !lines[index].marker.isItem, !named.contains(index),
      !isLateSection(index)
    {
      if !lines[index].phrases.isDisjoint(with: [.tail, .boxes, .genres])
        || lines[index].phrases.contains(.weakFurniture)
          && !words(of: lines[index], contain: Self.contactWords)
      {
        top = index
      }
      index -= 1
    }
    return top
  }

  /// Words that only the foot of a page has.
  private func isFootMark(_ line: TextLine) -> Bool {
    isCopyright(line) || text.words(of: line).contains(where: Self.footWords.contains)
  }

  private static let footWords: WordSet =
    "copyright privacy cookies cookie sitemap terms accessibility rights"

  private func proseWords(_ range: Range<Int>) -> Int {
    range.reduce(0) { $0 + (isArticleProse(lines[$1]) ? lines[$1].wordCount : 0) }
  }

  func isArticleProse(_ line: TextLine) -> Bool {
    line.isProse && line.wordCount >= 16
      && line.phrases.isDisjoint(with: [.furniture, .disclaimers])
  }

  /// Running text and disclaimers stay, wherever they stand.
  private func isWorthKeeping(_ index: Int) -> Bool {
    let line = lines[index]
    if isArticleProse(line) { return true }
    if line.phrases.contains(.furniture) || line.marker.isItem { return false }
    return line.isSentence && line.wordCount >= 8 || line.phrases.contains(.disclaimers)
  }

  /// Claims what a shop prints below every page, that no agency has looked at what is said there,
  /// where it stands in the page's foot and not below the article's text.
  private mutating func claimNotices() {
    let last = lines.lastIndex(where: isArticleProse) ?? 0
    for index in lines.indices.dropFirst(last + 1)
    where isOpen(index) && roles[index - 1] == .residue && !named.contains(index)
      && lines[index].phrases.contains(.notices) && lines[index].wordCount <= 80
      && (index + 1 == lines.count || roles[index + 1] == .residue)
    {
      claim(index, .residue, "a notice that a shop prints below its pages")
    }
  }

  private func isTailMark(_ index: Int) -> Bool {
    let line = lines[index]
    if isCommentCount(index) { return true }
    if line.isProse || line.wordCount > 9 || line.marker.isItem { return false }
    guard line.phrases.contains(.tail), !headsAddresses(index) else { return false }
    // A heading of the article is followed by its text.
    guard let next = next(after: index) else { return true }
    return !lines[next].isProse || lines[next].wordCount < 25 || line.wordCount > 2
  }

  /// `2 thoughts on “Sleep”`, `15 reviews for Red Tea`: the readers' comments come next.
  private func isCommentCount(_ index: Int) -> Bool {
    let line = lines[index]
    let words = text.words(of: line)
    guard line.first == .digit, line.marker == .none, words.count >= 4, words.count <= 24,
      joins[index] == nil, !goesOn(index), line.last != .period
    else { return false }
    let rest = words.dropFirst().prefix(2)
    guard Self.commentCounts.contains(where: { rest.elementsEqual($0) }) else { return false }
    // What was commented on is the text itself, by its title or in quotation marks.
    let quoted = text.bytes[line.body].contains { $0 == 0x22 || $0 == 0x9C }
    let title = titleLines.map { text.words(of: lines[$0.lowerBound]) } ?? []
    return quoted || title.count >= 2 && words.dropFirst(3).elementsEqual(title)
  }

  private static let commentCounts = [
    "thoughts on", "thought on", "responses to", "response to", "comments on", "comment on",
    "replies to", "reply to", "reviews for", "review for",
  ].map { Words.hashes(of: $0) }

  /// `Useful links` above a list that says where each of them leads.
  private func headsAddresses(_ index: Int) -> Bool {
    var end = index + 1
    while end < min(lines.count, index + 9), lines[end].marker.isItem { end += 1 }
    return end > index + 2 && (index + 1..<end).contains { isContact(lines[$0]) }
  }

  func isLateSection(_ index: Int) -> Bool {
    let line = lines[index]
    if asksForContact(index) { return true }
    guard line.wordCount <= 8, !line.marker.isItem,
      line.phrases.contains(.lateSections), index + 1 < lines.count
    else { return false }
    // A menu has the same words; a section has a text of its own.
    let next = lines[index + 1]
    if roles[index + 1] == .residue { return false }
    if isMenuHead(index) { return false }
    return isRunning(index + 1) || next.marker.isItem || next.wordCount >= 4 || isContact(next)
  }

  /// `For interviews, please contact:` above somebody's name, and an address or number.
  private func asksForContact(_ index: Int) -> Bool {
    let line = lines[index]
    return line.last == .colon && line.wordCount <= 16
      && text.words(of: line).last.map(Self.contactWords.contains) ?? false
      && (index + 1..<min(lines.count, index + 6)).contains { isContact(lines[$0]) }
  }

  /// `About the NHS` above a menu, which is no section.
  private func isMenuHead(_ index: Int) -> Bool {
    guard index + 1 < lines.count,
      lines[index + 1].marker.isItem || lines[index + 1].wordCount <= 4,
      !asksForContact(index)
    else { return false }
    return text.words(of: lines[index]).first.map(Self.opensMenu.contains) ?? false
  }

  private static let opensMenu: WordSet = "about for contact resources"

  /// Whether a line is a few words with a full stop, with furniture above or below.
  private func isRemark(_ index: Int) -> Bool {
    guard lines[index].wordCount <= 7, index > 0, index + 1 < lines.count else { return false }
    return roles[index - 1] == .residue || roles[index + 1] == .residue
  }

  /// `8,412`: a cell of a table.
  private func isAmount(_ line: TextLine) -> Bool {
    line.digits >= 4 && line.digits == line.letters && line.commas > 0 && line.wordCount == 1
  }

  /// Short lines at the very end that stand among furniture are furniture too.
  private mutating func claimLastLines() {
    var end = lines.count
    var start = end
    var claimed = 0
    while start > 0 {
      let role = roles[start - 1]
      let line = lines[start - 1]
      if role == .residue, isWayUp(start - 1) || isAmount(line) {
        // What stands below it is a section's, up to the page's next line.
        while start < end, roles[start] == nil { start += 1 }
        break
      }
      if role == .residue || role == .ornament {
        // An ornament parts the page's own lines as well as the article's, and says nothing.
        if role == .residue { claimed += 1 }
      } else if role != nil || line.wordCount > 8 || line.marker.isItem
        || start == lines.count && line.wordCount >= 5 && line.phrases.isEmpty && line.pipes == 0
        || line.isSentence && !isRemark(start - 1)
        || isLateSection(start - 1) || named.contains(start - 1) || isContact(line)
        || (line.last == .period && line.wordCount > 1 && !isRemark(start - 1))
      {
        break
      }
      start -= 1
    }
    // The first open line of the stretch may be a caption or a name that belongs to the text.
    while start < end, roles[start] == nil, claimed * 2 < end - start { start += 1 }
    if start == end || claimed == 0 { return }
    while start < end, roles[start] == nil, !isTailMark(start) { start += 1 }
    for index in start..<end { claim(index, .residue, "stands among furniture at the end") }
    end = start
  }
}
