import MateriaDiagnostics
import Synchronization

/// What a loader found and read below a Content folder, so that a later build can tell that it would
/// read the same.
///
/// What was read is noted as it is read: a file that is edited while a build runs is noted as the
/// build saw it, or the trace is good for nothing.
public final class ContentTrace: Sendable {
  private struct State {
    var files: [String: FileHash] = [:]
    var names: Set<String> = []
    var isSteady = true
  }

  private let state = Mutex(State())

  /// Notes nothing yet.
  public init() {}

  func read(_ name: String, _ bytes: [UInt8]) {
    let hash = FileHash(of: bytes)
    state.withLock { state in
      if let before = state.files.updateValue(hash, forKey: name), before != hash {
        state.isSteady = false
      }
    }
  }

  func found(_ names: [String]) { state.withLock { $0.names.formUnion(names) } }

  func failed() { state.withLock { $0.isSteady = false } }

  /// Every name that was found and what every file held, in lines; nil where a file could not be read
  /// or was read twice and held two things.
  public var lines: [UInt8]? {
    state.withLock { state in
      guard state.isSteady else { return nil }
      var lines: [UInt8] = []
      lines.reserveCapacity(state.files.count * 96)
      for name in state.names.union(state.files.keys).sorted() {
        lines.append(contentsOf: name.utf8)
        lines.append(0)
        if let hash = state.files[name] { hash.append(to: &lines) }
        lines.append(UInt8(ascii: "\n"))
      }
      return lines
    }
  }
}

extension ContentLoader {
  /// What a loader would find and read now, without parsing any of it.
  ///
  /// - Returns: The lines of ``ContentTrace/lines``; nil where something cannot be read.
  public func currentLines() -> [UInt8]? {
    let trace = ContentTrace()
    var folder = folder
    folder.trace = trace
    var found: [Diagnostic] = []
    var names = Self.dataFiles.filter { folder.kind(of: $0) == .file }
    for part in Self.textFolders + ["images"] {
      names += folder.files(below: part, diagnostics: &found).map(\.name)
    }
    guard found.isEmpty else { return nil }
    let (traced, all) = (folder, names)
    _ = parallelMap(all.count) { index in
      (try? traced.read(all[index], limit: Self.imageLimit)) != nil
    }
    return trace.lines
  }

  /// The folders of texts.
  static let textFolders = ["articles", "topics", "pages", "disclaimers"]
  /// The files that hold data.
  static let dataFiles = [
    "site.yml", "glossary.yml", "sources.yml", "people.yml", "helplines.yml",
  ]
  /// The bytes of one image.
  static let imageLimit = 64 * 1024 * 1024
}

/// A hash that tells contents apart, in a tenth of the time of SHA-256.
///
/// It need not withstand an attack: whoever can write a file that is taken for another could write
/// what they like anyway. Two lanes of folded multiplication, as wyhash and its kin do it.
struct FileHash: Sendable, Equatable {
  private var one: UInt64
  private var two: UInt64

  init(of bytes: [UInt8]) {
    var one = 0x2D35_8DCC_AA6C_78A5 ^ UInt64(bytes.count)
    var two: UInt64 = 0x8BB8_4B93_962E_ACC9
    bytes.withUnsafeBytes { bytes in
      var at = 0
      while at + 16 <= bytes.count {
        one = Self.fold(one ^ Self.word(bytes, at), 0x4B33_A62E_D433_D4A3)
        two = Self.fold(two ^ Self.word(bytes, at + 8), 0x4D5A_2DA5_1DE1_AA47)
        at += 16
      }
      while at < bytes.count {
        one = Self.fold(one ^ UInt64(bytes[at]) &+ 1, 0x4B33_A62E_D433_D4A3)
        two = Self.fold(two ^ one, 0x4D5A_2DA5_1DE1_AA47)
        at += 1
      }
    }
    self.one = Self.fold(one ^ 0xA076_1D64_78BD_642F, two | 1)
    self.two = Self.fold(two ^ 0xE703_7ED1_A0B4_28DB, one | 1)
  }

  func append(to lines: inout [UInt8]) {
    for word in [one, two] {
      for shift in stride(from: 56, through: 0, by: -8) {
        lines.append(UInt8(truncatingIfNeeded: word >> UInt64(shift)))
      }
    }
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, _ at: Int) -> UInt64 {
    bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self).littleEndian
  }

  @inline(__always)
  private static func fold(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let product = a.multipliedFullWidth(by: b)
    return product.high ^ product.low
  }
}
