"""The system's Chromium, driven by Playwright."""

import contextlib
import json
import os
import shutil
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

PHONE = {"width": 320, "height": 640}
TALL_PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 800}


# A container often runs as root, where Chromium's own sandbox cannot start.
ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"]


def executable() -> str:
    """The browser's program."""
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which(
        "chromium-browser") or shutil.which("google-chrome")
    if not found:
        raise SystemExit("No Chromium found. Install it, or name it: CHROMIUM=/path/to/chromium")
    return found


@contextlib.contextmanager
def chromium():
    """A headless browser while the block runs."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable(), args=ARGUMENTS)
        try:
            yield browser
        finally:
            browser.close()


@contextlib.contextmanager
def chromium_with_letters(size: int, viewport):
    """A context of a browser whose reader has set the size of the letters, in pixels."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        preferences = Path(folder) / "Default" / "Preferences"
        preferences.parent.mkdir()
        preferences.write_text(json.dumps({"webkit": {"webprefs": {"default_font_size": size}}}))
        context = playwright.chromium.launch_persistent_context(
            folder, executable_path=executable(), args=ARGUMENTS, viewport=viewport)
        try:
            yield context
        finally:
            context.close()


@contextlib.contextmanager
def page(browser, viewport=None, **options):
    """A page in a context of its own while the block runs."""
    context = browser.new_context(viewport=viewport or DESKTOP, **options)
    try:
        yield context.new_page()
    finally:
        context.close()
