import Foundation

/// A small site in a folder, and random edits of it such as people make.
final class EditedSite {
  let folder = TemporaryFolder()
  private var random: Generator
  private(set) var log: [String] = []

  /// Whether edits that make an error are left out, so that the site can be built after each.
  private let isSound: Bool

  /// A site whose edits follow from a number.
  init(seed: UInt64, isSound: Bool = false) throws {
    self.isSound = isSound
    random = Generator(state: seed)
    try folder.write("Content/site.yml", Self.settings(title: "Health"))
    try folder.write(
      "Content/disclaimers/general.md", "---\ntitle: General\n---\nThis replaces no care.\n")
    for name in Self.topics { try folder.write("Content/topics/\(name).md", topic(name)) }
    for number in 0..<12 { try folder.write("Content/articles/a\(number).md", article(number)) }
    try folder.write("Content/articles/raw.txt", Self.text)
    try folder.write("Content/pages/about.md", "---\ntitle: About\n---\nWho we are.\n")
    try folder.write("Content/glossary.yml", Self.glossary(["receptor", "dose"]))
    try folder.write("Content/sources.yml", Self.sources(["one", "two"]))
    try folder.write("Templates/Assets/extra.css", "p {}\n")
  }

  /// Makes an edit, and tells which files it touched, below the site's folder.
  func edit() throws -> Set<String> {
    let number = random.next(14)
    let name = "Content/articles/a\(number).md"
    let exists = FileManager.default.fileExists(atPath: folder.path + "/" + name)
    let kind = random.next(20)
    switch kind {
    case 0..<6: return try write(name, exists ? edited(name) : article(number))
    case 6, 7: return try write(name, article(number))
    case 8 where exists:
      let other = "Content/articles/sub/a\(number).md"
      try folder.write("Content/articles/sub/keep.md", article(90 + number))
      try folder.move(name, to: other)
      return note([name, other, "Content/articles/sub/keep.md"])
    case 9 where exists:
      try folder.remove(name)
      return note([name])
    case 10, 11:
      let topic = Self.topics[random.next(Self.topics.count)]
      return try write("Content/topics/\(topic).md", self.topic(topic))
    case 12:
      let words = ["receptor", "dose", "pain", "long-term pain", "sleep & rest", "withdrawal"]
      return try write(
        "Content/glossary.yml", Self.glossary(words.filter { _ in random.next(2) == 0 }))
    case 13:
      return try write(
        "Content/sources.yml", Self.sources(["one"] + (random.next(2) == 0 ? ["two"] : [])))
    case 14:
      return try write(
        "Content/disclaimers/general.md",
        "---\ntitle: General \(random.next(9))\n---\nThis replaces \(word()) no care.\n"
          + (isSound || random.next(2) == 0 ? "" : "[a](../articles/a1.md#\(word())) [@one]\n"))
    case 15: return try write("Content/site.yml", Self.settings(title: "Health \(random.next(9))"))
    case 16:
      let link = isSound ? "" : "See [a](../articles/a\(random.next(14)).md#pain-and-sleep) [@one]."
      return try write(
        "Content/pages/about.md",
        "---\ntitle: About \(word())\n---\n## \(word())\n\nWho \(word()) are. \(link)\n")
    case 17: return try write("Templates/Assets/extra.css", "p { margin: \(random.next(9))px }\n")
    case 18:
      if FileManager.default.fileExists(atPath: folder.path + "/Content/articles/sub") {
        try folder.remove("Content/articles/sub")
        return note(["Content/articles/sub"])
      }
      return try write("Content/articles/raw.txt", Self.text + "\nMore about \(word()).\n")
    default: return try write("Content/articles/notes\(random.next(3)).doc", word())
    }
  }

  private func write(_ name: String, _ text: String) throws -> Set<String> {
    try folder.write(name, text)
    return note([name])
  }

  private func note(_ names: Set<String>) -> Set<String> {
    log.append(names.sorted().joined(separator: ", "))
    return names
  }

