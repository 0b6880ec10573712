"""A small site in a folder, and `materia serve` on it."""

import contextlib
import re
import shutil
import signal
import subprocess
import tempfile
import time
from pathlib import Path

TAIL = "\n".join(f"Paragraph {number} says no more than that it is here.\n" for number in range(80))


def article(title: str, body: str, topics: str = "pain", extra: str = "") -> str:
    return f"---\ntitle: {title}\ntopics: [{topics}]\n{extra}---\n\n{body}\n\n{TAIL}\n"


FILES = {
    "Content/site.yml": "title: Example health\nurl: https://example.org/health/\n"
                        "publisher: The Example Trust\ndisclaimers: [general]\n",
    "Content/disclaimers/general.md": "---\ntitle: General\n---\nThis replaces no care.\n",
    "Content/topics/pain.md": "---\ntitle: Pain\n---\nAbout pain.\n",
    "Content/topics/sleep.md": "---\ntitle: Sleep\n---\nAbout sleep.\n",
    "Content/articles/one.md": article("One thing", "The first words.\n\n## A part\n\nIts words."),
    "Content/articles/two.md": article("Two things", "Other words."),
    "Templates/Assets/extra.css": "p { color: black }\n",
}


class Served:
    """The site's folder and the program that serves it."""

    def __init__(self, program: Path, folder: Path):
        self.program = program
        self.folder = folder
        self.port = 0
        self.process = None

    def start(self, *arguments: str):
        """Starts the program, at the port it had before, and waits until it listens."""
        self.process = subprocess.Popen(
            [self.program, "serve", "--site", self.folder, "--port", str(self.port),
             "--as-of", "2026-11-21", *arguments],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
        said = self.process.stdout.readline()
        self.port = int(re.search(r"127\.0\.0\.1:(\d+)", said).group(1))

    def stop(self):
        if self.process and self.process.poll() is None:
            self.process.send_signal(signal.SIGINT)
            self.process.wait(10)

    def url(self, address: str = "") -> str:
        return f"http://127.0.0.1:{self.port}/health/{address}"

    def write(self, name: str, text: str):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        # As most editors do: a new file that takes the old one's place.
        draft = path.parent / f".{path.name}.draft"
        draft.write_text(text)
        draft.rename(path)

    def edit(self, name: str, old: str, new: str):
        text = (self.folder / name).read_text()
        assert old in text, f"{old} is not in {name}"
        self.write(name, text.replace(old, new))


@contextlib.contextmanager
def served(program: Path, *arguments: str):
    """A fresh site that is served while the block runs."""
    folder = Path(tempfile.mkdtemp(prefix="materia-preview-"))
    site = Served(program, folder)
    try:
        for name, text in FILES.items():
            site.write(name, text)
        site.start(*arguments)
        yield site
    finally:
        site.stop()
        shutil.rmtree(folder, ignore_errors=True)


def wait_for(test, seconds: float = 15):
    """Waits until something is so; gives whether it became so."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        with contextlib.suppress(Exception):
            if test():
                return True
        time.sleep(0.03)
    return False
