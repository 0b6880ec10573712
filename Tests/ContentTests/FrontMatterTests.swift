import Testing

@testable import MateriaContent

@Suite struct `Where front matter ends and text begins` {
  /// The YAML and the text of a file, and whether the front matter is left open.
  private func split(_ text: String) -> (yaml: String?, text: String, isUnclosed: Bool) {
    let bytes = Array(text.utf8)
    let front = FrontMatter(of: bytes)
    return (
      front.yaml.map { String(decoding: bytes[$0], as: UTF8.self) },
      String(decoding: bytes[front.bodyStart...], as: UTF8.self), front.isUnclosed
    )
  }

  @Test(arguments: [
    ("---\na: 1\n---\ntext\n", "a: 1\n", "text\n"),
    ("---\na: 1\n...\ntext\n", "a: 1\n", "text\n"),
    ("---  \na: 1\n--- \t\ntext", "a: 1\n", "text"),
    ("---\r\na: 1\r\n---\r\ntext\r\n", "a: 1\r\n", "text\r\n"),
    ("\u{FEFF}---\na: 1\n---\ntext", "a: 1\n", "text"),
    ("---\na: 1\n---\none\n\n---\n\ntwo\n", "a: 1\n", "one\n\n---\n\ntwo\n"),
    ("---\n---\ntext", "", "text"),
    ("---\na: 1\n---", "a: 1\n", ""),
    ("---\na: |\n  ---\n  b\n---\ntext", "a: |\n  ---\n  b\n", "text"),
    ("---\na: ---\n----\n---\ntext", "a: ---\n----\n", "text"),
  ])
  func `It ends with the next line of three hyphens or dots alone`(
    file: String, yaml: String, text: String
  ) {
    let parts = split(file)
    #expect(parts.yaml == yaml)
    #expect(parts.text == text)
    #expect(!parts.isUnclosed)
  }

  @Test(arguments: [
    "text", "", "\n---\na: 1\n---\n", "--\na\n--\n", "----\na\n----\n", " ---\na\n---\n",
  ])
  func `A file that does not begin with three hyphens has none`(file: String) {
    let parts = split(file)
    #expect(parts.yaml == nil)
    #expect(parts.text == file)
  }

  @Test(arguments: ["---", "---\n", "---\na: 1\n", "---\na: 1\n ---\n", "---\n----\n"])
  func `Without a second line it is left open`(file: String) {
    #expect(split(file).isUnclosed)
  }
}
