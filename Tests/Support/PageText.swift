/// What a page says and what it links to, read by a small scanner apart from the templates.
public struct PageText: Sendable {
  /// A start tag with its attributes, their character references decoded.
  public struct Tag: Sendable {
    /// The name in lower case.
    public var name: String
    /// The attributes in their order.
    public var attributes: [(name: String, value: String)]

    /// The value of an attribute; nil where the tag has none.
    public subscript(attribute: String) -> String? {
      attributes.first { $0.name == attribute }?.value
    }
  }

  /// The start tags in their order.
  public private(set) var tags: [Tag] = []
  /// The text outside of tags, scripts and styles, decoded; runs of white space are one space.
  public private(set) var visible = ""
  /// What stands in each script, by its type.
  public private(set) var scripts: [(type: String, text: String)] = []
  /// The ids of the page, in their order.
  public var ids: [String] { tags.compactMap { $0["id"] } }

  /// Reads a page.
  public init(_ page: String) {
    let text = Array(page.unicodeScalars)
    var index = 0
    var words = String.UnicodeScalarView()
    while index < text.count {
      guard text[index] == "<", index + 1 < text.count else {
        words.append(text[index])
        index += 1
        continue
      }
      words.append(" ")
      let isEnd = text[index + 1] == "/"
      index += isEnd ? 2 : 1
      var tag = Tag(
        name: Self.take(text, &index) { !" \n/>".unicodeScalars.contains($0) }
          .lowercased(), attributes: [])
      while index < text.count, text[index] != ">" {
        if " \n/".unicodeScalars.contains(text[index]) {
          index += 1
          continue
        }
        let name = Self.take(text, &index) { !" \n=>/".unicodeScalars.contains($0) }
        var value = ""
        if index < text.count, text[index] == "=" {
          index += 1
          if index < text.count, text[index] == "\"" || text[index] == "'" {
            let quote = text[index]
            index += 1
            value = Self.take(text, &index) { $0 != quote }
            index += 1
          } else {
            value = Self.take(text, &index) { !" \n>".unicodeScalars.contains($0) }
          }
        }
        tag.attributes.append((name.lowercased(), Self.decoded(value)))
      }
      index += 1
      if isEnd { continue }
      tags.append(tag)
      if tag.name == "script" || tag.name == "style" || tag.name == "title" {
        let start = index
        while index < text.count, !Self.closes(tag.name, text, index) { index += 1 }
        let inner = Self.string(text[start..<min(index, text.count)])
        if tag.name == "script" { scripts.append((tag["type"] ?? "", inner)) }
      }
    }
    visible = Self.folded(Self.decoded(String(words)))
  }

  /// A text with each run of white space as one space, as a page shows it.
  public static func folded(_ text: String) -> String {
    text.split { $0.isWhitespace || $0.isNewline }.joined(separator: " ")
  }

  /// Text with the character references that this project writes decoded.
  public static func decoded(_ text: String) -> String {
    guard text.contains("&") else { return text }
    var out = ""
    var rest = text[...]
    while let ampersand = rest.firstIndex(of: "&") {
      out += rest[..<ampersand]
      rest = rest[ampersand...]
      let known = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      if let found = known.first(where: { rest.hasPrefix($0.0) }) {
        out += found.1
        rest = rest.dropFirst(found.0.count)
      } else {
        out += "&"
        rest = rest.dropFirst()
      }
    }
    return out + rest
  }

  private static func closes(_ name: String, _ text: [Unicode.Scalar], _ index: Int) -> Bool {
    let end = Array("</\(name)".unicodeScalars)
    return index + end.count <= text.count && Array(text[index..<index + end.count]) == end
  }

  private static func take(
    _ text: [Unicode.Scalar], _ index: inout Int, while condition: (Unicode.Scalar) -> Bool
  ) -> String {
    let start = index
    while index < text.count, condition(text[index]) { index += 1 }
    return string(text[start..<index])
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
