"""A share of a trial: some games of one kind of group in one length, played and counted in one go, in any process."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from game.bots.games import play_fast
from game.bots.groups import every_move
from game.collecting import without_cyclic_gc
from game.core.moves import KINDS
from game.core.moves.exchange import LEFT_OPEN
from game.core.rules import why_not
from game.core.state import MOVES, is_active, known_by
from game.scoring import evaluate
from game.trial.groups import GROUPS
from game.trial.minutes import cards_shown, counts_as_move, seconds_of
from game.trial.tally import Fact, Tally

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.core.events import Event
    from game.core.moves.kind import Move
    from game.core.scenario import Scenario
    from game.core.state import State
    from game.scoring import Scoring


class Share(NamedTuple):
    """Which games to play. It speaks for itself: whoever gets it needs nothing else but the program."""

    text: str
    """The author's own text."""
    minutes: int | None
    group: str
    """One of ``GROUPS``."""
    first: int
    """The seed of the first game."""
    games: int
    profile: str = ""
    """The text of the profile that fills its placeholders; empty for the scenario's own fiction."""


def play_share(share: Share) -> Tally:
    """Play the games of ``share``; a process compiles a scenario once, however many shares it gets of it."""
    scenario = _compiled(share.text, share.profile, share.minutes)
    return play_games(scenario, share.group, range(share.first, share.first + share.games))


Known = dict[tuple[str, str, "int | None"], "Scenario"]
"""Compiled scenarios, by the author's text, the profile's, and the length."""

_known: Known = {}
"""What this process has been told at its beginning, so that it need not load what reads scenarios."""


def know(known: Known) -> None:
    """Take over what another process has compiled."""
    _known.update(known)


@lru_cache(maxsize=8)
def _compiled(text: str, profile: str, minutes: int | None) -> Scenario:
    if (text, profile, minutes) in _known:
        return _known[text, profile, minutes]
    from game.authoring import ProfileFile, read_scenario  # noqa: PLC0415 - takes longer to load than a share to play

    own = ProfileFile("", profile.encode()) if profile else None
    return read_scenario(text.encode(), "", own).compile(minutes)


def play_games(scenario: Scenario, group: str, seeds: range) -> Tally:
    """Play a game for each of ``seeds``, which is also what the group's chances begin with."""
    tally = Tally()
    with without_cyclic_gc():
        for seed in seeds:
            _play_game(scenario, group, seed, tally)
    return tally


def _play_game(scenario: Scenario, group: str, seed: int, tally: Tally) -> None:
    watcher = _Watcher(scenario)
    state, log, _ = play_fast(scenario, GROUPS[group](scenario, seed), seed, watcher.watch)
    scoring = evaluate(scenario, log)
    tally.games += 1
    tally.facts.update(watcher.facts)
    tally.facts.update({*_happened(scenario, log), *_stood(scenario, state, scoring)})
    cards = cards_shown(scoring.cards())
    seconds = seconds_of(scenario, log, watcher.moves, cards)
    tally.facts.update([("cards", cards), ("minutes", round(seconds / 60))])
    scoring.let_go()


class _Watcher:
    """Sees who makes the moves, and who has none that would change anything."""

    def __init__(self, scenario: Scenario) -> None:
        self._scenario = scenario
        self._round = -1
        self.moves = 0
        self.facts: list[Fact] = []

    def watch(self, state: State, move: Move) -> None:
        if move[1] >= 0 and counts_as_move(move[0]):
            self.moves += 1
            self.facts.append(("moves", self._scenario.roles[move[1]].id))
            if move[0] == "decide":
                self.facts.append(("settled", self._scenario.roles[move[1]].id))
        if state.step == MOVES and state.round != self._round:
            self._round = state.round
            self.facts += self._idle(state)

    def _idle(self, state: State) -> Iterator[Fact]:
        """Yield the roles that can do nothing as the moves of a round begin, but pass or promise."""
        scenario = self._scenario
        for role, there in enumerate(scenario.roles):
            if is_active(state, role) and not _can_act(scenario, state, role):
                yield ("idle", scenario.rounds[state.round].id, there.id)


def _can_act(scenario: Scenario, state: State, role: int) -> bool:
    """Whether ``role`` has a move that costs one. What most often is possible is tried first."""
    others = [other for other in range(len(scenario.roles)) if other != role]
    if any(_can_hear(scenario, state, role, number, others) for number in range(len(scenario.decisions))):
        return True
    for item in known_by(state, role):
        lacking = [other for other in others if not state.knows[item] >> other & 1]
        if any(why_not(scenario, state, ("share", role, item, 1 << other)) is None for other in lacking):
            return True
    return any(why_not(scenario, state, move) is None for move in _other_moves(scenario)[role])


def _can_hear(scenario: Scenario, state: State, role: int, decision: int, others: list[int]) -> bool:
    for other in others:
        refusal = why_not(scenario, state, ("hear", role, decision, other, LEFT_OPEN))
        if refusal is None:
            return True
        if refusal.code == "settled":
            return False  # whoever would be asked
    return False


@lru_cache(maxsize=8)
def _other_moves(scenario: Scenario) -> tuple[tuple[Move, ...], ...]:
    """Return, for each role, the others that cost one. A question once, with the answer that is always possible."""
    return tuple(
        tuple(
            move
            for move in moves
            if KINDS[move[0]].costs and move[0] not in {"hear", "share"} and (move[0] != "ask" or move[-1] == LEFT_OPEN)
        )
        for moves in every_move(scenario)
    )


def _happened(scenario: Scenario, log: list[Event]) -> Iterator[Fact]:
    """Yield what the log tells of things that an author has written."""
    for event in log:
        number = event.about[1]
        match event.type:
            case "decision.made":
                decision = scenario.decisions[number]
                yield ("decision", decision.id)
                yield ("option", decision.id, decision.options[event.value[0]].id)
            case "window.made":
                yield ("made", scenario.windows[number].id)
            case "window.missed":
                yield ("missed", scenario.windows[number].id)
            case "action.done":
                yield ("act", scenario.acts[number].id)
            case "issue.claimed":
                yield ("owned", scenario.issues[number].id)
            case "shock" if event.about[0] == "surprise":
                yield ("surprise", scenario.surprises[number].id)
            case "shock":
                yield ("consequence", scenario.consequences[number].id)


_OF_THE_LOG = frozenset({"promise", "reply"})
"""Connections that a group makes itself, and nobody wrote."""


def _stood(scenario: Scenario, state: State, scoring: Scoring) -> Iterator[Fact]:
    """Yield how everything stood when the game was over."""
    for requirement in scoring.requirements:
        if requirement.kind not in _OF_THE_LOG and requirement.status in {"met", "late", "missed"}:
            yield ("due", requirement.id)
            if requirement.status != "met":
                yield ("unmet", requirement.id)
    types = {card.type for card in scoring.cards()}
    yield from (("type", type_) for type_ in types)
    yield ("kinds", len(types))
    for row in scoring.counts():
        yield ("count", row.id, -1 if row.met is None else row.met, row.of)
    for meter, value in zip(scenario.meters, state.meters, strict=True):
        yield ("meter", meter.id, value)
