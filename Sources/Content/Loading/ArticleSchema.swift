import MateriaDiagnostics

/// The front matter of an article: every key, its type and its meaning, in one place.
enum ArticleSchema {
  static func read(_ fields: inout FieldReader) -> Article {
    var article = Article()
    if let title = fields.required("title", example: "\"Living with long-term pain\"") {
      article.title = title.value
      article.titleLine = title.line
      checkLength(title, "title", limit: 1000, &fields)
    }
    if let description = fields.placed("description") {
      article.description = description.value
      checkLength(description, "description", limit: 5000, &fields)
    }
    article.topics = fields.list("topics")
    article.audience = fields.choice("audience") ?? .public
    article.status = fields.choice("status") ?? .published
    article.statusReason = fields.text("statusReason")
    article.published = fields.date("published")
    article.updated = fields.date("updated")
    article.lastReviewed = fields.date("lastReviewed")
    article.nextReview = fields.date("nextReview")
    article.expires = fields.date("expires")
    article.authors = fields.list("authors")
    article.signOffs = readSignOffs(&fields)
    article.funding = fields.text("funding")
    article.conflicts = fields.text("conflicts")
    article.disclaimers = fields.list("disclaimers")
    article.corrections = readCorrections(&fields)
    article.aliases = readAliases(&fields)
    article.related = fields.list("related")
    article.language = fields.text("language")
    article.provenance = readProvenance(&fields)
    checkDates(article, &fields)
    return article
  }

  /// The keys in the order in which a new article lists them.
  static let keyOrder = [
    "title", "description", "slug", "topics", "audience", "status", "statusReason", "published",
    "updated", "lastReviewed", "nextReview", "expires", "authors", "signOffs", "funding",
    "conflicts", "disclaimers", "corrections", "aliases", "related", "language", "provenance",
  ]

  private static func checkLength(
    _ text: Placed<String>, _ key: String, limit: Int, _ fields: inout FieldReader
  ) {
    let count = text.value.utf8.count
    if count > limit {
      fields.report(
        "too-long", .error, "the \(key) has \(count) bytes; at most \(limit) are read",
        line: text.line, column: text.column, help: "Move the rest into the text.")
    }
  }

  private static func readSignOffs(_ fields: inout FieldReader) -> [SignOff] {
    var signOffs: [SignOff] = []
    for group in fields.groups("signOffs") {
      var entry = FieldReader(group, of: fields.file, what: "a sign-off")
      let capacity = entry.choice("as", SignOff.Capacity.self)
      let by = entry.required("by", example: "jane-example")
      let on = entry.date("on")
      let digest = entry.required("sha256", example: "(written by `materia sign`)")
      var parts: [String: String] = [:]
      if let value = entry.value("parts") {
        if case .mapping(let pairs) = value.kind {
          for pair in pairs {
            if case .scalar(let part, _) = pair.key.kind, case .scalar(let sha, _) = pair.value.kind
            {
              parts[part] = sha
            }
          }
        } else {
          entry.wrongType("parts", value, expected: "a group of keys")
        }
      }
      entry.finish()
      if let capacity, let by, let on, let digest {
        signOffs.append(
          SignOff(capacity: capacity, by: by, on: on, sha256: digest.value, parts: parts))
      } else if entry.isGroup, capacity == nil || on == nil {
        entry.report(
          "incomplete-sign-off", .error, "the sign-off does not say in what capacity and when",
          line: group.line, column: group.column,
          help: "Let `materia sign ARTICLE --as clinical --by ID` write it.")
      }
      fields.absorb(entry)
    }
    return signOffs
  }

  private static func readCorrections(_ fields: inout FieldReader) -> [Correction] {
    var corrections: [Correction] = []
    for group in fields.groups("corrections") {
      var entry = FieldReader(group, of: fields.file, what: "a correction")
      let date = entry.date("date")
      let kind = entry.choice("kind", Correction.Kind.self) ?? .factual
      let text = entry.required("text", example: "\"The number of calls was 1,807, not 1,870.\"")
      if date == nil, entry.isGroup, !entry.has("date") {
        entry.report(
          "missing-date", .error, "the correction has no date", line: group.line,
          column: group.column, help: "Add a line such as `date: 2026-11-21`.")
      }
      entry.finish()
      if let date, let text {
        corrections.append(Correction(date: date, kind: kind, text: text.value))
      }
      fields.absorb(entry)
    }
    return corrections.enumerated().sorted {
      $0.element.date != $1.element.date
        ? $0.element.date > $1.element.date : $0.offset < $1.offset
    }.map(\.element)
  }

  /// Former addresses, as paths with a slash at both ends and slugs between.
  private static func readAliases(_ fields: inout FieldReader) -> [Placed<String>] {
    fields.list("aliases").compactMap { alias in
      let parts = alias.value.split(separator: "/", omittingEmptySubsequences: true)
      guard !parts.isEmpty, parts.allSatisfy({ Slug.isValid(String($0)) }) else {
        fields.report(
          "bad-alias", .error, "\(quoted(alias.value)) cannot be an address of this site",
          line: alias.line, column: alias.column, length: alias.value.utf8.count,
          help: "Write the former path in lower case, as in `/old-name/`.")
        return nil
      }
      return Placed(
        "/" + parts.joined(separator: "/") + "/", line: alias.line, column: alias.column)
    }
  }

  private static func readProvenance(_ fields: inout FieldReader) -> Provenance? {
    guard let value = fields.value("provenance") else { return nil }
    var entry = FieldReader(value, of: fields.file, what: "provenance")
    let source = entry.choice("source", Provenance.Source.self)
    let from = entry.text("from")
    entry.finish()
    fields.absorb(entry)
    return source.map { Provenance(source: $0, from: from) }
  }

  private static func checkDates(_ article: Article, _ fields: inout FieldReader) {
    func check(_ early: CalendarDate?, _ earlyKey: String, _ late: CalendarDate?, _ lateKey: String)
    {
      guard let early, let late, late < early else { return }
      var place = fields
      let at = place.value(lateKey)
      fields.report(
        "dates-out-of-order", .error, "\(lateKey) (\(late)) is before \(earlyKey) (\(early))",
        line: at?.line ?? fields.line, column: at?.column ?? 0, length: 10,
        help: "Correct one of the two.")
    }
    check(article.published, "published", article.updated, "updated")
    check(article.lastReviewed, "lastReviewed", article.nextReview, "nextReview")
  }
}
