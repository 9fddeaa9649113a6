"""Every kind of move is complete: a form, a meaning, a reason in both languages for every refusal it gives."""

from __future__ import annotations

import ast
from fnmatch import fnmatchcase
from pathlib import Path

import pytest
from core_table import small
from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

import game.core
import game.texts
from game.core.moves import KINDS
from game.core.moves.coding import move_from_json, move_to_json
from game.core.moves.kind import MoveKind
from game.core.refusal import Refusal, refuse, tell_refusal
from game.core.state import STEP_IDS
from game.texts import LANGUAGES, words

CORE = Path(game.core.__file__).parent
TEXTS = Path(game.texts.__file__).parent
HOLDS = {
    "roles", "items", "option", "answer", "reply", "seating", "promised", "subject", "promise", "due", "counts", "flag",
    "card", "tap", "routine", "role", "item", "decision", "act", "window", "issue", "dependency", "surprise",
}  # fmt: skip


def refusals(folder: Path) -> list[tuple[str, frozenset[str]]]:
    """Every ``refuse("code", …)`` in the sources under ``folder``: the code and the names of its parameters."""
    found = []
    for file in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "refuse":
                assert node.args, f"{file}: refuse without a code"
                found.append((_code(node.args[0]), frozenset(str(each.arg) for each in node.keywords)))
    return found


def _code(node: ast.expr) -> str:
    """The code itself, or its beginning and a star where the rest is put together."""
    if isinstance(node, ast.JoinedStr):
        assert isinstance(node.values[0], ast.Constant)
        return f"{node.values[0].value}*"
    assert isinstance(node, ast.Constant), "a code that cannot be read from the source"
    return str(node.value)


def texts(language: str) -> dict[str, frozenset[str]]:
    """The refusal texts of ``language``: code and the variables it speaks of."""
    resource = FluentParser().parse((TEXTS / language / "core.ftl").read_text("utf-8"))
    return {
        each.id.name.removeprefix("refusal-"): frozenset(_variables(each))
        for each in resource.body
        if isinstance(each, fluent.Message) and each.id.name.startswith("refusal-")
    }


def _variables(node: fluent.BaseNode) -> list[str]:
    found: list[str] = []

    def visit(value: object) -> None:
        if isinstance(value, fluent.VariableReference):
            found.append(value.id.name)
        elif isinstance(value, fluent.BaseNode):
            for inner in vars(value).values():
                visit(inner)
        elif isinstance(value, list):
            for inner in value:
                visit(inner)

    visit(node)
    return found


CODES = refusals(CORE)


def test_the_sources_have_refusals():
    assert len({code for code, _ in CODES}) > 50


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_has_its_words_and_gives_them_what_they_speak_of(language):
    said = texts(language)
    for code, params in CODES:
        assert code in said, f"refusal-{code} is missing in {language}"
        assert said[code] <= params, f"refusal-{code} in {language} speaks of {set(said[code] - params)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_refusal_text_is_left_over(language):
    given = {code for code, _ in CODES} | {code for code, _ in refusals(CORE.parent / "screen")}
    assert {code for code in texts(language) if not any(fnmatchcase(code, each) for each in given)} == set()


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.verb)
def test_a_kind_of_move_is_complete(kind):
    assert kind.verb == kind.fields[0][0], "the first field carries the verb"
    assert {holds for _, holds in kind.fields} <= HOLDS
    assert len({key for key, _ in kind.fields} | {"by"}) == len(kind.fields) + 1
    assert type(kind).__doc__
    for method in ("why_not", "apply"):
        assert method in vars(type(kind)), f"{kind.verb} has no {method} of its own"
        assert vars(type(kind))[method].__doc__


def test_every_kind_written_is_registered():
    assert {type(kind) for kind in KINDS.values()} == set(MoveKind.__subclasses__())
    assert list(KINDS) == [kind.verb for kind in KINDS.values()]


def test_the_number_keys_are_the_moves_of_the_game_and_have_names():
    keys = {kind.key: kind.verb for kind in KINDS.values() if kind.key is not None}
    assert keys == {1: "share", 2: "hear", 3: "decide", 4: "do", 5: "promise", 6: "claim"}
    for language in LANGUAGES:
        assert all(words(language).has(f"move-{verb}") for verb in (*keys.values(), "sort_out"))


def test_every_step_has_a_name():
    for language in LANGUAGES:
        assert all(words(language).has(f"step-{step}") for step in STEP_IDS)


def test_a_refusal_is_told_in_the_words_of_the_scenario(storgatan):
    refusal = refuse("not-owner", decision=("decision", 0), role=("role", 1))
    assert refusal == Refusal("not-owner", (("decision", ("decision", 0)), ("role", ("role", 1))))
    told = tell_refusal(words("sv"), storgatan, refusal)
    assert told == "Tillstånd äger ”Gatans sektion”. Andra kan bli hörda, dela kunskap och lova."
    assert "30" in tell_refusal(words("en"), storgatan, refuse("counts", number=("number", 30)))


@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.verb)
def test_what_a_role_could_ever_do_is_its_own_and_once_each(kind):
    for role in range(len(small().roles)):
        found = list(kind.candidates(small(), role))
        assert len(found) == len(set(found))
        for move in found:
            assert move[:2] == (kind.verb, role)
            assert move_from_json(small(), move_to_json(small(), move), 0) == move
            named = dict(zip((holds for _, holds in kind.fields), move[2:], strict=True))
            assert named.get("role") != role
            assert not named.get("roles", 0) >> role & 1


def test_a_role_could_do_what_is_its_own_in_the_scenario():
    def verbs(role: str) -> set[str]:
        number = small().numbers[role][1]
        return {move[0] for kind in KINDS.values() for move in kind.candidates(small(), number)}

    everybody = {"share", "hear", "ask", "promise", "answer", "pass"}
    assert verbs("tillstand") - everybody == {"decide", "reopen", "confirm", "address"}
    assert verbs("vag") - everybody == {"do", "claim"}
    # Whoever hears nobody about its decisions has nobody to reply to.
    assert verbs("planarkitekt") - everybody == {"decide", "reopen", "confirm"}


def test_what_costs_a_move_is_what_is_scarce_on_purpose():
    costly = {kind.verb for kind in KINDS.values() if kind.by_role and kind.costs}
    assert costly == {"share", "hear", "ask", "decide", "do", "claim", "reopen", "address", "confirm"}
