"""Counts what passed and says what failed."""


class Report:
    def __init__(self, verbose: bool = False):
        self.verbose = verbose
        self.passed = 0
        self.failed = 0

    def check(self, name: str, problems: list[str]):
        """Records a check: it passed when there are no problems."""
        if problems:
            self.failed += 1
            print(f"FAILED {name}")
            for problem in problems[:12]:
                print(f"       {problem}")
            if len(problems) > 12:
                print(f"       … and {len(problems) - 12} more")
        else:
            self.passed += 1
            if self.verbose:
                print(f"passed {name}")

    def note(self, text: str):
        """Prints a measured figure."""
        print(f"       {text}")

    def end(self) -> int:
        """Prints the last line; gives the exit code."""
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed or not self.passed else 0
