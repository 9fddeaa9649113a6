"""The report, put together from what was measured. No figure stands in this file but those of the design."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.scoring import VERSION
from validation.grounds import grounds, name_of
from validation.targets import table

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.scenario import Scenario
    from validation.targets import Section, Target

TITLE = "# Validity of the scoring"

CLAIMS = """## What may be claimed

After L0–L4: *it detects declared breakdown patterns in the log, with the precision and recall below, on planted cases.*

What may not: that municipal practitioners find the cards accurate, or that they help. That needs people (L5 of the
design: sessions, practitioners who judge cards, ratings), and nobody has done it. And never, from this alone, that it
*measures a municipality's ability to collaborate*. The simulated groups show what can be told apart; they say nothing
about people."""

LIMITS = """## Known limits

- The groups are simulated and see the log's vocabulary as the scoring does. That a plant is a change of behaviour keeps
  the rules out of the planting; it does not make the behaviour human. The stories that practitioners would write
  (L1 b) do not exist yet.
- Ground truth and scoring rest on the same written design. Where the design leaves a case open, a plant keeps clear of
  it: margins are wide, and what a plant changes is told by its own recipe.
- A plant is put where it has one meaning. Breakdowns that lie on top of each other at one place are few here.
- How often each breakdown occurs here is decided by the planting. It says nothing about how common it is anywhere.
- Plants keep clear of the thresholds of the patterns (B11–B13), so that the truth does not hang on how something is
  counted. Games just at a threshold are among the golden logs (L0) alone.
- In the worlds of L1 one item comes too late for anybody to tell. No card is raised for it, yet coverage counts it as
  missed. The lint of the design refuses such a scenario, so the worlds of the other layers do without it."""


def tell(sections: Sequence[Section], seed: int, size: str) -> str:
    """Return the report."""
    targets = [target for section in sections for target in section.targets]
    parts = [TITLE, _verdict(targets), _how(seed, size), CLAIMS]
    parts += [f"## {section.title}\n\n{section.text}\n\n{_targets(section.targets)}" for section in sections]
    parts += [_scenarios(), LIMITS]
    return "\n\n".join(parts) + "\n"


def _verdict(targets: Sequence[Target]) -> str:
    missed = [target for target in targets if not target.is_met]
    if not missed:
        return f"No target is missed: {len(targets)} of {len(targets)} are reached."
    told = "\n".join(f"- {target.tell()}" for target in missed)
    return f"Missed: {len(missed)} of {len(targets)} targets.\n\n{told}"


def _how(seed: int, size: str) -> str:
    return (
        f"Version {VERSION} of the scoring rules; seed {seed}; {size}. Made by `python3 tools/validate.py`, "
        "which gives the same bytes again; everything here was measured in that run. Intervals beside proportions are "
        "Wilson's, 95 %."
    )


def _targets(targets: Sequence[Target]) -> str:
    if not targets:
        return "No target was tried."
    rows = [
        (one.name, f"{one.figure}{one.detail}", one.wanted, "reached" if one.is_met else "**missed**")
        for one in targets
    ]
    return table(("Target", "Measured", "Wanted", ""), rows)


def _scenarios() -> str:
    rows = [_describe(scenario) for scenario in grounds()]
    head = (
        "Scenario",
        "Rounds",
        "Roles",
        "Units",
        "Decisions",
        "Hearings",
        "Needs",
        "Dependencies",
        "Windows",
        "Issues",
    )
    return "## The scenarios\n\n" + table(head, rows)


def _describe(one: Scenario) -> tuple[object, ...]:
    return (
        name_of(one), len(one.rounds), len(one.roles), len({role.unit for role in one.roles}), len(one.decisions),
        sum(len(each.hear) for each in one.decisions), sum(len(each.needs) for each in one.decisions),
        len(one.dependencies), len(one.windows), len(one.issues),
    )  # fmt: skip
