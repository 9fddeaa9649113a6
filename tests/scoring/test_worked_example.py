"""The worked example of breakdowns.md §6.4: exactly its five cards, its cause, its numbers."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from game.authoring import load_scenario
from game.core.events import VALUES
from game.scoring.indices import indices
from game.scoring.log import MAX_BYTES, LogTooLarge, score_log

GOLDEN = Path(__file__).parent.parent / "golden"


@pytest.fixture(scope="module")
def scenario():
    return load_scenario(GOLDEN / "worked_example.yaml")


@pytest.fixture(scope="module")
def result(scenario):
    return score_log(scenario, GOLDEN / "worked_example.jsonl")


def test_it_gives_exactly_five_cards(result):
    cards = {(card.type, card.id): card for card in result.scoring.cards()}
    assert {key: card.status for key, card in cards.items()} == {
        ("B06", "heard:teknikyta:nat"): "repaired",
        ("B09", "promise:k1"): "mitigated",
        ("B01", "heard:gravtillstand:nat"): "open",
        ("B02", "knows:gravtillstand:tidplan"): "open",
        ("B08", "act:lagg_kanalisation"): "expired",
    }
    assert cards["B01", "heard:gravtillstand:nat"].severity == 3
    assert cards["B08", "act:lagg_kanalisation"].cause == ("heard:gravtillstand:nat",)


def test_the_promise_absorbs_the_late_information(result):
    promise = next(card for card in result.scoring.cards() if card.type == "B09")
    assert promise.requirements == ("promise:k1", "knows:teknikyta:kanalisation_full")


def test_each_card_comes_when_it_should(result):
    raised = {card.type: (card.raised_round + 1, card.raised_event) for card in result.scoring.cards()}
    assert raised == {"B06": (2, 6), "B09": (2, 0), "B01": (3, 8), "B02": (3, 8), "B08": (3, 0)}


def test_its_requirements_stand_as_written(result):
    stood = {one.id: one.status for one in result.scoring.requirements if one.kind != "reply"}
    assert stood == {
        "heard:teknikyta:nat": "met", "knows:teknikyta:gatan_gravs": "met", "order:yta_fore_tillstand": "met",
        "act:schakta": "met", "promise:k1": "late", "knows:teknikyta:kanalisation_full": "late",
        "heard:gravtillstand:nat": "missed", "knows:gravtillstand:tidplan": "missed", "act:lagg_kanalisation": "missed",
        "premise:yta_fore_tillstand:1": "pending",
    }  # fmt: skip


def test_its_counts(result):
    assert {one.id: (one.met, one.of) for one in result.scoring.counts()} == {
        "coverage": (4, 9), "foresight": (3, 8), "answers": (1, 1), "promises": (0, 1), "repairs": (2, 4),
    }  # fmt: skip


def test_its_indices(result):
    """The numbers of §6.4: 2 of 3 pairs, 1 of 1 concerns answered, density 0.30 with one broadcast dominating."""
    found = {one.id: (one.met, one.of) for one in indices(result.scoring)}
    assert found == {
        "H1": (4, 9), "H2": (2, 3), "H3": (3, 8), "H4": (1, 3), "H4u": (2, 3), "H5": (1, 1), "H6": (2, 7), "H7": (1, 1),
        "H8": (None, 0), "H9": (6, 20), "H9c": (10, 12), "H10": (0, 1), "H11": (1, 4), "H11r": (2, 4),
        "H12": (None, 0), "H13": (None, 0),
    }  # fmt: skip


def test_a_value_is_told_from_eight_on_and_never_below(result):
    told = {one["id"]: one["value"] for one in result.to_json()["indices"]}
    assert told["H9"] == 0.3
    assert [name for name, value in told.items() if value is not None] == ["H1", "H3", "H9", "H9c"]


@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_reads_as_expected(result, language):
    expected = (GOLDEN / f"worked_example.{language}.txt").read_text("utf-8")
    assert result.tell(language) == expected


def test_a_card_record_has_the_fields_of_the_design(result):
    records = json.loads(json.dumps(result.to_json()))["cards"]
    for record in records:
        assert {
            "id", "type", "severity", "status", "raised_at", "evidence", "absent", "cause", "repair", "text", "question",
            "core_version", "scenario_hash",
        } <= set(record)  # fmt: skip
        assert len({"decision", "window", "commitment", "item"} & set(record)) >= 1
    token = records[0]
    assert (token["decision"], token["link"], token["evidence"]) == ("teknikyta", ["plan", "nat"], [5, 6])
    assert token["repair"]["by_round"] == 4
    assert token["repair"]["events"] == [11, 12]


def test_lines_that_can_not_be_read_are_told_and_passed_by(scenario, tmp_path, result):
    lines = (GOLDEN / "worked_example.jsonl").read_text("utf-8").splitlines()
    log = tmp_path / "log.jsonl"
    torn = ["{", "", '{"type": "info.shared", "item": "nowhere"}', *lines, '{"round": 4, "ty']
    log.write_text("\n".join(torn), "utf-8")
    again = score_log(scenario, log)
    assert [line for line, _ in again.unread] == [1, 3, 16]
    assert again.unread[1][1] == "nowhere"
    assert again.scoring.cards() == result.scoring.cards()


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_line_can_break_it(scenario, tmp_path, data):
    """Events with wrong, missing and strange fields are passed by, whatever they are."""
    words = ["plan", "nat", "*", "teknikyta", "tidplan", "schakta", "samforlaggning", "yta_fore_tillstand", "k1", "\ud800"]
    strange = st.one_of(st.sampled_from(words), st.none(), st.integers(-2, 9), st.lists(st.sampled_from(words), max_size=2))
    keys = ["by", "to", "about", "item", "decision", "act", "window", "dependency", "id", "due", "value", "card", "stance", "used", "for"]
    line = st.builds(
        lambda type_, round_, rest: {"type": type_, "round": round_} | rest,
        st.sampled_from([*VALUES, [], "no such"]), st.integers(1, 5),
        st.dictionaries(st.sampled_from(keys), strange, max_size=5),
    )  # fmt: skip
    log = tmp_path / "log.jsonl"
    right = [
        {"by": "nat", "to": ["plan"], "option": "utan", "what": {"share": "kanalisation_full"}, "stance": "object", "due": 2} | one
        for one in data.draw(st.lists(line, max_size=8))
    ]
    log.write_text("\n".join([*map(json.dumps, right), "{" * 9000, '{"round": 1' + "0" * 5000 + "}"]), "utf-8")
    scored = score_log(scenario, log)
    assert len(scored.unread) >= 2
    for language in ("sv", "en"):
        assert scored.tell(language).encode("utf-8")
    assert json.dumps(scored.to_json())


def test_a_file_that_is_too_large_is_not_read(scenario, tmp_path):
    log = tmp_path / "log.jsonl"
    log.write_bytes(b" " * (MAX_BYTES + 1))
    with pytest.raises(LogTooLarge):
        score_log(scenario, log)
