import MateriaContent
import MateriaMarkdown
import MateriaMarkup

extension Site {
  /// The home page.
  public func homePage() -> HomePage {
    var page = HomePage()
    page.title = content.settings.title
    page.summary = content.settings.description
    page.banners = disclaimers(content.settings.disclaimers)
    page.topics = topicTree.roots.prefix(Self.pageSize).map { card(ofTopic: $0) }
    page.recent = (lists.byDate.isEmpty ? lists.byTitle : lists.byDate).prefix(6)
      .map { cards[Int($0)] }
    page.articleCount = lists.byTitle.count
    page.index = PageLink(words.allArticles, basePath + "articles/")
    page.frame = frame(
      .home, at: "", title: content.settings.title, description: content.settings.description)
    return page
  }

  /// The page of a topic, or a further page of its list.
  ///
  /// - Parameters:
  ///   - index: The topic's index in the content.
  ///   - number: The page of the list, from 1.
  public func topicPage(_ index: Int, page number: Int) -> TopicPage {
    let topic = content.topics[index]
    let language = content.settings.language
    let address = "topics/\(topic.slug)/"
    var page = TopicPage()
    page.title = topic.title
    page.summary = topic.description
    page.banners = disclaimers(content.settings.disclaimers + topic.disclaimers)
    page.helplines = helplines(ofTopics: [index])
    var filler = BodyFiller(words: words, language: language)
    if number == 1 {
      page.body = filler.fill(
        topic.body, of: self, links.topics[index], mentions: topicMentions[index]
      ) { $0 == .topic(index) }
      page.contents = Self.contents(topic.body.outline)
      page.references = filler.references(of: self)
    }
    page.parent = topicTree.parent[index].map { link(toTopic: $0) }
    page.children = topicTree.children[index].map { card(ofTopic: $0) }
    page.neighbours = lists.neighbours[index].map { card(ofTopic: Int($0)) }
    let articles = lists.articlesOfTopic[index]
    page.articles = Self.slice(articles, page: number).map { cards[Int($0)] }
    page.articleCount = articles.count
    page.paging = paging(number, count: articles.count, at: address)
    page.frame = frame(
      .topic, at: Self.paged(address, number), title: numbered(topic.title, number),
      description: topic.description ?? topic.body.firstParagraph.nonEmpty,
      breadcrumbs: [PageLink(words.topics, basePath + "topics/")]
        + chain(toTopic: index).dropLast())
    return page
  }

  /// The index of topics.
  public func topicIndexPage() -> TopicIndexPage {
    var page = TopicIndexPage()
    page.title = words.allTopics
    page.topics = topicTree.roots.map { card(ofTopic: $0, depth: 8) }
    page.frame = frame(.topics, at: "topics/", title: words.allTopics, description: nil)
    return page
  }

  /// A page of the articles from A to Z.
  ///
  /// - Parameter number: The page, from 1.
  public func articleIndexPage(_ number: Int) -> ArticleIndexPage {
    var page = ArticleIndexPage()
    page.title = words.allArticles
    let letters = lists.letters
    for position in lists.letterStarts {
      let address = Self.paged("articles/", position / Self.pageSize + 1)
      page.letters.append(
        PageLink(
          letters[position], basePath + address + "#" + Self.anchor(ofLetter: letters[position])))
    }
    let shown = Self.slice(lists.byTitle, page: number)
    for position in shown.indices {
      let letter = letters[position]
      if page.groups.last?.letter != letter {
        page.groups.append(
          ArticleIndexPage.Group(
            letter: letter, anchor: Self.anchor(ofLetter: letter), articles: []))
      }
      page.groups[page.groups.count - 1].articles.append(cards[Int(shown[position])])
    }
    page.paging = paging(number, count: lists.byTitle.count, at: "articles/")
    page.frame = frame(
      .articles, at: Self.paged("articles/", number), title: numbered(words.allArticles, number),
      description: nil)
    return page
  }

  /// A plain page.
  ///
  /// - Parameter index: The page's index in the content.
  public func plainPage(_ index: Int) -> PlainPage {
    let source = content.pages[index]
    var page = PlainPage()
    page.title = source.title
    page.summary = source.description
    page.contents = Self.contents(source.body.outline)
    var filler = BodyFiller(words: words, language: content.settings.language)
    page.body = filler.fill(source.body, of: self, links.pages[index])
    page.references = filler.references(of: self)
    page.frame = frame(
      .plain, at: source.slug + "/", title: source.title,
      description: source.description ?? source.body.firstParagraph.nonEmpty)
    return page
  }

  /// The page for addresses that do not exist.
  public func notFoundPage() -> PlainPage {
    var page = PlainPage()
    page.title = words.notFoundTitle
    page.summary = words.notFoundText
    page.suggestions = [
      PageLink(words.home, basePath), PageLink(words.allTopics, basePath + "topics/"),
      PageLink(words.allArticles, basePath + "articles/"),
    ]
    page.frame = frame(.notFound, at: "404.html", title: words.notFoundTitle, description: nil)
    return page
  }

