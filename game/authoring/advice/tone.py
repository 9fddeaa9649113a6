"""How it is said: nobody is lectured, blamed, graded or pushed towards one of the options (voice.md, Never)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from game.authoring.advice.lexicon import finding_of, phrases
from game.authoring.advice.questions import asked, is_open
from game.authoring.advice.texts import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.advice.lexicon import Hit
    from game.authoring.advice.texts import Text

_SIGN = re.compile(
    r"\(\?\)"  # doubt in brackets is irony
    r"|!+"
    r"|[\U0001f000-\U0001faff\u2600-\u27bf\u2b50\u2b55]"  # pictures, among them stars and ticks
    r"|(?<![\w:;])[:;=]-?[()DP](?!\w)"  # faces made of signs
)


def lectures(text: Text) -> Iterator[Finding]:
    """Words that say what others have to do, or whose fault it was."""
    for hit in phrases("lecture", text.language).find(text.lower):
        if not (hit.entry.outside_questions and _stands_in_open_question(text)):
            yield finding_of("L051", text, hit)


def ranks(text: Text) -> Iterator[Finding]:
    """Words that tell which option to choose."""
    if text.use == "option" or (text.use == "outcome" and text.kind == "option"):
        for hit in phrases("ranking", text.language).find(text.lower):
            if not any(_overlap(hit, other) for other in _also_told(text)):
                yield finding_of("L053", text, hit)


def praises(text: Text) -> Iterator[Finding]:
    """Words that give the group marks."""
    for hit in phrases("praise", text.language).find(text.lower):
        yield finding_of("L054", text, hit)


def shouts(text: Text) -> Iterator[Finding]:
    """Exclamation marks, small pictures and signs of irony: once for each text."""
    found = _SIGN.search(text.text)
    if found:
        yield Finding("L055", found.group(), {"sign": found.group()})


def _stands_in_open_question(text: Text) -> bool:
    return any(is_open(question, text.language) for question in asked(text))


def _also_told(text: Text) -> list[Hit]:
    """What the other two rules say of the same words: one mistake gives one message."""
    return [hit for name in ("lecture", "praise") for hit in phrases(name, text.language).find(text.lower)]


def _overlap(one: Hit, other: Hit) -> bool:
    return one.start < other.end and other.start < one.end
