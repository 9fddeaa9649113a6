"""Where the game's own files lie: beside the package in a checkout, inside it once installed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_PACKAGE = Path(__file__).resolve().parent


PROFILE_NAME = "profile.yaml"
"""The file beside the scenarios that has a municipality's own names and figures."""


def assets_folder() -> Path:
    """Return the folder with ``fonts``, ``icons`` and the other things drawn or heard."""
    return _own_folder("assets")


def scenarios_folder() -> Path:
    """Return the folder with the scenarios that come with the game."""
    return _own_folder("scenarios")


FIRST_PLAYED = ("storgatan_oppnas", "elljusspar_i_skymning")
"""The scenarios that a new group is offered first: the one to begin with, and the short one before it."""


def in_order(files: Iterable[Path]) -> list[Path]:
    """Return scenario files in the order they are offered: those to begin with, then by name."""
    order = {name: number for number, name in enumerate(FIRST_PLAYED)}
    return sorted(files, key=lambda file: (order.get(file.stem, len(order)), file.name))


def find_scenarios(folder: Path) -> list[Path]:
    """Return the scenario files in ``folder``, in the order they are offered."""
    return in_order(file for file in folder.glob("*.yaml") if file.name != PROFILE_NAME)


def _own_folder(name: str) -> Path:
    """Find a folder of the game.

    An installed wheel carries it inside the package (pyproject.toml, ``force-include``); a checkout has it
    beside the package.

    Raises:
        FileNotFoundError: the game is not completely installed.

    """
    for place in (_PACKAGE / name, _PACKAGE.parent / name):
        if place.is_dir():
            return place
    raise FileNotFoundError(f"no folder {name} beside {_PACKAGE}")
