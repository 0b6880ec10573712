/// Draws a share as SVG, in the colours and sizes that the style sheet gives its classes.
///
/// Nothing is rounded: a dot is one of those that the sentence counts, or, where a whole above 1,000
/// can be divided, an equal share of them; what cannot be shown so becomes a bar of exact length. The
/// drawing is hidden from screen readers, because the words beside it say the same.
enum ChartDrawing {
  /// The most dots that are drawn.
  static let dotLimit = 1000

  /// The drawing of a share.
  static func svg(of share: Proportion) -> String {
    if share.isCount, share.hundredths % 100 == 0 {
      var count = share.hundredths / 100
      var whole = share.whole
      if whole > dotLimit {
        let divisor = max(1, greatestDivisor(count, whole))
        count /= divisor
        whole /= divisor
      }
      if whole <= dotLimit { return icons(count, of: whole) }
    }
    return bar(share)
  }

  /// Dots in rows: those of the share first, then the others.
  private static func icons(_ count: Int, of whole: Int) -> String {
    let columns = whole <= 10 ? whole : whole <= 20 ? 10 : whole <= 100 ? 20 : 50
    let rows = (whole + columns - 1) / columns
    var out = opening("chart-icons", width: columns * 10, height: rows * 10)
    out += dots("chart-yes", 0..<count, columns: columns, opacity: nil)
    out += dots("chart-no", count..<whole, columns: columns, opacity: ".25")
    return out + "</svg>"
  }

  /// A line for each row, dashed so that only its round caps are seen; that is a dot for each step.
  private static func dots(
    _ name: String, _ range: Range<Int>, columns: Int, opacity: String?
  ) -> String {
    guard !range.isEmpty else { return "" }
    var path = ""
    var at = range.lowerBound
    while at < range.upperBound {
      let row = at / columns
      let end = min(range.upperBound, (row + 1) * columns)
      // The hundredth keeps the last dot from being lost to rounding.
      path += "M\(at % columns * 10 + 5) \(row * 10 + 5)h\((end - at - 1) * 10).01"
      at = end
    }
    let faded = opacity.map { " stroke-opacity=\"\($0)\"" } ?? ""
    return """
      <path class="\(name)" d="\(path)" fill="none" stroke="currentColor"\(faded) \
      stroke-width="7" stroke-linecap="round" stroke-dasharray="0 10"/>
      """
  }

  private static func bar(_ share: Proportion) -> String {
    // Two hundred units long; written in hundredths of a unit.
    let length = (share.hundredths * 200 + share.whole / 2) / share.whole
    let fraction = length % 100
    let width =
      "\(length / 100)" + (fraction == 0 ? "" : fraction < 10 ? ".0\(fraction)" : ".\(fraction)")
    return opening("chart-bar", width: 200, height: 12)
      + "<rect class=\"chart-no\" width=\"200\" height=\"12\" fill=\"currentColor\" "
      + "fill-opacity=\".25\"/>"
      + "<rect class=\"chart-yes\" width=\"\(width)\" height=\"12\" fill=\"currentColor\"/></svg>"
  }

  private static func opening(_ name: String, width: Int, height: Int) -> String {
    """
    <svg class="\(name)" viewBox="0 0 \(width) \(height)" width="\(width)" height="\(height)" \
    aria-hidden="true" focusable="false">
    """
  }

  private static func greatestDivisor(_ a: Int, _ b: Int) -> Int {
    b == 0 ? a : greatestDivisor(b, a % b)
  }
}
