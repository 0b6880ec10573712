import MateriaDiagnostics

extension Draft {
  /// Finds contents lists: runs of short lines that the text repeats later as lines of their own.
  mutating func findContents() {
    var index = 0
    while index < lines.count {
      if isOpen(index), isContentsLabel(index) {
        index = claimContents(labelled: index)
      } else if isOpen(index), lines[index].marker.isItem {
        let end = markedRun(from: index)
        _ = claimIfContents(index..<end, label: nil)
        index = end
      } else if isOpen(index), let end = unmarkedRun(from: index) {
        _ = claimIfContents(index..<end, label: nil)
        index = end
      } else {
        index += 1
      }
    }
    findDoubledContents()
    findRepeatedContents()
  }

  /// Claims labels of contents lists that are not there: they head nothing.
  mutating func claimLoneLabels() {
    for index in lines.indices where isOpen(index) && !named.contains(index) {
      guard lines[index].marker == .none, lines[index].wordCount <= 4,
        Self.loneLabels.contains(where: { text.words(of: lines[index]).elementsEqual($0) })
      else { continue }
      claim(index, .contentsLabel, "names a contents list that is not there")
    }
  }

  private static let loneLabels = ["contents", "table of contents", "on this page"].map {
    Words.hashes(of: $0)
  }

  private func isContentsLabel(_ index: Int) -> Bool {
    let line = lines[index]
    return line.wordCount <= 6 && !line.endsSentence
      && line.phrases.contains(.contentsLabels)
      && (!line.phrases.contains(.furniture) || line.phrases.contains(.tail))
  }

  /// The end of the run of short marked lines from a line.
  private func markedRun(from start: Int) -> Int {
    let bullets = lines[start].marker.isBullet
    var end = start
    // An entry that comes again heads the section that it names.
    while end < lines.count, isOpen(end), lines[end].marker.isItem, !isSeen(end, since: start),
      lines[end].marker.isBullet == bullets || lines[end].indent > lines[start].indent,
      lines[end].blanksBefore <= 1 || end == start
    {
      end += 1
    }
    return end
  }

  private func isSeen(_ index: Int, since start: Int) -> Bool {
    linesByKey[lines[index].key].contains { $0 >= start && $0 < index }
  }

  /// The end of a run of at least three short lines of which nearly all stand again later.
  private func unmarkedRun(from start: Int) -> Int? {
    var end = start
    var last = -1
    var misses = 0
    while end < lines.count, isOpen(end), isEntryLike(end), !opensBox(lines[end]) {
      if let again = later(end, after: end) {
        if again < last { break }
        // The first entry that stands directly below the run is where the article begins.
        if let first = later(start, after: start), end >= first { break }
        last = again
        misses = 0
      } else {
        misses += 1
        if misses > 1 || end == start { break }
      }
      end += 1
    }
    end -= misses
    return end - start >= 3 && last >= end ? end : nil
  }

  private func isEntryLike(_ index: Int) -> Bool {
    let line = lines[index]
    return line.wordCount <= 24 && line.letters > 0 && line.last != .period
      && line.sentenceEnds <= 1
  }

  /// Whether a line is a button of the page, or the label of a box of other texts.
  private func opensBox(_ line: TextLine) -> Bool {
    line.wordCount <= 6 && line.marker == .none
      && !line.phrases.isDisjoint(with: [.furniture, .boxes])
      || line.wordCount <= 9 && line.phrases.contains(.tail) && !line.phrases.contains(.sections)
        && !line.phrases.contains(.lateSections)
  }

  /// The first line after another with the same letters that could be a section's heading.
  private func later(_ index: Int, after: Int) -> Int? {
    linesByKey[entryKey(index)].first { $0 > after && !lines[$0].marker.isBullet }
  }

  /// What an entry is found again by: `2 How it works` without its number, if the text has that.
  private func entryKey(_ index: Int) -> UInt64 {
    let line = lines[index]
    guard line.first == .digit, line.marker == .none, line.wordCount >= 2 else { return line.key }
    var start = line.body.lowerBound
    while start < line.body.upperBound, text.bytes[start] < 0x3A, text.bytes[start] != 0x20 {
      start += 1
    }
    guard start < line.body.upperBound, text.bytes[start] == 0x20 else { return line.key }
    var words: [UInt32] = []
    let bare = text.bytes.withUnsafeBufferPointer {
      LineScanner.scan($0, start..<line.body.upperBound, words: &words)
    }
    guard let key = bare?.key, !linesByKey[key].isEmpty else { return line.key }
    return key
  }

