public import MateriaContent
import MateriaMarkdown
import MateriaMarkup

extension Site {
  /// How many days a helpline counts as verified (HEALTH.md 1.14).
  public static let helplineDays = 180

  /// The page of an article.
  ///
  /// - Parameter index: The article's index in the content.
  public func articlePage(_ index: Int) -> ArticlePage {
    let article = content.articles[index]
    let language = article.language ?? content.settings.language
    let topics = lists.topicsOfArticle[index].map(Int.init)
    var page = ArticlePage()
    page.title = article.title
    page.summary = article.description
    page.review = review(of: article, language: language)
    page.banners = banners(of: article, index: index, review: page.review, language: language)
    page.helplines = helplines(ofTopics: topics)
    page.contents = Self.contents(article.body.outline)
    var filler = BodyFiller(words: words, language: language)
    page.body = filler.fill(
      article.body, of: self, links.articles[index], mentions: articleMentions[index]
    ) { target in
      if case .topic(let topic) = target { topics.contains(topic) } else { false }
    }
    page.references = filler.references(of: self)
    page.topics = topics.map { link(toTopic: $0) }
    page.related = relatedCards(index)
    page.authors = article.authors.compactMap { card(ofPerson: $0.value) }
    page.published = article.published.map { DateText.page($0, language: language) }
    page.updated = article.updated.map { DateText.page($0, language: language) }
    page.corrections = corrections(of: article).map { notice(of: $0, language: language) }
    page.funding = article.funding
    page.conflicts = article.conflicts
    page.audience =
      article.audience == .public ? words.audiencePublic : words.audienceClinicians
    page.provenance = provenance(of: article)
    page.linkedFrom = links.linkedFrom[index].prefix(12).map { link(toArticle: Int($0)) }
    page.version = String(article.digest.prefix(8))
    page.readingMinutes = max(1, (article.body.wordCount + 100) / 200)
    page.frame = frame(
      .article, at: article.slug + "/", title: article.title,
      description: article.description ?? article.body.firstParagraph,
      breadcrumbs: topics.first.map { chain(toTopic: $0) } ?? [], language: language)
    page.frame.isIndexed = states[index].isListed
    page.frame.structuredData = StructuredData.article(article, page: page, site: self)
    return page
  }

  private func review(of article: Article, language: String) -> ReviewNotice {
    var notice = ReviewNotice()
    let valid = validSignOffs(of: article)
    notice.signOffs = valid.compactMap { signOff in
      guard let person = card(ofPerson: signOff.by.value) else { return nil }
      return SignOffCard(
        person: person, capacity: words.name(of: signOff.capacity),
        date: DateText.page(signOff.on, language: language))
    }
    notice.isClinicallyReviewed = valid.contains { $0.capacity == .clinical }
    notice.lastReviewed = article.lastReviewed.map { DateText.page($0, language: language) }
    if let next = nextReview(of: article) {
      notice.nextReview = DateText.page(next, language: language)
      notice.isOverdue = next < options.asOf
    }
    return notice
  }

  /// Notices about this text first, then the disclaimers of the site, the topics and the article.
  private func banners(
    of article: Article, index: Int, review: ReviewNotice, language: String
  ) -> [Banner] {
    var banners: [Banner] = []
    switch states[index] {
    case .withdrawn, .retracted, .expired:
      let title =
        states[index] == .retracted ? words.retractedTitle : words.withdrawnTitle
      let reason =
        article.statusReason
        ?? (states[index] == .expired ? words.expiredText : words.noReasonText)
      banners.append(Banner(id: "status", kind: .withdrawn, title: title, body: "<p>\(reason)</p>"))
    case .hidden, .listed: break
    }
    for (number, correction) in corrections(of: article).enumerated()
    where correction.kind == .safety && options.asOf.days(since: correction.date) < 366 {
      banners.append(
        Banner(
          id: "correction-\(number + 1)", kind: .correction, title: words.correctionTitle,
          body: """
            <p>\(DateText.page(correction.date, language: language).text): \(correction.text)</p>
            """))
    }
    if review.isOverdue, let due = review.nextReview {
      banners.append(
        Banner(
          id: "overdue", kind: .overdue, title: words.overdueTitle,
          body: "<p>\(words.overdueText) \(due.text).</p>"))
    }
    if !review.isClinicallyReviewed {
      banners.append(
        Banner(
          id: "unreviewed", kind: .unreviewed, title: words.notReviewed,
          body: "<p>\(words.notReviewedText)</p>"))
    }
    var names = content.settings.disclaimers
    for topic in lists.topicsOfArticle[index] {
      names.append(contentsOf: content.topics[Int(topic)].disclaimers)
    }
    names.append(contentsOf: article.disclaimers)
    return banners + disclaimers(names)
  }

