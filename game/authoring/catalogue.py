"""The pages about diagnostics: one Markdown file for each code in ``codes/``, read only when one has to be told.

A page begins with front matter between ``---`` lines, read as strictly as a scenario: what to say, hints, and
a wrong and a right piece of a scenario. Then comes the explanation in Swedish and in English.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, StringConstraints

from game.authoring.source import read_source

CODES = Path(__file__).parent / "codes"

Sentence = Annotated[str, StringConstraints(min_length=1, strip_whitespace=True)]
Language = Literal["sv", "en"]
Bilingual = dict[Language, Sentence]


class FrontMatter(BaseModel):
    """The head of a page."""

    model_config = ConfigDict(extra="forbid", strict=True)

    code: Annotated[str, StringConstraints(pattern=r"^[YSRTLB][0-9]{3}$")]
    severity: Literal["error", "advice"]
    message: Bilingual
    """One sentence; ``{names}`` stand for the params of the diagnostic."""
    hints: list[Bilingual] = []
    """The first one whose names the diagnostic has is shown."""
    wrong: str | None = None
    """A piece of a scenario that gives this code; ``None`` when the file itself is the matter, and not what it says."""
    right: str | None = None
    """The same piece without the mistake."""


class Page(FrontMatter):
    """Everything there is to say about one code."""

    explanation: Bilingual


@cache
def read_page(code: str) -> Page:
    """Read the page of ``code``.

    Raises:
        FileNotFoundError: there is no such code.
        ValueError: the page is not written as it should be: a programming error.

    """
    head, body = (CODES / f"{code}.md").read_text("utf-8").removeprefix("---\n").split("\n---\n", 1)
    source = read_source(head.encode())
    if source.problems:
        raise ValueError(f"{code}: {source.problems}")
    _, swedish, english = body.replace("## English", "## Svenska").split("## Svenska")
    page = Page.model_validate({**source.data, "explanation": {"sv": swedish, "en": english}})
    if page.code != code or set(page.message) != {"sv", "en"} or any(set(told) != {"sv", "en"} for told in page.hints):
        raise ValueError(f"{code}: another code in its head, or a language is missing")
    return page


def codes() -> tuple[str, ...]:
    """Every code there is, in order."""
    return tuple(sorted(file.stem for file in CODES.glob("[A-Z][0-9][0-9][0-9].md")))


@cache
def read_nouns() -> dict[str, dict[str, dict[str, str]]]:
    """What each kind of thing is called: kind → language → form (``a``, ``the`` or ``bare``) → words."""
    source = read_source((CODES / "nouns.yaml").read_bytes())
    if source.problems:
        raise ValueError(f"nouns.yaml: {source.problems}")
    nouns: dict[str, dict[str, dict[str, str]]] = source.data
    return nouns
