/// Follows HTML byte by byte, to know in what context a value is about to be placed.
///
/// Escaping makes text safe between tags and inside quoted attribute values, and nowhere else. Debug
/// builds stop with a message where a template puts a value into another place. A small part of the
/// WHATWG tokenizer is enough: templates are written by programmers, and this guards against slips.
struct MarkupContext {
  enum State: Equatable {
    case text, tagOpen, tagName, beforeAttribute, attributeName, afterEquals
    case doubleQuoted, singleQuoted, unquoted
    case markupDeclaration, comment
    /// Inside `script` or `style`; what a browser would run, or only data.
    case rawText(executable: Bool)
  }

  enum Placed { case text, markup, json }

  private(set) var state = State.text
  private var tag: [UInt8] = []
  private var attribute: [UInt8] = []
  private var value: [UInt8] = []
  private var isDataScript = false
  private var tail: [UInt8] = []

  /// What is wrong with placing a value here, or nil when it is sound.
  func problem(placing placed: Placed) -> String? {
    switch state {
    case .text:
      return placed == .json ? "outside a data script; escape it as text instead" : nil
    case .doubleQuoted, .singleQuoted:
      if placed == .json { return "in an attribute; JSON belongs in a data script" }
      if attribute.starts(with: Array("on".utf8)) {
        return "in an event handler, which a browser runs as a script"
      }
      if attribute == Array("style".utf8) {
        return "in a style attribute, where escaping does not help; choose a class instead"
      }
      return nil
    case .unquoted, .afterEquals:
      return "in an unquoted attribute; put quotation marks around it"
    case .tagOpen, .tagName: return "in the name of a tag"
    case .attributeName: return "in the name of an attribute"
    // A typed helper may add whole attributes (` hidden`, ` aria-current="page"`).
    case .beforeAttribute: return placed == .markup ? nil : "among the attributes of a tag"
    case .markupDeclaration, .comment: return "in a comment, where escaping does not help"
    case .rawText(let executable):
      if executable { return "in an executable script or a style sheet" }
      return placed == .json ? nil : #"in a data script; write \(json:) instead"#
    }
  }

  static func stop(_ kind: String, _ value: String, _ problem: String) -> Never {
    fatalError("A template places \(kind) \(problem): \(value.prefix(80))")
  }

  mutating func advance(over bytes: some Sequence<UInt8>) {
    for byte in bytes { advance(byte) }
  }

  private mutating func advance(_ byte: UInt8) {
    let isSpace = byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
    switch state {
    case .text:
      if byte == UInt8(ascii: "<") { state = .tagOpen }
    case .tagOpen:
      tag = []
      isDataScript = false
      if byte == UInt8(ascii: "!") {
        state = .markupDeclaration
        tail = []
      } else if byte == UInt8(ascii: "/") || Self.isLetter(byte) {
        tag = [Self.lowered(byte)]
        state = .tagName
      } else {
        state = .text
      }
    case .tagName:
      if isSpace {
        state = .beforeAttribute
      } else if byte == UInt8(ascii: ">") {
        closeTag()
      } else {
        tag.append(Self.lowered(byte))
      }
    case .beforeAttribute:
      if byte == UInt8(ascii: ">") {
        closeTag()
      } else if !isSpace, byte != UInt8(ascii: "/") {
        attribute = [Self.lowered(byte)]
        state = .attributeName
      }
    case .attributeName:
      if byte == UInt8(ascii: "=") {
        state = .afterEquals
        value = []
      } else if byte == UInt8(ascii: ">") {
        closeTag()
      } else if isSpace {
        state = .beforeAttribute
      } else {
        attribute.append(Self.lowered(byte))
      }
    case .afterEquals:
      if byte == UInt8(ascii: "\"") {
        state = .doubleQuoted
      } else if byte == UInt8(ascii: "'") {
        state = .singleQuoted
      } else if byte == UInt8(ascii: ">") {
        closeTag()
      } else if !isSpace {
        state = .unquoted
      }
    case .doubleQuoted:
      if byte == UInt8(ascii: "\"") { endAttribute() } else { value.append(Self.lowered(byte)) }
    case .singleQuoted:
      if byte == UInt8(ascii: "'") { endAttribute() } else { value.append(Self.lowered(byte)) }
    case .unquoted:
      if byte == UInt8(ascii: ">") { closeTag() } else if isSpace { state = .beforeAttribute }
    case .markupDeclaration:
      tail.append(byte)
      if tail == Array("--".utf8) {
        state = .comment
        tail = []
      } else if byte == UInt8(ascii: ">") {
        state = .text
      }
    case .comment:
      tail = (tail + [byte]).suffix(3)
      if tail == Array("-->".utf8) { state = .text }
    case .rawText:
      let end = Array("</".utf8) + tag + [UInt8(ascii: ">")]
      tail = (tail + [Self.lowered(byte)]).suffix(end.count)
      if tail == end { state = .text }
    }
  }

  private mutating func endAttribute() {
    if tag == Array("script".utf8), attribute == Array("type".utf8) {
      let name = String(decoding: value, as: UTF8.self)
      isDataScript = name.hasSuffix("json")
    }
    state = .beforeAttribute
  }

  private mutating func closeTag() {
    if tag == Array("script".utf8) || tag == Array("style".utf8) {
      state = .rawText(executable: !isDataScript)
      tail = []
    } else {
      state = .text
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(lowered(byte))
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
  }
}
