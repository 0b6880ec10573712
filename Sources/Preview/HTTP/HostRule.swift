/// Which names a browser may have called the server by.
///
/// A page of another site can make its own name lead to this machine (DNS rebinding) and would then
/// read the preview as if it were its own; what it cannot do is to change the `Host` that the browser
/// sends. So only names that lead nowhere else are answered.
struct HostRule: Sendable, Hashable {
  /// Whether other machines may ask: then any address in numbers will do, and this machine's name.
  var isOpen: Bool
  /// This machine's own name in lower case, where others may ask.
  var machineName: String?

  /// Whether a request with these `Host` fields is answered.
  func allows(_ hosts: [String]) -> Bool {
    guard hosts.count == 1, let name = Self.name(of: hosts[0].lowercased()) else { return false }
    if name == "localhost" || name.hasSuffix(".localhost") || name == "[::1]" { return true }
    if Self.isIPv4(name) { return isOpen || name.hasPrefix("127.") }
    if !isOpen { return false }
    if name.hasPrefix("["), name.hasSuffix("]"), name.contains(":") { return true }
    guard let machineName else { return false }
    return name == machineName || name == machineName + ".local"
  }

  /// A host without its port; nil where it is no host at all.
  private static func name(of host: String) -> String? {
    var name = host[...]
    if host.hasPrefix("[") {
      guard let end = host.firstIndex(of: "]") else { return nil }
      name = host[...end]
    } else if let colon = host.firstIndex(of: ":") {
      name = host[..<colon]
    }
    let rest = host[name.endIndex...]
    guard rest.isEmpty || rest.first == ":" && rest.dropFirst().utf8.allSatisfy(isDigit) else {
      return nil
    }
    return name.isEmpty ? nil : String(name)
  }

  private static func isIPv4(_ name: String) -> Bool {
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.utf8.count) && part.utf8.allSatisfy(isDigit)
          && (Int(part) ?? 256) < 256
      }
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
