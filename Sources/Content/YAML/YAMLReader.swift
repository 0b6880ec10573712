import MateriaDiagnostics
import Yams

/// Reads YAML into values with places, by Yams, within limits.
enum YAMLReader {
  /// The bytes of one front matter.
  static let frontMatterLimit = 64 * 1024
  /// The bytes of one data file such as sources.yml.
  static let fileLimit = 32 * 1024 * 1024
  /// How deep lists and groups may nest.
  static let nestingLimit = 40

  /// Reads a part of a file as one YAML document.
  ///
  /// - Parameters:
  ///   - range: The bytes to read.
  ///   - firstLine: The line of the file on which they begin.
  ///   - file: The file; findings are added to it.
  /// - Returns: The document, or nil after an error.
  static func read(_ range: Range<Int>, firstLine: Int, of file: inout SourceFile) -> YAMLValue? {
    if let plain = PlainYAML.read(file.bytes, range, firstLine: firstLine) { return plain }
    return compose(range, firstLine: firstLine, of: &file)
  }

  /// Reads a part of a file by the library.
  static func compose(_ range: Range<Int>, firstLine: Int, of file: inout SourceFile) -> YAMLValue?
  {
    if let problem = depthProblem(in: file.bytes[range]) {
      file.report(
        "yaml-nesting", .error, problem.message, line: firstLine + problem.line, column: 1,
        help: "Write the values one below the other, without anchors and deep lists.")
      return nil
    }
    let text = String(decoding: file.bytes[range], as: UTF8.self)
    do {
      guard let node = try Yams.compose(yaml: text, .basic, .default, .utf8)
      else {
        return YAMLValue(kind: .mapping([]), line: firstLine, column: 1)
      }
      let value = convert(node, firstLine: firstLine, columns: ByteColumns(range, of: file.bytes))
      // A control character that stands in the file itself was refused before: this one is escaped.
      if file.bytes[range].contains(UInt8(ascii: "\\")) { refuseControls(in: value, &file) }
      return value
    } catch let error as YamlError {
      report(error, range, firstLine: firstLine, in: &file)
    } catch {
      file.report("yaml", .error, "the YAML cannot be read: \(error)", line: firstLine)
    }
    return nil
  }

