"""A scenario in one language, ready to be put on paper: its texts, and what its conditions and effects say."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from game.core.refusal import title_of
from game.core.scenario import OWNER_SPEAKS, bits
from game.report.picture import title_in

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from game.core.scenario import Condition, Effect, Maturity, Scenario, Text, Thing
    from game.texts import Words

MINUS = "−"


@dataclass(frozen=True, slots=True)
class Case:
    """What is printed of: a scenario at one length, in the language of ``say``."""

    scenario: Scenario
    say: Words
    variants: Mapping[Maturity, Scenario]
    """The same for the groups that are not the usual one."""

    @property
    def language(self) -> str:
        """The language of everything."""
        return self.say.language

    def text(self, text: Text) -> str:
        """Return a text of the scenario on one line."""
        return " ".join(title_in(text, self.language).split())

    def lines(self, text: Text) -> list[str]:
        """Return a text line by line, only in the language itself: the trainer's notes may lack one."""
        return [" ".join(line.split()) for line in text.get(self.language, "").splitlines() if line.strip()]

    def name(self, thing: Thing | tuple[str, int]) -> str:
        """Return what a thing is called."""
        return " ".join(title_of(self.scenario, thing, self.language).split())

    def role(self, number: int) -> str:
        """Return what a role is called."""
        return self.name(("role", number))

    def roles(self, mask: int) -> str:
        """Return the roles of a mask in a row: *P, T och N*."""
        return self.row([self.role(each) for each in bits(mask)])

    def row(self, names: Sequence[str], word: str = "and") -> str:
        """Return names in a row, with *and* (or *or*) before the last."""
        if len(names) < 2:
            return "".join(names)
        return self.say(f"verb-{word}", most=", ".join(names[:-1]), last=names[-1])

    def round(self, number: int) -> str:
        """Return the title of a round; one outside this length is the nearest that is played."""
        return self.name(("round", max(0, min(number, self.scenario.last_round))))

    def span(self, first: int, last: int) -> str:
        """Return the rounds from one to another."""
        one, other = self.round(first), self.round(last)
        return one if one == other else self.say("kit-span", first=one, last=other)

    def length(self) -> str:
        """Return how long the game is."""
        minutes = self.scenario.minutes
        return self.say("kit-minutes", minutes=minutes) if minutes else self.say("kit-all-rounds")

    def meters(self, effects: Iterable[Effect]) -> str:
        """Return how meters move: *Täckning +1, Ekonomi −1*; nothing if they do not."""
        moved = [
            self.say("kit-meter", meter=self.name(("meter", meter)), change=f"{'+' if by > 0 else MINUS}{abs(by)}")
            for verb, meter, by in effects
            if verb == "change" and by
        ]
        return self.say("kit-meters", changes=", ".join(moved)) if moved else ""

    def after(self, effects: Iterable[Effect], suspends: Iterable[Thing] = ()) -> list[str]:
        """Return what has to be done by hand when something has happened: meters, knowledge, what is let go."""
        effects, let_go = tuple(effects), [self.name(thing) for thing in suspends]
        told = [self.meters(effects)]
        told += [
            self.say("kit-event-give", roles=self.roles(mask), item=self.name(("item", item)))
            for verb, item, mask in effects
            if verb == "give" and mask
        ]
        told.append(self.say("kit-event-suspends", things=", ".join(let_go)) if let_go else "")
        return [line for line in told if line]

    def conditions(self, conditions: Iterable[Condition]) -> str:
        """Return conditions in words, one sentence each."""
        return " ".join(self._condition(each) for each in conditions)

    def _condition(self, condition: Condition) -> str:
        verb, first, second = condition
        kind = {"made": "window", "missed": "window", "owned": "issue", "unowned": "issue"}.get(verb, "decision")
        if verb in {"knows", "lacks"}:
            return self.say(f"verb-{verb}", thing=self.role(first), item=self.name(("item", second)))
        thing = self.say("kit-quoted", what=self.name((kind, first)))
        if verb == "chosen":
            option = self.scenario.decisions[first].options[second]
            return self.say("verb-chosen", thing=thing, option=self.text(option.title))
        if verb in {"heard", "unheard"}:
            mask = second if second != OWNER_SPEAKS else 1 << self.scenario.decisions[first].owner
            return self.say(f"verb-{verb}", thing=thing, roles=self.roles(mask))
        return self.say(f"verb-{verb}", thing=thing)
