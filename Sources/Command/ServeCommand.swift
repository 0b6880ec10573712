import ArgumentParser
import Foundation
import MateriaContent
import MateriaDiagnostics
import MateriaPreview
import MateriaSiteModel

/// `materia serve`: shows the site in a browser while it is written.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Look at the site while you write.",
    discussion: """
      Shows the site at an address of this machine and updates the open pages in place when a file \
      is saved. It writes nothing to Output.

        materia serve --open        and show it in the browser
        materia serve --follow      the browser goes to the page that was saved
        materia serve --host        also for a phone in the same network
      """)

  @OptionGroup var arguments: SiteArguments

  @Option(help: "The port; the next free one is taken where it is in use.")
  var port: UInt16 = 4000

  @Flag(help: "Open the home page in the browser.")
  var open = false

  @Flag(help: "Let open pages go to the page that was saved.")
  var follow = false

  @Flag(help: "Let other machines of this network look too.")
  var host = false

  func run() async throws {
    Interruption.endAtOnce()
    let restart = Restart(of: arguments.site)
    let live = try LiveSite(arguments)
    let server: PreviewServer
    do {
      let socket = Restart.inheritedSocket()
      let box = SocketBox()
      server = try PreviewServer(
        source: live,
        settings: PreviewServer.Settings(
          port: port, isOpen: host, follows: follow, inheritedSocket: socket),
        build: restart.map { restart in
          TemplateBuild(build: { restart.build() }, restart: { restart.run($0, socket: box.value) })
        })
      box.value = server.socketDescriptor
      if socket == nil, port != 0, server.port != port, !arguments.quiet {
        Terminal.error("Port \(port) is in use; \(server.port) is taken instead.\n")
      }
    } catch let error as PreviewError {
      Terminal.error("error: \(error.description)\n")
      throw ExitCode.systemFailed
    }
    let isRestart = Restart.isRestarted
    do {
      try await server.run { notice in
        switch notice {
        case .ready(let port, let basePath):
          live.report()
          if !isRestart { welcome(port, basePath) }
        case .updated: live.report()
        }
      }
    } catch let error as FileWatchingError {
      Terminal.error("error: changes cannot be watched: \(error.description)\n")
      throw ExitCode.systemFailed
    }
  }

  private func welcome(_ port: UInt16, _ basePath: String) {
    let address = "http://127.0.0.1:\(port)\(basePath)"
    if !arguments.quiet {
      Terminal.out("The site is at \(address) – press Ctrl-C to stop.\n")
      if host {
        for machine in NetworkAddresses.all() {
          Terminal.out("In this network: http://\(machine):\(port)\(basePath)\n")
        }
        Terminal.error(
          "Everybody in this network can read the site now, with what is not published yet.\n")
      }
    }
    if open { Browser.open(address) }
  }
}

/// Holds the listening socket for whoever restarts the program later.
private final class SocketBox: @unchecked Sendable {
  // Written once, before the server runs and anybody reads it.
  var value: Int32 = -1
}
