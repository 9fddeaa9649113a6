"""What a report says, and what it never says."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from report_sessions import GROUPS, PLAN, Page, new_session, played, scenario, wordy

from game.core.events import GROUP
from game.core.state import EMPTY, MOVES
from game.report import render_report
from game.report.content import NOTES_ON_PAPER, gather
from game.report.lessons import LESSONS_MAX, LESSONS_WANTED, STRENGTHS_MAX, lesson_cards
from game.report.picture import draw_board
from game.scoring import VERSION
from game.scoring.tell import tell_card
from game.session.session import Session
from game.texts import LANGUAGES, words

FOREIGN = {"sv": r"\b(the|and|was|were|which|with)\b", "en": r"\b(och|inte|som|att|med|fanns)\b|[åäöÅÄÖ]"}
NEVER = (
    r"%|\b(borde|givetvis|självklart|tyvärr|misslyck\w*|glömde|struntade|vägrade|fel|skuld\w*|bra jobbat|betyg)\b"
    r"|\b(should|obviously|unfortunately|fail\w*|forgot|refused|wrong|blame|fault|score|rank\w*)\b"
)
"""voice.md, Never; the group's own words are not held to it."""


def visible(session: Session, language: str) -> str:
    return Page(render_report(session, words(language))).text


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_a_played_game_is_told_in_one_language_without_keys(group, language):
    session = played(group)
    text = visible(session, language)
    assert scenario().title[language] in text
    assert scenario().place[language] in text
    assert words(language)("scoring-count-note") in text
    assert {"sv": "3 november 2026", "en": "3 November 2026"}[language] in text
    for role in scenario().roles:
        assert role.title[language] in text
    for question in scenario().debrief:
        assert question.ask[language] in text
    assert "{" not in text
    assert "…" not in text
    assert not re.search(r"\b(report|scoring|connection|b\d\d)-[a-z]", text)
    # "Kvarnholma" and other names are the same in both languages; everything else is one of them.
    names = r"Kvarnholma|Bryggaren|Kvarngatan|Stationsvägen|Bryggargatan"
    assert re.findall(FOREIGN[language], re.sub(names, "", text)) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_it_never_grades_ranks_or_blames(group, language):
    text = visible(played(group), language).replace(words(language)("scoring-count-note"), "")
    assert re.findall(NEVER, text, re.IGNORECASE) == []


def test_moments_carry_text_question_answer_status_and_the_groups_words():
    session = played("silo")
    card = lesson_cards(session)[0]
    session.tap(card.id, "confirmed", "Först så här.")
    session.tap(card.id, "confirmed", "Vi trodde att någon redan hade ringt.")
    report = gather(session, words("sv"))
    told = tell_card(session.scenario, session.events, card, words("sv"))
    lesson = next(each for each in report.lessons if each.title == told.title)
    assert (lesson.told, lesson.question) == (told.text, told.question)
    assert lesson.said == "Gruppen: det stämmer."
    assert lesson.own_words == "Vi trodde att någon redan hade ringt."
    assert lesson.status == words("sv")(f"report-status-{card.status}")
    assert not any("redan hade ringt" in note.words for note in report.notes)
    assert len(report.lessons) == LESSONS_MAX
    for part in (lesson.told, lesson.question, lesson.said, lesson.own_words, lesson.status):
        assert part in visible(session, "sv")


def test_moments_that_the_group_saw_differently_fill_up_and_have_no_status():
    session = played("silo")
    for card in session.cards:
        session.tap(card.id, "talked")
    chosen = session.cards[4]
    session.tap(chosen.id, "talked", "Det sade vi högt.")
    cards = lesson_cards(session)
    assert len(cards) == LESSONS_WANTED
    assert cards[0].id == chosen.id
    first = gather(session, words("sv")).lessons[0]
    assert "vi pratade om det utan att logga" in first.said
    assert first.status == ""
    assert first.own_words == "Det sade vi högt."


