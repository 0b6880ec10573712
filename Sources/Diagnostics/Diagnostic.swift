/// How much a finding weighs.
public enum Severity: String, Sendable, Hashable, Comparable, CaseIterable {
  /// Something to know; nothing has to be done.
  case note
  /// Something that a publisher should mend; the build goes on.
  case warning
  /// Something that must be mended; a build that has one writes nothing.
  case error

  private var rank: Int {
    switch self {
    case .note: 0
    case .warning: 1
    case .error: 2
    }
  }

  /// Whether one weighs less than another.
  public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
}

/// One finding: what is wrong, where, and how to mend it.
public struct Diagnostic: Sendable, Hashable {
  /// A stable name in kebab case, such as `unknown-key`, by which a finding can be looked up.
  public var id: String
  /// How much the finding weighs.
  public var severity: Severity
  /// Where it is; nil when the finding concerns no single place.
  public var location: SourceLocation?
  /// What is wrong, in the user's own words, without a full stop.
  public var message: String
  /// The line of the source that the location names, as the author wrote it.
  public var sourceLine: String?
  /// How many bytes the caret underlines, at least 1.
  public var length: Int
  /// How to mend it, in one sentence or two.
  public var help: String?

  /// Makes a finding.
  ///
  /// - Parameters:
  ///   - id: A stable name in kebab case.
  ///   - severity: How much it weighs.
  ///   - message: What is wrong.
  ///   - location: Where it is.
  ///   - sourceLine: The line at the location, for the caret.
  ///   - length: How many bytes the caret underlines.
  ///   - help: How to mend it.
  public init(
    _ id: String, _ severity: Severity, _ message: String, at location: SourceLocation? = nil,
    sourceLine: String? = nil, length: Int = 1, help: String? = nil
  ) {
    self.id = id
    self.severity = severity
    self.message = Self.shortened(message)
    self.location = location
    self.sourceLine = sourceLine
    self.length = max(1, length)
    self.help = help.map(Self.shortened)
  }

  /// Words that quote a token of a hundred thousand characters say no more than those of a few.
  private static func shortened(_ text: String) -> String {
    text.utf8.count > 800 ? text.prefix(400) + "…" : text
  }
}

extension Diagnostic: Comparable {
  /// Orders findings by place, then weight (errors first), then name and words.
  ///
  /// Tasks finish in any order; whatever is printed is sorted by this first.
  public static func < (a: Diagnostic, b: Diagnostic) -> Bool {
    switch (a.location, b.location) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let x?, let y?) where x != y: return x < y
    default: break
    }
    if a.severity != b.severity { return a.severity > b.severity }
    if a.id != b.id { return a.id < b.id }
    return a.message < b.message
  }
}

/// Findings that make it impossible to go on.
public struct DiagnosticError: Error, Sendable {
  /// The findings, at least one of them an error.
  public var diagnostics: [Diagnostic]

  /// Wraps findings as a thrown error.
  public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }

  /// Wraps one finding as a thrown error.
  public init(_ diagnostic: Diagnostic) { self.diagnostics = [diagnostic] }
}
