"""What was to be reached (breakdowns.md §4.1), what was, and how tables are written."""

from __future__ import annotations

from math import isnan
from typing import TYPE_CHECKING, NamedTuple

from validation.figures import wilson

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Target(NamedTuple):
    """One target of the design and the figure that was measured."""

    layer: str
    name: str
    measured: float
    bound: float
    at_least: bool = True
    """Whether ``bound`` is the least that is wanted, or the most."""
    detail: str = ""
    """What the figure was counted over."""

    @property
    def is_met(self) -> bool:
        """Whether it was reached. A figure that could not be measured was not."""
        return self.measured >= self.bound if self.at_least else self.measured <= self.bound

    @property
    def wanted(self) -> str:
        """Return the bound as text."""
        return f"{'≥' if self.at_least else '≤'} {self.bound:g}"

    @property
    def figure(self) -> str:
        """Return what was measured as text."""
        return "not measured" if isnan(self.measured) else f"{self.measured:.3f}"

    def tell(self) -> str:
        """Return it as a line of text."""
        return f"{self.layer} {self.name}: {self.figure}, wanted {self.wanted}{self.detail}"


class Section(NamedTuple):
    """One layer of the report: its text, and its targets."""

    title: str
    text: str
    targets: tuple[Target, ...] = ()


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """Return a table in Markdown; the first column is text, the others are figures."""
    lines = ["| " + " | ".join(head) + " |", "|" + "|".join(["---"] + ["---:"] * (len(head) - 1)) + "|"]
    lines += ["| " + " | ".join(str(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def share(hits: int, of: int) -> str:
    """Return a proportion with its n and its 95 % Wilson interval."""
    if of == 0:
        return "not measured (n = 0)"
    low, high = wilson(hits, of)
    return f"{hits / of:.3f} [{low:.3f}–{high:.3f}], n = {of}"


def ratio(hits: float, of: float) -> float:
    """Return a proportion; not a number when there is nothing to go by, which reaches no target."""
    return hits / of if of else float("nan")
