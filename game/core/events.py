"""What happened, as the log tells it: the vocabulary of breakdowns.md §6.1 and a few words of the story.

Inside, an event is a tuple of ints; outside it is one JSON object with ids, for example
``{"round": 1, "type": "info.shared", "by": "gata", "item": "gatan_gravs", "to": ["*"]}``.
Rounds are counted from 0 inside and from 1 outside.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from game.core.scenario import Scenario, bits, mask_of

GROUP = -1
"""``Event.by`` when it is the whole group, or the leader of the game, that acts."""

Subject = tuple[str, int]
"""(kind, number) of a thing in the scenario; ("promise", n) counts promises, and ("", 0) is nothing."""

NOTHING: Subject = ("", 0)

STANCES = ("support", "concern", "object")
"""Answers when heard: *stöder*, *tveksam*, *säger nej*."""


class Event(NamedTuple):
    """One thing that happened.

    ``to`` is a mask of roles. ``value`` depends on the type; see ``VALUES``.
    """

    type: str
    round: int
    by: int = GROUP
    to: int = 0
    about: Subject = NOTHING
    value: Any = None


VALUES: dict[str, str] = {
    # the vocabulary that scoring reads ------------------------------------------------------------
    "info.shared": "about=item; to=who got it",
    "info.acknowledged": "about=item; by=who has taken it in",
    "info.asked": "about=item; to=who was asked",
    "info.answered": "about=item; to=who asked; value=None, or 'declined'",
    "consult.asked": "about=decision; to=who was asked",
    "consult.answered": "about=decision; to=who asked; value=stance",
    "concern.addressed": "about=decision; to=whose concern",
    "meeting.held": "about=decision or item; to=participants (vi pratade)",
    "talk": "about=decision; value=seconds",
    "decision.made": "about=decision; value=(option, mask of items it rests on, or None when unknown)",
    "decision.reopened": "about=decision",
    "decision.confirmed": "about=decision; value=(option, mask of items, or None)",
    "tradeoff.noted": "about=item or decision that was set aside knowingly; value=decision number or None",
    "assumption.logged": "about=dependency",
    "vote.cast": "about=decision; value=counts, one for each option",
    "commit.made": "about=promise; to=creditors; value=((kind, number), due round)",
    "commit.kept": "about=promise",
    "commit.renegotiated": "about=promise; value=new due round",
    "commit.released": "about=promise",
    "action.done": "about=act",
    "issue.claimed": "about=issue",
    "issue.parked": "about=issue",
    "window.waived": "about=window",
    "seat.absent": "by=role that nobody plays",
    "seat.doubled": "by=role; to=the role whose player plays it too",
    "seat.filled": "by=role that got a player of its own after the game had begun",
    "card.confirmed": "value=card id",
    "card.disputed": "value=(card id, 'talked' or 'not_us')",
    "shock": "about=surprise or consequence",
    "round.started": "the round begins; all earlier ones are closed",
    "round.ended": "the round's moves are over; what was due in it is settled",
    "game.ended": "every round is closed; value=None, or EARLY: what lay in the rounds left out has not been missed",
    # the story, for the screen and the report; scoring passes it by ---------------------------------
    "step.started": "value=step number",
    "info.released": "about=item; to=carriers who now have it",
    "choice.revealed": "about=decision; value=how many teams chose each option",
    "meter.changed": "about=meter; value=change",
    "window.made": "about=window",
    "window.missed": "about=window; value=None, or 'waived' when it was let go on purpose",
    "agreement.made": "by=who gives or asks; to=other side; value='share' or 'hear'",
    "turn.passed": "by=role",
    "leader.gave_move": "by=role that may do one more move",
}
"""Every event type, and what its fields carry."""

EARLY = "early"
"""Of ``game.ended``: the rounds that were left are not played."""

STORY = frozenset(list(VALUES)[list(VALUES).index("step.started") :])
"""Types outside the vocabulary of scoring."""

PROMISE_VERBS = {"share": "item", "hear": "decision", "do": "act", "decide": "decision", "claim": "issue"}
"""What can be promised: the verb in the log, and the kind of thing it is about. ``hear`` promises an answer."""


def event_to_json(scenario: Scenario, event: Event) -> dict[str, Any]:
    """One log line as plain data with ids (architecture.md, Journal)."""
    line: dict[str, Any] = {"round": event.round + 1, "type": event.type}
    if event.by != GROUP:
        line["by"] = scenario.roles[event.by].id
    if event.to:
        roles = [scenario.roles[role].id for role in bits(event.to)]
        everyone = event.to | (1 << event.by if event.by >= 0 else 0) == scenario.everyone
        line["to"] = ["*"] if everyone and len(roles) > 1 else roles
    kind, number = event.about
    if kind == "promise":
        line["id"] = f"k{number + 1}"
    elif kind:
        # A thing asked, answered or talked about is "about"; the object of an act has its kind as key.
        key = "about" if event.type.startswith(("consult.", "concern.", "meeting.", "talk")) else kind
        line[key] = _things(scenario, kind)[number].id
    line.update(_value_to_json(scenario, event))
    return line


def _value_to_json(scenario: Scenario, event: Event) -> dict[str, Any]:
    value = event.value
    if value is None:
        return {}
    match event.type:
        case "decision.made" | "decision.confirmed":
            option, used = value
            line: dict[str, Any] = {"option": scenario.decisions[event.about[1]].options[option].id}
            if used is not None:
                line["used"] = [scenario.items[item].id for item in bits(used)]
            return line
        case "commit.made":
            (verb, number), due = value
            return {"what": {verb: _things(scenario, PROMISE_VERBS[verb])[number].id}, "due": due + 1}
        case "commit.renegotiated":
            return {"due": value + 1}
        case "consult.answered":
            return {"stance": value}
        case "card.confirmed":
            return {"card": value}
        case "card.disputed":
            return {"card": value[0], "reason": value[1]}
        case "talk":
            return {"seconds": value}
        case "tradeoff.noted":
            return {"for": scenario.decisions[value].id}
        case "vote.cast":
            return {"counts": list(value)}
        case _:
            return {"value": value}


def _things(scenario: Scenario, kind: str) -> tuple[Any, ...]:
    return {
        "item": scenario.items,
        "decision": scenario.decisions,
        "act": scenario.acts,
        "window": scenario.windows,
        "issue": scenario.issues,
        "dependency": scenario.dependencies,
        "meter": scenario.meters,
        "surprise": scenario.surprises,
        "consequence": scenario.consequences,
        "role": scenario.roles,
    }[kind]


class UnreadableEvent(ValueError):
    """A log line that is not an event of this scenario; ``args`` are (what, the word that was not understood)."""


def event_from_json(scenario: Scenario, line: Any, promises: dict[str, int]) -> Event:
    """Read one log line.

    ``promises`` maps promise ids that the log has used so far to numbers, and is added to.

    Raises:
        UnreadableEvent: something in the line is unknown; its two args say what, and the word.

    """
    if not isinstance(line, dict):
        raise UnreadableEvent("object", str(line)[:40])
    type_ = line.get("type")
    if not isinstance(type_, str) or type_ not in VALUES or type_ in STORY:
        raise UnreadableEvent("type", str(type_)[:40])
    round_ = line.get("round", 1)
    if isinstance(round_, bool) or not isinstance(round_, int) or not 1 <= round_ <= len(scenario.rounds):
        raise UnreadableEvent("round", str(round_)[:40])
    if type_.startswith("seat.") and "by" not in line:
        raise UnreadableEvent("role", type_)
    by = _role(scenario, line["by"]) if "by" in line else GROUP
    to = _roles(scenario, line.get("to", []), by)
    about = _about(scenario, line, type_, promises)
    return Event(type_, round_ - 1, by, to, about, _value_from_json(scenario, line, type_, about))


def _find(scenario: Scenario, word: Any, kinds: tuple[str, ...]) -> Subject:
    found = scenario.numbers.get(word) if isinstance(word, str) else None
    if found is None or found[0] not in kinds:
        raise UnreadableEvent(kinds[0], str(word)[:40])
    return found


def _role(scenario: Scenario, word: Any) -> int:
    return _find(scenario, word, ("role",))[1]


def _roles(scenario: Scenario, words: Any, by: int) -> int:
    if isinstance(words, str):
        words = [words]
    if not isinstance(words, list):
        raise UnreadableEvent("role", str(words)[:40])
    if "*" in words:
        return scenario.everyone & ~(1 << by) if by >= 0 else scenario.everyone
    return mask_of([_role(scenario, word) for word in words])


_ABOUT_KINDS: dict[str, tuple[str, ...]] = {
    "info": ("item",),
    "consult": ("decision",),
    "concern": ("decision",),
    "meeting": ("decision", "item"),
    "talk": ("decision",),
    "decision": ("decision",),
    "tradeoff": ("item", "decision"),
    "assumption": ("dependency",),
    "vote": ("decision",),
    "action": ("act",),
    "issue": ("issue",),
    "window": ("window",),
    "shock": ("surprise", "consequence"),
}
"""The kinds of thing an event may be about, by the first word of its type; see ``VALUES``."""


def _about(scenario: Scenario, line: dict[str, Any], type_: str, promises: dict[str, int]) -> Subject:
    if type_.startswith("commit."):
        name = str(line.get("id", ""))
        if type_ == "commit.made":
            if name in promises:
                raise UnreadableEvent("promise", name[:40])
            _promised(scenario, line)  # what can not be read takes no number
            promises[name] = len(promises)
        elif name not in promises:
            raise UnreadableEvent("promise", name[:40])
        return ("promise", promises[name])
    kinds = _ABOUT_KINDS.get(type_.partition(".")[0], ())
    if kinds and "about" in line:
        return _find(scenario, line["about"], kinds)
    for kind in kinds:
        if kind in line:
            return _find(scenario, line[kind], (kind,))
    if kinds and type_ != "talk":
        raise UnreadableEvent("about", type_)
    return NOTHING


def _value_from_json(scenario: Scenario, line: dict[str, Any], type_: str, about: Subject) -> Any:
    match type_:
        case "decision.made" | "decision.confirmed":
            return _option_and_used(scenario, line, about)
        case "commit.made":
            return _promised(scenario, line)
        case "commit.renegotiated":
            return _due(line)
        case "consult.answered":
            if line.get("stance") not in STANCES:
                raise UnreadableEvent("stance", str(line.get("stance"))[:40])
            return line["stance"]
        case "card.confirmed":
            return str(line.get("card", ""))
        case "card.disputed":
            return (str(line.get("card", "")), str(line.get("reason", "not_us")))
        case "talk":
            seconds = line.get("seconds", 0)
            return seconds if isinstance(seconds, int) and not isinstance(seconds, bool) else 0
        case "tradeoff.noted":
            return _find(scenario, line["for"], ("decision",))[1] if "for" in line else None
        case "vote.cast":
            counts = line.get("counts", [])
            return tuple(count for count in counts if isinstance(count, int)) if isinstance(counts, list) else ()
        case _:
            return line.get("value")


def _option_and_used(scenario: Scenario, line: dict[str, Any], about: Subject) -> tuple[int, int | None]:
    options = [option.id for option in scenario.decisions[about[1]].options]
    if line.get("option") not in options:
        raise UnreadableEvent("option", str(line.get("option"))[:40])
    used = line.get("used")
    if used is not None:
        if not isinstance(used, list):
            raise UnreadableEvent("item", str(used)[:40])
        used = mask_of([_find(scenario, word, ("item",))[1] for word in used])
    return options.index(line["option"]), used


def _promised(scenario: Scenario, line: dict[str, Any]) -> tuple[Subject, int] | None:
    """What was promised and by when; without either, or with a condition, nobody follows it (breakdowns.md B09)."""
    what = line.get("what")
    if not isinstance(what, dict) or len(what) != 1 or "due" not in line or "if" in line:
        return None
    [(verb, word)] = what.items()
    if verb not in PROMISE_VERBS:
        raise UnreadableEvent("promise", str(verb)[:40])
    return (verb, _find(scenario, word, (PROMISE_VERBS[verb],))[1]), _due(line)


def _due(line: dict[str, Any]) -> int:
    due = line.get("due")
    if isinstance(due, bool) or not isinstance(due, int) or not 1 <= due <= 99:
        raise UnreadableEvent("round", str(due)[:40])
    return due - 1
