"""The committed schema in a real YAML language server: keys are completed, help is shown, what is misspelt is seen."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from language_server import VERSION, Server, install

from game.authoring.keys import describe_key
from game.places import scenarios_folder

if TYPE_CHECKING:
    from collections.abc import Iterator

SETTINGS = {"yaml": {"completion": True, "hover": True, "validate": True, "schemaStore": {"enable": False}}}
TEXT = (scenarios_folder() / "storgatan_oppnas.yaml").read_text("utf-8")
"""Its first line names the schema, and a scenario that a trainer begins from it does so too."""


@pytest.fixture(scope="module")
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    program = install(request.config.cache.mkdir(f"yaml-language-server-{VERSION}"))
    running = Server(program, SETTINGS)
    yield running
    running.close()


def uri(name: str) -> str:
    """A document beside the shipped scenarios, which is nowhere but in the editor."""
    return (scenarios_folder() / f"{name}.yaml").as_uri()


def position(text: str, before: str) -> dict[str, int]:
    """The place right after ``before``."""
    lines = text[: text.index(before) + len(before)].split("\n")
    return {"line": len(lines) - 1, "character": len(lines[-1])}


def asked(server: Server, method: str, document: str, place: dict[str, int]) -> Any:
    return server.ask(f"textDocument/{method}", {"textDocument": {"uri": document}, "position": place})


def test_a_good_scenario_has_nothing_against_it(server: Server) -> None:
    assert TEXT.startswith("# yaml-language-server: $schema=../game/authoring/scenario.schema.json\n")
    assert server.open(uri("good"), TEXT) == []


def test_a_key_that_does_not_exist_is_underlined_where_it_stands(server: Server) -> None:
    text = TEXT.replace("    owner: gata\n", "    ownr: gata\n", 1)
    complaints = server.open(uri("misspelt"), text)
    line = position(text, "    ownr")["line"]
    assert [(told["range"]["start"]["line"], "ownr" in told["message"]) for told in complaints if "ownr" in told["message"]] == [
        (line, True)
    ]


def test_keys_are_completed_with_what_is_left_to_write(server: Server) -> None:
    text = TEXT.replace("    owner: gata\n", "    owner: gata\n    \n", 1)
    document = uri("completed")
    server.open(document, text)
    place = {"line": position(text, "    owner: gata\n    ")["line"], "character": 4}
    labels = {item["label"] for item in asked(server, "completion", document, place)["items"]}
    assert {"weight", "delegates", "emergency", "needs_any_of"} <= labels
    assert not {"owner", "ownr", "carried_by"} & labels


def test_values_that_can_be_listed_are_completed(server: Server) -> None:
    before, _, after = TEXT.partition("kind: how ")
    text = before + "kind: \n" + after.partition("\n")[2]
    document = uri("values")
    server.open(document, text)
    labels = {item["label"] for item in asked(server, "completion", document, position(text, "kind: "))["items"]}
    assert {"what", "how"} <= labels


def test_help_is_shown_in_swedish(server: Server) -> None:
    document = uri("help")
    server.open(document, TEXT)
    for before, kind, key in (("\n    owne", "decision", "owner"), ("\n    brie", "role", "brief"), ("\nlengt", "scenario", "lengths")):
        shown = asked(server, "hover", document, position(TEXT, before))["contents"]
        plain = shown["value"].replace("\\", "").replace("&nbsp;", " ")
        assert describe_key(kind, key, "sv").split(".")[0] in plain
