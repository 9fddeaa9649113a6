"""The public door: nothing an author or the disk does gives a traceback."""

from __future__ import annotations

import gc
import os
from pathlib import Path

import pytest
from authoring_fuzz import keep_promises
from hypothesis import example, given, settings
from hypothesis import strategies as st

from game.authoring import Reading, ScenarioError, check_file, load_scenario, read_file, read_scenario

FILE = Path(__file__).parent / "small.yaml"
SMALL = FILE.read_bytes()
RULES = (FILE.parent / "rules.yaml").read_bytes()
SCENARIOS = sorted((Path(__file__).parents[2] / "scenarios").glob("*.yaml"))


def codes(reading: Reading) -> list[str]:
    return [problem.code for problem in reading.diagnostics]


def test_a_good_file_gives_zero_and_nothing_to_say() -> None:
    assert check_file(FILE, "sv") == (0, "")


@pytest.mark.parametrize("file", SCENARIOS, ids=lambda file: file.stem)
def test_shipped_scenarios_can_be_played_at_every_length(file: Path) -> None:
    reading = read_file(file)
    assert reading.tell("sv") == ""
    for minutes in (None, *reading.lengths):
        assert reading.compile(minutes).minutes == minutes


def test_files_that_can_not_be_opened(tmp_path: Path) -> None:
    (tmp_path / "skolskjuts.yaml").write_bytes(SMALL)
    missing = read_file(tmp_path / "skolskjus.yaml")
    assert codes(missing) == ["Y001"]
    assert missing.diagnostics[0].params["near"] == "skolskjuts.yaml"
    assert codes(read_file(tmp_path)) == ["Y002"]
    assert codes(read_file(tmp_path / "skolskjuts.yaml" / "under.yaml")) == ["Y003"]
    assert codes(read_file("a\0b")) == ["Y003"]
    assert check_file(tmp_path / "nej.yaml", "sv") == (1, check_file(tmp_path / "nej.yaml", "sv")[1])


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything is permitted here")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    file = tmp_path / "a.yaml"
    file.write_bytes(SMALL)
    file.chmod(0)
    assert codes(read_file(file)) == ["Y003"]


def test_loading_raises_with_what_to_tell(tmp_path: Path) -> None:
    with pytest.raises(ScenarioError, match="error Y001") as caught:
        load_scenario(tmp_path / "x.yaml")
    assert [problem.code for problem in caught.value.diagnostics] == ["Y001"]


@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_left_as_it_was(on: bool) -> None:
    was_on = gc.isenabled()
    try:
        (gc.enable if on else gc.disable)()
        read_scenario(SMALL, "x")
        assert gc.isenabled() is on
    finally:
        (gc.enable if was_on else gc.disable)()


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda text: text.encode("utf-8", "surrogatepass")))
@example(b"\xef\xbb\xbf")
@example(b"&a [*a, *a]")
@example(b"{a: {")
def test_any_bytes_are_read_or_told(content: bytes) -> None:
    keep_promises(content, 1)


TOKENS = (SMALL + RULES).decode().split(" ")


@st.composite
def mutated(draw: st.DrawFn) -> bytes:
    """A small scenario with words and lines moved, doubled, taken out or changed."""
    text = draw(st.sampled_from([SMALL, RULES])).decode()
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(text)))
        kind = draw(st.sampled_from(["word", "line", "cut", "sign"]))
        if kind == "word":
            text = text[:at] + draw(st.sampled_from(TOKENS)) + text[at:]
        elif kind == "cut":
            text = text[:at] + text[at + draw(st.integers(1, 40)) :]
        elif kind == "sign":
            text = text[:at] + draw(st.sampled_from("{}[]:,?-#'\"*&!|>\n \t0aå")) + text[at + 1 :]
        else:
            lines = text.splitlines(keepends=True)
            where = draw(st.integers(0, len(lines) - 1))
            lines.insert(draw(st.integers(0, len(lines))), lines[where])
            text = "".join(lines)
    return text.encode()


@settings(max_examples=300, deadline=None)
@given(mutated())
def test_any_mutation_of_a_scenario_is_read_or_told(content: bytes) -> None:
    keep_promises(content, 1)


REPLACEMENTS = st.sampled_from(["3", "-40", "true", '""', "[a]", "{a: b}", "[]", "{}", "vag", "Å b", "'x'", "[vag, vag]"])


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_any_value_put_in_place_of_another_is_read_or_told(data: st.DataObject) -> None:
    """These are well-formed YAML, so that the later stages are reached."""
    lines = data.draw(st.sampled_from([SMALL, RULES])).decode().splitlines()
    for _ in range(data.draw(st.integers(1, 3))):
        at = data.draw(st.sampled_from([number for number, line in enumerate(lines) if ": " in line]))
        lines[at] = lines[at].split(": ")[0] + ": " + data.draw(REPLACEMENTS)
    keep_promises("\n".join(lines).encode(), 1)
