public import MateriaDiagnostics
public import MateriaSiteModel

/// A rule over the content and the site: one thing that a health publisher would be ashamed of.
public protocol SourceRule: Sendable {
  /// What the rule finds on a site.
  func check(_ site: Site) -> [Diagnostic]
}

/// The rules that `materia check` applies.
public enum SourceRules {
  /// All rules, each in its own file.
  public static let all: [any SourceRule] = [
    SignOffRule(), ReviewDateRule(), HelplineRule(), SourceUseRule(), AttributionRule(),
    EmptySectionRule(), DisclaimerRule(),
  ]

  /// What all rules find on a site, by place.
  ///
  /// - Parameter site: The site.
  public static func check(_ site: Site) -> [Diagnostic] {
    all.flatMap { $0.check(site) }.sorted()
  }
}

extension Site {
  /// A finding at a line of the content, with the line's text.
  func finding(
    _ id: String, _ severity: Severity, _ message: String, path: String, line: Int = 0,
    column: Int = 0, length: Int = 1, help: String
  ) -> Diagnostic {
    Diagnostic(
      id, severity, message, at: SourceLocation(path: path, line: line, column: column),
      sourceLine: line > 0 ? sourceLine(path, line) : nil, length: length, help: help)
  }
}
