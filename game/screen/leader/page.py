"""The leader's page: in a window of its own, or in front of the shared page."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.state import (
    CHECK,
    CHOICE,
    DEBRIEF,
    MOVES,
    OVER,
    ROUND_STEPS,
    SITUATION,
    STEP_IDS,
    TALK,
    WELCOME,
    focus_of,
    lead_role,
)
from game.screen.kit import button, column, dialog, entry, flow, header_row, heading, panel, row, text, timer
from game.screen.leader.controls import controls
from game.screen.leader.late import lateness_told
from game.screen.leader.lists import open_list
from game.screen.leader.script import script
from game.screen.pages.forms import LETTERS
from game.session.answers import PRIVATE
from game.session.session import WORDS_MAX

if TYPE_CHECKING:
    from game.core.scenario import Decision
    from game.screen.kit import Node
    from game.screen.view import View

HINTS = ("silent", "fast", "heated", "chief")
MINUTE = 60
FEW = 2
"""The leader's own lines, when there is room for the hints below them."""
OVERLAY_WIDTH = 1700


@dataclass(frozen=True)
class Shared:
    """What stands on the shared screen now."""

    page: Node
    number: int
    """Of the page within its step, from 1."""
    pages: int


def leader_page(view: View, shared: Shared, *, two_screens: bool) -> Node:
    """Return the whole of the leader's own window."""
    say = view.say
    told = view.table.message or view.table.receipt
    where = say("leader-here" if two_screens else "leader-here-one")
    top = header_row(
        heading(say("leader-title"), 34, color="header-ink"),
        text(where, 22, color="header-quiet", weight=1),
        *([text(told, 22, color="header-ink", to="end", weight=1)] if told else []),
    )
    opened, notes = open_list(view), _scenario_notes(view)
    now, aside = opened or _say_now(view, shared), (_time(view), _private(view))
    if view.compact:
        left = column(now, *([] if opened else notes), weight=3, gap=18)
        body = row(left, column(*aside, _hints(view, beside=1), weight=2, gap=16), weight=1, gap=22)
    elif notes or opened or _kept_places(view)[FEW:]:
        left = column(now, *([] if opened else [_hints(view)]), weight=3, gap=18)
        body = row(left, column(*aside, *notes, weight=2, gap=16), weight=1, gap=22)
    else:
        top_row = row(column(now, weight=3), column(*aside, weight=2, gap=16), weight=1, gap=22)
        body = column(top_row, _hints(view, beside=len(HINTS)), gap=16, weight=1)
    body = column(body, weight=1, pad=(28, 18))
    foot = flow(*controls(view, shared.page, two_screens=two_screens), gap=12, fill="band", pad=(28, 14))
    return column(top, body, foot)


def leader_dialog(view: View, shared: Shared) -> Node:
    """Return the same in front of the shared page, where everybody sees it.

    What is private is hidden until asked for.
    """
    say, unfolded, opened = view.say, view.table.leader_notes, open_list(view)
    if opened is not None:
        return dialog(
            opened, id="leader", title=say("leader-title"), close=("leader-part", ""), max_width=OVERLAY_WIDTH
        )
    if unfolded:
        parts = (
            column(_hints(view), weight=3),
            column(_private(view, seen_by_all=True), *_scenario_notes(view), weight=2, gap=14),
        )
    else:
        parts = (column(_say_now(view, shared), weight=3), column(_time(view), weight=2))
    show = button(
        say("leader-notes-hide" if unfolded else "leader-notes-show"),
        ("leader-notes",),
        key="f",
        size=22,
        id="notes",
        pad=(12, 6),
        min_height=50,
    )
    return dialog(
        row(
            text(say("leader-seen-by-all"), 24, bold=True, color="alert"),
            *([] if unfolded else [text(say("leader-notes-hidden"), 22, color="quiet", weight=1)]),
            gap=20,
            align="middle",
        ),
        row(*parts, gap=18),
        flow(*controls(view, shared.page, two_screens=False, in_front=True), show, gap=10),
        id="leader",
        title=say("leader-title"),
        close=("close",),
        max_width=OVERLAY_WIDTH,
    )


def _say_now(view: View, shared: Shared) -> Node:
    """Return what to say, what is read aloud, and the question."""
    say, state = view.say, view.state
    parts: list[Node] = [text(script(view, shared.page), 28)]
    focus = focus_of(view.scenario, state) if state.step == CHOICE else None
    if focus is not None:
        parts.append(_options(view, view.scenario.decisions[focus]))
    elif state.step in ROUND_STEPS:
        there = view.scenario.situations[state.round]
        aloud = column(
            text(f"{say('leader-aloud')}: {view.read(there.title)}", 20, bold=True, color="quiet"),
            text(view.read(there.text), 24),
            gap=4,
        )
        begins = lead_role(state) if state.step <= TALK else None
        question = _asked(
            view,
            heading(view.read(there.ask), 28),
            *([] if begins is None else [text(say("leader-begins", role=view.title("role", begins)), 22)]),
        )
        is_read = state.step == SITUATION and shared.number == 1
        parts += [aloud, question] if is_read else [question]
        parts += [aloud] if state.step in (TALK, MOVES) else []
        if view.read(there.hint):
            parts.append(_labelled(say("leader-hint"), view.read(there.hint)))
    elif state.step == WELCOME and shared.number == 1:
        parts.append(_labelled(say("leader-aloud"), view.read(view.scenario.intro)))
    elif state.step == DEBRIEF:
        parts += [heading(view.read(each.ask), 26) for each in view.scenario.debrief]
    title = say("leader-say-now")
    if shared.pages > 1:
        title = f"{title} · {say('leader-page', page=shared.number, pages=shared.pages)}"
    return panel(*parts, title=title, weight=1, gap=14)


