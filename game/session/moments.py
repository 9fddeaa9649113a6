"""Which moments of a session are worth stopping at (breakdowns.md §2.5, §5.2): for the debrief and the report."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.refusal import title_of
from game.core.state import UNDECIDED
from game.scoring.card import shown
from game.scoring.requirement import COVERED

if TYPE_CHECKING:
    from game.scoring.card import Card
    from game.scoring.requirement import Requirement
    from game.session.session import Session
    from game.texts import Words

MOMENTS_MAX = 2


def moments(session: Session, most: int = MOMENTS_MAX) -> list[Card]:
    """Return the cards to talk about: the heaviest that still stand, of different types as far as possible."""
    standing = [card for card in shown(session.cards) if not card.disputed]
    order = {"open": 0, "repairing": 0, "expired": 0, "mitigated": 1, "repaired": 2}
    ranked = sorted(standing, key=lambda card: (order[card.status], -card.severity, card.raised_round, card.id))
    chosen: list[Card] = []
    for fresh in (True, False):
        for card in ranked:
            if len(chosen) < most and card not in chosen and (not fresh or card.type not in {c.type for c in chosen}):
                chosen.append(card)
    return sorted(chosen, key=lambda card: (card.raised_round, card.id))


def strengths(session: Session) -> list[Requirement]:
    """Return connections that came about, those that were put right first, then those between different units."""
    repaired = {
        requirement
        for card in session.cards
        if card.status in {"repaired", "mitigated"} and not card.disputed
        for requirement in card.requirements
    }
    roles = session.scenario.roles

    def crosses(requirement: Requirement) -> bool:
        return requirement.link is not None and roles[requirement.link[0]].unit != roles[requirement.link[1]].unit

    found = [
        requirement
        for requirement in session.scoring.requirements
        if requirement.kind in COVERED
        and requirement.link is not None
        and (requirement.status == "met" or requirement.id in repaired)
        and not (requirement.kind == "order" and session.state.chosen[requirement.subject[1]] == UNDECIDED)
    ]
    return sorted(found, key=lambda each: (each.id not in repaired, each.kind == "order", not crosses(each), each.id))


def connection_told(session: Session, requirement: Requirement, words: Words) -> str:
    """Return a connection that came about, as one sentence."""
    scenario, language = session.scenario, words.language
    first, second = requirement.link or (0, 0)
    kind, number = requirement.subject
    about = "" if kind == "promise" else title_of(scenario, (kind, number), language)
    if requirement.kind == "act":
        about = title_of(scenario, ("act", scenario.numbers[requirement.id.removeprefix("act:")][1]), language)
    return words(
        f"connection-{requirement.kind}",
        one=title_of(scenario, ("role", first), language),
        other=title_of(scenario, ("role", second), language),
        about=about,
        item="" if requirement.item is None else title_of(scenario, ("item", requirement.item), language),
        round=title_of(scenario, ("round", requirement.round), language) if requirement.round >= 0 else "",
    )
