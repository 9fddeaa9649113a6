"""What the board shows, as plain frozen data, and how it follows from a scenario and a course of play.

Nothing here knows the engine or the scoring: whoever calls says how far the group has come (``Progress``). What
decides *where* things stand (lines, columns, titles, possible connections) comes from the scenario alone, so that
nothing jumps during a game; ``Progress`` only decides how they look.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from game.core.scenario import Decision, Scenario, Text, Window, bits

StationKind = Literal["decision", "act", "window"]
StationState = Literal["waiting", "open", "done", "closed"]
"""``waiting`` is not open now, ``closed`` was possible once and did not happen."""

LinkState = Literal["pending", "met", "slipped", "repaired", "excluded"]
"""``excluded`` connections do not count in this game (an empty chair) and are not drawn."""

TELLING: tuple[LinkState, ...] = ("excluded", "pending", "met", "repaired", "slipped")
"""When one line stands for several connections it shows the last of these that any of them has."""


@dataclass(frozen=True, slots=True)
class Link:
    """A connection as somebody outside tells it.

    ``kind`` and ``number`` say what it is about in the scenario: "decision", "act", "window", "dependency", "item" or
    "issue", or anything else ("promise"). ``round`` places what has no station of its own; ``None`` is the last round.
    For an act or a window ``role_b`` may equal ``role_a``: the connection then runs to the window's own line.
    """

    id: str
    role_a: int
    role_b: int
    kind: str
    number: int
    state: LinkState
    round: int | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """How far a group has come, in plain numbers; sets are bit masks over the scenario's numbers.

    ``round`` is ``None`` before the first round, and the number of rounds when the last one is over. An empty
    ``meters`` means that every meter stands where it started, an empty ``goals`` that the marks are the scenario's.
    """

    round: int | None = None
    decided: int = 0
    acts_done: int = 0
    windows_missed: int = 0
    connections: tuple[Link, ...] = ()
    meters: tuple[int, ...] = ()
    goals: tuple[int, ...] = ()
    vacant: int = 0
    agreements: tuple[tuple[int, int, int], ...] = ()
    """(role, the other side, round it was made in) of each agreement of the group."""
    left_out: int | None = None
    """The first round that was left out, when the group ended earlier: what lay in it was neither made nor missed."""


@dataclass(frozen=True, slots=True)
class Column:
    """One round."""

    title: str
    when: str
    is_now: bool
    is_past: bool
    is_left_out: bool = False


@dataclass(frozen=True, slots=True)
class RoleLine:
    """One role; ``vacant`` is an empty chair."""

    role: int
    title: str
    letter: str
    vacant: bool


@dataclass(frozen=True, slots=True)
class Station:
    """A decision, an act or a window.

    ``line`` is an index of ``BoardModel.lines``; ``start`` and ``end`` are the columns it is open in, ``column`` the
    one it stands in. ``reach`` are the other lines a connection may run to from here, once for each such connection,
    whatever its state: room is kept for them. An act names its window's station in ``part_of``.
    """

    id: str
    kind: StationKind
    line: int
    start: int
    end: int
    column: int
    title: str
    state: StationState
    reach: tuple[int, ...] = ()
    part_of: str = ""
    shut: float = 1.0
    """Of a window that has just closed: how far it has come, 0-1."""


@dataclass(frozen=True, slots=True)
class Connection:
    """A requirement between two lines; ``stations`` are those it belongs to, the one it is drawn at first."""

    id: str
    line_a: int
    line_b: int
    column: int
    stations: tuple[str, ...]
    state: LinkState
    note: int = 0
    """A number that points it out, told beside the board; 0 for none."""
    made: float = 1.0
    """How much of it is drawn already, 0-1, when it has just come about; the rest still waits."""


@dataclass(frozen=True, slots=True)
class Agreement:
    """What the group has agreed between two lines: it holds from ``column`` on."""

    line_a: int
    line_b: int
    column: int


@dataclass(frozen=True, slots=True)
class MeterBar:
    """An outcome, 0 to 10, with the goal mark."""

    title: str
    value: int
    goal: int


@dataclass(frozen=True, slots=True)
class BoardModel:
    """The whole board; ``now`` is the column of now, or ``None`` before and after the rounds."""

    columns: tuple[Column, ...]
    lines: tuple[RoleLine, ...]
    stations: tuple[Station, ...]
    connections: tuple[Connection, ...]
    meters: tuple[MeterBar, ...]
    now: int | None
    agreements: tuple[Agreement, ...] = ()


def build_board(scenario: Scenario, progress: Progress, language: str) -> BoardModel:
    """Return the board of ``scenario`` in ``language`` as it stands at ``progress``.

    Connections between a role and itself, or about nothing that stands on the board and no second role, are left out.
    """
    played = len(scenario.rounds)
    round_ = progress.round
    now = round_ if round_ is not None and round_ < played else None
    meters = progress.meters or tuple(meter.start for meter in scenario.meters)
    goals = progress.goals or tuple(meter.goal for meter in scenario.meters)
    stations = _stations(scenario, progress, language)
    left_out = played if progress.left_out is None else progress.left_out
    past = min(left_out, 0 if round_ is None else round_)
    return BoardModel(
        columns=tuple(
            Column(_say(each.title, language), _say(each.when, language), now == at, at < past, at >= left_out)
            for at, each in enumerate(scenario.rounds)
        ),
        lines=tuple(
            RoleLine(at, _say(role.title, language), role.letter, bool(progress.vacant >> at & 1))
            for at, role in enumerate(scenario.roles)
        ),
        stations=stations,
        connections=_connections(scenario, progress, {station.id: station for station in stations}),
        meters=tuple(
            MeterBar(_say(meter.title, language), value, goal)
            for meter, value, goal in zip(scenario.meters, meters, goals, strict=True)
        ),
        now=now,
        agreements=tuple(
            Agreement(role, other, min(made + 1, scenario.last_round)) for role, other, made in progress.agreements
        ),
    )


def _say(text: Text, language: str) -> str:
    """Return the words in ``language``, or in the scenario's first one."""
    return text.get(language) or next(iter(text.values()), "")


