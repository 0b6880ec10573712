public import MateriaContent
import MateriaDiagnostics
import MateriaMarkdown

extension Site {
  /// How many files an edit may touch before all is resolved anew.
  private static let editLimit = 32

  /// Takes in an edit of the content, and resolves again what depends on it.
  ///
  /// The result is the same as that of resolving everything anew, and comes sooner: an edit of texts
  /// that leaves all addresses as they are touches the indexes of those texts only. A property test
  /// holds it to that.
  ///
  /// - Parameters:
  ///   - paths: The files that were added, changed or removed, as findings name them.
  ///   - assetNames: The names of the theme's files as they are now.
  ///   - edit: Reads those files again.
  public mutating func update(
    _ paths: Set<String>, assetNames: [String], _ edit: (inout SiteContent) -> Void
  ) {
    if assetNames == self.assetNames, paths.count <= Self.editLimit {
      if let edited = EditedTexts(paths, \.articles, "articles", in: self) {
        edit(&content)
        if edited.haveTheirPlaces(in: content.articles), keepAddresses(edited) {
          return updateArticles(edited)
        }
        return rebuild(paths, assetNames: assetNames)
      }
      if let edited = EditedTexts(paths, \.topics, "topics", in: self) {
        edit(&content)
        if edited.haveTheirPlaces(in: content.topics), keepAddresses(edited) {
          return updateTopics(edited)
        }
        return rebuild(paths, assetNames: assetNames)
      }
      if let edited = EditedTexts(paths, \.disclaimers, "disclaimers", in: self) {
        edit(&content)
        if edited.haveTheirPlaces(in: content.disclaimers) { return updateDisclaimers(edited) }
        return rebuild(paths, assetNames: assetNames)
      }
      if let edited = EditedTexts(paths, \.pages, "pages", in: self) {
        edit(&content)
        if edited.haveTheirPlaces(in: content.pages),
          edited.all({ content.pages[$0].slug == $1.slug })
        {
          return updatePages(edited)
        }
        return rebuild(paths, assetNames: assetNames)
      }
    }
    edit(&content)
    rebuild(paths, assetNames: assetNames)
  }

  private mutating func rebuild(_ paths: Set<String>, assetNames: [String]) {
    // A digest passes over white space that HTML may show: what was read again is scanned again.
    for index in articleTexts.indices where paths.contains(articleTexts[index].path) {
      articleTexts[index].digest = ""
    }
    let content = content
    self = Site(
      content: content, options: options, assetNames: assetNames, root: root, line: sourceLine,
      previous: self)
  }

  private mutating func resolveAllLinks(_ found: inout Findings) {
    links = SiteLinks(content: content, states: states, root: root, findings: &found)
    baseFrame = makeBaseFrame()
    disclaimerBanners = makeDisclaimerBanners()
  }

  /// Replaces what was said of some files, and what is said of addresses.
  private mutating func replaceFindings(
    of paths: Set<String>, by found: inout Findings, linksAnew: Bool = false,
    linksOf relinked: Set<String> = []
  ) {
    reportDoubled(routes, &found)
    let kept = diagnostics.filter { diagnostic in
      !paths.contains(diagnostic.location?.path ?? "") && diagnostic.id != "doubled-address"
        && !(SiteLinks.findingNames.contains(diagnostic.id)
          && (linksAnew || relinked.contains(diagnostic.location?.path ?? "")))
    }
    diagnostics = (kept + found.sorted()).sorted()
  }
}

// MARK: - Articles

extension Site {
  /// Whether articles stand where they stood and are shown as they were.
  private func keepAddresses(_ edited: EditedTexts<Article>) -> Bool {
    edited.all { index, before in
      let after = content.articles[index]
      return after.slug == before.slug && after.aliases.map(\.value) == before.aliases.map(\.value)
        && ArticleState(of: after, by: options) == states[index]
    }
  }