def _asked(view: View, *parts: Node) -> Node:
    label = text(view.say("leader-question"), 20, bold=True, color="quiet")
    return column(label, *parts, fill="question", radius=14, pad=(18, 12), gap=4)


def _options(view: View, decision: Decision) -> Node:
    """Return what is chosen among in secret, so that nobody has to turn to the shared screen for it."""
    lines = [f"{letter}. {view.read(option.title)}" for letter, option in zip(LETTERS, decision.options, strict=False)]
    return _asked(view, heading(view.read(decision.ask), 28), *(text(line, 24) for line in lines))


def _labelled(label: str, words: str) -> Node:
    return column(text(label, 20, bold=True, color="quiet"), text(words, 24), gap=4)


def _hints(view: View, *, beside: int = 2) -> Node:
    """Return what helps with a group that is so, ``beside`` of them in each row."""
    say = view.say
    cells = [
        column(
            text(say(f"leader-hint-{kind}"), 20, bold=True, color="quiet"),
            text(say(f"leader-hint-{kind}-how"), 22),
            weight=1,
            gap=2,
        )
        for kind in HINTS
    ]
    return panel(
        *(row(*cells[at : at + beside], gap=24) for at in range(0, len(cells), beside)),
        title=say("leader-hints"),
        weight=1 if beside == 1 else 0,
        pad=(28, 16),
        gap=12,
    )


def _time(view: View) -> Node:
    """Return what is left of the step, what comes then, and how the whole stands."""
    say, clock, state, session = view.say, view.table.clock, view.state, view.session
    parts: list[Node] = []
    if clock.total:
        step = say(f"step-{STEP_IDS[state.step]}")
        minutes, share = clock.shown
        if minutes:
            words = say("leader-step-left", step=step, minutes=minutes)
        else:
            words = (
                say("leader-step-over", step=step, minutes=clock.over)
                if clock.over
                else say("leader-step-out", step=step)
            )
        parts += [heading(words, 28), timer("", share, color="good", size=24)]
    parts.append(text(_next(view), 24))
    if state.step != OVER:
        length = say("leader-spent", minutes=int(clock.spent // MINUTE), length=view.scenario.minutes or MINUTE)
        parts.append(text(f"{length} {lateness_told(view)}", 22))
    if session.last_round < view.scenario.last_round:
        parts.append(text(say("leader-ended-early", round=view.title("round", session.last_round)), 22, bold=True))
    return panel(*parts, title=say("leader-time"), gap=10)


def _next(view: View) -> str:
    """Return what comes after this step."""
    say, state, session = view.say, view.state, view.session
    if state.step >= DEBRIEF + 1:
        return say("leader-last")
    if state.step == WELCOME or (state.step == CHECK and state.round < session.last_round):
        number = state.round + 1
        told = say("round-of", round=number + 1, rounds=session.last_round + 1)
        return say("leader-then", what=f"{told}, {view.title('round', number)}")
    return say("leader-then", what=say(f"step-{STEP_IDS[state.step + 1]}"))


def _kept_places(view: View) -> list[str]:
    """Return the places that hold the leader's own lines."""
    return [place for place in PRIVATE if ("private", place) in view.session.answers]


def _private(view: View, *, seen_by_all: bool = False) -> Node:
    """Return the leader's own lines, and a place to write one more."""
    how = "leader-private-seen" if seen_by_all else "leader-private-how"
    say, answers = view.say, view.session.answers
    kept = [
        row(
            text(answers["private", place], 22, weight=1),
            button(
                say("leader-private-drop"),
                ("private-drop", place),
                size=20,
                kind="quiet",
                id=f"private-{place}",
                pad=(8, 2),
                min_height=36,
            ),
            gap=10,
            align="middle",
        )
        for place in _kept_places(view)
    ]
    line = view.table.lines.get("private", "")
    write = entry(
        "private",
        line,
        label=say("leader-private"),
        hint=say("leader-private-new"),
        limit=WORDS_MAX,
        command=("private",),
        size=22,
    )
    full = len(kept) == len(PRIVATE)
    return panel(
        text(say("leader-private-full" if full else how), 20, color="quiet"),
        *kept,
        *([] if full else [write]),
        title=say("leader-private"),
        gap=8,
    )


def _scenario_notes(view: View) -> list[Node]:
    """Return the author's notes to the leader: of the round, and before the first of the whole case."""
    state = view.state
    notes = view.scenario.notes if state.step == WELCOME else {}
    if state.step in ROUND_STEPS:
        notes = view.scenario.situations[state.round].notes
    words = view.read(notes)
    if not words:
        return []
    lines = [text(line, 22) for line in words.split("\n") if line.strip()]
    return [panel(*lines, title=view.say("leader-scenario-notes"), weight=2, gap=8)]
