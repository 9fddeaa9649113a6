"""The author's guide: what it shows is what the program does, in both languages.

A comment before a fenced block says what becomes of it: ``<!-- stage: S002 -->`` is a piece of the scenario that grows
through the steps, ``change`` lies over the whole of it, ``add`` is put into it as it stands, ``head`` comes first in the
file, ``answer`` is what the program says, and ``profile`` is a profile file. After the colon stand the codes that are
given, or ``ok``.
"""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest
import typer
import yaml

from game.authoring import ProfileFile, read_scenario
from game.authoring.catalogue import codes
from game.authoring.editor import scenario_schema
from game.authoring.messages import sentence
from game.cli.program import program
from game.places import scenarios_folder
from game.scoring.breakdowns import BY_CODE
from game.texts import words
from game.trial import Trial, advise_from_play, try_out

if TYPE_CHECKING:
    from game.authoring import Diagnostic

GUIDES = {"sv": "README.md", "en": "README.en.md"}
LANGUAGES = list(GUIDES)
NAME = "nattens_larm.yaml"

_BLOCK = re.compile(
    r"(?:<!-- (?P<use>[a-z]+): (?P<told>[^>]*?) -->\n)?```(?P<kind>\w*)\n(?P<body>.*?)\n```\n", re.DOTALL
)


class Block(NamedTuple):
    """A fenced block of a guide."""

    use: str
    told: tuple[str, ...]
    kind: str
    body: str


@cache
def page(language: str) -> str:
    return (scenarios_folder() / GUIDES[language]).read_text("utf-8")


@cache
def blocks(language: str) -> tuple[Block, ...]:
    return tuple(
        Block(found["use"] or "", tuple((found["told"] or "").split()), found["kind"], found["body"])
        for found in _BLOCK.finditer(page(language))
    )


def used(language: str, use: str) -> list[Block]:
    return [block for block in blocks(language) if block.use == use]


@cache
def whole(language: str) -> str:
    """The scenario that the steps of the guide have grown to."""
    return "".join(f"{block.body}\n" for block in used(language, "stage"))


def told(text: str, profile: str | None = None) -> tuple[Diagnostic, ...]:
    """Errors, or else advice."""
    own = None if profile is None else ProfileFile("profile.yaml", profile.encode())
    reading = read_scenario(text.encode(), NAME, own)
    return reading.advise() if reading.document is not None else reading.diagnostics


def codes_of(text: str) -> set[str]:
    return {each.code for each in told(text)}


def laid_over(below: Any, above: Any) -> Any:
    """``below`` with what ``above`` says in its place, key by key."""
    if not isinstance(below, dict) or not isinstance(above, dict):
        return above
    return {**below, **{key: laid_over(below.get(key), value) for key, value in above.items()}}


def changed(language: str, body: str) -> str:
    both = laid_over(yaml.safe_load(whole(language)), yaml.safe_load(body))
    return yaml.safe_dump(both, allow_unicode=True, sort_keys=False)


def replaced(language: str, right: str, wrong: str) -> str:
    """The whole scenario with ``wrong`` where ``right`` is a line; a tab takes the place of what stands before it."""
    lines = whole(language).splitlines()
    at = next(number for number, line in enumerate(lines) if line.strip() == right)
    indent = "" if wrong.startswith("⇥") else lines[at][: -len(right)]
    lines[at] = indent + wrong.replace("⇥", "\t")
    return "\n".join(lines) + "\n"


