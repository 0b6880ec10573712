/// Phrases that stand in a line in one way.
struct PhraseGroup: Sendable {
  /// How a phrase has to stand in a line.
  enum Place: Sendable {
    /// It is the whole line.
    case whole
    /// The line begins with it and has at most this many words.
    case start(Int)
    /// It stands anywhere in a line of at most this many words.
    case anywhere(Int)
  }

  var place: Place
  /// The phrases in small letters, parted by semicolons or line ends.
  var phrases: String

  init(_ place: Place, _ phrases: String) {
    self.place = place
    self.phrases = phrases
  }
}

/// What the phrases of a line say of it.
struct PhraseKinds: OptionSet, Sendable {
  let rawValue: UInt32

  static let furniture = PhraseKinds(rawValue: 1 << 0)
  static let shortFurniture = PhraseKinds(rawValue: 1 << 1)
  static let weakFurniture = PhraseKinds(rawValue: 1 << 2)
  static let languages = PhraseKinds(rawValue: 1 << 3)
  static let boxes = PhraseKinds(rawValue: 1 << 4)
  static let promotions = PhraseKinds(rawValue: 1 << 5)
  static let tail = PhraseKinds(rawValue: 1 << 6)
  static let lateSections = PhraseKinds(rawValue: 1 << 7)
  static let bylines = PhraseKinds(rawValue: 1 << 8)
  static let captions = PhraseKinds(rawValue: 1 << 9)
  static let pointers = PhraseKinds(rawValue: 1 << 10)
  static let disclaimers = PhraseKinds(rawValue: 1 << 11)
  static let contentsLabels = PhraseKinds(rawValue: 1 << 12)
  static let sections = PhraseKinds(rawValue: 1 << 13)
  static let genres = PhraseKinds(rawValue: 1 << 14)
  static let careCards = PhraseKinds(rawValue: 1 << 15)
  static let boilerplate = PhraseKinds(rawValue: 1 << 16)
  static let sectionOpenings = PhraseKinds(rawValue: 1 << 18)
  static let notices = PhraseKinds(rawValue: 1 << 19)
  static let sites = PhraseKinds(rawValue: 1 << 17)
}

/// All phrases of all tables by their first word, so that a line is looked through once.
struct PhraseIndex: Sendable {
  private struct Entry: Sendable {
    var kind: PhraseKinds
    /// The phrase's words but the first, as a range of `rest`.
    var rest: Range<Int>
    /// How many words the line may have.
    var most: Int
    /// Whether the line has no other words.
    var isWhole: Bool
    /// The next entry with the same first word, or -1.
    var next: Int
  }

  /// The first entry by first word: of phrases that open a line, and of those that stand anywhere.
  private var openings = WordTable()
  private var inside = WordTable()
  private var entries: [Entry] = []
  private var rest: [UInt32] = []
  /// The longest line that is looked through.
  private var most = 0

  init(_ tables: [(kind: PhraseKinds, groups: [PhraseGroup])]) {
    for (kind, groups) in tables {
      for group in groups {
        for phrase in group.phrases.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
          add(Words.hashes(of: String(phrase)), kind, group.place)
        }
      }
    }
  }

  private mutating func add(_ words: [UInt32], _ kind: PhraseKinds, _ place: PhraseGroup.Place) {
    guard let first = words.first else { return }
    let start = rest.count
    rest += words.dropFirst()
    var entry = Entry(
      kind: kind, rest: start..<rest.count, most: words.count, isWhole: false, next: -1)
    let index = entries.count
    switch place {
    case .whole:
      entry.isWhole = true
      entry.next = openings.replace(first, with: index)
    case .start(let count):
      entry.most = count
      entry.next = openings.replace(first, with: index)
    case .anywhere(let count):
      entry.most = count
      entry.next = inside.replace(first, with: index)
    }
    most = max(most, entry.most)
    entries.append(entry)
  }

  /// The kinds of all phrases that stand in a line of these words.
  func kinds(in words: ArraySlice<UInt32>) -> PhraseKinds {
    if words.isEmpty || words.count > most { return [] }
    return words.withUnsafeBufferPointer { words in
      var found = look(openings[words[0]], words, from: 0)
      for index in words.indices {
        let entry = inside[words[index]]
        if entry >= 0 { found.formUnion(look(entry, words, from: index)) }
      }
      return found
    }
  }

  private func look(
    _ first: Int, _ words: UnsafeBufferPointer<UInt32>, from start: Int
  ) -> PhraseKinds {
    var found: PhraseKinds = []
    var index = first
    while index >= 0 {
      let entry = entries[index]
      index = entry.next
      let count = entry.rest.count
      guard words.count <= entry.most, start + count < words.count,
        !entry.isWhole || words.count == count + 1
      else { continue }
      var at = 0
      while at < count, words[start + 1 + at] == rest[entry.rest.lowerBound + at] { at += 1 }
      if at == count { found.formUnion(entry.kind) }
    }
    return found
  }
}
