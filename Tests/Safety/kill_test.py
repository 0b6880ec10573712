"""Kills builds at random moments and looks at what they leave.

    swift build
    python3 Tests/Safety/kill_test.py [--kills 200] [--materia PROGRAM] [--seed N]

A small site has two versions, A and B, in which pages are changed, added and removed. Each round
builds one over the other and kills the build (SIGKILL) after a random time. After each kill:

- every file of the site in Output is whole: its SHA-256 is that of the file in A or in B;
- a file that nobody made by a build is untouched;
- manifest.json is whole: the list of A or of B.

Now and then the next build is left to end: Output must then equal a clean build, byte for byte. In
between, kills follow on kills, so that a build also starts from what two or more left.
"""

import argparse
import hashlib
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
SETTINGS = """title: "A site to be killed"
url: https://example.org/
publisher: Example
"""


def article(n, version):
    changed = version if n % 3 == 0 else "both"
    body = "\n\n".join(f"## Part {part}\n\n" + f"Words of article {n}, {changed}. " * 40
                       for part in range(5))
    return (f"---\ntitle: Article {n} {changed}\ndescription: About {n}\ntopics: [t{n % 5}]\n"
            f"updated: 2026-01-0{1 + n % 9}\n---\n\n{body}\n")


def make_site(folder, version, count):
    def write(name, text):
        path = os.path.join(folder, "Content", name)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as file:
            file.write(text)

    write("site.yml", SETTINGS)
    for n in range(5):
        write(f"topics/t{n}.md", f"---\ntitle: Topic {n}\nterms: [topic {n}]\n---\n\nOverview.\n")
    for n in range(count):
        # Each version lacks some of the other's articles.
        if n % 10 == (7 if version == "A" else 8):
            continue
        write(f"articles/article-{n}.md", article(n, version))


def snapshot(output):
    """Every file of Output by its path, as a SHA-256; what builds keep for themselves left out."""
    found = {}
    for parent, folders, names in os.walk(output):
        folders[:] = [name for name in folders if not name.startswith(".materia-")]
        for name in names:
            if name.startswith(".materia-"):
                continue
            path = os.path.join(parent, name)
            with open(path, "rb") as file:
                digest = hashlib.sha256(file.read()).hexdigest()
            found[os.path.relpath(path, output)] = digest
    return found


