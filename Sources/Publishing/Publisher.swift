import Foundation
import MateriaDiagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Writes a site to its Output folder: only what differs, all of it or nothing.
///
/// A build runs through four steps, and stops at the first that fails:
///
/// 1. **Look.** The folder is locked; `manifest.json` says which files are ours.
/// 2. **Render and stage.** Every file is rendered, hashed and compared with what Output holds, on
///    all cores; what differs goes to `.materia-staging` at once, so that memory holds a few files
///    at a time. Until here nothing of the site has been touched.
/// 3. **Move.** The list of everything that may be ours is written (`.materia-claims.json`), staged
///    files are renamed into place, and files that are no longer made are removed.
/// 4. **Record.** The new manifest is renamed into place and the list of claims goes.
///
/// A build killed in step 3 leaves whole files, old and new; the claims tell the next build which
/// are ours, and because contents are compared, not time stamps, that build mends whatever differs.
/// Nothing is flushed to the disk (`fsync`), which would cost more than all else: after a loss of
/// power a file may be empty or missing, and the next build writes it again.
public struct Publisher: Sendable {
  /// The folder that the site is written to.
  public let output: String
  /// How many threads render and write.
  public let threads: Int
  /// Takes a sentence that a person should see while the build runs.
  public let notice: @Sendable (String) -> Void

  /// Prepares to publish; nothing is read or written yet.
  ///
  /// - Parameters:
  ///   - output: The folder to write to; it is made when it is missing. A link to a folder is
  ///     followed here, and nowhere inside.
  ///   - threads: How many threads render and write, at least 1; all cores by default.
  ///   - notice: Takes a sentence that a person should see; standard error by default.
  public init(
    output: String, threads: Int? = nil, notice: (@Sendable (String) -> Void)? = nil
  ) {
    self.output = output
    self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
    self.notice =
      notice ?? { FileHandle.standardError.write(Data("\($0)\n".utf8)) }
  }

  /// Renders a site and makes Output hold exactly it, beside files that are not ours.
  ///
  /// - Parameters:
  ///   - paths: Every file of the site, below Output, with `/` between its parts, in any order.
  ///   - render: Gives the bytes of the file at a place in `paths`; called once for each place, from
  ///     several threads at once.
  ///   - inputs: Tells at the end what the site was made from, to be recorded for ``current(_:)``; nil
  ///     where the next build has to be a whole one.
  ///   - staged: Called once all files are rendered and staged, before any is moved into place.
  /// - Returns: What was done.
  /// - Throws: `DiagnosticError` with the findings of every file that could not be rendered, or the
  ///   first other error that `render` threw; `PublishingError` when Output cannot be written, or
  ///   holds something that is not ours to replace. Output is then as it was, unless the system
  ///   failed while files were moved: then it holds whole files, and the next build mends it.
  public func publish(
    _ paths: [String], render: @escaping @Sendable (Int) throws -> [UInt8],
    inputs: () -> BuildInputs? = { nil }, staged: () -> Void = {}
  ) throws -> PublishReport {
    let plan = try PublishPlan(paths)
    let isNew = try makeOutput()
    var done = false
    defer { if isNew, !done { rmdir(output) } }
    let (root, lock) = try openAndLock()
    defer { withExtendedLifetime(lock) {} }

    try root.removeAll(OutputPath.staging)
    let holdings = try Holdings(root, plan: plan)
    let staging = Staging(root, isTree: holdings.isEmpty)
    defer { staging.remove() }
    let rendered = try Rendering(
      plan: plan, holdings: holdings, root: root, staging: staging, threads: threads
    ).run(render)
    staged()
    let (report, manifest) = try Commit(
      plan: plan, holdings: holdings, rendered: rendered, root: root, staging: staging,
      threads: threads
    ).run()
    record(inputs(), manifest, in: root, staging)
    done = true
    return report
  }

  /// The list of files that the last finished build made; nil when there is none.
  ///
  /// - Throws: `PublishingError` when the folder cannot be read, or the list is not one of ours.
  public func lastManifest() throws -> Manifest? {
    guard access(output, F_OK) == 0 else { return nil }
    return try Holdings.manifest(OutputPath.manifest, in: Folder.open(at: output))
  }

  /// The addresses of pages and feeds that the last build made and these paths lack.
  ///
  /// A command asks before it publishes, so that a strict build stops before anything is written.
  ///
  /// - Parameter paths: Every file of the site, aliases included.
  /// - Throws: As `lastManifest()`.
  public func addressesDisappearing(with paths: [String]) throws -> [String] {
    guard let old = try lastManifest() else { return [] }
    var changes = SiteChanges()
    let before = old.entries.map(\.path)
    OutputPath.sideBySide(before, paths.sorted(by: OutputPath.precedes)) { i, j in
      if let i, j == nil { changes.removed.append(before[i]) }
    }
    return changes.disappearedAddresses
  }

  /// Makes the folder and those that it lies in.
  ///
  /// - Returns: Whether the folder was missing.
  private func makeOutput() throws -> Bool {
    if access(output, F_OK) == 0 { return false }
    for end in output.indices where end > output.startIndex && output[end] == "/" {
      let parent = String(output[..<end])
      if mkdir(parent, 0o777) == 0 { continue }
      let code = errno
      if code != EEXIST, access(parent, F_OK) != 0 {
        throw PublishingError.system(code, "make the folder", parent)
      }
    }
    let isNew = mkdir(output, 0o777) == 0
    if !isNew, errno != EEXIST { throw PublishingError.system(errno, "make the folder", output) }
    return isNew
  }

  /// Opens and locks the folder; once more, if it was replaced while another build held it.
  private func openAndLock() throws -> (Folder, OutputLock) {
    while true {
      let root = try Folder.open(at: output)
      let lock = try OutputLock(root, notice: notice)
      if try root.isStill(at: output) { return (root, lock) }
    }
  }
}
