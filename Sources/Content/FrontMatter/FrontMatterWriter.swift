/// Writes the front matter of an article that was made from a raw text.
public struct FrontMatterWriter: Sendable {
  /// The title; nil writes no title.
  public var title: String?
  /// The description; nil writes none.
  public var description: String?
  /// The ids of the topics.
  public var topics: [String]
  /// The name of the file that the text came from; nil writes no provenance.
  public var from: String?

  /// Sets what is written.
  ///
  /// - Parameters:
  ///   - title: The title, or nil to write none.
  ///   - description: The description, or nil to write none.
  ///   - topics: The ids of the topics.
  ///   - from: The name of the file that the text came from, or nil.
  public init(title: String?, description: String?, topics: [String] = [], from: String? = nil) {
    self.title = title
    self.description = description
    self.topics = topics
    self.from = from
  }

  /// The front matter with its two lines of dashes, in UTF-8.
  ///
  /// Strings are double-quoted as YAML 1.2 has them, each on one line, so that no word of a text can
  /// be read as another type.
  public func write() -> [UInt8] {
    var out = Array("---\n".utf8)
    if let title { Self.line("title", title, &out) }
    if let description { Self.line("description", description, &out) }
    if !topics.isEmpty {
      out += Array("topics:\n".utf8)
      for topic in topics {
        out += Array("  - ".utf8)
        Self.quoted(topic, &out)
        out.append(0x0A)
      }
    }
    if let from {
      out += Array("provenance:\n  source: raw-text\n".utf8)
      Self.line("  from", from, &out)
    }
    out += Array("---\n".utf8)
    return out
  }

  private static func line(_ key: String, _ value: String, _ out: inout [UInt8]) {
    out += Array("\(key): ".utf8)
    quoted(value, &out)
    out.append(0x0A)
  }

  /// A double-quoted scalar; YAML does not allow control characters but by escapes.
  private static func quoted(_ value: String, _ out: inout [UInt8]) {
    out.append(0x22)
    let bytes = Array(value.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case 0x22: out += [0x5C, 0x22]
      case 0x5C: out += [0x5C, 0x5C]
      case 0x09: out += [0x5C, 0x74]
      case 0x0A: out += [0x5C, 0x6E]
      case 0x0D: out += [0x5C, 0x72]
      case 0x00..<0x20, 0x7F: out += escape(UInt32(byte))
      // The controls of Latin-1, and the line and paragraph separators, which YAML breaks lines at.
      case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0:
        out += escape(UInt32(bytes[index + 1]))
      case 0x80..<0xA0 where index > 0 && bytes[index - 1] == 0xC2: continue
      case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA8]): out += escape(0x2028)
      case 0xE2 where bytes[index...].starts(with: [0xE2, 0x80, 0xA9]): out += escape(0x2029)
      case 0x80, 0xA8, 0xA9: if !followsSeparator(bytes, index) { out.append(byte) }
      default: out.append(byte)
      }
    }
    out.append(0x22)
  }

  private static func escape(_ value: UInt32) -> [UInt8] {
    let hex = String(value, radix: 16, uppercase: true)
    return Array(("\\u" + String(repeating: "0", count: 4 - hex.count) + hex).utf8)
  }

  /// Whether a byte belongs to a separator that was written as an escape.
  private static func followsSeparator(_ bytes: [UInt8], _ index: Int) -> Bool {
    let start = bytes[index] == 0x80 ? index - 1 : index - 2
    guard start >= 0, start + 2 < bytes.count else { return false }
    return bytes[start] == 0xE2 && bytes[start + 1] == 0x80
      && (bytes[start + 2] == 0xA8 || bytes[start + 2] == 0xA9)
  }
}
