"""The list of what is printed: for each document its template and what stands in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.scenario import MATURITIES, METER_MAX, USUAL
from game.guide import guide_file, read_guide
from game.kit.board import describe_board, draw_board
from game.kit.cards import LETTERS, decision_cards, event_cards, fact_cards, moves_of, role_cards, roles_of
from game.kit.case import Case
from game.kit.leaflets import write_invitation, write_paper, write_rules
from game.kit.press import press
from game.kit.script import write_script
from game.report.picture import COLORS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.authoring import Reading
    from game.texts import Words

    Sheet = dict[str, Any]

AGREEMENTS = 3
"""Sheets to write on: as many as a group takes home."""

BLANKS = (
    *(("event", ("title", "what", "meters")),) * 4,
    *(("hold", ("what", "where")),) * 2,
    *(("share", ("tried", "noticed", "ask")),) * 2,
)
"""Cards to write on, with the lines of each: events, what has taken hold, and what others may learn of."""


def make_kit(reading: Reading, minutes: int | None, say: Words, *, large: bool = False) -> Iterator[tuple[str, bytes]]:
    """Yield the name and the PDF of everything that is printed ahead of a game.

    Raises:
        ScenarioError: the scenario has errors, or does not have that length.
        NotSet: a sheet can not be made.

    """
    variants = {kind: reading.compile(minutes, kind) for kind in MATURITIES if kind != USUAL}
    case = Case(reading.compile(minutes), say, variants)
    for name, (template, fill) in DOCUMENTS.items():
        sheet = fill(case)
        if sheet is not None:
            yield _file_name(name, say, large=large), press(template, _head(case, name, large=large) | sheet)


def make_guide(say: Words, *, large: bool = False) -> tuple[str, bytes]:
    """Return the name and the PDF of the leader's guide.

    Raises:
        OSError: it can not be read.
        NotSet: it can not be made.

    """
    title, blocks = read_guide(guide_file(say.language).read_text("utf-8"))
    title = title or say("kit-title-guide")
    head = _page(say, title, "", large=large) | {"colors": COLORS, "roles": []}
    return _file_name("guide", say, large=large), press("pages", head | {"blocks": blocks})


def _file_name(name: str, say: Words, *, large: bool) -> str:
    ending = f"-{say('kit-file-large')}" if large else ""
    return f"{say(f'kit-file-{name}')}{ending}.pdf"


def _page(say: Words, title: str, about: str, *, large: bool) -> Sheet:
    """Return what every document has: its language, its title, and the words in its foot."""
    foot = say("kit-page", page="PAGE", pages="PAGES")
    return {"lang": say.language, "large": large, "title": title, "about": about, "foot": foot}


def _head(case: Case, name: str, *, large: bool) -> Sheet:
    scenario = case.scenario
    title, under = case.text(scenario.title), " · ".join(filter(None, (case.text(scenario.place), case.length())))
    about = f"{title} · {under}"
    page = _page(case.say, case.say(f"kit-title-{name}"), about, large=large)
    return page | {"colors": COLORS, "roles": roles_of(case), "case": title, "under": under}


def _words(case: Case, *names: str) -> dict[str, str]:
    """Return words of the program for a template, by the last part of their keys."""
    return {name: case.say(f"kit-{name}") for name in names}


def _invitation(case: Case) -> Sheet:
    return {"blocks": write_invitation(case)}


def _script(case: Case) -> Sheet:
    return {"blocks": write_script(case)}


def _rules(case: Case) -> Sheet:
    rest = [case.say(f"kit-rules-not-{number}") for number in range(1, 4)]
    return {"rules": write_rules(case), "not": case.say("kit-rules-not"), "nots": rest}


def _paper(case: Case) -> Sheet:
    scenario = case.scenario
    meters = [
        {"title": case.text(each.title), "start": each.start, "goal": each.goal, "most": METER_MAX}
        for each in scenario.meters
    ]
    words = _words(
        case, "paper-moves", "paper-moves-how", "paper-meters", "paper-meters-how", "paper-start", "paper-goal",
        "paper-role",
    )  # fmt: skip
    rounds = [case.text(each.title) for each in scenario.rounds]
    moves = [each.moves for each in scenario.roles]
    return {"blocks": write_paper(case), "meters": meters, "rounds": rounds, "moves": moves, "say": words}


def _roles(case: Case) -> Sheet:
    words = _words(
        case, "role", "role-brief", "role-worry", "role-knows", "role-knows-how", "role-knows-none", "role-shared",
        "role-decides", "role-acts",
    )  # fmt: skip
    return {"cards": role_cards(case), "moves": moves_of(case), "say": words}


def _choices(case: Case) -> Sheet:
    most = max((len(each.options) for each in case.scenario.decisions), default=3)
    words = _words(case, "cut", "choice-letters", "choice-card", "choice-card-how")
    sets = len(case.scenario.roles)
    return {"cards": decision_cards(case), "letters": LETTERS[: max(2, most)], "sets": sets, "say": words}


def _events(case: Case) -> Sheet | None:
    cards = event_cards(case)
    return {"cards": cards, "lead": case.say("kit-event-how"), "say": _words(case, "cut")} if cards else None


def _blanks(case: Case) -> Sheet:
    say = case.say
    cards = [
        {"kicker": say(f"kit-blank-{kind}"), "fields": [say(f"kit-blank-{kind}-{field}") for field in fields]}
        for kind, fields in BLANKS
    ]
    lead = [{"kicker": say(f"kit-blank-{kind}"), "how": say(f"kit-blank-{kind}-how")} for kind in dict(BLANKS)]
    return {"cards": cards, "lead": lead, "say": _words(case, "cut")}


def _facts(case: Case) -> Sheet | None:
    cards = fact_cards(case)
    return {"cards": cards, "lead": "", "say": _words(case, "cut")} if cards else None


def _board(case: Case) -> Sheet:
    words = _words(case, "board-glue", "board-pending", "board-met", "board-slipped", "board-repaired")
    parts = [case.say("kit-board-part", part=part, parts=4) for part in range(1, 5)]
    board = draw_board(case.scenario, case.language)
    return {"board": board, "alt": describe_board(case), "parts": parts, "say": words}


def _agreements(case: Case) -> Sheet:
    fields = ("when", "role", "what", "with", "date", "sign")
    parts = [{"label": case.say(f"kit-plan-{each}"), "hint": case.say(f"kit-plan-{each}-how")} for each in fields]
    words = _words(case, "plan-title", "plan-how", "plan-check")
    states = [case.say(f"kit-plan-{each}") for each in ("done", "going", "changed", "dropped")]
    return {"parts": parts, "states": states, "count": AGREEMENTS, "say": words}


DOCUMENTS: dict[str, tuple[str, Callable[[Case], Sheet | None]]] = {
    "invitation": ("pages", _invitation),
    "script": ("pages", _script),
    "rules": ("rules", _rules),
    "roles": ("roles", _roles),
    "choices": ("choices", _choices),
    "events": ("cards", _events),
    "blanks": ("blanks", _blanks),
    "facts": ("cards", _facts),
    "board": ("board", _board),
    "tiles": ("tiles", _board),
    "paper": ("paper", _paper),
    "agreements": ("agreements", _agreements),
}
"""Each document's name, its template, and what is put into it; ``None`` where the scenario has nothing of the kind."""