  private mutating func updateArticles(_ edited: EditedTexts<Article>) {
    var found = Findings(line: sourceLine)
    var isListedAnew = false
    var withOtherAnchors: Set<Int> = []
    for (index, before) in edited.texts {
      let after = content.articles[index]
      articleTexts[index] = ScannedText(after.path, after.digest, isShown: states[index].isShown)
      if states[index].isShown {
        (articleMentions[index], articleWords[index]) = vocabulary.scan(after.body)
        references.replace(
          .article(Int32(index)), before.body, by: after.body, path: after.path, ids, &found)
      }
      isListedAnew =
        isListedAnew || after.title != before.title || after.date != before.date
        || after.topics.map(\.value) != before.topics.map(\.value)
      if after.body.outline.map(\.id) != before.body.outline.map(\.id) {
        withOtherAnchors.insert(index)
      }
      ArticleLists.report(after, ids, &found)
      Self.checkNames(of: after, ids, &found)
    }
    let indices = edited.texts.map(\.index)
    for index in indices { cards[index] = makeCard(ofArticle: index) }
    if isListedAnew {
      let pages = lists.articlesOfTopic.map { Self.pageCount($0.count) }
      lists.replace(indices, content: content, states: states, ids: ids, tree: topicTree)
      if pages != lists.articlesOfTopic.map({ Self.pageCount($0.count) }) { makeRoutes() }
      for index in indices {
        titleWords[index] = TitleWords.words(of: content.articles[index].title)
      }
    }
    for index in indices { relateAnew(index) }
    let paths = Set(edited.texts.map(\.before.path))
    guard let concerned = links.articlesConcerned(by: withOtherAnchors, content: content) else {
      resolveAllLinks(&found)
      return replaceFindings(of: paths, by: &found, linksAnew: true)
    }
    for index in concerned.union(indices).sorted() {
      links.replaceArticle(index, content: content, state: states[index], findings: &found)
    }
    replaceFindings(
      of: paths, by: &found, linksOf: Set(concerned.map { content.articles[$0].path }))
  }

  /// Gives an article the features that it has now.
  private mutating func relateAnew(_ index: Int) {
    let own = features(of: index)
    related.grow(to: featureNames.count)
    related.replace(index, by: own)
  }
}

// MARK: - Topics

extension Site {
  private func keepAddresses(_ edited: EditedTexts<Topic>) -> Bool {
    edited.all { index, before in
      let after = content.topics[index]
      let isProposedAlike = after.title == before.title && after.terms == before.terms
      // Topics are proposed to article texts by their terms, so those were read again too.
      return after.slug == before.slug && after.parent?.value == before.parent?.value
        && (isProposedAlike || !content.articles.contains { $0.path.hasSuffix(".txt") })
    }
  }

  private mutating func updateTopics(_ edited: EditedTexts<Topic>) {
    var found = Findings(line: sourceLine)
    var ofTopics = Findings(line: sourceLine)
    topicTree = TopicTree(content: content, ids: ids, findings: &ofTopics)
    takeVocabulary()
    topicMentions = content.topics.map { vocabulary.mentions(in: $0.body) }
    var hasOtherAnchors = false
    for (index, before) in edited.texts {
      let after = content.topics[index]
      references.replace(
        .topic(Int32(index)), before.body, by: after.body, path: after.path, ids, &found)
      hasOtherAnchors =
        hasOtherAnchors || after.body.outline.map(\.id) != before.body.outline.map(\.id)
      Self.checkNames(of: after, ids, &found)
    }
    if hasOtherAnchors {
      resolveAllLinks(&found)
    } else {
      for (index, _) in edited.texts {
        links.replaceTopic(index, content: content, findings: &found)
      }
    }
    let paths = Set(edited.texts.map(\.before.path))
    found.add(ofTopics.sorted().filter { paths.contains($0.location?.path ?? "") })
    replaceFindings(of: paths, by: &found, linksAnew: hasOtherAnchors)
  }

