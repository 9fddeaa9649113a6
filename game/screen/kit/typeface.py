"""Measuring, wrapping and drawing words. No word is ever cut: what is longer than a line is broken with a hyphen."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pygame

from game.places import assets_folder
from game.screen.kit.bounded import Bounded

if TYPE_CHECKING:
    from pathlib import Path

    from game.screen.kit.theme import Color

LINE_HEIGHT = 1.3
"""From baseline to baseline, in text sizes."""
CAP_HEIGHT = 0.668
"""Of this family's capitals, in text sizes: words are centred by their capitals, as the eye does it."""

_MEASURE_AT = 96
"""Pixels at which widths in units are measured, large enough for rounding not to matter."""
_PIXELS_KEPT = 12_000_000
"""Rendered words kept, in pixels (four bytes each)."""
_WIDTHS_KEPT = 20_000

_REGULAR = "AtkinsonHyperlegibleNext-Regular.ttf"
_BOLD = "AtkinsonHyperlegibleNext-Bold.ttf"
_IN_NO_FONT = "\ue000"
"""A character for private use."""
_BREAKABLE = re.compile(r"[^ \n\-–/]*[\-–/]+|[^ \n\-–/]+|[ ]+")
"""Pieces of a line: a word, a part of one that ends in a hyphen or slash, or blanks. NBSP holds together."""
_TOGETHER = {"bl", "br", "ch", "ck", "cl", "cr", "dr", "fl", "fr", "gl", "gr", "kl", "kr", "pl", "pr", "tr", "vr"}
"""Consonants that are not parted."""
_ONSET = re.compile(rf"(?:{'|'.join(sorted(_TOGETHER - {'ck'}))}|[bcdfghjklmnpqrstvwxz])[aeiouyåäö]", re.IGNORECASE)
SOFT_HYPHEN = "\u00ad"
"""Tells where a word may be broken; never shown otherwise."""


