"""A walk through a page by Tab: everything is reached, in order, and shows that it has the focus."""

from browser import DESKTOP, PHONE, page

# What a keyboard has to reach: the focusable elements that are to be seen, in the order of the page.
COLLECT = """
() => {
  const focusable = [...document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  window.stops = focusable.filter((element) => element.checkVisibility({
    visibilityProperty: true, contentVisibilityAuto: true }));
  return window.stops.length;
}
"""

LOOK = """
() => {
  const element = document.activeElement;
  if (element === document.body) return null;
  const style = getComputedStyle(element);
  const boxes = [...element.getClientRects()];
  const seen = boxes.some((box) => {
    const x = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    const y = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const hit = document.elementFromPoint(x, y);
    return hit && (element.contains(hit) || hit.contains(element));
  });
  return {
    index: window.stops.indexOf(element),
    name: `${element.localName} ${element.className} ${element.textContent.trim().slice(0, 30)}`,
    outline: style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth),
    seen,
  };
}
"""


def check(browser, origin, path, report):
    for size, viewport in (("320", PHONE), ("1280", DESKTOP)):
        with page(browser, viewport) as tab:
            tab.goto(origin + path)
            report.check(f"keyboard, {size} px: {path}", walk(tab))
    with page(browser, DESKTOP) as tab:
        tab.goto(origin + path)
        report.check(f"skip link: {path}", skip(tab))


def walk(tab) -> list[str]:
    problems = []
    count = tab.evaluate(COLLECT)
    for expected in range(count):
        tab.keyboard.press("Tab")
        stop = tab.evaluate(LOOK)
        if stop is None:
            problems.append(f"the walk ends after {expected} of {count} stops")
            break
        if stop["index"] != expected:
            problems.append(f"stop {expected} is element {stop['index']}: {stop['name']}")
            break
        if stop["outline"] < 2:
            problems.append(f"no visible focus: {stop['name']}")
        if not stop["seen"]:
            problems.append(f"out of sight or covered: {stop['name']}")
    return problems


def skip(tab) -> list[str]:
    tab.keyboard.press("Tab")
    first = tab.evaluate("document.activeElement.className")
    if first != "skip-link":
        return [f"the first stop is {first}"]
    tab.keyboard.press("Enter")
    tab.keyboard.press("Tab")
    inside = tab.evaluate(
        "document.activeElement === document.body"
        " || document.activeElement.closest('main, footer') !== null")
    return [] if inside else ["the skip link does not skip the header"]
