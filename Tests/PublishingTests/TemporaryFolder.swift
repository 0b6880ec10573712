import Foundation
import MateriaDiagnostics
import MateriaPublishing
import Testing

/// A folder that goes when the test ends.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("materia-publishing-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Where the site is written; missing at first.
  var output: String { "\(path)/Output" }

  /// The text of a file in Output; nil when there is none.
  func read(_ file: String) -> String? {
    FileManager.default.contents(atPath: "\(output)/\(file)").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// Puts a file into Output, as a person would.
  func put(_ file: String, _ text: String) throws {
    let url = URL(fileURLWithPath: "\(output)/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  /// Removes a file from Output.
  func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(output)/\(file)")
  }

  /// Every file, link and folder (with a `/`) in Output, sorted, with what files hold.
  func everything() throws -> [String: String] {
    var found: [String: String] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: output) {
      let full = "\(output)/\(name)"
      let type = try FileManager.default.attributesOfItem(atPath: full)[.type]
      switch type as? FileAttributeType {
      case .typeDirectory: found[name + "/"] = ""
      case .typeSymbolicLink:
        found[name] = "-> \(try FileManager.default.destinationOfSymbolicLink(atPath: full))"
      default: found[name] = read(name)
      }
    }
    return found
  }

  /// Publishes a small site, given as paths and texts.
  @discardableResult
  func publish(_ site: [String: String], threads: Int = 2) throws -> PublishReport {
    let paths = site.keys.sorted()
    return try Publisher(output: output, threads: threads, notice: { _ in }).publish(paths) {
      Array(site[paths[$0]]!.utf8)
    }
  }
}

/// A refusal's or failure's names, to be compared in one line.
func findings(_ body: () throws -> some Any) throws -> (PublishingError.Cause, [String])? {
  do {
    _ = try body()
    return nil
  } catch let error as PublishingError {
    return (error.cause, error.diagnostics.map(\.id))
  }
}
