"""What a code means: of a message about a scenario, or of a type of possible breakdown."""

from __future__ import annotations

from typing import Annotated

import typer

from game.cli.base import Language, stop
from game.texts import Words, words


def explain(
    code: Annotated[str, typer.Argument(help="koden, som R001 eller B07 / the code, such as R001 or B07")] = "",
    lang: Language = "",
) -> None:
    """Förklara en kod / explain a code."""
    say = words(lang)
    from game.authoring.catalogue import codes  # noqa: PLC0415
    from game.authoring.diagnostics import nearest  # noqa: PLC0415
    from game.scoring.breakdowns import BY_CODE  # noqa: PLC0415
    from game.scoring.tell import reference_page  # noqa: PLC0415

    asked = code.strip().upper()
    if not asked:
        print(_list(say), end="")
    elif asked in BY_CODE:
        print(reference_page(asked, say), end="")
    elif asked in codes():
        print(_page(asked, say), end="")
    else:
        near = nearest(asked, [*codes(), *BY_CODE])
        stop(say("explain-unknown-near" if near else "explain-unknown", code=code[:20], near=near or ""))


def _list(say: Words) -> str:
    """Return every code with its sentence."""
    from game.authoring.catalogue import codes  # noqa: PLC0415
    from game.authoring.messages import general_sentence  # noqa: PLC0415
    from game.scoring.breakdowns import BY_CODE  # noqa: PLC0415

    lines = [say("explain-messages"), ""]
    lines += [f"{code}  {general_sentence(code, say.language)}" for code in codes()]
    lines += ["", say("explain-breakdowns"), ""]
    lines += [f"{code}   {say(f'{code.lower()}-name')}" for code in sorted(BY_CODE)]
    return "\n".join(lines) + "\n"


def _page(code: str, say: Words) -> str:
    """Return the page of a message: what it means, what to do, and an example with its cure."""
    from game.authoring.catalogue import read_page  # noqa: PLC0415
    from game.authoring.messages import general_hints, general_sentence  # noqa: PLC0415

    page, language = read_page(code), say.language
    parts = [f"# {code} {general_sentence(code, language)}", say(f"explain-{page.severity}")]
    parts.append(page.explanation["en" if language == "en" else "sv"])
    parts += ["\n".join(f"→ {hint}" for hint in general_hints(code, language))]
    for key, piece in (("explain-wrong", page.wrong), ("explain-right", page.right)):
        if piece is not None:
            parts += [say(key), "\n".join(f"    {line}".rstrip() for line in piece.rstrip("\n").split("\n"))]
    return "\n\n".join(parts) + "\n"
