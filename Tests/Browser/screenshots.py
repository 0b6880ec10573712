"""Takes pictures of pages, to be looked at: phone and desktop, light and dark, and in print.

screenshots.py --output DIR --base /health/ --into DIR [PATH ...]
"""

import argparse
from pathlib import Path

import pypdfium2

from browser import DESKTOP, PHONE, chromium, page
from site_server import Site, serve


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--output", type=Path, required=True, help="a built Output folder")
    arguments.add_argument("--base", default="/", help="the base path of the site's addresses")
    arguments.add_argument("--into", type=Path, required=True, help="where the pictures go")
    arguments.add_argument("paths", nargs="*", help="paths below the base; default: every page")
    options = arguments.parse_args()
    site = Site(options.output, options.base)
    paths = [site.base + path for path in options.paths] or [
        site.path(file) for file in site.files(".html")]
    options.into.mkdir(parents=True, exist_ok=True)
    with serve(site) as origin, chromium() as browser:
        for path in paths:
            name = path[len(site.base):].strip("/").replace("/", "-").removesuffix(".html") or "home"
            take(browser, origin + path, options.into, name)
            print(f"{path} as {name}-*.png")


def take(browser, address: str, into: Path, name: str):
    for size, viewport in (("phone", PHONE), ("desktop", DESKTOP)):
        for scheme in ("light", "dark"):
            with page(browser, viewport, color_scheme=scheme) as tab:
                tab.goto(address)
                tab.screenshot(path=into / f"{name}-{size}-{scheme}.png", full_page=True)
    with page(browser, DESKTOP) as tab:
        tab.goto(address)
        pdf = into / f"{name}-print.pdf"
        tab.pdf(path=pdf, format="A4", prefer_css_page_size=True)
        document = pypdfium2.PdfDocument(pdf)
        for number, sheet in enumerate(document, start=1):
            sheet.render(scale=1).to_pil().save(into / f"{name}-print-{number}.png")


if __name__ == "__main__":
    main()
