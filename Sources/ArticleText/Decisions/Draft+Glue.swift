import MateriaDiagnostics

extension Draft {
  /// Finds lines that begin with the title's or a heading's words and go on without a space: the
  /// alternative text of an image, glued to the paragraph below it.
  mutating func splitGlued() {
    var sources: [Int] = []
    if let title = titleLines, titleOrigin == .line { sources.append(title.lowerBound) }
    sources += lines.indices.filter { named.contains($0) || roles[$0] == .contents }
    // By their first four words, so that each line is compared with few.
    var byStart: [ArraySlice<UInt32>: Int] = [:]
    for source in sources where lines[source].wordCount >= 3 {
      let start = text.words(of: lines[source]).prefix(lines[source].wordCount - 1).prefix(3)
      if byStart[start] == nil { byStart[start] = source }
    }
    if byStart.isEmpty { return }
    for index in lines.indices where isOpen(index) && lines[index].wordCount >= 5 {
      for length in 2...3 {
        let start = text.words(of: lines[index]).prefix(length)
        guard let source = byStart[start], source != index,
          let end = gluedEnd(index, source: source)
        else { continue }
        gluedPrefix[index] = lines[index].body.lowerBound..<end
        note(
          "glued-text", .warning,
          "the line begins with the words of line \(lines[source].number), glued to the next word",
          at: index,
          help: "They were taken for an image's text and left out; add them if they are not.")
        break
      }
    }
  }

  /// The end of another line's words at a line's start, if a capital follows at once.
  private func gluedEnd(_ index: Int, source: Int) -> Int? {
    let wanted = text.bytes[lines[source].body]
    let body = lines[index].body
    guard body.count > wanted.count + 1 else { return nil }
    let end = body.lowerBound + wanted.count
    guard text.bytes[body.lowerBound..<end].elementsEqual(wanted) else { return nil }
    let following = text.bytes[end]
    let last = text.bytes[end - 1]
    return following >= 0x41 && following <= 0x5A && (last >= 0x61 || last == 0x3F || last == 0x29)
      ? end : nil
  }
}
