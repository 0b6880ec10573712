/// What a build did to Output.
public struct PublishReport: Sendable, Hashable {
  /// How many files were rendered: all files of the site.
  public var rendered: Int
  /// How many of them were written, because Output held something else or nothing.
  public var written: Int
  /// How many were left as they were, content and time stamp.
  public var unchanged: Int
  /// How many files of earlier builds were removed.
  public var removed: Int
  /// The size of the whole site in bytes, without its manifest.
  public var bytes: Int
  /// How many of those bytes were written.
  public var bytesWritten: Int
  /// What differs from the last build that finished.
  ///
  /// A file that somebody altered in Output is written again, and yet has not changed here.
  public var changes: SiteChanges

  /// The report of a build that found everything as it should be, without rendering anything.
  ///
  /// - Parameter unchanged: How many files there are.
  public init(unchanged: Int) {
    self.init(
      rendered: unchanged, written: 0, unchanged: unchanged, removed: 0, bytes: 0,
      bytesWritten: 0, changes: SiteChanges())
  }

  init(
    rendered: Int, written: Int, unchanged: Int, removed: Int, bytes: Int, bytesWritten: Int,
    changes: SiteChanges
  ) {
    self.rendered = rendered
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.bytes = bytes
    self.bytesWritten = bytesWritten
    self.changes = changes
  }
}