class Typeface:
    """The bundled family in two weights, at every size, with what was rendered and measured lately."""

    def __init__(self) -> None:
        """Open the family from the assets."""
        pygame.font.init()
        self._folder = assets_folder() / "fonts"
        self._fonts: Bounded[pygame.Font] = Bounded(64)
        self._rendered: Bounded[pygame.Surface] = Bounded(_PIXELS_KEPT, lambda s: s.get_width() * s.get_height())
        self._widths: Bounded[float] = Bounded(_WIDTHS_KEPT)

    def width(self, text: str, size: float, *, bold: bool = False) -> float:
        """Return how wide one line is, in the same measure as ``size`` (units or pixels)."""
        return self.pixels_wide(text, _MEASURE_AT, bold=bold) * size / _MEASURE_AT

    def pixels_wide(self, text: str, size: int, *, bold: bool = False) -> float:
        """Return how many pixels wide one line is at a text size of so many pixels."""
        return self._widths.get((text, size, bold), lambda: float(self._font(size, bold=bold).size(text)[0]))

    def pieces(self, text: str) -> list[str]:
        """Return the pieces of a text that are never broken if they fit a line: words, and parts of words."""
        return [part for piece in _BREAKABLE.findall(text) for part in _soft_parts(piece) if not piece.isspace()]

    def wrap(self, text: str, size: int, width: float, *, bold: bool = False) -> tuple[str, ...]:
        """Break text into lines of at most ``width`` pixels; line breaks in the text stay."""
        lines: list[str] = []
        for paragraph in text.split("\n"):
            lines += self._wrap_paragraph(paragraph, size, width, bold=bold)
        return tuple(lines)

    def _wrap_paragraph(self, text: str, size: int, width: float, *, bold: bool) -> list[str]:
        lines: list[str] = []
        line = ""
        for piece in _BREAKABLE.findall(text):
            if piece.isspace():
                line += " " if line else ""
                continue
            while piece:
                if self.pixels_wide(_shown(line + piece), size, bold=bold) <= width:
                    line += piece
                    break
                head, tail = self._break_word(line, piece, size, width, bold=bold)
                lines.append(_shown((line + head).rstrip()))
                line, piece = "", tail  # noqa: PLW2901 - the rest of the piece goes on the next line
        lines.append(_shown(line.rstrip()))
        return lines

    def _break_word(self, line: str, word: str, size: int, width: float, *, bold: bool) -> tuple[str, str]:
        """Return what of ``word`` ends this line (perhaps nothing) and what begins the next.

        A word is broken at a soft hyphen of the author's, or, because no line holds it, between two syllables.
        """
        soft = [i for i, letter in enumerate(word) if letter == SOFT_HYPHEN]
        for at in reversed(soft):
            if self.pixels_wide(_shown(line + word[:at]) + "-", size, bold=bold) <= width:
                return _shown(word[:at]) + "-", word[at + 1 :]
        if line:
            return "", word
        word = _shown(word)
        places = range(len(word) - 3, 1, -1)
        for at in (*(at for at in places if _begins_syllable(word, at)), *places):
            if self.pixels_wide(word[:at] + "-", size, bold=bold) <= width:
                return word[:at] + "-", word[at:]
        return (word, "") if len(word) < 2 else (word[:1], word[1:])

    def render(self, text: str, size: int, color: Color, *, bold: bool = False, outline: int = 0) -> pygame.Surface:
        """Return one line as a picture, with an outline of so many pixels all around when asked for."""

        def make() -> pygame.Surface:
            font = self._font(size, bold=bold, outline=outline)
            if not font.size(text)[0]:  # nothing but characters without a width: pygame refuses to draw them
                return pygame.Surface((0, font.get_height()), pygame.SRCALPHA)
            return font.render(text, True, color)  # noqa: FBT003 - pygame takes no keyword here

        return self._rendered.get((text, size, color, bold, outline), make)

    def ascent(self, size: int, *, bold: bool = False) -> int:
        """Return the pixels from the top of a rendered line to its baseline."""
        return self._font(size, bold=bold).get_ascent()

    def missing_glyphs(self, text: str) -> str:
        """Return the characters of ``text`` that one of the two weights cannot show, each once, in order.

        pygame does not tell; but what a font lacks all looks like what every font lacks.
        """
        plain = "".join(dict.fromkeys(c for c in text if c not in "\n\t" + SOFT_HYPHEN))
        lacking = [picture_of(self._font(24, bold=bold), _IN_NO_FONT) for bold in (False, True)]
        shown = [self._font(24, bold=bold) for bold in (False, True)]
        return "".join(
            c for c in plain if any(picture_of(f, c) == lack for f, lack in zip(shown, lacking, strict=True))
        )

    def _font(self, size: int, *, bold: bool, outline: int = 0) -> pygame.Font:
        """Return the font; an outlined one is its own, since pygame keeps the outline in the font."""

        def make() -> pygame.Font:
            path: Path = self._folder / (_BOLD if bold else _REGULAR)
            font = pygame.Font(path, max(size, 1))
            font.outline = outline
            return font

        return self._fonts.get((size, bold, outline), make)


def picture_of(font: pygame.Font, character: str) -> bytes:
    """Return the pixels of one character."""
    return pygame.image.tobytes(font.render(character, True, "black"), "RGBA")  # noqa: FBT003 - pygame's


def line_height(size: int) -> int:
    """Return the pixels of a line of text of this size."""
    return round(size * LINE_HEIGHT)


def _soft_parts(word: str) -> list[str]:
    """Return the parts of a word that an author's soft hyphens allow, each with the hyphen it would show."""
    *heads, last = word.split(SOFT_HYPHEN)
    return [*(head + "-" for head in heads), last]


def _begins_syllable(word: str, at: int) -> bool:
    """Whether a syllable may begin at a letter, near enough in Swedish and English: with one consonant, or a pair."""
    onset = _ONSET.match(word, at)
    if onset is None:
        return False
    if len(onset[0]) > 2:
        return word[at] != word[at - 1]
    return word[at - 1 : at + 1].lower() not in _TOGETHER


def _shown(text: str) -> str:
    """Return text without the soft hyphens that only tell where it may be broken."""
    return text.replace(SOFT_HYPHEN, "")
