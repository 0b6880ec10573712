import FlyingFox
import FlyingSocks
import Foundation
import MateriaDiagnostics
import Synchronization

/// Shows a site to browsers on this machine, and keeps what they show in step with its files.
public struct PreviewServer: Sendable {
  /// How the preview is reached.
  public struct Settings: Sendable {
    /// The port to listen at; the next free one is taken where it is in use.
    public var port: UInt16
    /// Whether other machines of the network may look.
    public var isOpen: Bool
    /// Whether browsers go to the page that was saved.
    public var follows: Bool
    /// A socket that listens already, from before a restart.
    public var inheritedSocket: Int32?

    /// Chooses how the preview is reached.
    public init(
      port: UInt16 = 4000, isOpen: Bool = false, follows: Bool = false,
      inheritedSocket: Int32? = nil
    ) {
      self.port = port
      self.isOpen = isOpen
      self.follows = follows
      self.inheritedSocket = inheritedSocket
    }
  }

  /// What the preview says of itself while it runs.
  public enum Notice: Sendable {
    /// It listens, at this port, with this path of the home page.
    case ready(port: UInt16, basePath: String)
    /// The site was brought up to date; with what is wrong with it.
    case updated
  }

  let source: any PreviewSource
  let settings: Settings
  let build: TemplateBuild?
  let listener: Listener

  /// How many connections are open at most; a browser beyond that is told to come back.
  static let connectionLimit = 2_000
  /// The time between two signs of life.
  static let beat = Duration.seconds(15)

  /// Begins to listen; browsers that knock wait until ``run(_:)``.
  ///
  /// - Parameters:
  ///   - source: The site.
  ///   - settings: How the preview is reached.
  ///   - build: Builds the program again when its templates change.
  /// - Throws: ``PreviewError`` where no port is free.
  public init(
    source: any PreviewSource, settings: Settings = Settings(), build: TemplateBuild? = nil
  ) throws {
    self.source = source
    self.settings = settings
    self.build = build
    if let descriptor = settings.inheritedSocket {
      listener = try Listener(inherited: descriptor)
    } else {
      listener = try Listener(port: settings.port, isOpen: settings.isOpen)
    }
  }

  /// The port at which it listens.
  public var port: UInt16 { listener.port }

  /// The descriptor of the listening socket, to be handed on at a restart.
  public var socketDescriptor: Int32 { listener.socket.file.rawValue }

  /// Serves until the process ends or the task is cancelled.
  ///
  /// - Parameter notice: Called when something is to be said.
  /// - Throws: ``FileWatchingError`` where the system gives no events.
  public func run(_ notice: @escaping @Sendable (Notice) -> Void) async throws {
    // A browser that went away is an error of its own socket, and not the end of the process.
    signal(SIGPIPE, SIG_IGN)
    Self.raiseFileLimit()
    let hub = EventHub()
    let watcher = try FileWatchers.make(source.folders)
    let follows = settings.follows
    let build = build
    let engine = PreviewEngine(source: source, watcher: watcher) { event in
      hub.send(
        ServerSentEvent.change(number: event.number, saved: follows ? event.saved : nil))
      if event.needsRebuild {
        build?.want { hub.send(ServerSentEvent.change(number: event.number, saved: nil)) }
      }
      notice(.updated)
    }
    engine.load()
    let thread = Thread { engine.follow() }
    thread.name = "materia.watch"
    thread.start()
    let (site, _) = engine.current()
    notice(.ready(port: port, basePath: site?.basePath ?? "/"))
    try await serve(engine, hub)
  }

  private func serve(_ engine: PreviewEngine, _ hub: EventHub) async throws {
    let responder = Responder(
      engine: engine,
      hosts: HostRule(
        isOpen: settings.isOpen,
        machineName: settings.isOpen ? ProcessInfo.processInfo.hostName.lowercased() : nil),
      build: build)
    let deadlines = Deadlines()
    defer {
      deadlines.endAll()
      try? listener.socket.close()
    }
    let pool = HTTPServer.defaultPool()
    try await pool.prepare()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await pool.run() }
      group.addTask { try await Self.keepTime(hub, deadlines) }
      group.addTask {
        try await accept(AsyncSocket(socket: listener.socket, pool: pool), deadlines) {
          Connection(
            socket: $0, responder: responder, hub: hub, deadlines: deadlines, number: $1)
        }
      }
      defer { group.cancelAll() }
      try await group.next()
    }
  }

  private func accept(
    _ listener: AsyncSocket, _ deadlines: Deadlines,
    _ connection: @escaping @Sendable (AsyncSocket, Int) -> Connection
  ) async throws {
    var number = 0
    while true {
      let socket: AsyncSocket
      do {
        socket = try await listener.accept()
      } catch {
        // A browser that hung up at once, or no descriptor is left: others still want to be served.
        try await Task.sleep(for: .milliseconds(50))
        continue
      }
      _ = fcntl(socket.socket.file.rawValue, F_SETFD, FD_CLOEXEC)
      // Small answers go out at once rather than waiting for more to come.
      let noDelay = BoolSocketOption(level: Int32(IPPROTO_TCP), name: TCP_NODELAY)
      try? socket.socket.setValue(true, for: noDelay)
      guard deadlines.count < Self.connectionLimit else {
        try? socket.close()
        continue
      }
      number += 1
      let own = number
      deadlines.add(own)
      let task = Task {
        await connection(socket, own).serve()
        deadlines.remove(own)
      }
      deadlines.set(own, task: task)
    }
  }

  private static func keepTime(_ hub: EventHub, _ deadlines: Deadlines) async throws {
    var lastBeat = ContinuousClock.now
    while true {
      try await Task.sleep(for: .seconds(1), tolerance: .milliseconds(500))
      deadlines.enforce()
      if ContinuousClock.now - lastBeat >= beat {
        lastBeat = .now
        hub.send(ServerSentEvent.beat)
      }
    }
  }

  /// Asks for as many open files as the system allows: each open tab is one.
  private static func raiseFileLimit() {
    var limit = rlimit()
    #if canImport(Glibc)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    guard getrlimit(resource, &limit) == 0 else { return }
    limit.rlim_cur = min(limit.rlim_max, 8_192)
    _ = setrlimit(resource, &limit)
  }
}
