import ArgumentParser
public import MateriaSiteModel
import Synchronization

/// The program: a site's `main` hands its theme to the commands.
public enum Materia {
  /// The version, by Semantic Versioning 2.0.0.
  public static let version = "0.1.0"

  private static let chosenTheme = Mutex<(any Theme)?>(nil)

  /// Runs the command that the program was called with, and exits.
  ///
  /// - Parameter theme: The look of the site's pages.
  public static func run(theme: any Theme) async {
    chosenTheme.withLock { $0 = theme }
    await MateriaCommand.main()
  }

  /// The look that `run` was given.
  static var theme: any Theme {
    guard let theme = chosenTheme.withLock({ $0 }) else {
      fatalError("Materia.run(theme:) has to be called before a command runs.")
    }
    return theme
  }
}

/// `materia`: the commands and what they share.
struct MateriaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "materia",
    abstract: "Turns health-information articles into a static site that people can trust.",
    discussion: """
      Content holds what a publisher writes, Templates how it looks, Output what was made.

        materia new "Living with long-term pain"   begin an article
        materia import drafts/text.txt             structure a raw article text
        materia check                              say what is wrong, write nothing
        materia serve                              look at the site while you write
        materia build                              write the site into Output

      Exit codes: 0 done, 1 the content has errors, 64 wrong usage, 74 the system failed.
      """,
    version: Materia.version,
    subcommands: [
      BuildCommand.self, CheckCommand.self, ImportCommand.self, NewCommand.self,
      ServeCommand.self, SignCommand.self,
    ])
}
