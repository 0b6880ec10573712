"""Whether a page can be read: narrow, zoomed, with large text, bare, without script, in print."""

from browser import DESKTOP, PHONE, TALL_PHONE, page

OVERFLOW = """
() => {
  const problems = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    problems.push(`the page is ${root.scrollWidth} px wide in ${root.clientWidth}`);
  }
  const scrolls = (element) => {
    for (let at = element; at; at = at.parentElement) {
      if (getComputedStyle(at).overflowX !== 'visible') return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    const box = element.getBoundingClientRect();
    if (!box.width || !box.height || element.closest('.visually-hidden, .skip-link, svg')) continue;
    if ((box.right > root.clientWidth + 1 || box.left < -1) && !scrolls(element)) {
      problems.push(`${element.localName}.${element.className} reaches from ${box.left} to ${box.right}`);
    }
  }
  return problems;
}
"""

# Text spacing by WCAG 2.2, 1.4.12. A constructed sheet is not bound by the security policy.
SPACING = """
() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`);
  document.adoptedStyleSheets = [sheet];
}
"""

# Words in the text of main that are not to be seen. Folded contents repeat headings, and what is
# hidden on purpose describes a link to those who cannot see where it leads.
UNSEEN = """
() => {
  const shown = document.querySelector('main').innerText.replace(/\\s+/g, ' ');
  const problems = [];
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode.data.replace(/\\s+/g, ' ').trim();
    const parent = walker.currentNode.parentElement;
    if (!text || parent.closest('details:not([open]) > :not(summary), script, svg, [hidden]')) continue;
    if (!shown.includes(text)) problems.push(`not to be seen: ${text.slice(0, 60)}`);
  }
  return problems;
}
"""

# A page that has helplines offers a way to them before anybody scrolls.
HELP = """
() => {
  const ways = [...document.querySelectorAll('.helplines .phone, .help-first a')];
  const place = Math.min(...ways.map((way) => way.getBoundingClientRect().bottom));
  return ways.length && place > innerHeight ? [`the first way to help ends at ${Math.round(place)} px`] : [];
}
"""

PRINT = """
() => {
  const problems = [];
  const see = (element) => element.checkVisibility() && element.getBoundingClientRect().height > 0;
  for (const element of document.querySelectorAll(
    'main h1, .summary, .banner, .helpline, .callout, .prose > :not([hidden]), .about, .references li')) {
    if (!see(element)) problems.push(`not printed: ${element.localName}.${element.className}`);
  }
  for (const element of document.querySelectorAll('nav, .skip-link, .paging')) {
    if (see(element)) problems.push(`printed: ${element.localName}.${element.className}`);
  }
  for (const link of document.querySelectorAll('main a[href^="http"]')) {
    if (see(link) && !getComputedStyle(link, '::after').content.includes('attr(href)')
      && !getComputedStyle(link, '::after').content.includes(link.getAttribute('href'))) {
      problems.push(`no address printed: ${link.textContent}`);
    }
  }
  for (const prefix of document.querySelectorAll('.callout-title > .visually-hidden')) {
    if (prefix.getBoundingClientRect().width < 5) problems.push('no words of urgency printed');
  }
  return problems;
}
"""


def check(browser, origin, path, report):
    watch(browser, origin, path, report)
    for direction in ("ltr", "rtl"):
        with page(browser, PHONE) as tab:
            tab.goto(origin + path)
            tab.evaluate("(direction) => { document.documentElement.dir = direction }", direction)
            unfold(tab)
            report.check(f"no sideways scroll, 320 px, {direction}: {path}", tab.evaluate(OVERFLOW))
    with page(browser, {"width": 320, "height": 200}, device_scale_factor=4) as tab:
        tab.goto(origin + path)
        report.check(f"no sideways scroll, 1280 px at 400 %: {path}", tab.evaluate(OVERFLOW))
    with page(browser, PHONE) as tab:
        tab.goto(origin + path)
        tab.evaluate(SPACING)
        report.check(f"text spacing: {path}", tab.evaluate(OVERFLOW))
    with page(browser, TALL_PHONE) as tab:
        tab.goto(origin + path)
        report.check(f"help on the first screen of a phone: {path}", tab.evaluate(HELP))
    bare(browser, origin, path, report)
    with page(browser, DESKTOP) as tab:
        tab.goto(origin + path)
        tab.emulate_media(media="print")
        report.check(f"print: {path}", tab.evaluate(PRINT))


