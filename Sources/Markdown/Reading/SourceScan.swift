import MateriaDiagnostics

/// Looks at a text's bytes before it is parsed: finds its lines, and refuses what would take long.
///
/// Libcmark 0.30.2 needs time that grows with the square of deep nesting and with the cube of open
/// brackets, and it expands each use of a link's definition; what is refused here would be a hang
/// there. Control characters are refused because no page or feed may hold them.
struct SourceScan {
  private(set) var lines: SourceLines
  let file: UnsafeBufferPointer<UInt8>
  let limits: MarkdownLimits
  private var findings: [Diagnostic] = []
  /// How many `[` the text has.
  private var bracketCount = 0

  /// How many bytes the definitions of links may grow to where they are used.
  private static let expansionLimit = 64_000_000

  init(
    file: UnsafeBufferPointer<UInt8>, start: Int, path: String, limits: MarkdownLimits
  ) {
    self.file = file
    self.limits = limits
    lines = SourceLines(file: file, start: start, path: path)
  }

  /// Looks at every byte once, and again only where a first look calls for it.
  ///
  /// - Returns: Why the text is refused; empty when it may be parsed.
  mutating func run() -> [Diagnostic] {
    guard file.count <= limits.bytes else {
      refuse(
        "text-too-long", "the file has \(file.count) bytes; at most \(limits.bytes) are read",
        at: lines.start, help: "Divide the text into several articles.")
      return findings
    }
    let first = Bytes.survey(UnsafeBufferPointer(rebasing: file[lines.start...]))
    bracketCount = first.brackets
    findLines(hasCarriageReturns: first.hasCarriageReturns)
    if first.hasSuspects { refuseControlCharacters() }
    refuseControlReferences()
    refuseDeepNesting()
    if bracketCount > limits.openBrackets { refuseOpenBrackets() }
    if bracketCount * file.count > Self.expansionLimit { refuseExpansion() }
    return findings
  }

  private mutating func refuse(
    _ id: String, _ message: String, at offset: Int, length: Int = 1, help: String
  ) {
    guard findings.count < 20 else { return }
    findings.append(
      lines.diagnostic(id, .error, message, at: offset, length: length, help: help))
  }

  private mutating func findLines(hasCarriageReturns: Bool) {
    var at = lines.start
    while true {
      let end = Bytes.find(0x0A, in: file, from: at)
      if hasCarriageReturns {
        // For cmark a carriage return alone ends a line too.
        var lone = Bytes.find(0x0D, in: file, from: at)
        while lone + 1 < end {
          lines.append(start: lone + 1)
          lone = Bytes.find(0x0D, in: file, from: lone + 1)
        }
      }
      at = end + 1
      if at >= file.count { return }
      lines.append(start: at)
    }
  }

  /// Refuses C0 controls but tab and line ends, DEL, and C1 controls.
  private mutating func refuseControlCharacters() {
    for at in lines.start..<file.count {
      let byte = file[at]
      let isC1 =
        byte == 0xC2 && at + 1 < file.count && file[at + 1] >= 0x80 && file[at + 1] < 0xA0
      guard Bytes.isControl(byte) || isC1 else { continue }
      let code = isC1 ? file[at + 1] : byte
      let hex = String(code, radix: 16, uppercase: true)
      refuse(
        "control-character",
        "the text holds the control character U+00\(code < 16 ? "0" : "")\(hex)",
        at: at, help: "Delete it; it is not shown, and often comes from copying.")
    }
  }

  /// Refuses references such as `&#7;`, which would bring in what the bytes may not.
  private mutating func refuseControlReferences() {
    var at = Bytes.find(UInt8(ascii: "&"), in: file, from: lines.start)
    while at + 2 < file.count {
      if file[at + 1] == UInt8(ascii: "#"), let end = controlReference(at: at) {
        refuse(
          "control-character",
          "“\(String(decoding: file[at..<end], as: UTF8.self))” stands for a control character",
          at: at, length: end - at, help: "Delete it; no page may hold one.")
      }
      at = Bytes.find(UInt8(ascii: "&"), in: file, from: at + 1)
    }
  }

