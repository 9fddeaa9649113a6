"""What a move did, in one sentence at the foot of the screen, where the board does not show it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.core.events import PROMISE_VERBS

if TYPE_CHECKING:
    from game.core.moves.kind import Move
    from game.screen.view import View

TOLD = frozenset(
    {
        "share", "hear", "ask", "promise", "claim", "park", "talked", "agree", "give_move", "answer", "decline",
        "acknowledge", "confirm", "reopen", "address", "renegotiate", "release", "waive", "assume",
    }
)  # fmt: skip
"""Verbs with a sentence ``receipt-<verb>``; the others show what they did on the page."""


def receipt_of(view: View, move: Move) -> str:
    """Return the sentence about ``move``, or nothing."""
    verb = move[0]
    if verb not in TOLD:
        return ""
    by = view.title("role", move[1]) if move[1] >= 0 else ""
    return view.say(f"receipt-{verb.replace('_', '-')}", by=by, what=_what(view, move))


def _what(view: View, move: Move) -> str:
    verb, _, first, *_ = move
    match verb:
        case "promise":
            return view.title(PROMISE_VERBS[first[0]], first[1])
        case "talked":
            return view.title_of(first)
        case "agree":
            return ", ".join(view.title("role", role) for role in move[3:5])
        case "renegotiate" | "release":
            made = view.state.promises[first]
            return view.title(PROMISE_VERBS[made[2]], made[3])
        case "assume":
            return view.title("decision", view.scenario.dependencies[first].before)
        case _:
            kind = {"claim": "issue", "park": "issue", "waive": "window", "give_move": "role"}.get(verb)
            items = {"share", "ask", "decline", "acknowledge"}
            return view.title(kind or ("item" if verb in items else "decision"), first)
