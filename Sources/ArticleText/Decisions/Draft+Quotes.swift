import MateriaDiagnostics

extension Draft {
  /// Whether a whole line stands between quotation marks.
  func isQuotation(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.first == .openQuote, line.wordCount >= 5 else { return false }
    let bytes = text.bytes[line.body]
    guard
      bytes.last == 0x22 || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x9D])
        || bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x99])
    else { return false }
    // One pair of marks around everything, not a line that begins and ends with two quotations.
    if bytes.first == 0x22 { return bytes.count { $0 == 0x22 } == 2 }
    var opens = 0
    var last: (UInt8, UInt8) = (0, 0)
    for byte in bytes {
      if last == (0xE2, 0x80), byte == 0x9C { opens += 1 }
      last = (last.1, byte)
    }
    return opens <= 1
  }

  /// Claims quotations with the line that says whose they are.
  mutating func findQuotes() {
    for index in lines.indices where isOpen(index) && joins[index] == nil && isQuotation(index) {
      let next = index + 1
      if next < lines.count, isOpen(next), lines[next].blanksBefore <= 1, isAttribution(next) {
        claim(index, .quotation, "a quotation; the next line says whose")
        claim(next, .attribution, "says whose the quotation above is")
      } else if lines[index].isProse {
        claim(index, .paragraph, "a paragraph in quotation marks that names nobody")
        note(
          "nobody-quoted", .warning,
          "a whole paragraph stands in quotation marks, and nobody is quoted", at: index,
          help: "The marks were kept; take them out, or say whose words these are.")
      }
    }
  }

  private func isAttribution(_ index: Int) -> Bool {
    let line = lines[index]
    guard line.wordCount >= 1, line.wordCount <= 16, !line.isProse, !named.contains(index) else {
      return false
    }
    if line.first == .dash { return true }
    if case .bullet = line.marker {
      // "- Name" below a quotation, when no second item follows.
      return line.titleCase >= 0.7
        && !(index + 1 < lines.count && lines[index + 1].marker.isBullet)
    }
    let comma = text.bytes[line.body].contains(0x2C)
    return comma && line.titleCase >= 0.7 && line.capitalWords >= 2 && !line.endsSentence
      && line.last != .question && line.last != .colon
  }
}
