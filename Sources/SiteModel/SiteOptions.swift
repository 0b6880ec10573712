public import MateriaContent

/// What decides, beside the content, what a site shows.
public struct SiteOptions: Sendable, Hashable {
  /// The day that the site is built for; no clock is asked.
  public var asOf: CalendarDate
  /// Whether drafts and embargoed articles are shown.
  public var includesDrafts: Bool
  /// The address in place of the one in `site.yml`, without a slash at its end.
  public var baseURL: String?

  /// Sets the options.
  ///
  /// - Parameters:
  ///   - asOf: The day that the site is built for.
  ///   - includesDrafts: Whether drafts and embargoed articles are shown.
  ///   - baseURL: A normalised address in place of the site's own.
  public init(asOf: CalendarDate, includesDrafts: Bool = false, baseURL: String? = nil) {
    self.asOf = asOf
    self.includesDrafts = includesDrafts
    self.baseURL = baseURL
  }
}
