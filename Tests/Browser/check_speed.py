"""How soon a reader sees something in a bad network."""

import statistics

from browser import PHONE, page

# 1.6 Mbit/s down, 750 kbit/s up, 150 ms round trip.
NETWORK = {
    "offline": False, "latency": 150, "downloadThroughput": 1_600_000 / 8,
    "uploadThroughput": 750_000 / 8,
}
LIMIT = 1500
TIMES = 3

PAINT = """
() => new Promise((resolve) => new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) {
    if (entry.name === 'first-contentful-paint') resolve(entry.startTime);
  }
}).observe({ type: 'paint', buffered: true }))
"""


def check(browser, origin, path, report):
    times = []
    for _ in range(TIMES):
        with page(browser, PHONE) as tab:
            client = tab.context.new_cdp_session(tab)
            client.send("Network.enable")
            client.send("Network.setCacheDisabled", {"cacheDisabled": True})
            client.send("Network.emulateNetworkConditions", NETWORK)
            tab.goto(origin + path)
            times.append(tab.evaluate(PAINT))
    median = statistics.median(times)
    report.check(
        f"first paint after {median:.0f} ms (median of {TIMES}): {path}",
        [] if median < LIMIT else [f"{median:.0f} ms is over {LIMIT}"])
    return median
