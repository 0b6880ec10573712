extension BadInput {
  /// What can be named and not exist.
  static let names: [BadInput] = [
    BadInput(
      "Two articles with one address",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      slug: good
      ---
      Text.
      """,
      says: """
        Content/articles/good.md:2:1: error: the address /good/ is taken twice, also by Content/articles/bad.md [doubled-address]
          |
        2 | title: A good page
          | ^
          = Give one of the two another `slug`, or rename its file.
        1 error

        """),
    BadInput(
      "An alias that another page has",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      aliases: [/topics/plants/]
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:11: error: the address /topics/plants/ is taken twice, also by Content/topics/plants.md [doubled-address]
          |
        3 | aliases: [/topics/plants/]
          |           ^
          = Give one of the two another `slug`, or rename its file.
        1 error

        """),
    BadInput(
      "A topic that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      topics: [plants, plnats]
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:18: error: there is no topic “plnats” [unknown-topic]
          |
        3 | topics: [plants, plnats]
          |                  ^~~~~~
          = Did you mean `plants`?
        1 error

        """),
    BadInput(
      "A topic that nothing is near",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      topics:
        - Sleep and rest
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:4:5: error: there is no topic “Sleep and rest” [unknown-topic]
          |
        4 |   - Sleep and rest
          |     ^~~~~~~~~~~~~~
          = Write it as topics/sleep-and-rest.md.
        1 error

        """),
    BadInput(
      "A disclaimer that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      disclaimers: [genral]
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:15: error: there is no disclaimer “genral” [unknown-disclaimer]
          |
        3 | disclaimers: [genral]
          |               ^~~~~~
          = Did you mean `general`?
        1 error

        """),
    BadInput(
      "A person who does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      authors: [jane-exmaple]
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:3:11: error: there is no person “jane-exmaple” [unknown-person]
          |
        3 | authors: [jane-exmaple]
          |           ^~~~~~~~~~~~
          = Did you mean `jane-example`?
        1 error

        """),
    BadInput(
      "A source that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      It is said [@smith2091].
      """,
      says: """
        Content/articles/bad.md:4:12: error: there is no source “smith2091” [unknown-source]
          |
        4 | It is said [@smith2091].
          |            ^~~~~~~~~~~~
          = Did you mean `[@smith2019]`?
        1 error

        """),
    BadInput(
      "A link to a page that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      See [the other page](godo.md) first.
      """,
      says: """
        Content/articles/bad.md:4:22: error: the link leads to “godo.md”, which does not exist [broken-link]
          |
        4 | See [the other page](godo.md) first.
          |                      ^~~~~~~
          = Did you mean the file `articles/good.md`?
        1 error

        """),
    BadInput(
      "A link to an address that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      See [the other page](/nowhere/).
      """,
      says: """
        Content/articles/bad.md:4:22: error: there is no page at “/nowhere/” [broken-link]
          |
        4 | See [the other page](/nowhere/).
          |                      ^~~~~~~~~
          = Name the file instead, such as `other-article.md`; the address is found for you.
        1 error

        """),
    BadInput(
      "A link to a heading that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      Read [what can go wrong](good.md#harm) and [more](#more).
      """,
      says: """
        Content/articles/bad.md:4:26: error: the link leads to “good.md#harm”, but that page has no such heading [broken-link]
          |
        4 | Read [what can go wrong](good.md#harm) and [more](#more).
          |                          ^~~~~~~~~~~~
          = Did you mean `#harms`?
        Content/articles/bad.md:4:51: error: the link leads to “#more”, but that page has no such heading [broken-link]
          |
        4 | Read [what can go wrong](good.md#harm) and [more](#more).
          |                                                   ^~~~~
          = An anchor is a heading's words in lower case with hyphens.
        2 errors

        """),
    BadInput(
      "A link out of Content",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      See [this](../../secret.md).
      """,
      says: """
        Content/articles/bad.md:4:12: error: the link “../../secret.md” leads out of Content [broken-link]
          |
        4 | See [this](../../secret.md).
          |            ^~~~~~~~~~~~~~~
          = Link to a file below Content, or to a whole address.
        1 error

        """),
    BadInput(
      "A link to a draft",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      See [this](draft.md).
      -- articles/draft.md --
      ---
      title: Not yet
      status: draft
      ---
      Text.
      """,
      says: """
        Content/articles/bad.md:4:12: error: the link leads to “draft.md”, which is not published [link-to-draft]
          |
        4 | See [this](draft.md).
          |            ^~~~~~~~
          = Publish that article first, or take the link away.
        1 error

        """),
    BadInput(
      "A link with a script",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      See [this](javascript:alert(1)).
      """,
      says: """
        Content/articles/bad.md:4:12: error: “javascript:alert(1)” is not an address that a page may link to [unsafe-link]
          |
        4 | See [this](javascript:alert(1)).
          |            ^~~~~~~~~~~~~~~~~~~
          = Link to a file of this site, or to an address that begins with https://, http://, mailto:, tel: or sms:.
        1 error

        """),
    BadInput(
      "An image that does not exist",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      ![A leaf](../images/leaf.png)
      """,
      says: """
        Content/articles/bad.md:4:11: error: there is no image “../images/leaf.png” [missing-image]
          |
        4 | ![A leaf](../images/leaf.png)
          |           ^~~~~~~~~~~~~~~~~~
          = Put it into Content/images, and name it from here as `../images/NAME`.
        1 error

        """),
    BadInput(
      "An image without words",
      """
      -- articles/bad.md --
      ---
      title: Kratom
      ---
      ![](../images/leaf.png)
      -- images/leaf.png --
      leaf
      """,
      says: """
        Content/articles/bad.md:4:5: error: the image “../images/leaf.png” has no alternative text [image-without-alternative]
          |
        4 | ![](../images/leaf.png)
          |     ^~~~~~~~~~~~~~~~~~
          = Say between the square brackets what it shows: ![what it shows](../images/leaf.png).
        1 error

        """),
    BadInput(
      "Topics in a circle",
      """
      -- topics/a.md --
      ---
      title: A
      parent: b
      ---
      -- topics/b.md --
      ---
      title: B
      parent: a
      ---
      """,
      says: """
        Content/topics/a.md:3:9: error: the topic “A” stands above itself [cyclic-topics]
          |
        3 | parent: b
          |         ^
          = Take the `parent` away from one of the topics of the circle.
        1 error

        """),
  ]
}
