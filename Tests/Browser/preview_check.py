"""Tests `materia serve` as a writer meets it: open pages in the system's Chromium while files change.

preview_check.py --program .build/debug/materia [--verbose]

Ends with `N passed, N failed`; the exit code is 1 when something failed.
"""

import argparse
import time
from pathlib import Path

from browser import chromium
from preview_site import article, served, wait_for
from report import Report

ONE = "Content/articles/one.md"


class Tab:
    """A page in the browser that knows whether it was loaded again."""

    def __init__(self, context, url: str):
        self.page = context.new_page()
        self.problems = []
        self.page.on("pageerror", lambda error: self.problems.append(f"script: {error}"))
        self.page.on("console", self.hear)
        self.page.goto(url)
        self.page.wait_for_function("document.readyState === 'complete'")
        # The worker has to be connected, or the first change would find nobody listening.
        time.sleep(0.5)
        self.page.evaluate("window.isSame = true")

    def hear(self, message):
        if message.type in ("error", "warning") and "404" not in message.text:
            self.problems.append(f"console: {message.text}")

    def text(self) -> str:
        return self.page.evaluate("document.body.innerText")

    def shows(self, text: str) -> bool:
        return wait_for(lambda: text in self.text())

    def hides(self, text: str) -> bool:
        return wait_for(lambda: text not in self.text())

    def is_same(self) -> bool:
        return self.page.evaluate("window.isSame === true")

    def overlay(self) -> str:
        return self.page.evaluate(
            "document.querySelector('materia-preview')?.shadowRoot"
            ".querySelector('.overlay')?.textContent ?? ''")

    def panel(self) -> str:
        return self.page.evaluate(
            "document.querySelector('materia-preview')?.shadowRoot"
            ".querySelector('.panel')?.textContent ?? ''")


