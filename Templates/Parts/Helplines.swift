import MateriaMarkup
import MateriaSiteModel

/// Where to get help now: near the top of a page, and in print.
func helplines(_ helplines: [HelplineCard], _ words: InterfaceWords) -> HTML {
  when(
    !helplines.isEmpty,
    """
    <section class="helplines" aria-labelledby="helplines_title">
    <h2 id="helplines_title">\(words.helplines)</h2>
    <ul role="list">
    \(each(helplines) { helpline($0, words) })
    </ul>
    </section>
    """)
}

/// The way to the helplines, and the first number of each region, above the notices that push the
/// helplines off a phone's first screen.
///
/// Numbers that were not verified lately are left to the helplines, which say so.
func helpFirst(_ helplines: [HelplineCard], above banners: [Banner], _ words: InterfaceWords)
  -> HTML
{
  var regions: Set<String> = []
  let isCurrent = { (card: HelplineCard) in card.verified != nil && !card.isStale }
  let first = helplines.filter {
    $0.phone != nil && isCurrent($0) && regions.insert($0.region).inserted
  }
  return when(
    !helplines.isEmpty && !banners.isEmpty,
    """
    <ul class="help-first" role="list">
    <li><a href="#helplines_title">\(words.helplines)</a></li>
    \(each(first) { firstNumber($0, words) })
    </ul>
    """)
}

private func firstNumber(_ card: HelplineCard, _ words: InterfaceWords) -> HTML {
  "<li>\(some(card.phone) { phone($0, card.telephone, words) }) \(region(card.region))</li>"
}

private func helpline(_ card: HelplineCard, _ words: InterfaceWords) -> HTML {
  """
  <li class="helpline">
  <h3>\(card.name) \(region(card.region))</h3>
  \(when(card.phone != nil || card.textMessage != nil, ways(card, words)))
  \(details(card, words))
  </li>
  """
}

private func ways(_ card: HelplineCard, _ words: InterfaceWords) -> HTML {
  """
  <ul class="ways" role="list">
  \(some(card.phone) { "<li>\(phone($0, card.telephone, words))</li>" })
  \(some(card.textMessage) { "<li>\(words.text) <strong>\($0)</strong></li>" })
  </ul>
  """
}

/// What the line is for, when it answers, where it is on the web, and how old the number is.
private func details(_ card: HelplineCard, _ words: InterfaceWords) -> HTML {
  let parts = [
    card.description.map { HTML(text: $0) }, card.hours.map { HTML(text: $0) },
    card.url.map { website($0, card.name, words) },
    card.verified.map { verified($0, card.isStale, words) } ?? neverVerified(words),
  ].compactMap { $0 }
  return when(!parts.isEmpty, "<p>\(each(parts, separatedBy: " · ") { $0 })</p>")
}

private func region(_ name: String) -> HTML {
  when(
    !name.isEmpty,
    """
    <span class="region">\(name)</span>
    """)
}

private func phone(_ number: String, _ telephone: String?, _ words: InterfaceWords) -> HTML {
  let label: HTML = "\(words.call) <strong>\(number)</strong>"
  return telephone.map {
    """
    <a class="phone" href="tel:\($0)">\(label)</a>
    """
  } ?? label
}

private func website(_ address: String, _ name: String, _ words: InterfaceWords) -> HTML {
  """
  <a href="\(url: address)">\(words.website)<span class="visually-hidden">: \(name)</span></a>
  """
}

private func verified(_ date: PageDate, _ isStale: Bool, _ words: InterfaceWords) -> HTML {
  """
  <span class="\(isStale ? "verified stale" : "verified")">\
  \(isStale ? words.unverified : words.verified) \(time(date))</span>
  """
}

private func neverVerified(_ words: InterfaceWords) -> HTML {
  """
  <span class="verified stale">\(words.neverVerified)</span>
  """
}
