"""The floors of the house (architecture.md): what each package may import, read from the code itself."""

from __future__ import annotations

import ast
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import game

if TYPE_CHECKING:
    from collections.abc import Iterator

HOUSE = Path(game.__file__).parent

FLOORS = {
    "__init__": 0, "places": 0, "collecting": 0, "texts": 0, "core": 0,
    "authoring": 1, "scoring": 1, "guide": 1,
    "session": 2, "bots": 2, "board": 2, "title_page": 2,
    "trial": 3, "screen": 3, "report": 3, "kit": 3,
    "cli": 4,
}  # fmt: skip

HOMES = {
    "yaml": {"authoring", "title_page"},
    "pydantic": {"authoring"},
    "pydantic_core": {"authoring"},
    "ruamel": {"authoring"},
    "pygame": {"screen"},
    "jinja2": {"report"},
    "markupsafe": {"report"},
    "typer": {"cli"},
    "rich": {"cli"},
    "fluent": {"texts"},
    "platformdirs": {"session"},
    "filelock": {"session"},
    "distributed": {"trial"},
    "typst": {"kit"},
    "markdown_it": {"guide"},
}
"""The only room of each outside library. One that is not here is at home nowhere."""

FILES = sorted(HOUSE.rglob("*.py"))


def room_of(file: Path) -> str:
    """Return the package, or the module beside the packages, that a file belongs to."""
    return file.relative_to(HOUSE).parts[0].removesuffix(".py")


def imports(file: Path) -> Iterator[tuple[int, str]]:
    """Yield line and dotted name of everything imported anywhere in a file, for type checking too."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{file}:{node.lineno}: a relative import hides its floor"
            # In "from game import texts" the room is the name.
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def objection(room: str, name: str) -> str:
    """Return what is wrong with a file of ``room`` importing ``name``; nothing if it may."""
    top, *inside = name.split(".")
    if top == "game":
        other = inside[0] if inside[0] in FLOORS else "__init__"
        return f"{other} is upstairs" if FLOORS[other] > FLOORS[room] else ""
    if top in sys.stdlib_module_names or room in HOMES.get(top, ()):
        return ""
    return f"{top} is at home in {', '.join(HOMES.get(top, ['no room']))}"


def test_every_room_has_a_floor() -> None:
    assert {room_of(file) for file in FILES} <= set(FLOORS)


def test_imports_point_downwards_and_libraries_stay_at_home() -> None:
    wrong = [
        f"{file.relative_to(HOUSE)}:{line}: {name}: {why}"
        for file in FILES
        for line, name in imports(file)
        if (why := objection(room_of(file), name))
    ]
    assert not wrong, "\n" + "\n".join(wrong)


def test_no_two_rooms_on_a_floor_import_each_other() -> None:
    pairs = {(room_of(file), name.split(".")[1]) for file in FILES for _, name in imports(file) if name[:5] == "game."}
    assert not [pair for pair in sorted(pairs) if pair[0] < pair[1] and pair[::-1] in pairs]