  /// The end of a reference to a control character, or nil when it is none.
  private func controlReference(at start: Int) -> Int? {
    var at = start + 2
    let isHex = at < file.count && Bytes.lowered(file[at]) == UInt8(ascii: "x")
    if isHex { at += 1 }
    let digits = at
    var value = 0
    // Eight digits are more than cmark reads.
    while at < file.count, at - digits < 8 {
      let byte = Bytes.lowered(file[at])
      if Bytes.isDigit(byte) {
        value = value * (isHex ? 16 : 10) + Int(byte - 0x30)
      } else if isHex, byte &- 0x61 < 6 {
        value = value * 16 + Int(byte - 0x61) + 10
      } else {
        break
      }
      at += 1
    }
    guard at > digits, at < file.count, file[at] == UInt8(ascii: ";") else { return nil }
    let isControl = value < 0x20 && value != 9 && value != 10 && value != 13
    return isControl || (0x7F..<0xA0).contains(value) ? at + 1 : nil
  }

  private mutating func refuseDeepNesting() {
    var nesting = NestingScan(file: file, limit: limits.nesting)
    for number in 1...lines.count {
      if let offset = nesting.tooDeep(in: lines.range(ofLines: number...number)) {
        refuse(
          "nesting-too-deep",
          "quotes and lists stand more than \(limits.nesting) deep in one another", at: offset,
          help: "Take some of the > or list marks at the beginning of the line away.")
        return
      }
    }
  }

  /// Refuses a block in which too many brackets stand open.
  ///
  /// A closing bracket may stand in code or in a tag and close nothing; after the first back tick or
  /// `<` of a block it is not counted on, and the cap for brackets opened since is four times as high.
  private mutating func refuseOpenBrackets() {
    var open = 0
    var unsure = 0
    var isSure = true
    var lineIsBlank = true
    var at = lines.start
    while at < file.count {
      let byte = file[at]
      switch byte {
      case 0x0A, 0x0D:
        if lineIsBlank {
          (open, unsure, isSure) = (0, 0, true)
        }
        lineIsBlank = true
        at += 1
        continue
      case 0x20, 0x09, UInt8(ascii: ">"):
        at += 1
        continue
      case UInt8(ascii: "\\"):
        // What follows a backslash is plain, but for a line's end.
        if at + 1 < file.count, file[at + 1] != 0x0A, file[at + 1] != 0x0D { at += 1 }
      case UInt8(ascii: "["):
        if isSure { open += 1 } else { unsure += 1 }
      case UInt8(ascii: "]"):
        if isSure { open = max(0, open - 1) }
      case UInt8(ascii: "`"), UInt8(ascii: "<"): isSure = false
      default: break
      }
      lineIsBlank = false
      if open > limits.openBrackets || unsure > 4 * limits.openBrackets {
        refuse(
          "too-many-open-brackets",
          "more than \(limits.openBrackets) square brackets stand open in one block", at: at,
          help: "Close them, or write \\[ for a bracket that is only a sign.")
        return
      }
      at += 1
    }
  }

  /// Refuses a definition so long that its uses could fill the memory.
  private mutating func refuseExpansion() {
    var start: Int?
    for number in 1...lines.count {
      let line = lines.line(number)
      let first = line.first { !Bytes.isSpace(file[$0]) && file[$0] != UInt8(ascii: ">") }
      let begins = first.map { file[$0] == UInt8(ascii: "[") } ?? true
      if let low = start {
        let length = line.upperBound - low
        if length * bracketCount > Self.expansionLimit {
          refuse(
            "definition-too-long",
            "a definition of \(length) bytes and \(bracketCount) brackets that could use it",
            at: low, help: "Shorten the definition, or divide the text.")
          return
        }
      }
      if begins { start = first }
    }
  }
}
