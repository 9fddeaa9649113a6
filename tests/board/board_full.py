"""Boards as full as a scenario may be, with Swedish titles as authors write them, and what to look for on them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import pygame
from board_samples import Dice, a_decision, a_scenario, played, said

from game.board.layout import lay_out
from game.board.shapes import Label, Line
from game.board.tracks import neighbours_apart
from game.board.wires import Rect, label_rect
from game.core.scenario import Act, Scenario, Window
from game.screen.kit.typeface import Typeface

if TYPE_CHECKING:
    from game.board.model import BoardModel, Progress
    from game.board.plan import Plan

WORDS = (
    "Gata", "Mål", "Budget", "Samråd", "Markavtal", "Detaljplan", "Grävtillstånd", "Samförläggning", "Fiberschakt",
    "Stadsnätets", "Återställning", "Ledningskollen", "Bygglov", "Kanalisation", "Exploateringsavtal", "Skydd",
    "Översiktsplan", "Etapp", "Upphandling", "Driftavtal", "Nämnden", "Reservkraft", "Mast", "Ledningsrätt", "Inmätning",
)  # fmt: skip
SMALL = ("av", "för", "med", "om", "till", "och", "i", "före")
ROLES = (
    "Planarkitekt", "Tillstånd", "Nätägare", "Gata och VA", "Ledning", "Exploatör", "Bygglov", "Mark och fastighet",
)  # fmt: skip
ROUNDS = ("Planstart", "Samråd", "Projektering", "Schakt", "Återställning", "Drift och uppföljning")
METERS = ("Täckning", "Ekonomi", "Framkomlighet", "Förtroende", "Tid")


def title(dice: Dice) -> str:
    """A Swedish title of 6 to 30 letters: one word, two, or three with a small one between."""
    while True:
        words = [dice.pick(WORDS)]
        for _ in range(dice.under(3)):
            words += ([dice.pick(SMALL)] if dice.under(2) else []) + [dice.pick(WORDS).lower()]
        made = " ".join(words)
        if 6 <= len(made) <= 30:
            return made


def full_board(seed: int) -> tuple[Scenario, Progress]:
    """A scenario with 4–8 roles, 2–6 rounds, up to 30 stations, played so far that up to 40 connections are told."""
    dice = Dice(seed * 7919 + 3)
    for _ in range(8):  # the first numbers of neighbouring seeds are alike
        dice.under(2)
    roles, rounds = 4 + dice.under(5), 2 + dice.under(5)
    stations = 30 if seed % 5 == 0 else 8 + dice.under(23)
    decisions, acts, windows = [], [], []
    wished = 40 if seed % 5 == 0 else 8 + dice.under(33)
    links = 0
    while len(decisions) + len(acts) + len(windows) < stations:
        room = stations - len(decisions) - len(acts) - len(windows)
        opens = dice.under(rounds)
        closes = min(rounds - 1, opens + dice.under(3))
        if room >= 3 and dice.under(4) == 0:
            mine = [len(acts) + at for at in range(min(room - 1, 2 + dice.under(2)))]
            name = title(dice)
            for at in mine:
                own = name if dice.under(4) == 0 else title(dice)
                acts.append(Act(f"act{at}", said(own), (dice.under(roles) + at) % roles, len(windows)))
            windows.append(Window(
                f"window{len(windows)}", said(name), opens, closes, 2, tuple(mine), len(mine), False, (), (), {}, {},
            ))  # fmt: skip
            links += len(mine) - 1
        else:
            owner = dice.under(roles)
            hear = [role for role in range(roles) if role != owner and dice.under(roles) < 2]
            hear = hear[: max(0, wished - links)]
            links += len(hear)
            decisions.append(a_decision(len(decisions), title(dice), owner, opens, closes, hear))
    scenario = a_scenario(
        ROUNDS[:rounds], ROLES[:roles], decisions, acts, windows, (), meters=METERS[: 3 + dice.under(3)]
    )
    return scenario, played(scenario, dice, min(40, wished))


def real_measure():
    """The widths of the bundled font."""
    pygame.font.init()
    face = Typeface()
    return lambda words, size, bold: face.width(words, size, bold=bold)


@dataclass
class Found:
    """What is not as it should be on one board."""

    small: int = 0
    covered: int = 0
    crossed: int = 0
    missing: int = 0
    outside: int = 0
    touching: int = 0


def look(model: BoardModel, plan: Plan, size, measure, unit: float, shapes=None) -> Found:
    """Look at every text of a board in a window with so many pixels a unit."""
    found = Found()
    found.touching = not neighbours_apart(plan.tracks)
    shapes = shapes or lay_out(model, *size, measure, plan=plan)
    frame = plan.frame
    texts = []
    for shape in shapes:
        if isinstance(shape, Label) and shape.text != "?":
            width = measure(shape.text, shape.size, shape.bold)
            x = {"start": shape.x + width / 2, "middle": shape.x, "end": shape.x - width / 2}[shape.anchor]
            texts.append((shape, label_rect(x, shape.y, width * 0.999, shape.size * 1.2)))
    stations = []
    for station in model.stations:
        stop = plan.tracks.stops[station.id]
        tall = 2 * frame.radius if station.kind == "window" else stop.x1 - stop.x0
        stations.append(label_rect(stop.x, frame.lines[station.line], stop.x1 - stop.x0, tall))
    upright = [s for s in shapes if isinstance(s, Line) and s.x1 == s.x2 and s.color in ("ink", "alert") and s.width > 3 * frame.unit]
    wires = [Rect(s.x1 - s.width / 2, min(s.y1, s.y2), s.x1 + s.width / 2, max(s.y1, s.y2)) for s in upright]
    for at, (shape, rect) in enumerate(texts):
        found.small += shape.size < 20 * unit - 0.01
        found.covered += sum(rect.meets(other) for _, other in texts[at + 1 :])
        found.covered += sum(rect.meets(other) for other in stations)
        found.crossed += any(rect.meets(wire) for wire in wires)
        found.covered += rect.x0 > frame.left and any(rect.y0 < y < rect.y1 for y in frame.lines)
        found.outside += rect.x0 < -0.5 or rect.y0 < -0.5 or rect.x1 > size[0] + 0.5 or rect.y1 > size[1] + 0.5
    return found
