/// Values by line: a dictionary whose keys are the indices of a text's lines.
struct LineMap<Value: Sendable>: Sendable {
  private var values: [Value?]

  init(count: Int) { values = Array(repeating: nil, count: count) }

  /// The value of a line; nil for lines that have none, and for lines that the text has not.
  subscript(line: Int) -> Value? {
    get { line >= 0 && line < values.count ? values[line] : nil }
    set { values[line] = newValue }
  }

  /// The lines that have a value, ascending.
  var lines: [Int] { values.indices.filter { values[$0] != nil } }
}

/// A set of lines.
struct LineSet: Sendable {
  private var members: [Bool]
  private(set) var isEmpty = true

  init(count: Int) { members = Array(repeating: false, count: count) }

  func contains(_ line: Int) -> Bool { line >= 0 && line < members.count && members[line] }

  mutating func insert(_ line: Int) {
    members[line] = true
    isEmpty = false
  }

  mutating func formUnion(_ lines: some Sequence<Int>) { for line in lines { insert(line) } }

  func max() -> Int? { members.lastIndex(of: true) }
}

/// Lines by what they say: finds the lines of a text that have the same letters and digits.
struct TwinIndex: Sendable {
  /// The first line of each chain by key, open addressing; -1 is a free place.
  private var heads: [Int32]
  private var keys: [UInt64]
  /// The next line with the same key, or -1.
  private var next: [Int32]
  private let mask: Int

  init(_ lines: [TextLine]) {
    var size = 16
    while size < lines.count * 2 { size *= 2 }
    mask = size - 1
    heads = Array(repeating: -1, count: size)
    keys = Array(repeating: 0, count: size)
    next = Array(repeating: -1, count: lines.count)
    // From the last line to the first, so that each chain ascends.
    for index in lines.indices.reversed() where lines[index].letters > 0 {
      let place = place(of: lines[index].key)
      next[index] = heads[place]
      heads[place] = Int32(index)
      keys[place] = lines[index].key
    }
  }

  private func place(of key: UInt64) -> Int {
    var at = Int(truncatingIfNeeded: key ^ key >> 29) & mask
    while heads[at] >= 0, keys[at] != key { at = (at + 1) & mask }
    return at
  }

  /// The lines with a key, ascending, at most forty: what comes more often says nothing by it.
  subscript(key: UInt64) -> Twins { Twins(line: heads[place(of: key)], chain: next) }
}

/// Lines that say the same.
struct Twins: Sequence, IteratorProtocol {
  fileprivate var line: Int32
  fileprivate let chain: [Int32]
  private var left = 40

  fileprivate init(line: Int32, chain: [Int32]) {
    self.line = line
    self.chain = chain
  }

  var isEmpty: Bool { line < 0 }

  var count: Int {
    var count = 0
    var at = line
    while at >= 0, count < 40 {
      count += 1
      at = chain[Int(at)]
    }
    return count
  }

  mutating func next() -> Int? {
    guard line >= 0, left > 0 else { return nil }
    left -= 1
    defer { line = chain[Int(line)] }
    return Int(line)
  }
}
