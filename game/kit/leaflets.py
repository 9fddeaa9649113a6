"""The sheets beside the cards: the invitation, the rules of the room, how to play on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.guide.blocks import boxes, bullets, fields, heading, para, quote, small, steps, table

if TYPE_CHECKING:
    from game.core.scenario import Role
    from game.guide.blocks import Block
    from game.kit.case import Case

RULES = ("game", "talk", "unsure", "undo", "room")
"""Of the room, as on the screen."""


def write_invitation(case: Case) -> list[Block]:
    """Return the invitation, the checklist of seats, and a few lines for before and after."""
    say, scenario = case.say, case.scenario
    place, title = case.text(scenario.place), case.text(scenario.title)
    sender = case.text(scenario.sender)
    what = [
        say("kit-invite-what-1", place=place, rounds=len(scenario.rounds)),
        say("kit-invite-what-2"),
        say("kit-invite-what-3"),
    ]
    minutes = scenario.minutes
    return [
        *([small(say("kit-invite-from", sender=sender))] if sender else []),
        para(say("kit-invite-hello")),
        heading(2, say("kit-invite-what")),
        bullets(list(what)),
        *([heading(2, f"{say('kit-invite-case')}: {title}"), para(case.text(scenario.intro))]
          if case.text(scenario.intro) else []),
        heading(2, say("kit-invite-practical")),
        fields([say(f"kit-invite-{name}") for name in ("day", "time", "room", "answer")]),
        *([para(say("kit-invite-length", minutes=minutes))] if minutes else []),
        {"kind": "page"},
        heading(2, say("kit-invite-seats")),
        para(say("kit-invite-seats-how")),
        table(
            [say(f"kit-invite-seat-{name}") for name in ("role", "decides", "who", "here")],
            [_seat(case, number, role) for number, role in enumerate(scenario.roles)],
            ["1.2fr", "1.3fr", "1.3fr", "auto"],
        ),
        heading(2, say("kit-invite-before")),
        quote([para(say("kit-invite-before-text", title=title))]),
        heading(2, say("kit-invite-after")),
        quote([para(say("kit-invite-after-text") + " " + "_" * 12)]),
    ]  # fmt: skip


def _seat(case: Case, number: int, role: Role) -> list[object]:
    """Return a row of the checklist: the role, what it decides, a line and a box to fill in."""
    decides = [case.text(each.title) for each in case.scenario.decisions if each.owner == number]
    seat = case.say("kit-invite-seat-core" if role.core else "kit-invite-seat-empty")
    return [
        {"badge": number, "text": case.role(number), "under": seat},
        ", ".join(decides) or case.say("kit-invite-seat-nothing"),
        {"blank": True},
        {"box": True},
    ]


def write_rules(case: Case) -> list[str]:
    """Return the rules of the room."""
    return [case.say(f"rule-{name}") for name in RULES]


def write_paper(case: Case) -> list[Block]:
    """Return how a game is played without a computer."""
    say = case.say

    def all_of(name: str, count: int) -> list[str]:
        return [say(f"kit-paper-{name}-{number}") for number in range(1, count + 1)]

    return [
        para(say("kit-paper-lead")),
        heading(2, say("kit-paper-need")),
        boxes(list(all_of("need", 5))),
        heading(2, say("kit-paper-round")),
        steps(list(all_of("round", 5))),
        heading(2, say("kit-paper-note")),
        bullets(list(all_of("note", 5))),
        heading(2, say("kit-paper-after")),
        bullets(list(all_of("after", 2))),
    ]
