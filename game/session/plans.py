"""What an agreement to take home still lacks (breakdowns.md §5.4): asked about, never refused."""

from __future__ import annotations

import re
from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

FIRST_STEP = timedelta(days=30)
"""The first step comes within this."""

_NEEDED = ("when", "role", "then", "date", "sign")
_MONTHS = {
    month: number
    for number, names in enumerate(
        ("jan", "feb", "mar", "apr", "maj may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dec"), start=1
    )
    for month in names.split()
}
_ISO = re.compile(r"\b(\d{4})-(\d{1,2})-(\d{1,2})\b")
_SLASH = re.compile(r"\b(\d{1,2})/(\d{1,2})(?:[ -/](\d{4}))?\b")
_MONTH = rf"(?:{'|'.join(_MONTHS)})[a-zå]{{0,7}}"
_NAMED = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?::?[ae]|st|nd|rd|th)?\.?\s+(?P<month>{_MONTH})"
    rf"|(?P<Month>{_MONTH})\s+(?P<Day>\d{{1,2}})(?:st|nd|rd|th)?)\b(?:,?\s+(?P<year>\d{{4}}))?"
)


def lacks(plan: Mapping[str, str], today: date) -> tuple[str, ...]:
    """Return what to ask about an agreement: fields that are empty, or how its first day lies; last, the mandate."""
    found = [field for field in _NEEDED if not plan.get(field, "").strip()]
    written = plan.get("date", "").strip()
    if written:
        day = day_of(written, today)
        if day is None:
            found.append("date-unclear")
        elif day < today:
            found.append("date-past")
        elif day > today + FIRST_STEP:
            found.append("date-far")
    return (*found, "mandate")


def day_of(written: str, today: date) -> date | None:
    """Return the day that a line names, *31 mars*, *March 31*, *31/3* or *2027-03-31*; None where it names none.

    Without a year it is the next such day.
    """
    line = written.casefold()
    if found := _ISO.search(line):
        year, month, day = map(int, found.groups())
        return _day(year, month, day)
    if found := _SLASH.search(line):
        return _next(int(found[1]), int(found[2]), found[3], today)
    if found := _NAMED.search(line):
        month = _MONTHS[(found["month"] or found["Month"])[:3]]
        return _next(int(found["day"] or found["Day"]), month, found["year"], today)
    return None


def _next(day: int, month: int, year: str | None, today: date) -> date | None:
    if year:
        return _day(int(year), month, day)
    here = _day(today.year, month, day)
    return here if here is None or here >= today else _day(today.year + 1, month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
