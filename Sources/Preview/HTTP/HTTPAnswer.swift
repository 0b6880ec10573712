import FlyingFox

/// What a request is answered with.
struct HTTPAnswer: Sendable {
  var status: HTTPStatusCode
  var fields: [(name: String, value: String)] = []
  var body: [UInt8] = []

  init(_ status: HTTPStatusCode, type: String, body: [UInt8] = []) {
    self.status = status
    fields = [("Content-Type", type)]
    self.body = body
  }

  /// A short answer in plain words.
  static func words(_ status: HTTPStatusCode, _ text: String) -> HTTPAnswer {
    HTTPAnswer(status, type: "text/plain; charset=utf-8", body: Array((text + "\n").utf8))
  }

  /// An answer that sends the browser to another path of this server.
  static func redirect(to path: String) -> HTTPAnswer {
    var answer = words(.found, "This page is at \(path)")
    answer.fields.append(("Location", path))
    return answer
  }

  /// The whole answer as bytes.
  ///
  /// - Parameters:
  ///   - hasBody: Whether the body is sent, which it is not for HEAD; its length is told either way.
  ///   - keepsAlive: Whether the connection stays open.
  func bytes(hasBody: Bool, keepsAlive: Bool) -> [UInt8] {
    var head = "HTTP/1.1 \(status.code) \(status.phrase)\r\n"
    for field in fields { head += "\(field.name): \(field.value)\r\n" }
    head += Self.common
    head += "Content-Length: \(body.count)\r\nConnection: \(keepsAlive ? "keep-alive" : "close")"
    head += "\r\n\r\n"
    return Array(head.utf8) + (hasBody ? body : [])
  }

  /// The head of an answer that goes on until one of the two ends it: server-sent events.
  static let eventStreamHead: [UInt8] = Array(
    """
    HTTP/1.1 200 OK\r
    Content-Type: text/event-stream\r
    \(common)Connection: close\r
    \r

    """.utf8)

  /// Nothing that a preview says is kept, or read by another site's page.
  private static let common = """
    Cache-Control: no-store\r
    X-Content-Type-Options: nosniff\r
    Cross-Origin-Resource-Policy: same-origin\r

    """
}
