extension HTML: ExpressibleByStringInterpolation {
  /// Takes what a literal with interpolated values was put together to.
  public init(stringInterpolation: StringInterpolation) {
    self.init(bytes: stringInterpolation.bytes)
  }

  /// Puts literal parts and values together, each by the rule for its type.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8]
    #if DEBUG
      var context = MarkupContext()
    #endif

    /// Starts with room for the literal parts and a little for each value.
    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes = []
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    /// Takes a literal part as it stands.
    public mutating func appendLiteral(_ literal: String) {
      HTML.appendPlain(literal, to: &bytes)
      #if DEBUG
        context.advance(over: literal.utf8)
      #endif
    }

    /// Escapes a value's text.
    public mutating func appendInterpolation(_ text: String) {
      checkContext(of: "text", "\(text)")
      HTML.appendEscaped(text, to: &bytes)
    }

    /// Escapes a value's text; nothing is written for nil.
    public mutating func appendInterpolation(_ text: String?) {
      if let text { appendInterpolation(text) }
    }

    /// Writes a whole number.
    public mutating func appendInterpolation(_ number: Int) {
      checkContext(of: "a number", "\(number)")
      bytes.append(contentsOf: String(number).utf8)
    }

    /// Takes HTML as it is.
    public mutating func appendInterpolation(_ html: HTML) {
      checkMarkup(html)
      bytes.append(contentsOf: html.bytes)
    }

    /// Takes HTML as it is; nothing is written for nil.
    public mutating func appendInterpolation(_ html: HTML?) {
      if let html { appendInterpolation(html) }
    }

    /// Takes pieces of HTML as they are, one after the other.
    public mutating func appendInterpolation(_ pieces: [HTML]) {
      for piece in pieces { appendInterpolation(piece) }
    }

    /// Takes text as HTML without escaping it: the one named way round, to be searched for.
    ///
    /// - Parameter raw: HTML that is known to be sound.
    public mutating func appendInterpolation(raw: String) {
      HTML.appendPlain(raw, to: &bytes)
      #if DEBUG
        context.advance(over: raw.utf8)
      #endif
    }

    /// Writes an address from content, or `#` when its scheme is not on the allow-list.
    ///
    /// - Parameter url: A relative address, or one with a scheme of ``SafeURL/schemes``.
    public mutating func appendInterpolation(url: String) {
      checkContext(of: "an address", url)
      HTML.appendEscaped(SafeURL.checked(url), to: &bytes)
    }

    /// Writes a value into a data script such as `<script type="application/ld+json">`.
    ///
    /// - Parameter json: The value.
    public mutating func appendInterpolation(json: JSON) {
      #if DEBUG
        if let problem = context.problem(placing: .json) {
          MarkupContext.stop("a JSON value", "\(json)", problem)
        }
      #endif
      json.append(to: &bytes)
    }

    @inline(__always)
    private func checkContext(of kind: String, _ value: @autoclosure () -> String) {
      #if DEBUG
        if let problem = context.problem(placing: .text) {
          MarkupContext.stop(kind, value(), problem)
        }
      #endif
    }

    @inline(__always)
    private mutating func checkMarkup(_ html: HTML) {
      #if DEBUG
        if let problem = context.problem(placing: .markup) {
          MarkupContext.stop("HTML", html.string, problem)
        }
        // A finished piece between tags begins and ends between tags: nothing to follow.
        if context.state != .text { context.advance(over: html.bytes) }
      #endif
    }
  }
}
