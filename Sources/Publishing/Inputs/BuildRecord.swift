/// What a build without findings was made from and what it made, kept beside the manifest.
///
/// The next build that would be made from the same, over an Output that still holds the same, has
/// nothing to do. It is not part of the manifest, since what a site was made from, such as the very
/// program, may differ where its bytes do not.
public struct BuildRecord: Sendable, Hashable {
  /// The digest of everything that decides the site's bytes.
  public var inputs: Digest
  /// The digest of the manifest.
  var manifest: Digest
  /// How many articles the site lists.
  public var articles: Int
  /// How many topics it has.
  public var topics: Int

  /// The file, as text: a line that names it, then a line of values.
  func text() -> [UInt8] {
    Array("materia build 1\n\(inputs.hex) \(manifest.hex) \(articles) \(topics)\n".utf8)
  }

  /// Reads the file; nil for anything else.
  init?(_ text: [UInt8]) {
    let lines = text.split(separator: UInt8(ascii: "\n"))
    guard lines.count == 2, lines[0].elementsEqual("materia build 1".utf8) else { return nil }
    let values = lines[1].split(separator: UInt8(ascii: " "))
    guard values.count == 4, let inputs = Digest(hex: values[0]),
      let manifest = Digest(hex: values[1]),
      let articles = Int(String(decoding: values[2], as: UTF8.self)),
      let topics = Int(String(decoding: values[3], as: UTF8.self))
    else { return nil }
    self.init(inputs: inputs, manifest: manifest, articles: articles, topics: topics)
  }

  init(inputs: Digest, manifest: Digest, articles: Int, topics: Int) {
    self.inputs = inputs
    self.manifest = manifest
    self.articles = articles
    self.topics = topics
  }
}

/// What a build is made from, and how much it makes.
public struct BuildInputs: Sendable {
  var digest: Digest
  var articles: Int
  var topics: Int

  /// Names what a build is made from.
  ///
  /// - Parameters:
  ///   - bytes: Everything that decides the site's bytes.
  ///   - articles: How many articles the site lists.
  ///   - topics: How many topics it has.
  public init(_ bytes: [UInt8], articles: Int = 0, topics: Int = 0) {
    digest = Digest(of: bytes)
    self.articles = articles
    self.topics = topics
  }
}
