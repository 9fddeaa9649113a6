"""Whole games as readable text, compared line by line. ``python3 tools/regenerate.py`` writes them anew."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from game.authoring import read_file
from game.bots.games import play_session
from game.bots.groups import mixed, perfect, silo
from game.core.events import STORY, event_to_json
from game.core.moves.coding import move_from_json
from game.core.refusal import title_of
from game.core.state import STEP_IDS
from game.places import find_scenarios, scenarios_folder
from game.scoring.tell import tell_count
from game.session.journal import canonical
from game.session.session import Session
from game.session.sittings import replay_journal
from game.texts import words

if TYPE_CHECKING:
    from game.scoring.card import Card

GROUPS = {"perfect": perfect, "silo": silo, "mixed": mixed}
OLD_JOURNALS = sorted((Path(__file__).parent / "journals").glob("*.jsonl"))


def playthrough(session: Session) -> str:
    """The game entry by entry: where, which move, what happened, the meters, and how the cards stand."""
    scenario = session.scenario
    replayed = Session(scenario, session.header)
    cards: dict[str, Card] = {}
    lines = [f"# {scenario.title['sv']}, {scenario.minutes} minuter, frö {session.header['seed']}"]
    for frame in session.frames[1:]:
        before = replayed.state
        assert replayed.play(move_from_json(scenario, frame.entry["move"], len(before.promises))) is None
        state = replayed.state
        if (state.round, state.step) != (before.round, before.step):
            round_ = scenario.rounds[state.round].id
            lines += ["", f"## {state.round + 1} {round_}: {STEP_IDS[state.step]}"]
        lines.append("> " + canonical(frame.entry["move"]))
        for event in frame.events:
            line = event_to_json(scenario, event)
            mark = "  ~ " if event.type in STORY else "  * "
            lines.append(mark + json.dumps(line, ensure_ascii=False))
        if state.meters != before.meters:
            told = (f"{meter.id} {value}" for meter, value in zip(scenario.meters, state.meters, strict=True))
            lines.append("  meters: " + ", ".join(told))
        for card in replayed.cards:
            if cards.get(card.id) != card:
                lines.append(f"  card: {told_card(session, card)}")
                cards[card.id] = card
    lines += ["", "## Räknat"]
    lines += [tell_count(count, words("sv")) for count in session.scoring.counts()]
    lines += ["", f"sammandrag {session._digest}"]
    return "\n".join(lines) + "\n"


def told_card(session: Session, card: Card) -> str:
    link = " – ".join(title_of(session.scenario, ("role", role), "sv") for role in card.link or ())
    return f"{card.type} {card.id} severity {card.severity} {card.status} {card.tap or 'unanswered'} ({link})"


@pytest.mark.parametrize("name", GROUPS)
@pytest.mark.parametrize("path", find_scenarios(scenarios_folder()), ids=lambda path: path.stem)
def test_a_playthrough_is_as_it_was(name, path, golden):
    """In an hour, or in the only length there is."""
    reading = read_file(path)
    minutes = 60 if 60 in reading.lengths else reading.lengths[0]
    session = Session(reading.compile(minutes), {"seed": 17})
    play_session(session, GROUPS[name](17))
    golden(f"playthroughs/{path.stem}-{minutes}-{name}.txt", playthrough(session))


@pytest.mark.parametrize("path", OLD_JOURNALS, ids=lambda path: path.stem)
def test_an_old_journal_still_replays_to_its_last_line(path):
    """Never regenerated: a journal that no longer replays needs a new ``RULES_VERSION``."""
    data = path.read_bytes()
    session = replay_journal(path)
    last = json.loads(data.splitlines()[-1])
    assert session._digest == last["digest"]
    assert path.read_bytes() == data


def test_there_are_old_journals():
    assert OLD_JOURNALS
