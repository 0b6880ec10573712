import MateriaDiagnostics

extension ContentLoader {
  func loadSettings(into content: inout SiteContent) {
    content.settings = SiteSettings()
    guard let (value, file) = readYAML("site.yml", into: &content) else {
      if folder.kind(of: "site.yml") == .missing, folder.linkProblem("site.yml") == nil {
        let path = folder.shown + "/site.yml"
        content.settings.title = "Untitled site"
        content.findings[path] = [
          Diagnostic(
            "no-settings", .warning, "there is no site.yml", at: SourceLocation(path: path),
            help: "Write one with at least `title`, `url` and `publisher`.")
        ]
      }
      return
    }
    var fields = FieldReader(value, of: file, what: "site.yml")
    var settings = SiteSettings()
    settings.title = fields.required("title", example: "\"Plain facts on pain\"")?.value ?? ""
    settings.description = fields.text("description")
    if let url = fields.required("url", example: "https://example.org/health/") {
      settings.url = Self.siteURL(url, &fields) ?? settings.url
    }
    settings.language = fields.text("language") ?? "en"
    settings.regions = fields.list("regions").map(\.value)
    if let publisher = fields.value("publisher") {
      if case .scalar(let name, _) = publisher.kind {
        settings.publisher = name
      } else {
        var entry = FieldReader(publisher, of: fields.file, what: "publisher")
        settings.publisher = entry.required("name", example: "\"The Example Trust\"")?.value ?? ""
        settings.publisherURL = entry.webAddress("url")
        entry.finish()
        fields.absorb(entry)
      }
    }
    settings.contact = fields.placed("contact")
    settings.funding = fields.text("funding")
    settings.advertising = fields.text("advertising")
    settings.navigation = navigation("navigation", &fields)
    settings.footer = navigation("footer", &fields)
    settings.disclaimers = fields.list("disclaimers")
    settings.reviewMonths = fields.integer("reviewMonths", in: 1...120) ?? 36
    settings.logo = fields.placed("logo")
    settings.favicon = fields.placed("favicon")
    fields.finish()
    content.settings = settings
    if !fields.file.diagnostics.isEmpty {
      content.findings[file.path] = fields.file.diagnostics.sorted()
    }
  }

  /// An address of a site without a slash at its end; nil after a finding.
  private static func siteURL(_ url: Placed<String>, _ fields: inout FieldReader) -> String? {
    if let sound = SiteAddress.normalised(url.value) { return sound }
    fields.report(
      "bad-url", .error, "\(quoted(url.value)) is not the address of a site", line: url.line,
      column: url.column, length: url.value.utf8.count,
      help: "Write it whole, as in `url: https://example.org/health/`.")
    return nil
  }

  private func navigation(_ key: String, _ fields: inout FieldReader) -> [NavigationItem] {
    var items: [NavigationItem] = []
    for group in fields.groups(key) {
      var entry = FieldReader(group, of: fields.file, what: "an entry of \(key)")
      let title = entry.required("title", example: "Topics")
      let to = entry.required("to", example: "topics/")
      entry.finish()
      if let title, let to { items.append(NavigationItem(title: title.value, to: to)) }
      fields.absorb(entry)
    }
    return items
  }
}
