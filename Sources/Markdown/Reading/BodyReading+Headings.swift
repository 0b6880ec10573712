import CCMark
import MateriaDiagnostics

extension BodyReading {
  /// Sets a heading's level, and says where the order of levels is broken.
  mutating func arrangeHeading(_ node: Node) {
    var level = Int(cmark_node_get_heading_level(node))
    let above = levelAbove
    if level == 1 {
      report(
        "heading-level-1", .warning, "a heading of the first level stands in the text",
        at: offset(of: node),
        help: "The page's title is the only one; begin sections with ##. It is shown as ##.")
      level = 2
      cmark_node_set_heading_level(node, 2)
    } else if level > above + 1 {
      let marks = String(repeating: "#", count: above + 1)
      report(
        "heading-skips-level", .warning,
        "a heading of level \(level) follows one of level \(above)", at: offset(of: node),
        length: level,
        help: "Write \(marks), so that people who move by headings miss nothing.")
    }
    levelAbove = level
  }

  /// Reads a heading's words when it ends: attributes, anchor, role.
  mutating func exitHeading(_ node: Node) {
    heading = nil
    let at = offset(of: node)
    let attributes = takeAttributes(of: node, at: at)
    let words = plain.withUnsafeBufferPointer {
      String(decoding: Bytes.trimmed($0), as: UTF8.self)
    }
    if words.isEmpty {
      report(
        "empty-heading", .warning, "a heading has no words", at: at,
        help: "Write the words after the #, or take the line out.")
      // The walk has left the heading, so the tree may lose it.
      if cmark_node_first_child(node) == nil {
        CMark.remove(node)
        return
      }
    }
    let slug = plain.withUnsafeBufferPointer { HeadingIDs.slug(of: $0) }
    let anchor: String
    if let chosen = attributes.id {
      anchor = ids.unique(chosen)
      if anchor != ids.prefix + chosen {
        report(
          "anchor-taken", .warning, "the anchor “\(chosen)” is taken; this one is “\(anchor)”",
          at: at, help: "Choose another after {#.")
      }
    } else {
      anchor = ids.unique(slug)
    }
    anchors.append(anchor)
    // A heading in a quote is part of what is quoted, not of the text's own order.
    guard !isQuoted(node) else { return }
    let line = Int(cmark_node_get_start_line(node))
    body.outline.append(
      OutlineEntry(
        level: Int(cmark_node_get_heading_level(node)), id: anchor, text: words,
        role: attributes.role ?? SectionRole.known(by: slug), line: line + lines.firstLine - 1,
        sourceRange: lines.line(line).lowerBound..<lines.file.count, isEmpty: true))
    sectionHasContent.append(false)
  }

  /// Ends each heading's bytes where the next begins, and tells which sections are empty.
  mutating func finishOutline() {
    // The level of the heading above which nothing filled has been seen; levels run from 2 to 6.
    var filledBelow = [Bool](repeating: false, count: 8)
    for index in body.outline.indices.reversed() {
      let level = min(max(body.outline[index].level, 1), 6)
      if index + 1 < body.outline.count {
        let next = body.outline[index + 1].sourceRange.lowerBound
        let low = body.outline[index].sourceRange.lowerBound
        body.outline[index].sourceRange = low..<max(low, next)
      }
      let filled = sectionHasContent[index] || filledBelow[(level + 1)...].contains(true)
      body.outline[index].isEmpty = !filled
      for deeper in (level + 1)..<8 { filledBelow[deeper] = false }
      filledBelow[level] = filled || filledBelow[level]
    }
  }

  private func isQuoted(_ node: Node) -> Bool {
    var parent = cmark_node_parent(node)
    while let current = parent {
      let type = cmark_node_get_type(current)
      if type == CMARK_NODE_BLOCK_QUOTE || type == CMARK_NODE_CUSTOM_BLOCK { return true }
      parent = cmark_node_parent(current)
    }
    return false
  }

  private struct Attributes {
    var id: String?
    var role: SectionRole?
  }

  /// Takes `{#id role=harms}` from the end of a heading, as Pandoc writes attributes.
  private mutating func takeAttributes(of node: Node, at offset: Int) -> Attributes {
    var attributes = Attributes()
    guard plain.last == UInt8(ascii: "}"), let last = cmark_node_last_child(node),
      cmark_node_get_type(last) == CMARK_NODE_TEXT,
      let open = CMark.literal(last).lastIndex(of: UInt8(ascii: "{"))
    else { return attributes }
    let literal = CMark.literal(last)
    let parts = literal[(open + 1)..<(literal.count - 1)].split(whereSeparator: Bytes.isSpace)
    let areAttributes = parts.allSatisfy { part in
      part.first == UInt8(ascii: "#") || part.first == UInt8(ascii: ".")
        || part.contains(UInt8(ascii: "="))
    }
    guard !parts.isEmpty, areAttributes else { return attributes }
    for part in parts { read(attribute: part, into: &attributes, at: offset) }
    plain.removeLast(min(plain.count, literal.count - open))
    var head = Array(literal[..<open])
    while let byte = head.last, Bytes.isSpace(byte) { head.removeLast() }
    if head.isEmpty { CMark.remove(last) } else { CMark.setText(head, of: last) }
    return attributes
  }

