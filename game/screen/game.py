"""The shared screen: shows the session, and turns what is pressed into moves.

``build`` never changes anything; ``do`` is the only way in. Commands are tuples: a name, then what it is about.
"""

from __future__ import annotations

import webbrowser
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from game.authoring import read_file
from game.core.events import GROUP
from game.core.refusal import tell_refusal
from game.core.state import CHECK, CHOICE, DEBRIEF, MOVES, OVER, SITUATION, TAKE_HOME, TALK, WELCOME, focus_of
from game.report import write_report
from game.screen.forms import FORMS, SEVEN, Form, Question, ask, seatings
from game.screen.kit import light, stack
from game.screen.pages import check, choice, debrief, dialogs, moves, situation, start, talk
from game.screen.pages.forms import WORDS_ENTRY
from game.screen.table import Dialog, Table
from game.screen.view import View
from game.session.journal import JournalError
from game.session.session import PLAN_FIELDS
from game.session.sittings import begin, list_sittings, resume
from game.texts import LANGUAGES, words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from game.core.moves.kind import Move
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

TEXT_SIZES = (1.0, 1.25, 1.5)


class Game:
    """The program behind the window (see ``kit/program.py``)."""

    def __init__(
        self, folder: Path, scenarios: list[Path], *, language: str = LANGUAGES[0], seed: int | None = None
    ) -> None:
        """Show the start page. Sessions are kept in ``folder``; ``seed`` fixes chance, for demos and tests."""
        self.running = True
        self.theme = light()
        self.folder = folder
        self.seed = seed
        self.session: Session | None = None
        self.table = Table(language=language)
        self._scenarios = scenarios
        self._saved: object = None
        self.shelf = self._look_at_shelf()

    # what is shown

    @property
    def text_size(self) -> float:
        """How large the text is written (screen.md)."""
        return self.table.text_size

    def view(self, size: tuple[float, float] = (1920, 1080)) -> View:
        """Return what the pages are built from; there is a session."""
        if self.session is None:
            raise RuntimeError("no session")
        return View(self.session, self.table, words(self.table.language), *size)

    def build(self, size: tuple[float, float]) -> Node:
        """Return the page of the moment, with the dialog in front of it if there is one."""
        say = words(self.table.language)
        if self.session is None:
            page = start.start_page(say, self.table, self.shelf, size[0])
            return stack(page, dialogs.help_dialog(say)) if self.table.dialog else page
        view = self.view(size)
        step = view.state.step
        if step == WELCOME:
            page = start.seats_page(view) if self.table.page == 0 else start.rules_page(view)
        else:
            page = PAGES[step](view)
        if self.table.dialog is None:
            return page
        return stack(page, dialogs.dialog_of(view, self.table.dialog.name, self.table.dialog.about))

    def _look_at_shelf(self) -> start.Shelf:
        say = words(self.table.language)
        readings = [read_file(path) for path in self._scenarios]
        broken = [say("start-broken", name=each.name) for each in readings if each.document is None]
        return start.Shelf(
            [each for each in readings if each.document is not None],
            broken,
            list_sittings(self.folder),
            self._trouble(),
        )

    def _trouble(self) -> str:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
            probe = self.folder / ".samspel-writes"
            probe.write_bytes(b"")
            probe.unlink()
        except OSError:
            return words(self.table.language)("start-no-folder", folder=str(self.folder))
        return ""

    # what is done

    def do(self, command: object) -> None:
        """Do what was pressed."""
        name, *about = command  # type: ignore[misc]
        self.table.message = ""
        getattr(self, "_do_" + name.replace("-", "_"))(*about)

    def press(self, key: str) -> bool:
        """Take the keys that stand on no button."""
        command = {
            "pagedown": ("next",), "pageup": ("page-back",), "y": ("redo",), "ctrl+z": ("undo",), "ctrl+y": ("redo",),
            "s": ("stop-time",), "f2": ("open", "leader"), "m": ("open", "menu"), "escape": ("escape",),
            "+": ("text-size", 1), "-": ("text-size", -1), "k": ("open-look",),
        }.get(key)  # fmt: skip
        if command is None or (self.session is None and command[0] != "text-size"):
            return False
        if self.table.dialog is not None or (key == "escape" and self.table.form is not None):
            return False
        self.do(command)
        return True

    def write(self, entry_id: str, text: str) -> None:
        """Keep what is being written."""
        self.table.lines[entry_id] = text

    def tick(self, milliseconds: int) -> bool:
        """Let time pass; return whether anything shown has changed."""
        if self.session is None:
            return False
        changed, out = self.table.clock.run(milliseconds)
        if out:
            self.table.message = words(self.table.language)("time-is-out")
        writer = self.session.writer
        saved = None if writer is None else (writer.problem, writer.waiting == 0)
        changed = changed or saved != self._saved
        self._saved = saved
        return changed

    def speak(self, spoken: str) -> None:
        """Say what has focus: there is no speech yet."""

    def closing(self) -> None:
        """Write what waits."""
        if self.session is not None:
            self.session.close()
            self.session = None

    # commands of the start page

    def _do_language(self) -> None:
        at = LANGUAGES.index(self.table.language)
        self.table.language = LANGUAGES[(at + 1) % len(LANGUAGES)]
        if self.session is None:
            self.shelf = self._look_at_shelf()

    def _do_text_size(self, change: int) -> None:
        at = TEXT_SIZES.index(self.text_size) + change
        self.table.text_size = TEXT_SIZES[max(0, min(at, len(TEXT_SIZES) - 1))]

    def _do_scenario(self, number: int) -> None:
        self.table.scenario, self.table.length = number, 0

    def _do_length(self, number: int) -> None:
        self.table.length = number

    def _do_new(self) -> None:
        reading = self.shelf.scenarios[self.table.scenario]
        now = datetime.now(tz=UTC).astimezone()
        seed = self.seed if self.seed is not None else now.microsecond
        scenario = reading.compile(reading.lengths[self.table.length] if reading.lengths else None)
        try:
            self._sit_down(begin(scenario, self.folder, seed, now.date()))
        except JournalError as error:
            self.table.message = error.tell(words(self.table.language))

    def _do_resume(self, number: int) -> None:
        self.go_on_with(self.shelf.sittings[number].path)

    def go_on_with(self, path: Path) -> None:
        """Resume the session of a journal, or say why it cannot be."""
        try:
            resumed = resume(path)
        except JournalError as error:
            self.table.message = error.tell(words(self.table.language))
            return
        self._sit_down(resumed.session)
        say = words(self.table.language)
        if resumed.edited_line is not None:
            self.table.message = say("journal-edited-goes-on", line=resumed.edited_line)
        elif resumed.torn:
            self.table.message = say("journal-torn")

    def _sit_down(self, session: Session) -> None:
        self.session = session
        self.table = self.table.cleared()
        self._step_begins()

    def _do_leave(self) -> None:
        self.closing()
        self.table = self.table.cleared()
        self.shelf = self._look_at_shelf()

    def _do_quit(self) -> None:
        self.running = False

    # going on

    def _play(self, move: Move, spoken: str = "") -> bool:
        session = self._session
        step = (session.state.step, session.state.round)
        refusal = session.play(move, spoken)
        if refusal is not None:
            self.table.message = tell_refusal(words(self.table.language), session.scenario, refusal)
            return False
        if (session.state.step, session.state.round) != step:
            self._step_begins()
        return True

    @property
    def _session(self) -> Session:
        if self.session is None:
            raise RuntimeError("no session")
        return self.session

    def _step_begins(self) -> None:
        table, state = self.table, self._session.state
        table.page, table.form, table.dialog, table.picked = 0, None, None, ()
        table.clock.begin(state.step)
        table.role = self._next_role(-1) if state.step == MOVES else None
        focus = focus_of(self._session.scenario, state) if state.step == CHOICE else None
        table.counts = () if focus is None else (0,) * len(self._session.scenario.decisions[focus].options)
        if state.step == OVER and table.report is None:
            self._do_write_report()

    def _next_role(self, after: int) -> int | None:
        left = self._session.state.moves_left
        order = [(after + 1 + n) % len(left) for n in range(len(left))]
        return next((role for role in order if left[role]), None)

    def _pages(self) -> int:
        step = self._session.state.step
        if step == WELCOME:
            return 2
        return len(IN_SEVERAL[step](self.view())) if step in IN_SEVERAL else 1

    def _do_next(self) -> None:
        writer = self._session.writer
        if writer is not None and writer.problem is not None:
            writer.retry()
            return
        if self.table.page + 1 < self._pages():
            self.table.page += 1
            return
        self._play(("next", GROUP, 1))

    def _do_page_back(self) -> None:
        self.table.page = max(0, self.table.page - 1)

    def _do_undo(self) -> None:
        self._change(self._session.undo, "nothing-to-undo")

    def _do_redo(self) -> None:
        self._change(self._session.redo, "nothing-to-redo")

    def _change(self, change: Callable[[], bool], otherwise: str) -> None:
        before = (self._session.state.step, self._session.state.round)
        if not change():
            self.table.message = words(self.table.language)(otherwise)
        elif (self._session.state.step, self._session.state.round) != before:
            self._step_begins()
        else:
            self.table.form = None
        if self._session.state.step == MOVES and self.table.role is None:
            self.table.role = self._next_role(-1)

    def _do_more_time(self) -> None:
        self.table.clock.add()

    def _do_stop_time(self) -> None:
        self.table.clock.stopped = not self.table.clock.stopped

    def _do_seat(self, role: int) -> None:
        """Take the next way the role can be played."""
        ways = [each.value for each in seatings(self._session.scenario, self._session.state, role)]
        at = ways.index(self._session.state.seats[role])
        for turn in range(1, len(ways)):
            if self._play(("seat", GROUP, role, ways[(at + turn) % len(ways)])):
                self.table.message = ""
                return

    # choosing

    def _do_count(self, option: int, change: int) -> None:
        counts = list(self.table.counts)
        counts[option] = max(0, min(30, counts[option] + change))
        self.table.counts = tuple(counts)

    def _do_reveal(self, decision: int) -> None:
        self._play(("choose", GROUP, decision, self.table.counts))

    # moves and forms

    def _do_role(self, role: int) -> None:
        self.table.role, self.table.form = role, None

    def _do_next_role(self) -> None:
        self.table.form = None
        self.table.role = self._next_role(-1 if self.table.role is None else self.table.role)

    def _do_pass(self) -> None:
        if self.table.role is not None and self._play(("pass", self.table.role, 1)):
            self.table.role = self._next_role(self.table.role)

    def _do_form(self, kind: str) -> None:
        role = self.table.role if kind in SEVEN else GROUP
        if role is None:
            self.table.message = words(self.table.language)("refusal-nobody-acts")
            return
        self.table.lines.pop(WORDS_ENTRY, None)
        self.table.form = Form(kind, role)

    def _do_sort_out(self, card_id: str) -> None:
        """Let the role that a card's link begins with sort it out."""
        card = next((card for card in self._session.cards if card.id == card_id), None)
        if card is not None and card.link is not None:
            kind, number = card.subject
            owner = self._session.scenario.decisions[number].owner if kind == "decision" else card.link[0]
            self.table.role = owner
        self._do_form("sort_out")

    def _do_answer(self, number: int) -> None:
        form = self._form
        question = ask(self._session.scenario, self._session.state, form)
        if isinstance(question, Question):
            self._go_on_with_form(form.answer(question.choices[number].value))

    @property
    def _form(self) -> Form:
        if self.table.form is None:
            raise RuntimeError("no form")
        return self.table.form

    def _do_tick(self, number: int) -> None:
        form = self._form
        ticked = tuple(sorted(set(form.ticked) ^ {number}))
        self.table.form = Form(form.kind, form.role, form.answers, ticked)

    def _do_form_done(self) -> None:
        form = self._form
        question = ask(self._session.scenario, self._session.state, form)
        if isinstance(question, Question):
            self._go_on_with_form(form.answer(tuple(question.choices[number].value for number in form.ticked)))

    def _go_on_with_form(self, form: Form) -> None:
        following = ask(self._session.scenario, self._session.state, form)
        if isinstance(following, Question):
            self.table.form = form
            return
        spoken = self.table.lines.pop(WORDS_ENTRY, "")
        self.table.form = None
        if not self._play(following, spoken):
            return
        left = self._session.state.moves_left
        if form.role >= 0 and not left[form.role]:
            self.table.role = self._next_role(form.role)

    def _do_form_back(self) -> None:
        self.table.form = self._form.back()

    def _do_escape(self) -> None:
        if self.table.form is not None:
            self._do_form_back()
        else:
            self._do_open("menu")

    # dialogs

    def _do_open(self, name: str, about: Any = None) -> None:
        if name in FORMS:
            if self._session.state.step in {SITUATION, CHOICE, TALK, MOVES, CHECK}:
                self._do_form(name)
            else:
                self.table.message = words(self.table.language)("refusal-not-this-step")
            return
        if name == "plan":
            plan = self._session.plans.get(about, {})
            for field in PLAN_FIELDS:
                self.table.lines[f"plan-{field}"] = plan.get(field, "")
        self.table.picked = ()
        self.table.dialog = Dialog(name, about)

    def _do_open_look(self) -> None:
        if self.table.role is not None:
            self._do_open("look", self.table.role)

    def _do_look(self, role: int) -> None:
        self.table.picked = (role,)

    def _do_close(self) -> None:
        self.table.dialog, self.table.picked = None, ()

    def _do_note(self) -> None:
        self._write_line("note", self._session.note)

    def _write_line(self, name: str, keep: Callable[[str], None]) -> None:
        line = self.table.lines.pop(name, "").strip()
        if line:
            keep(line)
        self._do_close()

    def _do_tap(self, card: str, answer: str) -> None:
        self._session.tap(card, answer)

    def _do_card_words(self, card_id: str) -> None:
        card = next((card for card in self._session.cards if card.id == card_id), None)
        if card is not None:
            self._write_line("card-words", lambda line: self._session.tap(card_id, card.tap or "confirmed", line))

    def _do_plan(self, place: int) -> None:
        fields = {field: self.table.lines.pop(f"plan-{field}", "").strip() for field in PLAN_FIELDS}
        self._session.plan(place, fields)
        self._do_close()

    # the report

    def _do_write_report(self) -> None:
        say = words(self.table.language)
        writer = self._session.writer
        folder = writer.path.parent if writer is not None else self.folder
        stem = writer.path.stem if writer is not None else self._session.scenario.id
        try:
            self.table.report = write_report(self._session, folder / f"{stem}-{self.table.language}.html", say)
        except OSError:
            self.table.message = say("report-failed", folder=str(folder))

    def _do_open_report(self) -> None:
        if self.table.report is not None:
            webbrowser.open(self.table.report.as_uri())
