"""Scoring a log file without the engine: one event a line (architecture.md, Journal; breakdowns.md §6.5)."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from game.core.events import UnreadableEvent, event_from_json
from game.scoring import VERSION
from game.scoring.fold import Scoring
from game.scoring.indices import indices
from game.scoring.tell import TOLD_INDICES, tell_card, tell_count, tell_index
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from pathlib import Path

    from game.core.events import Event
    from game.core.scenario import Scenario
    from game.scoring.card import Card
    from game.scoring.indices import Index

MAX_BYTES = 32_000_000
"""Larger files are not read: a long game is a few hundred kilobytes, a hundred thousand events some twelve million."""


class LogTooLarge(ValueError):
    """The file is larger than ``MAX_BYTES``."""


@dataclass(frozen=True, slots=True)
class ScoredLog:
    """A log, scored: what a person reads (``tell``) and what a program reads (``to_json``)."""

    scoring: Scoring
    unread: tuple[tuple[int, str], ...]
    """Lines that could not be read: (line number from 1, the word that was not understood)."""

    def tell(self, language: str) -> str:
        """Return the cards and counts as text in ``language``, ending with a newline."""
        say = words(language)
        scoring, cards = self.scoring, self.scoring.cards()
        lines = [say("scoring-log-unread", line=str(line), word=word) for line, word in self.unread]
        lines.append(say("scoring-log-cards", count=len(cards)))
        for card in cards:
            told = tell_card(scoring.scenario, scoring.events, card, say)
            severity, status = say(f"scoring-severity-{card.severity}"), say(f"scoring-status-{card.status}")
            lines += ["", f"{card.type} {told.name} · {told.title} ({severity})", f"  {told.text}", f"  {status}"]
            lines += [f"  – {line}" for line in told.evidence]
            lines.append(f"  {told.question}")
        lines += ["", *(tell_count(count, say) for count in scoring.counts()), ""]
        lines += [tell_index(index, say) for index in indices(scoring) if index.id in TOLD_INDICES]
        lines.append(say("scoring-count-note"))
        return "\n".join(lines) + "\n"

    def to_json(self) -> dict[str, Any]:
        """Return cards, counts, requirements and unread lines as plain data with ids; rounds from 1."""
        scoring = self.scoring
        return {
            "cards": [card_to_json(scoring, card) for card in scoring.cards()],
            "counts": [{"id": one.id, "met": one.met, "of": one.of, "moment": one.moment} for one in scoring.counts()],
            "indices": [_index_to_json(index) for index in indices(scoring)],
            "requirements": [{"id": one.id, "status": one.status} for one in scoring.requirements],
            "unread": [{"line": line, "word": word} for line, word in self.unread],
        }


def _index_to_json(index: Index) -> dict[str, Any]:
    value = round(index.value, 4) if index.is_enough and index.value is not None else None
    return {"id": index.id, "met": index.met, "of": index.of, "value": value}


def score_log(scenario: Scenario, path: Path) -> ScoredLog:
    """Read and score the log at ``path`` (JSON lines), to the end of the game.

    Lines that can not be read are passed by and told. Blank lines are nothing.

    Raises:
        LogTooLarge: the file is larger than ``MAX_BYTES``.
        OSError: it can not be opened.

    """
    with path.open("rb") as file:
        content = file.read(MAX_BYTES + 1)
    if len(content) > MAX_BYTES:
        raise LogTooLarge(path.name)
    scoring, unread = Scoring(scenario), []
    promises: dict[str, int] = {}
    for number, line in enumerate(content.decode("utf-8-sig", "replace").split("\n"), start=1):
        if line.strip():
            try:
                scoring.feed(_read_line(scenario, line, promises))
            except UnreadableEvent as unreadable:
                unread.append((number, unreadable.args[1].encode("utf-8", "replace").decode("utf-8")))
    scoring.close()
    return ScoredLog(scoring, tuple(unread))


def _read_line(scenario: Scenario, line: str, promises: dict[str, int]) -> Event:
    """Return the event of one line.

    Raises:
        UnreadableEvent: it is no JSON, no event, or its event is about the wrong kind of thing.

    """
    try:
        content = json.loads(line)
    except (ValueError, RecursionError) as error:  # ValueError also for a number of thousands of digits
        raise UnreadableEvent("json", line.strip()[:40]) from error
    type_ = content.get("type") if isinstance(content, dict) else None
    if not isinstance(type_, str):
        raise UnreadableEvent("type", line.strip()[:40])
    kinds = next((kinds for start, kinds in _ABOUT if type_.startswith(start)), None)
    named = [scenario.numbers.get(content[key]) for key in _KEYS if isinstance(content.get(key), str)]
    if kinds and (not named or (named[0] is not None and named[0][0] not in kinds)):
        raise UnreadableEvent("about", type_)
    if type_ in _BY_ROLE and "by" not in content:
        raise UnreadableEvent("by", type_)
    return event_from_json(scenario, content, promises)


_KEYS = ("about", "item", "decision", "act", "window", "issue", "dependency")
_ABOUT = (
    ("info.", ("item",)),
    ("consult.", ("decision",)),
    ("concern.", ("decision",)),
    ("meeting.", ("decision", "item")),
    ("decision.", ("decision",)),
    ("tradeoff.", ("decision", "item")),
    ("assumption.", ("dependency",)),
    ("vote.", ("decision",)),
    ("action.", ("act",)),
    ("issue.", ("issue",)),
    ("window.", ("window",)),
)
"""What kind of thing each type of event is about (game.core.events.VALUES)."""
_BY_ROLE = ("seat.absent", "seat.doubled", "seat.filled", "info.acknowledged", "commit.made", "consult.answered")
"""Types that mean nothing without a role."""


def card_to_json(scoring: Scoring, card: Card) -> dict[str, Any]:
    """Return one card record (breakdowns.md §6.5). Rounds and event numbers count from 1."""
    scenario = scoring.scenario
    told = {language: tell_card(scenario, scoring.events, card, words(language)) for language in LANGUAGES}
    about = _subject_to_json(scenario, card)
    key = card.type.lower()
    record: dict[str, Any] = {
        "id": card.id, "type": card.type, "severity": card.severity, "status": card.status, "tap": card.tap, **about
    }  # fmt: skip
    if card.link:
        record["link"] = [scenario.roles[role].id for role in card.link]
    if card.item is not None:
        record["item"] = scenario.items[card.item].id
    return record | {
        "raised_at": {"round": card.raised_round + 1, "event": card.raised_event or None},
        "evidence": list(card.evidence),
        "absent": list(card.requirements),
        "cause": list(card.cause),
        "absorbs": list(card.absorbs),
        "absorbed_by": card.absorbed_by or None,
        "repair": {
            "how": {language: words(language)(f"{key}-repair") for language in LANGUAGES},
            "by_round": None if card.repair_by is None else card.repair_by + 1,
            "events": list(card.repair),
        },
        "text": {language: text.text for language, text in told.items()},
        "question": {language: text.question for language, text in told.items()},
        "core_version": VERSION,
        "scenario_hash": hashlib.sha256(scenario.source.encode()).hexdigest(),
    }


def _subject_to_json(scenario: Scenario, card: Card) -> dict[str, str]:
    kind, number = card.subject
    match kind:
        case "promise":
            return {"commitment": f"k{number + 1}"}
        case "window":
            return {"window": scenario.windows[number].id}
        case "item":
            return {"item": scenario.items[number].id}
        case "issue":
            return {"issue": scenario.issues[number].id}
        case _:
            return {"decision": scenario.decisions[number].id}
