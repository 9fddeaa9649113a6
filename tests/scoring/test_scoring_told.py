"""What a card says, word for word: one log for each text there is, and what *Varför visas detta?* answers."""

from __future__ import annotations

import pytest
from scoring_cases import b01, b05, b08, b09, b12, b13
from scoring_logs import (
    D,
    News,
    Q,
    W,
    acknowledge,
    act,
    address,
    answer,
    ask,
    ask_all,
    claim,
    claim_all,
    commit,
    confirm,
    decide,
    item,
    meet,
    promise,
    read,
    reopen,
    scenario,
    share,
    shock,
    story,
    talk,
    vote,
    wonder,
)
from test_scoring_cases import MODULES

from game.core.scenario import Params
from game.scoring import evaluate
from game.scoring.indices import Index
from game.scoring.tell import reference_page, tell_card, tell_event, tell_index, tell_rule, why
from game.texts import words

SV, EN = words("sv"), words("en")
TEXTS = [
    ("B01", "nobody asked", "heard:d1:nat", "D1",
     "”D1” beslutades i Omgång 2. Nat behövde höras, och loggen visar varken fråga eller svar."),
    ("B02", "never shared", "knows:d1:i1", "D1",
     "”D1” beslutades i Omgång 2. ”I1” fanns hos Nat, och nådde inte Plan."),
    ("B02", "undecided when it closed", "knows:d1:i1", "D1",
     "”D1” stängde i Omgång 3 utan beslut. ”I1” fanns hos Nat, och hade inte nått Plan."),
    ("B03", "after the decision", "knows:d1:i1", "D1",
     "”I1” fanns hos Nat och nådde Plan i Omgång 3. ”D1” var då redan beslutat eller stängt."),
    ("B03", "last moment, and confirmed on it", "knows:d1:i1", "D1",
     "”I1” fanns länge hos Nat och nådde Plan i Omgång 3. ”D1” var då på väg att stänga."),
    ("B04", "taken in, and nothing said of it", "weighed:d1:i1", "D1",
     "”I1” låg på bordet när ”D1” beslutades i Omgång 2. Det talar emot valet, och loggen visar varken att beslutet vilar på det eller varför det lades åt sidan."),
    ("B05", "a question about knowledge", "reply:1", "I1",
     "En fråga gick från Plan till Nat i Omgång 1 om ”I1”. När Omgång 2 stängde fanns inget svar i loggen."),
    ("B05", "a question about a decision", "reply:1", "D1",
     "En fråga gick från Plan till Nat i Omgång 1 om ”D1”. När Omgång 2 stängde fanns inget svar i loggen."),
    ("B05", "answered after the decision it was about", "reply:1", "D1",
     "En fråga om ”D1” gick till Nat i Omgång 1. Beslutet kom i Omgång 3, innan något svar fanns i loggen."),
    ("B06", "a concern without a reply", "heard:d1:nat", "D1",
     "Nat var tveksam till ”D1” i Omgång 1. Beslutet kom i Omgång 2, och inget svar är loggat däremellan."),
    ("B06", "a no without a reply", "heard:d1:nat", "D1",
     "Nat sade nej till ”D1” i Omgång 1. Beslutet kom i Omgång 2, och inget svar är loggat däremellan."),
    ("B06", "asked in the same round", "heard:d1:nat", "D1",
     "Nat fick frågan om ”D1” i Omgång 2. Beslutet kom i Omgång 2, innan det hann komma ett svar."),
    ("B07", "the wrong way round", "order:d1_d2", "D2",
     "”D2” beslutades i Omgång 1. Det hänger på ”D1”, som inte var beslutat då."),
    ("B07", "the premise changed and nobody said so", "premise:d1_d2:1", "D2",
     "”D1” ändrades i Omgång 2. ”D2” hänger på det, och när Omgång 3 stängde hade det inte bekräftats på nytt."),
    ("B07", "a clash", "fit:d1_d2", "D2",
     "”D1” och ”D2” har beslutats, det senare i Omgång 2. Valen är svåra att förena."),
    ("B07", "more than there is", "fit:d1_d2", "D2",
     "”D1” och ”D2” har beslutats, det senare i Omgång 2. Tillsammans tar de mer än vad som finns."),
    ("B07", "two rounds apart", "fit:d1_d2", "D2",
     "”D1” och ”D2” behöver komma nära varandra i tid. Det ena beslutades i Omgång 1 och det andra i Omgång 3."),
    ("B08", "one of two", "act:w_nat", "W",
     "”W” stängde i Omgång 3. 1 av 2 insatser gjordes."),
    ("B09", "never came", "promise:k1", "Att dela ”I1”",
     "Nat lovade Plan att dela ”I1”. När Omgång 2 stängde hade det inte kommit fram."),
    ("B09", "broken, then asked in a hurry: one card", "promise:k1", "Ett svar om ”D1”",
     "Nat lovade Plan ett svar om ”D1”. När Omgång 2 stängde fanns svaret inte i loggen."),
    ("B09", "an act that came after the window", "promise:k1", "Att göra ”W nat”",
     "Nat lovade Gata att göra ”W nat”. När Omgång 2 stängde var det inte gjort."),
    ("B09", "a decision that another waits for", "promise:k1", "Att besluta om ”D1”",
     "Plan lovade Gata att besluta om ”D1”. När Omgång 1 stängde fanns inget beslut."),
    ("B09", "a claim that came late", "promise:k1", "Att ta ansvar för ”Fraga”",
     "Nat lovade Plan att ta ansvar för ”Fraga”. När Omgång 2 stängde var frågan utan ägare i loggen."),
    ("B10", "nobody took it", "claim:fraga", "Fraga",
     "”Fraga” stängde i Omgång 3 utan ägare i loggen. Gata, Nat hade kunnat ta den."),
    ("B10", "all took it, so nobody did", "claim:fraga", "Fraga",
     "”Fraga” blev allas fråga i Omgång 2. När Omgång 3 stängde var ingen roll ägare i loggen."),
    ("B11", "two decisions without a word", "silo:plan|nat", "Plan – Nat",
     "Mellan Plan och Nat fattas 2 kopplingar när Omgång 2 stänger. Loggen visar ingen kontakt mellan dem medan det gick."),
    ("B12", "all goes to one, and waits", "queue:nat", "I1",
     "Det mesta mellan enheterna gick genom Nat till och med Omgång 2. 2 frågor väntade länge på svar där."),
    ("B13", "silent in two discussions", "voice:nat", "D1",
     "Nat har något på spel i ”D1” och fick litet utrymme i 2 samtal. Ingen fråga gick till rollen i dem."),
    ("B14", "two rounds without a word of review", "review:d1:i1", "D1",
     "”I1” blev känt i Omgång 1 och talar emot valet i ”D1”. När Omgång 3 stängde var ingen omprövning loggad."),
    ("B14", "a next step on it", "review:d1:i1", "D1",
     "”I1” blev känt i Omgång 1 och talar emot valet i ”D1”. Nästa steg togs i Omgång 2, och ingen omprövning är loggad däremellan."),
    ("also", "B02: nobody could know that it was needed", "knows:d1:i1", "D1",
     "”D1” beslutades i Omgång 2. ”I1” fanns hos Nat, och ingen av er kunde veta att Plan behövde det."),
    ("also", "B08: the role did not know that it opened", "act:w_nat", "W",
     "”W” stängde i Omgång 3. ”I1” hade inte nått alla som hade en insats."),
]  # fmt: skip
"""Type (or table), case, card, its heading and its text."""


