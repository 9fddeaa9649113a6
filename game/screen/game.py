"""The shared screen: shows the session, and turns what is pressed into moves.

``build`` never changes anything; ``do`` is the only way in. Commands are tuples: a name (see ``commands``), then what
it is about.
"""

from __future__ import annotations

import gc
from functools import cached_property
from typing import TYPE_CHECKING

from game.screen.desk.files import is_folder, told
from game.screen.kit.theme import theme_called
from game.screen.pages.start import start_page
from game.screen.shelving import Shelving
from game.screen.sounds import TIME_OUT, NoSounds
from game.screen.speech import WrittenVoice
from game.screen.table import SEARCH, Table
from game.session.settings import Settings, keep_settings, read_settings
from game.texts import LANGUAGES, Words, words

if TYPE_CHECKING:
    from pathlib import Path

    from game.authoring import Reading
    from game.screen.desk.desk import Desk
    from game.screen.inside import Inside
    from game.screen.kit import Node, Theme
    from game.screen.leader.window import LeaderWindow
    from game.screen.sounds import Sounds
    from game.screen.speech import Voice
    from game.screen.view import View
    from game.session.session import Session

TRIED_A_TICK = 2
"""Changes of *Spola tillbaka* that are tried each time a moment has passed; each takes some milliseconds."""

KEPT = ("text_size", "theme", "motion", "sound", "speech")
"""Settings that the table has, besides the language."""


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
        self.shelving = Shelving(folder, self.read, profile)
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

    @cached_property
    def inside(self) -> Inside:
        """What is behind the first page: most of the program, so nobody shall wait for it to see the first picture."""
        from game.screen.inside import Inside  # noqa: PLC0415 - the one place where the first picture is let by

        if not gc.get_freeze_count():  # to look through the whole program for cycles would be a stutter now and then
            gc.freeze()
        return Inside(self)

    def view(self, size: tuple[float, float] = (1920, 1080)) -> View:
        """Return what the pages of a game are built from."""
        return self.inside.view(size)

    def build(self, size: tuple[float, float]) -> Node:
        """Return the page of the moment, with the dialog in front of it if there is one."""
        if self.session is None and self.desk is None and self.table.dialog is None:
            return self.first_page(size)
        return self.inside.build(size)

    def first_page(self, size: tuple[float, float]) -> Node:
        """Return the page where a game is chosen."""
        return start_page(self.say, self.table, self.shelf, size[0])

    @property
    def is_paused(self) -> bool:
        """Whether the game rests."""
        return self.session is not None and self.table.clock.stopped

    @property
    def page(self) -> int:
        """The page that is shown; there may be fewer by now than when it was turned to."""
        return min(self.sitting.page, self.pages() - 1)

    def pages(self) -> int:
        """Return how many pages the step has."""
        return self.inside.pages()

    # what is done

    def do(self, command: object) -> None:
        """Do what was pressed."""
        self.inside.do(command)

    def press(self, key: str) -> bool:
        """Take the keys that stand on no button."""
        return self.inside.press(key)

    def sound(self, name: str) -> None:
        """Let a sound be heard, if sounds are on."""
        if self.table.sound:
            self.sounds.play(name)

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
            self.sound(TIME_OUT)
        if self.table.moving is not None:
            self.table.moving = self.table.moving.after(milliseconds)
            changed = True
        if self.table.clock.is_to_be_told:
            self.tell_time()
        writer = self.session.writer
        saved = None if writer is None else (writer.problem, writer.deeds)
        changed = changed or saved != self._saved
        self._saved = saved
        return changed

    def _tick_shelf(self) -> bool:
        if not self.shelving.take_next():
            return False
        self._show_shelf()
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
        return self.inside.read(path, self._profile)

    def look_at_shelf(self) -> None:
        """See which scenarios and old sessions there are, and whether anything can be kept."""
        self.shelving.look(self.places)
        self.shelf = self.shelving.shelf(self.say)
        self.table.scenario = min(self.table.scenario, max(0, len(self.shelf.scenarios) - 1))

    def take_from_shelf(self, number: int) -> Reading | None:
        """Return a case of the shelf; ``None`` when it turns out not to be one that can be played."""
        reading = self.shelving.reading_of(self.shelf.scenarios[number].path)
        if reading.document is not None:
            return reading
        self._show_shelf()
        self.table.message = self.say("start-broken", name=told(reading.name))
        return None

    def _show_shelf(self) -> None:
        """Show what is known of the shelf by now; the case that was chosen stays so."""
        chosen = self.shelf.scenarios[self.table.scenario].path
        self.shelf = self.shelving.shelf(self.say)
        paths = [case.path for case in self.shelf.scenarios]
        self.table.scenario = paths.index(chosen) if chosen in paths else 0

    def sit_down(self, session: Session) -> None:
        """Begin or go on with ``session``."""
        self.session = session
        self.table = self.table.cleared()
        left, spent = session.seconds_left, session.seconds_spent
        self.inside.step_begins()
        self.table.clock.go_on(left, spent)

    def go_on_with(self, path: Path) -> None:
        """Resume the session of a journal, or say why it cannot be."""
        self.inside.go_on_with(path)

    def tell_time(self) -> None:
        """Have the session keep how much time there is, in case it is broken off."""
        clock = self.table.clock
        self.sitting.tell_time(clock.left, clock.spent)
        clock.untold = 0
