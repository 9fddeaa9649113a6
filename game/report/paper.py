"""How large the text of each sheet can be, so that the report stays on two (breakdowns.md §5.3).

A page in a browser cannot be asked how tall it became without running a script in it, so the lines are counted here.
The counting is generous: the fonts a reader has differ a little in width.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil
from typing import TYPE_CHECKING

from game.session.session import PLAN_FIELDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.report.content import Report

SIZES = (10.2, 9.6, 9.0, 8.4, 7.8, 7.2)
"""Text sizes in points, from the one wanted to the smallest that can be read."""

HEIGHT, WIDTH = 778.0, 521.0
"""Of the printed part of an A4 sheet, in points (report.css, @page)."""

ROW = 1.33
"""Height of a line in sizes, as in report.css."""

LETTER = 0.51
"""Mean width of a letter in sizes, with room for lines that break early."""

HEADED = 2.1
"""Lines that a section takes for its heading and the air around."""


@dataclass(frozen=True, slots=True)
class Sheet:
    """What one sheet holds: heights in lines, and texts with the share of the width they may use."""

    lines: float
    texts: tuple[tuple[str, float], ...]
    points: float = 0.0
    """What does not follow the text size: the picture, in points."""

    def height(self, size: float) -> float:
        """Return how tall the sheet gets at a text size, both in points."""
        wrapped = sum(ceil(max(1, len(text)) * LETTER * size / (share * WIDTH)) for text, share in self.texts)
        return (self.lines + wrapped) * ROW * size + self.points

    @property
    def size(self) -> float:
        """The largest of ``SIZES`` that fits, or the smallest when none does."""
        return next((size for size in SIZES if self.height(size) <= HEIGHT), SIZES[-1])


def look_back(report: Report) -> Sheet:
    """Return the first sheet: the game, what worked, moments, counts, notes."""
    lines = 8.0 + 4 * HEADED
    texts = [(report.intro, 0.9), (f"{report.day} {report.place}", 0.8)]
    texts.append((" ".join(f"{seat.title} {seat.note} ," for seat in report.seats), 0.82))
    texts.append((report.rounds_played + " ".join(f"{each.name} {each.value} ()," for each in report.rounds), 0.82))
    if report.pictures:
        lines += HEADED
        texts += _across((f"{each.role} plus: {each.plus} delta: {each.delta}" for each in report.pictures), 0.93)
    if report.goals:
        texts.append((", ".join(report.goals), 0.82))
    for strength in report.strengths:
        lines += 0.4
        texts.append((f"{strength.told} {strength.tag}", 0.95))
    for lesson in report.lessons:
        lines += 2.3
        texts += _across([lesson.title, lesson.told, lesson.question], 0.94)
        if lesson.own_words:
            lines += 0.5
            texts.append((lesson.own_words, 0.92))
        texts.append((f"{lesson.said} {lesson.status}", 0.94))
    names = max(0.3, 0.93 - 0.14 * (len(report.earlier) + 1))
    lines += any(len(name) > 8 for name in report.earlier)
    for row in report.rows:
        lines += 0.5 + (0.75 if row.of else 0)
        texts.append((f"{row.name} {row.meaning}", names))
    lines += HEADED if report.notes else 0
    texts += _across((f"{note.about}: {note.words}" for note in report.notes_on_paper), 0.93)
    return Sheet(lines + (len(report.notes) > len(report.notes_on_paper)), tuple(texts))


def look_ahead(report: Report) -> Sheet:
    """Return the second sheet: the picture, agreements, questions, the method."""
    lines = 9.5 + 3 * HEADED
    texts: list[tuple[str, float]] = []
    for plan in report.plans or ({},):
        lines += 1.3
        texts.append((" ".join(plan.get(field) or "_" * BLANK for field in PLAN_FIELDS) + "_" * BLANK, 0.95))
    if report.routines:
        lines += 1.6
        texts += _across(report.routines, 0.95)
    if report.home or report.pulse:
        lines += HEADED
        texts += _across((f"{each.answer}: {'; '.join(each.on_paper)}" for each in report.home), 0.95)
        texts.append((" ".join(f"{each.statement} {each.counts}." for each in report.pulse), 0.8))
    # Two columns: the taller of them is a little more than half.
    texts += _across(report.questions[: (len(report.questions) + 2) // 2], 0.42)
    if report.threads:
        lines += 1.6
        texts += _across(report.threads, 0.95)
    texts += _across(report.method[: (len(report.method) + 1) // 2], 0.53)
    return Sheet(lines, tuple(texts), points=PICTURE)


PICTURE = 0.45 * WIDTH
"""Height of the picture, in points."""

BLANK = 34
"""Letters that a line to fill in by hand takes the place of, and the fixed words of an agreement."""


def _across(texts: Iterable[str], share: float) -> list[tuple[str, float]]:
    return [(text, share) for text in texts]