def told_of(there, log, card, say=SV):
    scoring = evaluate(there, read(there, log))
    return tell_card(there, scoring.events, next(one for one in scoring.cards() if one.id == card), say)


@pytest.mark.parametrize(("code", "name", "card", "title", "text"), TEXTS)
def test_a_card_says_when_between_whom_and_what(code, name, card, title, text):
    case = next(one for one in MODULES[code].RAISES if one.name == name)
    told = told_of(case.scenario, case.log, card)
    assert (told.title, told.text) == (title, text)


def test_whatever_has_no_pair_of_roles_is_told_by_who_spoke_and_to_whom():
    assert told_of(b05.FREE, [ask_all(1, "nat gata", "i1")], "reply:1").text.startswith(
        "En fråga gick från Gruppen till Gata, Nat i Omgång 1"
    )
    assert told_of(b09.FREE, [b09.TO_ALL], "promise:k1").text.startswith("Nat lovade alla att dela ”I1”.")
    silent = [*b13.spoken(1), *b13.spoken(2)]
    assert told_of(b13.OWNER, silent, "voice:nat").text.startswith("Nat har något på spel i ”D1”")
    waiting = [ask_all(1, "nat", "i1"), wonder(1, "gata", "nat", "i2"), wonder(1, "plan", "nat", "i1"), *b12.TO_NAT]
    assert told_of(b12.ROUTES, waiting, "queue:nat").text.startswith("Det mesta mellan enheterna gick genom Nat ")


