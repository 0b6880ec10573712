import FlyingSocks
import Foundation

/// Where browsers knock.
struct Listener: Sendable {
  let socket: Socket
  let port: UInt16

  /// How many ports after the wanted one are tried.
  static let tries = 50

  /// Listens at a port or, where it is taken, at the next free one.
  ///
  /// - Parameters:
  ///   - port: The port; 0 for any free one.
  ///   - isOpen: Whether other machines may knock.
  /// - Throws: ``PreviewError`` where no port is free or allowed.
  init(port: UInt16, isOpen: Bool) throws {
    var wanted = port
    for _ in 0..<Self.tries {
      let socket = try Socket(domain: Int32(sockaddr_in.family), type: .stream)
      do {
        try socket.setValue(true, for: .localAddressReuse)
        try socket.bind(to: .inet(ip4: isOpen ? "0.0.0.0" : "127.0.0.1", port: wanted))
        try socket.listen()
        try self.init(socket)
        return
      } catch SocketError.failed(_, let code, let message) {
        try? socket.close()
        guard code == EADDRINUSE, wanted < .max else {
          throw PreviewError(description: "port \(wanted) cannot be used: \(message)")
        }
        wanted += 1
      }
    }
    throw PreviewError(
      description: "the ports \(port) to \(wanted) are all taken; name another with --port")
  }

  /// Takes over a socket that listens already, from before a restart.
  init(inherited descriptor: Int32) throws {
    try self.init(Socket(file: Socket.FileDescriptor(rawValue: descriptor)))
  }

  private init(_ socket: Socket) throws {
    guard case .ip4(_, let port) = try socket.sockname() else {
      throw PreviewError(description: "the socket from before the restart is gone")
    }
    self.socket = socket
    self.port = port
    _ = fcntl(socket.file.rawValue, F_SETFD, FD_CLOEXEC)
  }
}

/// Why there is no preview.
public struct PreviewError: Error, Hashable, CustomStringConvertible {
  /// The reason in words.
  public var description: String
}
