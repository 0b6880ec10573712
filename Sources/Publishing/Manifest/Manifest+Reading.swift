extension Manifest {
  /// Why bytes are not a manifest of ours.
  public struct Fault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, without a full stop.
    public var description: String
  }

  /// Reads a manifest, and trusts nothing in it.
  ///
  /// Every path is checked, because files are removed by this list: a path that is absolute, or
  /// that climbs out of Output, makes the whole manifest invalid.
  ///
  /// - Parameter json: The bytes of `manifest.json`.
  /// - Throws: `Fault` when they are anything but a manifest that this version writes.
  public init(json: [UInt8]) throws(Fault) {
    var reader = Reader(bytes: json)
    var entries: [Entry] = []
    try reader.expect("{")
    try reader.key("generator")
    guard try reader.string() == "materia" else { throw Fault(description: "is not by materia") }
    try reader.expect(",")
    try reader.key("version")
    let version = try reader.number()
    guard version == 1 else {
      throw Fault(description: "has the version \(version), and this program reads version 1")
    }
    try reader.expect(",")
    try reader.key("files")
    try reader.expect("{")
    if !reader.skip("}") {
      repeat { entries.append(try reader.entry()) } while reader.skip(",")
      try reader.expect("}")
    }
    try reader.expect("}")
    try reader.end()
    self.init(entries)
    for (a, b) in zip(self.entries, self.entries.dropFirst())
    where !OutputPath.precedes(a.path, b.path) {
      throw Fault(description: "lists \(a.path) twice")
    }
  }

  /// Reads the small part of JSON (RFC 8259) that a manifest is written in.
  private struct Reader {
    var bytes: [UInt8]
    var place = 0

    mutating func entry() throws(Fault) -> Entry {
      let path = try string()
      if let fault = OutputPath.fault(in: path) {
        throw Fault(description: "lists the path \"\(path)\", which \(fault)")
      }
      try expect(":")
      try expect("{")
      try key("sha256")
      guard let digest = Digest(hex: try string().utf8) else {
        throw Fault(description: "has no SHA-256 for \(path)")
      }
      try expect(",")
      try key("size")
      let size = try number()
      try expect("}")
      return Entry(path: path, size: size, digest: digest)
    }

    mutating func key(_ name: String) throws(Fault) {
      guard try string() == name else { throw broken("“\(name)”") }
      try expect(":")
    }

    mutating func expect(_ mark: Unicode.Scalar) throws(Fault) {
      guard skip(mark) else { throw broken("“\(mark)”") }
    }

    mutating func skip(_ mark: Unicode.Scalar) -> Bool {
      skipSpace()
      guard place < bytes.count, bytes[place] == UInt8(ascii: mark) else { return false }
      place += 1
      return true
    }

    mutating func end() throws(Fault) {
      skipSpace()
      if place < bytes.count { throw broken("its end") }
    }

    mutating func number() throws(Fault) -> Int {
      skipSpace()
      let start = place
      var value = 0
      while place < bytes.count, case let digit = bytes[place], digit >= 48, digit <= 57,
        place - start < 18
      {
        value = value * 10 + Int(digit - 48)
        place += 1
      }
      if place == start { throw broken("a number") }
      return value
    }

    mutating func string() throws(Fault) -> String {
      try expect("\"")
      let start = place
      while place < bytes.count, bytes[place] != UInt8(ascii: "\""),
        bytes[place] != UInt8(ascii: "\\"), bytes[place] >= 0x20
      {
        place += 1
      }
      var text = Array(bytes[start..<place])
      while place < bytes.count, bytes[place] != UInt8(ascii: "\"") {
        guard bytes[place] >= 0x20 else { throw broken("a string without control characters") }
        if bytes[place] == UInt8(ascii: "\\") {
          text.append(try escaped())
        } else {
          text.append(bytes[place])
          place += 1
        }
      }
      try expect("\"")
      guard let string = String(validating: text, as: UTF8.self) else {
        throw broken("a string in UTF-8")
      }
      return string
    }

    /// Reads `\"`, `\\` or `\u00XX`, the escapes that are written.
    private mutating func escaped() throws(Fault) -> UInt8 {
      guard place + 1 < bytes.count else { throw broken("an escape") }
      let mark = bytes[place + 1]
      if mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "\\") {
        place += 2
        return mark
      }
      guard mark == UInt8(ascii: "u"), place + 5 < bytes.count,
        let value = UInt8(
          String(decoding: bytes[(place + 2)..<(place + 6)], as: UTF8.self), radix: 16),
        value < 0x80
      else { throw broken("an escape") }
      place += 6
      return value
    }

    private mutating func skipSpace() {
      while place < bytes.count,
        bytes[place] == 0x20 || bytes[place] == 0x0A || bytes[place] == 0x0D || bytes[place] == 0x09
      {
        place += 1
      }
    }

    private func broken(_ wanted: String) -> Fault {
      let line = bytes[..<min(place, bytes.count)].count { $0 == 0x0A } + 1
      return Fault(description: "lacks \(wanted) in line \(line)")
    }
  }
}