def test_a_window_tells_how_many_acts_it_asked_for():
    assert "1 av 2 insatser" in told_of(b08.TWO, [act(2, "nat", "w_nat")], "act:w_gata").text
    assert "0 av 1 insats " in told_of(b08.ANY, [], "act:w_gata").text
    left = [{"round": 1, "type": "seat.absent", "by": "nat"}, {"round": 2, "type": "seat.filled", "by": "nat"}]
    assert "0 av 1 insatser" not in told_of(b08.BOTH, left, "act:w_gata").text
    assert "0 av 2 insatser" in told_of(b08.BOTH, left, "act:w_gata").text


def test_two_units_are_told_with_all_their_roles():
    there = scenario(
        D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "plan", (1, 3), {"nat": "consult"}),
        units={"plan": "sbf", "led": "sbf"},
    )  # fmt: skip
    told = told_of(there, [decide(1, "plan", "d1"), decide(1, "plan", "d2")], "silo:sbf|nat")
    assert told.title == "Plan, Led – Nat"
    assert told.text.startswith("Mellan Plan, Led och Nat fattas 2 kopplingar när Omgång 1 stänger.")


def test_a_text_with_a_question_of_its_own_asks_that():
    there = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", unforeseen=True),))
    told = told_of(there, [decide(2, "plan", "d1")], "knows:d1:i1")
    assert (told.name, told.question) == (SV("b02-name"), "Vad hade synliggjort behovet?")
    assert told_of(b01.ONE, [decide(2, "plan", "d1")], "heard:d1:nat").question == SV("b01-question")


