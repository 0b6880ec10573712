public import Foundation

/// A site in a folder of its own, which goes when the test ends.
public final class TemporarySite: Sendable {
  /// The site's folder.
  public let path: String

  /// The settings of a site whose test says nothing of them.
  public static let settings = """
    title: Example health
    url: https://example.org/health
    publisher: The Example Trust
    disclaimers: [general]

    """

  /// The disclaimer that those settings name.
  public static let disclaimer = """
    ---
    title: General information
    ---
    This is no replacement for care.

    """

  /// Writes a site's Content.
  ///
  /// - Parameters:
  ///   - text: The files below Content; see ``SiteText``. `site.yml` and a general disclaimer are
  ///     added where the text has no `site.yml`.
  ///   - name: The last part of the folder's path.
  public init(_ text: String = "", name: String = "site") throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("materia-\(UUID().uuidString)/\(name)").path
    try FileManager.default.createDirectory(
      atPath: path + "/Content", withIntermediateDirectories: true)
    let files = SiteText(text).files
    if !files.contains(where: { $0.path == "site.yml" }) {
      try put("site.yml", Self.settings)
      if !files.contains(where: { $0.path == "disclaimers/general.md" }) {
        try put("disclaimers/general.md", Self.disclaimer)
      }
    }
    for file in files { try put(file.path, file.text) }
  }

  deinit {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// Writes a file below Content.
  public func put(_ file: String, _ text: String) throws { try put(file, bytes: Array(text.utf8)) }

  /// Writes a file below Content.
  public func put(_ file: String, bytes: [UInt8]) throws {
    let url = URL(fileURLWithPath: "\(path)/Content/\(file)")
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  /// Changes a file below Content; the text to replace has to stand in it once.
  public func edit(_ file: String, _ old: String, _ new: String) throws {
    let text = try content(file)
    guard text.components(separatedBy: old).count == 2 else {
      throw SupportError("“\(old)” does not stand once in \(file)")
    }
    try put(file, text.replacingOccurrences(of: old, with: new))
  }

  /// Removes a file or folder below Content.
  public func remove(_ file: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/Content/\(file)")
  }

  /// Makes a symbolic link below Content.
  public func link(_ file: String, to target: String) throws {
    let full = "\(path)/Content/\(file)"
    try FileManager.default.createDirectory(
      atPath: URL(fileURLWithPath: full).deletingLastPathComponent().path,
      withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: full, withDestinationPath: target)
  }

  /// The text of a file below Content.
  public func content(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/Content/\(file)", encoding: .utf8)
  }

  /// The text of a file below Output.
  public func output(_ file: String) throws -> String {
    try String(contentsOfFile: "\(path)/Output/\(file)", encoding: .utf8)
  }

  /// Every file of the site below Output with its bytes; what a build keeps for the next is left out.
  public func outputFiles() throws -> [String: Data] {
    var found: [String: Data] = [:]
    guard FileManager.default.fileExists(atPath: path + "/Output") else { return found }
    for name in try FileManager.default.subpathsOfDirectory(atPath: path + "/Output")
    where !name.hasPrefix(".materia-") {
      var isFolder: ObjCBool = false
      let full = "\(path)/Output/\(name)"
      guard FileManager.default.fileExists(atPath: full, isDirectory: &isFolder),
        !isFolder.boolValue
      else { continue }
      found[name] = try Data(contentsOf: URL(fileURLWithPath: full))
    }
    return found
  }

  /// Every file below Output with the moment at which it was written.
  public func outputTimes() throws -> [String: Date] {
    var found: [String: Date] = [:]
    for name in try outputFiles().keys {
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/Output/\(name)")
      found[name] = attributes[.modificationDate] as? Date
    }
    return found
  }
}

/// Why a test could not be run.
public struct SupportError: Error, CustomStringConvertible {
  /// The reason in words.
  public let description: String

  /// Gives a reason.
  public init(_ description: String) { self.description = description }
}
