extension Draft {
  /// Claims the article's first paragraph as its summary, if it stands above the first heading.
  ///
  /// A text that has nothing but that paragraph keeps it as its body.
  mutating func findSummary() {
    for index in lines.indices {
      guard let role = roles[index] ?? (isOpen(index) ? .paragraph : nil) else { continue }
      if !role.isKept || role == .title { continue }
      if restored[index] != nil { return }
      switch role {
      case .paragraph where isDateOrByline(index) || !isRunning(index):
        if lines[index].last == .colon { return }
        continue
      case .continuation where titleLines?.contains(index) == true: continue
      case .paragraph:
        claimSummary(index)
        return
      default: return
      }
    }
  }

  private mutating func claimSummary(_ index: Int) {
    let line = lines[index]
    if line.last == .colon || line.letters < 40 || isQuotation(index) { return }
    if tables[index] != nil || line.tabs > 0 || line.marker != .none { return }
    var end = index + 1
    var length = line.range.count
    while end < lines.count, joins[end] != nil {
      length += lines[end].range.count
      end += 1
    }
    if length > 1500 || lines[end - 1].last == .colon { return }
    // Words that the title was taken from would stand twice in a row.
    if titleOrigin == .inferred, openingSentence == nil, let titleText,
      text.text(line.body).hasPrefix(titleText)
    {
      return
    }
    let follows = (end..<lines.count).contains { roles[$0]?.isKept ?? true }
    guard follows else { return }
    // Lines of one paragraph that only a line end parts stay together.
    if text.isSpaced, end < lines.count, lines[end].blanksBefore == 0, roles[end]?.isKept ?? true,
      roles[end] != .item
    {
      return
    }
    roles[index] = .summary
    reasons[index] = "the first paragraph, above the first heading"
  }
}
