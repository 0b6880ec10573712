import Foundation
import MateriaPublishing
import Synchronization
import Testing

@Suite struct `What a killed build leaves` {
  let old = ["a/index.html": "old a", "b/index.html": "old b", "gone/index.html": "old"]
  let new = ["a/index.html": "new a", "b/index.html": "old b", "c/index.html": "new c"]

  /// Output as a build from `old` to `new` leaves it when it is killed while it moves files.
  private func killed(in folder: TemporaryFolder, moved: [String]) throws {
    try folder.publish(old)
    let clean = try TemporaryFolder()
    try clean.publish(old.merging(new) { _, new in new })
    let claims = try #require(clean.read("manifest.json"))
    try folder.put(".materia-claims.json", claims)
    try folder.put(".materia-staging/0/1", "left")
    try folder.put(".materia-staging/manifest", "left")
    for path in moved { try folder.put(path, try #require(new[path])) }
  }

  @Test(arguments: [[], ["a/index.html"], ["c/index.html"], ["a/index.html", "c/index.html"]])
  func `The next build mends it`(moved: [String]) throws {
    let folder = try TemporaryFolder()
    try killed(in: folder, moved: moved)
    try folder.publish(new)
    let clean = try TemporaryFolder()
    try clean.publish(new)
    #expect(try folder.everything() == clean.everything())
  }

  @Test func `A page that only the killed build made is known as ours and goes`() throws {
    let folder = try TemporaryFolder()
    try killed(in: folder, moved: ["c/index.html"])
    try folder.publish(old)
    let clean = try TemporaryFolder()
    try clean.publish(old)
    #expect(try folder.everything() == clean.everything())
  }

  @Test func `A first build that was killed is known as ours`() throws {
    let folder = try TemporaryFolder()
    try killed(in: folder, moved: ["a/index.html"])
    try folder.remove("manifest.json")
    let report = try folder.publish(new)
    #expect(report.changes.added.count == 3)
    #expect(try folder.everything().keys.contains("gone/") == false)
  }

  @Test func `Changes are told since the last build that finished`() throws {
    let folder = try TemporaryFolder()
    try killed(in: folder, moved: ["a/index.html", "c/index.html"])
    let report = try folder.publish(new)
    #expect(
      report.changes
        == SiteChanges(
          added: ["c/index.html"], changed: ["a/index.html"], removed: ["gone/index.html"]))
  }
}

@Suite struct `Two builds at once` {
  @Test(.timeLimit(.minutes(1)))
  func `The second says that it waits, and then wins`() async throws {
    let folder = try TemporaryFolder()
    let firstRenders = DispatchSemaphore(value: 0)
    let secondWaits = DispatchSemaphore(value: 0)
    let words = Mutex<[String]>([])
    let first = Thread {
      _ = try? Publisher(output: folder.output, threads: 1, notice: { _ in })
        .publish(["a.html"]) { _ in
          firstRenders.signal()
          secondWaits.wait()
          return Array("first".utf8)
        }
    }
    first.start()
    try await onThread {
      firstRenders.wait()
      let second = Publisher(output: folder.output, threads: 1) { word in
        words.withLock { $0.append(word) }
        secondWaits.signal()
      }
      let report = try second.publish(["a.html"]) { _ in Array("second".utf8) }
      #expect(report.changes.changed == ["a.html"])
    }
    #expect(folder.read("a.html") == "second")
    #expect(
      words.withLock { $0 } == [
        "Another build is writing to \(folder.output); waiting for it to finish."
      ])
  }

  @Test(.timeLimit(.minutes(1)))
  func `Many builds at once leave the site of one of them, whole`() async throws {
    let folder = try TemporaryFolder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for build in 0..<8 {
        group.addTask {
          try await onThread {
            try folder.publish(
              Dictionary(
                uniqueKeysWithValues: (0..<50).map { ("\($0 + build)/index.html", "\(build)") }))
          }
        }
      }
      try await group.waitForAll()
    }
    let all = try folder.everything()
    let pages = all.filter { $0.key.hasSuffix(".html") }
    #expect(pages.count == 50)
    #expect(Set(pages.values).count == 1)
    #expect(all.count == 101)
  }

  @Test(.timeLimit(.minutes(1)))
  func `An Output that is replaced while a build waits is locked anew`() async throws {
    let folder = try TemporaryFolder()
    try folder.publish(["a.html": "old"])
    let firstRenders = DispatchSemaphore(value: 0)
    let moved = DispatchSemaphore(value: 0)
    let first = Thread {
      _ = try? Publisher(output: folder.output, threads: 1, notice: { _ in })
        .publish(["a.html"]) { _ in
          firstRenders.signal()
          moved.wait()
          return Array("first".utf8)
        }
    }
    first.start()
    try await onThread {
      firstRenders.wait()
      let second = Publisher(output: folder.output, threads: 1) { _ in
        rename(folder.output, folder.path + "/elsewhere")
        mkdir(folder.output, 0o755)
        moved.signal()
      }
      _ = try second.publish(["a.html"]) { _ in Array("second".utf8) }
    }
    #expect(folder.read("a.html") == "second")
  }
}

/// Runs what blocks on a thread of its own, so that it holds up no task.
func onThread(_ body: @escaping @Sendable () throws -> some Any) async throws {
  try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
    Thread {
      do {
        _ = try body()
        done.resume()
      } catch {
        done.resume(throwing: error)
      }
    }.start()
  }
}
