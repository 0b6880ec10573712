import MateriaMarkdown
import Testing

@Suite struct TableTests {
  @Test("A table has a caption, scopes, alignment, and a region that a keyboard reaches")
  func table() {
    let dump = Dump(
      """
      Table: Side effects [@a]

      | Effect | In 100 | `a \\| b` |
      |:-------|-------:|:-:|
      | Nausea [@b] | 7 | [l](x.md) \\| z |
      | - <10 #

      """)
    #expect(
      dump.html == """
        <div class="table-scroll" role="group" tabindex="0" aria-labelledby="table-1">
        <table>
        <caption id="table-1">Side effects {cite 0}</caption>
        <thead>
        <tr>
        <th scope="col" class="align-left">Effect</th>
        <th scope="col" class="align-right">In 100</th>
        <th scope="col" class="align-center"><code>a | b</code></th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">Nausea {cite 1}</td>
        <td class="align-right">7</td>
        <td class="align-center"><a href="{link 0}">l</a> | z</td>
        </tr>
        <tr>
        <td class="align-left">- &lt;10 #</td>
        <td class="align-right"></td>
        <td class="align-center"></td>
        </tr>
        </tbody>
        </table>
        </div>

        """)
    #expect(dump.body.citations.map(\.line) == [1, 5])
    #expect(dump.body.citations.map(\.column) == [21, 10])
    #expect(dump.body.links.map(\.column) == [25])
    #expect(dump.runs == ["Nausea ", " | z", "- &lt;10 #"])
    #expect(dump.findings == [])
  }

  @Test(
    "Where a caption may stand",
    arguments: [
      "Table: Cap\n\n| a |\n|---|\n| b |\n",
      "| a |\n|---|\n| b |\n\nTable: Cap\n",
      "Table: Cap\n| a |\n|---|\n| b |\n",
      "| a |\n|---|\n| b |\nTable: Cap\n",
      "table:  Cap  \n\na\n:--\nb\n",
      "> | a |\n> |---|\n> | b |\n> Table: Cap\n",
      "- x\n\n  Table: Cap\n\n  | a |\n  |---|\n  | b |\n",
      "> [!note] x\n> Table: Cap\n> | a |\n> |---|\n> | b |\n",
    ])
  func captions(markdown: String) {
    let dump = Dump(markdown)
    #expect(dump.html.contains("<caption id=\"table-1\">Cap</caption>\n<thead>\n<tr>\n"))
    #expect(dump.html.contains(">b</td>"))
    #expect(!dump.html.contains("Table:"))
    #expect(dump.findings == [])
  }

  @Test("Two tables keep their captions, before or after them")
  func twoTables() {
    let table = "| a |\n|---|\n| b |\n\n"
    for text in [
      "Table: One\n\n\(table)Table: Two\n\n\(table)", "\(table)Table: One\n\n\(table)Table: Two\n",
    ] {
      let html = Dump(text).html
      #expect(html.contains("<caption id=\"table-1\">One</caption>"))
      #expect(html.contains("<caption id=\"table-2\">Two</caption>"))
    }
  }

  @Test(
    "The first column heads its rows where the corner is empty or every first cell is bold",
    arguments: [
      (
        "| | a |\n|-|-|\n| b | c |\n", "<td></td>\n<th scope=\"col\">a</th>",
        "<th scope=\"row\">b</th>"
      ),
      (
        "| x | a |\n|-|-|\n| **b** | c |\n| __d__ | |\n", "<th scope=\"col\">x</th>",
        "<th scope=\"row\"><strong>b</strong></th>"
      ),
      (
        "| x | a |\n|-|-|\n| **b** | c |\n| d | |\n", "<th scope=\"col\">x</th>",
        "<td><strong>b</strong></td>"
      ),
    ])
  func rowHeadings(markdown: String, first: String, second: String) {
    let html = Dump("Table: T\n\n" + markdown).html
    #expect(html.contains(first))
    #expect(html.contains(second))
  }

  @Test(
    "What a cell holds stays in it",
    arguments: [
      ("`a", "b`", "`a", "b`"), ("*a", "b*", "*a", "b*"), ("# a", "1. b", "# a", "1. b"),
      ("a\\", "b", "a\\", "b"), ("a #", "##", "a #", "##"), ("[r]", "[^1]", "{link 0}", "[^1]"),
      ("&lt;b&gt;", "<b>", "&lt;b&gt;", ""), ("**a**", "c", "<strong>a</strong>", "c"),
    ])
  func cells(a: String, b: String, shownA: String, shownB: String) {
    let dump = Dump("Table: T\n\n| x | y |\n|-|-|\n| q | q |\n| \(a) | \(b) |\n\n[r]: other.md\n")
    let cells = dump.html.split(separator: "<td>").map { $0.prefix { $0 != "\n" } }
    #expect(cells[3].contains(shownA))
    #expect(cells[4] == "\(shownB)</td>")
    expectSound(dump)
  }

  @Test("Rows are cut to the columns; no rows are well too")
  func rows() {
    let dump = Dump("Table: T\n\n| a | b |\n|---|---|\n| 1 | 2 | 3 |\n\nTable: U\n\n| a |\n|---|\n")
    #expect(!dump.html.contains("3"))
    #expect(dump.html.hasSuffix("</thead>\n</table>\n</div>\n"))
    #expect(dump.findings == [])
  }

  @Test(
    "What looks like a table but is none is reported",
    arguments: [
      ("| a | b |\n| c | d |\n", "1:1 warning not-a-table"),
      ("| a | b |\n|---|\n| c | d |\n", "1:1 warning not-a-table"),
      ("Words\n| a | b |\n|---|---|\n| c | d |\n", "1:1 warning not-a-table"),
      ("| a |\n|---|\n", "1:1 warning table-without-caption"),
    ])
  func faults(markdown: String, finding: String) {
    #expect(Dump(markdown).findings == [finding])
  }

  @Test(
    "Other paragraphs are left alone",
    arguments: [
      "a | b\nc | d\n", "a\n- b\n", "a\n---\n", "```\n| a |\n|---|\n```\n",
      "    | a |\n    |---|\n",
      "Table: of contents\n", "a\n: b\n",
    ])
  func noTables(markdown: String) {
    let dump = Dump(markdown)
    #expect(!dump.html.contains("<table"))
    #expect(dump.findings == [])
  }
}
