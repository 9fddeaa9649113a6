"""Behind the first page: a game that is played, the desk, and what can stand in front of either.

Nearly all of the program is imported by this module, which ``Game`` therefore asks for only once the first picture is
shown (``Game.inside``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring import read_file
from game.core.refusal import tell_refusal
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, OVER, SITUATION, TAKE_HOME, TALK, WELCOME, focus_of
from game.core.timetable import box_of
from game.screen.commands import COMMANDS
from game.screen.commands.dialogs import write_group_report
from game.screen.desk.dialogs import desk_dialog
from game.screen.desk.listing import list_page
from game.screen.desk.page import draft_page
from game.screen.hidden_keys import (
    ALWAYS,
    DIALOGS_IN_PAUSE,
    GIVING_WAY,
    HIDDEN_KEYS,
    IN_PAUSE,
    OVER_FORM,
    TRIAL_KEYS,
)
from game.screen.kit import stack
from game.screen.leader import Shared, leader_dialog, pause_page
from game.screen.leader.window import places
from game.screen.motion import motion_between
from game.screen.pages import check, choice, debrief, dialogs, moves, situation, take_home, talk, welcome
from game.screen.pages.debrief import LANDING
from game.screen.pages.everywhere import EVERYWHERE
from game.screen.receipts import receipt_of
from game.screen.sounds import CONNECTION, WINDOW_CLOSES
from game.screen.table import Dialog
from game.screen.view import View
from game.screen.winding import Winding
from game.session.answers import PLACES
from game.session.journal import JournalError
from game.session.moments import MOMENTS_MAX, moments
from game.session.progress import progress_of
from game.session.sittings import resume
from game.session.trying import Tried

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.authoring import Reading
    from game.board.model import Progress
    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.screen.game import Game
    from game.screen.kit import Node

PAGES: dict[int, Callable[[View], Node]] = {
    WELCOME: welcome.welcome_page,
    SITUATION: situation.situation_page,
    CHOICE: choice.choice_page,
    TALK: talk.talk_page,
    MOVES: moves.moves_page,
    CHECK: check.check_page,
    DEBRIEF: debrief.debrief_page,
    TAKE_HOME: take_home.take_home_page,
    OVER: take_home.over_page,
}
IN_SEVERAL: dict[int, Callable[[View], Sequence[object]]] = {
    WELCOME: lambda view: view.welcome_pages,
    SITUATION: situation.sides,
    CHECK: check.sides,
    DEBRIEF: debrief.blocks,
    TAKE_HOME: take_home.blocks,
}
"""Steps told a page at a time."""


class Inside:
    """What is shown behind the first page, and what presses do."""

    def __init__(self, game: Game) -> None:
        """Belong to ``game``, which has the session and the table."""
        self.game = game

    def view(self, size: tuple[float, float] = (1920, 1080)) -> View:
        """Return what the pages of a game are built from."""
        return View(self.game.sitting, self.game.table, self.game.say, *size)

    def build(self, size: tuple[float, float]) -> Node:
        """Return the page of the moment, with the dialog in front of it if there is one."""
        page, dialog = self._page(size), self.game.table.dialog
        if self.game.is_paused:
            page = pause_page(self.view(size))
            dialog = dialog if dialog is not None and dialog.name in DIALOGS_IN_PAUSE else None
        if dialog is None:
            return page
        if dialog.name == "leader" and self.game.session is not None:
            return stack(page, leader_dialog(self.view(size), Shared(page, self.game.page + 1, self.pages())))
        return stack(page, self._front(dialog, size))

    def shared(self) -> Shared:
        """Return what the leader's view is told of the shared screen."""
        return Shared(self.game.build((1920, 1080)), self.game.page + 1, self.pages())

    def _page(self, size: tuple[float, float]) -> Node:
        say, table = self.game.say, self.game.table
        if self.game.session is None and self.game.desk is not None:
            draft = self.game.desk.draft
            return list_page(say, table, self.game.desk) if draft is None else draft_page(say, table, draft, size[0])
        if self.game.session is None:
            return self.game.first_page(size)
        view = self.view(size)
        return PAGES[view.state.step](view)

    def _front(self, dialog: Dialog, size: tuple[float, float]) -> Node:
        if dialog.name in EVERYWHERE:
            return EVERYWHERE[dialog.name](
                self.game.say, self.game.table, places(self.game) if self.game.screens > 1 else None
            )
        if self.game.session is not None:
            return dialogs.DIALOGS[dialog.name](self.view(size), dialog.about)
        if self.game.desk is not None:
            return desk_dialog(self.game.say, dialog, with_draft=self.game.desk.draft is not None)
        return dialogs.help_dialog(self.game.say)

    def pages(self) -> int:
        """Return how many pages the step has."""
        step = self.game.sitting.state.step
        return len(IN_SEVERAL[step](self.view())) if step in IN_SEVERAL else 1

    # what is done

    def do(self, command: object) -> None:
        """Do what was pressed."""
        if not isinstance(command, tuple):
            raise TypeError(f"not a command: {command!r}")
        self.game.table.message = self.game.table.receipt = ""
        session = self.game.session
        before = progress_of(session) if session is not None and command[0] not in {"undo", "redo"} else None
        COMMANDS[command[0]](self.game, *command[1:])
        if before is not None and session is self.game.session:
            self._notice(before)

    def _notice(self, before: Progress) -> None:
        """Let be seen and heard what has come about on the board."""
        motion = motion_between(self.game.sitting.scenario, before, progress_of(self.game.sitting))
        if not motion:
            return
        if self.game.table.motion:
            self.game.table.moving = motion
        self.game.sound(WINDOW_CLOSES if motion.windows else CONNECTION)

    def press(self, key: str) -> bool:
        """Take the keys that stand on no button."""
        is_trial = self.game.session is not None and self.view().is_trial
        command = (TRIAL_KEYS if is_trial else HIDDEN_KEYS).get(key)
        if self.game.is_paused and command is not None and not (command[0] in IN_PAUSE or command in IN_PAUSE):
            return False
        in_view = self.game.table.dialog is not None and self.game.table.dialog.name == "leader" and key == "f2"
        if self.game.table.dialog is not None and not in_view:  # a line being written gets its own letters first
            command = ("language",) if key == "l" else command if command and command[0] == "text-size" else None
        if command is None:
            return False
        holds_always = command[0] in ALWAYS or command in ALWAYS
        if not holds_always and (
            self.game.session is None or (self.game.table.form is not None and command[0] not in OVER_FORM)
        ):
            return False  # a form is answered or left before anything else is done
        if command == ("open", "agree") and self.game.sitting.state.step == CHOICE:
            self.game.table.message = self.game.say("choice-letters")  # A is what an option is called there
            return True
        if command in GIVING_WAY and _has_other(self._page((1920, 1080)), key, command):
            return False
        self.do(command)
        return True

    def read(self, path: Path, profile: Path | None) -> Reading:
        """Read a scenario file, its placeholders filled from ``profile``."""
        return read_file(path, profile)

    def go_on_with(self, path: Path) -> None:
        """Resume the session of a journal, or say why it cannot be."""
        try:
            resumed = resume(path)
        except JournalError as error:
            self.game.table.message = error.tell(self.game.say)
            return
        self.game.sit_down(resumed.session)
        if resumed.edited_line is not None:
            self.game.table.message = self.game.say("journal-edited-goes-on", line=resumed.edited_line)
        elif resumed.torn:
            self.game.table.message = self.game.say("journal-torn")

    def play(self, move: Move, spoken: str = "") -> bool:
        """Make a move, with the group's own words; say why not if it is not possible. Return whether it was made."""
        before = self.game.moment
        refusal = self.game.sitting.play(move, spoken)
        if self._follow(refusal, before):
            pass
        elif move[0] == "surprise":
            self.game.table.dialog = Dialog("news", move[2])
        else:
            self.game.table.receipt = receipt_of(self.view(), move)
        return refusal is None

    def go_on(self) -> None:
        """Take the next step."""
        before = self.game.moment
        self._follow(self.game.sitting.go_on(), before)

    def _follow(self, refusal: Refusal | None, before: tuple[int, int]) -> bool:
        """Say why something was not possible, or begin the step that it led to; return whether either was so."""
        if refusal is not None:
            self.game.table.message = tell_refusal(self.game.say, self.game.sitting.scenario, refusal)
        elif self.game.moment != before:
            self.step_begins()
        else:
            return False
        return True

    def turn_to(self, page: int, *part: int) -> None:
        """Show another page of the step, or another part of it."""
        turned = page != self.game.sitting.page
        self.game.sitting.turn_to(page, *part)
        if turned:
            self.game.table.counts = self._no_counts()
        self._show_winding()

    def _show_winding(self) -> None:
        """Let *Spola tillbaka* show what the session has come to there."""
        if self.game.table.winding is not None and self.game.page == 0:
            self.game.table.winding.come_to(self.game.sitting, self.game.sitting.part)

    def _no_counts(self) -> tuple[int, ...]:
        """Return a nought for everything that is counted on this page before it is revealed."""
        view = self.view()
        if view.state.step == WELCOME:
            return (0,) * len(PLACES) if view.welcome_page.startswith("where-") else ()
        focus = focus_of(view.scenario, view.state) if view.state.step == CHOICE else None
        return () if focus is None else (0,) * len(view.scenario.decisions[focus].options)

    def step_begins(self) -> None:
        """Clear the table for a new step, and start its time. Which page is shown is the session's to know."""
        table, state = self.game.table, self.game.sitting.state
        table.form, table.dialog, table.picked = None, None, ()
        table.sheet = 0
        table.clock.begin(self.game.moment, box_of(self.game.sitting.scenario.minutes, state.step))
        table.role = self.next_role(-1) if state.step == MOVES else None
        table.counts = self._no_counts()
        if state.step == DEBRIEF:
            is_short = self.view().is_short
            table.moments = tuple(card.id for card in moments(self.game.sitting, 1 if is_short else MOMENTS_MAX))
            if is_short and not self.game.sitting.page:
                self.game.sitting.turn_to(LANDING)  # *Spola tillbaka* is behind its key
        table.winding = Winding(Tried(self.game.sitting)) if state.step == DEBRIEF else None
        self._show_winding()
        if state.step == OVER:
            write_group_report(self.game)

    def next_role(self, after: int) -> int | None:
        """Return the next role after ``after`` that has a move left."""
        left = self.game.sitting.state.moves_left
        order = [(after + 1 + n) % len(left) for n in range(len(left))]
        return next((role for role in order if left[role]), None)


def _has_other(node: Node, key: str, command: object) -> bool:
    """Whether a key stands on something that does something else."""
    return (node.key == key and node.command != command) or any(
        _has_other(child, key, command) for child in node.children
    )
