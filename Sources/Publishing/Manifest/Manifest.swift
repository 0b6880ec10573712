/// The list of files that a build made, kept as `Output/manifest.json`.
///
/// It tells the next build which files are its own to remove, and a deployment which files to send.
/// Its bytes depend on nothing but the files that it lists.
public struct Manifest: Sendable, Hashable {
  /// One file of the site.
  public struct Entry: Sendable, Hashable {
    /// The path below Output, with `/` between its parts.
    public var path: String
    /// The size in bytes.
    public var size: Int
    /// The SHA-256 of the content.
    public var digest: Digest

    /// Names a file.
    public init(path: String, size: Int, digest: Digest) {
      self.path = path
      self.size = size
      self.digest = digest
    }
  }

  /// The files, in the order of their paths' bytes.
  public let entries: [Entry]

  /// Makes a manifest; the entries are put in order.
  ///
  /// - Parameter entries: The files, each path once.
  public init(_ entries: [Entry]) {
    let inOrder = zip(entries, entries.dropFirst()).allSatisfy {
      OutputPath.precedes($0.path, $1.path)
    }
    self.entries =
      inOrder ? entries : entries.sorted { OutputPath.precedes($0.path, $1.path) }
  }

  /// How this manifest differs from an older one.
  ///
  /// - Parameter old: The older manifest; nil when there was none, so that every file is added.
  /// - Complexity: In proportion to the number of files in both.
  public func changes(since old: Manifest?) -> SiteChanges {
    let before = old?.entries ?? []
    var changes = SiteChanges()
    OutputPath.sideBySide(before.map(\.path), entries.map(\.path)) { i, j in
      switch (i, j) {
      case (let i?, nil): changes.removed.append(before[i].path)
      case (nil, let j?): changes.added.append(entries[j].path)
      case (let i?, let j?):
        if before[i].digest != entries[j].digest { changes.changed.append(entries[j].path) }
      case (nil, nil): break
      }
    }
    return changes
  }

  /// The manifest as JSON, one file on each line, sorted.
  public func json() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(entries.count * 140 + 100)
    bytes.append(contentsOf: "{\n  \"generator\": \"materia\",\n  \"version\": 1,\n".utf8)
    bytes.append(contentsOf: "  \"files\": {".utf8)
    for (index, entry) in entries.enumerated() {
      bytes.append(contentsOf: (index == 0 ? "\n    " : ",\n    ").utf8)
      Self.append(entry.path, to: &bytes)
      bytes.append(contentsOf: ": {\"sha256\": \"".utf8)
      entry.digest.append(to: &bytes)
      bytes.append(contentsOf: "\", \"size\": \(entry.size)}".utf8)
    }
    bytes.append(contentsOf: (entries.isEmpty ? "}\n}\n" : "\n  }\n}\n").utf8)
    return bytes
  }

  private static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    for byte in string.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case 0..<0x20, 0x7F:
        bytes.append(contentsOf: "\\u00".utf8)
        bytes.append(hexDigit(byte >> 4))
        bytes.append(hexDigit(byte & 15))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