  /// Finds the mentions of terms that are new or other than before.
  ///
  /// The number of topics is as it was, so targets keep their numbers; an article that lacks a word of
  /// each phrase that came or went says the same as before.
  private mutating func takeVocabulary() {
    let before = vocabulary
    vocabulary = Vocabulary(topics: content.topics, glossary: content.glossary)
    termTags = makeTermTags()
    let phrases = vocabulary.phrasesThatDiffer(from: before)
    let topicCount = content.topics.count
    let wordsFrom = topicCount + before.targets.count
    featureNames =
      content.topics.map(\.title) + vocabulary.names + Array(featureNames[wordsFrom...])
    if phrases.isEmpty { return }
    let words = articleWords
    let concerned = content.articles.indices.filter { index in
      phrases.contains { $0.allSatisfy(words[index].mayContain) }
    }
    let (vocabulary, articles) = (vocabulary, content.articles)
    let scanned = parallelMap(concerned.count) {
      vocabulary.mentions(in: articles[concerned[$0]].body)
    }
    var changed: [Int] = []
    for (index, mentions) in zip(concerned, scanned) where articleMentions[index] != mentions {
      articleMentions[index] = mentions
      changed.append(index)
    }
    if changed.count > Self.editLimit {
      indexRelated()
    } else {
      for index in changed { relateAnew(index) }
    }
  }
}

// MARK: - Disclaimers and pages

extension Site {
  private mutating func updateDisclaimers(_ edited: EditedTexts<Disclaimer>) {
    var found = Findings(line: sourceLine)
    for (index, _) in edited.texts {
      links.replaceDisclaimer(index, content: content, findings: &found)
      ReferenceIndex.refuseCitations(in: content.disclaimers[index], &found)
    }
    disclaimerBanners = makeDisclaimerBanners()
    replaceFindings(of: Set(edited.texts.map(\.before.path)), by: &found)
  }

  private mutating func updatePages(_ edited: EditedTexts<Page>) {
    var found = Findings(line: sourceLine)
    var hasOtherAnchors = false
    for (index, before) in edited.texts {
      let after = content.pages[index]
      references.replace(
        .page(Int32(index)), before.body, by: after.body, path: after.path, ids, &found)
      hasOtherAnchors =
        hasOtherAnchors || after.body.outline.map(\.id) != before.body.outline.map(\.id)
    }
    if hasOtherAnchors {
      resolveAllLinks(&found)
    } else {
      for (index, _) in edited.texts {
        links.replacePage(index, content: content, findings: &found)
      }
    }
    replaceFindings(
      of: Set(edited.texts.map(\.before.path)), by: &found, linksAnew: hasOtherAnchors)
  }
}

/// Texts of one kind as they were before an edit.
private struct EditedTexts<Text: TextWithPath> {
  var texts: [(index: Int, before: Text)] = []

  /// Remembers the texts of some files; nil where one of them is no text of this kind.
  init?(
    _ paths: Set<String>, _ kind: KeyPath<SiteContent, [Text]>, _ folder: String, in site: Site
  ) {
    let all = site.content[keyPath: kind]
    for path in paths.sorted() {
      guard path.hasPrefix(site.root + "/" + folder + "/") else { return nil }
      var low = 0
      var high = all.count
      while low < high {
        let middle = (low + high) / 2
        if all[middle].path < path { low = middle + 1 } else { high = middle }
      }
      guard low < all.count, all[low].path == path else { return nil }
      texts.append((low, all[low]))
    }
    count = all.count
  }

  private let count: Int

  /// Whether the same files hold the texts, in the same places.
  func haveTheirPlaces(in all: [Text]) -> Bool {
    all.count == count && texts.allSatisfy { all[$0.index].path == $0.before.path }
  }

  func all(_ test: (Int, Text) -> Bool) -> Bool { texts.allSatisfy { test($0.index, $0.before) } }
}

/// A text that a file of its own holds.
private protocol TextWithPath { var path: String { get } }
extension Article: TextWithPath {}
extension Topic: TextWithPath {}
extension Disclaimer: TextWithPath {}
extension Page: TextWithPath {}
