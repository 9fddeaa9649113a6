"""What stands in front of the page for a moment: help, why, a line to write, knowledge for one role, an agreement."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from game.core.state import STEP_IDS, WELCOME, known_by
from game.scoring.tell import tell_card, why
from game.screen.guide import guide_button
from game.screen.kit import Look, button, column, dialog, entry, flow, heading, icon, row, space, text
from game.screen.leader.late import late_dialog
from game.screen.pages.facts import facts_dialog
from game.screen.pages.frame import board, hint
from game.screen.pages.own_picture import own_dialog
from game.screen.pages.take_home import plan_dialog
from game.session.session import WORDS_MAX

if TYPE_CHECKING:
    from collections.abc import Callable

    from game.screen.kit import Node
    from game.screen.view import View
    from game.texts import Words

CLOSE = ("close",)
NOW: Look = {"gap": 2, "fill": "chosen", "radius": 10, "pad": (14, 8)}
"""The step that is played, among the others."""


def help_dialog(say: Words, now: str = "", step: str = "") -> Node:
    """Return the keys and the course of a game; also used where there is no session yet.

    ``now`` is what is expected at this moment, the choice of a case unless told; ``step`` the id of the step.
    """
    keys = (
        (say("cap-space"), "key-next"),
        ("PgDn PgUp", "key-pages"),
        ("Tab Enter", "key-tab"),
        ("1–9", "key-numbers"),
        ("Q H", "key-turns"),
        ("Z Y", "key-undo-redo"),
        ("P", "key-talked"),
        ("A", "key-agree"),
        ("J", "key-board"),
        ("N", "key-note"),
        ("T S", "key-time"),
        ("E", "key-late"),
        ("V R W", "key-cards"),
        ("R", "wind-key"),
        ("K", "key-look"),
        ("L", "key-language"),
        ("O F", "key-glossary"),
        ("I D", "key-settings"),
        ("F2", "key-leader"),
        ("F11", "key-full-screen"),
        ("+ −", "key-text-size"),
        ("M Esc", "key-menu"),
    )
    steps = ("situation", "choice", "talk", "moves", "check")
    return dialog(
        row(heading(now or say("hint-start"), 28, weight=1), guide_button(say), _close(say), gap=16, align="middle"),
        row(
            column(
                *(
                    row(text(cap, 22, bold=True, min_width=150, color="ink"), text(say(words), 22, weight=1), gap=12)
                    for cap, words in keys
                ),
                gap=6,
                weight=2,
            ),
            column(
                *(
                    column(
                        text(say(f"step-{each}"), 24, bold=True),
                        text(say(f"help-{each}"), 22),
                        **(NOW if each == step else {"gap": 2}),
                    )
                    for each in steps
                ),
                text(say("help-signs"), 22),
                text(say("help-agreements"), 22),
                text(say("help-file"), 22, color="quiet"),
                gap=14,
                weight=3,
            ),
            gap=40,
        ),
        id="help",
        title=say("key-help"),
        close=CLOSE,
        max_width=1500,
    )


def _closing(say: Words) -> Node:
    return row(space(), _close(say))


def _close(say: Words) -> Node:
    return button(say("close"), CLOSE, cap="Esc", size=24, id="close")


def _help(view: View, _about: object) -> Node:
    return help_dialog(view.say, hint(view), STEP_IDS[view.state.step])


def _why(view: View, card_id: str) -> Node:
    card = next((card for card in view.session.cards if card.id == card_id), None)
    if card is None:
        return _gone(view)
    events = view.session.scoring.events
    lines = why(view.scenario, events, card, view.say)
    told = tell_card(view.scenario, events, card, view.say)
    return dialog(
        *(text(line, 26) for line in lines),
        _closing(view.say),
        id="why",
        title=f"{view.say('key-why')} {told.name} · {told.title}",
        close=CLOSE,
    )


def _gone(view: View) -> Node:
    return dialog(text(view.say("why-gone"), 28), _closing(view.say), id="why", title=view.say("key-why"), close=CLOSE)


def _line(view: View, name: str, title: str, how: str, done: object) -> Node:
    """Return a dialog with one line to write."""
    value = view.table.lines.get(name, "")
    return dialog(
        text(how, 28),
        entry(name, value, label=title, limit=WORDS_MAX, command=done, size=28, min_width=1000),
        row(
            text(view.say("note-no-names"), 22, color="quiet", weight=1),
            button(view.say("close"), CLOSE, cap="Esc", kind="quiet", size=24),
            button(view.say("write-down"), done, cap="Enter", kind="strong", size=24, id="write-down"),
            gap=16,
            align="middle",
        ),
        id=f"{name}-dialog",
        title=title,
        close=CLOSE,
    )


def _note(view: View, _about: object) -> Node:
    is_goal = view.state.step == WELCOME and view.welcome_page == "goals"
    title, how = ("goals-own", "goals-own-how") if is_goal else ("note-title", "note-how")
    return _line(view, "note", view.say(title), view.say(how), ("note",))


def _card_words(view: View, card_id: str) -> Node:
    return _line(view, "card-words", view.say("key-own-words"), view.say("own-words-how"), ("card-words", card_id))


def _news(view: View, surprise: int) -> Node:
    """Return what the leader has let happen."""
    there = view.scenario.surprises[surprise]
    return dialog(
        text(view.read(there.text), 32), _closing(view.say), id="news", title=view.read(there.title), close=CLOSE
    )


def _look(view: View, role: int) -> Node:
    """Return what one role knows, after the others have looked away."""
    say, name = view.say, view.title("role", role)
    if view.table.picked != (role,):
        return dialog(
            row(view.badge(role, 90), heading(say("look-away", role=name), 40, weight=1), gap=28, align="middle"),
            row(
                button(
                    say("look-now"),
                    ("look", role),
                    key="return",
                    cap="Enter",
                    kind="strong",
                    icon_name="eye",
                    id="look-now",
                ),
                space(),
                button(say("close"), CLOSE, cap="Esc", kind="quiet"),
                gap=40,
            ),
            id="look",
            title=say("knowledge-title"),
            close=CLOSE,
        )
    items = [view.scenario.items[item] for item in known_by(view.state, role)]
    told = [column(heading(view.read(item.title), 28), text(view.read(item.text), 28), gap=2) for item in items]
    worry = view.read(view.scenario.roles[role].worry)
    if worry:
        told.append(
            row(
                icon("message-circle", 32, color="quiet"),
                text(say("quoted", what=worry), 26, color="quiet", weight=1),
                gap=12,
            )
        )
    return dialog(
        *told,
        row(space(), button(say("look-done"), CLOSE, key="return", cap="Enter", kind="strong", id="close")),
        id="look-open",
        title=say("look-title", role=name),
        close=CLOSE,
        max_width=1400,
    )


def _board(view: View, _about: object) -> Node:
    """Return the board in the whole window, where there is room for every title in full."""
    return dialog(
        column(board(view), width=view.width - 180, height=view.height - 240 - 130 * view.table.text_size),
        _closing(view.say),
        id="board",
        title=view.say("board-title"),
        close=CLOSE,
        max_width=view.width,
    )


def _menu(view: View, _about: object) -> Node:
    """Return the door for a mouse to everything that has a key and no button of its own."""
    say = view.say
    clock = "menu-clock-on" if view.table.clock.stopped else "menu-clock-off"
    remind = "menu-reminders-off" if view.table.reminders else "menu-reminders-on"
    tools = (
        ("key-leader", ("menu", "leader"), "f2", "F2"),
        ("key-talked", ("menu", "open", "talked"), "p", "P"),
        ("key-agree", ("menu", "open", "agree"), "a", "A"),
        ("menu-look", ("menu", "open-look"), "k", "K"),
        ("key-board", ("menu", "open", "board"), "j", "J"),
        ("note-title", ("menu", "open", "note"), "n", "N"),
        ("key-more-time", ("menu", "more-time"), "t", "T"),
        ("key-redo", ("menu", "redo"), "y", "Y"),
        ("key-page-back", ("menu", "page-back"), "pageup", "PgUp"),
        (clock, ("menu", "stop-time"), "s", "S"),
        ("late-title", ("menu", "open", "late"), "e", "E"),
        (remind, ("menu", "remind"), "r", "R"),
        ("glossary", ("menu", "open", "glossary"), "o", "O"),
        *([("facts", ("menu", "open", "facts"), "f", "F")] if view.scenario.facts else []),
        ("settings", ("menu", "open", "settings"), "i", "I"),
        ("menu-sound-off" if view.table.sound else "menu-sound-on", ("menu", "sound"), "d", "D"),
        ("menu-larger", ("text-size", 1), "+", "+"),
        ("menu-smaller", ("text-size", -1), "-", "−"),
        ("key-help", ("open", "help"), "f1", "F1"),
    )
    buttons = (button(_begun(say(words)), command, key=key, cap=cap, size=24) for words, command, key, cap in tools)
    return dialog(
        text(say(_kept(view)), 28),
        flow(*buttons, gap=16),
        flow(
            button(say("menu-on"), CLOSE, cap="Esc", kind="strong", id="close"),
            button(say("desk-trial-back" if view.is_trial else "menu-leave"), ("leave",), key="g", id="leave"),
            button(say("menu-quit"), ("quit",), key="x", id="quit"),
            gap=18,
        ),
        id="menu",
        title=say("key-menu"),
        close=CLOSE,
    )


def _begun(words: str) -> str:
    """Return words with a capital: at the foot of a page some of them follow their key in small letters."""
    return words[:1].upper() + words[1:]


def _kept(view: View) -> str:
    """Return the text about what is saved."""
    if view.is_trial:
        return "desk-trial-menu"
    return "menu-saved" if view.session.is_saved else "menu-unsaved"


DIALOGS: dict[str, Callable[[View, Any], Node]] = {
    "late": late_dialog,
    "help": _help,
    "why": _why,
    "note": _note,
    "card-words": _card_words,
    "look": _look,
    "plan": plan_dialog,
    "own": own_dialog,
    "board": _board,
    "menu": _menu,
    "news": _news,
    "facts": facts_dialog,
}
