import Synchronization

/// Passes events on to every browser that listens.
final class EventHub: Sendable {
  private let listeners = Mutex<(next: Int, streams: [Int: AsyncStream<[UInt8]>.Continuation])>(
    (0, [:]))

  /// How many events wait for a slow browser; older ones are dropped, since each stands for all.
  static let backlog = 8

  /// Listens from now on, until the stream is let go.
  func listen() -> AsyncStream<[UInt8]> {
    let (stream, continuation) = AsyncStream<[UInt8]>.makeStream(
      bufferingPolicy: .bufferingNewest(Self.backlog))
    let number = listeners.withLock { state in
      state.next += 1
      state.streams[state.next] = continuation
      return state.next
    }
    continuation.onTermination = { [weak self] _ in
      _ = self?.listeners.withLock { $0.streams.removeValue(forKey: number) }
    }
    return stream
  }

  /// Sends an event to all.
  func send(_ event: [UInt8]) {
    let all = listeners.withLock { Array($0.streams.values) }
    for stream in all { stream.yield(event) }
  }

  /// How many listen.
  var count: Int { listeners.withLock { $0.streams.count } }
}

/// An event as browsers read it (HTML Living Standard, server-sent events).
enum ServerSentEvent {
  /// An event that says that something is new.
  static func change(number: Int, saved: String?) -> [UInt8] {
    var data = JSONWriter()
    data.object {
      $0.member("number", number)
      $0.member("saved", saved)
    }
    return Array("event: change\ndata: ".utf8) + data.bytes + Array("\n\n".utf8)
  }

  /// What a browser hears first: how soon to come back after a break.
  static let hello: [UInt8] = Array("retry: 400\nevent: hello\ndata: {}\n\n".utf8)

  /// A sign of life, by which both ends notice that the other is gone.
  static let beat: [UInt8] = Array("event: beat\ndata: {}\n\n".utf8)
}
