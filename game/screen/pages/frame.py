"""What every page of a round shares: the head with the five steps, the foot with keys, the board."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.board.layout import lay_out
from game.board.links import lay_out_links
from game.board.model import build_board
from game.board.plan import make_plan
from game.core.flow import in_round
from game.core.state import CHOICE, DEBRIEF, MOVES, OVER, ROUND_STEPS, STEP_IDS, TAKE_HOME, WELCOME
from game.screen.kit import (
    Typeface,
    canvas,
    column,
    flow,
    header_row,
    heading,
    icon,
    key_help,
    panel,
    row,
    space,
    text,
    timer,
)
from game.screen.motion import moving
from game.session.progress import progress_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.board.model import BoardModel
    from game.board.shapes import Shape
    from game.screen.kit import Node
    from game.screen.table import Plans
    from game.screen.view import View
    from game.texts import Words


CRAMPED_TEXT = 1.5
"""At this text size the board takes the room of its panel's edge too."""


def side_width(view: View) -> float:
    """Return the width of the right-hand column, in units: the same on every page, so that the board stands still."""
    return min(560, view.width * 0.36)


def page(view: View, body: Node, keys: Sequence[tuple[str, str, object, str]] = (), *, expected: str = "") -> Node:
    """Return a whole page: head, body, foot; ``expected`` is what this page asks for, if not what its step does."""
    # While a form is open, keys answer it or leave it: the page itself does not go on under it.
    return column(head(view), body, foot(view, () if view.table.form else keys, expected))


def welcome_frame(view: View, body: Node, *, next_words: str = "key-next") -> Node:
    """Return a page from before the first round: the space bar leads on, and PgUp back."""
    keys: list[tuple[str, str, object, str]] = [("space", view.say("cap-space"), ("next",), next_words)]
    if view.page and not view.compact:
        keys.append(("pageup", "PgUp", ("page-back",), "key-page-back"))
    return page(view, body, keys)


def head(view: View) -> Node:
    """Return the dark band: scenario, steps, round and time."""
    scenario, state, say = view.scenario, view.state, view.say
    in_round = state.step in ROUND_STEPS
    # The steps come first where there is hardly room for them; what is played is known by then.
    names = [] if in_round and view.cramped else [heading(view.read(scenario.title), 34, color="header-ink")]
    if view.is_trial:
        names.append(_pill(say("desk-trial"), now=True))
    elif not view.compact:
        names.append(text(view.read(scenario.place), 26, color="header-quiet"))
    pills = [_pill(say(f"step-{STEP_IDS[step]}"), now=step == state.step) for step in ROUND_STEPS] if in_round else []
    if state.step == WELCOME:
        topics = dict.fromkeys(name.partition("-")[0] for name in view.welcome_pages)
        here = view.welcome_page.partition("-")[0]
        shown = (here,) if view.compact else topics
        pills = [_pill(say(f"welcome-{topic}"), now=topic == here) for topic in shown]
    parts = [*names, space(), *pills, space()]
    if view.table.clock.total:
        words = say("round-of", round=state.round + 1, rounds=view.session.last_round + 1)
        parts.append(_time(view, words if in_round else say(f"step-{STEP_IDS[state.step]}")))
    else:
        parts.append(heading(say(f"step-{STEP_IDS[state.step]}"), 28, color="header-ink"))
    return header_row(*parts)


def _pill(words: str, *, now: bool) -> Node:
    return text(
        words,
        24,
        bold=now,
        color="header" if now else "header-quiet",
        to="middle",
        pad=(22, 9),
        radius=24,
        fill="accent" if now else "",
        stroke="" if now else "header-edge",
    )


def _time(view: View, where: str) -> Node:
    say, clock = view.say, view.table.clock
    minutes, share = clock.shown
    words = say("time-stopped") if clock.stopped else say("time-left", minutes=minutes) if minutes else say("time-out")
    return column(
        heading(where, 26, color="header-ink", to="end"),
        row(
            text(words, 20, color="header-quiet", to="end", weight=1),
            timer("", share, color="accent", track="header-track", width=130),
            gap=14,
            align="middle",
        ),
        width=400 if view.cramped else 330,
        gap=2,
    )


