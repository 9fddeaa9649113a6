"""Every kind of move there is. Adding one: a class in one of these files, a line here, its texts, its tests."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.core.moves.deeds import Claim, Do, Park, PromiseSomething, Release, Renegotiate, Waive
from game.core.moves.exchange import Acknowledge, Answer, Ask, Decline, Hear, Share
from game.core.moves.settle import Address, Assume, Confirm, Decide, Reopen
from game.core.moves.table import Agree, Bring, Choose, Finish, GiveMove, Next, Pass, Seat, Talk, Tap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.core.moves.kind import MoveKind

KINDS: Mapping[str, MoveKind] = MappingProxyType(
    {
        kind.verb: kind
        for kind in (
            Share(), Hear(), Ask(), Decide(), Do(), PromiseSomething(), Claim(), Park(),
            Reopen(), Address(), Confirm(), Assume(), Answer(), Decline(), Acknowledge(),
            Renegotiate(), Release(), Waive(), Pass(),
            Next(), Finish(), Choose(), Talk(), Agree(), Seat(), GiveMove(), Bring(), Tap(),
        )
    }
)  # fmt: skip
"""Kinds by verb."""
