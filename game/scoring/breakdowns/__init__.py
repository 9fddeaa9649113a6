"""The breakdown types: one small module each, named ``bNN_<name>.py`` after its code in breakdowns.md §2.4.

To add a type: one module with one class that fits ``Single`` or ``Pattern``, its place in ``SINGLES`` or ``PATTERNS``
below, its texts ``bNN-…`` in ``texts/{sv,en}/scoring.ftl``, and logs that must and must not raise it in
``tests/scoring/scoring_cases``. ``tests/scoring/test_breakdowns_complete.py`` tells what is missing.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, get_args

from game.scoring.breakdowns.b01_solo_decision import SoloDecision
from game.scoring.breakdowns.b02_stuck_information import StuckInformation
from game.scoring.breakdowns.b03_late_information import LateInformation
from game.scoring.breakdowns.b04_unused_information import UnusedInformation
from game.scoring.breakdowns.b05_unanswered_request import UnansweredRequest
from game.scoring.breakdowns.b06_token_consultation import TokenConsultation
from game.scoring.breakdowns.b07_out_of_step import OutOfStep
from game.scoring.breakdowns.b08_missed_window import MissedWindow
from game.scoring.breakdowns.b09_broken_promise import BrokenPromise
from game.scoring.breakdowns.b10_ownership_gap import OwnershipGap
from game.scoring.breakdowns.b11_silo import Silo
from game.scoring.breakdowns.b12_bottleneck import Bottleneck
from game.scoring.breakdowns.b13_uneven_voice import UnevenVoice
from game.scoring.breakdowns.b14_locked_course import LockedCourse
from game.scoring.requirement import Kind

if TYPE_CHECKING:
    from collections.abc import Mapping

    from game.scoring.breakdowns.breakdown import Breakdown, Pattern, Single

SINGLES: tuple[Single, ...] = (
    BrokenPromise(), TokenConsultation(), UnansweredRequest(), SoloDecision(), UnusedInformation(),
    LateInformation(), StuckInformation(), OutOfStep(), MissedWindow(), OwnershipGap(), LockedCourse(),
)  # fmt: skip
"""By precedence (§2.2(2)): of two that see the same requirement, the earlier one has it."""

PATTERNS: tuple[Pattern, ...] = (Silo(), Bottleneck(), UnevenVoice())
"""Looked for when a round has closed."""

BREAKDOWNS: tuple[Breakdown, ...] = (*SINGLES, *PATTERNS)

WATCHERS: Mapping[Kind, tuple[Single, ...]] = MappingProxyType(
    {kind: tuple(one for one in SINGLES if kind in one.kinds) for kind in get_args(Kind)}
)
"""The types that judge each kind of requirement."""

BY_CODE: Mapping[str, Breakdown] = MappingProxyType({one.code: one for one in BREAKDOWNS})
