"""Whatever is tried at the table, possible or not: the promises that the rules of play and a session make."""

from __future__ import annotations

import sys
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

sys.path.append(str(Path(__file__).parents[1] / "core"))

from core_moves import moves
from core_table import small

from game.core.events import GROUP, event_to_json
from game.core.moves import KINDS
from game.core.moves.coding import move_from_json, move_to_json
from game.core.refusal import tell_refusal
from game.core.rules import step, why_not
from game.core.scenario import METER_MAX
from game.core.state import MOVES, OPEN, OVER, OWN, State, new_state
from game.scoring import evaluate
from game.session.session import Session
from game.texts import words

SV = words("sv")
ALL = {minutes: [list(kind.candidates(small(minutes), role)) for role in range(5) for kind in KINDS.values()] for minutes in (45, 60)}


class Playing(RuleBasedStateMachine):
    """A session in which everything is tried; each rule checks what it must leave as it was."""

    @initialize(minutes=st.sampled_from([45, 60]), seed=st.integers(0, 2**64 - 1), steps=st.integers(0, 14))
    def sit_down(self, minutes: int, seed: int, steps: int) -> None:
        self.scenario = small(minutes)
        self.minutes = minutes
        self.header = {"seed": seed}
        self.session = Session(self.scenario, self.header)
        self.lines: list[dict[str, object]] = []
        self.taken, self.session._take = self.session._take, self.take  # type: ignore[method-assign]
        for _ in range(steps):
            self.session.play(("next", GROUP, 1))

    def take(self, entry: dict[str, object]) -> None:
        """Keep every entry as the journal would."""
        self.taken(entry)
        self.lines.append({**entry, "digest": self.session._digest})

    # what is tried ------------------------------------------------------------------------------------

    @rule()
    def go_on(self) -> None:
        self.try_move(("next", GROUP, 1))

    @rule(data=st.data())
    def try_anything(self, data: st.DataObject) -> None:
        self.try_move(data.draw(moves(self.scenario, len(self.session.state.promises))))

    @precondition(lambda self: self.session.state.step == MOVES)
    @rule(data=st.data())
    def try_what_a_role_could_do(self, data: st.DataObject) -> None:
        own = data.draw(st.sampled_from([each for each in ALL[self.minutes] if each]))
        self.try_move(data.draw(st.sampled_from(own)))

    @precondition(lambda self: self.session.state.step == MOVES)
    @rule(data=st.data())
    def do_something_possible(self, data: st.DataObject) -> None:
        state = self.session.state
        possible = [move for own in ALL[self.minutes] for move in own if why_not(self.scenario, state, move) is None]
        if possible:
            self.try_move(data.draw(st.sampled_from(possible)))

    @rule()
    def undo_and_redo(self) -> None:
        before, digest = self.now(), self.session._digest
        if self.session.undo():
            assert self.session._digest != digest, "taking back is an entry too"
            assert self.session.redo()
        assert self.now() == before

    @rule(count=st.integers(1, 4))
    def undo(self, count: int) -> None:
        for _ in range(count):
            frames = len(self.session.frames)
            assert self.session.undo() == (frames > 1)

    @rule()
    def redo(self) -> None:
        waiting = len(self.session.undone)
        assert self.session.redo() == (waiting > 0)
        assert len(self.session.undone) == max(0, waiting - 1)

    @rule(line=st.text(max_size=250))
    def note(self, line: str) -> None:
        state = self.session.state
        self.session.note(line)
        assert self.session.state is state

    @rule(place=st.integers(0, 2), when=st.text(max_size=20))
    def plan(self, place: int, when: str) -> None:
        self.session.plan(place, {"when": when})

    def try_move(self, move: tuple[object, ...]) -> None:
        """Play it; a possible move is made, any other one changes nothing and says why."""
        before, was = self.now(), self.session.state.as_data()
        state = self.session.state
        refusal = why_not(self.scenario, state, move)
        assert self.session.play(move) == refusal
        assert state.as_data() == was, "the state that was handed in has changed"
        if refusal is None:
            after, events = step(self.scenario, state, move)
            assert self.session.state == after
            assert self.session.frames[-1].events == tuple(events)
            line = move_to_json(self.scenario, move)
            assert move_from_json(self.scenario, line, len(state.promises)) == move
            assert all(event_to_json(self.scenario, event) for event in events)
        else:
            assert self.now() == before
            assert tell_refusal(SV, self.scenario, refusal)

    def now(self) -> tuple[object, ...]:
        session = self.session
        return (list(session.frames), list(session.undone), session.cards, session.notes, session.plans)

    # what always holds --------------------------------------------------------------------------------

    @invariant()
    def the_game_can_go_on(self) -> None:
        if hasattr(self, "session"):
            state = self.session.state
            refusal = why_not(self.scenario, state, ("next", GROUP, 1))
            assert (refusal is None) == (state.step != OVER and OWN in state.seats)

    @invariant()
    def the_state_makes_sense(self) -> None:
        if not hasattr(self, "session"):
            return
        state: State = self.session.state
        assert all(0 <= meter <= METER_MAX for meter in state.meters)
        assert all(left >= 0 for left in state.moves_left)
        assert not state.windows_made & state.windows_missed
        for item, known in zip(self.scenario.items, state.knows, strict=True):
            assert not known & item.confidential_to
        for seat in state.seats:
            assert seat < 0 or state.seats[seat] == OWN
        for made in state.promises:
            if made[5] == OPEN and made[2] == "share":
                assert made[1] & ~state.knows[made[3]], "everybody it was made to knows, and it is still open"

    def teardown(self) -> None:
        """Replay equals live, and the cards are those of the log that stands."""
        if not hasattr(self, "session"):
            return
        again = Session(self.scenario, self.header)
        assert all(again.replay(line) for line in self.lines)
        assert [frame.entry for frame in again.frames] == [frame.entry for frame in self.session.frames]
        assert again.state == self.session.state
        assert again._digest == self.session._digest
        assert again.cards == self.session.cards
        assert self.session.cards == evaluate(self.scenario, self.session.events, ended=False).cards()
        assert self.session.frames[0].state == new_state(self.scenario, self.header["seed"])


TestPlaying = Playing.TestCase
TestPlaying.settings = settings(
    max_examples=250, stateful_step_count=40, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
