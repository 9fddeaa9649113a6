"""B12 Flaskhals, bottleneck (a pattern)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring.breakdowns.breakdown import close_card
from game.scoring.card import Card

if TYPE_CHECKING:
    from game.scoring.ledger import Ledger
    from game.scoring.memory import Request

_MIN_PLAYERS = 4


class Bottleneck:
    """Most of what passed between units went through one role, and questions waited there.

    Source: breakdowns.md B12. *Rule:* when a round has closed, with four players or more: at least ``flows``
    exchanges between units (a share, a question) so far; at least ``flow_share`` in a hundred have role b as their
    sole receiver, or are b passing on what it was told; and at least ``waiting`` questions put to b alone were answered
    late or not at all. *Severity:* 2. *Repair:* in a later round nothing waits at b and under ``flow_share`` of that
    round's exchanges go through b; or two other roles of different units take up one of the waiting topics directly.

    Readings with fewer cards: a role that is expected to be central (a declared broker) is judged the same, since
    waiting is required of all. Without waiting the shape of the exchanges is no card. It absorbs the unanswered
    questions (B05) that waited, and adds nothing to what they weigh.
    """

    code = "B12"
    variants = ("plain",)

    def look(self, ledger: Ledger) -> list[Card]:
        """See the class."""
        params = ledger.scenario.params
        if ledger.contacts.flow_count < params.flows:
            return []
        waiting = _waiting(ledger)
        slow = [role for role, requests in waiting.items() if len(requests) >= params.waiting]
        if not slow or ledger.seats.players() < _MIN_PLAYERS:
            return []
        flows = ledger.contacts.flows
        found = []
        for role in slow:
            id_ = f"queue:{ledger.scenario.roles[role].id}"
            share = sum(flow.through >> role & 1 for flow in flows)
            if share * 100 >= len(flows) * params.flow_share and id_ not in ledger.cards:
                found.append(self._raise(ledger, id_, waiting[role]))
        return found

    def _raise(self, ledger: Ledger, id_: str, waiting: list[Request]) -> Card:
        first = waiting[0].requirement
        cards = dict.fromkeys(one.requirement.card for one in waiting if one.requirement.card)
        return Card(
            id_, self.code, 2, tuple(one.requirement.id for one in waiting), first.subject, first.link, None,
            ledger.round, evidence=tuple(one.event for one in waiting),
            absorbs=tuple(name for name in cards if ledger.cards[name].type == "B05"),
        )  # fmt: skip

    def progress(self, ledger: Ledger, card: Card) -> Card:
        """See the class."""
        requests = [ledger.questions.by_id[name] for name in card.requirements]
        role = requests[0].asked.bit_length() - 1
        flows = [flow for flow in ledger.contacts.flows if flow.round > card.raised_round]
        topics = {one.requirement.subject for one in requests}
        direct = [flow.event for flow in flows if flow.about in topics and not (1 << flow.by | flow.to) >> role & 1]
        if direct:
            return close_card(card, in_time=True, events=(direct[0],))
        now = [flow.through for flow in flows if flow.round == ledger.round]
        share = sum(through >> role & 1 for through in now)
        queue = any(one.asked == 1 << role for waiting in ledger.questions.open.values() for one in waiting)
        if not queue and now and share * 100 < len(now) * ledger.scenario.params.flow_share:
            return close_card(card, in_time=True, events=())
        return card


def _waiting(ledger: Ledger) -> dict[int, list[Request]]:
    """Return the questions put to one role alone that were answered late or not at all, by role, in order."""
    found: dict[int, list[Request]] = {}
    for request in ledger.questions.by_id.values():
        if request.requirement.status in ("late", "missed") and request.asked & (request.asked - 1) == 0:  # one alone
            found.setdefault(request.asked.bit_length() - 1, []).append(request)
    return found