  /// The glossary.
  public func glossaryPage() -> GlossaryPage {
    let terms = content.glossary
    var page = GlossaryPage()
    page.title = words.glossary
    let keys = terms.map { TitleOrder.key($0.term.value) }
    let order = terms.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    for index in order {
      let letter = TitleOrder.letter(ofKey: keys[index])
      if page.groups.last?.letter != letter {
        let anchor = Self.anchor(ofLetter: letter)
        page.letters.append(PageLink(letter, "#" + anchor))
        page.groups.append(GlossaryPage.Group(letter: letter, anchor: anchor, terms: []))
      }
      page.groups[page.groups.count - 1].terms.append(glossaryTerm(index))
    }
    page.frame = frame(
      .glossary, at: "glossary/", title: words.glossary, description: words.glossaryDescription)
    return page
  }

  private func glossaryTerm(_ index: Int) -> GlossaryPage.Term {
    let term = content.glossary[index]
    var filler = BodyFiller(words: words, language: content.settings.language)
    let see = term.see.compactMap { name -> PageLink? in
      guard let other = ids.glossary[name.value.lowercased()] else { return nil }
      return PageLink(content.glossary[other].term.value, "#" + content.glossary[other].anchor)
    }
    var usedIn: [PageLink] = []
    // The related index already knows which articles mention a target.
    // Features are numbered topics first, then targets, of which the topics come first again.
    usedIn = related.postings[2 * content.topics.count + index].prefix(12)
      .map { link(toArticle: Int($0)) }
    return GlossaryPage.Term(
      term: term.term.value, anchor: term.anchor, forms: term.forms,
      definition: filler.fill(term.definition, of: self, links.glossary[index]), see: see,
      sources: term.sources.compactMap { name in ids.sources[name.value].map(link(toSource:)) },
      usedIn: usedIn)
  }

  /// A page of all sources.
  ///
  /// - Parameter number: The page, from 1.
  public func sourcesPage(_ number: Int) -> SourcesPage {
    var page = SourcesPage()
    page.title = words.sources
    page.sources = Self.slice(references.order, page: number).map { index in
      var reference = bibliography[index]
      reference.citedAt = references.uses[index].prefix(24).map { link(toPlace: $0) }
      return reference
    }
    page.paging = paging(number, count: content.sources.count, at: "sources/")
    page.frame = frame(
      .sources, at: Self.paged("sources/", number), title: numbered(words.sources, number),
      description: nil)
    return page
  }

  static func anchor(of source: Source) -> String {
    "source-" + Slug.make(from: source.id)
  }

  /// A source in few words, with its place on the pages of all sources.
  private func link(toSource index: Int) -> PageLink {
    let source = content.sources[index]
    let page = references.position[index] / Self.pageSize + 1
    return PageLink(
      SourceText.short(source),
      basePath + Self.paged("sources/", page) + "#" + Self.anchor(of: source))
  }

  private func link(toPlace place: ReferenceIndex.Place) -> PageLink {
    switch place {
    case .article(let index): link(toArticle: Int(index))
    case .topic(let index):
      // An article may have the same title.
      PageLink(
        "\(content.topics[Int(index)].title) (\(words.topic))",
        address(of: .topic(Int(index), fragment: nil)))
    case .page(let index):
      PageLink(
        content.pages[Int(index)].title, address(of: .page(Int(index), fragment: nil)))
    }
  }

  /// The corrections of an article that were made by the day that the site is built for.
  func corrections(of article: Article) -> [Correction] {
    article.corrections.filter { $0.date <= options.asOf }
  }

  /// All corrections of articles that are shown, the newest first.
  func allCorrections() -> [(article: Int, correction: Correction)] {
    content.articles.indices.filter {
      // Most have none, and handing an article over copies all of its parts.
      !content.articles[$0].corrections.isEmpty && states[$0].isShown
    }.flatMap { index in
      corrections(of: content.articles[index]).map { (index, $0) }
    }.sorted {
      $0.1.date != $1.1.date
        ? $0.1.date > $1.1.date : content.articles[$0.0].path < content.articles[$1.0].path
    }
  }

  /// The page of corrections.
  public func correctionsPage() -> CorrectionsPage {
    var page = CorrectionsPage()
    page.title = words.corrections
    page.corrections = allCorrections().prefix(500).map {
      notice(of: $0.correction, language: content.settings.language, article: $0.article)
    }
    page.feed = basePath + "corrections/feed.xml"
    page.frame = frame(
      .corrections, at: "corrections/", title: words.corrections, description: nil)
    return page
  }

  /// The anchor of a letter, which has to begin with a letter itself.
  private static func anchor(ofLetter letter: String) -> String {
    switch letter {
    case "0–9": "letter-0"
    case "#": "letter-other"
    default: "letter-" + letter.lowercased()
    }
  }

  /// A title that tells the pages of a list apart.
  private func numbered(_ title: String, _ page: Int) -> String {
    page == 1 ? title : "\(title), \(words.page.lowercased()) \(page)"
  }
}

extension String {
  /// The text, or nil where it is empty.
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
