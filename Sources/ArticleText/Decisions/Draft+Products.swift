/// What a shop prints around the text of a product.
extension Draft {
  /// The name of a product above its price, where buttons follow the price.
  mutating func claimProducts() {
    guard lines.count > 2 else { return }
    for index in 0..<lines.count - 2 where isOpen(index) {
      let line = lines[index]
      if roles[index + 1] == .residue, roles[index + 2] == .residue, isPrice(lines[index + 1]),
        line.blanksAfter == 0, line.wordCount <= 10, !line.endsSentence, !named.contains(index),
        line.last != .question, line.last != .colon, !line.marker.isItem, !isDateOrByline(index)
      {
        claim(index, .residue, "the name of a product above its price")
      }
    }
  }

  /// `Size`, `Choose an option`, `100g`, `250g`, `Clear`: the fields above the button of a shop.
  mutating func claimChoices() {
    for index in lines.indices where lines[index].wordCount <= 4 {
      let words = text.words(of: lines[index])
      if isOpen(index), words.last == Self.quantity || words.first == Self.quantity,
        isAboveBuying(index)
      {
        claim(index, .residue, "how many of a product to buy")
      }
      guard roles[index] == .residue, Self.choosing.contains(where: { words.elementsEqual($0) }),
        let end = endOfChoices(below: index)
      else { continue }
      if index > 0, isOpen(index - 1), lines[index - 1].wordCount <= 3,
        !lines[index - 1].isSentence, !named.contains(index - 1)
      {
        claim(index - 1, .residue, "what there is to choose of a product")
      }
      for line in index + 1..<end { claim(line, .residue, "one of the choices of a product") }
    }
  }

  /// The end of the choices below `Choose an option`: where the field for the quantity, the price
  /// or the button stands.
  private func endOfChoices(below label: Int) -> Int? {
    for index in label + 1..<min(lines.count, label + 30) {
      let words = text.words(of: lines[index])
      if isBuying(index) || words.last == Self.quantity || words.first == Self.quantity {
        return index
      }
      if words.count == 1, words.first == Self.clear { return index + 1 }
      guard roles[index] == .residue || isOpen(index), lines[index].wordCount <= 6,
        !lines[index].isSentence, !named.contains(index), index != titleLines?.lowerBound
      else { return nil }
    }
    return nil
  }

  private func isAboveBuying(_ index: Int) -> Bool {
    let below = index + 1..<min(lines.count, index + 5)
    guard let button = below.first(where: isBuying) else { return false }
    return !(index + 1..<button).contains { lines[$0].isProse || lines[$0].wordCount > 6 }
  }

  private func isBuying(_ index: Int) -> Bool {
    let words = text.words(of: lines[index])
    return roles[index] == .residue && words.count <= 4
      && Self.buying.contains { words.starts(with: $0) }
  }

  private static let buying = [
    "add to cart", "add to basket", "add to bag", "buy now", "sold out", "out of stock",
  ].map { Words.hashes(of: $0) }
  private static let choosing = [
    "choose an option", "select an option", "pick an option", "choose option", "select option",
  ].map { Words.hashes(of: $0) }
  private static let quantity = Words.hash("quantity")
  private static let clear = Words.hash("clear")
}
