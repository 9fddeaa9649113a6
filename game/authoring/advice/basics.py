"""What every piece of advice is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.diagnostics import Diagnostic

if TYPE_CHECKING:
    from game.authoring.diagnostics import Path
    from game.authoring.source import Source


def advice(code: str, source: Source, path: Path, *, key: bool = False, **params: str | int) -> Diagnostic:
    """Advice at the value of ``path``, or at its ``key``."""
    return Diagnostic(code, source.place(path, key=key), params, "advice")
