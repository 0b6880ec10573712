public import ArgumentParser
import Foundation
import MateriaContent
public import MateriaDiagnostics
import MateriaSiteModel

/// The options that every command on a site shares.
struct SiteArguments: ParsableArguments {
  @Option(name: .long, help: "The folder that holds Content, Templates and Output.")
  var site = "."

  @Option(name: .long, help: "The Content folder, if it is elsewhere.")
  var content: String?

  @Option(name: .long, help: "The Output folder, if it is elsewhere.")
  var output: String?

  @Option(name: .long, help: "The site's address in place of the one in site.yml.")
  var baseURL: String?

  @Option(
    name: .long,
    help:
      "Build the site as it stands on this day (YYYY-MM-DD; else SOURCE_DATE_EPOCH, else today).")
  var asOf: String?

  @Flag(name: .long, help: "Show drafts and embargoed articles too.")
  var drafts = false

  @Flag(name: .shortAndLong, help: "Print findings only.")
  var quiet = false

  @Option(name: .long, help: "How findings are printed: text, json, sarif or github.")
  var format = ReportFormat.text

  /// Where Content is.
  var contentPath: String { content ?? Self.join(site, "Content") }
  /// Where Output is.
  var outputPath: String { output ?? Self.join(site, "Output") }
  /// How findings name Content: as it was given, or below the site's folder.
  var contentName: String { content.map(Self.withoutSlash) ?? "Content" }

  /// The day and the rest of what decides what is shown.
  func options() throws -> SiteOptions {
    var url: String?
    if let baseURL {
      guard let sound = SiteAddress.normalised(baseURL) else {
        throw ValidationError(
          "'\(baseURL)' is no site's address; write it whole, as in https://example.org/health/.")
      }
      url = sound
    }
    return SiteOptions(asOf: try day(), includesDrafts: drafts, baseURL: url)
  }

  /// The as-of day: the option, else the environment, else today in UTC.
  private func day() throws -> CalendarDate {
    if let asOf {
      guard let date = CalendarDate(asOf) else {
        throw ValidationError("'\(asOf)' is no day; write it as in --as-of 2026-11-21.")
      }
      return date
    }
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] {
      // The calendar's last day is 9999-12-31.
      guard let seconds = Int(epoch), (0..<253_402_300_800).contains(seconds) else {
        throw ValidationError(
          "SOURCE_DATE_EPOCH is '\(epoch)', which is no number of seconds up to the year 9999.")
      }
      return CalendarDate(secondsSince1970: seconds)
    }
    return CalendarDate(secondsSince1970: Int(Date().timeIntervalSince1970))
  }

  static func join(_ folder: String, _ name: String) -> String {
    folder == "." ? name : withoutSlash(folder) + "/" + name
  }

  private static func withoutSlash(_ path: String) -> String {
    path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
  }
}

extension ReportFormat: ExpressibleByArgument {}