def test_an_unanswered_moment_says_so():
    session = played("silo")
    answered = {card.id for card in session.cards if card.tap}
    while any(card.tap for card in session.cards):
        session.undo()
    assert answered, "the simulated group answers cards"
    assert session.cards, "cards were raised before the first answer"
    assert words("en")("report-said-nothing") in visible(session, "en")


def test_strengths_are_few_different_and_told_first_when_repaired():
    for group in ("perfect", "mixed"):
        for minutes in (45, 60, 90):
            strengths = gather(played(group, minutes), words("sv")).strengths
            assert len(strengths) == STRENGTHS_MAX
            assert len({each.told for each in strengths}) == STRENGTHS_MAX
            assert len({each.told.split()[-1] for each in strengths}) > 1


def test_a_repaired_connection_comes_first_and_says_so():
    session = new_session()
    planner, network, section = 0, 2, 0
    while session.state.step != MOVES:
        session.play(("next", GROUP, 1))
    for move in (
        ("decide", planner, section, 0, 0, 0),
        ("hear", planner, section, network, 0),
        ("give_move", GROUP, planner),
        ("give_move", GROUP, planner),
        ("reopen", planner, section),
        ("decide", planner, section, 1, 0, 0),
    ):
        assert session.play(move) is None, move
    assert [card.status for card in session.cards] == ["repaired"]
    strength = gather(session, words("sv")).strengths[0]
    assert strength.told == "Nätägare hördes om ”Gatans sektion”."
    assert strength.repaired
    assert strength.tag == "Reddes ut på vägen"
    assert Page(render_report(session, words("sv"))).text.count("reddes ut på vägen") == 2  # the picture and its legend


def test_agreements_are_told_whole_and_leave_room_for_what_is_missing():
    session = played("mixed")
    session.plan(0, PLAN)
    session.plan(2, {**PLAN, "when": "ett tillstånd söks", "date": ""})
    page = Page(render_report(session, words("sv")))
    plan = (
        "Om en gata ska öppnas , då gatuprojektledaren frågar om plats med ledningsägarna senast 1 mars , "
        "och vi ser det genom listan på anslagstavlan ."
    )
    assert plan in page.text
    assert "Om ett tillstånd söks" in page.text
    blanks = [attrs for attrs in page.of("span") if (attrs.get("class") or "").startswith("blank")]
    assert len(blanks) == 1


def test_without_agreements_there_is_one_to_fill_in_by_hand():
    page = Page(render_report(played("mixed"), words("en")))
    assert words("en")("report-plans-none") in page.text
    assert sum((attrs.get("class") or "").startswith("blank") for attrs in page.of("span")) == len(PLAN)


def test_routines_seats_and_open_threads_are_told():
    session = new_session()
    host, guest, chair = 0, 1, 4
    assert session.play(("seat", GROUP, guest, host)) is None
    assert session.play(("seat", GROUP, chair, EMPTY)) is None
    assert session.play(("next", GROUP, 1)) is None
    assert session.play(("agree", GROUP, "hear", 0, 2)) is None
    text = visible(session, "sv")
    assert "Tillstånd (samma plats som Planarkitekt)" in text
    assert "Ledning (tom stol)" in text
    assert "Planarkitekt hör Nätägare utan att vänta på ett möte (Projektering)." in text
    assert "1 av 3 spelade: Projektering (hösten 2027) ." in text
    assert "”Vem svarar affärerna?” har ingen ägare." in visible(played("silo"), "sv")
    asked = played("mixed", 90, seed=3)
    assert asked.state.questions, "this group leaves a question open"
    assert "Inget svar är loggat." in visible(asked, "sv")


def test_a_report_before_the_first_round_works():
    session = new_session()
    for language in LANGUAGES:
        say = words(language)
        text = visible(session, language)
        assert say("report-rounds-played", played=0, of=3) in text
        assert text.count(say("report-not-measurable")) == 5
        assert say("report-worked-none") in text
        assert say("report-lessons-none") in text


def test_the_counts_tell_each_round_once():
    report = gather(played("silo"), words("en"))
    assert report.earlier == ("Design", "Trenching")
    assert [row.name for row in report.rows][:2] == ["Sorted out", "Connections that came about"]
    assert all(len(row.by_round) == 2 for row in report.rows)
    assert "After Reinstatement" not in visible(played("silo"), "en")


