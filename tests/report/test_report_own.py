"""The group's own picture, *hos oss* and the pulse in the report: its own words and counts, nothing made of them."""

from __future__ import annotations

import pytest
from report_sessions import Page, new_session, played, said_of_itself

from game.report import render_report
from game.report.own import HOME_ON_PAPER, at_home, own_pictures, pulse
from game.session.answers import HOME
from game.session.home import exchange_told, exchanges
from game.texts import LANGUAGES, words


@pytest.fixture
def session():
    session = played("mixed")
    session.answer("plus", "Vi ringde före beslutet", "planarkitekt")
    session.answer("delta", "Kartan kom <sent>", "natagare")
    return session


def test_each_role_that_wrote_stands_with_its_own_words(session):
    [one, two] = own_pictures(session, words("sv"))
    assert (one.role, one.plus, one.delta) == ("Planarkitekt", "Vi ringde före beslutet", "")
    assert (two.role, two.plus, two.delta) == ("Nätägare", "", "Kartan kom <sent>")
    page = render_report(session, words("en"))
    assert "Vi ringde före beslutet" in page
    assert "Kartan kom &lt;sent&gt;" in page


def test_home_is_told_answer_by_answer(session):
    first, second, third = exchanges(session)[:3]
    session.answer("home", "sometimes", third.id)
    session.answer("home", "works", first.id)
    session.answer("home", "sometimes", second.id)
    told = [(each.answer, each.told) for each in at_home(session, words("sv"))]
    say = [exchange_told(session.scenario, each, words("sv")) for each in (first, second, third)]
    assert told == [("Fungerar", (say[0],)), ("Ibland", (say[1], say[2]))]


def test_an_answer_about_no_connection_of_the_game_is_left_out(session):
    session.answer("home", "works", "somebody:else:wrote this")
    assert at_home(session, words("sv")) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pulse_is_counts_and_nothing_else(session, language):
    session.answer("pulse", [2, 1, 0], "heard")
    session.answer("pulse", [5, 9, 3], "useful")
    say = words(language)
    told = [(each.statement, each.counts) for each in pulse(session, say)]
    assert told == [
        (say("pulse-heard"), say("report-pulse-row", yes=2, partly=1, no=0)),
        (say("pulse-useful"), say("report-pulse-row", yes=5, partly=9, no=3)),
    ]
    assert "%" not in Page(render_report(session, say)).text


def test_what_was_not_said_has_no_heading():
    text = Page(render_report(new_session(), words("sv"))).text
    for name in ("report-own", "report-home", "report-pulse-how"):
        assert words("sv")(name) not in text.replace(words("sv")("report-own-words"), "")


def test_every_connection_is_in_the_file_and_the_first_on_paper():
    session = played("silo", 90)
    said_of_itself(session, "kort")
    groups = at_home(session, words("sv"))
    assert sum(len(each.told) for each in groups) == len(exchanges(session)) > HOME_ON_PAPER * len(HOME)
    text = Page(render_report(session, words("sv"))).text
    assert all(told in text for each in groups for told in each.told)
    assert all(len(each.on_paper) == HOME_ON_PAPER for each in groups)