  /// An article with a sentence, a word or a line of its front matter changed.
  private func edited(_ name: String) throws -> String {
    var lines = try folder.read(name).components(separatedBy: "\n")
    let start = (lines.firstIndex(of: "") ?? 0) + 1
    switch random.next(4) {
    case 0: lines.insert("A \(word()) and \(word()) sentence.", at: min(lines.count, start))
    case 1 where lines.count > start + 2: lines.remove(at: start + random.next(2))
    case 2: lines.append("## \(word().capitalized) and \(word())\n\nText on \(word()).")
    default: lines[1] = "title: The \(word()) of \(word())"
    }
    return lines.joined(separator: "\n")
  }

  private func article(_ number: Int) -> String {
    var lines = ["---", "title: \(word().capitalized) and \(word()) \(random.next(5))"]
    let topics = Self.topics.filter { _ in random.next(3) == 0 }
    lines.append("topics: [\(topics.joined(separator: ", "))]")
    if random.next(2) == 0 { lines.append("published: 2026-0\(1 + random.next(9))-11") }
    if random.next(5) == 0 { lines.append("status: draft") }
    // A key that stands twice is an error that leaves nothing of the file to be read.
    if !isSound, random.next(6) == 0 { lines.append("published: 2027-01-01") }
    if random.next(6) == 0 { lines.append("slug: other-\(number)") }
    let alias = isSound ? number : random.next(4)
    if random.next(6) == 0 { lines.append("aliases: [/old-\(alias)/]") }
    if random.next(4) == 0 { lines.append("description: On \(word()) and \(word()).") }
    lines += ["---", ""]
    for _ in 0..<(1 + random.next(4)) {
      lines.append("The \(word()) of \(word()) is \(word()), as \(word()) is.")
      if random.next(3) == 0 {
        lines.append("It is known [@\(!isSound && random.next(3) == 0 ? "two" : "one")].")
      }
      if isSound {
        lines.append("See [that](../topics/\(Self.topics[random.next(4)]).md).")
      } else {
        if random.next(3) == 0 { lines.append("See [that](a\(random.next(14)).md).") }
        if random.next(5) == 0 {
          lines.append("See [there](a\(random.next(14)).md#pain-and-sleep).")
        }
      }
      lines.append("")
      if random.next(2) == 0 { lines.append("## \(word().capitalized) and \(word())\n") }
    }
    lines.append("It ends with \(word()).")
    return lines.joined(separator: "\n") + "\n"
  }

  private func topic(_ name: String) -> String {
    let terms = (0..<random.next(3)).map { _ in word() + (random.next(2) == 0 ? " " + word() : "") }
    let parent = name == "pain" || random.next(3) > 0 ? "" : "parent: pain\n"
    let title = random.next(2) == 0 ? name.capitalized : "On \(name) and \(word())"
    return """
      ---
      title: \(title)
      terms: [\(terms.joined(separator: ", "))]
      \(parent)---

      About \(name), \(word()) and \(word()).

      """
  }

  private func word() -> String { Self.words[random.next(Self.words.count)] }

  private static let topics = ["pain", "sleep", "withdrawal", "care"]
  private static let words = [
    "pain", "sleep", "withdrawal", "receptor", "dose", "care", "rest", "long-term pain", "morning",
    "evening", "family", "doctor", "question", "habit",
  ]

  private static let text = """
    Sleeping well with pain

    Many people sleep badly when they are in pain. This text says what may help.

    Contents
    What helps
    When to ask

    What helps

    Going to bed at the same time helps some people.

    When to ask

    Ask a doctor when the pain keeps you awake for weeks.

    """

  private static func settings(title: String) -> String {
    """
    title: \(title)
    url: https://example.org/health/
    publisher: The Example Trust
    disclaimers: [general]
    navigation:
      - title: Topics
        to: topics/

    """
  }

  private static func glossary(_ terms: [String]) -> String {
    terms.isEmpty
      ? "[]\n"
      : terms.map { "- term: \"\($0)\"\n  definition: \"What \($0) means.\"\n  sources: [one]\n" }
        .joined()
  }

  private static func sources(_ ids: [String]) -> String {
    ids.map { "- id: \($0)\n  type: report\n  title: Report \($0)\n" }.joined()
  }
}

/// Random numbers that follow from a seed (SplitMix64, by Steele and others, 2014).
struct Generator {
  var state: UInt64

  /// A number from 0 to below a limit.
  mutating func next(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ (value >> 31)) % UInt64(limit))
  }
}
