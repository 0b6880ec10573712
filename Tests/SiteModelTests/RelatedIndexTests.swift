import Testing

@testable import MateriaSiteModel

@Suite struct `Relating articles` {
  /// A source of numbers that gives the same each time (SplitMix64).
  private struct Numbers {
    var state: UInt64
    mutating func next(below limit: Int) -> Int {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return Int((z ^ (z >> 31)) % UInt64(limit))
    }
  }

  private func randomFeatures(_ count: Int, seed: UInt64) -> [[Int32]] {
    var numbers = Numbers(state: seed)
    return (0..<count).map { _ in
      numbers.next(below: 10) == 0
        ? []
        : Set((0..<(1 + numbers.next(below: 6))).map { _ in Int32(numbers.next(below: 40)) })
          .sorted()
    }
  }

  @Test func `What is shared by few counts more than what many share`() {
    // 0 shares feature 0 with everybody, and feature 1 with 3 alone.
    let index = RelatedIndex(features: [[0, 1], [0], [0], [0, 1], [0]], featureCount: 2)
    let found = index.nearest(to: 0, limit: 3)
    #expect(found.map(\.article) == [3, 1, 2])
    #expect(found.map(\.shared) == [[1, 0], [0], [0]])
  }

  @Test func `What nobody shares relates nothing`() {
    let index = RelatedIndex(features: [[0], [1], []], featureCount: 3)
    for article in 0..<3 { #expect(index.nearest(to: article, limit: 4).isEmpty) }
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `A site that was edited relates as one that was made anew`(seed: UInt64) {
    let features = randomFeatures(120, seed: seed)
    var edited = RelatedIndex(features: features, featureCount: 40)
    var now = features
    var numbers = Numbers(state: seed &* 77)
    let others = randomFeatures(60, seed: seed &+ 100)
    for other in others {
      let article = numbers.next(below: now.count)
      edited.replace(article, by: other)
      now[article] = other
    }
    let fresh = RelatedIndex(features: now, featureCount: 40)
    #expect(edited.features == fresh.features)
    #expect(edited.postings == fresh.postings)
    #expect(edited.count == fresh.count)
    for article in now.indices {
      let (a, b) = (edited.nearest(to: article, limit: 6), fresh.nearest(to: article, limit: 6))
      #expect(a.map(\.article) == b.map(\.article))
      #expect(a.map(\.shared) == b.map(\.shared))
      #expect(!a.contains { $0.article == article || now[$0.article].isEmpty })
    }
  }

  @Test func `However many articles share a feature, few of them are looked at`() {
    let index = RelatedIndex(
      features: Array(repeating: [0, 1, 2], count: 5000), featureCount: 3)
    for article in [0, 2500, 4999] {
      let found = index.nearest(to: article, limit: 5)
      #expect(found.count == 5)
      #expect(found.allSatisfy { abs($0.article - article) <= RelatedIndex.candidateLimit })
    }
  }
}

extension RelatedIndex {
  /// What is related where no feature is a word of a title.
  fileprivate func nearest(to article: Int, limit: Int) -> [(article: Int, shared: [Int32])] {
    nearest(to: article, limit: limit, words: [], wordsFrom: Int.max)
  }
}
