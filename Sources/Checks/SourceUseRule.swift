import MateriaContent
public import MateriaDiagnostics
public import MateriaSiteModel

/// A source has to be used, and one that was retracted must not be.
public struct SourceUseRule: SourceRule {
  /// Reports sources that nothing cites, retracted ones that something cites, and silent corrections.
  public func check(_ site: Site) -> [Diagnostic] {
    let path = site.root + "/sources.yml"
    let defining = Set(site.content.glossary.flatMap { $0.sources.map(\.value) })
    return site.content.sources.enumerated().compactMap { index, source in
      if !site.isCited(source: index), !defining.contains(source.id) {
        return site.finding(
          "unused-source", .warning, "nothing cites the source “\(source.id)”", path: path,
          line: source.line, help: "Cite it with `[@\(source.id)]`, or remove it.")
      }
      if source.standing == .retracted {
        return site.finding(
          "retracted-source", .warning, "the source “\(source.id)” was retracted and is cited",
          path: path, line: source.line,
          help: "Look for another source, or say in the text that it was retracted.")
      }
      if source.standing == .corrected, source.note == nil {
        return site.finding(
          "silent-correction", .warning,
          "the source “\(source.id)” was corrected, and no `note` says how", path: path,
          line: source.line, help: "Say in `note` what the correction changed.")
      }
      return nil
    }
  }
}
