"""The shared screen: shows the session, and turns what is pressed into moves.

``build`` never changes anything; ``do`` is the only way in. Commands are tuples: a name (see ``commands``), then what
it is about.
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
from game.screen.desk.files import is_folder, told
from game.screen.desk.listing import list_page
from game.screen.desk.page import draft_page
from game.screen.kit import stack
from game.screen.kit.theme import theme_called
from game.screen.leader import Shared, leader_dialog, pause_page
from game.screen.leader.window import places
from game.screen.motion import motion_between
from game.screen.pages import check, choice, debrief, dialogs, moves, situation, start, take_home, talk, welcome
from game.screen.pages.everywhere import EVERYWHERE, SEARCH
from game.screen.receipts import receipt_of
from game.screen.shelving import Shelving
from game.screen.sounds import CONNECTION, TIME_OUT, WINDOW_CLOSES, NoSounds
from game.screen.speech import WrittenVoice
from game.screen.table import Dialog, Table, Winding
from game.screen.view import View
from game.session.answers import PLACES
from game.session.journal import JournalError
from game.session.moments import moments
from game.session.progress import progress_of
from game.session.settings import Settings, keep_settings, read_settings
from game.session.sittings import resume
from game.session.trying import Tried
from game.texts import LANGUAGES, Words, words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from pathlib import Path

    from game.authoring import Reading
    from game.board.model import Progress
    from game.core.moves.kind import Move
    from game.core.refusal import Refusal
    from game.screen.desk.desk import Desk
    from game.screen.kit import Node, Theme
    from game.screen.leader.window import LeaderWindow
    from game.screen.sounds import Sounds
    from game.screen.speech import Voice
    from game.session.session import Session

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

TRIED_A_TICK = 2
"""Changes of *Spola tillbaka* that are tried each time a moment has passed; each takes some milliseconds."""

HIDDEN_KEYS: dict[str, tuple[object, ...]] = {
    "pagedown": ("next",),
    "pageup": ("page-back",),
    "y": ("redo",),
    "ctrl+z": ("undo",),
    "ctrl+y": ("redo",),
    "s": ("stop-time",),
    "f2": ("leader",),
    "e": ("open", "late"),
    "m": ("open", "menu"),
    "escape": ("open", "menu"),
    "k": ("open-look",),
    "j": ("open", "board"),
    "p": ("open", "talked"),
    "n": ("open", "note"),
    "t": ("more-time",),
    "a": ("open", "agree"),
    "o": ("open", "glossary"),
    "f": ("open", "facts"),
    "i": ("open", "settings"),
    "d": ("sound",),
    "+": ("text-size", 1),
    "=": ("text-size", 1),
    "-": ("text-size", -1),
}
"""Keys that stand on no button; the help lists them."""

ALWAYS = {"text-size", "language", "sound", ("open", "glossary"), ("open", "settings")}
"""Commands of hidden keys that need no game, and leave a half-answered form as it is."""

GIVING_WAY = {("open", "glossary"), ("open", "settings"), ("sound",)}
"""Those whose key is somebody else's where a button has it."""

KEPT = ("text_size", "theme", "motion", "sound", "speech")
"""Settings that the table has, besides the language."""