class Checks:
    def __init__(self, program: Path, browser, report: Report):
        self.program = program
        self.browser = browser
        self.report = report

    def run(self, only: str):
        for name in sorted(dir(self)):
            if name.startswith("check_") and only in name:
                self.run_one(name)

    def run_one(self, name: str):
        context = self.browser.new_context(viewport={"width": 1000, "height": 700})
        try:
            problems = getattr(self, name)(context)
        except Exception as error:  # A check that cannot go on has failed.
            problems = [f"{type(error).__name__}: {error}"]
        finally:
            context.close()
        self.report.check(f"preview: {name[6:].replace('_', ' ')}", problems)

    def tell(self, tab: Tab, **facts: bool) -> list[str]:
        """What is not as it should be."""
        wrong = [name.replace("_", " ") for name, is_so in facts.items() if not is_so]
        return wrong + tab.problems

    def check_body(self, context):
        with served(self.program) as site:
            tab = Tab(context, site.url("one/"))
            start = time.monotonic()
            site.edit(ONE, "The first words.", "The second words.")
            shown = tab.shows("The second words.")
            self.report.note(f"a body edit is on the page after {time.monotonic() - start:.3f} s")
            site.edit(ONE, "## A part", "## A new part\n\nMore.\n\n## A part")
            return self.tell(
                tab, shown=shown, heading_shown=tab.shows("A new part"),
                in_place=tab.is_same(), old_gone="The first words." not in tab.text())

    def check_title_and_listing(self, context):
        with served(self.program) as site:
            tab, listing = Tab(context, site.url("one/")), Tab(context, site.url("articles/"))
            site.edit(ONE, "title: One thing", "title: Another thing")
            return self.tell(
                tab, shown=tab.shows("Another thing"), listed=listing.shows("Another thing"),
                document_title=wait_for(lambda: tab.page.title().startswith("Another thing")),
                in_place=tab.is_same() and listing.is_same()) + listing.problems

    def check_topic(self, context):
        with served(self.program) as site:
            tab, listing = Tab(context, site.url("one/")), Tab(context, site.url("topics/sleep/"))
            before = "One thing" in listing.text()
            site.edit(ONE, "topics: [pain]", "topics: [pain, sleep]")
            listed = listing.shows("One thing")
            site.edit("Content/topics/sleep.md", "title: Sleep", "title: Good sleep")
            return self.tell(
                tab, not_before=not before, listed=listed, topic_named=tab.shows("Good sleep"),
                topic_page=listing.shows("Good sleep"), in_place=tab.is_same())

    def check_disclaimer(self, context):
        with served(self.program) as site:
            tab = Tab(context, site.url("one/"))
            site.edit("Content/disclaimers/general.md", "no care", "no nurse and no doctor")
            return self.tell(tab, shown=tab.shows("no nurse and no doctor"), in_place=tab.is_same())

    def check_style_sheet(self, context):
        with served(self.program) as site:
            site.write("Templates/Assets/materia.css", "p { color: rgb(1, 2, 3) }\n")
            tab = Tab(context, site.url("one/"))
            color = "getComputedStyle(document.querySelector('main p')).color"
            before = tab.page.evaluate(color)
            site.write("Templates/Assets/materia.css", "p { color: rgb(4, 5, 6) }\n")
            swapped = wait_for(lambda: tab.page.evaluate(color) == "rgb(4, 5, 6)")
            site.edit(ONE, "The first words.", "The second words.")
            shown = tab.shows("The second words.")
            site.write("Templates/Assets/materia.css", "p { color: rgb(7, 8, 9) }\n")
            again = wait_for(lambda: tab.page.evaluate(color) == "rgb(7, 8, 9)")
            sheets = "document.querySelectorAll('link[rel=stylesheet]').length"
            one = wait_for(lambda: tab.page.evaluate(sheets) == 1)
            return self.tell(
                tab, before=before == "rgb(1, 2, 3)", swapped=swapped, text_shown=shown,
                swapped_again=again, one_sheet=one, in_place=tab.is_same())

    def check_add_rename_delete(self, context):
        with served(self.program) as site:
            listing, tab = Tab(context, site.url("articles/")), Tab(context, site.url("three/"))
            missing = "Page not found" in tab.text()
            site.write("Content/articles/three.md", article("Three things", "New words."))
            listed, came = listing.shows("Three things"), tab.shows("New words.")
            (site.folder / "Content/articles/three.md").rename(
                site.folder / "Content/articles/four.md")
            gone = tab.shows("Page not found")
            other = Tab(context, site.url("four/"))
            moved = "New words." in other.text()
            (site.folder / "Content/articles/four.md").unlink()
            return self.tell(
                listing, missing_first=missing, listed=listed, came=came, gone=gone, moved=moved,
                deleted=other.shows("Page not found"), unlisted=listing.hides("Three things"),
                in_place=listing.is_same())

    def check_broken_front_matter(self, context):
        with served(self.program) as site:
            tab = Tab(context, site.url("one/"))
            site.edit(ONE, "title: One thing", "title: [One thing")
            shown = wait_for(lambda: ONE in tab.overlay())
            place = "^" in tab.overlay() and "error" in tab.overlay()
            below = "The first words." in tab.text()
            site.edit(ONE, "title: [One thing", "title: One mended thing")
            return self.tell(
                tab, overlay=shown, caret=place, last_good_page=below,
                mended=wait_for(lambda: not tab.overlay()), new=tab.shows("One mended thing"),
                in_place=tab.is_same())

    def check_panel(self, context):
        with served(self.program) as site:
            tab = Tab(context, site.url("one/"))
            shown = wait_for(lambda: ONE in tab.panel())
            page = context.request.get(site.url("one/")).text()
            return self.tell(tab, shown=shown, not_in_page="materia-preview" not in page)

    def check_scroll_focus_and_details(self, context):
        with served(self.program) as site:
            body = "The first words.\n\nThe [second thing](two.md) is a link."
            site.write(ONE, article("One thing", body))
            tab = Tab(context, site.url("one/"))
            tab.page.evaluate("""() => {
              document.querySelector('main a[href$="two/"]').focus({preventScroll: true});
              window.details = document.querySelector('details');
              if (window.details) window.details.open = !window.details.open;
              window.wasOpen = window.details?.open;
              document.documentElement.style.scrollBehavior = 'auto';
              window.scrollTo(0, 900);
            }""")
            time.sleep(0.3)
            before = tab.page.evaluate("scrollY")
            site.edit(ONE, "Paragraph 60 says", "Paragraph sixty says")
            shown = tab.shows("Paragraph sixty says")
            after = tab.page.evaluate("scrollY")
            return self.tell(
                tab, scrolled=before > 500, shown=shown, scroll_kept=before == after,
                focus_kept=tab.page.evaluate(
                    "document.activeElement?.matches('a[href$=\"two/\"]')"),
                details_kept=tab.page.evaluate(
                    "!window.details || (window.details.isConnected"
                    " && window.details.open === window.wasOpen)"),
                in_place=tab.is_same())

    def check_two_tabs(self, context):
        with served(self.program) as site:
            one, two = Tab(context, site.url("one/")), Tab(context, site.url("two/"))
            for tab in (one, two):
                tab.page.evaluate("""() => {
                  window.changes = 0;
                  new MutationObserver((list) => { window.changes += list.length; }).observe(
                    document.body, {childList: true, subtree: true, characterData: true});
                }""")
            site.edit(ONE, "Paragraph 3 says", "Paragraph three says")
            shown = one.shows("Paragraph three says")
            time.sleep(0.5)
            return self.tell(
                one, shown=shown, changed=one.page.evaluate("window.changes") > 0,
                few_changes=one.page.evaluate("window.changes") < 10,
                other_untouched=two.page.evaluate("window.changes") == 0) + two.problems

    def check_many_tabs(self, context):
        with served(self.program) as site:
            tabs = [Tab(context, site.url("one/")) for _ in range(12)]
            site.edit(ONE, "The first words.", "The second words.")
            # A browser opens six connections to a server: all tabs share one for their events.
            return self.tell(tabs[0], all_shown=all(t.shows("The second words.") for t in tabs))

    def check_restart(self, context):
        with served(self.program) as site:
            tab = Tab(context, site.url("one/"))
            site.stop()
            site.edit(ONE, "The first words.", "The second words.")
            time.sleep(1)
            site.start()
            shown = tab.shows("The second words.")
            site.edit(ONE, "The second words.", "The third words.")
            tab.problems.clear()  # While it was down, the browser says that it was.
            return self.tell(
                tab, healed=shown, hears_again=tab.shows("The third words."),
                in_place=tab.is_same())

    def check_follow(self, context):
        with served(self.program, "--follow") as site:
            tab = Tab(context, site.url("two/"))
            site.edit(ONE, "The first words.", "The second words.")
            went = wait_for(
                lambda: tab.page.evaluate("location.pathname") == "/health/one/")
            return self.tell(tab, went=went, shown=tab.shows("The second words."))

    def check_burst(self, context):
        with served(self.program) as site:
            tab = Tab(context, site.url("articles/"))
            for number in range(40):
                site.write(f"Content/articles/many/m{number}.md", article(f"Many {number}", "x"))
            return self.tell(
                tab, first=tab.shows("Many 0"), last=tab.shows("Many 39"), in_place=tab.is_same())


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", type=Path, required=True, help="the materia program")
    parser.add_argument("--only", default="", help="only checks whose name has this in it")
    parser.add_argument("--verbose", action="store_true", help="print what passed as well")
    options = parser.parse_args()
    report = Report(verbose=options.verbose)
    with chromium() as browser:
        Checks(options.program.resolve(), browser, report).run(options.only)
    return report.end()


if __name__ == "__main__":
    raise SystemExit(main())
