"""B13 Ojämnt utrymme, uneven voice (a pattern)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.scenario import bits
from game.scoring.breakdowns.breakdown import close_card
from game.scoring.card import Card

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Discussion

_MIN_TALKERS = 3


class UnevenVoice:
    """A role with something at stake had little room in several discussions, and no question went to it.

    Source: breakdowns.md B13. *Rule:* a discussion is the logged talk about one decision in one round, with three
    roles talking or more, and ``talk_seconds`` or ``contributions``. A role with a stake in the decision (owner, to be
    heard, carries what it needs) has little room when its share is below ``voice`` hundredths of an even share, and no
    question went to it that round. A card when it has had so in ``discussions`` discussions and the round closes.
    *Severity:* 1; 2 when it alone carries an item that one of those decisions needs and that its owner still lacks.
    *Repair:* in a later discussion where it has a stake, it is asked, or has its share.

    Readings with fewer cards: an even share is one part each for those who talk and those with a stake. Without
    logged talk nothing is seen. A role that is asked and passes has been invited. The time alone never weighs 2.
    """

    code = "B13"
    variants = ("plain",)

    def look(self, ledger: Ledger) -> list[Card]:
        """See the class."""
        talks = ledger.contacts.discussions
        if not any(round_ == ledger.round for round_, _ in talks):
            return []
        found = []
        for role in bits(ledger.seats.active):
            id_ = f"voice:{ledger.scenario.roles[role].id}"
            at_stake = [place for place in talks if _has_stake(ledger, role, place[1])]
            little = [place for place in at_stake if _has_little(ledger, role, *place)]
            if len(little) >= ledger.scenario.params.discussions and id_ not in ledger.cards:
                found.append(self._raise(ledger, id_, role, little))
        return found

    def _raise(self, ledger: Ledger, id_: str, role: int, little: list[tuple[int, int]]) -> Card:
        number = little[-1][1]
        owner = ledger.scenario.decisions[number].owner
        link = (owner, role) if ledger.seats.apart(owner, role) else None
        alone = any(_carries_alone(ledger, role, decision) for _, decision in little)
        return Card(
            id_, self.code, 2 if alone else 1, (), ("decision", number), link, None,
            ledger.round, evidence=tuple(ledger.contacts.discussions[place].events[0] for place in little),
        )  # fmt: skip

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        role = next(n for n, one in enumerate(ledger.scenario.roles) if card.id == f"voice:{one.id}")
        for (round_, number), talk in ledger.contacts.discussions.items():
            stake = round_ > card.raised_round and _has_stake(ledger, role, number) and _counts(ledger, talk)
            if stake and not _has_little(ledger, role, round_, number):
                return close_card(card, in_time=True, events=(talk.events[0],))
        return card


def _has_stake(ledger: Ledger, role: int, number: int) -> bool:
    return bool(ledger.declared.stakes[number] >> role & 1)


def _counts(ledger: Ledger, talk: Discussion) -> bool:
    """Whether there was talk enough, by enough roles, to tell anything."""
    params = ledger.scenario.params
    long = sum(talk.seconds.values()) >= params.talk_seconds or len(talk.events) >= params.contributions
    return long and len(talk.contributions) >= _MIN_TALKERS


def _has_little(ledger: Ledger, role: int, round_: int, number: int) -> bool:
    """Whether the player of ``role`` had less than its share, and nobody put a question to it."""
    talk, same = ledger.contacts.discussions[round_, number], ledger.seats.same
    if not _counts(ledger, talk) or ledger.contacts.asked[round_] & same[role]:
        return False
    here = ledger.declared.stakes[number] & ledger.seats.active
    voices = len({same[one] for one in (*talk.contributions, *bits(here))})
    counted = talk.seconds if any(talk.seconds.values()) else talk.contributions
    own = sum(amount for one, amount in counted.items() if same[role] >> one & 1)
    return own * voices * 100 < sum(counted.values()) * ledger.scenario.params.voice


def _carries_alone(ledger: Ledger, role: int, number: int) -> bool:
    """Whether ``role`` alone carries an item that the decision needs and that its owner does not know."""
    owner = ledger.scenario.decisions[number].owner
    return any(
        ledger.scenario.items[item].carried_by == 1 << role and not ledger.knowledge.known[item] >> owner & 1
        for need in ledger.needs[number]
        for item in bits(need.number)
    )
