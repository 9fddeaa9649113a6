"""Sessions to report on: simulated groups that played the first scenario, and what they wrote."""

from __future__ import annotations

from datetime import date
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from game.authoring import load_scenario
from game.bots.games import play_session
from game.bots.groups import mixed, perfect, silo
from game.places import scenarios_folder
from game.session.answers import HOME, PULSE
from game.session.home import exchanges
from game.session.session import WORDS_MAX, Session
from game.session.sittings import new_header

if TYPE_CHECKING:
    from game.core.scenario import Scenario

GROUPS = {"perfect": perfect, "mixed": mixed, "silo": silo}
STORGATAN = scenarios_folder() / "storgatan_oppnas.yaml"
PLAN = {
    "when": "en gata ska öppnas", "role": "gatuprojektledaren", "then": "frågar om plats", "with": "ledningsägarna",
    "date": "1 mars", "sign": "listan på anslagstavlan",
}  # fmt: skip


@cache
def scenario(minutes: int = 60) -> Scenario:
    return load_scenario(STORGATAN, minutes)


def new_session(minutes: int = 60) -> Session:
    return Session(scenario(minutes), new_header(scenario(minutes), 7, date(2026, 11, 3)))


def played(group: str, minutes: int = 60, seed: int = 1) -> Session:
    session = new_session(minutes)
    play_session(session, GROUPS[group](seed))
    return session


def wordy() -> Session:
    """A group that filled every line there is, as far as the screen lets it."""
    session = played("silo", 90)
    line = ("Vi pratade länge om vem som skulle ha ringt och vad det hade betytt för alla i kvarteret. " * 3)[
        :WORDS_MAX
    ]
    for card in session.cards:
        session.tap(card.id, "confirmed", line)
    for _ in range(9):
        session.note(line)
    for place in range(3):
        session.plan(place, {field: line[: 200 if field in {"when", "then", "sign"} else 60] for field in PLAN})
    said_of_itself(session, line)
    return session


def said_of_itself(session: Session, line: str) -> None:
    """Every role its own picture, every connection at home, the whole pulse."""
    for role in session.scenario.roles:
        session.answer("plus", line[:120], role.id)
        session.answer("delta", line[:120], role.id)
    for number, exchange in enumerate(exchanges(session)):
        session.answer("home", HOME[number % len(HOME)], exchange.id)
    for about in PULSE:
        session.answer("pulse", [9, 3, 1], about)


class Page(HTMLParser):
    """A page taken apart: its tags in order, and the text a person reads."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.parts: list[str] = []
        self._inside: list[str] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        if tag != "meta":
            self._inside.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self._inside.pop() == tag, f"</{tag}> closes something else"

    def handle_data(self, data):
        if "style" not in self._inside:
            self.parts.append(data)

    def close(self):
        super().close()
        assert self._inside == [], "a tag was left open"

    @property
    def text(self) -> str:
        return " ".join(" ".join(self.parts).split())

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.tags if name == tag]