def test_every_step_of_a_game_has_a_report():
    finished = played("mixed")
    session = new_session()
    for frame in finished.frames[1:]:
        session.frames.append(frame)
        for event in frame.events:
            session.scoring.feed(event)
        if len(session.frames) % 9 == 0:
            assert scenario().title["sv"] in visible(session, "sv")


def test_what_people_and_authors_write_is_escaped():
    evil = '<script>alert("x")</script>'
    session = played("silo")
    named = replace(session.scenario, title={"sv": evil, "en": evil})
    session.frames[-1] = replace(session.frames[-1], scenario=named)
    session.note(evil)
    session.tap(lesson_cards(session)[0].id, "confirmed", evil)
    session.plan(0, dict.fromkeys(PLAN, evil))
    session.header["started"] = "<script>"
    page = render_report(session, words("sv"))
    assert "<script" not in page
    read = Page(page)
    assert read.of("script") == []
    # title, h1, the picture's title, the note, the moment, six parts of the agreement
    assert read.text.count('alert("x")') == 4 + 1 + len(PLAN)


def test_all_notes_are_in_the_file_and_the_rest_of_them_named_on_paper():
    session = played("perfect")
    for number in range(NOTES_ON_PAPER + 3):
        session.note(f"Rad nummer {number}.")
    text = visible(session, "sv")
    assert all(f"Rad nummer {number}." in text for number in range(NOTES_ON_PAPER + 3))
    assert "3 anteckningar till finns i filen." in text


def test_notes_say_what_they_are_about():
    session = played("silo")
    rest = [card for card in session.cards if card not in lesson_cards(session)]
    session.tap(rest[0].id, "talked", "Det sade vi.")
    session.note("En rad för sig.")
    notes = gather(session, words("en")).notes
    assert notes[0].about == tell_card(session.scenario, session.events, rest[0], words("en")).title
    assert notes[1].about == "Reinstatement"


def test_the_method_box_counts_answers_and_names_what_it_rests_on():
    session = played("silo")
    cards = session.cards
    text = visible(session, "en")
    disputed = sum(card.tap == "talked" for card in cards)
    assert disputed
    assert f"The log gave {len(cards)} possible breakdowns." in text
    assert f"talked without logging {disputed}," in text
    assert f"Version of the rules {VERSION}" in text
    assert "storgatan_oppnas 1" in text
    assert "Random seed 7" in text
    other = Session(replace(session.scenario, source=session.scenario.source + " "), session.header)
    source = [fact.value for fact in gather(session, words("en")).facts]
    assert source[1] != gather(other, words("en")).facts[1].value


@pytest.mark.parametrize("language", LANGUAGES)
def test_connections_are_told_with_and_without_a_round(language):
    for kind in ("heard", "knows", "order", "act", "promise"):
        told = words(language)(f"connection-{kind}", one="AAA", other="BBB", about="CCC", item="DDD", round="")
        assert told.endswith(".")
        assert "  " not in told


def test_a_wordy_group_is_told_whole():
    report = gather(wordy(), words("sv"))
    assert all(lesson.own_words for lesson in report.lessons)
    assert len(report.plans) == 3


def test_the_goals_that_the_group_chose_are_told_and_nothing_of_where_it_placed_itself():
    session = new_session()
    assert gather(session, words("sv")).goals == ()
    assert "<dt>Mål</dt>" not in render_report(session, words("sv"))
    session.answer("goal", True, "grav_en_gang")
    session.answer("people", 28)
    plain = render_report(session, words("sv"))
    assert "Mål Gatan öppnas en gång." in Page(plain).text
    session.answer("where", [3, 2, 2, 21], "early")  # 21 appears nowhere else
    assert render_report(session, words("sv")) == plain


def test_the_marks_on_the_picture_are_the_groups():
    session = new_session()
    before = draw_board(session, words("sv"))
    session.answer("mark", 1, "tackning")
    assert draw_board(session, words("sv")) != before
