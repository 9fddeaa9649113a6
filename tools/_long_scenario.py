"""A valid scenario of many lines: ``python3 tools/_long_scenario.py [LINES] > long.yaml``; 2 000 by default.

It has some of everything that the format knows, and grows in what a scenario grows in: knowledge, decisions, windows,
issues, dependencies and consequences.
"""

from __future__ import annotations

import sys
from itertools import count

LINES = 2000
"""Of the file that the figures are about."""
MOST_ROLES = 8
"""As many as the board is made for (screen.md)."""
ROUNDS = ("planering", "bygge", "invigning", "drift")


def long_scenario(lines: int = LINES) -> str:
    """Return a scenario of at least ``lines`` lines; never more than one of its pieces too many."""
    sections: dict[str, list[str]] = {
        "knowledge": [], "decisions": [], "windows": [], "dependencies": [], "issues": [], "surprises": [],
        "consequences": [],
    }  # fmt: skip
    written = _HEAD.count("\n") + _FOOT.count("\n") + _roles().count("\n") + 2 * len(sections)
    for number in count():
        for section, piece in _pieces(number).items():
            if written >= lines:
                return _whole(sections)
            sections[section].append(piece)
            written += piece.count("\n")
    raise AssertionError


def _whole(sections: dict[str, list[str]]) -> str:
    told = "".join(f"\n{name}:\n{''.join(pieces)}" for name, pieces in sections.items() if pieces)
    return _HEAD + _roles() + told + _FOOT


def _roles() -> str:
    return "\nroles:\n" + "".join(
        f"  roll_{number}:\n"
        f"    title: {{sv: Roll {number}, en: Role {number}}}\n"
        f"    unit: enhet_{number % 7}\n"
        "    brief:\n"
        "      sv: Rollen har hand om sin del av vägen.\n"
        "      en: The role looks after its part of the road.\n"
        for number in range(MOST_ROLES)
    )


def _pieces(number: int) -> dict[str, str]:
    """One more of everything; each piece refers to the ones before it in the same round of pieces."""
    names = {
        "n": str(number), "role": f"roll_{number % MOST_ROLES}", "other": f"roll_{(number + 1) % MOST_ROLES}",
        "first": f"beslut_{max(number - 1, 0)}", "then": f"beslut_{number}",
    }  # fmt: skip
    pieces = {"knowledge": _KNOWLEDGE, "decisions": _DECISION, "windows": _WINDOW}
    if number:
        pieces["dependencies"] = "  kedja_{n}: {from: {first}, to: {then}, type: produces}\n"
    pieces |= {"issues": _ISSUE, "surprises": _SURPRISE, "consequences": _CONSEQUENCE}
    return {section: _filled(piece, names) for section, piece in pieces.items()}


def _filled(piece: str, names: dict[str, str]) -> str:
    for name, word in names.items():
        piece = piece.replace("{" + name + "}", word)
    return piece


_HEAD = """\
format: 1
id: en_lang_vag
languages: [sv, en]
title: {sv: En lång väg, en: A long road}
place: {sv: Norrvik, en: Norrvik}
kind: how
checked: 2026-11
lengths:
  45: [planering, bygge]
  60: [planering, bygge, invigning]
rounds:
  planering: {title: {sv: Planering, en: Planning}, when: {sv: hösten 2027, en: autumn 2027}}
  bygge: {title: {sv: Bygge, en: Building}, when: {sv: våren 2028, en: spring 2028}}
  invigning: {title: {sv: Invigning, en: Opening}, when: {sv: hösten 2028, en: autumn 2028}}
  drift: {title: {sv: Drift, en: Upkeep}, when: {sv: våren 2029, en: spring 2029}}
meters:
  tackning: {title: {sv: Täckning, en: Coverage}, start: 4}
  ekonomi: {title: {sv: Ekonomi, en: Economy}, start: 6, goal: 5}
"""

_KNOWLEDGE = """\
  kunskap_{n}:
    title: {sv: "Mätning {n}, klar", en: "Survey {n}, ready"}
    text:
      sv: Marken är mätt på sträcka {n}.  # efter förra vintern
      en: The ground is surveyed along stretch {n}.
    carried_by: [{role}]
    critical: true
"""

_DECISION = """\
  beslut_{n}:
    title: {sv: Sträcka {n}, en: Stretch {n}}
    ask:
      sv: Vad ska få plats längs sträcka {n}?
      en: What should there be room for along stretch {n}?
    owner: {role}
    open: [planering, bygge]
    weight: 3
    reversible_until: bygge
    hear: {{other}: consult}
    needs: [kunskap_{n}]
    options:
      smal_{n}:
        title: {sv: Smal väg, en: Narrow road}
        outcome:
          sv: Marken räcker till vägen och inte till mer.
          en: The land is enough for the road and no more.
        contradicts: [kunskap_{n}]
        effects:
          - change: {ekonomi: +1}
      bred_{n}:
        title: {sv: Plats för ledningar, en: Room for ducts}
        outcome:
          sv: Ledningar får plats, och mer mark köps in.
          en: There is room for ducts, and more land is bought.
        effects:
          - change: {tackning: +1, ekonomi: -1}
          - give: {kunskap_{n}: [{other}]}
"""

_WINDOW = """\
  fonster_{n}:
    title: {sv: Schakt {n}, en: Trench {n}}
    open: [bygge, invigning]
    all_of:
      - {role: {role}, act: oppna_{n}, title: {sv: Öppna, en: Open}}
      - {role: {other}, act: lagg_{n}}
    missed:
      - change: {tackning: -1}
"""

_ISSUE = """\
  fraga_{n}:
    title:
      sv: Vem mäter in rören på sträcka {n}?
      en: Who surveys the ducts along stretch {n}?
    open: [bygge, invigning]
    eligible: [{role}, {other}]
"""

_SURPRISE = """\
  nyhet_{n}:
    title: {sv: Tjäle, en: Frost}
    text:
      sv: >
        Marken fryser tidigt
        på sträcka {n}.
      en: >
        The ground freezes early
        along stretch {n}.
    rounds: [bygge, invigning]
"""

_CONSEQUENCE = """\
  foljd_{n}:
    title: {sv: Vägen grävs igen, en: The road is dug again}
    text:
      sv: Ett halvår senare öppnas sträcka {n} en gång till.
      en: Half a year later stretch {n} is opened once more.
    round: invigning
    when:
      - missed: fonster_{n}
      - chosen: {beslut_{n}: smal_{n}}
      - knows: {{other}: kunskap_{n}}
    effects:
      - change: {ekonomi: -2}
"""

_FOOT = "\nsituations:\n" + "".join(
    f"""\
  {round_}:
    title: {{sv: Vägen, en: The road}}
    text:
      sv: Grävaren står i Norrvik.
      en: The digger is in Norrvik.
    ask:
      sv: Vem behöver få veta det här först?
      en: Who needs to know this first?
    focus: beslut_0
"""
    for round_ in ROUNDS
) + """
debrief:
  - ask:
      sv: Vad tar ni med er till nästa väg?
      en: What do you take with you to the next road?
params: {lead: 1, sla: 1}
brokers: [roll_1]
notes: Den här filen skrevs av ett program.
"""


if __name__ == "__main__":
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    print(long_scenario(*map(int, sys.argv[1:2])), end="")