IN_PAUSE = {"stop-time", "leader", "language", "text-size", "sound", ("open", "menu"), ("open", "settings")}
"""What keys can do while the game rests, besides what stands on the screen."""
DIALOGS_IN_PAUSE = {"leader", "menu", "help", "settings"}
OVER_FORM = {"leader", "stop-time"}
"""What can be done while a form is half answered; it is there afterwards."""

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
        settings: Path | None = None,
        voice: Voice | None = None,
        sounds: Sounds | None = None,
    ) -> None:
        """Show the first page.

        Sessions are kept in ``folder``; ``scenarios`` are files, and folders with files; new ones are laid in
        ``own``. ``seed`` fixes chance, for demos and tests; a ``profile`` puts a municipality's own names into the
        scenarios. Without a file of ``settings`` nothing moves or sounds, and nothing is kept for next time.
        """
        self.running = True
        self.screens = 1
        self.screen: int | None = None
        self.beside: LeaderWindow | None = None
        self.folder = folder
        self.seed = seed
        self.session: Session | None = None
        self.voice = voice or WrittenVoice()
        self.sounds = sounds or NoSounds()
        self.table = Table(language=language, can_speak=self.voice.can_speak)
        self._settings = settings
        self.desk: Desk | None = None
        self.own = own or folder / "fall"
        self.places = [*scenarios, *([self.own] if is_folder(self.own) else [])]
        self.shelving = Shelving(folder, self.read)
        self._profile = profile
        self._saved: object = None
        self.look_at_shelf()
        if settings is not None:
            self._take_settings(settings)

    # what is shown

    @property
    def theme(self) -> Theme:
        """The colours of the moment."""
        return theme_called(self.table.theme)

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
        page, dialog = self._page(size), self.table.dialog
        if self.is_paused:
            page = pause_page(self.view(size))
            dialog = dialog if dialog is not None and dialog.name in DIALOGS_IN_PAUSE else None
        if dialog is None:
            return page
        if dialog.name == "leader" and self.session is not None:
            return stack(page, leader_dialog(self.view(size), Shared(page, self.page + 1, self.pages())))
        return stack(page, self._front(dialog, size))

    @property
    def is_paused(self) -> bool:
        """Whether the game rests."""
        return self.session is not None and self.table.clock.stopped

    def shared(self) -> Shared:
        """Return what the leader's view is told of the shared screen."""
        return Shared(self.build((1920, 1080)), self.page + 1, self.pages())

    def _page(self, size: tuple[float, float]) -> Node:
        say, table = self.say, self.table
        if self.session is None and self.desk is not None:
            draft = self.desk.draft
            return list_page(say, table, self.desk) if draft is None else draft_page(say, table, draft, size[0])
        if self.session is None:
            return start.start_page(say, table, self.shelf, size[0])
        view = self.view(size)
        return PAGES[view.state.step](view)

    def _front(self, dialog: Dialog, size: tuple[float, float]) -> Node:
        if dialog.name in EVERYWHERE:
            return EVERYWHERE[dialog.name](self.say, self.table, places(self) if self.screens > 1 else None)
        if self.session is not None:
            return dialogs.DIALOGS[dialog.name](self.view(size), dialog.about)
        if self.desk is not None:
            return desk_dialog(self.say, dialog, with_draft=self.desk.draft is not None)
        return dialogs.help_dialog(self.say)

    def pages(self) -> int:
        """Return how many pages the step has."""
        step = self.sitting.state.step
        return len(IN_SEVERAL[step](self.view())) if step in IN_SEVERAL else 1

    @property
    def page(self) -> int:
        """The page that is shown; there may be fewer by now than when it was turned to."""
        return min(self.sitting.page, self.pages() - 1)

    # what is done

    def do(self, command: object) -> None:
        """Do what was pressed."""
        if not isinstance(command, tuple):
            raise TypeError(f"not a command: {command!r}")
        self.table.message = self.table.receipt = ""
        session = self.session
        before = progress_of(session) if session is not None and command[0] not in {"undo", "redo"} else None
        COMMANDS[command[0]](self, *command[1:])
        if before is not None and session is self.session:
            self._notice(before)

    def _notice(self, before: Progress) -> None:
        """Let be seen and heard what has come about on the board."""
        motion = motion_between(self.sitting.scenario, before, progress_of(self.sitting))
        if not motion:
            return
        if self.table.motion:
            self.table.moving = motion
        self._sound(WINDOW_CLOSES if motion.windows else CONNECTION)

    def _sound(self, name: str) -> None:
        if self.table.sound:
            self.sounds.play(name)

    def press(self, key: str) -> bool:
        """Take the keys that stand on no button."""
        is_trial = self.session is not None and self.view().is_trial
        command = (TRIAL_KEYS if is_trial else HIDDEN_KEYS).get(key)
        if self.is_paused and command is not None and not (command[0] in IN_PAUSE or command in IN_PAUSE):
            return False
        in_view = self.table.dialog is not None and self.table.dialog.name == "leader" and key == "f2"
        if self.table.dialog is not None and not in_view:  # a line being written gets its own letters first
            command = ("language",) if key == "l" else command if command and command[0] == "text-size" else None
        if command is None:
            return False
        holds_always = command[0] in ALWAYS or command in ALWAYS
        if not holds_always and (self.session is None or (self.table.form is not None and command[0] not in OVER_FORM)):
            return False  # a form is answered or left before anything else is done
        if command in GIVING_WAY and _has_other(self._page((1920, 1080)), key, command):
            return False
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
        if entry_id == SEARCH:
            self.table.picked = ()  # from the first page of what is found

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; return whether anything shown has changed."""
        if self.session is None and self.desk is not None:
            return self._tick_desk(self.desk, milliseconds)
        if self.session is None:
            return self._tick_shelf()
        if self.table.winding is not None:
            self.table.winding.tried.try_more(TRIED_A_TICK)
        changed, out = self.table.clock.run(milliseconds)
        if out:
            self.table.message = self.say("time-is-out")
            self._sound(TIME_OUT)
        if self.table.moving is not None:
            self.table.moving = self.table.moving.after(milliseconds)
            changed = True
        if self.table.clock.is_to_be_told:
            self.tell_time()
        writer = self.session.writer
        saved = None if writer is None else (writer.problem, writer.saved)
        changed = changed or saved != self._saved
        self._saved = saved
        return changed

    def _tick_shelf(self) -> bool:
        if not self.shelving.take_next():
            return False
        self.shelf = self.shelving.shelf(self.say)
        return True

    def _tick_desk(self, desk: Desk, milliseconds: int) -> bool:
        changed = desk.tick(milliseconds)
        if desk.draft is not None and desk.no_editor():
            self.table.message = self.say("desk-no-editor", path=told(desk.draft.path))
            changed = True
        return changed

    def speak(self, words: str, *, checked: bool | None = None) -> None:
        """Say, when speech is on, what is new and what has focus."""
        if self.table.speech:
            state = "" if checked is None else self.say("spoken-checked" if checked else "spoken-unchecked")
            self.voice.say(f"{words} {state}".strip(), self.table.language)

    def closing(self) -> None:
        """Write what waits, and let go of the session."""
        self.voice.hush()
        self.beside = None
        if self.session is not None:
            if self.table.clock.untold:
                self.tell_time()
            self.session.close()
            self.session = None

    def _take_settings(self, file: Path) -> None:
        """Let everything be as it was set last time; the language has been chosen by whoever opened the game."""
        kept, is_sound = read_settings(file)
        for name in KEPT:
            setattr(self.table, name, getattr(kept, name))
        if not is_sound:
            self.table.message = self.say("settings-damaged")

    # what commands are made of

    def keep_settings(self) -> None:
        """Keep what is set until next time, or say that it lasts only until the game is closed."""
        if self._settings is None:
            return
        table = self.table
        now = Settings(language=table.language, **{name: getattr(table, name) for name in KEPT})
        if not keep_settings(self._settings, now):
            table.message = self.say("settings-not-kept", folder=str(self._settings.parent))

    def read(self, path: Path) -> Reading:
        """Read a scenario file, for the first page and for the desk alike."""
        return read_file(path, self._profile)

    def look_at_shelf(self) -> None:
        """See which scenarios and old sessions there are, and whether anything can be kept."""
        self.shelving.look(self.places)
        self.shelf = self.shelving.shelf(self.say)
        self.table.scenario = min(self.table.scenario, max(0, len(self.shelf.scenarios) - 1))

    def sit_down(self, session: Session) -> None:
        """Begin or go on with ``session``."""
        self.session = session
        self.table = self.table.cleared()
        left, spent = session.seconds_left, session.seconds_spent
        self.step_begins()
        self.table.clock.go_on(left, spent)

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

    def tell_time(self) -> None:
        """Have the session keep how much time there is, in case it is broken off."""
        clock = self.table.clock
        self.sitting.tell_time(clock.left, clock.spent)
        clock.untold = 0

    def play(self, move: Move, spoken: str = "") -> bool:
        """Make a move, with the group's own words; say why not if it is not possible. Return whether it was made."""
        before = self.moment
        refusal = self.sitting.play(move, spoken)
        if self._follow(refusal, before):
            pass
        elif move[0] == "surprise":
            self.table.dialog = Dialog("news", move[2])
        else:
            self.table.receipt = receipt_of(self.view(), move)
        return refusal is None

    def go_on(self) -> None:
        """Take the next step."""
        before = self.moment
        self._follow(self.sitting.go_on(), before)

    def _follow(self, refusal: Refusal | None, before: tuple[int, int]) -> bool:
        """Say why something was not possible, or begin the step that it led to; return whether either was so."""
        if refusal is not None:
            self.table.message = tell_refusal(self.say, self.sitting.scenario, refusal)
        elif self.moment != before:
            self.step_begins()
        else:
            return False
        return True

    def turn_to(self, page: int, *part: int) -> None:
        """Show another page of the step, or another part of it."""
        turned = page != self.sitting.page
        self.sitting.turn_to(page, *part)
        if turned:
            self.table.counts = self._no_counts()
        self._show_winding()

    def _show_winding(self) -> None:
        """Let *Spola tillbaka* show what the session has come to there."""
        if self.table.winding is not None and self.page == 0:
            self.table.winding.come_to(self.sitting, self.sitting.part)

    def _no_counts(self) -> tuple[int, ...]:
        """Return a nought for everything that is counted on this page before it is revealed."""
        view = self.view()
        if view.state.step == WELCOME:
            return (0,) * len(PLACES) if view.welcome_page.startswith("where-") else ()
        focus = focus_of(view.scenario, view.state) if view.state.step == CHOICE else None
        return () if focus is None else (0,) * len(view.scenario.decisions[focus].options)

    def step_begins(self) -> None:
        """Clear the table for a new step, and start its time. Which page is shown is the session's to know."""
        table, state = self.table, self.sitting.state
        table.form, table.dialog, table.picked = None, None, ()
        table.sheet = 0
        table.clock.begin(self.moment, box_of(self.sitting.scenario.minutes, state.step))
        table.role = self.next_role(-1) if state.step == MOVES else None
        table.counts = self._no_counts()
        if state.step == DEBRIEF:
            table.moments = tuple(card.id for card in moments(self.sitting))
        table.winding = Winding(Tried(self.sitting)) if state.step == DEBRIEF else None
        self._show_winding()
        if state.step == OVER:
            write_group_report(self)

    def next_role(self, after: int) -> int | None:
        """Return the next role after ``after`` that has a move left."""
        left = self.sitting.state.moves_left
        order = [(after + 1 + n) % len(left) for n in range(len(left))]
        return next((role for role in order if left[role]), None)


def _has_other(node: Node, key: str, command: object) -> bool:
    """Whether a key stands on something that does something else."""
    return (node.key == key and node.command != command) or any(
        _has_other(child, key, command) for child in node.children
    )
