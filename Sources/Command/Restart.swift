import Foundation
import MateriaDiagnostics
import MateriaPreview
import Synchronization

/// Builds the program again from a site's package, and puts the new one in this one's place.
struct Restart: Sendable {
  /// The folder with the package.
  let package: String
  /// The folder in which the package is built.
  let scratch: String
  /// `debug` or `release`.
  let configuration: String
  /// The program that a build makes.
  let program: String

  /// The variable in which the listening socket is handed on.
  private static let variable = "MATERIA_PREVIEW_SOCKET"

  /// Whether the program took over from an earlier one.
  static var isRestarted: Bool { getenv(variable) != nil }

  /// The listening socket of the program before this one.
  static func inheritedSocket() -> Int32? {
    ProcessInfo.processInfo.environment[variable].flatMap { Int32($0) }
  }

  /// Finds out how a site's program is built; nil for a site without a package.
  ///
  /// A program that stands in the package's own build folder is built again where it is; else the
  /// package's debug build of the same name takes its place.
  init?(of site: String) {
    let folder = site == "." ? FileManager.default.currentDirectoryPath : Self.resolved(site)
    guard FileManager.default.fileExists(atPath: folder + "/Package.swift") else { return nil }
    package = folder
    let own = Self.resolved(Self.executable())
    let parts = own.split(separator: "/").map(String.init)
    if own.hasPrefix(folder + "/.build"), parts.count > 3 {
      // …/.build/x86_64-unknown-linux-gnu/debug/materia
      configuration = parts[parts.count - 2]
      scratch = "/" + parts.dropLast(3).joined(separator: "/")
      program = own
    } else {
      configuration = "debug"
      scratch = folder + "/.build"
      program = scratch + "/debug/" + (parts.last ?? "materia")
    }
  }

  /// Builds, and says what the compiler says.
  func build() -> TemplateBuild.Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [
      "swift", "build", "--package-path", package, "--scratch-path", scratch,
      "--configuration", configuration,
    ]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    process.standardInput = FileHandle.nullDevice
    let output: Data
    do {
      try process.run()
      Interruption.child.store(process.processIdentifier, ordering: .relaxed)
      output = (try? pipe.fileHandleForReading.readToEnd()) ?? Data()
      process.waitUntilExit()
      Interruption.child.store(0, ordering: .relaxed)
    } catch {
      return .failed([
        Diagnostic(
          "no-compiler", .error, "swift build cannot be run: \(error.localizedDescription)")
      ])
    }
    let text = String(decoding: output, as: UTF8.self)
    guard process.terminationStatus == 0 else {
      Terminal.error(text)
      return .failed(CompilerOutput.findings(in: text, below: package))
    }
    guard FileManager.default.isExecutableFile(atPath: program) else {
      return .failed([
        Diagnostic(
          "no-program", .error, "the package builds no program at \(program)",
          help: "Name the package's executable like this program, or start its own `serve`.")
      ])
    }
    return .built(program: program)
  }

  /// Puts a program in this one's place: same process, same arguments, same listening socket.
  func run(_ program: String, socket: Int32) {
    Terminal.error("The templates are built; the program starts again.\n")
    // All other descriptors are closed by the system when the program is replaced.
    for descriptor in 3..<1024 as Range<Int32> where descriptor != socket {
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    }
    _ = fcntl(socket, F_SETFD, 0)
    setenv(Self.variable, "\(socket)", 1)
    var arguments: [UnsafeMutablePointer<CChar>?] = CommandLine.arguments.map { strdup($0) }
    arguments.append(nil)
    execv(program, arguments)
    let reason = String(cString: strerror(errno))
    unsetenv(Self.variable)
    _ = fcntl(socket, F_SETFD, FD_CLOEXEC)
    Terminal.error("error: \(program) cannot be started: \(reason)\n")
  }

  private static func executable() -> String {
    #if os(Linux)
      "/proc/self/exe"
    #else
      Bundle.main.executablePath ?? CommandLine.arguments[0]
    #endif
  }

  private static func resolved(_ path: String) -> String {
    URL(fileURLWithPath: path).resolvingSymlinksInPath().path
  }
}

/// What the Swift compiler prints.
enum CompilerOutput {
  /// The errors, with their places and lines; the end of the output where none can be read.
  ///
  /// - Parameters:
  ///   - text: What `swift build` printed.
  ///   - folder: The package's folder, below which paths are shown.
  static func findings(in text: String, below folder: String) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for line in text.split(separator: "\n") {
      guard let mark = line.range(of: ": error: ") else { continue }
      let parts = line[..<mark.lowerBound].split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count >= 3, let row = Int(parts[parts.count - 2]),
        let column = Int(parts[parts.count - 1])
      else { continue }
      let path = parts.dropLast(2).joined(separator: ":")
      let shown =
        path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
      let source = FileManager.default.contents(atPath: path).flatMap {
        SourceText.line(row, of: Array($0))
      }
      let finding = Diagnostic(
        "template-error", .error, String(line[mark.upperBound...]),
        at: SourceLocation(path: shown, line: row, column: column), sourceLine: source)
      // The compiler says the same for each module that it builds a file for.
      if !found.contains(finding) { found.append(finding) }
    }
    if found.isEmpty {
      let end = text.split(separator: "\n").suffix(8).joined(separator: "\n")
      found.append(
        Diagnostic("template-error", .error, "the templates do not build", help: end))
    }
    return found
  }
}
