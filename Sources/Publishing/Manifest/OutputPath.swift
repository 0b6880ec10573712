/// What a path below Output may look like, and how paths are put in order.
///
/// Paths are compared by their bytes: two strings that Swift calls equal, because they differ only
/// in how an accent is encoded, can be two files on a disk.
enum OutputPath {
  /// The manifest's own name, which no page may take.
  static let manifest = "manifest.json"
  /// How the names begin that a build needs for itself.
  static let reserved = ".materia-"
  /// Where changed files wait until all of them are rendered.
  static let staging = ".materia-staging"
  /// The files that a build was about to make; it is there only while files are moved.
  static let claims = ".materia-claims.json"

  /// What the last build was made from.
  static let record = ".materia-inputs"

  /// What is wrong with a path as a file below Output; nil when it is sound.
  static func fault(in path: String) -> String? {
    if path.isEmpty { return "is empty" }
    if path.utf8.count > 4000 { return "is longer than 4,000 bytes" }
    if path == manifest { return "is the name of the list of files itself" }
    var start = path.utf8.startIndex
    for end in path.utf8.indices where path.utf8[end] == UInt8(ascii: "/") {
      if let fault = fault(inPart: path.utf8[start..<end]) { return fault }
      start = path.utf8.index(after: end)
    }
    return fault(inPart: path.utf8[start...])
  }

  /// Whether one path comes before another, byte by byte.
  static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Walks two sorted lists side by side and names what each place holds in either.
  ///
  /// - Parameters:
  ///   - old: Paths in the order of `precedes`.
  ///   - new: Paths in the order of `precedes`.
  ///   - body: Takes the place in the old list and in the new one; nil where a list lacks it.
  static func sideBySide(_ old: [String], _ new: [String], _ body: (Int?, Int?) -> Void) {
    var (i, j) = (0, 0)
    while i < old.count || j < new.count {
      if j == new.count || (i < old.count && precedes(old[i], new[j])) {
        body(i, nil)
        i += 1
      } else if i == old.count || precedes(new[j], old[i]) {
        body(nil, j)
        j += 1
      } else {
        body(i, j)
        i += 1
        j += 1
      }
    }
  }

  private static func fault(inPart part: Substring.UTF8View) -> String? {
    switch part.count {
    case 0: return "is absolute or has an empty part"
    case 1 where part.elementsEqual(".".utf8), 2 where part.elementsEqual("..".utf8):
      return "has a part that is `.` or `..`"
    case 256...: return "has a part longer than 255 bytes"
    default: break
    }
    if part.contains(0) { return "holds a NUL" }
    if part.starts(with: reserved.utf8) {
      return "has a part that begins with `\(reserved)`, which builds use themselves"
    }
    return nil
  }
}
