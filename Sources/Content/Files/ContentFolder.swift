#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif
import MateriaDiagnostics

/// A folder that files are read from, by system calls alone: this is on the path of every build.
struct ContentFolder: Sendable {
  /// The folder's path on this machine.
  let path: String
  /// How findings name it, such as `Content`.
  let shown: String
  /// Where it is noted what was found and read.
  var trace: ContentTrace?

  /// A file below the folder.
  struct Entry: Sendable, Hashable, Comparable {
    /// The path below the folder, with `/` between its parts.
    var name: String
    static func < (a: Entry, b: Entry) -> Bool { a.name < b.name }
  }

  /// What a name leads to.
  enum Kind { case file, folder, other, missing }

  func kind(of name: String) -> Kind {
    var status = stat()
    guard stat(path + "/" + name, &status) == 0 else { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  /// Whether a name is a symbolic link.
  func isLink(_ name: String) -> Bool {
    var status = stat()
    return lstat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  /// The files below a folder of this folder, sorted, without hidden ones.
  ///
  /// Links are followed only to places inside this folder; each folder is visited once, so that a
  /// loop of links ends. What is passed over for another reason than being hidden is reported.
  func files(below folder: String, diagnostics: inout [Diagnostic]) -> [Entry] {
    guard kind(of: folder) == .folder else { return [] }
    var seen: Set<String> = []
    var entries: [Entry] = []
    var pending = [folder]
    while let current = pending.popLast() {
      guard let real = Self.resolved(path + "/" + current), seen.insert(real).inserted else {
        continue
      }
      for (name, isPlain) in Self.names(in: path + "/" + current) where !name.hasPrefix(".") {
        let full = current + "/" + name
        if isPlain {
          entries.append(Entry(name: full))
          continue
        }
        let location = SourceLocation(path: shown + "/" + full)
        var status = stat()
        guard lstat(path + "/" + full, &status) == 0 else {
          // A name that is not UTF-8 was repaired when it was read, and names nothing any more.
          if name.unicodeScalars.contains("\u{FFFD}") {
            diagnostics.append(
              Diagnostic(
                "name-not-utf-8", .error, "the file's name is not UTF-8", at: location,
                help: "Rename it, using letters and digits."))
          }
          continue
        }
        if status.st_mode & S_IFMT == S_IFLNK, let problem = linkProblem(full) {
          diagnostics.append(problem)
          continue
        }
        switch kind(of: full) {
        case .file: entries.append(Entry(name: full))
        case .folder: pending.append(full)
        case .other:
          diagnostics.append(
            Diagnostic("not-a-file", .warning, "this is neither a file nor a folder", at: location))
        case .missing: break
        }
      }
    }
    entries.sort()
    trace?.found(entries.map(\.name))
    return entries
  }

  /// Why a symbolic link is not followed; nil for one that leads to a place inside this folder, and
  /// for whatever is no link.
  func linkProblem(_ name: String) -> Diagnostic? {
    var status = stat()
    guard lstat(path + "/" + name, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else {
      return nil
    }
    let location = SourceLocation(path: shown + "/" + name)
    guard let root = Self.resolved(path), let target = Self.resolved(path + "/" + name) else {
      return Diagnostic(
        "broken-link", .warning, "the symbolic link leads nowhere", at: location,
        help: "Remove it, or put the file in its place.")
    }
    if target.hasPrefix(root + "/") { return nil }
    return Diagnostic(
      "link-leaves-content", .error, "the symbolic link leads out of \(shown)", at: location,
      help: "Copy the file into \(shown) instead.")
  }

  /// The bytes of a file.
  ///
  /// - Throws: ``DiagnosticError`` where the file cannot be read.
  func read(_ name: String, limit: Int) throws(DiagnosticError) -> [UInt8] {
    guard let trace else { return try readUntraced(name, limit: limit) }
    do {
      let bytes = try readUntraced(name, limit: limit)
      trace.read(name, bytes)
      return bytes
    } catch {
      trace.failed()
      throw error
    }
  }

  private func readUntraced(_ name: String, limit: Int) throws(DiagnosticError) -> [UInt8] {
    let location = SourceLocation(path: shown + "/" + name)
    let descriptor = open(path + "/" + name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw Self.failure("cannot be opened", at: location) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw Self.failure("cannot be read", at: location)
    }
    let size = Int(status.st_size)
    guard size <= limit else {
      throw DiagnosticError(
        Diagnostic(
          "file-too-large", .error, "the file has \(size) bytes; at most \(limit) are read",
          at: location, help: "Split it into several files."))
    }
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = 0
      while count < size {
        let got = systemRead(descriptor, buffer.baseAddress! + count, size - count)
        if got < 0, errno == EINTR { continue }
        if got < 0 { failed = true }
        if got <= 0 { break }
        count += got
      }
    }
    if failed { throw Self.failure("cannot be read", at: location) }
    return bytes
  }

  private static func failure(_ what: String, at location: SourceLocation) -> DiagnosticError {
    DiagnosticError(
      Diagnostic(
        "unreadable-file", .error, "the file \(what): \(String(cString: strerror(errno)))",
        at: location, help: "Check that it exists and that you may read it."))
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// The names in a folder, and whether each is that of a plain file without a second look.
  private static func names(in path: String) -> [(name: String, isPlain: Bool)] {
    guard let folder = opendir(path) else { return [] }
    defer { closedir(folder) }
    var names: [(String, Bool)] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name == "." || name == ".." { continue }
      // Some file systems do not tell the type, and a name may not be UTF-8.
      let isPlain = Int(entry.pointee.d_type) == Int(DT_REG) && !name.utf8.contains(0xEF)
      names.append((name, isPlain))
    }
    return names
  }
}

/// The system's `read`, which the method of that name hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutablePointer<UInt8>, _ count: Int)
  -> Int
{
  read(descriptor, buffer, count)
}
