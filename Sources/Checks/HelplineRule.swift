import MateriaContent
public import MateriaDiagnostics
public import MateriaSiteModel

/// A helpline's number has to be verified every 180 days (HEALTH.md 1.14).
public struct HelplineRule: SourceRule {
  /// Reports helplines that were never verified, or not lately.
  public func check(_ site: Site) -> [Diagnostic] {
    site.content.helplines.filter { site.isStale($0) }.map { helpline in
      let message =
        helpline.verified.map {
          "the helpline “\(helpline.name)” was last verified on \($0), "
            + "\(site.options.asOf.days(since: $0)) days ago"
        } ?? "the helpline “\(helpline.name)” was never verified"
      return site.finding(
        "helpline-stale", .warning, message, path: site.root + "/helplines.yml",
        line: helpline.line,
        help: "Call it or read its own site, then set `verified` to that day.")
    }
  }
}
