import ArgumentParser
import Foundation
import MateriaContent
import MateriaSiteModel

/// `materia new`: begins an article.
struct NewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: "Begin an article with front matter ready to fill.",
    discussion: """
        materia new "Living with long-term pain"     Content/articles/living-with-long-term-pain.md
      """)

  @Argument(help: "The article's title.")
  var title: String

  @Option(help: "The file's name, if it is not to be made from the title.")
  var slug: String?

  @OptionGroup var arguments: SiteArguments

  func run() async throws {
    let name = slug ?? Slug.make(from: title)
    guard Slug.isValid(name) else {
      throw ValidationError(
        "No file name can be made of '\(slug ?? title)'; give one as in --slug long-term-pain.")
    }
    let path = arguments.contentPath + "/articles/" + name + ".md"
    guard !FileManager.default.fileExists(atPath: path) else {
      throw ValidationError("\(path) exists already; choose another name with --slug.")
    }
    let day = try arguments.options().asOf
    do {
      try FileManager.default.createDirectory(
        atPath: arguments.contentPath + "/articles", withIntermediateDirectories: true)
      try Data(Self.text(title: title, day: day).utf8).write(to: URL(fileURLWithPath: path))
    } catch {
      Terminal.error("error: \(path) cannot be written: \(error.localizedDescription)\n")
      throw ExitCode.systemFailed
    }
    if !arguments.quiet { Terminal.out("\(path)\n") }
  }

  /// A draft that says of each key what belongs there.
  static func text(title: String, day: CalendarDate) -> String {
    """
    ---
    title: \(quotedYAML(title))
    description: ""          # one or two sentences: what a reader will know afterwards
    status: draft            # draft, published, withdrawn or retracted
    topics: []               # files below topics, without .md
    authors: []              # ids from people.yml
    audience: public         # public or clinicians
    published: \(day)
    funding: none
    conflicts: none
    ---

    > [!key] Key messages
    > - The first thing that a reader must know.
    > - The second.

    ## What it is

    Write here, and cite what you claim.

    ## What can go wrong {role=harms}

    ## What is not known {role=unknowns}

    ## Where to get help {role=help}

    """
  }

  private static func quotedYAML(_ text: String) -> String {
    var out = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": out += "\\\""
      case "\\": out += "\\\\"
      case "\u{0}"..<" ": out += " "
      default: out.unicodeScalars.append(scalar)
      }
    }
    return out + "\""
  }
}