class Test:
    def __init__(self, options):
        self.options = options
        self.random = random.Random(options.seed)
        self.work = tempfile.mkdtemp(prefix="materia-kill-")
        self.output = os.path.join(self.work, "Output")
        self.kills = {"before": 0, "staging": 0, "moving": 0, "ended": 0}

    def command(self, version, output=None):
        return [self.options.materia, "build", "--site", os.path.join(self.work, version),
                "--output", output or self.output, "--as-of", "2026-11-01", "--quiet"]

    def build(self, version, output=None):
        run = subprocess.run(self.command(version, output), capture_output=True, text=True)
        if run.returncode != 0:
            sys.exit(f"a build ended with {run.returncode}:\n{run.stderr[-3000:]}")

    def prepare(self):
        self.clean = {}
        seconds = []
        for version in "AB":
            make_site(os.path.join(self.work, version), version, self.options.articles)
            start = time.perf_counter()
            output = os.path.join(self.work, f"clean-{version}")
            self.build(version, output)
            seconds.append(time.perf_counter() - start)
            self.clean[version] = snapshot(output)
        self.seconds = max(seconds)
        a, b = self.clean["A"], self.clean["B"]
        changed = sum(a[path] != b[path] for path in a.keys() & b.keys())
        print(f"A has {len(a)} files, B {len(b)}; {changed} differ, "
              f"{len(a.keys() ^ b.keys())} are in one alone; a build takes {self.seconds:.2f} s")

    def kill_one(self, version):
        process = subprocess.Popen(self.command(version), stdout=subprocess.DEVNULL,
                                   stderr=subprocess.DEVNULL)
        staging = os.path.join(self.output, ".materia-staging")
        claims = os.path.join(self.output, ".materia-claims.json")
        # A quarter of the kills come at any moment; others wait for the short time in which files
        # are staged or moved, which chance would seldom meet.
        aim = self.random.choice(["any", "staging", "moving", "moving"])
        limit = time.perf_counter() + self.seconds * 1.5
        if aim == "any":
            time.sleep(self.random.random() * self.seconds * 1.1)
        else:
            wanted = staging if aim == "staging" else claims
            while (not os.path.exists(wanted) and process.poll() is None
                   and time.perf_counter() < limit):
                pass
            time.sleep(self.random.random() * (self.seconds * 0.3 if aim == "staging" else 0.004))
        process.kill()
        if process.wait() == 0:
            self.kills["ended"] += 1
        elif os.path.exists(claims):
            self.kills["moving"] += 1
        elif os.path.exists(staging):
            self.kills["staging"] += 1
        else:
            self.kills["before"] += 1

    def check_whole(self, turn):
        for path, digest in snapshot(self.output).items():
            if path == "foreign.txt":
                continue
            if digest not in (self.clean["A"].get(path), self.clean["B"].get(path)):
                self.fail(turn, f"{path} is neither A's nor B's")
        with open(os.path.join(self.output, "foreign.txt"), encoding="utf-8") as file:
            if file.read() != "mine":
                self.fail(turn, "a foreign file was touched")

    def check_equal(self, turn, version):
        found = snapshot(self.output)
        found.pop("foreign.txt", None)
        if found != self.clean[version]:
            wrong = sorted(path for path in found.keys() | self.clean[version].keys()
                           if found.get(path) != self.clean[version].get(path))
            self.fail(turn, f"the build after it differs from a clean one in {wrong[:5]}")
        left = [name for name in os.listdir(self.output) if name.startswith(".materia-") and name != ".materia-inputs"]
        if left:
            self.fail(turn, f"{left} was left behind")

    def fail(self, turn, what):
        sys.exit(f"kill {turn} (seed {self.options.seed}): {what}; see {self.work}")

    def run(self):
        self.build("A")
        with open(os.path.join(self.output, "foreign.txt"), "w", encoding="utf-8") as file:
            file.write("mine")
        version = "B"
        turn = 0
        while sum(self.kills.values()) - self.kills["ended"] < self.options.kills:
            turn += 1
            self.kill_one(version)
            self.check_whole(turn)
            if self.random.random() < 0.5:
                # Either the version that was killed, or the other one.
                version = self.random.choice("AB")
                self.build(version)
                self.check_equal(turn, version)
                version = "A" if version == "B" else "B"
            elif self.random.random() < 0.1:
                # A first build is killed too.
                shutil.rmtree(self.output)
                self.kill_one(version)
                if os.path.isdir(self.output):
                    for path, digest in snapshot(self.output).items():
                        if digest != self.clean[version].get(path):
                            self.fail(turn, f"{path} of a first build is not whole")
                self.build(version)
                self.check_equal(turn, version)
                with open(os.path.join(self.output, "foreign.txt"), "w", encoding="utf-8") as file:
                    file.write("mine")
            else:
                version = self.random.choice("AB")
        self.build(version)
        self.check_equal("at the end", version)
        kills = sum(self.kills.values()) - self.kills["ended"]
        print(f"{kills} kills: {self.kills['before']} before anything was "
              f"written, {self.kills['staging']} while files were staged, {self.kills['moving']} "
              f"while they were moved; {self.kills['ended']} more came too late; every file was whole, "
              "every next build equal to a clean one")
        shutil.rmtree(self.work)


def main():
    default = os.path.join(ROOT, ".build", "debug", "materia")
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--kills", type=int, default=200)
    arguments.add_argument("--articles", type=int, default=300)
    arguments.add_argument("--materia", default=default)
    arguments.add_argument("--seed", type=int, default=int(time.time()))
    options = arguments.parse_args()
    options.materia = os.path.abspath(options.materia)
    test = Test(options)
    test.prepare()
    test.run()


if __name__ == "__main__":
    main()
