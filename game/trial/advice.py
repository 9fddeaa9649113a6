"""Advice from play: what an author would like to know of the games that simulated groups have played.

Each code has its page among the others, in ``authoring/codes``. Nothing here plays or counts.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.trial.places import path_of_connection, path_of_length, path_of_type, window_of
from game.trial.tally import middle, sum_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from game.authoring import Reading
    from game.authoring.diagnostics import Diagnostic, Path
    from game.authoring.schema import Document
    from game.authoring.source import Source
    from game.trial.conduct import Result
    from game.trial.tally import Fact, Tally

SILO_TYPES = 4
"""A silo shows at least so many types of possible breakdown (breakdowns.md §6.3, discriminating)."""
MOST_PERCENT = 90
"""A type that more than so many in a hundred of the groups with a drawn care show tells them nothing apart."""
DOMINATES_PERCENT = 45
"""More than so large a share of the moves or decisions is one role's game; with fewer roles more is even."""
DECISIONS = 3
"""Fewer decisions a game than these have no share worth telling."""
LONG_PERCENT, SHORT_PERCENT = 110, 80
"""Of the minutes of a length: a game expected to take more or less does not fit it."""
ENOUGH_GAMES = 100
"""Before so many nothing is said of what never came about."""
ENOUGH_OF_A_KIND = 40
"""Before so many games of a kind of group nothing is said of how large a share of them did something."""


def advise_from_play(reading: Reading, result: Result) -> tuple[Diagnostic, ...]:
    """Return what the result of a trial has to tell the author of ``reading``, in the order of the file."""
    if reading.document is None or reading.source is None:
        return ()
    trial = _Trial(reading.document, reading.source, result)
    found = [
        *trial.unmet(), *trial.unsettled(), *trial.silos(), *trial.idle(), *trial.unreached(), *trial.unshown(),
        *trial.everywhere(), *trial.dominating(), *trial.minutes(),
    ]  # fmt: skip
    return tuple(sorted(found, key=lambda diagnostic: (diagnostic.place, diagnostic.code)))


