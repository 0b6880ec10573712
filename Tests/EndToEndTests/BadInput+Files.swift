extension BadInput {
  /// What can be wrong with a whole file, or with a data file.
  static let wholeFiles: [BadInput] = [
    BadInput(
      "An empty file",
      """
      -- articles/bad.md --
      """,
      says: """
        Content/articles/bad.md: error: the file is empty [empty-file]
          = Write something into it, or remove it.
        1 error

        """),
    BadInput(
      "A file with nothing but blank lines",
      """
      -- articles/bad.md --
      """,
      says: """
        Content/articles/bad.md: error: the file is empty [empty-file]
          = Write something into it, or remove it.
        1 error

        """),
    BadInput(
      "A file with front matter and no text",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      """,
      says: """
        Content/articles/bad.md:3:1: error: the file has front matter and no text below it [no-text]
          |
        3 | ---
          | ^~~
          = Write the text below the second `---`.
        1 error

        """),
    BadInput(
      "A file without front matter",
      """
      -- articles/bad.md --
      # Kratom

      Text.
      """,
      says: """
        Content/articles/bad.md:1:1: error: the file does not begin with front matter [no-front-matter]
          |
        1 | # Kratom
          | ^
          = Begin it with the lines `---`, `title: …` and `---`.
        1 error

        """),
    BadInput(
      "Front matter that nothing closes",
      """
      -- articles/bad.md --
      ---
      title: Kratom

      Text.
      """,
      says: """
        Content/articles/bad.md:1:1: error: the front matter has no end [unclosed-front-matter]
          |
        1 | ---
          | ^~~
          = Close it with a line that holds only `---`.
        1 error

        """),
    BadInput(
      "A slug that climbs",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      slug: ../../etc/passwd
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:7: error: “../../etc/passwd” cannot be part of an address [bad-slug]
          |
        3 | slug: ../../etc/passwd
          |       ^~~~~~~~~~~~~~~~
          = Use lower-case letters, digits and hyphens, as in `slug: etc-passwd`.
        1 error

        """),
    BadInput(
      "An alias that climbs",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      aliases: [/../old/]
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:11: error: “/../old/” cannot be an address of this site [bad-alias]
          |
        3 | aliases: [/../old/]
          |           ^~~~~~~~
          = Write the former path in lower case, as in `/old-name/`.
        1 error

        """),
    BadInput(
      "Settings with a wrong address",
      """
      -- site.yml --
      title: Example health
      url: example.org
      publisher: The Example Trust
      """,
      says: """
        Content/site.yml:2:6: error: “example.org” is not the address of a site [bad-url]
          |
        2 | url: example.org
          |      ^~~~~~~~~~~
          = Write it whole, as in `url: https://example.org/health/`.
        1 error

        """),
    BadInput(
      "An id that stands twice",
      """
      -- helplines.yml --
      - id: us-000
        name: Example line
        region: US
        phone: "000"
      - id: us-000
        name: Example line
        region: US
        phone: "000"
      """,
      says: """
        Content/helplines.yml:5:1: error: the helpline “us-000” stands twice, first on line 1 [duplicate-id]
          |
        5 | - id: us-000
          | ^
          = Rename or remove one of the two.
        1 error

        """),
    BadInput(
      "A helpline that nobody can reach",
      """
      -- helplines.yml --
      - id: us-000
        name: Example line
        region: US
      """,
      says: """
        Content/helplines.yml:1:3: error: the helpline has neither phone, text nor url [helpline-unreachable]
          |
        1 | - id: us-000
          |   ^
          = Add a line such as `phone: 116 123`.
        1 error

        """),
    BadInput(
      "A source with a wrong DOI",
      """
      -- sources.yml --
      - id: smith2019
        title: A study
        DOI: https://doi.org/10.1000/182
      """,
      says: """
        Content/sources.yml:3:8: error: “https://doi.org/10.1000/182” is not a DOI [bad-doi]
          |
        3 |   DOI: https://doi.org/10.1000/182
          |        ^~~~~~~~~~~~~~~~~~~~~~~~~~~
          = It looks like `DOI: 10.1000/182`.
        1 error

        """),
    BadInput(
      "A sign-off that says too little",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      signOffs:
        - by: jane-example
          sha256: 00
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:4:5: error: the sign-off does not say in what capacity and when [incomplete-sign-off]
          |
        4 |   - by: jane-example
          |     ^
          = Let `materia sign ARTICLE --as clinical --by ID` write it.
        1 error

        """),
  ]
}
