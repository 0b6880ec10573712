import MateriaContent
import Testing

@Suite struct `Days of the calendar` {
  @Test(arguments: ["2026-11-21", "0001-01-01", "9999-12-31", "2024-02-29", "2000-02-29"])
  func `A day is read and written alike`(text: String) {
    #expect(CalendarDate(text)?.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10", "2026-01-00",
    "0000-01-01",
    "2026-1-1", "2026/01/01", "20260101", " 2026-01-01", "2026-01-01T00:00", "２０２６-01-01", "",
    "-001-01-01", "+026-01-01",
  ])
  func `What no calendar has, or is written otherwise, is no day`(text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    (0, "1970-01-01"), (86_399, "1970-01-01"), (86_400, "1970-01-02"), (-1, "1969-12-31"),
    (951_782_400, "2000-02-29"), (1_795_219_200, "2026-11-21"), (253_402_300_799, "9999-12-31"),
  ])
  func `A moment falls on a day in UTC`(seconds: Int, day: String) {
    #expect(CalendarDate(secondsSince1970: seconds).description == day)
  }

  @Test(arguments: [
    ("2026-11-21", "2026-11-21", 0), ("2026-11-22", "2026-11-21", 1),
    ("2026-11-21", "2026-11-22", -1),
    ("2024-03-01", "2024-02-28", 2), ("2023-03-01", "2023-02-28", 1),
    ("2026-12-31", "1969-12-31", 20_819),
  ])
  func `Days between two days are counted`(late: String, early: String, days: Int) throws {
    let (a, b) = (try #require(CalendarDate(late)), try #require(CalendarDate(early)))
    #expect(a.days(since: b) == days)
    #expect((a < b) == (days < 0))
  }

  @Test(arguments: [
    ("2026-11-21", 1, "2026-12-21"), ("2026-12-21", 1, "2027-01-21"),
    ("2024-01-31", 1, "2024-02-29"),
    ("2023-01-31", 1, "2023-02-28"), ("2026-11-21", 24, "2028-11-21"),
    ("2026-12-31", 120, "2036-12-31"),
    ("2026-08-31", 6, "2027-02-28"), ("9999-12-31", 12, "9999-12-31"),
  ])
  func `Months later is the same day, or the month's last`(day: String, months: Int, later: String)
    throws
  {
    #expect(try #require(CalendarDate(day)).adding(months: months).description == later)
  }

  @Test func `Every day of four hundred years follows the one before`() throws {
    var day = try #require(CalendarDate("1999-12-31"))
    let first = day
    for number in 1...146_097 {
      let next = CalendarDate(secondsSince1970: (10_956 + number) * 86_400)
      #expect(next.days(since: first) == number)
      if !(next > day) || CalendarDate(next.description) != next {
        Issue.record("\(next) does not follow \(day)")
        return
      }
      day = next
    }
    #expect(day.description == "2399-12-31")
  }
}
