"""Reading printed sheets back: their words, their letters' sizes, and where those stand."""

from __future__ import annotations

import io
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from pypdf import PdfReader

from game.authoring import read_file, read_scenario
from game.kit import make_kit
from game.places import scenarios_folder
from game.texts import words

if TYPE_CHECKING:
    from pathlib import Path

MM = 72 / 25.4
STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"


class Piece(NamedTuple):
    """A piece of text: where it begins, and its size, in points."""

    text: str
    x: float
    y: float
    size: float


class Printed:
    """One PDF."""

    def __init__(self, pdf: bytes) -> None:
        self.pdf = pdf
        self.reader = PdfReader(io.BytesIO(pdf))
        self.root = self.reader.trailer["/Root"]
        self.sizes = [(float(page.mediabox.width) / MM, float(page.mediabox.height) / MM) for page in self.reader.pages]

    @cached_property
    def text(self) -> str:
        """Every word, without blanks: where lines break does not matter."""
        return squeezed("".join(page.extract_text() for page in self.reader.pages))

    def pieces(self) -> list[Piece]:
        found: list[Piece] = []

        def visit(text, _matrix, at, _font, size):
            if text.strip():
                found.append(Piece(text, at[4], at[5], abs(size * at[3])))

        for page in self.reader.pages:
            page.extract_text(visitor_text=visit)
        return found

    def fonts(self) -> dict[str, bool]:
        """The fonts of all pages and pictures, and whether each is in the file."""
        return {str(name): embedded for page in self.reader.pages for name, embedded in _fonts(page["/Resources"])}


def _fonts(resources):
    for font in resources.get("/Font", {}).values():
        inner = font.get_object()
        inner = inner.get("/DescendantFonts", [inner])[0].get_object()
        described = inner.get("/FontDescriptor", {})
        yield inner["/BaseFont"], any(key.startswith("/FontFile") for key in described.get_object())
    for thing in resources.get("/XObject", {}).values():
        if "/Resources" in thing.get_object():
            yield from _fonts(thing.get_object()["/Resources"])


def squeezed(text: str) -> str:
    return "".join(text.split()).replace("\u200b", "").replace("\u00ad", "")


def printed(source: Path | bytes, language: str, minutes: int | None, *, large: bool = False) -> dict[str, Printed]:
    """The kit of a scenario, by the names of its files without their endings."""
    reading = read_scenario(source, "fall.yaml") if isinstance(source, bytes) else read_file(source)
    made = make_kit(reading, minutes, words(language), large=large)
    return {name.removesuffix(".pdf"): Printed(pdf) for name, pdf in made}
