/// A day of the proleptic Gregorian calendar, without a time or a zone.
public struct CalendarDate: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, from 1.
  public let day: Int

  /// Makes a day, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.days(inMonth: month, of: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads a day written as `YYYY-MM-DD` (ISO 8601), and nothing else.
  ///
  /// - Parameter text: The day as it was written.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else {
      return nil
    }
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for byte in bytes[range] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        value = value * 10 + Int(byte - UInt8(ascii: "0"))
      }
      return value
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  /// The day that holds a moment, in UTC.
  ///
  /// - Parameter secondsSince1970: The moment, in seconds since 1970-01-01T00:00:00Z.
  public init(secondsSince1970 seconds: Int) {
    self.init(dayNumber: (seconds >= 0 ? seconds : seconds - 86_399) / 86_400)
  }

  /// The day as `YYYY-MM-DD`.
  public var description: String {
    // Two dates or more stand on every page: digits are written as bytes.
    String(unsafeUninitializedCapacity: 10) { buffer in
      func write(_ number: Int, at start: Int, width: Int) {
        var rest = number
        for index in (start..<start + width).reversed() {
          buffer[index] = UInt8(ascii: "0") + UInt8(rest % 10)
          rest /= 10
        }
      }
      write(year, at: 0, width: 4)
      buffer[4] = UInt8(ascii: "-")
      write(month, at: 5, width: 2)
      buffer[7] = UInt8(ascii: "-")
      write(day, at: 8, width: 2)
      return 10
    }
  }

  /// Whether one day comes before another.
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }

  /// How many days lie between an earlier day and this one; negative when it is later.
  public func days(since earlier: CalendarDate) -> Int { dayNumber - earlier.dayNumber }

  /// The same day of a later month, or that month's last day where it has no such day.
  ///
  /// - Parameter months: How many months later.
  public func adding(months: Int) -> CalendarDate {
    let index = year * 12 + (month - 1) + months
    let newYear = min(9999, max(1, index / 12))
    let newMonth = index % 12 + 1
    let newDay = min(day, Self.days(inMonth: newMonth, of: newYear))
    return CalendarDate(year: newYear, month: newMonth, day: newDay) ?? self
  }

  /// Days since 1970-01-01 (Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms").
  private var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private init(dayNumber: Int) {
    let z = max(dayNumber, -719_162) + 719_468
    let era = z / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * shifted + 2) / 5 + 1
    month = shifted < 10 ? shifted + 3 : shifted - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
