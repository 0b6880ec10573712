import MateriaDiagnostics

/// What earlier builds left in Output, and which of it is ours.
struct Holdings: Sendable {
  /// The list of the last build that finished.
  let manifest: Manifest?
  /// Every path that this build or an earlier one may have made, in order: the last manifest, what
  /// a build that was cut short was about to make, and the plan.
  let claims: [String]
  /// For each place in the plan, whether an earlier build may have made the file.
  let isOurs: [Bool]
  /// Files that earlier builds may have made and this one does not, in order.
  let stale: [String]
  /// Whether a build was cut short while it moved files.
  let wasCutShort: Bool
  /// Whether Output held nothing at all that a file of the site could meet.
  let isEmpty: Bool

  /// Reads what Output says about itself.
  ///
  /// - Throws: `PublishingError` when Output holds files and no list of ours: then nobody knows
  ///   which of them may be replaced.
  init(_ root: Folder, plan: PublishPlan) throws {
    manifest = try Self.manifest(OutputPath.manifest, in: root)
    let cutShort = try Self.manifest(OutputPath.claims, in: root)
    wasCutShort = cutShort != nil
    let isNew = manifest == nil && cutShort == nil
    // What is hidden may stay, and could only meet a path that begins with a dot.
    isEmpty = isNew && !plan.paths.contains { $0.utf8.first == UInt8(ascii: ".") }
    if isNew {
      if let foreign = try root.names().first(where: { !$0.hasPrefix(".") }) {
        throw PublishingError.refused(
          "output-not-ours",
          "\(root.name) holds files that Materia did not make, such as \(foreign)",
          help: "Choose an empty folder with --output, or empty this one. A folder with a "
            + "manifest.json of Materia, or with hidden files only, is taken.")
      }
    }
    var earlier = manifest?.entries.map(\.path) ?? []
    if let cutShort {
      earlier = Self.union(earlier, cutShort.entries.map(\.path))
    }
    let planned = plan.order.map { plan.paths[$0] }
    var isOurs = [Bool](repeating: false, count: planned.count)
    var stale: [String] = []
    OutputPath.sideBySide(earlier, planned) { i, j in
      if let i, j == nil { stale.append(earlier[i]) }
      if i != nil, let j { isOurs[plan.order[j]] = true }
    }
    self.isOurs = isOurs
    self.stale = stale
    claims = Self.union(earlier, planned)
  }

  /// Whether an earlier build may have made a file that this one does not.
  func isStale(_ path: String) -> Bool {
    var (low, high) = (0, stale.count)
    while low < high {
      let middle = (low + high) / 2
      if OutputPath.precedes(stale[middle], path) { low = middle + 1 } else { high = middle }
    }
    return low < stale.count && stale[low].utf8.elementsEqual(path.utf8)
  }

  /// Reads a list of files in a folder; nil when there is none.
  static func manifest(_ part: String, in folder: Folder) throws -> Manifest? {
    guard let bytes = try folder.contents(of: part) else {
      if try folder.kind(of: part) == .nothing { return nil }
      throw invalid("is not a plain file", part, folder)
    }
    do {
      return try Manifest(json: bytes)
    } catch {
      throw invalid(error.description, part, folder)
    }
  }

  private static func invalid(_ fault: String, _ part: String, _ folder: Folder) -> PublishingError
  {
    .refused(
      "manifest-invalid", "\(folder.name)/\(part) is not a list of files by Materia: it \(fault)",
      help: "Without it nobody knows which files are ours. Empty the folder, or choose another "
        + "with --output, then build again.")
  }

  private static func union(_ a: [String], _ b: [String]) -> [String] {
    var all: [String] = []
    all.reserveCapacity(max(a.count, b.count))
    OutputPath.sideBySide(a, b) { i, j in
      if let i { all.append(a[i]) } else if let j { all.append(b[j]) }
    }
    return all
  }
}
