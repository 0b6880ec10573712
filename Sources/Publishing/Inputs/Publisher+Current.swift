import Dispatch
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Publisher {
  /// Whether the last build left a record for ``current(_:)``.
  public var hasRecord: Bool { access("\(output)/\(OutputPath.record)", R_OK) == 0 }

  /// Whether Output holds what a build from some inputs would make: then there is nothing to do.
  ///
  /// Every file is read and its digest compared with the manifest's, so that what somebody altered in
  /// Output is found, as a whole build would find it.
  ///
  /// - Parameter inputs: What the build would be made from.
  /// - Returns: What was recorded of the last build, and how many files there are; nil where a build
  ///   has to be made, for whatever reason: that build says what is wrong.
  public func current(_ inputs: BuildInputs) -> (record: BuildRecord, files: Int)? {
    guard let root = try? Folder.open(at: output),
      let lock = try? OutputLock(root, notice: notice)
    else { return nil }
    return withExtendedLifetime(lock) {
      guard let text = try? root.contents(of: OutputPath.record), let record = BuildRecord(text),
        record.inputs == inputs.digest, (try? root.kind(of: OutputPath.claims)) == .nothing,
        let json = try? root.contents(of: OutputPath.manifest),
        record.manifest == Digest(of: json), let manifest = try? Manifest(json: json),
        holds(manifest, root)
      else { return nil }
      // What a build left that was killed before it moved anything.
      try? root.removeAll(OutputPath.staging)
      return (record, manifest.entries.count)
    }
  }

  /// Keeps what the site was made from; a record that cannot be kept costs the next build its time.
  func record(_ inputs: BuildInputs?, _ manifest: [UInt8], in root: Folder, _ staging: Staging) {
    guard let inputs else {
      _ = try? root.removeFile(OutputPath.record)
      return
    }
    let text = BuildRecord(
      inputs: inputs.digest, manifest: Digest(of: manifest), articles: inputs.articles,
      topics: inputs.topics
    ).text()
    if let before = try? root.contents(of: OutputPath.record), before == text { return }
    do {
      try staging.folder().write(text, to: "record")
      try root.take("record", from: staging.folder(), as: OutputPath.record)
    } catch {
      _ = try? root.removeFile(OutputPath.record)
    }
  }

  private func holds(_ manifest: Manifest, _ root: Folder) -> Bool {
    let next = Atomic(0)
    let differs = Atomic(false)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      let buffer = ReadBuffer()
      while !differs.load(ordering: .relaxed) {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < manifest.entries.count else { return }
        if !holds(manifest.entries[index], root, buffer) {
          differs.store(true, ordering: .relaxed)
        }
      }
    }
    return !differs.load(ordering: .relaxed)
  }

  private func holds(_ entry: Manifest.Entry, _ root: Folder, _ buffer: ReadBuffer) -> Bool {
    var folder = root
    var rest = Substring(entry.path)
    while let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) {
      guard let inside = try? folder.folder(String(rest[..<slash])) else { return false }
      folder = inside
      rest = rest[rest.utf8.index(after: slash)...]
    }
    return (try? folder.digest(of: String(rest), size: entry.size, buffer: buffer)) == entry.digest
  }
}
