"""*Vi som är här*: how many people there are, how they sit, and who plays what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.state import EMPTY, OWN
from game.screen.kit import button, choice, column, icon, keycap, panel, row, scroll, stepper, text
from game.screen.pages.frame import welcome_frame
from game.session.answers import PEOPLE_MAX, PEOPLE_MIN, SEATINGS
from game.session.seating import people_each, people_of, seating_of, suggest_seats

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

MANY = 5
"""People that are added or taken at once, where one at a time is slow."""

ROOMY = 5
"""Roles that have air around them; more stand closer, so that all are seen at once."""


def seats_page(view: View) -> Node:
    """Return the room and the roles; a number key changes how a role is played."""
    say = view.say
    rows = [_seat(view, role) for role in range(len(view.scenario.roles))]
    body = row(
        _room(view),
        column(
            text(say("seats-how"), 26, color="quiet"),
            scroll(*rows, weight=1, gap=12 if len(rows) <= ROOMY else 6),
            weight=7,
            gap=14,
        ),
        weight=1,
        gap=28,
        pad=(40, 24),
    )
    return welcome_frame(view, body, next_words="key-begin")


def _room(view: View) -> Node:
    """Return how many they are, how they sit, and what the game suggests for so many."""
    say, people, way = view.say, people_of(view.session), seating_of(view.session)
    steps = row(
        stepper(
            str(people),
            say("seats-people"),
            id="people",
            size=28,
            less=("people", -1) if people > PEOPLE_MIN else None,
            more=("people", 1) if people < PEOPLE_MAX else None,
            weight=1,
        ),
        *(
            button(
                f"{sign}{MANY}", ("people", by), id=f"people-{name}", spoken=say(f"seats-{name}"), size=24, pad=(16, 8)
            )
            for sign, by, name in (("−", -MANY, "fewer"), ("+", MANY, "more"))
        ),
        gap=10,
        align="middle",
    )
    ways = [
        choice(say(f"seating-{each}"), ("seating", each), checked=each == way, id=f"seating-{each}", weight=1)
        for each in SEATINGS
    ]
    return panel(
        steps,
        column(
            text(say("seats-seating"), 24, bold=True, color="quiet"),
            row(*ways[:2], gap=8),
            row(*ways[2:], gap=8),
            gap=8,
        ),
        column(*_suggested(view, people, way), fill="question", radius=14, pad=(20, 14), gap=10),
        text(say("seats-lead"), 26),
        title=say("seats-title"),
        weight=4,
        gap=16,
        pad=(26, 20),
    )


def _suggested(view: View, people: int, way: str) -> list[Node]:
    say, seats = view.say, suggest_seats(view.scenario, people, way)
    shared = [(role, host) for role, host in enumerate(seats) if host != OWN]
    lines = [
        _each(view, people, seats, way),
        *(say("seats-doubled", role=view.title("role", role), host=view.title("role", host)) for role, host in shared),
    ]
    parts = [text(say("seats-suggested"), 22, bold=True, color="quiet"), text(" ".join(lines), 26)]
    if view.state.seats != seats:
        take = button(say("seats-take"), ("take-seats",), key="g", icon_name="users", size=24, id="take-seats")
        parts.append(row(take))
    return parts


def _each(view: View, people: int, seats: tuple[int, ...], way: str) -> str:
    """Return how many each role has; in rings, how many sit behind the one who plays."""
    behind = way == "rings"
    shares = [share - behind for share, seat in zip(people_each(seats, people), seats, strict=True) if seat == OWN]
    low, high = min(shares), max(shares)
    kind = "seats-ring" if behind else "seats-each"
    return view.say(kind, low=low) if low == high else view.say(f"{kind}-or", low=low, high=high)


def _seat(view: View, role: int) -> Node:
    there = view.scenario.roles[role]
    name = view.title("role", role)
    words = seating_told(view, role)
    brief = "" if view.compact else view.read(there.brief)
    key = str(role + 1) if role < 9 else ""
    number = [keycap(key, size=26)] if key else []
    return button(
        f"{name}: {words}",
        ("seat", role),
        key=key,
        id=f"seat-{role}",
        pad=(18, 10 if len(view.scenario.roles) <= ROOMY else 4),
        spoken=f"{name}: {words}",
        content=(
            *number,
            view.badge(role, 56),
            column(
                text(name, 28, bold=True, color=f"role{role}"), *([text(brief, 22)] if brief else []), gap=2, weight=5
            ),
            row(
                icon("armchair" if view.state.seats[role] == EMPTY else "users", 34),
                text(words, 24, bold=True, weight=1),
                gap=12,
                align="middle",
                weight=2,
            ),
        ),
        gap=16,
    )


def seating_told(view: View, role: int) -> str:
    """Return how a role is played, in words; by how many, once they have been counted."""
    seat = view.state.seats[role]
    if seat != OWN:
        return view.say("seat-empty") if seat == EMPTY else view.say("seat-doubled", what=view.title("role", seat))
    if ("people", "") not in view.session.answers:
        return view.say("seat-own")
    count = people_each(view.state.seats, people_of(view.session))[role]
    if seating_of(view.session) == "rings" and count > 1:
        return view.say("seat-ring", count=count - 1)
    return view.say("seat-own-people", count=count)