  private mutating func claimContents(labelled label: Int) -> Int {
    let first = label + 1
    guard first < lines.count, isOpen(first) else { return first }
    if lines[first].marker.isItem {
      let end = markedRun(from: first)
      return claimIfContents(first..<end, label: label) ? end : first
    }
    // Without marks only the entries that come again tell where the list ends.
    var end = first
    var last = first
    var scan = first
    var seen: Set<UInt64> = []
    while scan < lines.count, isOpen(scan), isEntryLike(scan), !seen.contains(lines[scan].key) {
      seen.insert(lines[scan].key)
      scan += 1
      guard let again = later(scan - 1, after: scan - 1) else { continue }
      last = scan
      if headsText(again) { end = scan }
    }
    if end == first { return claimPages(labelled: label) ?? claimUpTo(last, label) }
    if scan < lines.count, scan > end, seen.contains(lines[scan].key) || isApart(scan),
      (end..<scan).allSatisfy({ isPage($0) })
    {
      // The first entry that comes again, or a blank line, ends the list.
      return claimUpTo(scan, label)
    }
    return claimUpTo(max(end, last), label)
  }

  private mutating func claimUpTo(_ end: Int, _ label: Int) -> Int {
    guard end > label + 1 else { return label + 1 }
    return claimIfContents(label + 1..<end, label: label) ? end : label + 1
  }

  /// Whether a line stands apart from a stack of lines above it.
  private func isApart(_ index: Int) -> Bool {
    text.isSpaced && lines[index].blanksBefore > 0 && lines[index - 1].blanksBefore == 0
  }

  /// Whether a line of a stack could be an entry that leads to another page.
  private func isPage(_ index: Int) -> Bool {
    let line = lines[index]
    return line.blanksBefore == 0 && line.wordCount <= 6 && line.marker == .none
      && !line.isSentence && line.last != .colon && !isDateOrByline(index)
  }

  /// Claims a list of the other pages of a series, or of sections that bear longer names: a stack
  /// of short lines below a label, apart from the text.
  private mutating func claimPages(labelled label: Int) -> Int? {
    var end = label + 1
    // More than forty lines are no list of pages, and are not looked at again for each label.
    while end < min(lines.count, label + 42), isOpen(end), lines[end].blanksBefore == 0,
      isEntryLike(end), !isContentsLabel(end),
      lines[end].wordCount <= 8, lines[end].marker == .none, lines[end].last != .colon,
      !isDateOrByline(end)
    {
      end += 1
    }
    // The last line of the stack may head the text below it.
    if end < lines.count, lines[end].blanksBefore == 0 { end -= 1 }
    guard end - label >= 3, end * 2 <= lines.count else { return nil }
    claim(label, .contentsLabel, "names the list of pages below it")
    for entry in label + 1..<end {
      claim(entry, .contents, "an entry in a list of pages or sections")
      entries.append(entry)
    }
    return end
  }

  /// Whether text stands below a line, or below the short line that follows it.
  private func headsText(_ index: Int) -> Bool {
    guard index + 1 < lines.count else { return false }
    let next = lines[index + 1]
    if next.isSentence || next.marker.isItem || next.last == .colon || next.tabs > 0 {
      return true
    }
    // Among blank lines a line as long as a title may be the title of another text.
    if next.wordCount >= (text.isSpaced && next.isIsolated ? 20 : 9) { return true }
    guard index + 2 < lines.count else { return false }
    let second = lines[index + 2]
    return second.marker.isItem || second.isSentence && second.wordCount >= 10
  }

  /// Claims a run as a contents list if the text bears it out.
  private mutating func claimIfContents(_ run: Range<Int>, label: Int?) -> Bool {
    // A heading with a full stop has one in the contents list as well.
    guard
      run.allSatisfy({
        entry in
        isEntryLike(entry)
          || lines[entry].wordCount <= 8
            && linesByKey[lines[entry].key].contains {
              $0 > entry && (!lines[$0].marker.isItem || isDashedHead($0))
            }
      })
    else { return false }
    let found = run.map { entry in
      linesByKey[entryKey(entry)].filter {
        $0 >= run.upperBound && isOpen($0) && (!lines[$0].marker.isBullet || isDashedHead($0))
      }
    }
    let matched = found.count { !$0.isEmpty }
    // A menu comes again in the footer, but nothing stands below its entries there.
    let isLate = label.map { $0 * 2 > lines.count } ?? true
    let keys = Set(run.map { lines[$0].key })
    func heads(_ place: Int) -> Bool {
      guard headsText(place) else { return false }
      // A heading may stand directly above the first of its own, but that one has a text.
      return place + 2 >= lines.count || !keys.contains(lines[place + 1].key)
        || isRunning(place + 2)
    }
    let heading = isLate ? found.count { $0.contains(where: heads) } : matched
    let convinced =
      label == nil
      ? matched >= 2 && matched * 2 >= run.count && heading * 2 >= matched
      : matched >= 1 && heading >= 1 || run.count >= 2 && run.upperBound * 2 <= lines.count
    guard convinced else { return false }
    if label == nil, isAnnouncedInText(run.lowerBound) {
      // The text's own list, whose items head the sections below it.
      named.formUnion(found.joined().filter(headsText))
      return false
    }
    // A page's own menu is called by some of the same names; none of its entries is a section.
    if let label, run.count >= 8, !found.contains(where: { $0.contains(where: heads) }) {
      for line in label..<run.upperBound { claim(line, .residue, "an entry of a menu") }
      return true
    }
    if let label { claim(label, .contentsLabel, "names the contents list below it") }
    for (entry, places) in zip(run, found) {
      claim(
        entry, .contents,
        places.isEmpty
          ? "contents entry without a section"
          : "contents entry; the text repeats it in line \(lines[places[0]].number)")
      // An entry that heads a section somewhere stands in a menu elsewhere.
      let sections = places.filter(headsText)
      named.formUnion(sections.isEmpty ? places : sections)
      markedHeads.formUnion(sections.filter { lines[$0].marker.isBullet })
      entries.append(entry)
      if places.isEmpty, matched > 0 { missing(entry, run, found) }
    }
    return true
  }

