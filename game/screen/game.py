"""The shared screen: shows the session, and turns what is pressed into moves.

``build`` never changes anything; ``do`` is the only way in. Commands are tuples: a name (see ``commands``), then what
it is about.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring import read_file
from game.core.refusal import tell_refusal
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, OVER, SITUATION, TAKE_HOME, TALK, WELCOME, focus_of
from game.screen.commands import COMMANDS
from game.screen.commands.dialogs import write_group_report
from game.screen.desk.dialogs import desk_dialog
from game.screen.desk.files import is_folder, scenario_files, told
from game.screen.desk.listing import list_page
from game.screen.desk.page import draft_page
from game.screen.kit import light, stack
from game.screen.pages import check, choice, debrief, dialogs, moves, situation, start, talk
from game.screen.receipts import receipt_of
from game.screen.table import Dialog, Table
from game.screen.view import View
from game.session.journal import JournalError
from game.session.moments import moments
from game.session.sittings import list_sittings, resume
from game.texts import LANGUAGES, Words, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.authoring import Reading
    from game.core.moves.kind import Move
    from game.screen.desk.desk import Desk
    from game.screen.kit import Node
    from game.session.session import Session

PAGES: dict[int, Callable[[View], Node]] = {
    SITUATION: situation.situation_page,
    CHOICE: choice.choice_page,
    TALK: talk.talk_page,
    MOVES: moves.moves_page,
    CHECK: check.check_page,
    DEBRIEF: debrief.debrief_page,
    TAKE_HOME: debrief.take_home_page,
    OVER: debrief.over_page,
}
IN_SEVERAL = {SITUATION: situation.sides, CHECK: check.sides, DEBRIEF: debrief.sides}
"""Steps told a page at a time."""

HIDDEN_KEYS: dict[str, tuple[object, ...]] = {
    "pagedown": ("next",),
    "pageup": ("page-back",),
    "y": ("redo",),
    "ctrl+z": ("undo",),
    "ctrl+y": ("redo",),
    "s": ("stop-time",),
    "f2": ("open", "leader"),
    "m": ("open", "menu"),
    "escape": ("open", "menu"),
    "k": ("open-look",),
    "j": ("open", "board"),
    "p": ("open", "talked"),
    "n": ("open", "note"),
    "t": ("more-time",),
    "a": ("open", "agree"),
    "+": ("text-size", 1),
    "=": ("text-size", 1),
    "-": ("text-size", -1),
}
"""Keys that stand on no button; the help lists them."""

TRIAL_KEYS: dict[str, tuple[object, ...]] = {**HIDDEN_KEYS, "escape": ("leave",)}
"""The same in a trial: one press leads back to the file."""


class Game:
    """The program behind the window (see ``kit/program.py``)."""

    def __init__(
        self,
        folder: Path,
        scenarios: list[Path],
        *,
        own: Path | None = None,
        language: str = LANGUAGES[0],
        seed: int | None = None,
        profile: Path | None = None,
    ) -> None:
        """Show the first page.

        Sessions are kept in ``folder``; ``scenarios`` are files, and folders with files; new ones are laid in
        ``own``. ``seed`` fixes chance, for demos and tests; a ``profile`` puts a municipality's own names into the
        scenarios.
        """
        self.running = True
        self.theme = light()
        self.folder = folder
        self.seed = seed
        self.session: Session | None = None
        self.table = Table(language=language)
        self.desk: Desk | None = None
        self.own = own or folder / "fall"
        self.places = [*scenarios, *([self.own] if is_folder(self.own) else [])]
        self._profile = profile
        self._saved: object = None
        self.look_at_shelf()

    # what is shown

    @property
    def text_size(self) -> float:
        """How large the text is written (screen.md)."""
        return self.table.text_size

    @property
    def say(self) -> Words:
        """Words in the language of the moment."""
        return words(self.table.language)

    @property
    def sitting(self) -> Session:
        """The session; asked for only where there is one."""
        if self.session is None:
            raise RuntimeError("no game has begun")
        return self.session

    @property
    def moment(self) -> tuple[int, int]:
        """Round and step."""
        return self.sitting.state.round, self.sitting.state.step

    def view(self, size: tuple[float, float] = (1920, 1080)) -> View:
        """Return what the pages of a game are built from."""
        return View(self.sitting, self.table, self.say, *size)

    def build(self, size: tuple[float, float]) -> Node:
        """Return the page of the moment, with the dialog in front of it if there is one."""
        if self.session is None and self.desk is not None:
            return self._build_desk(self.desk, size[0])
        if self.session is None:
            page = start.start_page(self.say, self.table, self.shelf, size[0])
            return stack(page, dialogs.help_dialog(self.say)) if self.table.dialog else page
        view = self.view(size)
        if view.state.step == WELCOME:
            page = start.seats_page(view) if self.table.page == 0 else start.rules_page(view)
        else:
            page = PAGES[view.state.step](view)
        dialog = self.table.dialog
        return page if dialog is None else stack(page, dialogs.DIALOGS[dialog.name](view, dialog.about))

    def _build_desk(self, desk: Desk, width: float) -> Node:
        say, table, draft = self.say, self.table, desk.draft
        page = list_page(say, table, desk) if draft is None else draft_page(say, table, draft, width)
        return stack(page, desk_dialog(say, table.dialog, with_draft=draft is not None)) if table.dialog else page

    def pages(self) -> int:
        """Return how many pages the step has."""
        step = self.sitting.state.step
        if step == WELCOME:
            return 2
        return len(IN_SEVERAL[step](self.view())) if step in IN_SEVERAL else 1

    # what is done

    def do(self, command: object) -> None:
        """Do what was pressed."""
        if not isinstance(command, tuple):
            raise TypeError(f"not a command: {command!r}")
        self.table.message = self.table.receipt = ""
        COMMANDS[command[0]](self, *command[1:])

    def press(self, key: str) -> bool:
        """Take the keys that stand on no button."""
        is_trial = self.session is not None and self.view().is_trial
        command = (TRIAL_KEYS if is_trial else HIDDEN_KEYS).get(key)
        if self.table.dialog is not None:
            command = ("language",) if key == "l" else None  # a line being written gets its own letters first
        if command is None:
            return False
        if self.session is None and command[0] not in {"text-size", "language"}:
            return False
        if self.table.form is not None and command[0] != "text-size":
            return False  # a form is answered or left before anything else is done
        self.do(command)
        return True

    def drop(self, file: str) -> None:
        """Open a file that was dragged onto the window; a game that is played goes on."""
        if self.session is None:
            self.do(("desk-drop", file))
        else:
            self.table.message = self.say("desk-drop-later")

    def write(self, entry_id: str, text: str) -> None:
        """Keep what is being written."""
        self.table.lines[entry_id] = text

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; return whether anything shown has changed."""
        if self.session is None:
            return self.desk is not None and self._tick_desk(self.desk, milliseconds)
        changed, out = self.table.clock.run(milliseconds)
        if out:
            self.table.message = self.say("time-is-out")
        writer = self.session.writer
        saved = None if writer is None else (writer.problem, writer.saved)
        changed = changed or saved != self._saved
        self._saved = saved
        return changed

    def _tick_desk(self, desk: Desk, milliseconds: int) -> bool:
        changed = desk.tick(milliseconds)
        if desk.draft is not None and desk.no_editor():
            self.table.message = self.say("desk-no-editor", path=told(desk.draft.path))
            changed = True
        return changed

    def speak(self, words: str) -> None:
        """Say what has focus: there is no speech yet."""

    def closing(self) -> None:
        """Write what waits, and let go of the session."""
        if self.session is not None:
            self.session.close()
            self.session = None

    # what commands are made of

    def read(self, path: Path) -> Reading:
        """Read a scenario file, for the first page and for the desk alike."""
        return read_file(path, self._profile)

    def look_at_shelf(self) -> None:
        """See which scenarios and old sessions there are, and whether anything can be kept."""
        readings = [self.read(path) for path in scenario_files(self.places)]
        self.shelf = start.Shelf(
            scenarios=[each for each in readings if each.document is not None],
            broken=[self.say("start-broken", name=told(each.name)) for each in readings if each.document is None],
            sittings=list_sittings(self.folder),
            trouble=self._trouble(),
        )
        self.table.scenario = min(self.table.scenario, max(0, len(self.shelf.scenarios) - 1))

    def _trouble(self) -> str:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            probe = self.folder / ".samspel-writes"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return self.say("start-no-folder", folder=str(self.folder))
        return ""

    def sit_down(self, session: Session) -> None:
        """Begin or go on with ``session``."""
        self.session = session
        self.table = self.table.cleared()
        self.step_begins()

    def go_on_with(self, path: Path) -> None:
        """Resume the session of a journal, or say why it cannot be."""
        try:
            resumed = resume(path)
        except JournalError as error:
            self.table.message = error.tell(self.say)
            return
        self.sit_down(resumed.session)
        if resumed.edited_line is not None:
            self.table.message = self.say("journal-edited-goes-on", line=resumed.edited_line)
        elif resumed.torn:
            self.table.message = self.say("journal-torn")

    def play(self, move: Move, spoken: str = "") -> bool:
        """Make a move, with the group's own words; say why not if it is not possible. Return whether it was made."""
        before = self.moment
        refusal = self.sitting.play(move, spoken)
        if refusal is not None:
            self.table.message = tell_refusal(self.say, self.sitting.scenario, refusal)
        elif self.moment != before:
            self.step_begins()
        elif move[0] == "surprise":
            self.table.dialog = Dialog("news", move[2])
        else:
            self.table.receipt = receipt_of(self.view(), move)
        return refusal is None

    def step_begins(self) -> None:
        """Clear the table for a new step, and start its time."""
        table, state = self.table, self.sitting.state
        table.page, table.form, table.dialog, table.picked = 0, None, None, ()
        table.clock.begin(state.step)
        table.role = self.next_role(-1) if state.step == MOVES else None
        focus = focus_of(self.sitting.scenario, state) if state.step == CHOICE else None
        table.counts = () if focus is None else (0,) * len(self.sitting.scenario.decisions[focus].options)
        if state.step == DEBRIEF:
            table.moments = tuple(card.id for card in moments(self.sitting))
        if state.step == OVER:
            write_group_report(self)

    def next_role(self, after: int) -> int | None:
        """Return the next role after ``after`` that has a move left."""
        left = self.sitting.state.moves_left
        order = [(after + 1 + n) % len(left) for n in range(len(left))]
        return next((role for role in order if left[role]), None)
