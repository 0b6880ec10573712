import Foundation
import MateriaContent
import MateriaMarkdown
import MateriaPublishing
import MateriaSiteModel

extension SiteSession {
  /// Everything that decides the bytes of the site: the program, the options, the theme's files, and
  /// the content.
  ///
  /// - Parameter content: The lines of a trace of the content; nil where that cannot be told.
  func inputs(_ content: [UInt8]?) -> [UInt8]? {
    guard let content, let program = Self.program() else { return nil }
    var bytes: [UInt8] = []
    bytes.append(
      contentsOf: """
        \(program) \(MarkdownReader.parserVersion)
        \(options.asOf) \(options.includesDrafts) \(options.baseURL ?? "")

        """.utf8)
    for asset in assets {
      bytes.append(contentsOf: "\(asset.name) \(asset.bytes.count)\n".utf8)
      bytes.append(contentsOf: asset.bytes)
    }
    return bytes + content
  }

  /// The program, by its size and the moment when it was linked; nil where that cannot be told.
  private static func program() -> String? {
    guard let path = Bundle.main.executablePath else { return nil }
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let moment = status.st_mtimespec
    #else
      let moment = status.st_mtim
    #endif
    return "\(Materia.version) \(status.st_size) \(moment.tv_sec).\(moment.tv_nsec)"
  }
}
