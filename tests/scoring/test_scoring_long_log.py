"""A log of a hundred thousand events is read and scored like a short one."""

from __future__ import annotations

import json

import pytest

from game.bots.games import play_fast
from game.bots.groups import mixed
from game.core.events import STORY, event_to_json
from game.scoring import evaluate
from game.scoring.log import MAX_BYTES, score_log

MANY = 100_000


@pytest.mark.slow
def test_a_hundred_thousand_events_give_the_cards_of_the_game_they_repeat(storgatan, tmp_path):
    """What is said again at once is the same: the long log tells what the short one tells."""
    _, events, _ = play_fast(storgatan, mixed(3), 3)
    told = [event for event in events if event.type not in STORY and not event.type.startswith("commit")]
    times = -(-MANY // len(told))
    lines = [json.dumps(event_to_json(storgatan, event)) for event in told for _ in range(times)][:MANY]
    assert len(lines) == MANY
    log = tmp_path / "lang.jsonl"
    log.write_text("\n".join(lines), "utf-8")
    assert log.stat().st_size < MAX_BYTES
    scored = score_log(storgatan, log)
    assert scored.unread == ()
    assert len(scored.scoring.events) == MANY
    short = evaluate(storgatan, told[: -(-MANY // times)])
    assert short.cards()
    assert [(card.id, card.type, card.severity, card.status) for card in scored.scoring.cards()] == [
        (card.id, card.type, card.severity, card.status) for card in short.cards()
    ]
