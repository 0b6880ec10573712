import MateriaMarkdown
import Testing

@Suite struct ChartTests {
  @Test("A share is drawn beside its words")
  func icons() {
    let dump = Dump("> [!chart] 3 in 20 people had *side effects* [@a]\n")
    #expect(
      dump.html == """
        <figure class="chart">
        <figcaption>3 in 20 people had <em>side effects</em> {cite 0}</figcaption>
        <svg class="chart-icons" viewBox="0 0 100 20" width="100" height="20" aria-hidden="true" \
        focusable="false"><path class="chart-yes" d="M5 5h20.01" fill="none" \
        stroke="currentColor" stroke-width="7" stroke-linecap="round" stroke-dasharray="0 10"/>\
        <path class="chart-no" d="M35 5h60.01M5 15h90.01" fill="none" stroke="currentColor" \
        stroke-opacity=".25" stroke-width="7" stroke-linecap="round" stroke-dasharray="0 10"/>\
        </svg>
        </figure>

        """)
    #expect(
      dump.body.callouts == [
        CalloutUse(kind: .chart, title: "3 in 20 people had side effects", line: 1)
      ])
    #expect(dump.runs == [])
  }

  @Test(
    "Which drawing a number gets",
    arguments: [
      ("7 in 100", "viewBox=\"0 0 200 50\""), ("one in ten", "viewBox=\"0 0 100 10\""),
      ("30 out of 1,000", "viewBox=\"0 0 500 200\""),
      ("200 in 10,000", "viewBox=\"0 0 200 30\""),
      ("1 in 100,000", "<rect class=\"chart-yes\" width=\"0\""),
      ("333 in 100,000", "<rect class=\"chart-yes\" width=\"0.67\""),
      ("12.5%", "<rect class=\"chart-yes\" width=\"25\""),
      ("40 per cent", "<rect class=\"chart-yes\" width=\"80\""),
      ("0.5 in 100", "<rect class=\"chart-yes\" width=\"1\""),
      ("100%", "<rect class=\"chart-yes\" width=\"200\""),
      ("In 2019, 7 in every 10", "viewBox=\"0 0 100 10\""),
    ])
  func drawings(words: String, part: String) {
    let dump = Dump("> [!chart] About \(words) people\n")
    #expect(dump.html.contains(part))
    #expect(dump.findings == [])
  }

  @Test("A list gives a row to each item")
  func rows() {
    let dump = Dump("> [!chart] Pain\n> - Treated: 7 in 100\n> - Not: 9 in 100\n")
    #expect(
      dump.html.contains(
        "<figcaption>Pain</figcaption>\n<ul class=\"chart-rows\" role=\"list\">\n<li><svg "))
    #expect(dump.html.contains("</svg>Treated: 7 in 100</li>"))
    #expect(dump.findings == [])
  }

  @Test("Different wholes are reported")
  func wholes() {
    let dump = Dump("> [!chart] Pain\n> - A: 7 in 100\n> - B: 9 in 1,000\n> - C\n")
    #expect(
      dump.findings == [
        "1:3 warning chart-denominators-differ", "4:5 warning chart-without-number",
      ])
  }

  @Test(
    "What states no number that can be drawn is a note",
    arguments: [
      "Few people", "5 to 10 in 100", "5–10 in 100", "120%", "7 in 5", "3 in 0", "in 2019",
      "7 mg", "", "0.125 in 100", "99999999999 in 100",
    ])
  func notes(words: String) {
    let dump = Dump("> [!chart] \(words)\n")
    #expect(dump.findings == ["1:3 warning chart-without-number"])
    #expect(dump.html.contains("<div class=\"callout callout-note\""))
    #expect(dump.body.callouts.map(\.kind) == [.note])
  }
}
