/// The tags of a page in order, read by a small scanner that knows quoted attributes.
///
/// It is written apart from the templates' own context check, so that the two do not share a fault.
struct PageTags: Sendable {
  struct Tag: Sendable {
    var name: String
    var attributes: [(name: String, value: String)]
    var isEnd: Bool
    /// The text from this tag to the next.
    var text: String

    subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  private(set) var tags: [Tag] = []

  init(_ page: String) {
    var rest = Array(page.unicodeScalars)[...]
    while let open = rest.firstIndex(of: "<") {
      if !tags.isEmpty { tags[tags.count - 1].text += Self.string(rest[..<open]) }
      rest = rest[(open + 1)...]
      let isEnd = rest.first == "/"
      if isEnd { rest = rest.dropFirst() }
      let name = Self.take(&rest) {
        $0.properties.isAlphabetic || ("0"..."9").contains($0) || $0 == "!"
      }
      var attributes: [(String, String)] = []
      while let next = rest.first, next != ">" {
        if next == " " || next == "\n" || next == "/" {
          rest = rest.dropFirst()
          continue
        }
        let attribute = Self.take(&rest) { !" \n=>/".unicodeScalars.contains($0) }
        var value = ""
        if rest.first == "=" {
          rest = rest.dropFirst()
          let quote = rest.removeFirst()
          value = Self.take(&rest) { $0 != quote }
          rest = rest.dropFirst()
        }
        attributes.append((attribute, value))
      }
      rest = rest.dropFirst()
      tags.append(Tag(name: name, attributes: attributes, isEnd: isEnd, text: ""))
      if name == "script", !isEnd {
        // Data up to the end tag is no markup.
        let end = Self.firstIndex(of: "</script", in: rest)
        tags[tags.count - 1].text = Self.string(rest[..<end])
        rest = rest[end...]
      }
    }
  }

  /// The start tags with this name.
  func starts(_ name: String) -> [Tag] { tags.filter { !$0.isEnd && $0.name == name } }

  /// Every value that an attribute has on the page.
  func values(of attribute: String) -> [String] { tags.compactMap { $0[attribute] } }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var string = String.UnicodeScalarView()
    string.append(contentsOf: scalars)
    return String(string)
  }

  private static func take(
    _ rest: inout ArraySlice<Unicode.Scalar>, while condition: (Unicode.Scalar) -> Bool
  ) -> String {
    let taken = rest.prefix(while: condition)
    rest = rest[taken.endIndex...]
    return string(taken)
  }

  private static func firstIndex(of text: String, in rest: ArraySlice<Unicode.Scalar>) -> Int {
    let wanted = Array(text.unicodeScalars)
    var index = rest.startIndex
    while index + wanted.count <= rest.endIndex {
      if Array(rest[index..<index + wanted.count]) == wanted { return index }
      index += 1
    }
    return rest.endIndex
  }
}