  /// `– Why they differ` above a paragraph, where no other marked line stands next to it.
  private func isDashedHead(_ index: Int) -> Bool {
    index > 0 && index + 1 < lines.count && !lines[index - 1].marker.isItem
      && lines[index + 1].marker == .none && lines[index + 1].isProse
  }

  /// Whether running text above a list announces it as things, and not as parts of the article.
  private func isAnnouncedInText(_ start: Int) -> Bool {
    guard start > 0, lines[start - 1].last == .colon, lines[start - 1].wordCount >= 5,
      lines[max(0, start - 200)..<(start - 1)].contains(where: \.isProse)
    else { return false }
    return !text.words(of: lines[start - 1]).contains(where: Self.parts.contains)
  }

  private static let parts: WordSet = """
    article articles post guide page pages leaflet sheet factsheet cover covers topics sections
    contents learn discuss explore read below questions chapter chapters
    """

  /// Restores the first section's heading if the text begins with that section, else reports it.
  private mutating func missing(_ entry: Int, _ run: Range<Int>, _ found: [[Int]]) {
    let isFirst = entry == run.lowerBound
    if isFirst, run.count >= 3, !found[1].isEmpty,
      let start = next(after: run.upperBound - 1), start < found[1][0], isOpen(start),
      lines[start].isProse, covers(entry, start..<found[1][0])
    {
      restored[start] = entry
      reasons[entry] = "contents entry; its heading was put back above line \(lines[start].number)"
      note(
        "restored-heading", .warning,
        "the heading \u{201C}\(text.text(lines[entry].body))\u{201D} stands in the contents list "
          + "and is missing above its section", at: start,
        help: "It was put back above this line; take it out if it does not belong there.")
    } else {
      note(
        "contents-without-section", .note,
        "the contents list names \u{201C}\(text.text(lines[entry].body))\u{201D}, and no section "
          + "has that heading", at: entry)
    }
  }

  /// Whether at least half of an entry's own words come in some lines.
  private func covers(_ entry: Int, _ range: Range<Int>) -> Bool {
    let wanted = Set(text.words(of: lines[entry]).filter { !Words.isSmall($0) })
    if wanted.isEmpty { return false }
    var seen: Set<UInt32> = []
    for index in range {
      for word in text.words(of: lines[index]) where wanted.contains(word) { seen.insert(word) }
    }
    return seen.count * 2 >= wanted.count
  }

  /// A list directly above the label of a contents list that says the same is that list once more.
  private mutating func findDoubledContents() {
    for label in lines.indices where roles[label] == .contentsLabel {
      var below: Set<UInt64> = []
      for entry in lines.indices[(label + 1)...].prefix(while: { roles[$0] == .contents }) {
        below.insert(lines[entry].key)
      }
      var start = label
      while start > 0, isOpen(start - 1), below.contains(lines[start - 1].key) { start -= 1 }
      guard label - start >= 3 else { continue }
      for line in start..<label { claim(line, .contents, "the contents list once more") }
    }
  }

  /// A list near the end that repeats headings is the page's contents list once more.
  private mutating func findRepeatedContents() {
    if named.isEmpty { return }
    var index = 0
    while index < lines.count {
      guard isOpen(index), lines[index].marker.isItem else {
        index += 1
        continue
      }
      let end = markedRun(from: index)
      let again = (index..<end).count { line in
        linesByKey[lines[line].key].contains { $0 < index && named.contains($0) }
      }
      if again >= 3, again * 5 >= (end - index) * 4 {
        for line in index..<end { claim(line, .contents, "the contents list once more") }
      }
      index = end
    }
  }
}
