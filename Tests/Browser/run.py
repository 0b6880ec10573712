"""Tests a built site as a reader meets it: every file, then pages of every kind in Chromium.

run.py --output DIR --base /health/ [--per-kind N] [--only files,axe,keyboard,reading,speed]

Files are all checked. In the browser, up to --per-kind pages of each kind are, the longest first;
0 stands for all. Ends with `N passed, N failed`; the exit code is 1 when something failed.
"""

import argparse
from pathlib import Path

import check_axe
import check_files
import check_keyboard
import check_reading
import check_speed
from browser import DESKTOP, chromium, chromium_with_letters
from report import Report
from site_server import Site, serve

PARTS = ["files", "axe", "keyboard", "reading", "speed"]


def main() -> int:
    options = read_options()
    report = Report(verbose=options.verbose)
    site = Site(options.output, options.base)
    if "files" in options.only:
        pages = check_files.check(site, report)
    else:
        pages = {file: check_files.Page(file) for file in site.files(".html")}
    chosen = choose(site, pages, options.per_kind)
    if set(options.only) - {"files"}:
        with serve(site) as origin:
            with chromium() as browser:
                in_browser(browser, origin, chosen, options.only, report)
            if "reading" in options.only:
                with chromium_with_letters(64, DESKTOP) as browser:
                    for path in chosen:
                        check_reading.large_text(browser, origin, path, report)
    return report.end()


def in_browser(browser, origin, paths, only, report):
    slowest = 0
    for path in paths:
        if "axe" in only:
            check_axe.check(browser, origin, path, report)
        if "keyboard" in only:
            check_keyboard.check(browser, origin, path, report)
        if "reading" in only:
            check_reading.check(browser, origin, path, report)
            check_reading.section_mark(browser, origin, path, report)
        if "speed" in only:
            slowest = max(slowest, check_speed.check(browser, origin, path, report))
    if slowest:
        report.note(f"the slowest first contentful paint: {slowest:.0f} ms")


def choose(site, pages, per_kind: int) -> list[str]:
    """The longest pages of each kind, and the shortest, whose gaps show most."""
    kinds: dict[str, list[Path]] = {}
    for file, page in sorted(pages.items(), key=lambda item: (-item[1].words, item[0])):
        # A redirect has no body class and no text of its own.
        if page.kind:
            kinds.setdefault(page.kind, []).append(file)
    chosen = []
    for _, files in sorted(kinds.items()):
        if per_kind and len(files) > per_kind:
            files = files[: per_kind - 1] + files[-1:] if per_kind > 1 else files[:1]
        chosen += [site.path(file) for file in files]
    return chosen


def read_options():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, required=True, help="a built Output folder")
    parser.add_argument("--base", default="/", help="the base path of the site's addresses")
    parser.add_argument("--per-kind", type=int, default=3, help="pages of each kind; 0 for all")
    parser.add_argument("--only", default=",".join(PARTS), help="parts, separated by commas")
    parser.add_argument("--verbose", action="store_true", help="print what passed as well")
    options = parser.parse_args()
    options.only = options.only.split(",")
    unknown = set(options.only) - set(PARTS)
    if unknown:
        parser.error(f"no such part: {', '.join(sorted(unknown))}")
    if not options.output.is_dir():
        parser.error(f"no folder at {options.output}")
    return options


if __name__ == "__main__":
    raise SystemExit(main())
