#!/usr/bin/env python3
"""import.py MATERIA [COUNT]: times `materia import` against a C program that only renders.

Makes COUNT texts (10,000) of about 10 kB out of the lines of Tests/Texts, the same ones each time,
and runs both programs over them three times. Prints the best wall time and the processor time of
each. The C program uses one thread and decides nothing; see import_floor.c.
"""
import glob
import os
import random
import resource
import subprocess
import sys
import tempfile
import time


def make_texts(folder, count):
    here = os.path.dirname(os.path.abspath(__file__))
    texts = [open(f, encoding="utf8").read() for f in
             sorted(glob.glob(here + "/../Texts/*/*.txt"))]
    dice = random.Random(7)
    for number in range(count):
        parts, size = [], 0
        while size < 10_000:
            part = dice.choice(texts)
            parts.append(part)
            size += len(part.encode())
        with open(f"{folder}/{number:05d}.txt", "w", encoding="utf8") as out:
            out.write("\n".join(parts))


def timed(command):
    best = None
    for _ in range(3):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        start = time.monotonic()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wall = time.monotonic() - start
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        processor = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
        if best is None or wall < best[0]:
            best = (wall, processor)
    return best


def main():
    materia = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000
    here = os.path.dirname(os.path.abspath(__file__))
    with tempfile.TemporaryDirectory() as work:
        os.mkdir(work + "/texts")
        make_texts(work + "/texts", count)
        size = sum(os.path.getsize(f) for f in glob.glob(work + "/texts/*.txt"))
        floor = work + "/floor"
        subprocess.run(["cc", "-O2", here + "/import_floor.c", "-lcmark", "-o", floor], check=True)
        print(f"{count} texts, {size / 1e6:.0f} MB")
        low = timed([floor, work + "/texts"])
        print(f"floor    {low[0]:6.2f} s wall  {low[1]:6.2f} s processor")
        high = timed([materia, "import", "--quiet", "--print", work + "/texts"])
        print(f"materia  {high[0]:6.2f} s wall  {high[1]:6.2f} s processor")
        print(f"ratio    {high[0] / low[0]:6.2f}         {high[1] / low[1]:6.2f}")


main()
