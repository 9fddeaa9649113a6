"""A scenario as long as anybody would write: the shipped one several times over, side by side, for measuring.

Every copy has roles, knowledge, decisions and windows of its own in the same rounds, so that a longer file is also
more to play, and everything in it can still be kept in order by a group that sees to everything.
"""

from __future__ import annotations

import re
import sys
from typing import Any

import yaml

from game.places import scenarios_folder

LINES = 2000
"""Of the file that tools/measure.py checks."""

_COPIED = ("roles", "knowledge", "decisions", "windows", "dependencies", "issues", "surprises", "consequences")
_SHORT = 45
"""Characters of a text that may stand in braces beside its translation."""


class _Dumper(yaml.SafeDumper):
    """Writes as the guide asks for: what is short in braces, sentences on lines of their own."""

    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002 - a scenario has none
        return True

    def mapping_node(self, data: dict[Any, Any]) -> yaml.MappingNode:
        short = all(isinstance(value, str | int) and len(str(value)) <= _SHORT for value in data.values())
        return self.represent_mapping("tag:yaml.org,2002:map", data.items(), flow_style=short)

    def sequence_node(self, data: list[Any]) -> yaml.SequenceNode:
        short = all(isinstance(each, str | int) for each in data)
        return self.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=short)


_Dumper.add_representer(dict, _Dumper.mapping_node)
_Dumper.add_representer(list, _Dumper.sequence_node)


def long_scenario(lines: int = LINES) -> str:
    """Return a scenario of exactly ``lines`` lines, if the shipped one has no more than that."""
    data = yaml.safe_load((scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8"))
    text, copies = _dump(data), 1
    while (longer := _dump(_copied(data, copies + 1))).count("\n") <= lines:
        text, copies = longer, copies + 1
    return text + "# -\n" * (lines - text.count("\n"))


def _copied(data: dict[str, Any], copies: int) -> dict[str, Any]:
    """Return the scenario with ``copies`` of everything that is played."""
    whole = {**data, **{section: dict(data.get(section, {})) for section in _COPIED}}
    for number in range(2, copies + 1):
        renamed = _renamed({section: data.get(section, {}) for section in _COPIED}, _ids(data), f"_{number}")
        for section in _COPIED:
            whole[section].update(renamed[section])
    return whole


def _ids(data: dict[str, Any]) -> set[str]:
    acts = {
        act["act"]
        for window in data["windows"].values()
        for key in ("all_of", "any_of", "k_of")
        for act in window.get(key, ())
    }
    return acts | {id_ for section in _COPIED for id_ in data.get(section, {})}


def _renamed(thing: Any, ids: set[str], ending: str) -> Any:
    """Return ``thing`` with every id in it ending in ``ending``; sentences, and titles of acts, stay as they are."""
    if isinstance(thing, dict):
        if set(thing) <= {"sv", "en"}:
            return {language: text + ending.replace("_", " ") for language, text in thing.items()}
        kept = {key: value for key, value in thing.items() if key != "letter"}  # unique in the scenario
        return {_renamed(key, ids, ending): _renamed(value, ids, ending) for key, value in kept.items()}
    if isinstance(thing, list):
        return [_renamed(each, ids, ending) for each in thing]
    return thing + ending if isinstance(thing, str) and thing in ids else thing


def _dump(data: dict[str, Any]) -> str:
    text = yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=10_000)
    return re.sub(r"^(\w+:\n)", r"\n\1", text, flags=re.MULTILINE)


if __name__ == "__main__":
    sys.stdout.write(long_scenario())
