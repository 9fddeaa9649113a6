"""Reading a log file, and what is told of it to a program (breakdowns.md §6.5)."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path
from unittest import mock

import pytest
from scoring_facts import statuses
from scoring_logs import (
    D,
    Q,
    W,
    answer,
    ask,
    confirm,
    decide,
    discussion,
    item,
    promise,
    scenario,
    share,
    tap,
    wonder,
)

from game.scoring import log as scoring_log
from game.scoring.log import LogTooLarge, ScoredLog, card_to_json, score_log

THERE = scenario(
    D("d0", "led", (1, 4)), D("d1", "gata", (1, 2), {"nat": "consult"}, needs=("i1",)),
    items=(item("i0", "led"), item("i1", "nat")), issues=(Q("fraga", (1, 3), ("nat", "led")),), windows=(W("w", (3, 3), ("gata", "nat")),),
)  # fmt: skip
SHARE = share(1, "nat", "i1", "gata")


def scored(*lines: object, there=THERE) -> ScoredLog:
    """The log of these lines: text as it stands, bytes likewise, anything else as JSON."""
    raw = [one if isinstance(one, bytes) else (one if isinstance(one, str) else json.dumps(one)).encode() for one in lines]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "log.jsonl")
        path.write_bytes(b"\n".join(raw))
        return score_log(there, path)


def unread(line: object) -> list[tuple[int, str]]:
    """What was not understood in one line, with its number; the line after it is read all the same."""
    found = scored(line, SHARE)
    assert statuses(found.scoring, "knows") == {"knows:d1:i1": "met"}
    return list(found.unread)


def record(*log: object, of: str) -> dict:
    """The record of one card."""
    [found] = [one for one in scored(*log).to_json()["cards"] if one["id"] == of]
    return found


# What can be read ---------------------------------------------------------------------------------------


def test_blank_lines_are_nothing_and_are_counted():
    found = scored("", "   ", SHARE, "\r", "{", "")
    assert found.unread == ((5, "{"),)
    assert len(found.scoring.events) == 1


def test_a_file_may_begin_with_a_byte_order_mark_and_end_its_lines_as_windows_does():
    found = scored("\ufeff" + json.dumps(SHARE) + "\r", json.dumps(share(1, "nat", "i1", "plan")) + "\r")
    assert (found.unread, len(found.scoring.events)) == ((), 2)


def test_the_log_is_scored_to_the_end_of_the_game():
    assert scored(SHARE).scoring.ended
    assert statuses(scored(SHARE).scoring, "claim") == {"claim:fraga": "missed"}


def test_what_is_no_json_is_told_by_its_beginning():
    assert unread("  {" + "x" * 50) == [(1, "{" + "x" * 39)]
    assert unread(b"\xff{") == [(1, "\ufffd{")]


def test_a_line_is_an_object_with_a_type():
    for line in ("[1]", "7", '"info.shared"', "null", '{"round": 1}', '{"round": 1, "type": 3}', '{"type": null}'):
        assert unread(line) == [(1, line)]
    assert unread(json.dumps(["x" * 60])) == [(1, '["' + "x" * 38)]


def test_a_type_that_is_unknown_is_told():
    assert unread({"round": 1, "type": "info.sung"} | {"item": "i1"}) == [(1, "info.sung")]
    assert unread({"round": 1, "type": "step.started"}) == [(1, "step.started")]


def test_an_event_is_about_the_kind_of_thing_it_can_be_about():
    for type_, right, wrong in (
        ("info.acknowledged", "i1", "d1"), ("consult.asked", "d1", "i1"), ("concern.addressed", "d1", "i1"),
        ("meeting.held", "d1", "w"), ("meeting.held", "i1", "fraga"), ("decision.reopened", "d1", "i1"),
        ("tradeoff.noted", "d1", "w"), ("tradeoff.noted", "i1", "fraga"), ("vote.cast", "d1", "i1"),
        ("action.done", "w_nat", "w"), ("issue.claimed", "fraga", "w"), ("window.waived", "w", "w_nat"),
    ):  # fmt: skip
        line = {"round": 1, "type": type_, "by": "nat", "to": ["gata"]}
        assert unread(line | {"about": right}) == []
        assert unread(line | {"about": wrong}) == [(1, type_)]
        assert unread(line) == [(1, type_)], "it is about nothing"
        assert unread(line | {"about": "nowhere"}) == [(1, "nowhere")]


def test_a_thing_can_be_named_by_its_kind():
    for type_, key, name in (
        ("info.acknowledged", "item", "i1"), ("decision.reopened", "decision", "d1"), ("action.done", "act", "w_nat"),
        ("issue.claimed", "issue", "fraga"), ("window.waived", "window", "w"),
    ):  # fmt: skip
        assert unread({"round": 1, "type": type_, "by": "nat", key: name}) == []
        assert unread({"round": 1, "type": type_, "by": "nat", key: 7}) == [(1, type_)]


def test_an_assumption_is_about_a_dependency():
    there = scenario(D("d1", "gata", (1, 4)), D("d2", "nat", (1, 4)), produces=(("d1", "d2"),))
    line = {"round": 1, "type": "assumption.logged", "by": "nat"}
    assert scored(line | {"dependency": "d1_d2"}, there=there).unread == ()
    assert scored(line | {"about": "d1_d2"}, there=there).unread == ()
    assert scored(line | {"about": "d1"}, there=there).unread == ((1, "assumption.logged"),)


def test_some_events_mean_nothing_without_a_role():
    for line in (
        answer(1, "nat", "d1"), promise(1, "nat", "gata", "share", "i1", 2), {"round": 1, "type": "seat.absent", "by": "led"},
        {"round": 1, "type": "seat.filled", "by": "led"}, {"round": 1, "type": "seat.doubled", "by": "led", "to": ["plan"]},
        {"round": 1, "type": "info.acknowledged", "by": "nat", "item": "i1"},
    ):  # fmt: skip
        assert unread(line) == []
        assert unread({key: value for key, value in line.items() if key != "by"}) == [(1, line["type"])]


def test_talk_may_be_about_nothing_and_the_leader_may_speak():
    assert unread({"round": 1, "type": "talk", "by": "nat", "seconds": 9}) == []
    assert unread({"round": 1, "type": "info.shared", "item": "i0", "to": ["*"]}) == []
    assert unread({"round": 1, "type": "shock", "surprise": "nowhere"}) == [(1, "nowhere")]


def test_a_word_that_no_screen_can_show_is_told_all_the_same():
    assert unread({"round": 1, "type": "info.shared", "item": "\ud800", "by": "nat"}) == [(1, "?")]


def test_promises_are_numbered_through_the_whole_log():
    log = [promise(1, "nat", "gata", "share", "i1", 3, "a"), "{", promise(1, "led", "plan", "share", "i0", 2, "b"), SHARE]
    assert statuses(scored(*log).scoring, "promise") == {"promise:k1": "met", "promise:k2": "missed"}


def test_a_file_that_is_as_large_as_may_be_is_read():
    with mock.patch.object(scoring_log, "MAX_BYTES", len(json.dumps(SHARE))):
        assert scored(SHARE).unread == ()
        with pytest.raises(LogTooLarge, match="log"):
            scored(SHARE, "")


# What a program reads -------------------------------------------------------------------------------------


def test_a_card_record_tells_where_the_card_belongs():
    """One card of each kind of subject; a role, an item and a round by their ids and from 1."""
    solo = record(SHARE, decide(2, "gata", "d1"), of="heard:d1:nat")
    assert {key: solo[key] for key in ("id", "type", "severity", "status", "tap", "decision", "link", "raised_at")} == {
        "id": "heard:d1:nat", "type": "B01", "severity": 2, "status": "open", "tap": None, "decision": "d1",
        "link": ["gata", "nat"], "raised_at": {"round": 2, "event": 2},
    }  # fmt: skip
    assert (solo["evidence"], solo["absent"], solo["absorbed_by"]) == ([2], ["heard:d1:nat"], None)
    assert "item" not in solo
    assert record(of="act:w_gata")["window"] == "w"
    assert record(of="act:w_gata")["raised_at"] == {"round": 3, "event": None}
    assert record(of="claim:fraga")["issue"] == "fraga"
    promised = record(promise(1, "led", "plan", "share", "i0", 2), promise(1, "led", "gata", "share", "i0", 2, "k2"), of="promise:k2")
    assert (promised["commitment"], promised["item"], promised["link"]) == ("k2", "i0", ["led", "gata"])
    asked = record(wonder(1, "plan", "nat", "i1"), of="reply:1")
    assert asked["item"] == "i1"
    assert "decision" not in asked
    assert record(ask(1, "plan", "nat", "d1"), of="reply:1")["decision"] == "d1"
    assert record(decide(2, "gata", "d1"), of="knows:d1:i1")["item"] == "i1"


def test_a_card_of_the_talk_has_no_link_when_its_owner_is_the_role():
    there = scenario(D("d1", "nat", (1, 4), {"led": "consult"}), issues=())
    log = [line for n in (1, 2) for line in discussion(n, "d1", plan=200, gata=200, led=200)]
    [card] = scored(*log, there=there).to_json()["cards"]
    assert (card["type"], card["decision"], "link" in card) == ("B13", "d1", False)


def test_a_card_record_tells_how_it_is_put_right():
    late = [answer(1, "nat", "d1"), decide(2, "gata", "d1"), share(3, "nat", "i1", "gata"), confirm(4, "gata", "d1", used=("i1",))]
    repair = record(*late, of="knows:d1:i1")["repair"]
    assert (repair["by_round"], repair["events"]) == (4, [3, 4])
    assert set(repair["how"]) == {"sv", "en"}
    assert all(repair["how"].values())
    assert record(of="claim:fraga")["repair"]["events"] == []


def test_a_card_record_tells_what_the_group_has_said():
    log = [SHARE, decide(2, "gata", "d1"), tap("heard:d1:nat", "talked")]
    assert record(*log, of="heard:d1:nat")["tap"] == "talked"


def test_a_card_record_tells_its_parts_and_its_whole():
    log = [promise(3, "nat", "gata", "do", "w_nat", 3)]
    assert record(*log, of="act:w_gata")["absorbs"] == ["promise:k1"]
    assert record(*log, of="promise:k1")["absorbed_by"] == "act:w_gata"


def test_a_card_record_speaks_both_languages_and_says_which_scenario_it_is_of():
    found = record(of="claim:fraga")
    assert found["text"]["sv"] != found["text"]["en"]
    assert found["question"]["sv"] != found["question"]["en"]
    assert set(found["text"]) == set(found["question"]) == {"sv", "en"}
    assert len(found["scenario_hash"]) == 64
    assert found["core_version"]


def test_the_whole_is_plain_data():
    found = scored("{", SHARE, answer(2, "nat", "d1"), decide(2, "gata", "d1")).to_json()
    assert found["unread"] == [{"line": 1, "word": "{"}]
    assert {"id": "knows:d1:i1", "status": "met"} in found["requirements"]
    assert found["counts"][0] == {"id": "coverage", "met": 2, "of": 4, "moment": "act:w_gata"}
    assert [one["id"] for one in found["counts"]] == ["coverage", "foresight", "answers", "promises", "repairs"]
    assert found["indices"][0] == {"id": "H1", "met": 2, "of": 4, "value": None}


def test_a_share_is_told_in_four_decimals():
    many = scenario(
        *(D(f"d{n}", "gata", (1, 2), {"nat": "consult"}) for n in range(9)), issues=(), rounds=2,
    )  # fmt: skip
    log = [line for n in range(9) for line in (*([answer(1, "nat", f"d{n}")] if n < 2 else []), decide(1, "gata", f"d{n}"))]
    found = {one["id"]: one["value"] for one in scored(*log, there=many).to_json()["indices"]}
    assert found["H1"] == 0.2222


def test_one_card_can_be_told_alone():
    scoring = scored(SHARE, decide(2, "gata", "d1")).scoring
    assert card_to_json(scoring, scoring.cards()[0]) == record(SHARE, decide(2, "gata", "d1"), of=scoring.cards()[0].id)
