/// Finds the name that a person probably meant.
public enum Suggestion {
  /// The candidate nearest to what was written, or nil when none is near.
  ///
  /// Near means an edit distance (Damerau-Levenshtein, optimal string alignment) of at most a third
  /// of the word's length, at least 1 and at most 3. Ties go to the candidate that sorts first.
  ///
  /// - Parameters:
  ///   - word: What was written.
  ///   - candidates: What would have been understood.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = min(3, max(1, word.utf8.count / 3))
    let folded = Array(word.lowercased().utf8)
    var best: (distance: Int, name: String)?
    for candidate in candidates {
      let other = Array(candidate.lowercased().utf8)
      guard abs(other.count - folded.count) <= limit else { continue }
      let distance = editDistance(folded, other)
      guard distance <= limit else { continue }
      if best == nil || (distance, candidate) < (best!.distance, best!.name) {
        best = (distance, candidate)
      }
    }
    return best?.name
  }

  private static func editDistance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
    var beforeLast = [Int](repeating: 0, count: b.count + 1)
    var last = Array(0...b.count)
    for i in 1...a.count {
      var row = [i] + [Int](repeating: 0, count: b.count)
      for j in 1...b.count {
        let cost = a[i - 1] == b[j - 1] ? 0 : 1
        row[j] = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + cost)
        if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
          row[j] = min(row[j], beforeLast[j - 2] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[b.count]
  }
}