  /// The disclaimers of some names, each once, in the order of the names.
  func disclaimers(_ names: [Placed<String>]) -> [Banner] {
    var found: [Int] = []
    for name in names {
      if let index = ids.disclaimers[name.value], !found.contains(index) { found.append(index) }
    }
    return found.map { disclaimerBanners[$0] }
  }

  /// Every disclaimer as a banner, made once: most stand on every page.
  func makeDisclaimerBanners() -> [Banner] {
    content.disclaimers.enumerated().map { index, disclaimer in
      let kind: Banner.Kind =
        switch disclaimer.kind {
        case .notice: .notice
        case .warning: .warning
        case .emergency: .emergency
        }
      var filler = BodyFiller(words: words, language: content.settings.language)
      return Banner(
        id: "disclaimer-" + Slug.make(from: disclaimer.id), kind: kind, title: disclaimer.title,
        body: filler.fill(disclaimer.body, of: self, links.disclaimers[index]))
    }
  }

  /// The helplines that topics and the topics above them ask for, by the order of the regions.
  func helplines(ofTopics topics: [Int]) -> [HelplineCard] {
    var found: [Int] = []
    for topic in topics {
      var current: Int? = topic
      var steps = 0
      while let index = current, steps < 8 {
        for name in content.topics[index].helplines {
          if let helpline = ids.helplines[name.value], !found.contains(helpline) {
            found.append(helpline)
          }
        }
        current = topicTree.parent[index]
        steps += 1
      }
    }
    if found.isEmpty { return [] }
    let regions = content.settings.regions
    func rank(_ index: Int) -> Int? {
      regions.isEmpty ? 0 : regions.firstIndex(of: content.helplines[index].region)
    }
    return found.filter { rank($0) != nil }.enumerated().sorted {
      (rank($0.element) ?? 0, $0.offset) < (rank($1.element) ?? 0, $1.offset)
    }.map { helplineCards[$0.element] }
  }

  /// Every helpline as a card, made once.
  func makeHelplineCards() -> [HelplineCard] {
    content.helplines.map { card(of: $0, language: content.settings.language) }
  }

  private func card(of helpline: Helpline, language: String) -> HelplineCard {
    HelplineCard(
      name: helpline.name, region: helpline.region, phone: helpline.phone,
      telephone: helpline.phone.map(Self.dialled), textMessage: helpline.text,
      url: helpline.url.map { SafeURL.checked($0) }, hours: helpline.hours,
      description: helpline.description,
      verified: helpline.verified.map { DateText.page($0, language: language) },
      isStale: isStale(helpline))
  }

  /// Whether a helpline was not verified for too long.
  ///
  /// - Parameter helpline: The helpline.
  public func isStale(_ helpline: Helpline) -> Bool {
    guard let verified = helpline.verified else { return true }
    return options.asOf.days(since: verified) > Self.helplineDays
  }

