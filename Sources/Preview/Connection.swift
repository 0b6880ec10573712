import FlyingFox
import FlyingSocks
import Foundation

/// One browser's connection: reads requests one after the other and answers them.
///
/// FlyingFox gives the sockets, their event loop and the words of HTTP. Its `HTTPServer` is not used:
/// it reads a request's head however long that is, keeps a connection that says nothing for ever,
/// takes the last of several `Host` fields, and ends when the system has no file descriptor left.
struct Connection: Sendable {
  let socket: AsyncSocket
  let responder: Responder
  let hub: EventHub
  let deadlines: Deadlines
  let number: Int

  /// How long a connection may stay open without a request.
  static let idle = Duration.seconds(75)
  /// How long a browser may take to send a request's head.
  static let reading = Duration.seconds(10)
  /// How long it may take to accept a piece of an answer.
  static let writing = Duration.seconds(30)
  /// How large such a piece is, in bytes.
  static let piece = 128 * 1024

  /// Serves until either end is done.
  func serve() async {
    defer { try? socket.close() }
    do {
      var received: [UInt8] = []
      while true {
        let head = try await nextHead(&received)
        let keepsAlive = head.keepsAlive && !head.hasBody
        switch responder.reply(to: head) {
        case .answer(let answer):
          try await write(
            answer.bytes(hasBody: head.method != "HEAD", keepsAlive: keepsAlive))
        case .events:
          if head.method == "HEAD" {
            try await write(
              HTTPAnswer(.ok, type: "text/event-stream").bytes(hasBody: false, keepsAlive: false))
          } else {
            try await sendEvents()
          }
          return
        }
        if !keepsAlive { return try await finish() }
      }
    } catch let problem as HTTPProblem {
      let answer: HTTPAnswer =
        switch problem {
        case .badRequest: .words(.badRequest, "This is no request that a preview understands.")
        case .headTooLarge:
          .words(.requestHeaderFieldsTooLarge, "The head of the request is too long.")
        case .tooSlow: .words(.requestTimeout, "The request took too long.")
        }
      try? await write(answer.bytes(hasBody: true, keepsAlive: false))
      try? await finish()
    } catch {
      // The browser went away, or was too slow; nobody is left to be told.
    }
  }

  private func nextHead(_ received: inout [UInt8]) async throws -> RequestHead {
    // An empty line before a request is passed over (RFC 9112, 2.2).
    while received.starts(with: [0x0D, 0x0A]) { received.removeFirst(2) }
    deadlines.set(number, after: received.isEmpty ? Self.idle : Self.reading)
    while true {
      if let end = RequestHead.end(in: received) {
        guard end <= RequestHead.limit else { throw HTTPProblem.headTooLarge }
        let head = try RequestHead(received[..<end])
        received.removeFirst(end)
        deadlines.set(number, after: nil)
        return head
      }
      guard received.count <= RequestHead.limit else { throw HTTPProblem.headTooLarge }
      let wasEmpty = received.isEmpty
      received += try await socket.read(atMost: 4096)
      if wasEmpty { deadlines.set(number, after: Self.reading) }
    }
  }

  private func sendEvents() async throws {
    let events = hub.listen()
    try await write(HTTPAnswer.eventStreamHead + ServerSentEvent.hello)
    for await event in events { try await write(event) }
  }

  private func write(_ bytes: [UInt8]) async throws {
    defer { deadlines.set(number, after: nil) }
    var start = 0
    while start < bytes.count {
      let end = min(bytes.count, start + Self.piece)
      deadlines.set(number, after: Self.writing)
      try await socket.write(Data(bytes[start..<end]))
      start = end
    }
  }

  /// Closes so that the answer arrives: what the browser still sends is read for a moment, since
  /// closing on unread bytes would reset the connection and could take the answer with it.
  private func finish() async throws {
    shutdown(socket.socket.file.rawValue, Int32(SHUT_WR))
    deadlines.set(number, after: .seconds(1))
    var limit = 256 * 1024
    while limit > 0 { limit -= try await socket.read(atMost: 4096).count }
  }
}
