"""A new scenario file: the small one in ``template.yaml``, or a copy of another with an id of its own."""

from __future__ import annotations

import json
import re
import unicodedata
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.pasted import LINE_BREAK

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.authoring import Reading

_TEMPLATE = Path(__file__).parent / "template.yaml"
_COMMENT = re.compile(r"^#(?P<language>sv|en) (?P<words>.*\n)", re.MULTILINE)
"""A comment of the template in one language: only those in the author's are kept, as ordinary comments."""
LONGEST_ID = 60
"""Characters (``basics.Id``)."""
_ID_LINE, _TITLE_LINE = re.compile(r"^id: .*$", re.MULTILINE), re.compile(r"^title: .*$", re.MULTILINE)


def id_for(name: str) -> str:
    """The id nearest to ``name``, *Höga ön* → ``hoga_on``; empty when no letter or digit is left."""
    letters = unicodedata.normalize("NFKD", name.lower()).encode("ascii", "ignore").decode()
    word = re.sub(r"[^a-z0-9]+", "_", letters).strip("_")
    if word and not word[0].isalpha():
        word = f"fall_{word}"
    return word[:LONGEST_ID].rstrip("_")


def new_scenario(id_: str, title: str, language: str) -> str:
    """The text of a small, whole scenario with comments in ``language``: it plays as it is."""
    quoted = json.dumps(title, ensure_ascii=False)  # what JSON quotes, YAML reads

    def commented(comment: re.Match[str]) -> str:
        return f"# {comment['words']}" if comment["language"] == language else ""

    text = _COMMENT.sub(commented, _TEMPLATE.read_text("utf-8"))
    text = _ID_LINE.sub(f"id: {id_}", text, count=1)
    return _TITLE_LINE.sub(lambda _: f"title: {{sv: {quoted}, en: {quoted}}}", text, count=1)


def lay_out(folder: Path, id_: str, text: Callable[[str], str]) -> Path:
    """Write a new file in ``folder``, made where it is missing, and return where it lies. No file is written over.

    ``text`` gives what stands in it for the id that was free: ``id_``, or that with a number.

    Raises:
        OSError: it cannot be written there.

    """
    folder.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        free = id_ if number == 1 else f"{id_[: LONGEST_ID - 4]}_{number}"
        file = folder / f"{free}.yaml"
        if not file.exists():
            with file.open("x", encoding="utf-8", newline="") as there:
                there.write(text(free))
            return file
    raise AssertionError


def copied_scenario(reading: Reading, id_: str) -> str:
    """The text of another scenario with ``id_`` in place of its own; every comment stays where it was.

    The scenario has no errors.
    """
    assert reading.document is not None
    assert reading.source is not None
    line, column = reading.source.place(("id",))
    start = 0
    for _ in range(line - 1):  # lines end in whatever way YAML counts as an end
        match = LINE_BREAK.search(reading.text, start)
        assert match is not None
        start = match.end()
    start += column - 1
    quoted = 2 if reading.text[start] in "\"'" else 0
    return reading.text[:start] + id_ + reading.text[start + quoted + len(reading.document.id) :]
