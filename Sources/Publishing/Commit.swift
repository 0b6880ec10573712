import Dispatch
import MateriaDiagnostics
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The third and fourth step: staged files moved into place, stale ones removed, the list written.
struct Commit: Sendable {
  let plan: PublishPlan
  let holdings: Holdings
  let rendered: [Rendering.Outcome]
  let root: Folder
  let staging: Staging
  let threads: Int

  private static let stagedManifest = "manifest"
  private static let stagedClaims = "claims"

  /// Makes Output hold the site.
  ///
  /// - Returns: What was done, and the manifest.
  func run() throws -> (report: PublishReport, manifest: [UInt8]) {
    let manifest = Manifest(
      plan.order.compactMap { index in
        rendered[index].digest.map {
          Manifest.Entry(path: plan.paths[index], size: rendered[index].size, digest: $0)
        }
      })
    let json = manifest.json()
    let staged = plan.order.filter { rendered[$0].lane >= 0 }
    var report = PublishReport(
      rendered: plan.paths.count, written: staged.count,
      unchanged: plan.paths.count - staged.count, removed: 0,
      bytes: rendered.reduce(0) { $0 + $1.size },
      bytesWritten: staged.reduce(0) { $0 + rendered[$1].size },
      changes: manifest.changes(since: holdings.manifest))

    let recorded = try root.contents(of: OutputPath.manifest) == json
    if staged.isEmpty, holdings.stale.isEmpty, !holdings.wasCutShort, recorded {
      return (report, json)
    }

    // Whatever needs room on the disk comes first, while the old site is whole.
    if !recorded { try staging.folder().write(json, to: Self.stagedManifest) }
    let unknown = Digest(of: [])
    let claims = Manifest(
      holdings.claims.map { Manifest.Entry(path: $0, size: 0, digest: unknown) })
    try staging.folder().write(claims.json(), to: Self.stagedClaims)
    try root.take(Self.stagedClaims, from: staging.folder(), as: OutputPath.claims)

    report.removed += try clearTheWay(for: staged)
    do {
      if !staging.isTree { try makeFolders(for: staged) }
    } catch {
      // Only files that stood in the way are gone by now; mostly none.
      if report.removed == 0, !holdings.wasCutShort { _ = try? root.removeFile(OutputPath.claims) }
      throw error
    }
    // Pages last, so that a page on the site never asks for a style sheet that is not there yet.
    let isPage = { (index: Int) in plan.paths[index].hasSuffix(".html") }
    if staging.isTree {
      try moveTree(staged, isPage: isPage)
    } else {
      try move(staged.filter { !isPage($0) })
      try move(staged.filter(isPage))
    }
    for path in holdings.stale where try remove(path) { report.removed += 1 }
    removeEmptyFolders()

    if !recorded {
      try root.take(Self.stagedManifest, from: staging.folder(), as: OutputPath.manifest)
    }
    _ = try root.removeFile(OutputPath.claims)
    return (report, json)
  }

  /// Removes stale files that stand where a folder has to be, or in a folder where a file has to.
  private func clearTheWay(for staged: [Int]) throws -> Int {
    if holdings.stale.isEmpty { return 0 }
    var folders: Set<String> = []
    var files: Set<String> = []
    for index in staged {
      files.insert(plan.paths[index])
      for parent in parents(of: plan.paths[index]) where !folders.insert(parent).inserted { break }
    }
    var count = 0
    for path in holdings.stale
    where folders.contains(path) || parents(of: path).contains(where: files.contains) {
      if try remove(path) { count += 1 }
    }
    // A folder may be left where a file has to be; it holds nothing but empty folders.
    for path in holdings.stale {
      for parent in parents(of: path) where files.contains(parent) {
        try removeFolders(parent)
      }
    }
    return count
  }

