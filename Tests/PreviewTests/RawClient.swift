import Foundation

/// A connection over which a test sends what it likes.
final class RawClient {
  private let descriptor: Int32

  init(port: UInt16) throws {
    #if os(Linux)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let result = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard result == 0 else { throw CocoaError(.fileReadUnknown) }
    // A test must end: no answer within this time is an empty one.
    var time = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &time, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit { close(descriptor) }

  func send(_ text: String) { send(Array(text.utf8)) }

  func send(_ bytes: [UInt8]) {
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        #if os(Linux)
          Foundation.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
        #else
          Foundation.send(descriptor, $0.baseAddress, $0.count, 0)
        #endif
      }
      if count <= 0 { return }
      sent += count
    }
  }

  /// What comes next, at most 64 kB; nil at the end.
  func receive() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  /// Everything until the server closes.
  func receiveAll() -> String {
    var all: [UInt8] = []
    while let part = receive() { all += part }
    return String(decoding: all, as: UTF8.self)
  }

  /// What comes until a text has come.
  func receive(until text: String) -> String {
    var all = ""
    while !all.contains(text), let part = receive() {
      all += String(decoding: part, as: UTF8.self)
    }
    return all
  }

  /// Breaks the connection off without a word, as a machine that falls asleep does not even do.
  func reset() {
    var linger = linger(l_onoff: 1, l_linger: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_LINGER, &linger,
      socklen_t(MemoryLayout.size(ofValue: linger)))
  }
}

/// One request and its answer.
struct Answer {
  var status: Int
  var head: String
  var body: String

  /// Asks for a path with a method and fields, and waits for the end of the answer.
  init(port: UInt16, _ path: String, method: String = "GET", fields: String = "") throws {
    let client = try RawClient(port: port)
    let host = fields.lowercased().contains("host:") ? "" : "Host: localhost:\(port)\r\n"
    client.send("\(method) \(path) HTTP/1.1\r\n\(host)\(fields)Connection: close\r\n\r\n")
    self.init(client.receiveAll())
  }

  init(_ text: String) {
    let parts = text.components(separatedBy: "\r\n\r\n")
    head = parts.first ?? ""
    body = parts.dropFirst().joined(separator: "\r\n\r\n")
    let words = head.split(separator: " ")
    status = words.count > 1 ? Int(words[1]) ?? 0 : 0
  }

  /// The page without the script that the preview adds.
  var published: String {
    guard let start = body.range(of: #"<script src="/__materia/"#),
      let end = body.range(of: "</script>", range: start.upperBound..<body.endIndex)
    else { return body }
    return String(body[..<start.lowerBound] + body[end.upperBound...])
  }
}
