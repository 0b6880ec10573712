import MateriaContent
public import MateriaDiagnostics
public import MateriaSiteModel

/// Every article has to say that it supports care and does not replace it (HONcode, principle 2).
public struct DisclaimerRule: SourceRule {
  /// Reports a site whose articles would stand without a disclaimer.
  public func check(_ site: Site) -> [Diagnostic] {
    guard site.content.settings.disclaimers.isEmpty else { return [] }
    return [
      site.finding(
        "no-disclaimer", .warning, "the site has no general disclaimer",
        path: site.root + "/site.yml",
        help: "Write disclaimers/general.md, and add `disclaimers: [general]` to site.yml.")
    ]
  }
}
