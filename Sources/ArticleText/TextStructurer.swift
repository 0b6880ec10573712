import MateriaDiagnostics
import MateriaMarkdown

/// Reads article texts as they come, exported or scraped, and finds their structure.
///
/// Each line is used once: as content, as part of the contents list, or as residue with a name.
/// The work grows in proportion to the text.
public struct TextStructurer: Sendable {
  /// What the caller knows of a text.
  public struct Options: Sendable, Hashable {
    /// The title, where the caller knows it; nil to find it in the text.
    public var title: String?

    /// Sets what is known.
    ///
    /// - Parameter title: The title, or nil to find it in the text.
    public init(title: String? = nil) { self.title = title }
  }

  /// What is known of the text.
  public var options: Options

  /// Makes a structurer.
  ///
  /// - Parameter options: What is known of the text.
  public init(_ options: Options = Options()) { self.options = options }

  /// Finds the structure of a text.
  ///
  /// - Parameters:
  ///   - bytes: The whole file; a byte order mark and any kind of line end are understood.
  ///   - path: The path as findings show it.
  /// - Returns: The structure; bytes that are not UTF-8 and texts without a word give no blocks and
  ///   an error among the findings.
  public func structure(_ bytes: [UInt8], path: String) -> StructuredText {
    if let refusal = TextRefusal.check(bytes, path: path) {
      return StructuredText(
        title: options.title, titleOrigin: options.title == nil ? nil : .given, siteName: nil,
        description: nil, blocks: [], diagnostics: [refusal], draft: nil)
    }
    var draft = Draft(TextLines(bytes), path: path)
    if let title = options.title {
      draft.titleText = title
      draft.titleOrigin = .given
    }
    draft.decide()
    return draft.structured()
  }
}

extension Draft {
  /// All decisions in their order; each looks only at lines that are still open.
  fileprivate mutating func decide() {
    findOrnaments()
    findContents()
    claimLoneLabels()
    joinBrokenLines()
    findFurniture()
    if titleOrigin != .given { findTitle() } else { claimGivenTitle() }
    findMargins()
    cutSiteName()
    splitGlued()
    findTables()
    findCellLines()
    findQuotes()
    findAuthors()
    findLists()
    claimJoined()
    weighShortLines()
    findStackedLists()
    setLevels()
    inferTitle()
    keepShortest()
    findSummary()
    for index in roles.indices {
      claim(index, .paragraph, lines[index].isProse ? "running text" : "text")
    }
    review()
  }

  /// A line that says the title that the caller gave is that title.
  private mutating func claimGivenTitle() {
    let wanted = Words.hashes(of: titleText ?? "")
    for index in lines.indices.prefix(40)
    where isOpen(index) && !goesOn(index)
      && text.words(of: lines[index]).elementsEqual(wanted)
    {
      claim(index, .title, "says the title that was given")
      titleLines = index..<index + 1
      return
    }
  }

  fileprivate func structured() -> StructuredText {
    var builder = BlockBuilder(self)
    builder.build()
    var title = titleText
    if title == nil, let lines = titleLines {
      title = plain(builder.group(lines))
    }
    let site = siteName.map { name in
      text.text(name.lowerBound..<name.upperBound)
    }
    var description: String?
    if let summary = roles.firstIndex(of: .summary) {
      description = plain(builder.group(summary..<builder.groupEnd(summary)))
    }
    return StructuredText(
      title: title, titleOrigin: title == nil ? nil : titleOrigin, siteName: site,
      description: description, blocks: builder.blocks.normalized(),
      diagnostics: diagnostics.sorted(),
      draft: self)
  }

  private func plain(_ inlines: [Inline]) -> String {
    inlines.reduce(into: "") { out, inline in
      switch inline {
      case .text(let words), .code(let words): out += words
      case .emphasis(let inner), .strong(let inner), .link(_, let inner): out += plain(inner)
      case .softBreak, .lineBreak: out += " "
      }
    }
  }

  func account() -> [LineAccount] {
    var out: [LineAccount] = []
    out.reserveCapacity(text.lineCount)
    let places = Dictionary(uniqueKeysWithValues: restored.map { ($1, lines[$0].number) })
    var number = 1
    for index in lines.indices {
      let line = lines[index]
      while number < line.number {
        out.append(.blank(number))
        number += 1
      }
      out.append(
        LineAccount(
          line: line.number, role: roles[index] ?? .paragraph, level: levels[index],
          reason: reasons[index], clues: seen(index), titleClues: seenOfTitle(index),
          text: text.text(line.range),
          restoredAbove: places[index],
          splitOff: gluedPrefix[index].map(text.text) ?? "",
          cutOff: titleLines?.lowerBound == index ? siteName.map(text.text) ?? "" : "",
          titleSentence: openingSentence.flatMap { $0.line == index ? text.text($0.range) : nil }
            ?? ""))
      number = line.number + 1
    }
    while number <= text.lineCount {
      out.append(.blank(number))
      number += 1
    }
    return out
  }
}

extension Draft {
  /// What was seen of a line, with what it weighs.
  private func seen(_ index: Int) -> [Clue] {
    clues[cluesOfLine[index]].filter { $0.value != 0 }.map { seen in
      let weight = LineClue.weights[Int(seen.clue.rawValue)]
      return Clue(
        seen.clue.name, value: Double(seen.value),
        headingWeight: Double(seen.value * weight.heading),
        pageWeight: Double(seen.value * weight.page))
    }
  }
}

extension Draft {
  /// What was seen of a line that might have been the title, with what it weighs.
  private func seenOfTitle(_ index: Int) -> [TitleEvidence] {
    (titleClues[index] ?? []).map { seen in
      TitleEvidence(
        seen.clue.name, value: Double(seen.value),
        weight: Double(seen.value * TitleClue.weights[Int(seen.clue.rawValue)]))
    }
  }
}

extension LineAccount {
  fileprivate static func blank(_ line: Int) -> LineAccount {
    LineAccount(
      line: line, role: .blank, level: nil, reason: "", clues: [], titleClues: [], text: "",
      restoredAbove: nil,
      splitOff: "", cutOff: "", titleSentence: "")
  }
}
