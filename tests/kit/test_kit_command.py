"""``samspel kit``, as a process: what it writes, and what it says when something is in the way."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

import pytest
from cli_program import EACH, PROGRAM, samspel, stops, told_by
from kit_pages import STORGATAN

from game.guide import guide_file
from game.kit.documents import DOCUMENTS
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path

WITHOUT_TYPST = "import sys; sys.modules['typst'] = None\n"
both_languages = pytest.mark.parametrize("language", LANGUAGES)


def test_a_case_by_its_name_into_a_new_folder(tmp_path: Path) -> None:
    own = tmp_path / "egen.yaml"
    own.write_text("avsandare: Storby kommun\n", "utf-8")
    done = samspel("kit", "storgatan_oppnas", "--lang", "sv", "--profile", own, "--out", tmp_path / "a" / "b")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == f"{len(DOCUMENTS)} PDF:er ligger i {tmp_path / 'a' / 'b'}\n"
    names = sorted(file.name for file in (tmp_path / "a" / "b").iterdir())
    assert len(names) == len(DOCUMENTS)
    assert all(name.endswith(".pdf") for name in names)
    assert {"manus.pdf", "rollkort.pdf", "spelplan-a3.pdf"} <= set(names)


@both_languages
def test_what_is_in_the_way_is_said(language: str, tmp_path: Path) -> None:
    say = words(language)
    (tmp_path / "fil").write_text("här ligger något", "utf-8")
    (tmp_path / "tom.yaml").write_text("", "utf-8")
    in_the_way = tmp_path / "fil" / "mapp"
    expected = {
        say("kit-no-scenario"): [["kit"]],
        say("cli-no-write", folder=str(tmp_path / "fil"), reason=say("cli-reason-file")): [
            ["kit", STORGATAN, "--length", "45", "--out", tmp_path / "fil"]
        ],
        say("cli-no-write", folder=str(in_the_way), reason=say("cli-reason-file")): [
            ["kit", STORGATAN, "--length", "45", "--out", in_the_way]
        ],
    }
    stops(expected, language)
    told = told_by(
        ["kit", "finns_inte", "--lang", language],
        ["kit", tmp_path / "tom.yaml", "--lang", language],
        ["kit", STORGATAN, "--length", "20", "--lang", language, "--out", tmp_path / "ny"],
        ["kit", STORGATAN, "--profile", tmp_path / "saknas.yaml", "--lang", language, "--out", tmp_path / "ny"],
    )
    for (code, printed, said), expected_code in zip(told, ("Y001", "Y006", "R015", "Y001"), strict=True):
        assert (code, printed) == (1, "")
        assert expected_code in said
    assert not (tmp_path / "ny").exists()


@pytest.mark.skipif(os.name == "nt", reason="a folder is in the way in other words there")
def test_nothing_half_written_is_left(tmp_path: Path) -> None:
    (tmp_path / "rummets-regler.pdf").mkdir()
    (tmp_path / "rummets-regler.pdf" / "egen.txt").write_text("kvar", "utf-8")
    [(code, printed, said)] = told_by(["kit", STORGATAN, "--length", "45", "--lang", "sv", "--out", tmp_path])
    assert (code, printed) == (1, "")
    assert said.startswith("Det går inte att skriva till")
    assert not list(tmp_path.glob(".*"))


@both_languages
def test_without_typst_it_says_how_to_get_it(language: str, tmp_path: Path) -> None:
    [(code, printed, said)] = told_by(
        ["kit", STORGATAN, "--lang", language, "--out", tmp_path / "ny"], program=WITHOUT_TYPST + EACH
    )
    assert (code, printed) == (1, "")
    assert said.strip().endswith("-m pip install typst")
    assert words(language)("kit-no-typst", command="…").removesuffix("…") in said
    assert not (tmp_path / "ny").exists()


@both_languages
@pytest.mark.skipif(guide_file("sv").exists(), reason="the guide is there")
def test_without_a_guide_it_says_so(language: str) -> None:
    stops({words(language)("kit-no-guide", path=str(guide_file(language))): [["kit", "--guide"]]}, language)


def test_help_loads_nothing_heavy() -> None:
    done = samspel("kit", "--help", program=PROGRAM)
    assert "--guide" in done.stdout
