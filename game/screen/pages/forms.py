"""A move in the making, in the right-hand column."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.refusal import tell_refusal
from game.screen.forms import Choice, Form, Question, ask
from game.screen.kit import button, choice, column, entry, heading, keycap, panel, row, scroll, space, text
from game.screen.pages.frame import side_width
from game.screen.table import WORDS_ENTRY

if TYPE_CHECKING:
    from game.screen.kit import Node
    from game.screen.view import View

LETTERS = "ABC"
"""What a decision's options are called."""


def form_panel(view: View, form: Form) -> Node:
    """Return the question that the form asks now, its choices, and the way back."""
    question = ask(view.scenario, view.state, form)
    if not isinstance(question, Question):
        raise TypeError("a finished form is played, not shown")
    say = view.say
    what = view.title_of(question.about) if question.about else ""
    parts: list[Node] = [heading(say(question.text, what=what), 28)]
    if form.role >= 0:
        parts.insert(0, view.role_line(form.role, 24))
    if form.kind == "share" and question.about:
        parts.append(text(view.read(view.scenario.items[question.about[1]].text), 24, color="quiet"))
    parts.append(scroll(*_choices(view, form, question), weight=1, gap=10))
    if question.words:
        words = view.table.lines.get(WORDS_ENTRY, "")
        parts.append(entry(WORDS_ENTRY, words, label=say("form-words"), hint=say("form-words"), limit=200, size=24))
    parts.append(_ways(view, form, question))
    name = f"move-{form.kind}" if say.has(f"move-{form.kind}") else f"form-{form.kind}"
    return panel(*parts, title=say(name), width=side_width(view), id="form", gap=14)


def _choices(view: View, form: Form, question: Question) -> list[Node]:
    if not question.choices:
        return [text(view.say("form-nothing"), 26)]
    return [_choice(view, form, question, number, each) for number, each in enumerate(question.choices)]


def _outcome(view: View, form: Form, each: Choice) -> str:
    """Return what an option means, so that nobody settles on a title alone."""
    if each.about is None or each.about[0] != "option":
        return ""
    return view.read(view.scenario.decisions[form.answers[0]].options[each.about[1]].outcome)


def words_of(view: View, each: Choice, form: Form) -> str:
    """Return what a choice is called."""
    if each.about and each.about[0] == "option":
        decision = view.scenario.decisions[form.answers[0]]
        return f"{LETTERS[each.about[1]]}. {view.read(decision.options[each.about[1]].title)}"
    title = view.title_of(each.about) if each.about else ""
    if not each.text:
        return title
    role = view.title("role", each.role) if each.role is not None else ""
    return view.say(each.text, what=title, role=role)


def _choice(view: View, form: Form, question: Question, number: int, each: Choice) -> Node:
    words = words_of(view, each, form)
    why = "" if each.refusal is None else tell_refusal(view.say, view.scenario, each.refusal)
    key = str(number + 1) if number < 9 else ""
    enabled = each.refusal is None
    name = f"choice-{len(form.answers)}-{number}"
    if question.many:
        ticked = number in form.ticked
        return choice(
            words, ("tick", number), checked=ticked, many=True, key=key, enabled=enabled, why=why, size=24, id=name
        )
    outcome = _outcome(view, form, each)
    if outcome:
        return button(
            words,
            ("answer", number),
            key=key,
            id=name,
            pad=(14, 10),
            content=(
                keycap(key, size=23),
                column(text(words, 24, bold=True), text(outcome, 22), gap=2, weight=1),
            ),
        )
    return button(
        words, ("answer", number), key=key, enabled=enabled, why=why, size=24, id=name, min_height=58, pad=(12, 8)
    )


def _ways(view: View, form: Form, question: Question) -> Node:
    back = button(view.say("back"), ("form-back",), key="escape", cap="Esc", kind="quiet", size=22)
    if not question.many:
        return row(back)
    ready = bool(form.ticked) or question.may_be_none
    words = view.say("form-none") if question.may_be_none and not form.ticked else view.say("form-ready")
    done = button(
        words,
        ("form-done",),
        key="return",
        cap="Enter",
        kind="strong",
        size=24,
        enabled=ready,
        why=view.say("form-pick-one"),
        id="form-done",
    )
    return row(back, space(), done)


def beside(view: View, main: Node, side: Node) -> Node:
    """Return the body of a page: the form takes the place of the right-hand column while there is one."""
    right = form_panel(view, view.table.form) if view.table.form else side
    return row(main, right, weight=1, gap=24, pad=(40, 20))


def full(view: View, main: Node) -> Node:
    """Return a body without a right-hand column, unless a form is open."""
    if view.table.form:
        return row(column(main, weight=1), form_panel(view, view.table.form), weight=1, gap=24, pad=(40, 20))
    return column(main, weight=1, pad=(40, 20))
