import Testing

@testable import MateriaMarkup

@Suite("Where a template may place a value")
struct MarkupContextTests {
  private func problem(after template: String, placing placed: MarkupContext.Placed) -> String? {
    var context = MarkupContext()
    context.advance(over: template.utf8)
    return context.problem(placing: placed)
  }

  @Test(
    "Text is sound between tags and inside quoted attributes",
    arguments: [
      "", "<p>", "<p>1 < 2 ", #"<a href=""#, "<a href='", #"<a class="x" title=""#,
      "<!-- note --><p>", "<!doctype html><html><title>", "<script>1 < 2</script><p>",
      #"<style>a > b { color: "red" }</style>"#, "<br/>", "<a b>", "<input disabled>",
    ])
  func takesText(template: String) {
    #expect(problem(after: template, placing: .text) == nil)
    #expect(problem(after: template, placing: .markup) == nil)
  }

  @Test(
    "A value stops the template where escaping cannot help",
    arguments: [
      ("<", "in the name of a tag"), ("<h", "in the name of a tag"), ("</", "in the name of a tag"),
      ("<a ", "among the attributes of a tag"), ("<a data-", "in the name of an attribute"),
      ("<a href=", "in an unquoted attribute"), ("<a href=x", "in an unquoted attribute"),
      (#"<a onclick=""#, "in an event handler"), (#"<a ONCLICK=""#, "in an event handler"),
      (#"<a style="color: "#, "in a style attribute"),
      ("<script>", "in an executable script"),
      (#"<script type="module">"#, "in an executable script"),
      ("<style>", "in an executable script or a style sheet"), ("<!-- ", "in a comment"),
      ("<!doctype ", "in a comment"), (#"<script type="application/ld+json">"#, "in a data script"),
    ])
  func refusesText(template: String, place: String) throws {
    let found = try #require(problem(after: template, placing: .text))
    #expect(found.hasPrefix(place))
  }

  @Test("A helper may add whole attributes")
  func takesAttributes() {
    #expect(problem(after: "<a ", placing: .markup) == nil)
    #expect(problem(after: "<a", placing: .markup) != nil)
  }

  @Test("JSON belongs into a data script and nowhere else")
  func placesJSON() {
    #expect(problem(after: #"<script type="application/ld+json">"#, placing: .json) == nil)
    #expect(problem(after: "<script>", placing: .json) != nil)
    #expect(problem(after: "<p>", placing: .json) != nil)
    #expect(problem(after: #"<p data-x=""#, placing: .json) != nil)
  }

  #if DEBUG
    @Test("A debug build ends with a message that names the place and the value")
    func stops() async throws {
      let result = try #require(
        await #expect(processExitsWith: .failure, observing: [\.standardErrorContent]) {
          let value = "x onclick=alert(1)"
          let html: HTML = "<a href=\(value)>"
          print(html.string)
        })
      let message = String(decoding: result.standardErrorContent, as: UTF8.self)
      #expect(message.contains("A template places text in an unquoted attribute"))
      #expect(message.contains("x onclick=alert(1)"))
    }

    @Test("The context runs on through HTML that is a part of a tag")
    func followsPieces() async {
      await #expect(processExitsWith: .failure) {
        let opening: HTML = #"onclick=""#
        let value = "alert(1)"
        let html: HTML = "<p \(opening)\(value)\">"
        print(html.string)
      }
    }
  #endif
}
