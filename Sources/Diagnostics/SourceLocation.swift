/// A place in a file that a person wrote.
public struct SourceLocation: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The path as it is shown: relative to the site's folder, with `/` between its parts.
  public var path: String
  /// The line, counted from 1; 0 means the file as a whole.
  public var line: Int
  /// The column, counted from 1 in bytes of UTF-8; 0 means the line as a whole.
  public var column: Int

  /// Names a place.
  ///
  /// - Parameters:
  ///   - path: The file, relative to the site's folder.
  ///   - line: The line from 1, or 0 for the whole file.
  ///   - column: The column from 1 in bytes of UTF-8, or 0 for the whole line.
  public init(path: String, line: Int = 0, column: Int = 0) {
    self.path = path
    self.line = line
    self.column = column
  }

  /// The place as compilers print it: `path`, `path:line` or `path:line:column`.
  public var description: String {
    if line == 0 { return path }
    if column == 0 { return "\(path):\(line)" }
    return "\(path):\(line):\(column)"
  }

  /// Orders places by path, line and column.
  public static func < (a: SourceLocation, b: SourceLocation) -> Bool {
    if a.path != b.path { return a.path < b.path }
    if a.line != b.line { return a.line < b.line }
    return a.column < b.column
  }
}
