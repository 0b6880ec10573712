import Foundation
import Synchronization

/// Lines of the content's files, for findings; the file that was asked for last is kept.
///
/// Findings come file by file, so that a data file with a thousand of them is read once.
final class ContentLines: Sendable {
  private struct File {
    var path: String
    var bytes: [UInt8]
    var starts: [Int]
  }

  private let last = Mutex<File?>(nil)

  /// The line with a number, from 1, without its end; nil when the file has fewer lines.
  func line(_ number: Int, of path: String) -> String? {
    last.withLock { file in
      if file?.path != path { file = Self.read(path) }
      guard let file, number > 0, number <= file.starts.count else { return nil }
      let start = file.starts[number - 1]
      var end = number < file.starts.count ? file.starts[number] - 1 : file.bytes.count
      if end > start, file.bytes[end - 1] == 0x0D { end -= 1 }
      return String(decoding: file.bytes[start..<end], as: UTF8.self)
    }
  }

  private static func read(_ path: String) -> File? {
    guard let data = FileManager.default.contents(atPath: path) else { return nil }
    let bytes = Array(data)
    var starts = [0]
    for index in bytes.indices where bytes[index] == UInt8(ascii: "\n") { starts.append(index + 1) }
    return File(path: path, bytes: bytes, starts: starts)
  }
}
