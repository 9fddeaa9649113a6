"""A simulated group plays through the real screens: pressing keys, as people would.

Without a window it saves a picture of every step; with one it plays at reading pace, as a trailer.
"""

from __future__ import annotations

import errno
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any

import pygame

from game.bots.groups import mixed
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, OVER, OWN, SITUATION, STEP_IDS, TAKE_HOME, WELCOME
from game.screen.forms import Form, Question, ask
from game.screen.game import Game
from game.screen.kit import Stage
from game.screen.opening import open_window
from game.session.plans import FIRST_STEP
from game.session.session import PLAN_FIELDS
from game.texts import words

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from game.core.moves.kind import Move
    from game.screen.kit import Node
    from game.session.session import Session

SEED = 7
STEPS_MAX = 1000
SORTING = (
    "answer", "decline", "address", "reopen", "confirm", "renegotiate", "release", "acknowledge", "waive", "assume",
)  # fmt: skip
FORMS_BY_VERB = {"ask": "hear", "park": "claim", **dict.fromkeys(SORTING, "sort_out")}
"""Verbs that share a form with others."""


@dataclass(frozen=True)
class Made:
    """What a demo left behind."""

    pictures: int
    journal: Path
    report: Path


class Pilot:
    """Presses the keys that carry out what a simulated group wants. One press at a time, so that each can be seen."""

    def __init__(self, game: Game) -> None:
        """Fly ``game`` from its first page."""
        self.game = game
        self.group = mixed(SEED)

    @property
    def session(self) -> Session:
        """The session that is played."""
        if self.game.session is None:
            raise RuntimeError("the game has not begun")
        return self.game.session

    def presses(self) -> Iterator[str]:
        """Yield keys, and ids to click as ``#id``, until the game is over. What follows reads the screen anew."""
        yield "n"
        for _ in range(STEPS_MAX):
            state = self.session.state
            if state.step == OVER:
                return
            if state.step == WELCOME:
                yield from self._welcome()
            elif state.step == CHOICE:
                yield from self._choose()
            elif state.step == MOVES:
                yield from self._move()
            elif state.step in {CHECK, DEBRIEF, TAKE_HOME}:
                if self._shows_unanswered_card():
                    yield str(1 + self.group.dice.roll(3))
                yield from self._look_back()
                yield "space"
            else:
                yield "space"
        raise RuntimeError("the demo never came to its end")

    def _welcome(self) -> Iterator[str]:
        """Say something on every page; the answers of *Var är vi?* leave the case as it is usually played."""
        page = self.game.view().welcome_page
        if page == "seats":
            yield "#people-more"
        elif page == "about":
            yield "1"
        elif page.startswith("where-"):
            yield from "1122334"
            yield "return"
        elif page == "goals" and self.session.scenario.goals:
            yield "1"
        yield "space"

    def _choose(self) -> Iterator[str]:
        move = self.group.next_move(self.session.scenario, self.session.state)
        if move[0] == "choose":
            for option, count in enumerate(move[3]):
                yield from [str(option + 1)] * count
            yield "return"
        yield "space"

    def _move(self) -> Iterator[str]:
        move = self.group.next_move(self.session.scenario, self.session.state)
        if move[0] == "next":
            yield "space"
            return
        if self.game.table.role != move[1]:
            yield f"#role-{move[1]}"
        kind = FORMS_BY_VERB.get(move[0], move[0])
        yield f"#move-{kind}"
        while self.game.table.form is not None:
            yield from self._fill(self.game.table.form, move)

    def _fill(self, form: Form, move: Move) -> Iterator[str]:
        question = ask(self.session.scenario, self.session.state, form)
        if not isinstance(question, Question):
            raise TypeError("a finished form is played at once")
        wanted = answers_of(move)[len(form.answers)]
        numbers = [n for n, each in enumerate(question.choices) if _is_wanted(each.value, wanted, many=question.many)]
        for number in numbers:
            yield f"#choice-{len(form.answers)}-{number}"
        if question.many:
            yield "return"

    def _shows_unanswered_card(self) -> bool:
        tree = self.game.build((1920, 1080))
        shown = {
            node.command[1] for node in nodes(tree) if isinstance(node.command, tuple) and node.command[0] == "tap"
        }
        return any(card.id in shown and card.tap is None for card in self.session.cards)

    def _look_back(self) -> Iterator[str]:
        """Do once what each page after the rounds is for."""
        shown = {node.id for node in nodes(self.game.build((1920, 1080)))}
        if "wind-to-0" in shown:
            yield "#wind-to-0"
            changes = {node.id for node in nodes(self.game.build((1920, 1080)))}
            yield from [f"#wind-change-{key}" for key in (1, 5) if f"wind-change-{key}" in changes][:1]
        elif "reveal-own" in shown:
            yield from self._write_own()
        elif "home-1" in shown:
            yield from ("1", "2", "2")
        elif "plan-0" in shown:
            yield from self._write_plan()
        elif "pulse-heard-0" in shown:
            yield from "11457"

    def _write_own(self) -> Iterator[str]:
        say = words(self.game.table.language)
        role = self.session.state.seats.index(OWN)
        yield f"#own-{role}"
        for name in ("plus", "delta"):
            yield f"#own-{name}"
            yield f"={say(f'demo-{name}')}"
        yield "#own-keep"
        yield "return"

    def _write_plan(self) -> Iterator[str]:
        say = words(self.game.table.language)
        soon = date.fromisoformat(self.session.header.get("started", "2026-01-01")) + FIRST_STEP / 2
        yield "1"
        for field in PLAN_FIELDS:
            yield f"#plan-{field}"
            yield f"={soon if field == 'date' else say(f'plan-{field}-hint')}"
        yield "#write-down"