@dataclass(frozen=True, slots=True)
class _Trial:
    """A document and what came of trying it; every method tells one kind of thing."""

    document: Document
    source: Source
    result: Result

    def _advice(self, code: str, path: Path, *, key: bool = True, **params: str | int) -> Diagnostic:
        from game.authoring import diagnostics  # noqa: PLC0415 - a process that only plays does without

        return diagnostics.Diagnostic(code, self.source.place(path, key=key), params, "advice")

    # what a group that sees to everything did not manage ---------------------------------------------

    def unmet(self) -> Iterator[Diagnostic]:
        """B001: a connection that does not come about in some length, though the group sees to everything."""
        lengths: dict[str, list[int]] = {}
        for minutes in self.result.lengths:
            tally = self.result.sum(minutes, "perfect")
            for (name,) in tally.all("unmet"):
                lengths.setdefault(self._as_written(str(name)), []).append(minutes)
        never = {fact[1] for fact in self._never() if fact[0] == "made"}
        unsettled = {decision for decision, _, _ in self._unsettled()}
        for name, where in lengths.items():
            params = self._params_of(name)
            if params.get("window") in never or params.get("decision") in unsettled:
                continue  # what nobody makes, or is not settled at all, is told as that
            tallies = [self.result.sum(minutes, "perfect") for minutes in where]
            missed = sum(self._count(tally, "unmet", name) for tally in tallies)
            path = path_of_connection(self.document, name)
            yield self._advice(
                "B001", path, key=not isinstance(path[-1], int), **params, lengths=self._lengths(where), missed=missed,
                games=sum(tally.games for tally in tallies),
            )  # fmt: skip

    def unsettled(self) -> Iterator[Diagnostic]:
        """B005: a decision that a group that sees to everything does not get to."""
        for decision, where, missed in self._unsettled():
            games = sum(self.result.sum(minutes, "perfect").games for minutes in where)
            path: Path = ("decisions", decision)
            yield self._advice("B005", path, word=decision, lengths=self._lengths(where), missed=missed, games=games)

    def _unsettled(self) -> list[tuple[str, list[int], int]]:
        """Return such decisions, in which lengths, and in how many games."""
        found: dict[str, tuple[list[int], int]] = {}
        for minutes, possible in self.result.possible.items():
            tally = self.result.sum(minutes, "perfect")
            for what, decision, *_ in possible:
                if what == "decision" and (missed := tally.games - tally.of("decision", decision)):
                    where, before = found.get(str(decision), ([], 0))
                    found[str(decision)] = ([*where, minutes], before + missed)
        return [(decision, where, missed) for decision, (where, missed) in found.items()]

    def _as_written(self, name: str) -> str:
        """A premise is counted each time that it arises; the author wrote it once."""
        return name.rpartition(":")[0] if name.startswith("premise:") else name

    def _count(self, tally: Tally, what: str, name: str) -> int:
        return sum(count for (each,), count in tally.all(what).items() if self._as_written(str(each)) == name)

    def _params_of(self, name: str) -> dict[str, str | int]:
        """What a message about a connection may name: the first hint of B001 that knows enough is shown."""
        kind, thing, *more = name.split(":")
        match kind:
            case "heard":
                return {"word": f"{more[0]} → {thing}", "decision": thing, "role": more[0]}
            case "knows":
                return {"word": f"{more[0]} → {thing}", "decision": thing, "item": more[0].replace("+", ", ")}
            case "act":
                return {"word": thing, "window": window_of(self.document, thing)}
            case "claim":
                return {"word": thing, "issue": thing}
            case "weighed" | "review":
                return {"word": f"{more[0]} → {thing}", "decision": thing, "against": more[0]}
            case _:
                return {"word": thing, "dependency": thing}

    # what a silo shows, and who has nothing to do -----------------------------------------------------

    def silos(self) -> Iterator[Diagnostic]:
        """B002: a silo shows too few types for the group to see different things."""
        for minutes in self.result.lengths:
            tally = self.result.sum(minutes, "silo")
            shown = middle(tally.spread("kinds"))
            if tally.games and shown < SILO_TYPES:
                types = ", ".join(str(code) for (code,) in tally.all("type")) or "–"
                path = path_of_length(minutes)
                yield self._advice("B002", path, lengths=self._lengths([minutes]), count=int(shown), types=types,
                                   least=SILO_TYPES)  # fmt: skip

    def idle(self) -> Iterator[Diagnostic]:
        """B003: a role that in every game has moves in a round, and nothing to use them for."""
        told: dict[tuple[str, str], list[int]] = {}
        for minutes in self.result.lengths:
            tally = self.result.sum(minutes)
            for (round_, role), games in tally.all("idle").items():
                if games == tally.games:
                    told.setdefault((str(role), str(round_)), []).append(minutes)
        for (role, round_), where in told.items():
            yield self._advice("B003", ("roles", role), role=role, round=round_, lengths=self._lengths(where))

    # what never came about ----------------------------------------------------------------------------

    def _never(self) -> list[Fact]:
        """Everything possible in some length that no group brought about in any, on purpose; types, not by chance."""
        whole, on_purpose = self.result.sum(), self._on_purpose()
        if self.result.stopped or on_purpose.games < ENOUGH_GAMES:
            return []
        possible = dict.fromkeys(fact for facts in self.result.possible.values() for fact in facts)
        return [fact for fact in possible if not (whole if fact[0] == "type" else on_purpose).of(*fact)]

    def _on_purpose(self) -> Tally:
        """What happened in all games but those of groups without a thought, which stumble upon anything."""
        return sum_of(
            self.result.sum(group=group) for group in self.result.trial.groups if group != "random"
        )  # fmt: skip

    def unreached(self) -> Iterator[Diagnostic]:
        """B004 and B006 to B008: options, windows, consequences and surprises that never came about."""
        never = self._never()
        unsettled = {decision for decision, _, _ in self._unsettled()}
        games = self._on_purpose().games
        for fact in never:
            match fact:
                case ("option", decision, option) if decision not in unsettled:
                    path: Path = ("decisions", decision, "options", option)
                    yield self._advice("B004", path, word=option, decision=decision, games=games)
                case ("made", window):
                    yield self._advice("B006", ("windows", window), word=window, games=games)
                case ("consequence", consequence):
                    yield self._advice("B007", ("consequences", consequence), word=consequence, games=games)
                case ("surprise", surprise):
                    yield self._advice("B008", ("surprises", surprise), word=surprise, games=games)

    # types --------------------------------------------------------------------------------------------

    def unshown(self) -> Iterator[Diagnostic]:
        """B009: a type that looks at something in the file, and that no group showed."""
        for what, code, *_ in self._never():
            if what == "type":
                yield self._advice("B009", path_of_type(str(code)), type=code, games=self.result.games)

    def everywhere(self) -> Iterator[Diagnostic]:
        """B010: a type that nearly every group shows, however it works together."""
        tally = self.result.sum(group="varied")
        if tally.games < ENOUGH_OF_A_KIND:
            return
        for (code,), games in tally.all("type").items():
            if games * 100 > MOST_PERCENT * tally.games:
                path = path_of_type(str(code))
                yield self._advice("B010", path, type=code, count=games, games=tally.games, limit=MOST_PERCENT)

    # roles and minutes ----------------------------------------------------------------------------------

    def dominating(self) -> Iterator[Diagnostic]:
        """B011 and B012: a role that makes most of the moves, or settles most of the decisions."""
        tally = self.result.sum(group="perfect")
        limit = max(DOMINATES_PERCENT, 200 // len(self.document.roles))
        for code, what, enough in (("B011", "moves", 1), ("B012", "settled", DECISIONS * tally.games)):
            shares = tally.all(what)
            total = sum(shares.values())
            for (role,), count in shares.items():
                if total >= enough and count * 100 > limit * total:
                    percent = round(count * 100 / total)
                    yield self._advice(code, ("roles", role), role=role, share=percent, limit=limit)

    def minutes(self) -> Iterator[Diagnostic]:
        """B013 and B014: a length that takes more or less time than it has."""
        for minutes in self.result.lengths:
            tally = self.result.sum(minutes, "mixed")
            if not minutes or not tally.games:
                continue
            expected = round(middle(tally.spread("minutes")))
            long, short = expected * 100 > LONG_PERCENT * minutes, expected * 100 < SHORT_PERCENT * minutes
            if long or short:
                path = path_of_length(minutes)
                yield self._advice("B013" if long else "B014", path, minutes=minutes, expected=expected)

    def _lengths(self, minutes: list[int]) -> str:
        return ", ".join(str(each) for each in minutes if each) or "–"
