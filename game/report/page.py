"""The report as one self-contained HTML page: no network, no scripts, everything inline."""

from __future__ import annotations

import os
import tempfile
from base64 import b64encode
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template
from markupsafe import Markup

from game.places import assets_folder
from game.report.content import gather
from game.report.paper import look_ahead, look_back
from game.report.picture import draw_board, draw_pattern

if TYPE_CHECKING:
    from game.session.session import Session
    from game.texts import Words

_FOLDER = Path(__file__).parent


def write_report(session: Session, path: Path, words: Words) -> Path:
    """Write the report of ``session`` to ``path``, in the language of ``words``; return ``path``.

    Raises:
        OSError: the folder is missing or cannot be written, or the disk is full.

    """
    write_page(render_report(session, words), path)
    return path


def write_page(page: str, path: Path) -> None:
    """Write ``page`` to ``path``.

    It is written beside and then moved into place, so that an old page is never half overwritten.

    Raises:
        OSError: the folder is missing or cannot be written, or the disk is full.

    """
    descriptor, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".new", dir=path.parent)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as file:
            file.write(page)
            file.flush()
            os.fsync(file.fileno())
        # mkstemp lets only its owner read; a report is an ordinary file, to be opened by whoever may open the folder.
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def render_report(session: Session, words: Words) -> str:
    """Return the report of ``session`` as HTML, in the language of ``words``. It may be taken out at any moment."""
    report = gather(session, words)
    return template("report.html").render(
        report=report,
        sizes=(look_back(report).size, look_ahead(report).size),
        say=words,
        style=style("report.css"),
        board=Markup(draw_board(session, words)),  # noqa: S704 - to_svg escapes every text
        pattern=lambda state: Markup(draw_pattern(state)),  # noqa: S704 - lines only, no text
    )


def style(*names: str) -> Markup:
    """Return the game's font and the style sheets of these names."""
    return Markup(_fonts() + "".join((_FOLDER / name).read_text("utf-8") for name in names))  # noqa: S704 - our own files


@cache
def _fonts() -> str:
    """Return the game's font inside the page: with whatever a computer has instead, texts take another room."""
    faces = []
    for weight, name in ((400, "Regular"), (700, "Bold")):
        font = (assets_folder() / "fonts" / f"AtkinsonHyperlegibleNext-{name}.ttf").read_bytes()
        source = f"data:font/ttf;base64,{b64encode(font).decode()}"
        about = f'font-family: "Atkinson Hyperlegible Next"; font-weight: {weight}; src: url({source});'
        faces.append(f"@font-face {{ {about} }}\n")
    return "".join(faces)


@cache
def template(name: str) -> Template:
    """Load a template once. Whatever stands in a text, a person's or an author's, is escaped."""
    loader = FileSystemLoader(_FOLDER)
    environment = Environment(
        loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    return environment.get_template(name)