def answers_of(move: Move) -> list[Any]:
    """Return the answers, in the order a form asks for them, that make ``move``."""
    verb, _, *fields = move
    match verb:
        case "hear" | "ask":
            number, role, answer = fields
            return [role, ("decision" if verb == "hear" else "item", number), answer]
        case "claim" | "park":
            return [(verb, fields[0])]
        case "address" | "decline":
            return [(verb, *fields)]
        case _ if verb in SORTING:
            return [(verb, fields[0]), *fields[1:]]
        case _:
            return fields


def _is_wanted(value: Any, wanted: Any, *, many: bool) -> bool:
    return bool(wanted >> value & 1) if many else value == wanted


def press(stage: Stage, what: str) -> None:
    """Press a key, click an ``#id``, or write ``=words``."""
    if what.startswith("#"):
        stage.click(what)
    elif what.startswith("="):
        stage.type(what[1:])
    else:
        stage.press(what)


def play_in_pictures(
    out: Path, size: tuple[int, int], language: str, scenario: Path, say: Callable[[str], None]
) -> Made:
    """Play a whole game without a window; save a picture of every step, the journal and the report in ``out``.

    Raises:
        OSError: ``out`` cannot be written.

    """
    pygame.font.init()
    out.mkdir(parents=True, exist_ok=True)
    game = Game(out, [scenario], language=language, seed=SEED)
    stage = Stage(game, size)
    pilot = Pilot(game)
    pictures = 0
    shown: object = None
    for what in pilot.presses():
        if _scene(game) != shown:
            shown = _scene(game)
            pictures += 1
            _save(stage, out, pictures, game, say)
        press(stage, what)
    pictures += 1
    _save(stage, out, pictures, game, say)
    session = pilot.session
    if game.table.report is None or session.writer is None:
        raise OSError(0, "no report")
    made = Made(pictures, session.writer.path, game.table.report)
    game.closing()
    return made


def _scene(game: Game) -> object:
    """Return what must differ for a new picture to be worth saving."""
    if game.session is None:
        return "start"
    state, table = game.session.state, game.table
    form = None if table.form is None else (table.form.kind, len(table.form.answers))
    return (
        state.round,
        state.step,
        game.page,
        table.dialog,
        form,
        table.role,
        game.session.part,
        table.winding and (table.winding.place, table.winding.rewound),
        bool(state.votes),
        len(game.session.answers),
        sum(state.moves_left),
    )


def _save(stage: Stage, out: Path, number: int, game: Game, say: Callable[[str], None]) -> None:
    step = WELCOME if game.session is None else game.session.state.step
    round_ = 0 if game.session is None else game.session.state.round + 1
    name = "start" if game.session is None else f"{round_}-{STEP_IDS[step]}" if round_ else STEP_IDS[step]
    if game.session is not None and game.session.writer is not None:
        game.session.writer.flush()  # so that the picture says what is true: saved
        stage.tick(0)
    file = out / f"{number:03d}-{name}.png"
    try:
        pygame.image.save(stage.surface, file)
    except pygame.error as error:
        raise OSError(errno.EIO, str(error)) from error
    if step in {WELCOME, SITUATION, CHECK, DEBRIEF, OVER}:
        say(str(file))


READING = 4200
"""Milliseconds a page is left standing before a key turns it; a click or a line comes quicker."""
QUICK = 1100


class Trailer(Game):
    """The game playing itself at reading pace. Escape leaves; every other key and click is left without effect."""

    def __init__(self, folder: Path, scenario: Path, language: str) -> None:
        """Begin on the first page."""
        super().__init__(folder, [scenario], language=language, seed=SEED)
        self._presses = Pilot(self).presses()
        self._entry = ""
        self._wait = float(READING)

    def press(self, key: str) -> bool:
        """Leave at Escape."""
        self.running = key != "escape"
        return True

    def do(self, command: object) -> None:
        """Leave clicks without effect; only the pilot plays."""

    def drop(self, file: str) -> None:
        """Leave files without effect too."""

    def tick(self, milliseconds: int) -> bool:
        """Press the next key when the page has been read."""
        changed = super().tick(milliseconds)
        self._wait -= milliseconds
        if self._wait > 0:
            return changed
        what = next(self._presses, None)
        if what is None:
            self._wait = float("inf")
            return changed
        self._wait = READING if what in {"space", "n", "return"} else QUICK
        self._carry_out(what)
        return True

    def _carry_out(self, what: str) -> None:
        if what.startswith("="):
            self.write(self._entry, what[1:])
            return
        tree = self.build((1920, 1080))
        wanted = [
            node
            for node in nodes(tree)
            if node.enabled and (node.id == what[1:] if what.startswith("#") else node.key == what)
        ]
        if wanted and wanted[-1].role == "entry":
            self._entry = wanted[-1].id
        elif wanted:
            super().do(wanted[-1].command)


def nodes(tree: Node) -> Iterator[Node]:
    """Yield everything in a tree, in reading order."""
    yield tree
    for child in tree.children:
        yield from nodes(child)


def play_in_window(language: str, scenario: Path) -> str:
    """Play as a trailer; the journal goes to a folder that is thrown away. Return what stood in the way, or ""."""
    with TemporaryDirectory(prefix="samspel-") as folder:
        return open_window(Trailer(Path(folder), scenario, language))
