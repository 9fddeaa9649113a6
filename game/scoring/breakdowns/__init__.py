"""The breakdown types: one small module each, named ``bNN_<name>.py`` after its code in breakdowns.md §2.4.

To add a type: one module with one class that fits ``Breakdown``, its place in ``BREAKDOWNS`` below (the order is
the precedence of breakdowns.md §2.2(2)), its texts ``bNN-…`` in ``texts/{sv,en}/scoring.ftl``, and logs that must and
must not raise it in ``tests/scoring/``. ``tests/scoring/test_breakdowns_complete.py`` tells what is missing.
B04, B07 and B10–B14 are described in breakdowns.md and are not tracked yet.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING

from game.scoring.breakdowns.b01_solo_decision import SoloDecision
from game.scoring.breakdowns.b02_stuck_information import StuckInformation
from game.scoring.breakdowns.b03_late_information import LateInformation
from game.scoring.breakdowns.b05_unanswered_request import UnansweredRequest
from game.scoring.breakdowns.b06_token_consultation import TokenConsultation
from game.scoring.breakdowns.b08_missed_window import MissedWindow
from game.scoring.breakdowns.b09_broken_promise import BrokenPromise

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.scoring.breakdowns.breakdown import Breakdown
    from game.scoring.requirement import Kind

BREAKDOWNS: tuple[Breakdown, ...] = (
    BrokenPromise(), TokenConsultation(), UnansweredRequest(), SoloDecision(),
    LateInformation(), StuckInformation(), MissedWindow(),
)  # fmt: skip
"""By precedence: of two that see the same requirement, the earlier one has it."""

_KINDS: tuple[Kind, ...] = ("heard", "knows", "order", "act", "promise", "reply")

WATCHERS: Mapping[Kind, tuple[Breakdown, ...]] = MappingProxyType(
    {kind: tuple(one for one in BREAKDOWNS if kind in one.kinds) for kind in _KINDS}
)
"""The types that judge each kind of requirement."""

BY_CODE: Mapping[str, Breakdown] = MappingProxyType({one.code: one for one in BREAKDOWNS})
