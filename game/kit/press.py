"""Templates and data to PDFs: tagged for screen readers (PDF/UA-1), every font inside. The only place for typst.

Everything a stranger wrote goes in as JSON, through ``sys.inputs``, and is shown as the text it is: no template ever
evaluates it. Templates read nothing but each other.
"""

from __future__ import annotations

import json
import re
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from game.places import assets_folder

if TYPE_CHECKING:
    from typst import Compiler

TEMPLATES = Path(__file__).parent / "templates"

STANDARD: Final = "ua-1"

LONG_WORD = 26
"""Letters after which a word may be broken anywhere, so that none is wider than a card."""

_LONG = re.compile(rf"[^\s\u200b]{{{LONG_WORD + 1},}}")


class NotSet(Exception):
    """A sheet that typst could not set."""


def is_there() -> bool:
    """Whether the package that makes PDFs is installed; it is an extra."""
    return find_spec("typst") is not None


def press(template: str, sheet: dict[str, Any]) -> bytes:
    """Return the PDF that ``template`` makes of ``sheet``.

    Raises:
        NotSet: it can not be made; with the reason.

    """
    from typst import TypstError  # noqa: PLC0415 - an extra: only who prints has it

    inputs = {"sheet": json.dumps(_soft(sheet), ensure_ascii=False)}
    path = str(TEMPLATES / f"{template}.typ")
    try:
        try:
            pdf = _compiler().compile(path, sys_inputs=inputs, pdf_standards=[STANDARD])
        except TypstError:
            # A sign that the font lacks is all that the standard refuses. The sheet is still tagged.
            pdf = _compiler().compile(path, sys_inputs=inputs)
    except TypstError as error:
        raise NotSet(str(error).splitlines()[0]) from error
    assert isinstance(pdf, bytes)  # a list is what pictures of several pages are
    return pdf


@cache
def _compiler() -> Compiler:
    """Return the compiler, with the fonts of the game and no others of the system."""
    from typst import Compiler  # noqa: PLC0415

    return Compiler(root=str(TEMPLATES), font_paths=[str(assets_folder() / "fonts")], ignore_system_fonts=True)


def _soft(value: Any) -> Any:
    """Return data with invisible places to break at in the longest words. Pictures stand as they are."""
    if isinstance(value, str):
        if value.startswith("<svg "):
            return value
        return _LONG.sub(lambda found: "\u200b".join(_pieces(found[0])), value)
    if isinstance(value, list):
        return [_soft(each) for each in value]
    if isinstance(value, dict):
        return {key: _soft(each) for key, each in value.items()}
    return value


def _pieces(word: str) -> list[str]:
    return [word[at : at + LONG_WORD // 2] for at in range(0, len(word), LONG_WORD // 2)]
