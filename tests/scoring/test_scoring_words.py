"""What a person reads: one question, both languages, no blame (property P32); reminders and counts (voice.md)."""

from __future__ import annotations

import re

import pytest
from scoring_cases import b02
from scoring_logs import D, Q, W, act, answer, claim, decide, item, read, reopen, scenario, share
from test_scoring_cases import CASES

from game.core.events import Event
from game.scoring import Count, evaluate
from game.scoring.tell import tell_card, tell_count, tell_reminder, why
from game.texts import LANGUAGES, words

BLAME = {
    "sv": "fel, skuld, misslyckades, borde, vägrade, undanhöll, ignorerade, måste, glömde, struntade, självklart, tyvärr",
    "en": "fault, blame, failed, should, refused, withheld, ignored, must, forgot, wrong, guilty, obviously",
}  # fmt: skip
SOUND = re.compile(r"\{|\}|None|!|\?\?")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("case", CASES)
def test_a_card_asks_one_question_and_blames_nobody(case, language):
    scoring = evaluate(case.scenario, read(case.scenario, case.log))
    say = words(language)
    for card in scoring.cards():
        told = tell_card(scoring.scenario, scoring.events, card, say)
        lines = [told.title, told.text, told.question, *told.evidence]
        reasons = why(scoring.scenario, scoring.events, card, say)
        assert "".join(lines).count("?") == 1
        assert told.question.endswith("?")
        assert len(re.findall(r"[.](?: |$)", told.text)) == 2
        assert all(line.strip() for line in (*lines, *reasons))
        assert not SOUND.search("".join((*lines, *reasons)))
        said = set(re.findall(r"\w+", " ".join((*lines, *reasons)).lower()))
        assert not said & set(BLAME[language].split(", "))


def test_the_blame_list_is_seen_to_bite():
    assert set(re.findall(r"\w+", "ni borde ha frågat".lower())) & set(BLAME["sv"].split(", "))


def test_swedish_and_english_differ():
    case = b02.RAISES[0]
    scoring = evaluate(case.scenario, read(case.scenario, case.log))
    sv, en = (tell_card(scoring.scenario, scoring.events, scoring.cards()[0], words(one)) for one in LANGUAGES)
    assert sv.text == "”D1” beslutades i Omgång 2. ”I1” fanns hos Nat, och nådde inte Plan."
    assert en.text == "“D1” was decided in Omgång 2. “I1” was held by Nat, and did not reach Plan."


SOON = scenario(
    D("d1", "plan", (1, 2), {"nat": "consult"}, needs=("i1",)), D("d2", "gata", (1, 4), {"nat": "consult"}),
    items=(item("i1", "nat"),), windows=(W("w", (1, 1), ("gata", "nat")),),
)  # fmt: skip


def remind(*log, round_: int = 1):
    scoring = evaluate(SOON, [*read(SOON, list(log)), Event("round.started", round_ - 1)], ended=False)
    return [tell_reminder(SOON, one, words("sv")) for one in scoring.reminders()]


def test_reminders_look_at_this_round_and_the_next():
    assert remind() == [
        "”W” stänger den här omgången. Gata har insatsen ”W gata” kvar.",
        "”W” stänger den här omgången. Nat har insatsen ”W nat” kvar.",
        "”D1” stänger nästa omgång. Nat är inte hörd än.",
        "”D1” stänger nästa omgång. ”I1” har inte nått Plan än.",
    ]


def test_what_is_done_is_not_reminded_of():
    assert remind(answer(1, "nat", "d1"), share(1, "nat", "i1", "plan"), act(1, "gata", "w_gata")) == [
        "”W” stänger den här omgången. Nat har insatsen ”W nat” kvar."
    ]
    assert remind(decide(1, "plan", "d1"), act(1, "gata", "w_gata"), act(1, "nat", "w_nat")) == []


def test_a_window_with_enough_done_is_not_reminded_of():
    there = scenario(windows=(W("w", (1, 2), ("gata", "nat"), need=1),))
    scoring = evaluate(there, read(there, [act(1, "gata", "w_gata")]), ended=False)
    assert scoring.reminders() == ()


def test_reminders_follow_the_rounds():
    assert remind(round_=3) == ["”D2” stänger nästa omgång. Nat är inte hörd än."]


def test_a_closed_round_is_not_reminded_of():
    scoring = evaluate(SOON, [Event("round.started", 0), Event("round.ended", 0)], ended=False)
    assert {one.requirement for one in scoring.reminders()} == {"heard:d1:nat", "knows:d1:i1"}
    assert all(one.closes_now for one in scoring.reminders())


def test_counts_are_told_as_n_of_m_or_nothing_to_count():
    assert tell_count(Count("coverage", 6, 8, None), words("sv")) == "Kopplingar som kom till: 6 av 8"
    assert tell_count(Count("promises", None, 0, None), words("sv")) == "Löften: inget att räkna"
    assert tell_count(Count("promises", None, 0, None), words("en")) == "Promises: nothing to count"


def test_an_issue_without_an_owner_is_reminded_of():
    there = scenario(issues=(Q("fraga", (1, 2), ("gata", "nat")),))

    def told(log):
        return [
            tell_reminder(there, one, words("sv")) for one in evaluate(there, read(there, log), ended=False).reminders()
        ]

    assert told([]) == ["”Fraga” stänger nästa omgång. Ingen har tagit frågan än."]
    assert told([claim(1, "gata")]) == []


def test_a_decision_to_confirm_is_reminded_of():
    there = scenario(D("d1", "plan", (1, 2)), D("d2", "gata", (1, 2)), produces=(("d1", "d2"),), issues=())
    log = [decide(1, "plan", "d1"), decide(1, "gata", "d2"), reopen(1, "plan", "d1"), decide(1, "plan", "d1", "b")]
    [reminder] = evaluate(there, read(there, log), ended=False).reminders()
    assert tell_reminder(there, reminder, words("sv")) == (
        "”D2” hänger på något som har ändrats. Till och med nästa omgång kan Gata bekräfta beslutet."
    )
