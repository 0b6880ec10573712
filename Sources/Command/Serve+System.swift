import Foundation
import Synchronization

/// Ends the program at Ctrl-C, together with a compiler that it started.
enum Interruption {
  /// The process of a running build; 0 where there is none.
  static let child = Atomic<Int32>(0)

  /// From now on, SIGINT, SIGTERM and SIGHUP end the program at once, which is its normal end.
  static func endAtOnce() {
    // A signal's handler may do little: end the build, end the line that shows ^C, end.
    for number in [SIGINT, SIGTERM, SIGHUP] {
      signal(number) { number in
        let child = Interruption.child.load(ordering: .relaxed)
        if child > 0 { kill(child, SIGTERM) }
        if number == SIGINT { write(2, "\n", 1) }
        _exit(0)
      }
    }
  }
}

/// Opens the user's browser.
enum Browser {
  static func open(_ address: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    #if os(macOS)
      process.arguments = ["open", address]
    #else
      process.arguments = ["xdg-open", address]
    #endif
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
    } catch {
      Terminal.error("The browser could not be opened: \(error.localizedDescription)\n")
    }
  }
}

/// The addresses by which other machines reach this one.
enum NetworkAddresses {
  /// IPv4 addresses of interfaces that are up, without the loopback one, sorted.
  static func all() -> [String] {
    var list: UnsafeMutablePointer<ifaddrs>?
    guard getifaddrs(&list) == 0 else { return [] }
    defer { freeifaddrs(list) }
    var found: Set<String> = []
    var current = list
    while let entry = current?.pointee {
      current = entry.ifa_next
      let isUp = entry.ifa_flags & UInt32(IFF_UP) != 0
      let isLoopback = entry.ifa_flags & UInt32(IFF_LOOPBACK) != 0
      guard let address = entry.ifa_addr, isUp, !isLoopback,
        address.pointee.sa_family == sa_family_t(AF_INET)
      else { continue }
      var name = [CChar](repeating: 0, count: Int(NI_MAXHOST))
      let size = socklen_t(MemoryLayout<sockaddr_in>.size)
      if getnameinfo(
        address, size, &name, socklen_t(name.count), nil, 0, NI_NUMERICHOST) == 0
      {
        found.insert(name.withUnsafeBufferPointer { String(cString: $0.baseAddress!) })
      }
    }
    return found.sorted()
  }
}
