"""Shows that the same content gives the same bytes, and that a rebuild equals a clean build.

    swift build
    python3 Tests/Safety/same_bytes_test.py [--edits 40] [--materia PROGRAM] [--seed N]

1. One site is built under other time zones, locales, users, checkout paths, file orders, numbers of
   cores and environments. Every Output must be the same, byte for byte.
2. A site is edited at random, time after time: bodies, titles, topics, status, aliases, settings,
   new, renamed and removed articles. After each edit the rebuilt Output must equal a clean build
   of the same content, stale files and manifest included.
"""

import argparse
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
sys.path.insert(0, os.path.join(ROOT, "Tests", "Benchmark"))
sys.dont_write_bytecode = True

import corpus  # noqa: E402 (the path is set above)
from kill_test import snapshot  # noqa: E402


def differences(a, b):
    return sorted(path for path in a.keys() | b.keys() if a.get(path) != b.get(path))


class Test:
    def __init__(self, options):
        self.options = options
        self.random = random.Random(options.seed)
        self.work = tempfile.mkdtemp(prefix="materia-same-")
        self.site = os.path.join(self.work, "site")
        corpus.make(self.site, options.articles, say=lambda _: None)
        shutil.rmtree(os.path.join(self.site, "hugo"))

    def build(self, output, site=None, prefix=(), **environment):
        command = [*prefix, self.options.materia, "build", "--site", site or self.site,
                   "--output", os.path.join(self.work, output), "--as-of", "2026-11-01", "--quiet"]
        run = subprocess.run(command, env={**os.environ, **environment}, capture_output=True,
                             text=True)
        if run.returncode != 0:
            sys.exit(f"seed {self.options.seed}: the build ended with {run.returncode}:\n"
                     f"{run.stderr[-3000:]}")
        return snapshot(os.path.join(self.work, output))

    def fail(self, what, wrong):
        sys.exit(f"seed {self.options.seed}: {what}: {len(wrong)} files differ, such as "
                 f"{wrong[:5]}; see {self.work}")

    def everywhere(self):
        first = self.build("first")
        other = os.path.join(self.work, "an other  påth")
        names = sorted((os.path.join(parent, name) for parent, _, files in os.walk(self.site)
                        for name in files), reverse=True)
        self.random.shuffle(names)
        for name in names:
            copy = os.path.join(other, os.path.relpath(name, self.site))
            os.makedirs(os.path.dirname(copy), exist_ok=True)
            shutil.copyfile(name, copy)
        ways = [
            ("in another time zone", {"TZ": "Pacific/Kiritimati"}, {}),
            ("in another locale", {"LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"}, {}),
            ("in no locale", {"LANG": "C", "LC_ALL": "POSIX"}, {}),
            ("in another folder, made in another order", {}, {"site": other}),
            ("with another home and user", {"HOME": "/nonexistent", "USER": "somebody"}, {}),
            ("in a pipeline", {"CI": "true", "GITHUB_ACTIONS": "true", "TERM": "dumb"}, {}),
            ("with another seed for hashes", {"SWIFT_DETERMINISTIC_HASHING": "1"}, {}),
            ("with an epoch that --as-of overrules", {"SOURCE_DATE_EPOCH": "1000000000"}, {}),
        ]
        if shutil.which("taskset"):
            ways.append(("on one core", {}, {"prefix": ("taskset", "-c", "0")}))
        if shutil.which("setpriv") and os.geteuid() == 0:
            os.chmod(self.work, 0o777)
            ways.append(("as another user", {}, {
                "prefix": ("setpriv", "--reuid", "65534", "--regid", "65534", "--clear-groups")}))
        for number, (what, environment, keywords) in enumerate(ways):
            found = self.build(f"way-{number}", **keywords, **environment)
            if found != first:
                self.fail(f"built {what}", differences(found, first))
        self.since_epoch(first)
        print(f"{len(first)} files, the same bytes in {len(ways) + 2} ways")

    def since_epoch(self, first):
        """SOURCE_DATE_EPOCH alone is the day too."""
        output = os.path.join(self.work, "epoch")
        subprocess.run([self.options.materia, "build", "--site", self.site, "--output", output,
                        "--quiet"], check=True, capture_output=True,
                       env={**os.environ, "SOURCE_DATE_EPOCH": "1793491200"})
        found = snapshot(output)
        if found != first:
            self.fail("built with SOURCE_DATE_EPOCH", differences(found, first))

    def articles(self):
        folder = os.path.join(self.site, "Content", "articles")
        return sorted(os.path.join(folder, name) for name in os.listdir(folder))

    def change(self, path, edit):
        with open(path, encoding="utf-8") as file:
            text = file.read()
        with open(path, "w", encoding="utf-8") as file:
            file.write(edit(text))

    def unlink(self, name):
        """Takes the links to a file out of all articles, which would be errors."""
        for path in self.articles():
            self.change(path, lambda text: text.replace(f"({name})", "(https://example.org/gone)"))

    def edit(self):
        path = self.random.choice(self.articles())
        name = os.path.basename(path)
        turn = self.random.randrange(1_000_000)
        kind = self.random.choice(["body", "title", "topics", "remove", "add", "rename", "alias",
                                   "status", "settings", "topic", "glossary", "disclaimer"])
        content = os.path.join(self.site, "Content")
        if kind == "body":
            self.change(path, lambda text: text + f"\nAdded in turn {turn}.\n")
        elif kind == "title":
            self.change(path, lambda text: text.replace('title: "', f'title: "Turn {turn} ', 1))
        elif kind == "topics":
            topic = self.random.choice(corpus.TOPICS)
            self.change(path, lambda text: "\n".join(
                f"topics: [{topic}]" if line.startswith("topics:") else line
                for line in text.split("\n")))
        elif kind == "remove":
            os.remove(path)
            self.unlink(name)
        elif kind == "add":
            shutil.copyfile(path, path[:-3] + f"-{turn}.md")
        elif kind == "rename":
            os.rename(path, path[:-3] + f"-{turn}.md")
            for other in self.articles():
                self.change(other, lambda text: text.replace(
                    f"({name})", f"({name[:-3]}-{turn}.md)"))
        elif kind == "alias":
            self.change(path, lambda text: text.replace(
                "\n---\n", f"\naliases: [/old-{turn}/]\n---\n", 1)
                if "\naliases:" not in text else text)
        elif kind == "status":
            self.change(path, lambda text: text.replace(
                "\n---\n", "\nstatus: withdrawn\nstatusReason: Out of date\n---\n", 1)
                if "\nstatus:" not in text else text)
        elif kind == "settings":
            self.change(f"{content}/site.yml", lambda text: text.replace(
                'title: "', f'title: "{turn} ', 1))
        elif kind == "topic":
            self.change(f"{content}/topics/{self.random.choice(corpus.TOPICS)}.md",
                        lambda text: text + f"\nMore in turn {turn}.\n")
        elif kind == "glossary":
            self.change(f"{content}/glossary.yml", lambda text: text
                        + f'- term: "turn {turn}"\n  definition: "A turn of this test."\n')
        elif kind == "disclaimer":
            self.change(f"{content}/disclaimers/general.md", lambda text: text + f"\nTurn {turn}.\n")
        return kind

    def edits(self):
        self.build("edited")
        done = {}
        for turn in range(self.options.edits):
            kinds = [self.edit() for _ in range(self.random.choice([1, 1, 1, 3]))]
            for kind in kinds:
                done[kind] = done.get(kind, 0) + 1
            found = self.build("edited")
            clean = self.build(f"clean-{turn}")
            if found != clean:
                self.fail(f"turn {turn} ({', '.join(kinds)})", differences(found, clean))
            shutil.rmtree(os.path.join(self.work, f"clean-{turn}"))
        made = ", ".join(f"{count} {kind}" for kind, count in sorted(done.items()))
        print(f"{self.options.edits} rebuilds equal to clean builds ({made})")


def main():
    default = os.path.join(ROOT, ".build", "debug", "materia")
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--edits", type=int, default=40)
    arguments.add_argument("--articles", type=int, default=120)
    arguments.add_argument("--materia", default=default)
    arguments.add_argument("--seed", type=int, default=int(time.time()))
    options = arguments.parse_args()
    options.materia = os.path.abspath(options.materia)
    test = Test(options)
    test.everywhere()
    test.edits()
    shutil.rmtree(test.work)


if __name__ == "__main__":
    main()
