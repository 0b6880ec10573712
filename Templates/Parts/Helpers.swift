import MateriaMarkup
import MateriaSiteModel

// A bare literal inside an interpolation would be a `String` and come out escaped. These helpers give
// such places the type `HTML`: to choose, to repeat, and to show what is there.

/// The HTML where a condition holds, else nothing.
func when(_ condition: Bool, _ html: @autoclosure () -> HTML) -> HTML {
  condition ? html() : .empty
}

/// The HTML for a value that is there, else nothing.
func some<Value>(_ value: Value?, _ html: (Value) -> HTML) -> HTML {
  value.map(html) ?? .empty
}

/// The HTML for each value, line by line.
func each<Value>(_ values: [Value], _ html: (Value) -> HTML) -> HTML {
  values.map(html).joined(separator: "\n")
}

/// The HTML for each value, with something in between.
func each<Value>(
  _ values: [Value], separatedBy separator: HTML, _ html: (Value) -> HTML
) -> HTML {
  values.map(html).joined(separator: separator)
}

/// A link, marked where it leads to the page that it stands on.
func link(_ link: PageLink) -> HTML {
  """
  <a href="\(url: link.address)"\(currentMark(link))>\(link.title)</a>
  """
}

/// A date for people and machines.
func time(_ date: PageDate) -> HTML {
  """
  <time datetime="\(date.iso)">\(date.text)</time>
  """
}

private func currentMark(_ link: PageLink) -> HTML {
  when(link.isCurrent, #" aria-current="page""#)
}
