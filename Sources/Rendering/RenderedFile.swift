/// One file of the site, as a path below Output and its bytes.
public struct RenderedFile: Sendable, Hashable {
  /// The path below Output, with `/` between its parts.
  public var path: String
  /// What the file holds.
  public var bytes: [UInt8]

  /// Makes a file.
  public init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
