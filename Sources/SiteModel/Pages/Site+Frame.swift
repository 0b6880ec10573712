import MateriaContent
import MateriaMarkdown
import MateriaMarkup

extension Site {
  /// The words of the interface; one table per language.
  var words: InterfaceWords { .english }

  /// What stands around a page.
  ///
  /// - Parameters:
  ///   - kind: What kind of page it is.
  ///   - address: Its address below the home page.
  ///   - title: Its title.
  ///   - description: Its description, not yet cut.
  ///   - breadcrumbs: The way to it, without the home page.
  func frame(
    _ kind: PageKind, at address: String, title: String, description: String?,
    breadcrumbs: [PageLink] = [], language: String? = nil
  ) -> PageFrame {
    var frame = baseFrame
    frame.kind = kind
    if let language, language != frame.language {
      frame.language = language
      frame.direction = Self.direction(of: language)
    }
    frame.documentTitle = kind == .home ? frame.siteTitle : "\(title) – \(frame.siteTitle)"
    frame.description = description.map { TextCut.atSentence($0) }
    frame.canonical = kind == .notFound ? nil : "\(url)/\(address)"
    frame.isIndexed = kind != .notFound
    let full = basePath + address
    for (index, link) in baseFrame.navigation.enumerated() {
      let isCurrent = link.address == basePath ? address.isEmpty : full.hasPrefix(link.address)
      if isCurrent { frame.navigation[index].isCurrent = true }
    }
    if kind != .home { frame.breadcrumbs = [PageLink(words.home, basePath)] + breadcrumbs }
    return frame
  }

  /// What the frames of all pages share, made once.
  func makeBaseFrame() -> PageFrame {
    let settings = content.settings
    var frame = PageFrame()
    frame.language = settings.language
    frame.direction = Self.direction(of: frame.language)
    frame.siteTitle = settings.title
    frame.home = basePath
    frame.logo = settings.logo.flatMap { file($0.value) }
    frame.favicon = settings.favicon.flatMap { file($0.value) }
    frame.stylesheet = basePath + "assets/materia.css"
    frame.script = basePath + "assets/materia.js"
    frame.feed = basePath + "feed.xml"
    frame.navigation = navigation(settings.navigation)
    frame.footer = navigation(settings.footer)
    frame.publisher = settings.publisher
    frame.publisherURL = settings.publisherURL.map { SafeURL.checked($0) }
    frame.contact = settings.contact.map { contact in
      let address = contact.value
      if address.contains("@"), !address.contains("/") {
        let mail = address.hasPrefix("mailto:") ? address : "mailto:" + address
        return PageLink(words.contact, mail)
      }
      return PageLink(words.contact, settingsAddress(address))
    }
    frame.funding = settings.funding
    frame.advertising = settings.advertising
    frame.words = words
    return frame
  }

  private func navigation(_ items: [NavigationItem]) -> [PageLink] {
    items.map { PageLink($0.title, settingsAddress($0.to.value)) }
  }

  /// The address of something that the settings name.
  private func settingsAddress(_ path: String) -> String {
    address(of: links.settingsTarget(path, content: content, root: root))
  }

  private func file(_ path: String) -> String? {
    let target = links.settingsTarget(path, content: content, root: root)
    guard case .image = target else { return nil }
    return address(of: target)
  }

  /// The writing direction of a language by its primary tag.
  private static func direction(of language: String) -> String {
    let primary = language.prefix { $0 != "-" }
    return ["ar", "fa", "he", "ur", "ps", "yi", "dv"].contains(primary) ? "rtl" : "ltr"
  }

  func link(toArticle index: Int) -> PageLink {
    cards[index].link
  }

  func link(toTopic index: Int) -> PageLink {
    PageLink(content.topics[index].title, address(of: .topic(index, fragment: nil)))
  }

  /// An article as a listing shows it.
  func makeCard(ofArticle index: Int) -> ArticleCard {
    // The parts that are needed, and not the whole, which would be copied.
    let isReviewed =
      !content.articles[index].signOffs.isEmpty
      && validSignOffs(of: content.articles[index]).contains { $0.capacity == .clinical }
    let description =
      content.articles[index].description ?? content.articles[index].body.firstParagraph
    return ArticleCard(
      link: PageLink(content.articles[index].title, address(of: .article(index, fragment: nil))),
      description: description.isEmpty ? nil : TextCut.atSentence(description, near: 200),
      review: isReviewed ? words.reviewed : words.notReviewed, isReviewed: isReviewed,
      updated: content.articles[index].date.map {
        DateText.page($0, language: content.settings.language)
      })
  }

  /// A topic as a listing shows it.
  func card(ofTopic index: Int, depth: Int = 0) -> TopicCard {
    let topic = content.topics[index]
    return TopicCard(
      link: link(toTopic: index),
      description: topic.description.map { TextCut.atSentence($0, near: 200) },
      articleCount: lists.articlesOfTopic[index].count,
      children: depth > 0
        ? topicTree.children[index].map { card(ofTopic: $0, depth: depth - 1) } : [])
  }

  /// The topics above a topic and itself, from the top.
  func chain(toTopic index: Int) -> [PageLink] {
    var chain: [PageLink] = []
    var current: Int? = index
    while let topic = current, chain.count < 8 {
      chain.insert(link(toTopic: topic), at: 0)
      current = topicTree.parent[topic]
    }
    return chain
  }

  /// The pages of a long list.
  func paging(_ page: Int, count: Int, at address: String) -> Paging {
    var paging = Paging()
    paging.page = page
    paging.count = Self.pageCount(count)
    if page > 1 {
      paging.previous = PageLink(words.previous, basePath + Self.paged(address, page - 1))
    }
    if page < paging.count {
      paging.next = PageLink(words.next, basePath + Self.paged(address, page + 1))
    }
    return paging
  }

  /// The part of a list that a page shows.
  static func slice<Element>(_ list: [Element], page: Int) -> ArraySlice<Element> {
    let start = min(list.count, (page - 1) * pageSize)
    return list[start..<min(list.count, start + pageSize)]
  }
}
