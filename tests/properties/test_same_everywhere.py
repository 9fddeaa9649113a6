"""The same scenario, seed and moves give the same bytes, whatever Python puts first in a set."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

GAME = """
import json
from game.authoring import load_scenario
from game.bots.games import play_session
from game.bots.groups import Random, mixed
from game.places import scenarios_folder
from game.scoring.log import card_to_json
from game.session.session import Session
for minutes in (45, 60, 90):
    scenario = load_scenario(scenarios_folder() / "storgatan_oppnas.yaml", minutes)
    for group in (mixed(5), Random(scenario, 5)):
        session = Session(scenario, {"seed": 11})
        play_session(session, group)
        print(session._digest, repr(session.state))
        print(json.dumps([frame.entry for frame in session.frames]))
        print(json.dumps(session.export()))
        print(json.dumps([card_to_json(session.scoring, card) for card in session.cards]))
        print(session.scoring.counts())
"""


def played(hash_seed: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", GAME], check=True, capture_output=True, text=True, encoding="utf-8", timeout=60,
        env={**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONIOENCODING": "utf-8"},
    )  # fmt: skip
    return done.stdout


def test_the_order_of_sets_changes_nothing():
    first = played("1")
    assert first.count("\n") == 30
    assert played("2") == first
    assert played("0") == first


@pytest.mark.parametrize("hash_seeds", [("1", "2")])
def test_the_two_programs_really_differ_in_the_order_of_sets(hash_seeds):
    """Else the test above could not fail."""
    code = "print(list({'gata', 'natagare', 'planarkitekt', 'tillstand', 'ledning', 'x', 'y', 'z'}))"
    orders = {
        subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, timeout=30,
            env={**os.environ, "PYTHONHASHSEED": seed},
        ).stdout
        for seed in hash_seeds
    }  # fmt: skip
    assert len(orders) == 2
