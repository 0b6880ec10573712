import MateriaContent

/// Dates in the words of a language.
enum DateText {
  private static let english = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  /// A date for a page: in English `3 March 2026`, in other languages by ISO 8601.
  static func page(_ date: CalendarDate, language: String) -> PageDate {
    let text =
      language.hasPrefix("en")
      ? "\(date.day) \(english[date.month - 1]) \(date.year)" : date.description
    return PageDate(iso: date.description, text: text)
  }

  /// A date of which only the year, or year and month, may be known.
  static func partial(_ parts: [Int], language: String) -> String {
    guard let year = parts.first else { return "" }
    if parts.count >= 3, let date = CalendarDate(year: year, month: parts[1], day: parts[2]) {
      return page(date, language: language).text
    }
    if parts.count >= 2, (1...12).contains(parts[1]), language.hasPrefix("en") {
      return "\(english[parts[1] - 1]) \(year)"
    }
    return String(year)
  }
}
