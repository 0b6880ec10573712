import Foundation
import Testing

@testable import MateriaPreview

@Suite("Watching files")
struct WatcherTests {
  let folder = TemporaryFolder()

  /// What the watcher has seen once it is quiet for a moment.
  private func changes(_ watcher: any FileWatcher) -> Set<String> {
    var all = watcher.take()
    while watcher.wait(milliseconds: 40) { all.add(watcher.take()) }
    return Set(all.paths.map { String($0.dropFirst(folder.path.count + 1)) })
  }

  @Test("a file that is written, removed or renamed is told by its name")
  func files() throws {
    try folder.write("a.md", "1")
    try folder.write("b.md", "1")
    let watcher = try FileWatchers.make([folder.path])
    #expect(changes(watcher).isEmpty)
    try folder.write("a.md", "2")
    #expect(changes(watcher) == ["a.md"])
    try folder.remove("a.md")
    #expect(changes(watcher) == ["a.md"])
    try folder.move("b.md", to: "c.md")
    #expect(changes(watcher) == ["b.md", "c.md"])
  }

  @Test("an editor that writes a new file and renames it is one change of the old one")
  func writeByRename() throws {
    try folder.write("a.md", "1")
    let watcher = try FileWatchers.make([folder.path])
    try folder.write(".a.md.swp", "2")
    try folder.move(".a.md.swp", to: "a.md")
    #expect(changes(watcher).subtracting([".a.md.swp"]) == ["a.md"])
  }

  @Test("new folders are watched, with what stands in them already")
  func newFolders() throws {
    let watcher = try FileWatchers.make([folder.path])
    try folder.write("one/two/a.md", "1")
    #expect(changes(watcher).contains("one/two/a.md"))
    try folder.write("one/two/b.md", "1")
    #expect(changes(watcher) == ["one/two/b.md"])
  }

  @Test("a folder that is renamed is told by both names, and watched on")
  func renamedFolder() throws {
    try folder.write("one/a.md", "1")
    let watcher = try FileWatchers.make([folder.path])
    try folder.move("one", to: "two")
    #expect(changes(watcher).isSuperset(of: ["one", "two", "two/a.md"]))
    try folder.write("two/a.md", "2")
    #expect(changes(watcher) == ["two/a.md"])
  }

  @Test("a file counts when it is closed, not while it is being written")
  func closed() throws {
    let watcher = try FileWatchers.make([folder.path])
    try folder.write("a.md", "")
    _ = changes(watcher)
    let handle = try #require(FileHandle(forWritingAtPath: folder.path + "/a.md"))
    try handle.write(contentsOf: Data("half".utf8))
    #expect(changes(watcher).isEmpty)
    try handle.close()
    #expect(changes(watcher) == ["a.md"])
  }

  @Test("a watched folder that comes later, or comes back, is found")
  func missingFolder() throws {
    let watcher = try FileWatchers.make([folder.path + "/Content"])
    try folder.write("Content/a.md", "1")
    var found = FileChanges()
    for _ in 0..<20 where found.isEmpty {
      if watcher.wait(milliseconds: 100) { found.add(watcher.take()) }
    }
    #expect(found.paths == [folder.path + "/Content/a.md"])
    try folder.remove("Content")
    var gone = FileChanges()
    for _ in 0..<20 where !gone.isIncomplete {
      if watcher.wait(milliseconds: 100) { gone.add(watcher.take()) }
    }
    #expect(gone.isIncomplete)
  }
}

/// A folder that goes when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("materia-preview-\(UUID().uuidString)")
    // A test without its folder fails at its first file.
    try? FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    path = url.resolvingSymlinksInPath().path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String {
    try String(contentsOfFile: path + "/" + name, encoding: .utf8)
  }

  func move(_ name: String, to other: String) throws {
    guard rename(path + "/" + name, path + "/" + other) == 0 else {
      throw CocoaError(.fileWriteUnknown)
    }
  }

  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: path + "/" + name)
  }
}
