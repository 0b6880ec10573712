import MateriaDiagnostics

/// The files that a build is about to make, checked and in order.
struct PublishPlan: Sendable {
  /// The paths as they were given.
  let paths: [String]
  /// The places in `paths`, in the order of the paths' bytes.
  let order: [Int]

  /// Checks the paths.
  ///
  /// - Throws: `PublishingError` with a finding for each path that cannot be a file below Output,
  ///   that stands there twice, or that is a file and a folder at once.
  init(_ paths: [String]) throws {
    self.paths = paths
    var order = Array(paths.indices)
    let sorted = zip(paths, paths.dropFirst()).allSatisfy { OutputPath.precedes($0, $1) }
    if !sorted { order.sort { OutputPath.precedes(paths[$0], paths[$1]) } }
    self.order = order

    var findings: [Diagnostic] = []
    // As strings, names that differ only in how an accent is encoded are the same: some file
    // systems think so too.
    var files: Set<String> = []
    files.reserveCapacity(paths.count)
    for index in order {
      if let fault = OutputPath.fault(in: paths[index]) {
        findings.append(
          Diagnostic(
            "output-path", .error, "The path \"\(paths[index])\" \(fault)",
            help: "Give the page or file behind it another name."))
      } else if !files.insert(paths[index]).inserted {
        findings.append(
          Diagnostic(
            "output-path", .error, "Two files of the site are both to be \(paths[index])",
            help: "Give one of the pages or files behind it another name."))
      }
    }
    var last = ""
    for index in order {
      let path = paths[index]
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { continue }
      let folder = String(path[..<slash])
      if folder == last { continue }
      last = folder
      var parents = Substring(folder)
      while true {
        if files.contains(String(parents)) {
          findings.append(
            Diagnostic(
              "output-path", .error, "\(parents) is to be a file and, for \(path), a folder",
              help: "Give one of the pages or files behind it another name."))
        }
        guard let slash = parents.utf8.lastIndex(of: UInt8(ascii: "/")) else { break }
        parents = parents[..<slash]
      }
    }
    if !findings.isEmpty { throw PublishingError(.refused, findings) }
  }
}