def large_text(browser_with_large_text, origin, path, report):
    """A reader's own letters at 400 %: 64 px where a browser has 16."""
    tab = browser_with_large_text.new_page()
    tab.goto(origin + path)
    size = tab.evaluate("parseFloat(getComputedStyle(document.documentElement).fontSize)")
    problems = tab.evaluate(OVERFLOW)
    if size != 64:
        problems.append(f"the letters are {size} px large")
    report.check(f"text at 400 %: {path}", problems)
    tab.close()


def watch(browser, origin, path, report):
    """The page asks for nothing elsewhere, breaks no rule of its own, and keeps nothing."""
    with page(browser, DESKTOP) as tab:
        problems = []
        tab.on("console", lambda message: problems.append(f"console: {message.text}")
               if message.type in ("error", "warning") else None)
        tab.on("pageerror", lambda error: problems.append(f"script: {error}"))
        tab.on("request", lambda request: problems.append(f"request: {request.url}")
               if not request.url.startswith((origin + "/", "data:")) else None)
        tab.on("requestfailed", lambda request: problems.append(f"failed: {request.url}"))
        tab.goto(origin + path)
        # Images below the fold are asked for on the way down.
        tab.evaluate("""() => { for (const image of document.images) image.scrollIntoView() }""")
        tab.wait_for_timeout(200)
        if tab.context.cookies():
            problems.append("a cookie was set")
        if tab.evaluate("localStorage.length + sessionStorage.length"):
            problems.append("something was stored")
        report.check(f"private, and no complaint of the browser: {path}", problems)


def bare(browser, origin, path, report):
    with page(browser, DESKTOP, java_script_enabled=False) as tab:
        tab.goto(origin + path)
        problems = tab.evaluate(UNSEEN)
        if tab.query_selector(".contents") and not tab.is_visible(".contents li a"):
            problems.append("the contents are not beside the text")
        report.check(f"readable without script: {path}", problems)
    with page(browser, PHONE, java_script_enabled=False) as tab:
        tab.goto(origin + path)
        problems = []
        if tab.query_selector(".contents"):
            if tab.is_visible(".contents li a"):
                problems.append("the contents are not folded")
            tab.click(".contents summary")
            if not tab.is_visible(".contents li a"):
                problems.append("the contents do not unfold")
        report.check(f"contents on a phone without script: {path}", problems)
    with page(browser, PHONE, java_script_enabled=False) as tab:
        tab.route("**/*.css*", lambda route: route.abort())
        tab.route("**/*.js*", lambda route: route.abort())
        tab.goto(origin + path)
        problems = tab.evaluate(UNSEEN)
        if tab.evaluate("getComputedStyle(document.body).marginTop") == "0px":
            problems.append("a style sheet was there")
        report.check(f"readable without style sheet and script: {path}", problems)


# Brings a heading to the top and says whether it got there; on a short page the last ones do not.
JUMP = """
(id) => {
  const heading = document.getElementById(id.slice(1));
  heading.scrollIntoView();
  return heading.getBoundingClientRect().top < innerHeight / 8;
}
"""


def section_mark(browser, origin, path, report):
    """The script marks the section that was jumped to, and none above the first."""
    with page(browser, DESKTOP) as tab:
        tab.goto(origin + path)
        targets = tab.eval_on_selector_all(
            ".contents a", "all => all.map((a) => a.getAttribute('href'))")
        problems = []
        for target in dict.fromkeys(targets[len(targets) // 2 :][:1] + targets[-1:]):
            if not tab.evaluate(JUMP, target):
                continue
            tab.wait_for_timeout(200)
            marked = tab.eval_on_selector_all(
                ".contents a[aria-current]", "all => all.map((a) => a.getAttribute('href'))")
            if marked != [target]:
                problems.append(f"after a jump to {target} the mark is at {marked}")
        tab.evaluate("window.scrollTo(0, 0)")
        tab.wait_for_timeout(200)
        if tab.query_selector(".contents a[aria-current]"):
            problems.append("an entry is marked above the first heading")
        if targets:
            report.check(f"the section in view is marked: {path}", problems)


def unfold(tab):
    tab.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