  private static func convert(_ node: Node, firstLine: Int, columns: ByteColumns) -> YAMLValue {
    let line = node.mark?.line ?? 1
    let column = columns.byte(at: node.mark?.column ?? 1, line: line)
    let place = firstLine - 1 + line
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      return YAMLValue(
        kind: .scalar(scalar.string, isPlain: isPlain), line: place, column: column)
    case .sequence(let sequence):
      return YAMLValue(
        kind: .sequence(sequence.map { convert($0, firstLine: firstLine, columns: columns) }),
        line: place, column: column)
    case .mapping(let mapping):
      let pairs = mapping.map {
        (
          key: convert($0.key, firstLine: firstLine, columns: columns),
          value: convert($0.value, firstLine: firstLine, columns: columns)
        )
      }
      return YAMLValue(kind: .mapping(pairs), line: place, column: column)
    case .alias:
      return YAMLValue(kind: .scalar("", isPlain: true), line: place, column: column)
    }
  }

  private static func refuseControls(in value: YAMLValue, _ file: inout SourceFile) {
    switch value.kind {
    case .scalar(let text, _):
      guard let control = text.unicodeScalars.first(where: TextEncoding.isControl) else { return }
      file.report(
        "control-character", .error,
        "the character \(TextEncoding.codePoint(control)) is no text", line: value.line,
        column: value.column, help: "Remove the escape that stands for it.")
    case .sequence(let items): for item in items { refuseControls(in: item, &file) }
    case .mapping(let pairs):
      for pair in pairs {
        refuseControls(in: pair.key, &file)
        refuseControls(in: pair.value, &file)
      }
    }
  }

  private static func report(
    _ error: YamlError, _ range: Range<Int>, firstLine: Int, in file: inout SourceFile
  ) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      // A quotation mark that is never closed is found at the end; where it opens is of more use.
      let isOpen = problem.contains("end of stream") || problem.contains("document indicator")
      let mark = isOpen ? context?.mark ?? mark : mark
      let line = firstLine - 1 + mark.line
      let words = [context?.text.trimmed, problem.trimmed].compactMap { $0 }
      file.report(
        "yaml", .error, "the YAML cannot be read: \(words.joined(separator: ", "))", line: line,
        column: ByteColumns(range, of: file.bytes).byte(at: mark.column, line: mark.line),
        help: help(for: problem))
    case .duplicatedKeysInMapping(let duplicates, let context):
      let key = duplicates.sorted().joined(separator: ", ")
      let first = firstLine - 1 + context.mark.line
      file.report(
        "duplicate-key", .error, "the key \(quoted(key)) stands twice",
        line: secondLine(of: key, from: first, column: context.mark.column, bytes: file.bytes),
        column: context.mark.column, length: key.utf8.count, help: "Keep one of the two.")
    default:
      file.report("yaml", .error, "the YAML cannot be read: \(error)", line: firstLine)
    }
  }

  /// The line on which a key of a group stands again; the group's first where it cannot be told.
  private static func secondLine(of key: String, from first: Int, column: Int, bytes: [UInt8])
    -> Int
  {
    var number = 1
    var count = 0
    for line in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      defer { number += 1 }
      guard number >= first else { continue }
      let rest = line.dropFirst(column - 1)
      if rest.starts(with: key.utf8), rest.dropFirst(key.utf8.count).first == UInt8(ascii: ":") {
        count += 1
        if count == 2 { return number }
      }
    }
    return first
  }

  private static func help(for problem: String) -> String {
    if problem.contains("mapping values are not allowed") {
      return "A value that holds a colon and a space needs quotation marks around it."
    }
    if problem.contains("tab") || problem.contains("cannot start any token") {
      return "Indent with spaces, and put quotation marks around values that begin with a mark."
    }
    if problem.contains("expected <block end>") || problem.contains("did not find expected key") {
      return "Check the indentation of this line and of the one before."
    }
    if problem.contains("end of stream") || problem.contains("quoted scalar") {
      return "Close the quotation mark."
    }
    return "Write one key and its value per line, as in: title: \"Kratom and sleep\"."
  }

  /// What would make reading deep or long, told from the bytes before the library sees them.
  ///
  /// A document with an alias to an anchor can grow without end, and one with deep nesting can use
  /// up a thread's stack.
  ///
  /// Signs count only where YAML can read them as such, at the beginning of a value: titles of
  /// sources hold `&`, `*word*` and `[In German]`.
  private static func depthProblem(
    in bytes: ArraySlice<UInt8>
  ) -> (message: String, line: Int)? {
    var line = 0
    var flow = 0
    var dashes = 0
    var atStart = true
    var atValue = true
    var inProperty = false
    var hasAnchor = false
    var aliasLine: Int?
    var previous = UInt8(ascii: "\n")
    var indents: [Int] = []
    var column = 0
    for (index, byte) in zip(bytes.indices, bytes) {
      if byte <= 0x20 {
        if inProperty || previous == UInt8(ascii: ":") { atValue = true }
        inProperty = false
      } else if atValue {
        let isSign = index + 1 < bytes.endIndex && bytes[index + 1] > 0x20
        switch byte {
        case UInt8(ascii: "["), UInt8(ascii: "{"): flow += 1
        case UInt8(ascii: "&") where isSign: (hasAnchor, inProperty) = (true, true)
        case UInt8(ascii: "*") where isSign: aliasLine = aliasLine ?? line
        case UInt8(ascii: "!"): inProperty = true
        default: break
        }
      }
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        dashes = 0
        atStart = true
        atValue = true
        column = -1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): flow = max(0, flow - 1)
      case UInt8(ascii: "-") where atStart: dashes += 1
      default: break
      }
      if atStart, byte > 0x20, byte != UInt8(ascii: "-"), byte != UInt8(ascii: "?") {
        atStart = false
        while let last = indents.last, last >= column { indents.removeLast() }
        indents.append(column)
      }
      if byte > 0x20 { atValue = atStart || opensValue(byte, inFlow: flow > 0) }
      column += 1
      previous = byte
      if flow > nestingLimit || dashes > nestingLimit || indents.count > nestingLimit {
        return ("lists and groups nest more than \(nestingLimit) deep", line)
      }
    }
    if hasAnchor, let aliasLine { return ("anchors and aliases are not read", aliasLine) }
    return nil
  }

  /// Whether a value may begin right behind a sign.
  private static func opensValue(_ byte: UInt8, inFlow: Bool) -> Bool {
    guard inFlow else { return false }
    return byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{") || byte == UInt8(ascii: ",")
      || byte == UInt8(ascii: ":")
  }
}

/// Turns columns as Yams counts them, in Unicode scalars, into columns in bytes.
///
/// The lines are found once for all values: a data file has a hundred thousand of them.
private struct ByteColumns {
  private let bytes: ArraySlice<UInt8>
  /// Where each line begins; empty where all is ASCII and the columns are the same.
  private var starts: [Int] = []

  init(_ range: Range<Int>, of bytes: [UInt8]) {
    self.bytes = bytes[range]
    if self.bytes.allSatisfy({ $0 < 0x80 }) { return }
    starts = [range.lowerBound]
    for (index, byte) in zip(range, self.bytes) where byte == UInt8(ascii: "\n") {
      starts.append(index + 1)
    }
  }

  /// The column in bytes.
  ///
  /// - Parameters:
  ///   - column: The column in scalars, from 1.
  ///   - line: The line within the range, from 1.
  func byte(at column: Int, line: Int) -> Int {
    // Nobody looks for a place so far out, and finding it in a line of megabytes takes long.
    guard column > 1, column < 10_000, line > 0, line <= starts.count else { return column }
    var scalars = 0
    let start = starts[line - 1]
    for (index, byte) in zip(start..., bytes[start...]) {
      // The bytes that continue a scalar are 10xxxxxx.
      if byte & 0xC0 != 0x80 { scalars += 1 }
      if scalars == column || byte == UInt8(ascii: "\n") { return index - start + 1 }
    }
    return bytes.endIndex - start + 1
  }
}

extension String {
  /// The text without white space at its ends and without a full stop.
  fileprivate var trimmed: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    return String(text)
  }
}
