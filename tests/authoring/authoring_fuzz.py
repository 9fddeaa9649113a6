"""Files that nobody would write, and what the program promises about them: shared by the tests and tools/fuzz.py.

Everything follows from a number: ``faulty(7)`` is the same file everywhere.
"""

from __future__ import annotations

import random
from functools import cache
from pathlib import Path

from game.authoring import Reading, read_scenario
from game.authoring.diagnostics import WHOLE_FILE
from game.authoring.messages import hint, sentence
from game.authoring.source import lines_of
from game.bots.groups import Random
from game.core.rules import step
from game.core.state import OVER, new_state

HERE = Path(__file__).parent
SIGNS = [
    *"{}[]:,?-#'\"*&!|>%@`~\\\t\n\r =<", ": ", " #", "- ", "\n\n", "  ", "---\n", "...\n", "<<: ", "&a ", "*a ", "!t ", "null", "no",
    "“", "”", "„", "’", "–", "•", "\xa0", "\u200b", "\ufeff", "\u2028", "\x85", "\xad", "\x00", "\x08", "\ufffd", "Ã¤", "å",
    "\U0001f600", "9" * 30, "{" * 25, "[" * 25, "0", "-1", "+7", "99", "true", "{kommun}", '"\\ud800"', "? ", "|\n", ">\n", "'",
]  # fmt: skip
ENCODINGS = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "latin-1", "cp1252", "utf-8-sig", "mac_roman", "cp437")


@cache
def seeds() -> tuple[bytes, ...]:
    """Whole scenarios first, then the corpus of faulty ones."""
    root = HERE.parent.parent
    files = [*sorted((root / "scenarios").glob("*.yaml")), HERE / "small.yaml", HERE / "rules.yaml"]
    return tuple(file.read_bytes() for file in [*files, *sorted((HERE.parent / "diagnostics").glob("*.yaml"))])


def faulty(number: int) -> bytes:
    """File ``number``: a scenario or a faulty one, spoilt a few times in words, lines or bytes."""
    dice = random.Random(number)
    whole = len(seeds()) - len(list((HERE.parent / "diagnostics").glob("*.yaml")))
    content = dice.choice(seeds()[:whole] if dice.random() < 0.7 else seeds())
    for _ in range(dice.choice((1, 1, 1, 2, 3, 8))):
        content = dice.choice(CHANGES)(content, dice)
    return content


def _flip(content: bytes, dice: random.Random) -> bytes:
    spoilt = bytearray(content or b"a")
    spoilt[dice.randrange(len(spoilt))] ^= 1 << dice.randrange(8)
    return bytes(spoilt)


def _cut(content: bytes, dice: random.Random) -> bytes:
    at = dice.randrange(len(content) + 1)
    return content[:at] + content[at + dice.choice((1, 2, 5, 40, 400, len(content))) :]


def _encode(content: bytes, dice: random.Random) -> bytes:
    return content.decode("utf-8", "replace").encode(dice.choice(ENCODINGS), "replace")


def _put_in(content: bytes, dice: random.Random) -> bytes:
    text = content.decode("utf-8", "replace")
    at = dice.randrange(len(text) + 1)
    return (text[:at] + dice.choice(SIGNS) + text[at + dice.choice((0, 0, 0, 1, 3)) :]).encode("utf-8", "replace")


def _lines(content: bytes, dice: random.Random) -> bytes:
    """Lines taken away, doubled, swapped, or indented otherwise."""
    lines = content.split(b"\n")
    first = dice.randrange(len(lines))
    block = lines[first : first + dice.choice((1, 1, 2, 5, 20))]
    rest = lines[:first] + lines[first + len(block) :]
    match dice.randrange(4):
        case 0:
            return b"\n".join(rest)
        case 1:
            return b"\n".join(lines[:first] + block + lines[first:])
        case 2:
            at = dice.randrange(len(rest) + 1)
            return b"\n".join(rest[:at] + block + rest[at:])
        case _:
            moved = [b" " * dice.randrange(1, 4) + line if dice.random() < 0.5 else line[1:] for line in block]
            return b"\n".join(lines[:first] + moved + lines[first + len(block) :])


def _words(content: bytes, dice: random.Random) -> bytes:
    """One word put where another one was: an id that exists, in a place that it does not fit."""
    words = content.split(b" ")
    one, other = dice.randrange(len(words)), dice.randrange(len(words))
    words[one] = words[other] if dice.random() < 0.7 else dice.choice((b"1", b"x", b"[]", b"{}", b"''", b"host"))
    return b" ".join(words)


CHANGES = (_flip, _cut, _put_in, _put_in, _lines, _lines, _words, _words, _words, _encode)


def keep_promises(content: bytes, seed: int) -> Reading:
    """Read a file and hold the program to what it promises; ``AssertionError`` or whatever it raises tells otherwise."""
    reading = read_scenario(content, "x.yaml")
    lines = lines_of(reading.text)
    for problem in reading.diagnostics[:60]:
        line, column = problem.place
        inside = 1 <= line <= len(lines) and 1 <= column <= len(lines[line - 1]) + 1
        assert problem.place == WHOLE_FILE or inside, problem
        for language in ("sv", "en"):
            assert sentence(problem, language), problem
            assert hint(problem, language), problem
    for language in ("sv", "en"):
        assert bool(reading.tell(language)) == bool(reading.diagnostics)
    assert (reading.document is None) == any(problem.severity == "error" for problem in reading.diagnostics)
    assert all(sentence(advice, language) for advice in reading.advise() for language in ("sv", "en"))
    if reading.document is not None:
        for minutes in (None, *reading.lengths):
            _play(reading, minutes, seed)
    return reading


def _play(reading: Reading, minutes: int | None, seed: int) -> None:
    scenario = reading.compile(minutes)
    group, state = Random(scenario, seed), new_state(scenario, seed)
    for _ in range(25):
        if state.step == OVER:
            return
        state, _events = step(scenario, state, group.next_move(scenario, state))
