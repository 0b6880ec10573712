import Foundation
import MateriaDiagnostics
import MateriaPublishing
import Testing

/// Runs a program of the system; whether it succeeded.
private func succeeds(_ program: String, _ arguments: String...) -> Bool {
  let process = Process()
  process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
  process.arguments = [program] + arguments
  process.standardError = FileHandle.nullDevice
  process.standardOutput = FileHandle.nullDevice
  guard (try? process.run()) != nil else { return false }
  process.waitUntilExit()
  return process.terminationStatus == 0
}

/// Whether this user may mount file systems, tried once.
private let canMount: Bool = {
  guard geteuid() == 0, let folder = try? TemporaryFolder(),
    succeeds("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder.path)
  else { return false }
  return succeeds("umount", folder.path)
}()

@Suite struct `When the system fails` {
  let site = ["a/index.html": "old a", "b/index.html": "old b"]

  @Test(.enabled(if: canMount, "needs the right to mount a small tmpfs (root on Linux)"))
  func `A full disk says so and leaves the old site`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.output, withIntermediateDirectories: true)
    try #require(succeeds("mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder.output))
    defer { _ = succeeds("umount", "-l", folder.output) }
    try folder.publish(site)
    let before = try folder.everything()
    let large = Dictionary(
      uniqueKeysWithValues: (0..<50).map { ("\($0).html", String(repeating: "x", count: 100_000)) })
    let error = #expect(throws: PublishingError.self) {
      try folder.publish(large.merging(["a/index.html": "new a"]) { a, _ in a })
    }
    #expect(error?.cause == .system)
    #expect(error?.diagnostics.map(\.id) == ["disk-full"])
    #expect(try folder.everything() == before)
    // The room that staging took is free again.
    #expect(try folder.publish(["a/index.html": "new a"]).written == 1)
  }

  @Test(.enabled(if: canMount, "needs the right to mount a small tmpfs (root on Linux)"))
  func `A disk that is out of files says so and leaves the old site`() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder.output, withIntermediateDirectories: true)
    try #require(
      succeeds("mount", "-t", "tmpfs", "-o", "size=2m,nr_inodes=60", "tmpfs", folder.output))
    defer { _ = succeeds("umount", "-l", folder.output) }
    try folder.publish(site)
    let before = try folder.everything()
    // Staging fits, the folders do not: nothing may be moved.
    let many = Dictionary(uniqueKeysWithValues: (0..<40).map { ("\($0)/index.html", "page") })
    let found = try findings { try folder.publish(many) }
    #expect(found?.0 == .system)
    #expect(found?.1 == ["disk-full"])
    #expect(try folder.everything() == before)
  }

  @Test(.enabled(if: geteuid() != 0 || canMount, "root needs the right to mount"))
  func `A read-only Output says so`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    let before = try folder.everything()
    var ids = ["output-permission"]
    if geteuid() == 0 {
      ids = ["output-read-only"]
      try #require(succeeds("mount", "--bind", folder.output, folder.output))
      try #require(succeeds("mount", "-o", "remount,bind,ro", folder.output))
    } else {
      chmod(folder.output, 0o555)
    }
    defer {
      if geteuid() == 0 { _ = succeeds("umount", "-l", folder.output) }
      chmod(folder.output, 0o755)
    }
    let found = try findings { try folder.publish(["a/index.html": "new"]) }
    #expect(found?.0 == .system)
    #expect(found?.1 == ids)
    #expect(try folder.everything() == before)
  }

  @Test func `A file where Output should be says so`() throws {
    let folder = try TemporaryFolder()
    try Data("mine".utf8).write(to: URL(fileURLWithPath: folder.output))
    let found = try findings { try folder.publish(site) }
    #expect(found?.0 == .refused)
    #expect(found?.1 == ["output-not-a-folder"])
    #expect(FileManager.default.contents(atPath: folder.output) == Data("mine".utf8))
  }

  @Test func `An Output in folders that are missing is made`() throws {
    let folder = try TemporaryFolder()
    _ = try Publisher(output: "\(folder.path)/x/y/Output").publish(["a"]) { _ in [1] }
    #expect(FileManager.default.contents(atPath: "\(folder.path)/x/y/Output/a") == Data([1]))
  }

  @Test func `An Output that vanishes while pages are rendered says so`() throws {
    let folder = try TemporaryFolder()
    try folder.publish(site)
    let found = try findings {
      try Publisher(output: folder.output, threads: 1).publish(["a/index.html"]) { _ in
        try FileManager.default.removeItem(atPath: folder.output)
        return Array("new".utf8)
      }
    }
    #expect(found?.0 == .system)
    #expect(found?.1 == ["output-vanished"])
  }
}
