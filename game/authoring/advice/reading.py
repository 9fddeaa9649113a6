"""How long a text takes to read aloud, and how hard it is to read (voice.md, Measures).

Swedish is measured with LIX (Björnsson 1968): words in a sentence, and the share of words with more than six letters.
English is measured with the Automated Readability Index (Senter and Smith 1967), which like LIX needs no dictionary of
syllables: it counts letters in a word and words in a sentence, and gives the school year that reads it with ease.
Its limits are year 8, the level at which public bodies are often advised to write, for what is heard once, and 10 for
what can be read again: about as far apart as LIX 40 and 45.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.texts import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring.advice.texts import Text, Use

WORDS_A_MINUTE = 130
"""Spoken calmly to a group."""
LONGEST: dict[Use, int] = {"aloud": 45, "question": 16, "option": 22, "outcome": 30}
"""Words, by use."""
LIX_ALOUD, LIX_CARD = 40, 45
ARI_ALOUD, ARI_CARD = 8, 10
FEWEST_MEASURED = 10
"""Words: of a shorter text neither measure says anything."""
_SHORT = 20
"""Words: in a shorter text a single long word moves LIX by more than five. There two of them are forgiven, else one."""
LONG_WORD = 6
"""Letters that a word may have before LIX counts it as long."""


def seconds(words: int) -> int:
    """How long so many words take to read aloud."""
    return round(words * 60 / WORDS_A_MINUTE)


def too_long(text: Text) -> Iterator[Finding]:
    """A text that whoever reads it runs out of breath over."""
    count = len(text.words)
    if is_too_long(text):
        yield Finding("L058", params={"count": count, "limit": LONGEST[text.use], "seconds": seconds(count)})


def too_hard(text: Text) -> Iterator[Finding]:
    """A text of some length that is hard to read. One that is too long gets shorter first, and is measured then."""
    if len(text.words) < FEWEST_MEASURED or text.use == "label" or is_too_long(text):
        return
    card = text.use == "card"
    if text.language == "sv":
        measure, value, limit = "LIX", lix(text), LIX_CARD if card else LIX_ALOUD
    elif text.language == "en":
        measure, value, limit = "ARI", ari(text), ARI_CARD if card else ARI_ALOUD
    else:
        return
    if round(value) > limit:
        yield Finding("L059", params={"measure": measure, "value": round(value), "limit": limit})


def lix(text: Text) -> float:
    """LIX, where names count as short words, and so do the few words that are forgiven."""
    long = sum(len(word) > LONG_WORD for word in _common(text)) - _forgiven(text)
    return len(text.words) / len(text.sentences) + 100 * max(0, long) / len(text.words)


def ari(text: Text) -> float:
    """The school year of the Automated Readability Index, without names and the few words that are forgiven."""
    sizes = sorted(len(word) for word in _common(text))[: -_forgiven(text)] or [0]
    return 4.71 * sum(sizes) / len(sizes) + 0.5 * len(text.words) / len(text.sentences) - 21.43


def is_too_long(text: Text) -> bool:
    """Whether it has more words than can be read aloud in its place."""
    return text.use in LONGEST and len(text.words) > LONGEST[text.use]


def _forgiven(text: Text) -> int:
    return 2 if len(text.words) < _SHORT else 1


def _common(text: Text) -> list[str]:
    """The words but for names: a place or a house is called what it is called."""
    starts = {sentence.split()[0].strip("”“\"'(*–") for sentence in text.sentences}
    return [word for word in text.words if not word[0].isupper() or word in starts]
