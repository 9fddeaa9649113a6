"""Small scenarios, changed here and there, and tried out in this process."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring import read_scenario
from game.trial import Trial, advise_from_play, try_out

if TYPE_CHECKING:
    from game.authoring import Diagnostic, Reading
    from game.trial import Result

AUTHORING = Path(__file__).parents[1] / "authoring"
SMALL = (AUTHORING / "small.yaml").read_text("utf-8")
RULES = (AUTHORING / "rules.yaml").read_text("utf-8")

NOTHING_TO_DO = """
format: 1
id: vantan
languages: [sv]
title: {sv: Väntan}
rounds: {nu: {title: {sv: Nu}, when: {sv: i dag}}, sen: {title: {sv: Sen}, when: {sv: i morgon}}}
roles:
  gata: {title: {sv: Gata}, unit: teknik}
  el: {title: {sv: El}, unit: bolag}
windows:
  grop:
    title: {sv: Grop}
    open: [nu, nu]
    all_of: [{role: gata, act: grav}]
situations:
  nu: {title: {sv: Nu}, text: {sv: Nu.}, ask: {sv: Vad nu}}
  sen: {title: {sv: Sen}, text: {sv: Sen.}, ask: {sv: Vad sen}}
"""
"""Nothing is known and nothing is settled: *el* never has anything to do, and *gata* once."""

MANY_SURPRISES = "surprises:\n" + "".join(
    f"  nyhet_{number}: {{title: {{sv: N, en: N}}, text: {{sv: N., en: N.}}, rounds: [bygge]}}\n" for number in range(200)
)


def changed(text: str, *changes: tuple[str, str]) -> str:
    for right, wrong in changes:
        assert right in text, right
        text = text.replace(right, wrong, 1)
    return text


def read(text: str) -> Reading:
    reading = read_scenario(text.encode(), "liten.yaml")
    assert reading.document is not None, reading.tell("en")
    return reading


USUAL = Trial()


@cache
def tried(text: str, trial: Trial = USUAL) -> Result:
    return try_out(read(text), trial, processes=1)


def advice(text: str, trial: Trial = USUAL) -> tuple[Diagnostic, ...]:
    return advise_from_play(read(text), tried(text, trial))