  /// The digits of a number for `tel:`; capitals become the digits of a telephone's keys (E.161).
  static func dialled(_ phone: String) -> String {
    let keys = Array("22233344455566677778889999".utf8)
    var out: [UInt8] = []
    var hasLetters = false
    var skips = false
    for (index, byte) in phone.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "("):
        // What stands in brackets behind letters repeats them: 1-800-662-HELP (4357). The zero of
        // +44 (0)20 is dialled only from within the country.
        let isTrunk =
          out.first == UInt8(ascii: "+") && phone.utf8.dropFirst(index).starts(with: "(0)".utf8)
        skips = hasLetters || isTrunk
      case UInt8(ascii: ")"): skips = false
      case _ where skips: break
      case UInt8(ascii: "+") where out.isEmpty: out.append(byte)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): out.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        out.append(keys[Int(byte) - 65])
        hasLetters = true
      default: break
      }
    }
    return String(decoding: out, as: UTF8.self)
  }

  func card(ofPerson id: String) -> PersonCard? {
    guard let index = ids.people[id] else { return nil }
    let person = content.people[index]
    return PersonCard(
      name: person.name, role: person.role,
      credentials: person.credentials ?? (person.isLay ? words.notProfessional : nil),
      conflicts: person.conflicts)
  }

  func notice(of correction: Correction, language: String, article: Int? = nil) -> CorrectionNotice
  {
    CorrectionNotice(
      date: DateText.page(correction.date, language: language),
      kind: words.name(of: correction.kind), isSafety: correction.kind == .safety,
      text: correction.text, article: article.map { link(toArticle: $0) })
  }

  private func provenance(of article: Article) -> String? {
    switch article.provenance?.source {
    case .rawText: words.provenanceRaw
    case .translation: words.provenanceTranslation
    case .rewritten: words.provenanceRewritten
    case .original, nil: nil
    }
  }

  /// Articles that the author names, then those that share most.
  private func relatedCards(_ index: Int) -> [RelatedCard] {
    let limit = 4
    var related: [RelatedCard] = []
    var seen: Set<Int> = [index]
    for name in content.articles[index].related {
      guard let other = ids.articles[name.value], states[other].isListed,
        seen.insert(other).inserted
      else { continue }
      related.append(RelatedCard(article: cards[other], reason: words.chosen))
    }
    guard states[index].isListed else { return related }
    let wordsFrom = content.topics.count + vocabulary.targets.count
    let nearest = self.related.nearest(
      to: index, limit: limit + seen.count, words: featureNames, wordsFrom: wordsFrom)
    for found in nearest {
      guard related.count < limit else { break }
      guard seen.insert(found.article).inserted else { continue }
      related.append(
        RelatedCard(article: cards[found.article], reason: reason(for: found.shared)))
    }
    return related
  }

  /// Why two articles are related, in words.
  private func reason(for shared: [Int32]) -> String {
    let topicCount = content.topics.count
    // At most two names of each kind are said.
    func names(_ isNamed: (Int) -> Bool) -> String {
      var first: String?
      for feature in shared where isNamed(Int(feature)) {
        let name = featureNames[Int(feature)]
        guard let one = first else {
          first = name
          continue
        }
        if !one.hasSameLetters(as: name) { return "\(one) \(words.and) \(name)" }
      }
      return first ?? ""
    }
    let topics = names { $0 < topicCount }
    let terms = names { $0 >= topicCount }
    if topics.isEmpty { return "\(words.alsoMentionsAlone) \(terms)" }
    if terms.isEmpty || terms.hasSameLetters(as: topics) { return "\(words.alsoAbout) \(topics)" }
    return "\(words.alsoAbout) \(topics); \(words.mentions) \(terms)"
  }

  /// A nested table of contents of the headings down to the fourth level.
  static func contents(_ outline: [OutlineEntry]) -> [ContentsEntry] {
    // A stack of open entries, so that no depth of nesting recurses.
    var stack: [(level: Int, entry: ContentsEntry)] = []
    var top: [ContentsEntry] = []
    func close(downTo level: Int) {
      while let last = stack.last, last.level >= level {
        stack.removeLast()
        if stack.isEmpty {
          top.append(last.entry)
        } else {
          stack[stack.count - 1].entry.children.append(last.entry)
        }
      }
    }
    for heading in outline where heading.level <= 4 {
      close(downTo: heading.level)
      stack.append(
        (heading.level, ContentsEntry(title: heading.text, address: "#" + heading.id)))
    }
    close(downTo: 0)
    return top
  }
}

extension String {
  /// Whether two texts differ in case at most.
  fileprivate func hasSameLetters(as other: String) -> Bool {
    let isASCII = utf8.allSatisfy { $0 < 0x80 } && other.utf8.allSatisfy { $0 < 0x80 }
    if isASCII {
      return utf8.count == other.utf8.count
        && zip(utf8, other.utf8).allSatisfy { Vocabulary.lowered($0) == Vocabulary.lowered($1) }
    }
    return lowercased() == other.lowercased()
  }
}