def capsule_line(scenario: Scenario, window: Window) -> int:
    """Return the role whose line carries the window: the topmost of those who act in it."""
    return min(scenario.acts[act].role for act in window.acts)


def _stations(scenario: Scenario, progress: Progress, language: str) -> tuple[Station, ...]:
    stations = [
        Station(
            decision.id, "decision", decision.owner, decision.opens, decision.closes,
            _decision_column(scenario, number), _say(decision.title, language),
            _state(progress, bool(progress.decided >> number & 1), decision),
            _decision_reach(scenario, number),
        )
        for number, decision in enumerate(scenario.decisions)
    ]  # fmt: skip
    for number, window in enumerate(scenario.windows):
        if not window.acts:
            continue
        home = capsule_line(scenario, window)
        done = sum(progress.acts_done >> act & 1 for act in window.acts)
        made = done >= window.need
        missed = bool(progress.windows_missed >> number & 1)
        title = _say(window.title, language)
        state = "closed" if missed else _state(progress, made, window)
        stations.append(
            Station(window.id, "window", home, window.opens, window.last, window.last, title, state)
        )
        for at in window.acts:
            act = scenario.acts[at]
            act_state = _act_state(progress, at, act_window_state=state)
            reach = (home,) if act.role != home else ()
            stations.append(
                Station(
                    act.id, "act", act.role, window.opens, window.last, window.last,
                    _say(act.title, language) or title, act_state, reach, window.id,
                )
            )  # fmt: skip
    return tuple(stations)