def foot(view: View, keys: Sequence[tuple[str, str, object, str]], expected: str = "") -> Node:
    """Return the pale band: one sentence, the keys that act now, and whether everything is saved.

    ``keys`` are (key name, cap, command, text key), before those that are always there.
    """
    say, state = view.say, view.state
    in_game = in_round(state) or state.step in {DEBRIEF, TAKE_HOME}
    always = [
        ("z", "Z", ("undo",), "key-undo"),
        *([("p", "P", ("open", "talked"), "key-talked")] if in_round(state) else []),
        *([("n", "N", ("open", "note"), "key-note"), ("t", "T", ("more-time",), "key-more-time")] if in_game else []),
    ]
    if state.step not in {MOVES, OVER} and not view.compact:
        always.append(("o", "O", ("open", "glossary"), "glossary"))
        always += [("f", "F", ("open", "facts"), "facts")] if view.scenario.facts else []
    language_and_help = (
        ("l", "L", ("language",), "key-language"),
        ("f1", "F1", ("open", "help"), "key-help"),
        ("m", "M", ("open", "menu"), "key-menu"),
    )
    if view.is_trial:
        keys = (*keys, ("", "Esc", ("leave",), "desk-trial-back"))
    if view.table.clock.stopped:
        always = []
    elif view.compact:  # the others are in the menu, and their keys act all the same
        always = always[:1]
    if view.table.form and not view.table.clock.stopped:  # only what answers the form, or leaves it, acts now
        always = [("z", "Z", ("form-back",), "back")]
    every = (*keys, *always, *language_and_help)
    helps = [key_help(cap, say(words), command, key=key) for key, cap, command, words in every]
    sentence = view.table.message or " ".join(filter(None, (view.table.receipt, expected or hint(view))))
    return column(
        row(text(sentence, 26, bold=True, weight=1, told=True), saved(view), gap=24, align="middle"),
        flow(*helps, gap=18),
        fill="band",
        pad=(40, 16),
        gap=10,
    )


def hint(view: View) -> str:
    """Return what is expected now, in one sentence."""
    state, table = view.state, view.table
    if table.clock.stopped:
        return view.say("hint-paused")
    if table.form is not None:
        return view.say("hint-form")
    if state.step == MOVES and table.role is not None:
        return view.say("hint-turn", role=view.title("role", table.role))
    if state.step == TAKE_HOME and view.page:
        return view.say("hint-pulse")
    if state.step == WELCOME:
        topic, _, statement = view.welcome_page.partition("-")
        return view.say("hint-where-told" if ("where", statement) in view.session.answers else f"hint-{topic}")
    if state.step == CHOICE and sum(1 for count in state.votes if count) > 1:
        return view.say("hint-revealed")
    return view.say(f"hint-{STEP_IDS[state.step]}")


def saved(view: View) -> Node:
    """Return the sign that everything is saved, or what stands in the way."""
    writer = view.session.writer
    if writer is None:
        return text(view.say("desk-trial-not-kept"), 22, bold=True, color="alert")
    if writer.problem is not None:
        return text(view.say(f"saving-{writer.problem}"), 22, bold=True, color="alert", max_width=700)
    if not view.session.is_saved:
        return text(view.say("saving"), 22, color="quiet")
    return row(
        icon("check", 28, color="good"), text(view.say("saved"), 22, bold=True, color="good"), gap=8, align="middle"
    )


def board(view: View) -> Node:
    """Return the board as it stands."""
    model = moving(build_board(view.scenario, progress_of(view.session), view.say.language), view.table.moving)
    return board_picture(model, view.say, view.table.text_size, view.table.plans, view.say("board-shortened"))


def board_picture(model: BoardModel, say: Words, scale: float, plans: Plans, shortened: str = "") -> Node:
    """Return a board with texts ``scale`` times larger; ``plans`` are those of its scenario, and are added to.

    ``shortened`` is said on a board that has no room for every title in full.
    """
    face = Typeface()

    def draw(width: float, height: float) -> Sequence[Shape]:
        def measure(words: str, size: float, bold: bool) -> float:  # noqa: FBT001 - the board's own form
            return face.width(words, size, bold=bold)

        # Where things stand depends on the scenario, the language and the size alone: worked out once.
        key = (say.language, width, height, scale)
        if key not in plans:
            plans[key] = make_plan(model, width, height, measure, scale, 1.0)
        return lay_out(model, width, height, measure, scale, plans[key], shortened)

    pad = 10 if scale < CRAMPED_TEXT else 4
    return panel(canvas(draw, (model, scale, shortened), weight=1, spoken=say("board-spoken")), pad=pad, weight=1)


def links(view: View) -> Node:
    """Return the small picture of the connections so far."""
    progress = progress_of(view.session)
    model = build_board(view.scenario, progress, view.say.language)
    face = Typeface()
    count = next(count for count in view.session.scoring.counts() if count.id == "coverage")
    words = view.say("met-of", met=count.met, of=count.of) if count.of else view.say("none-due")

    def draw(width: float, height: float) -> Sequence[Shape]:
        return lay_out_links(model, width, height, lambda words, size, bold: face.width(words, size, bold=bold))

    return panel(
        row(text(view.say("links-title"), 22, bold=True, color="quiet", weight=1), heading(words, 26), align="middle"),
        canvas(draw, model, weight=1, spoken=f"{view.say('links-title')}: {words}"),
        pad=(22, 14),
        gap=4,
        height=230,
    )


def ask_box(view: View, words: str, *, size: float = 30) -> Node:
    """Return the question of the round, large."""
    return column(
        text(view.say("to-talk-about"), 22, bold=True, color="quiet"),
        heading(words, size),
        fill="question",
        radius=14,
        pad=(22, 16),
        gap=6,
    )
