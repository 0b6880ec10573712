import ArgumentParser
import Foundation

/// One text to import.
struct TextSource: Sendable {
  /// Where it is, as the user wrote it.
  var path: String
  /// The file's name with its ending.
  var name: String
  /// The file's name without its ending, cleaned for an address.
  var stem: String
}

enum TextSources {
  /// All texts that some paths name, folders searched through, in the order of their paths.
  ///
  /// - Throws: An error with exit code 74 when a path cannot be read.
  static func gather(_ paths: [String]) throws -> [TextSource] {
    var out: [TextSource] = []
    for path in paths {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
        FileHandle.standardError.write(Data("error: there is no file or folder \(path)\n".utf8))
        throw ExitCode(74)
      }
      if isFolder.boolValue {
        let inside = try FileManager.default.subpathsOfDirectory(atPath: path)
          .filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") && !$0.contains("/.") }.sorted()
        let base = path.hasSuffix("/") ? String(path.dropLast()) : path
        out += inside.map { source("\(base)/\($0)") }
      } else {
        out.append(source(path))
      }
    }
    return out
  }

  private static func source(_ path: String) -> TextSource {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let stem = name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
    return TextSource(path: path, name: name, stem: address(stem))
  }

  /// A file's name as an address may have it: small letters, digits, single hyphens.
  static func address(_ stem: String) -> String {
    var out: [UInt8] = []
    for byte in stem.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39: out.append(byte)
      case 0x41...0x5A: out.append(byte | 0x20)
      default: if let last = out.last, last != 0x2D { out.append(0x2D) }
      }
    }
    while out.last == 0x2D { out.removeLast() }
    return out.isEmpty ? "text" : String(decoding: out, as: UTF8.self)
  }
}