def rows_of(text: str) -> list[list[str]]:
    """The rows of the tables, without their heads."""
    rows = re.findall(r"^\|(?!---)(.*)\|$(?!\n\|---)", text, re.MULTILINE)
    return [[cell.strip() for cell in row.split(" | ")] for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_step_adds_to_a_file_that_lacks_only_what_is_to_come(language: str) -> None:
    text = ""
    for block in used(language, "stage"):
        text += f"{block.body}\n"
        found = codes_of(text)
        if block.told == ("ok",):
            assert not found
        else:
            assert found == set(block.told), block.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_whole_scenario_plays_well(language: str) -> None:
    reading = read_scenario(whole(language).encode(), NAME)
    result = try_out(reading, Trial(150), processes=1)
    assert [sentence(each, language) for each in advise_from_play(reading, result)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_good_example_is_silent_and_a_bad_one_gives_the_codes_beside_it(language: str) -> None:
    examples = used(language, "change")
    assert {block.told == ("ok",) for block in examples} == {True, False}
    for block in examples:
        expected = set() if block.told == ("ok",) else set(block.told)
        assert codes_of(changed(language, block.body)) == expected, block.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_said_of_a_bad_example_is_what_the_program_says(language: str) -> None:
    quoted = dict(re.findall(r"(L\d{3}): \*([^*]+)\*", page(language)))
    bad = [block for block in used(language, "change") if block.told != ("ok",)]
    assert set(quoted) == {code for block in bad for code in block.told}
    for block in bad:
        for each in told(changed(language, block.body)):
            assert quoted[each.code] in sentence(each, language)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_added_as_it_stands_is_silenced(language: str) -> None:
    (block,) = used(language, "add")
    head, _, body = block.body.partition("\n")
    text = whole(language).replace(f"\n{head}\n", f"\n{head}\n{body}\n")
    assert not codes_of(text)
    assert codes_of(re.sub(" *# lint.*", "", text)) == {"L001"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_line_for_the_editor_names_a_schema_that_is_there(language: str) -> None:
    (block,) = used(language, "head")
    assert not codes_of(f"{block.body}\n{whole(language)}")
    assert (scenarios_folder() / block.body.partition("$schema=")[2]).is_file()
    (settings,) = [json.loads(block.body) for block in blocks(language) if block.kind == "json"]
    for schema in settings["yaml.schemas"]:
        assert (scenarios_folder().parent / schema).is_file()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_profile_fills_the_placeholders(language: str) -> None:
    (profile,) = used(language, "profile")
    (declaring,) = [block.body for block in used(language, "change") if block.body.startswith("profile:")]
    text = changed(language, declaring)
    assert not told(text, profile.body)
    reading = read_scenario(text.encode(), NAME, ProfileFile("profile.yaml", profile.body.encode()))
    assert reading.document is not None
    assert reading.document.intro is not None
    for value in yaml.safe_load(profile.body).values():
        assert str(value) in reading.document.intro.root[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_message_that_is_shown_whole_is_given(language: str) -> None:
    (block,) = used(language, "answer")
    wrong = block.body.splitlines()[1].strip()
    right = next(row[0].strip("`") for row in rows_of(page(language)) if len(row) == 3 and row[1] == f"`{wrong}`")
    reading = read_scenario(replaced(language, right, wrong).encode(), NAME)
    assert reading.tell(language).rstrip("\n") == block.body


@pytest.mark.parametrize("language", LANGUAGES)
def test_common_mistakes_give_the_messages_beside_them(language: str) -> None:
    mistakes = [row for row in rows_of(page(language)) if len(row) == 3 and re.match(r"[A-Z]\d{3}: ", row[2])]
    assert 5 <= len(mistakes) <= 8
    for right, wrong, message in mistakes:
        found = told(replaced(language, right.strip("`"), wrong.strip("`")))
        assert [f"{each.code}: {sentence(each, language)}" for each in found] == [message]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_command_is_there_with_its_options(language: str) -> None:
    group = typer.main.get_command(program())
    lines = [line for block in blocks(language) if not block.kind for line in block.body.splitlines()]
    lines += re.findall(r"`(samspel [^`]+)`", page(language))
    assert len(lines) > 10
    for line in lines:
        name, *arguments = line.removeprefix("samspel ").split(" > ")[0].split()
        command = group.commands[name]  # type: ignore[attr-defined]
        options = {option for parameter in command.params for option in parameter.opts}
        assert {word for word in arguments if word.startswith("--")} <= options, line


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_type_of_breakdown_stands_once_in_the_table_with_keys_of_the_format(language: str) -> None:
    rows = [row for row in rows_of(page(language)) if len(row) == 4 and re.fullmatch(r"B\d\d", row[2])]
    assert [row[2] for row in rows] == sorted(BY_CODE)
    known = set(re.findall(r'"(\w+)"', json.dumps(scenario_schema(language))))
    keys = [key for row in rows for key in re.findall(r"`(\w+)`", row[1])]
    keys += [key for row in rows_of(page(language)) if len(row) == 2 for key in re.findall(r"^`(\w+)`$", row[1])]
    assert set(keys) <= known


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_that_is_named_is_there(language: str) -> None:
    named = set(re.findall(r"\b[YSRTLB]\d{3}\b", page(language)))
    assert named <= set(codes())


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_link_is_dead(language: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", page(language))
    assert {f"reference.{language}.md", *GUIDES.values()} - {GUIDES[language]} <= set(links)
    for link in links:
        assert (scenarios_folder() / link).exists(), link


def test_the_guide_is_no_harder_to_read_than_what_is_read_aloud() -> None:
    prose = re.sub(r"```.*?```|<!--.*?-->|^[|#].*?$|`[^`]*`", " ", page("sv"), flags=re.DOTALL | re.MULTILINE)
    found = re.findall(r"\w+", prose)
    sentences = len(re.findall(r"[.?!](?=\s|\*)", prose))
    assert len(found) / sentences + 100 * sum(len(word) > 6 for word in found) / len(found) <= 40


def test_what_stands_on_the_screen_is_called_what_the_guide_calls_it() -> None:
    for language in LANGUAGES:
        say = words(language)
        for key in ("desk-title", "desk-key-try", "tap-confirmed", "tap-not-us"):
            assert f"*{say(key)}*" in page(language)


def test_both_languages_have_the_same_headings_blocks_and_tables() -> None:
    def outline(language: str) -> list[object]:
        return [
            [len(line) - len(line.lstrip("#")) for line in page(language).splitlines() if re.match("#+ [^y]", line)],
            [(block.use, block.told, block.kind, _shape(block)) for block in blocks(language)],
            [len(row) for row in rows_of(page(language))],
        ]

    assert outline("sv") == outline("en")


def _shape(block: Block) -> object:
    """The keys and ids of a block, without its words."""
    if block.kind != "yaml":
        return None
    return re.findall(
        r"^ *(?:- )?[a-z0-9_]+:(?!\S)|\[[^\]]*\]|[+-]\d", re.sub(r"\b(sv|en)(?=: |\])", "xx", block.body), re.MULTILINE
    )
