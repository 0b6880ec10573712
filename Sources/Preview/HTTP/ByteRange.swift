/// What a `Range` field asks of a file, by RFC 9110, 14.
enum ByteRange: Sendable, Hashable {
  /// The whole file: no range, several of them, or one in other units than bytes.
  case whole
  case part(Range<Int>)
  /// A range that the file does not have.
  case unsatisfiable

  /// Reads the field for a file of some size.
  init(_ field: String?, size: Int) {
    guard let field, field.hasPrefix("bytes=") else {
      self = .whole
      return
    }
    let parts = field.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.filter { $0 != " " } }
    guard parts.count == 2, !field.contains(","), parts.contains(where: { !$0.isEmpty }),
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } && $0.count < 16 })
    else {
      self = .whole
      return
    }
    switch (Int(parts[0]), Int(parts[1])) {
    case (let first?, let last?):
      guard first <= last else {
        self = .whole
        return
      }
      self = first < size ? .part(first..<min(size, last + 1)) : .unsatisfiable
    case (let first?, nil): self = first < size ? .part(first..<size) : .unsatisfiable
    case (nil, let count?):
      self = count > 0 && size > 0 ? .part(max(0, size - count)..<size) : .unsatisfiable
    default: self = .whole
    }
  }
}
