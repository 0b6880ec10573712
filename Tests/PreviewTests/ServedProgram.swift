import Foundation
import Synchronization

/// `materia serve` as a process of its own, on a site in a folder.
final class ServedProgram {
  let port: UInt16
  private let process: Process
  private let errors: Pipe
  /// What it has said on standard error.
  let words: Heard

  /// The folder that holds the running tests and all that was built with them.
  private static let products: String = {
    #if os(Linux)
      let own = try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")
      return URL(fileURLWithPath: own ?? CommandLine.arguments[0]).deletingLastPathComponent().path
    #else
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent().path
    #endif
  }()

  /// The program's path.
  static var program: String { products + "/materia" }

  /// Starts the program and waits until it says where the site is.
  init(site: String, _ arguments: [String] = [], port: UInt16 = 0, path: String? = nil) throws {
    process = Process()
    process.executableURL = URL(fileURLWithPath: Self.products + "/materia")
    process.arguments =
      ["serve", "--site", site, "--port", "\(port)", "--as-of", "2026-11-21"] + arguments
    if let path {
      var environment = ProcessInfo.processInfo.environment
      environment["PATH"] = path + ":" + (environment["PATH"] ?? "")
      process.environment = environment
    }
    let output = Pipe()
    errors = Pipe()
    process.standardOutput = output
    process.standardError = errors
    // What it says must be taken, or it would wait for that.
    let heard = Heard()
    words = heard
    errors.fileHandleForReading.readabilityHandler = { heard.add($0.availableData) }
    try process.run()
    var said = ""
    while !said.contains("\n") {
      let part = output.fileHandleForReading.availableData
      if part.isEmpty { break }
      said += String(decoding: part, as: UTF8.self)
    }
    guard let start = said.range(of: "127.0.0.1:"),
      let number = UInt16(said[start.upperBound...].prefix { $0.isNumber })
    else { throw CocoaError(.fileReadUnknown, userInfo: [NSDebugDescriptionErrorKey: said]) }
    self.port = number
  }

  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  var identifier: Int32 { process.processIdentifier }

  /// Ends it as Ctrl-C does.
  ///
  /// - Returns: The exit code, and how long the end took.
  func interrupt() -> (code: Int32, time: Duration) {
    let start = ContinuousClock.now
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    return (process.terminationStatus, ContinuousClock.now - start)
  }

  /// Builds a site into a folder.
  static func build(site: String, output: String) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: products + "/materia")
    process.arguments = [
      "build", "--site", site, "--output", output, "--as-of", "2026-11-21", "--quiet",
    ]
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}

/// What a program has said so far.
final class Heard: Sendable {
  private let all = Mutex("")

  func add(_ data: Data) { all.withLock { $0 += String(decoding: data, as: UTF8.self) } }

  /// Takes what was said since the last time, once it has some words in it or five seconds are over.
  func take(until words: String) -> String {
    let end = ContinuousClock.now + .seconds(5)
    while ContinuousClock.now < end, !all.withLock({ $0.contains(words) }) {
      Thread.sleep(forTimeInterval: 0.02)
    }
    return all.withLock { all in
      defer { all = "" }
      return all
    }
  }
}