  /// Makes every folder that staged files need, or none.
  private func makeFolders(for staged: [Int]) throws {
    var made: [String] = []
    do {
      var last = ""
      for index in staged {
        guard let parent = parents(of: plan.paths[index]).first, parent != last else { continue }
        last = parent
        var folder = root
        var reached = ""
        for part in parent.split(separator: "/").map(String.init) {
          reached += reached.isEmpty ? part : "/\(part)"
          var inside = try folder.folder(part)
          if inside == nil {
            if try folder.makeFolder(part) { made.append(reached) }
            inside = try folder.folder(part)
          }
          guard let inside else {
            throw PublishingError.system(ENOTDIR, "open the folder", "\(root.name)/\(reached)")
          }
          folder = inside
        }
      }
    } catch {
      for path in made.reversed() { _ = removeFolder(path) }
      throw error
    }
  }

  /// Renames staged files into place.
  private func move(_ staged: [Int]) throws {
    let failure = Mutex<(any Error)?>(nil)
    let mustStop = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      // A run of neighbours each, since neighbours often share a folder.
      let range = (staged.count * thread / threads)..<(staged.count * (thread + 1) / threads)
      for index in staged[range] where !mustStop.load(ordering: .relaxed) {
        do {
          let path = plan.paths[index]
          guard let (folder, name) = try find(path) else {
            throw PublishingError.system(ENOENT, "write", "\(root.name)/\(path)")
          }
          try folder.take("\(index)", from: staging.lane(rendered[index].lane), as: name)
        } catch {
          failure.withLock { if $0 == nil { $0 = error } }
          mustStop.store(true, ordering: .relaxed)
        }
      }
    }
    if let error = failure.withLock({ $0 }) { throw error }
  }

  /// Moves whole folders into an Output that is empty.
  private func moveTree(_ staged: [Int], isPage: (Int) -> Bool) throws {
    // Neighbours in the order of paths share their first part.
    var entries: [(part: Substring, hasPages: Bool)] = []
    for index in staged {
      let path = plan.paths[index]
      let part = path[..<(path.utf8.firstIndex(of: UInt8(ascii: "/")) ?? path.endIndex)]
      if entries.last?.part == part {
        entries[entries.count - 1].hasPages = entries[entries.count - 1].hasPages || isPage(index)
      } else {
        entries.append((part, isPage(index)))
      }
    }
    let tree = try staging.tree()
    for hasPages in [false, true] {
      for entry in entries where entry.hasPages == hasPages {
        try root.take(String(entry.part), from: tree, as: String(entry.part))
      }
    }
  }

  /// Removes a file of ours; nothing happens when it is gone, or a folder or a link leads to it.
  private func remove(_ path: String) throws -> Bool {
    guard let (folder, name) = try find(path) else { return false }
    return try folder.removeFile(name)
  }

  /// Removes the folders of stale files as far as they are empty, the innermost first.
  private func removeEmptyFolders() {
    var folders: Set<String> = []
    for path in holdings.stale {
      for parent in parents(of: path) where !folders.insert(parent).inserted { break }
    }
    let deepestFirst = folders.sorted { OutputPath.precedes($1, $0) }
    for path in deepestFirst { _ = removeFolder(path) }
  }

  /// Removes a folder that holds empty folders only.
  private func removeFolders(_ path: String) throws {
    guard let (folder, name) = try find(path), let inside = try folder.folder(name) else { return }
    for part in try inside.names() { try removeFolders("\(path)/\(part)") }
    _ = folder.removeFolder(name)
  }

  private func removeFolder(_ path: String) -> Bool {
    guard let found = try? find(path) else { return false }
    return found.folder.removeFolder(found.name)
  }

  /// The open folder that a path lies in, and its last part; nil when a real folder is missing.
  private func find(_ path: String) throws -> (folder: Folder, name: String)? {
    let parts = path.split(separator: "/").map(String.init)
    var folder = root
    for part in parts.dropLast() {
      guard let inside = try folder.folder(part) else { return nil }
      folder = inside
    }
    return (folder, parts[parts.count - 1])
  }

  /// The folders that a path lies in, the innermost first.
  private func parents(of path: String) -> [String] {
    var all: [String] = []
    var rest = Substring(path)
    while let slash = rest.utf8.lastIndex(of: UInt8(ascii: "/")) {
      rest = rest[..<slash]
      all.append(String(rest))
    }
    return all
  }
}
