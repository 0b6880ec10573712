import MateriaArticleText
import MateriaContent

/// The topics that a site declares, as far as proposing them needs.
enum ImportTopics {
  /// Reads the terms of the site's topics; a site without topics gives none.
  static func load(site: String) -> TopicProposer {
    let loader = ContentLoader(path: SiteArguments.join(site, "Content"))
    return TopicProposer(loader.topicTerms())
  }
}
