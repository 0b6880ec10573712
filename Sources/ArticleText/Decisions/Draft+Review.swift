import MateriaDiagnostics

extension Draft {
  /// Notes what a person should look at once everything is decided.
  mutating func review() {
    reviewSections()
    reviewLists()
    reviewResidue()
    if text.replaced > 0 {
      note(
        "control-characters", .note,
        "\(text.replaced) control characters were read as spaces", at: nil)
    }
  }

  private mutating func reviewSections() {
    var heading: Int?
    for index in lines.indices where roles[index]?.isKept == true {
      if roles[index] == .heading {
        if let empty = heading, levels[index] ?? 2 <= levels[empty] ?? 2, restored[index] == nil {
          note(
            "empty-section", .warning,
            "nothing stands below the heading \u{201C}\(text.text(lines[empty].body))\u{201D}",
            at: empty, help: "Write the section, or take the heading out.")
        }
        heading = index
      } else {
        heading = nil
      }
    }
  }

  private mutating func reviewLists() {
    var index = 0
    while index < lines.count {
      guard roles[index] == .item else {
        if roles[index] == .paragraph, lines[index].last == .colon, lines[index].wordCount >= 3,
          let next = next(after: index), roles[next] == .heading,
          levels[next] ?? 2 <= 2
        {
          note(
            "announced-list-missing", .warning, "this line announces something that does not come",
            at: index, help: "The text may be cut; add what is missing.")
        }
        index += 1
        continue
      }
      var end = index
      var small = 0
      while end < lines.count, roles[end] == .item || roles[end] == .continuation {
        if lines[end].first == .lower { small += 1 }
        end += 1
      }
      let announced = previous(before: index).map {
        lines[$0].last == .colon || isUnfinished($0)
      }
      if end - index >= 4, small == end - index, announced != true {
        note(
          "headless-list", .warning,
          "the items begin in small letters, and no line leads into them", at: index,
          help: "A do list and a do-not list may have lost their heads here; the order was kept.")
      }
      index = end
    }
  }

  private mutating func reviewResidue() {
    let dropped = lines.indices.filter { roles[$0] == .residue }
    guard let first = dropped.first else { return }
    let words = dropped.reduce(0) { $0 + lines[$1].wordCount }
    note(
      "left-out", .note,
      "\(dropped.count) lines with \(words) words were left out as page furniture", at: first,
      help: "materia import --explain shows each of them and why.")
  }
}