def _state(progress: Progress, done: bool, thing: Decision | Window) -> StationState:  # noqa: FBT001
    if done:
        return "done"
    if progress.round is None or progress.round < thing.opens:
        return "waiting"
    last = thing.last if isinstance(thing, Window) else thing.closes
    if isinstance(thing, Window) and thing.closes < progress.round <= last and not thing.is_open(progress.round):
        return "waiting"  # between its two openings
    if progress.left_out is not None and last >= progress.left_out:
        return "waiting"
    return "open" if progress.round <= last else "closed"


def _act_state(progress: Progress, act: int, act_window_state: StationState) -> StationState:
    """An act left undone in a window that was made anyway (k_of) is not a missed one: it just waits."""
    if progress.acts_done >> act & 1:
        return "done"
    return "waiting" if act_window_state == "done" else act_window_state


def _decision_column(scenario: Scenario, number: int) -> int:
    """A decision stands in the round whose situation has it in focus, else in the one it closes in."""
    decision = scenario.decisions[number]
    for at, situation in enumerate(scenario.situations):
        if situation.focus == number and decision.opens <= at <= decision.closes:
            return at
    return decision.closes


def _decision_reach(scenario: Scenario, number: int) -> tuple[int, ...]:
    """The lines of those to be heard, of those who carry what is needed, and of decisions it hangs on."""
    decision = scenario.decisions[number]
    others = [role for role, level in decision.hear if level != "inform"]
    for item in decision.needs:
        carriers = scenario.items[item].carried_by
        others.extend(bits(carriers) if not carriers >> decision.owner & 1 else ())
    others.extend(scenario.decisions[link.before].owner for link in scenario.dependencies if link.after == number)
    return tuple(sorted(role for role in others if role != decision.owner))


def _connections(scenario: Scenario, progress: Progress, stations: dict[str, Station]) -> tuple[Connection, ...]:
    drawn = []
    for link in progress.connections:
        at = _belongs_to(scenario, link)
        column = link.round if link.round is not None else scenario.last_round
        line_a, line_b = link.role_a, link.role_b
        if at:
            column = stations[at[0]].column
            station = stations[at[0]]
            if line_a == line_b and station.part_of:
                line_a, line_b = station.line, stations[station.part_of].line
        if line_a != line_b:
            column = max(0, min(column, scenario.last_round))
            drawn.append(Connection(link.id, line_a, line_b, column, at, link.state))
    return (*drawn, *_window_ties(drawn, stations))


def _belongs_to(scenario: Scenario, link: Link) -> tuple[str, ...]:
    """The stations a connection belongs to, first the one whose place it takes; none for what has no station."""
    match link.kind:
        case "decision":
            return (scenario.decisions[link.number].id,)
        case "dependency":
            dependency = scenario.dependencies[link.number]
            return (scenario.decisions[dependency.after].id, scenario.decisions[dependency.before].id)
        case "act":
            act = scenario.acts[link.number]
            return (act.id, scenario.windows[act.window].id)
        case "window":
            window = scenario.windows[link.number]
            home = capsule_line(scenario, window)
            acting = [scenario.acts[act] for act in window.acts]
            away = [act.id for act in acting if act.role != home and act.role in (link.role_a, link.role_b)]
            return (*away[:1], window.id) if away else (acting[0].id, window.id)
        case _:
            return ()


def _window_ties(drawn: list[Connection], stations: dict[str, Station]) -> tuple[Connection, ...]:
    """Tie every act to its window's capsule where no told connection does: met when both were, else pending."""
    tied = {connection.stations[0] for connection in drawn if connection.stations}
    ties = []
    for act in stations.values():
        if not act.part_of or not act.reach or act.id in tied:
            continue
        window = stations[act.part_of]
        state: LinkState = "met" if act.state == "done" and window.state == "done" else "pending"
        ties.append(
            Connection(f"{window.id}/{act.id}", act.line, window.line, act.column, (act.id, window.id), state)
        )
    return tuple(ties)
