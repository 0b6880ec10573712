/// Which articles share which features: an inverted index with bounded candidates.
///
/// Features are numbers: topics, terms that a text mentions, words of a title. Looking up what is
/// related to one article touches at most ``featureLimit`` × ``candidateLimit`` entries, however
/// large the site is, so relating all articles grows in proportion to their number.
struct RelatedIndex: Sendable {
  /// The features of each article, ascending; empty for one that is not listed.
  private(set) var features: [[Int32]]
  /// The articles of each feature, ascending.
  private(set) var postings: [[Int32]]
  /// How many articles are listed.
  private(set) var count: Int

  /// How many of an article's features are looked at, the rarest first.
  static let featureLimit = 10
  /// How many articles of one feature are looked at: those nearest in the order of paths.
  static let candidateLimit = 64

  init(features: [[Int32]], featureCount: Int) {
    self.features = features
    var sizes = [Int](repeating: 0, count: featureCount)
    var count = 0
    for list in features {
      if !list.isEmpty { count += 1 }
      for feature in list { sizes[Int(feature)] += 1 }
    }
    self.count = count
    postings = sizes.map { size in
      var list: [Int32] = []
      list.reserveCapacity(size)
      return list
    }
    for (article, list) in features.enumerated() {
      for feature in list { postings[Int(feature)].append(Int32(article)) }
    }
  }

  /// Makes room for further features.
  mutating func grow(to featureCount: Int) {
    while postings.count < featureCount { postings.append([]) }
  }

  /// Gives an article other features.
  mutating func replace(_ article: Int, by new: [Int32]) {
    let old = features[article]
    guard old != new else { return }
    for feature in old where !new.contains(feature) {
      postings[Int(feature)].removeAll { $0 == Int32(article) }
    }
    for feature in new where !old.contains(feature) {
      let list = postings[Int(feature)]
      let at = list.firstIndex { $0 > Int32(article) } ?? list.count
      postings[Int(feature)].insert(Int32(article), at: at)
    }
    if old.isEmpty != new.isEmpty { count += new.isEmpty ? -1 : 1 }
    features[article] = new
  }

  /// The articles that share most with one, by weight, the nearest first.
  ///
  /// Of features that are equally rare, topics and terms come before words, and words by their
  /// letters: so it does not matter in which order words came to the index.
  ///
  /// A shared feature weighs ln(1 + n / f), where n articles are listed and f of them have it
  /// (inverse document frequency; Spärck Jones 1972). Ties go to the article whose path sorts first.
  ///
  /// - Parameters:
  ///   - article: The article.
  ///   - limit: How many to give at most.
  ///   - words: The names of features, of which those from `wordsFrom` on are words of titles.
  ///   - wordsFrom: The first feature that is a word.
  /// - Returns: Articles with the features that they share, the rarest first.
  func nearest(
    to article: Int, limit: Int, words: [String], wordsFrom: Int
  ) -> [(article: Int, shared: [Int32])] {
    let own = features[article].filter { postings[Int($0)].count > 1 }.sorted { a, b in
      let (x, y) = (postings[Int(a)].count, postings[Int(b)].count)
      if x != y { return x < y }
      return min(a, b) < wordsFrom ? a < b : words[Int(a)] < words[Int(b)]
    }.prefix(Self.featureLimit)
    guard !own.isEmpty else { return [] }
    let best = ScoreTable.best(limit) { table in
      for feature in own {
        let list = postings[Int(feature)]
        let weight = Self.weight(frequency: list.count, of: count)
        Self.window(of: list, around: Int32(article)).withUnsafeBufferPointer { window in
          for candidate in window where candidate != Int32(article) {
            table.add(weight, to: candidate)
          }
        }
      }
    }
    return best.map { candidate in
      let theirs = features[Int(candidate)]
      return (Int(candidate), own.filter { Self.contains($0, in: theirs) })
    }
  }

  /// In whole numbers, so that the order of adding can never change a sum.
  private static func weight(frequency: Int, of count: Int) -> Int32 {
    // log2 by the position of the highest bit and the bits below it, scaled by 16: enough to rank,
    // and the same on every machine.
    let ratio = (count + frequency) * 256 / max(1, frequency)
    let high = Int.bitWidth - 1 - ratio.leadingZeroBitCount
    let below = high >= 4 ? (ratio >> (high - 4)) & 15 : (ratio << (4 - high)) & 15
    return Int32(max(1, (high - 8) * 16 + below))
  }

  private static func window(of list: [Int32], around article: Int32) -> ArraySlice<Int32> {
    if list.count <= candidateLimit { return list[...] }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < article { low = middle + 1 } else { high = middle }
    }
    let start = min(max(0, low - candidateLimit / 2), list.count - candidateLimit)
    return list[start..<start + candidateLimit]
  }

  private static func contains(_ feature: Int32, in sorted: [Int32]) -> Bool {
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < feature { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == feature
  }
}

/// Sums by article in a small open-addressed table: a dictionary costs several times as much here.
private struct ScoreTable {
  private let slots: UnsafeMutableBufferPointer<Slot>
  /// The slots that are taken, in the order in which they were.
  private let used: UnsafeMutableBufferPointer<Int32>
  private var count = 0

  private struct Slot {
    var key: Int32 = -1
    var sum: Int32 = 0
  }

  private static let capacity = 2048

  /// The articles with the largest sums, the largest first.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - fill: Adds to the sums.
  static func best(_ limit: Int, _ fill: (inout ScoreTable) -> Void) -> [Int32] {
    precondition(capacity >= 2 * RelatedIndex.featureLimit * RelatedIndex.candidateLimit)
    return withUnsafeTemporaryAllocation(of: Slot.self, capacity: capacity) { slots in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { used in
        slots.initialize(repeating: Slot())
        used.initialize(repeating: 0)
        var table = ScoreTable(slots: slots, used: used)
        fill(&table)
        return table.best(limit)
      }
    }
  }

  private init(
    slots: UnsafeMutableBufferPointer<Slot>, used: UnsafeMutableBufferPointer<Int32>
  ) {
    self.slots = slots
    self.used = used
  }

  mutating func add(_ weight: Int32, to key: Int32) {
    var at = Int((UInt32(bitPattern: key) &* 2_654_435_769) >> 21)
    while slots[at].key != key {
      if slots[at].key == -1 {
        slots[at].key = key
        used[count] = Int32(at)
        count += 1
        break
      }
      at = (at + 1) & (Self.capacity - 1)
    }
    slots[at].sum &+= weight
  }

  private func best(_ limit: Int) -> [Int32] {
    var top: [(sum: Int32, key: Int32)] = []
    top.reserveCapacity(limit + 1)
    for number in 0..<count {
      let slot = slots[Int(used[number])]
      let entry = (sum: slot.sum, key: slot.key)
      if top.count == limit, let last = top.last, !Self.precedes(entry, last) { continue }
      let at = top.firstIndex { Self.precedes(entry, $0) } ?? top.count
      top.insert(entry, at: at)
      if top.count > limit { top.removeLast() }
    }
    return top.map(\.key)
  }

  private static func precedes(_ a: (sum: Int32, key: Int32), _ b: (sum: Int32, key: Int32)) -> Bool
  {
    a.sum != b.sum ? a.sum > b.sum : a.key < b.key
  }
}
