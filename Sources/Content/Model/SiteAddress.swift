/// The address under which a site is published.
public enum SiteAddress {
  /// An http or https address without query, fragment and final slash; nil where it is none.
  ///
  /// - Parameter url: The address as it was written.
  public static func normalised(_ url: String) -> String? {
    let rest: Substring
    if url.hasPrefix("https://") {
      rest = url.dropFirst("https://".count)
    } else if url.hasPrefix("http://") {
      rest = url.dropFirst("http://".count)
    } else {
      return nil
    }
    let host = rest.prefix { $0 != "/" }
    guard !host.isEmpty,
      rest.utf8.allSatisfy({ byte in
        (0x21...0x7E).contains(byte) && !"?#\"'<>\\^`{|}".utf8.contains(byte)
      }),
      !rest.split(separator: "/").contains("..")
    else { return nil }
    var out = url[...]
    while out.hasSuffix("/") { out.removeLast() }
    return String(out)
  }

  /// The path of a normalised address, with a slash at both ends: `/` or `/health/`.
  ///
  /// - Parameter url: A normalised address.
  public static func basePath(of url: String) -> String {
    guard let scheme = url.range(of: "://") else { return "/" }
    let rest = url[scheme.upperBound...]
    guard let slash = rest.firstIndex(of: "/") else { return "/" }
    return String(rest[slash...]) + "/"
  }
}

extension String {
  /// The first place of a short text, without Foundation.
  fileprivate func range(of needle: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(needle) {
        return index..<self.index(index, offsetBy: needle.count)
      }
      index = self.index(after: index)
    }
    return nil
  }
}