  private mutating func read(
    attribute: Slice<UnsafeBufferPointer<UInt8>>, into attributes: inout Attributes,
    at offset: Int
  ) {
    if attribute.first == UInt8(ascii: "#") {
      let id = attribute.dropFirst()
      let isSound =
        !id.isEmpty
        && id.allSatisfy {
          // An underscore is in the page's own ids, and so in none of a text.
          Bytes.isLetter($0) || Bytes.isDigit($0) || $0 == UInt8(ascii: "-")
            || $0 == UInt8(ascii: ".")
        }
      if isSound {
        attributes.id = String(decoding: id.map(Bytes.lowered), as: UTF8.self)
      } else {
        report(
          "heading-attribute", .warning,
          "“\(String(decoding: attribute, as: UTF8.self))” is no anchor", at: offset,
          help: "Use ASCII letters, digits and hyphens.")
      }
      return
    }
    guard attribute.starts(with: "role=".utf8) else {
      report(
        "heading-attribute", .warning,
        "the heading's attribute “\(String(decoding: attribute, as: UTF8.self))” means nothing here",
        at: offset, help: "Known are {#anchor} and {role=…}.")
      return
    }
    let value = attribute.dropFirst(5).filter {
      $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "'")
    }
    let name = String(decoding: value, as: UTF8.self)
    if let role = SectionRole(rawValue: name) {
      attributes.role = role
      return
    }
    let names = SectionRole.allCases.map(\.rawValue)
    let nearest = Suggestion.nearest(to: name, among: names)
    report(
      "unknown-role", .warning, "“\(name)” is no role of a section", at: offset,
      help: nearest.map { "Did you mean “\($0)”?" } ?? "Known are \(names.joined(separator: ", "))."
    )
  }
}

extension SectionRole {
  /// The role of a section with a known heading, by the anchor that its words would have.
  static func known(by slug: String) -> SectionRole? { headings[slug] }

  private static let headings: [String: SectionRole] = {
    let table: [(role: SectionRole, slugs: [String])] = [
      (
        .benefits,
        [
          "benefits", "possible-benefits", "potential-benefits", "benefits-of-treatment",
          "what-are-the-benefits", "how-it-may-help", "how-it-can-help",
        ]
      ),
      (
        .harms,
        [
          "harms", "possible-harms", "risks", "possible-risks", "potential-risks", "side-effects",
          "possible-side-effects", "risks-and-side-effects", "side-effects-and-risks",
          "harms-and-risks", "risks-and-harms", "adverse-effects", "dangers", "what-are-the-risks",
          "what-are-the-harms", "health-risks",
        ]
      ),
      (
        .interactions,
        [
          "interactions", "drug-interactions", "medicine-interactions",
          "interactions-with-medicines", "interactions-with-other-medicines",
          "interactions-with-other-drugs", "mixing-with-other-drugs", "mixing-with-medicines",
          "mixing-with-other-substances",
        ]
      ),
      (
        .pregnancy,
        [
          "pregnancy", "pregnancy-and-breastfeeding", "pregnancy-and-breast-feeding",
          "pregnancy-breastfeeding-and-fertility", "breastfeeding", "use-in-pregnancy",
          "if-you-are-pregnant", "if-you-are-pregnant-or-breastfeeding", "during-pregnancy",
        ]
      ),
      (
        .dependence,
        [
          "dependence", "dependence-and-withdrawal", "withdrawal", "withdrawal-symptoms",
          "addiction", "addiction-and-withdrawal", "tolerance-and-dependence",
          "dependence-and-addiction",
        ]
      ),
      (
        .legal,
        ["legal", "legal-status", "is-it-legal", "the-law", "law", "legality"]
      ),
      (
        .unknowns,
        [
          "unknowns", "what-we-do-not-know", "what-we-dont-know", "what-is-not-known",
          "what-is-unknown", "what-is-uncertain", "gaps-in-the-evidence", "what-nobody-knows",
          "what-is-not-known-yet", "what-we-dont-know-yet", "what-we-do-not-know-yet",
        ]
      ),
      (
        .help,
        [
          "help", "get-help", "getting-help", "where-to-get-help", "when-to-get-help",
          "when-to-seek-help", "find-help", "help-and-support", "where-to-find-help",
          "when-to-get-medical-help",
        ]
      ),
      (
        .questions,
        [
          "questions", "questions-to-ask", "questions-to-ask-your-doctor",
          "questions-for-your-doctor", "what-to-ask-your-doctor",
          "questions-to-ask-a-doctor-or-pharmacist", "questions-to-ask-your-doctor-or-pharmacist",
        ]
      ),
      (
        .overdose,
        ["overdose", "signs-of-overdose", "signs-of-an-overdose", "in-an-overdose"]
      ),
      (
        .treatment,
        [
          "treatment", "treatments", "treatment-options", "how-it-is-treated", "treating-it",
          "options-for-treatment",
        ]
      ),
    ]
    var headings: [String: SectionRole] = [:]
    for (role, slugs) in table { for slug in slugs { headings[slug] = role } }
    return headings
  }()
}
