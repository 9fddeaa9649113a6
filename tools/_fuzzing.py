"""What tools/fuzz.py does, where the game and Hypothesis are installed."""

from __future__ import annotations

import argparse
import sys
import traceback
from collections import Counter
from pathlib import Path
from time import process_time

from authoring_fuzz import faulty, keep_promises
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

LONGEST = 2.0
"""Seconds of a processor that reading, telling and playing a little may take together."""


class Tally:
    """What came of the files tried so far."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.tried = self.played = self.broken = 0
        self.slowest = 0.0
        self.codes: Counter[str] = Counter()

    def attempt(self, content: bytes, number: int) -> None:
        """Hold the program to its promises about one file."""
        began = process_time()
        try:
            reading = keep_promises(content, number)
        except Exception:  # noqa: BLE001 - anything at all is a finding
            self.keep(content, number, traceback.format_exc())
            return
        passed = process_time() - began
        self.tried += 1
        self.slowest = max(self.slowest, passed)
        self.played += reading.document is not None
        self.codes.update({problem.code for problem in reading.diagnostics})
        if passed > LONGEST:
            self.keep(content, number, f"{passed:.1f} seconds\n")

    def keep(self, content: bytes, number: int, why: str) -> None:
        """Put a file that broke a promise aside, and say which promise."""
        self.broken += 1
        Path(f"fuzz-{number}.yaml").write_bytes(content)
        print(f"fuzz-{number}.yaml: {why}", flush=True)


def main() -> int:
    """Try files until there are enough; 1 when one of them broke a promise."""
    parser = argparse.ArgumentParser(prog="python3 tools/fuzz.py")
    parser.add_argument("count", nargs="?", type=int, default=20_000)
    parser.add_argument("--from", dest="first", type=int, default=0)
    asked = parser.parse_args()
    tally = Tally()
    spoilt = asked.count * 4 // 5
    for number in range(asked.first, asked.first + spoilt):
        tally.attempt(faulty(number), number)
        if number % 1000 == 999:
            print(f"{tally.tried} tried, {tally.played} played, {tally.broken} broken", flush=True)
    _invent(tally, asked.count - spoilt, asked.first + spoilt)
    print(f"{tally.tried} tried, {tally.played} played, {tally.broken} broken, slowest {tally.slowest:.2f} s")
    print(", ".join(f"{code} {count}" for code, count in sorted(tally.codes.items())))
    return int(bool(tally.broken))


def _invent(tally: Tally, count: int, number: int) -> None:
    """Let Hypothesis make files of its own: text, and structures inside a section."""
    words = st.sampled_from(["vag", "planering", "{a: b}"])
    leaves = st.one_of(st.integers(), st.booleans(), st.none(), st.text(max_size=20), words)
    tree = st.recursive(
        leaves, lambda inner: st.one_of(st.lists(inner), st.dictionaries(st.text(max_size=9), inner)), max_leaves=40
    )
    section = st.sampled_from(["roles", "decisions", "windows", "consequences", "debrief", "lengths", "x"])
    inside = st.tuples(section, tree).map(lambda made: f"format: 1\nid: a\n{made[0]}: {made[1]!r}\n")
    text = st.one_of(st.text(), inside).map(lambda made: made.encode("utf-8", "surrogatepass"))

    @settings(max_examples=max(count, 1), deadline=None, database=None, derandomize=True,
              suppress_health_check=list(HealthCheck))  # fmt: skip
    @given(st.one_of(text, st.binary()))
    def invented(content: bytes) -> None:
        tally.attempt(content, number + tally.tried)

    invented()


if __name__ == "__main__":
    sys.exit(main())
