/// A small site with a little of everything, for tests that only need some site.
let sampleSite = """
  -- articles/good.md --
  ---
  title: A good page
  topics: [plants]
  published: 2026-03-01
  authors: [jane-example]
  ---
  ## Harms

  Text about plants [@smith2019].
  -- articles/other.md --
  ---
  title: Another page
  description: It says other things.
  topics: [plants]
  published: 2026-03-02
  aliases: [/former/]
  ---
  ## One

  See [the good page](good.md#harms).
  -- topics/plants.md --
  ---
  title: Plants
  ---
  About plants.
  -- pages/about.md --
  ---
  title: About
  ---
  Who we are.
  -- people.yml --
  jane-example:
    name: Jane Example
    lay: true
  -- sources.yml --
  - id: smith2019
    title: A study
  -- glossary.yml --
  - term: leaf
    definition: What grows on a tree.
  -- site.yml --
  title: Example health
  url: https://example.org/health
  publisher: The Example Trust
  disclaimers: [general]
  -- disclaimers/general.md --
  ---
  title: General information
  ---
  This is no replacement for care.
  """
