"""The result of a trial in words: tables for a terminal and for a page. Counts, and nobody is ranked or graded."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from game.scoring.breakdowns import BY_CODE
from game.trial.tally import middle, sum_of

if TYPE_CHECKING:
    from game.authoring.basics import Words as Bilingual
    from game.authoring.schema import Document
    from game.texts import Words
    from game.trial.conduct import Result
    from game.trial.tally import Fact, Tally

REACHED = ("decision", "option", "made", "missed", "act", "owned", "surprise", "consequence", "type")
"""What is told as reached or not, in this order."""


class Table(NamedTuple):
    """Rows of words under headings; the first columns are names and the rest figures."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    note: str = ""


def games_table(result: Result, words: Words) -> Table:
    """Return how the games went, a row for each kind of group in each length."""
    rows = []
    for (minutes, group), tally in result.tallies.items():
        first = group == result.trial.groups[0]
        told = (
            _connections(tally, words),
            *(middle_of(tally.spread(what), words) for what in ("kinds", "cards", "minutes")),
        )
        length = length_name(minutes, words) if first else ""
        rows.append((length, words(f"trial-group-{group}"), str(tally.games), *told))
    names = ("length", "group", "count", "connections", "types", "cards", "expected")
    columns = tuple(words(f"trial-{name}") for name in names)
    return Table(words("trial-games"), columns, tuple(rows), words("trial-games-note"))


def types_table(result: Result, words: Words) -> Table:
    """Return how many games of each kind of group showed each type of possible breakdown."""
    tallies = [result.sum(group=group) for group in result.trial.groups]
    rows = [(words("trial-all-games"), *(str(tally.games) for tally in tallies))]
    rows += [(type_name(code, words), *(str(tally.of("type", code)) for tally in tallies)) for code in sorted(BY_CODE)]
    columns = (words("trial-type"), *(words(f"trial-group-{group}") for group in result.trial.groups))
    return Table(words("trial-types-table"), columns, tuple(rows), words("trial-types-note"))


def reached_table(document: Document, result: Result, words: Words) -> Table:
    """Return how much of what the author has written some group reached, and what none did."""
    rows = []
    for what in REACHED:
        all_of_them = _possible(result, what)
        never = [fact for fact in all_of_them if not reached(result, fact)]
        if all_of_them:
            count = words("trial-n-of-m", n=len(all_of_them) - len(never), m=len(all_of_them))
            names = ", ".join(name_of_fact(document, fact, words) for fact in never)
            rows.append((words(f"trial-kind-{what}"), count, names or words("trial-none")))
    columns = (words("trial-what"), words("trial-reached"), words("trial-unreached"))
    return Table(words("trial-reached-table"), columns, tuple(rows), words("trial-reached-note"))


def everything_table(document: Document, result: Result, words: Words) -> Table:
    """Return in how many games of each kind of group each thing in the file was reached."""
    rows = []
    for what in REACHED:
        for fact in _possible(result, what):
            tallies = [
                sum_of(result.sum(minutes, group) for minutes, facts in result.possible.items() if fact in facts)
                for group in result.trial.groups
            ]
            name = name_of_fact(document, fact, words)
            counts = (_n_of_m(tally.of(*fact), tally, words) for tally in tallies)
            rows.append((words(f"trial-kind-{what}"), name, *counts))
    groups = (words(f"trial-group-{group}") for group in result.trial.groups)
    columns = (words("trial-what"), "", *groups)
    return Table(words("trial-html-all"), columns, tuple(rows))


def roles_table(document: Document, result: Result, words: Words) -> Table:
    """Return how many of the moves and decisions are each role's, when a group sees to everything that is asked for."""
    tally = result.sum(group="perfect")
    moves, settled = tally.all("moves"), tally.all("settled")
    rows = [
        (
            said(shape.title, words),
            words("trial-n-of-m", n=moves.get((role,), 0), m=sum(moves.values())),
            words("trial-n-of-m", n=settled.get((role,), 0), m=sum(settled.values())),
        )
        for role, shape in document.roles.items()
    ]
    columns = (words("trial-role"), words("trial-moves"), words("trial-decisions"))
    return Table(words("trial-roles-table"), columns, tuple(rows) if tally.games else ())


def reached(result: Result, fact: Fact) -> bool:
    """Whether some group brought ``fact`` about; of anything but types, a group that thinks."""
    groups = [group for group in result.trial.groups if group != "random" or fact[0] == "type"]
    return any(result.sum(group=group).of(*fact) for group in groups)


def name_of_fact(document: Document, fact: Fact, words: Words) -> str:
    """Return what the thing that ``fact`` is about is called."""
    what, id_, *more = map(str, fact)
    if what == "type":
        return type_name(id_, words)
    if what == "option":
        decision = document.decisions[id_]
        title = said(decision.options[more[0]].title, words)
        return words("trial-option", decision=said(decision.title, words), option=title)
    if what == "act":
        window, act = next(
            (window, act) for window in document.windows.values() for act in window.acts if act.act == id_
        )
        return said(act.title or window.title, words)
    section = {"decision": "decisions", "made": "windows", "missed": "windows", "owned": "issues",
               "surprise": "surprises", "consequence": "consequences"}[what]  # fmt: skip
    return said(getattr(document, section)[id_].title, words)


def type_name(code: str, words: Words) -> str:
    """Return the code of a breakdown type and what it is called."""
    return f"{code} {words(f'{code.lower()}-name')}"


def said(text: Bilingual, words: Words) -> str:
    """Return what an author wrote in the language of ``words``, or in the first one that there is."""
    return text.root.get(words.language) or next(iter(text.root.values()))


def length_name(minutes: int, words: Words) -> str:
    """Return what a length is called."""
    return words("trial-minutes", minutes=minutes) if minutes else words("trial-every-round")


def middle_of(spread: dict[int, int], words: Words, of: int | None = None) -> str:
    """Return the number in the middle (of so many), and the lowest and the highest where they differ."""
    if not spread:
        return words("trial-none")
    number = f"{middle(spread):.1f}".removesuffix(".0")
    shown = number.replace(".", ",") if words.language == "sv" else number
    if of is not None:
        shown = words("trial-n-of-m", n=shown, m=of)
    return shown if len(spread) == 1 else words("trial-middle", middle=shown, low=min(spread), high=max(spread))


def met_spread(tally: Tally) -> dict[int, int]:
    """Return how many games had each number of connections met."""
    spread: dict[int, int] = {}
    for (row, met, _), games in tally.all("count").items():
        if row == "coverage":
            spread[int(met)] = spread.get(int(met), 0) + games
    return {met: spread[met] for met in sorted(spread)}


def _connections(tally: Tally, words: Words) -> str:
    due: dict[int, int] = {}
    for (row, _, of), games in tally.all("count").items():
        if row == "coverage":
            due[int(of)] = due.get(int(of), 0) + games
    return middle_of(met_spread(tally), words, round(middle(due)))


def _n_of_m(count: int, tally: Tally, words: Words) -> str:
    return words("trial-n-of-m", n=count, m=tally.games) if tally.games else words("trial-none")


def _possible(result: Result, what: str) -> list[Fact]:
    return list(dict.fromkeys(fact for facts in result.possible.values() for fact in facts if fact[0] == what))
