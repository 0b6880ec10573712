public import MateriaDiagnostics

/// A site as it stands at one moment, as the preview sees it.
///
/// Whoever previews knows how a site is made; the preview only asks what stands where and what is to
/// be said of it.
public protocol PreviewedSite: Sendable {
  /// The path of the home page with a slash at both ends, such as `/health/`.
  var basePath: String { get }

  /// The file at an address.
  ///
  /// - Parameter address: The address below the home page; empty for the home page.
  /// - Returns: The same bytes that a build writes, or nil where nothing stands there.
  func bytes(at address: String) -> [UInt8]?

  /// Whether anything stands at an address.
  func has(_ address: String) -> Bool

  /// The page for addresses at which nothing stands.
  var notFoundPage: [UInt8] { get }

  /// What is wrong and keeps a build from writing, and belongs on top of the open page.
  ///
  /// - Parameter address: The open page's address.
  func errors(at address: String) -> [Diagnostic]

  /// What else is to be said of the open page.
  ///
  /// - Parameter address: The open page's address.
  func notes(at address: String) -> [Diagnostic]

  /// Names the state of the style sheets; another name means other bytes.
  var styles: String { get }
  /// Names the state of the scripts.
  var scripts: String { get }
  /// Names the state of the images.
  var images: String { get }
}

/// What came of a change of files.
public struct PreviewChange: Sendable {
  /// The site as it stands now.
  public var site: any PreviewedSite
  /// Whether it is another one than before.
  public var isNew: Bool
  /// The address of the page that was saved, below the home page, where it is one page.
  public var saved: String?
  /// Whether the program itself has to be built again.
  public var needsRebuild: Bool

  /// Describes a change.
  public init(
    site: any PreviewedSite, isNew: Bool, saved: String? = nil, needsRebuild: Bool = false
  ) {
    self.site = site
    self.isNew = isNew
    self.saved = saved
    self.needsRebuild = needsRebuild
  }
}

/// Keeps a site in step with its files.
///
/// The preview calls it from one thread at a time.
public protocol PreviewSource: Sendable {
  /// The folders whose files make the site.
  var folders: [String] { get }

  /// Reads everything.
  ///
  /// - Throws: ``DiagnosticError`` where there is no site to be read.
  func load() throws(DiagnosticError) -> any PreviewedSite

  /// Takes in that files were added, changed or removed.
  ///
  /// - Parameter changes: What was reported.
  func update(_ changes: FileChanges) -> PreviewChange
}
