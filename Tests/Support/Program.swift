import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a run of a program came to.
public struct ProgramRun: Sendable {
  /// The exit code; 128 and the signal for a program that was killed.
  public var exitCode: Int32
  /// What it wrote to standard output.
  public var output: String
  /// What it wrote to standard error.
  public var errors: String
  /// How long it kept a processor busy, in seconds: what a busy machine does not change.
  public var processorSeconds: Double
}

/// Runs the program that was built beside the tests.
public enum Program {
  /// The folder that holds the running tests and everything that was built with them.
  public static let products: String = {
    #if os(Linux)
      let tests = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
      return URL(fileURLWithPath: tests ?? CommandLine.arguments[0])
        .deletingLastPathComponent().path
    #else
      let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") } ?? Bundle.main
      return bundle.bundleURL.deletingLastPathComponent().path
    #endif
  }()

  /// Runs `materia`.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the program's name.
  ///   - folder: The working folder.
  ///   - environment: Variables that are added to those of the tests; nil takes one away.
  ///   - before: A program that starts materia, with its arguments, such as `taskset -c 0`.
  ///   - limit: After how many seconds the program is killed and the test fails.
  public static func materia(
    _ arguments: [String], in folder: String, environment: [String: String?] = [:],
    through before: [String] = [], limit: Double = 120
  ) throws -> ProgramRun {
    try run(
      before + ["\(products)/materia"] + arguments, in: folder, environment: environment,
      limit: limit)
  }

  /// Runs a program by its path, or by its name in one of the system's folders.
  public static func run(
    _ command: [String], in folder: String, environment: [String: String?] = [:],
    limit: Double = 120
  ) throws -> ProgramRun {
    let scratch = FileManager.default.temporaryDirectory
      .appendingPathComponent("materia-run-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: scratch, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: scratch) }
    let process = try start(command, in: folder, environment, scratch)
    var status: Int32 = 0
    var usage = rusage()
    let deadline = Date(timeIntervalSinceNow: limit)
    while true {
      let ended = wait4(process, &status, WNOHANG, &usage)
      if ended == process { break }
      if ended < 0, errno != EINTR { throw SupportError("wait4 failed: \(errno)") }
      if Date() > deadline {
        kill(process, SIGKILL)
        _ = wait4(process, &status, 0, &usage)
        throw SupportError(
          "\(command.joined(separator: " ")) did not end within \(limit) s; it wrote: "
            + read("\(scratch)/errors"))
      }
      usleep(2000)
    }
    let signal = status & 0x7F
    return ProgramRun(
      exitCode: signal == 0 ? status >> 8 & 0xFF : 128 + signal,
      output: read("\(scratch)/output"), errors: read("\(scratch)/errors"),
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime))
  }

  private static func start(
    _ command: [String], in folder: String, _ changes: [String: String?], _ scratch: String
  ) throws -> pid_t {
    var environment = ProcessInfo.processInfo.environment
    // What the machine that runs the tests happens to set must not decide what they see.
    for name in ["SOURCE_DATE_EPOCH", "NO_COLOR", "CI"] { environment[name] = nil }
    for (name, value) in changes { environment[name] = value }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, 1, "\(scratch)/output", flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, 2, "\(scratch)/errors", flags, 0o600)
    // The shell changes the folder, since not every system's posix_spawn can, and makes way.
    let whole = ["/bin/sh", "-c", #"cd "$0" && exec "$@""#, folder] + command
    var arguments: [UnsafeMutablePointer<CChar>?] = whole.map { strdup($0) }
    var variables: [UnsafeMutablePointer<CChar>?] = environment.map { strdup("\($0)=\($1)") }
    defer { for pointer in arguments + variables { free(pointer) } }
    arguments.append(nil)
    variables.append(nil)
    var process: pid_t = 0
    let failure = posix_spawn(&process, whole[0], &actions, nil, arguments, variables)
    guard failure == 0 else {
      throw SupportError("cannot start \(command[0]): \(String(cString: strerror(failure)))")
    }
    return process
  }

  private static func read(_ path: String) -> String {
    String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}

extension TemporarySite {
  /// Runs `materia` in the site's folder, as of 2026-11-21 unless the arguments say otherwise.
  ///
  /// - Parameters:
  ///   - arguments: What stands after the program's name.
  ///   - environment: Variables that are added to those of the tests; nil takes one away.
  ///   - before: A program that starts materia, with its arguments.
  public func materia(
    _ arguments: String..., environment: [String: String?] = [:], through before: [String] = []
  ) throws -> ProgramRun {
    var all = arguments
    let takesDay = ["build", "check", "new", "sign"].contains(arguments.first ?? "")
    if takesDay, !arguments.contains("--as-of"), environment["SOURCE_DATE_EPOCH"] == nil {
      all += ["--as-of", "2026-11-21"]
    }
    return try Program.materia(all, in: path, environment: environment, through: before)
  }
}
