"""axe-core over a page: WCAG 2.2 A and AA and best practice, light and dark, phone and desktop."""

from pathlib import Path

import axe_playwright_python

from browser import DESKTOP, PHONE, page

AXE = (Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]

RUN = """
async (tags) => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const result = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
  return {
    version: axe.version,
    passes: result.passes.length,
    violations: result.violations.flatMap((rule) => rule.nodes.map((node) =>
      `${rule.id}: ${node.target.join(' ')}: ${node.failureSummary.split('\\n').pop().trim()}`)),
  };
}
"""


def check(browser, origin, path, report):
    with page(browser, PHONE) as tab:
        tab.goto(origin + path)
        # evaluate() is not bound by the page's security policy, a script element would be.
        tab.evaluate(AXE)
        for size, viewport in (("320", PHONE), ("1280", DESKTOP)):
            for scheme in ("light", "dark"):
                tab.set_viewport_size(viewport)
                tab.emulate_media(color_scheme=scheme)
                result = tab.evaluate(RUN, TAGS)
                problems = result["violations"]
                if not result["passes"]:
                    problems.append("axe found nothing to test")
                report.check(f"axe {result['version']}, {size} px, {scheme}: {path}", problems)
