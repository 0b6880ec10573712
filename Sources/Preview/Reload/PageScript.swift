/// The script that the preview adds to every page, and nothing else that it changes.
enum PageScript {
  /// Where the preview's own files stand; no page of a site begins with two underscores.
  static let folder = "/__materia/"

  /// The page with the script in its head.
  ///
  /// The script stands before the page's own, so that it knows the page as it was sent. It carries
  /// the names of what it belongs to: by them it finds out whether there is anything newer.
  static func added(to page: [UInt8], site: any PreviewedSite) -> [UInt8] {
    let tag = Array(
      """
      <script src="\(folder)reload.js" defer data-version="\(version(of: page))" \
      data-styles="\(site.styles)" data-scripts="\(site.scripts)" \
      data-images="\(site.images)"></script>
      """.utf8)
    let at = place(in: page)
    var out: [UInt8] = []
    out.reserveCapacity(page.count + tag.count)
    out.append(contentsOf: page[..<at])
    out.append(contentsOf: tag)
    out.append(contentsOf: page[at...])
    return out
  }

  /// The name of a page's bytes: FNV-1a (64 bits) in hexadecimal digits.
  ///
  /// It tells a page from the one before; nobody is trusted by it.
  static func version(of page: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in page { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  /// Before the title, or failing that at the end of the head, or of the page.
  private static func place(in page: [UInt8]) -> Int {
    let title = Array("<title".utf8)
    let head = Array("</head".utf8)
    var index = 0
    while let found = page[index...].firstIndex(of: UInt8(ascii: "<")) {
      if page[found...].starts(with: title) || page[found...].starts(with: head) { return found }
      index = found + 1
    }
    return page.count
  }
}
