extension BadInput {
  /// What can be wrong with a line of front matter.
  static let frontMatter: [BadInput] = [
    BadInput(
      "Malformed YAML",
      """
      -- articles/bad.md --
      ---
      title: Kratom: what is known
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:2:14: error: the YAML cannot be read: mapping values are not allowed in this context [yaml]
          |
        2 | title: Kratom: what is known
          |              ^
          = A value that holds a colon and a space needs quotation marks around it.
        1 error

        """),
    BadInput(
      "A quotation mark that nothing closes",
      """
      -- articles/bad.md --
      ---
      title: "Kratom
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:2:8: error: the YAML cannot be read: while scanning a quoted scalar, found unexpected end of stream [yaml]
          |
        2 | title: "Kratom
          |        ^
          = Close the quotation mark.
        1 error

        """),
    BadInput(
      "A tab for indentation",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      corrections:
      \t- date: 2026-01-01
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:4:1: error: the YAML cannot be read: while scanning for the next token, found character that cannot start any token [yaml]
          |
        4 | \t- date: 2026-01-01
          | ^
          = Indent with spaces, and put quotation marks around values that begin with a mark.
        1 error

        """),
    BadInput(
      "A key that stands twice",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      title: Kava
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:1: error: the key “title” stands twice [duplicate-key]
          |
        3 | title: Kava
          | ^~~~~
          = Keep one of the two.
        1 error

        """),
    BadInput(
      "A misspelt key",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      topcis: [plants]
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:1: error: there is no key “topcis” here [unknown-key]
          |
        3 | topcis: [plants]
          | ^~~~~~
          = Did you mean `topics`?
        1 error

        """),
    BadInput(
      "A key that nothing is near",
      """
      -- disclaimers/bad.md --
      ---
      title: Kratom
      colour: green
      ---
      Text.
      """,
      says: """
        Content/disclaimers/bad.md:3:1: error: there is no key “colour” here [unknown-key]
          |
        3 | colour: green
          | ^~~~~~
          = The keys are: kind, title.
        1 error

        """),
    BadInput(
      "A wrong type",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      topics: {plants: yes}
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:9: error: topics must be a list, but a group of keys is written [wrong-type]
          |
        3 | topics: {plants: yes}
          |         ^
          = Write `topics: [one, two]`.
        1 error

        """),
    BadInput(
      "A wrong word",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      status: publishd
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:9: error: status cannot be “publishd” [unknown-value]
          |
        3 | status: publishd
          |         ^~~~~~~~
          = Did you mean `published`? It is one of: draft, published, withdrawn, retracted.
        1 error

        """),
    BadInput(
      "A missing title",
      """
      -- articles/bad.md --
      ---
      description: Kratom is a tree.
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:2:1: error: the title is missing [missing-title]
          |
        2 | description: Kratom is a tree.
          | ^
          = Add a line such as `title: "Living with long-term pain"`.
        1 error

        """),
    BadInput(
      "A blank title",
      """
      -- articles/bad.md --
      ---
      title: "  "
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:2:8: error: the title is missing [missing-title]
          |
        2 | title: "  "
          |        ^
          = Add a line such as `title: "Living with long-term pain"`.
        1 error

        """),
    BadInput(
      "An impossible date",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      published: 2026-02-29
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:12: error: published names the day 2026-02-29, which no calendar has [bad-date]
          |
        3 | published: 2026-02-29
          |            ^~~~~~~~~~
          = Write year, month and day, as in `published: 2026-11-21`.
        1 error

        """),
    BadInput(
      "A date in other words",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      updated: 3 March 2026
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:10: error: updated must be a date, but “3 March 2026” is written [bad-date]
          |
        3 | updated: 3 March 2026
          |          ^~~~~~~~~~~~
          = Write year, month and day, as in `updated: 2026-11-21`.
        1 error

        """),
    BadInput(
      "Dates out of order",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      published: 2026-03-02
      updated: 2026-03-01
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:4:10: error: updated (2026-03-01) is before published (2026-03-02) [dates-out-of-order]
          |
        4 | updated: 2026-03-01
          |          ^~~~~~~~~~
          = Correct one of the two.
        1 error

        """),
  ]
}