EVERYTHING = scenario(
    D("d1", "plan", (1, 4), {"nat": "consult"}), D("d2", "gata", (1, 4)), items=(item("i1", "nat"),),
    windows=(W("w", (1, 4), ("gata", "nat"), need=1),), issues=(Q("fraga", (1, 4), ("nat",)),), news=(News("nyhet"),),
)  # fmt: skip
SENTENCES = [
    (share(1, "nat", "i1", "plan"), "Omgång 1: Nat delade ”I1” med Plan."),
    (share(1, "nat", "i1", "*"), "Omgång 1: Nat delade ”I1” med alla."),
    (share(1, "nat", "i1", "plan", "gata", "led"), "Omgång 1: Nat delade ”I1” med alla."),
    (story(1, "i1", "gata", "led"), "Omgång 1: Gruppen delade ”I1” med Gata, Led."),
    (acknowledge(1, "plan", "i1"), "Omgång 1: Plan tog till sig ”I1”."),
    (wonder(1, "led", "nat", "i1"), "Omgång 1: Led frågade Nat om ”I1”."),
    (ask(1, "plan", "nat gata", "d1"), "Omgång 1: Plan frågade Gata, Nat om ”D1”."),
    (answer(1, "nat", "d1", "object"), "Omgång 1: Nat svarade om ”D1”: säger nej."),
    (address(2, "plan", "nat", "d1"), "Omgång 2: Plan svarade på synpunkten från Nat om ”D1”."),
    (decide(2, "plan", "d1", "b"), "Omgång 2: ”D1” beslutades: B."),
    (confirm(2, "plan", "d1", "b"), "Omgång 2: ”D1” bekräftades: B."),
    (reopen(2, "plan", "d1"), "Omgång 2: ”D1” öppnades igen."),
    (promise(2, "nat", "plan", "do", "w_nat", 3), "Omgång 2: Nat lovade Plan att göra ”W nat”."),
    ({"round": 2, "type": "commit.made", "id": "k2", "by": "nat", "to": ["plan"]}, "Omgång 2: Nat lovade Plan ett löfte."),
    (act(3, "nat", "w_nat"), "Omgång 3: Nat gjorde insatsen ”W nat”."),
    (meet(3, "d1", "plan", "gata"), "Omgång 3: Plan, Gata pratade om ”D1”."),
    (talk(3, "led", "d1", 60), "Omgång 3: samtalet om ”D1” började."),
    (shock(3, "nyhet"), "Omgång 3: ”Nyhet” hände."),
    (claim(4, "nat"), "Omgång 4: Nat tog ansvar för ”Fraga”."),
    (claim_all(4), "Omgång 4: Gruppen tog ansvar för ”Fraga”."),
    (vote(4, "d1"), "Omgång 4: Gruppen, ”D1”."),
    (commit(4, "kept"), "Omgång 4: Gruppen, ”ett löfte”."),
]
"""Each kind of event that can lie behind a card, and its sentence."""


def test_every_event_is_told_in_one_sentence():
    events = read(EVERYTHING, [line for line, _ in SENTENCES])
    told = [tell_event(EVERYTHING, events, number, SV) for number in range(1, len(events) + 1)]
    assert told == [sentence for _, sentence in SENTENCES]


def test_why_it_is_shown_is_the_rule_the_events_what_would_have_kept_it_quiet_and_how_it_stands():
    log = [ask(1, "plan", "nat", "d1"), answer(3, "nat", "d1")]
    scoring = evaluate(b05.FREE, read(b05.FREE, log))
    rule, quiet, repair = tell_rule("B05", b05.FREE.params, SV)
    behind = "Omgång 1: Plan frågade Nat om ”D1”."
    found = why(b05.FREE, scoring.events, scoring.cards()[0], SV)
    assert found == (rule, behind, quiet, repair, "Reddes ut innan det låste sig.")
    assert (rule, quiet, repair) == (SV("b05-rule", sla=1), SV("b05-quiet", sla=1), SV("b05-repair"))


def test_the_page_about_a_type_has_its_name_its_rule_and_its_question():
    rule, quiet, repair = tell_rule("B11", Params(), EN)
    assert "at least 2 matters" in rule
    assert reference_page("B11", EN) == f"# B11 Silo\n\n{rule}\n\n{quiet}\n\n{repair}\n\n*{EN('b11-question')}*\n"


def test_an_index_is_told_as_n_of_m_or_as_nothing_to_count():
    assert tell_index(Index("H4", 2, 3, 0.67), SV) == "Kunskap som nådde fram före beslutet: 2 av 3"
    assert tell_index(Index("H4", None, 0, None), SV) == "Kunskap som nådde fram före beslutet: inget att räkna"
    assert tell_index(Index("H7", None, 0, None), SV) == "Synpunkter som fick svar: inga invändningar loggades"
    assert not Index("H4", 5, 7, 0.71).is_enough
    assert Index("H4", 5, 8, 0.63).is_enough
    assert not Index("H4", None, 8, None).is_enough
