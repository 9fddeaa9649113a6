"""What editors and old scenarios use: the schema of the format."""

from __future__ import annotations

import sys

from game.cli.base import Language


def schema(lang: Language = "") -> None:
    """Skriv ut formatet som JSON Schema, för en editor / print the format as a JSON Schema, for an editor."""
    from game.authoring.editor import schema_text  # noqa: PLC0415

    sys.stdout.write(schema_text(lang))
