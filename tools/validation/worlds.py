"""Scenarios to play in, drawn by a seed: varied, and such that a group that sees to everything can.

Every kind of declaration that the scoring reads is there (breakdowns.md §6.1). What makes a world satisfiable is kept
by the draw itself: all decisions can be taken in their last round, knowledge reaches its carriers two rounds before it
is needed, and no two declarations exclude each other.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from game.core.scenario import (
    Act,
    Consequence,
    Decision,
    Dependency,
    Issue,
    Item,
    Option,
    Role,
    Round,
    Scenario,
    Situation,
    Surprise,
    Thing,
    Window,
    mask_of,
)
from validation.chance import Chance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.core.scenario import Choice, DependencyType, Level, Text

LENGTHS = (4, 4, 4, 4, 4, 4, 3, 3, 3, 5, 5, 5, 6, 6, 2, 2)
"""Rounds of each world; four is what a sitting has time for."""

LEVELS: tuple[Level, ...] = ("consult", "consult", "consult", "agree", "inform")


def draw_worlds(lengths: tuple[int, ...] = LENGTHS, *, too_late: bool = False) -> list[Scenario]:
    """Return one world for each length, each with a seed of its own."""
    return [draw_world(number, rounds, too_late=too_late) for number, rounds in enumerate(lengths)]


def draw_world(number: int, rounds: int, *, too_late: bool = False) -> Scenario:
    """Return world ``number``, played in ``rounds`` rounds (2 or more).

    ``too_late``: with one needed item that comes too late for anybody to tell. The scenario lint of breakdowns.md §6.3
    refuses such a need, and it is a hard negative of §4.1b.
    """
    draft = _Draft(Chance("world", number), number, rounds)
    draft.draw_decisions()
    draft.draw_needs()
    draft.draw_hearings()
    draft.draw_dependencies()
    draft.draw_windows()
    draft.draw_issues()
    draft.draw_news()
    draft.draw_contradictions()
    draft.draw_small_talk()
    if too_late:
        draft.draw_too_late()
    return draft.scenario()


def _words(word: str) -> Text:
    return {"sv": word, "en": word}


class _Draft:
    """A world being drawn."""

    def __init__(self, chance: Chance, number: int, rounds: int) -> None:
        self.chance, self.number, self.rounds = chance, number, rounds
        self.last = rounds - 1
        roles = 4 + number % 5
        units = min(3 + chance.roll(3), roles)
        self.units = [f"unit{n if n < units else chance.roll(units)}" for n in range(roles)]
        self.roles = range(roles)
        self.items: list[Item] = []
        self.decisions: list[Decision] = []
        self.windows: list[Window] = []
        self.acts: list[Act] = []
        self.dependencies: list[Dependency] = []
        self.issues: list[Issue] = []
        self.surprises: list[Surprise] = []
        self.consequences: list[Consequence] = []

    # what is settled and what it rests on -----------------------------------------------------------

    def draw_decisions(self) -> None:
        """Spread decisions over the rounds; each can be taken in its last round at the latest."""
        chance = self.chance
        count = 5 if self.rounds == 2 else 8
        for number in range(count):
            closes = 1 + number * self.last // count
            options = tuple(Option(f"o{n}", _words(f"o{n}"), {}, 0, ()) for n in range(2 + chance.roll(2)))
            self.decisions.append(
                Decision(
                    f"d{number}", _words(f"d{number}"), {},
                    owner=number if number < len(self.roles) else chance.roll(len(self.roles)),
                    opens=max(0, closes - chance.roll(3)), closes=closes, weight=1 + chance.roll(3),
                    reversible_until=None if chance.happens(0.3) else chance.between(closes, self.last),
                    hear=(), needs=(), options=options,
                )
            )  # fmt: skip
        # One is its owner's own: nobody to hear, nothing to know (legitimate autonomy).
        self.free = count - 2

    def _with_hands_tied(self) -> list[int]:
        return [number for number in range(len(self.decisions)) if number != self.free]

    def _item(self, carriers: Iterable[int], since: int, **more: object) -> int:
        name = f"i{len(self.items)}"
        item = Item(name, _words(name), {}, mask_of(list(carriers)), since, self.chance.happens(0.3))
        self.items.append(replace(item, **more))  # type: ignore[arg-type]
        return len(self.items) - 1

    def _others(self, *roles: int) -> list[int]:
        return [role for role in self.roles if role not in roles]

    def _change(self, number: int, **more: object) -> None:
        self.decisions[number] = replace(self.decisions[number], **more)  # type: ignore[arg-type]

    def _change_option(self, decision: int, option: int, **more: object) -> None:
        options = list(self.decisions[decision].options)
        options[option] = replace(options[option], **more)  # type: ignore[arg-type]
        self._change(decision, options=tuple(options))

    def _need(self, number: int, item: int) -> None:
        self._change(number, needs=(*self.decisions[number].needs, item))

    def _new_need(self, number: int, **more: object) -> int:
        """Return a new item that decision ``number`` could rest on, there two rounds before it must be settled."""
        decision, chance = self.decisions[number], self.chance
        carriers = chance.some(self._others(decision.owner), 1 + chance.happens(0.3))
        return self._item(carriers, chance.roll(max(0, decision.closes - 2) + 1), **more)

    def draw_needs(self) -> None:
        """Give most decisions one or two items to rest on, and the special cases of B02 a place each."""
        chance = self.chance
        for number in self._with_hands_tied():
            decision = self.decisions[number]
            for _ in range(chance.pick((0, 1, 1, 2))):
                old = [
                    item for item, one in enumerate(self.items)
                    if one.since <= max(0, decision.closes - 2) and not one.carried_by >> decision.owner & 1
                ]  # fmt: skip
                item = chance.pick(old) if old and chance.happens(0.3) else self._new_need(number)
                if item not in self.decisions[number].needs:
                    self._need(number, item)
        self.needed = len(self.items)
        other, third, fourth = chance.some(self._with_hands_tied(), 3)
        if self.needed:
            self._draw_news_about(chance.roll(self.needed))
        self._need(other, self._new_need(other, confidential_to=1 << self.decisions[other].owner))
        self._change(third, needs_any_of=mask_of([self._new_need(third), self._new_need(third)]))
        self._need(fourth, self._new_need(fourth, unforeseen=chance.happens(0.5)))
        self._change_option(fourth, 1, not_needed=1 << self.decisions[fourth].needs[0])

    def _draw_news_about(self, old: int) -> None:
        """Draw an item that replaces a needed one."""
        item = self.items[old]
        owners = [decision.owner for decision in self.decisions if old in decision.needs]
        carriers = self.chance.some(self._others(*owners), 1) or self.chance.some(self.roles, 1)
        self._item(carriers, item.since, replaces=1 << old)

    def draw_too_late(self) -> None:
        """Draw an item that a decision could rest on, if it did not come in its last round."""
        number = self.chance.pick(self._with_hands_tied())
        late = self._new_need(number)
        self.items[late] = replace(self.items[late], since=self.decisions[number].closes)
        self._need(number, late)

    def draw_hearings(self) -> None:
        """Say whom to hear. The first two units have at least three such connections, enough for a silo to show."""
        chance = self.chance
        for number in self._with_hands_tied():
            others = self._others(self.decisions[number].owner)
            hear = [(role, chance.pick(LEVELS)) for role in chance.some(others, chance.pick((0, 1, 1, 2, 3)))]
            self._change(number, hear=tuple(hear))
        pair = self.units[:2]
        near = [n for n in self._with_hands_tied() if self.units[self.decisions[n].owner] in pair]
        for number in near[:4]:
            decision = self.decisions[number]
            role = next(r for r in (1, 0) if self.units[r] != self.units[decision.owner])
            if role not in dict(decision.hear):
                self._change(number, hear=(*decision.hear, (role, "consult")))
        heard = [n for n in self._with_hands_tied() if self.decisions[n].hear]
        some = chance.pick(heard)
        role, _ = self.decisions[some].hear[0]
        self._change(some, delegates=((role, chance.pick(self._others(role))),))
        if self.number % 2:
            self._change(chance.pick(heard), emergency=True)

    def draw_contradictions(self) -> None:
        """Let an option of most decisions pull against something that can be known."""
        for number, decision in enumerate(self.decisions):
            known = [
                item for item, one in enumerate(self.items[: self.needed])
                if one.since < decision.closes and not one.undermines
            ]  # fmt: skip
            mine = [item for item in decision.needs if item in known]
            if known and self.chance.happens(0.8):
                item = self.chance.pick(mine or known)
                self._change_option(number, self.chance.roll(len(decision.options)), contradicts=1 << item)

    # what hangs on what -----------------------------------------------------------------------------

    def _pair(self, within: int | None = None) -> tuple[int, int]:
        """Return two decisions in the order they must be settled, of two owners; with ``within``, near in time."""
        pairs = [
            (a, b) for b, after in enumerate(self.decisions) for a, before in enumerate(self.decisions[:b])
            if before.owner != after.owner and before.opens <= after.closes
            and (within is None or after.closes - before.closes <= within)
        ]  # fmt: skip
        used = {(dep.before, dep.after) for dep in self.dependencies}
        return self.chance.pick([pair for pair in pairs if pair not in used])

    def _depend(self, type_: DependencyType, pair: tuple[int, int], **more: object) -> None:
        dependency = Dependency(f"h{len(self.dependencies)}", *pair, type_)
        self.dependencies.append(replace(dependency, **more))  # type: ignore[arg-type]

    def draw_dependencies(self) -> None:
        """Draw dependencies of all four types, one of them guarded by what a third decision came to."""
        chance = self.chance
        for _ in range(2 + (self.rounds > 2)):
            self._depend("produces", self._pair())
        before, after = self._pair()
        third = chance.pick([n for n in range(after + 1) if n not in (before, after)] or [after + 1])
        guard: tuple[Choice, ...] = ((third, chance.roll(len(self.decisions[third].options))),)
        self._depend("produces", (before, after), when=guard)
        before, after = self._pair()
        self._depend("conflicts", (before, after), clashes=((chance.roll(2), chance.roll(2)),))
        pair = self._pair()
        for number in pair:
            for option in range(len(self.decisions[number].options)):
                self._change_option(number, option, claims=1 + option)
        most = sum(len(self.decisions[number].options) for number in pair)
        self._depend("shares", pair, capacity=most - 1)
        within = chance.roll(2)
        self._depend("simultaneous", self._pair(within), within=within)

    # what is done together, and what nobody owns ----------------------------------------------------

    def _window(self, opens: int, closes: int, roles: list[int], need: int, **more: object) -> int:
        number = len(self.windows)
        acts = range(len(self.acts), len(self.acts) + len(roles))
        self.acts += [Act(f"a{n}", _words(f"a{n}"), role, number) for n, role in zip(acts, roles, strict=True)]
        window = Window(
            f"w{number}", _words(f"w{number}"), opens, closes, 1 + self.chance.roll(3), tuple(acts), need,
            recurring=False, made=(), missed=(), made_text={}, missed_text={},
        )  # fmt: skip
        self.windows.append(replace(window, **more))  # type: ignore[arg-type]
        return number

    def draw_windows(self) -> None:
        """Draw windows of every kind: all of, some of, any of, recurring, announced, making up for another."""
        chance, last = self.chance, self.last
        for count, need in ((2, 2), (3, 2), (3, 1)):
            opens = chance.roll(last)
            self._window(opens, chance.between(max(1, opens), last), chance.some(self.roles, count), need)
        if self.rounds > 2:
            again = (chance.between(2, last), last)
            self._window(0, chance.roll(2), chance.some(self.roles, 2), 2, recurring=True, again=again)
            closes = chance.between(1, last)
            roles = chance.some(self.roles, 3)
            notice = self._item(roles[:1], 0)
            self._window(closes - chance.roll(2), closes, roles[1:], 2, notice=notice)
        if self.windows[0].closes < last:
            opens = self.windows[0].closes + 1
            self._window(opens, last, chance.some(self.roles, 2), 2, compensates=0)

    def draw_issues(self) -> None:
        """Draw shared questions: a plain one, one that a decision or act settles, one that somebody must tell of."""
        chance = self.chance
        for number in range(3):
            opens = chance.roll(self.last)
            closes = chance.between(max(1, opens), self.last)
            eligible = chance.some(self.roles, 2 + chance.roll(2))
            settled_by: tuple[Thing, ...] = ()
            if number == 1:
                settled_by = (chance.pick((("decision", self.free), ("act", chance.roll(len(self.acts))))),)
            notice = self._item(eligible[:1], 0) if number == 2 else None
            weight = 1 + chance.roll(3)
            self.issues.append(
                Issue(f"q{number}", _words(f"q{number}"), opens, closes, mask_of(eligible), weight, settled_by, notice)
            )

    # what comes in between --------------------------------------------------------------------------

    def draw_news(self) -> None:
        """Draw what speaks against a choice once it is made, and what can no longer be expected."""
        chance = self.chance
        hung = {n for dep in self.dependencies for n in (dep.before, dep.after, *(c for c, _ in dep.when))}
        early = [n for n, decision in enumerate(self.decisions) if decision.closes < self.last or self.rounds == 2]
        for decision in chance.some(early, 3):
            option = chance.roll(len(self.decisions[decision].options))
            since = chance.between(min(self.decisions[decision].closes, self.last), self.last - (self.rounds > 3))
            self._item(chance.some(self._others(self.decisions[decision].owner), 1), since,
                       undermines=((decision, option),))  # fmt: skip
            self._commit(decision, option, since)
        if self.rounds == 2:
            return
        free = [n for n in early if n not in hung] or early
        decision = chance.pick(free)
        choice = (decision, chance.roll(len(self.decisions[decision].options)))
        rounds = tuple(range(self.decisions[decision].closes + 1, self.rounds))
        self._commit(*choice, rounds[0])
        if self.number % 3:
            self.surprises.append(Surprise("s0", _words("s0"), {}, rounds, (), undermines=(choice,)))
        else:
            self.consequences.append(Consequence("c0", _words("c0"), {}, rounds[0], (), (), undermines=(choice,)))
        things: list[Thing] = [("window", chance.roll(len(self.windows))), ("item", chance.roll(len(self.items)))]
        things += [("decision", n) for n in chance.some([n for n in self._with_hands_tied() if n not in hung], 1)]
        late = tuple(range(1, self.rounds))
        self.surprises += [
            Surprise(f"s{1 + n}", _words(f"s{1 + n}"), {}, late, (), suspends=(thing,))
            for n, thing in enumerate(things)
        ]

    def _commit(self, decision: int, option: int, since: int) -> None:
        """Let something that can be done from round ``since`` put more into the choice."""
        acts: list[Thing] = [("act", n) for n, act in enumerate(self.acts) if self.windows[act.window].closes >= since]
        later: list[Thing] = [
            ("decision", n) for n, one in enumerate(self.decisions) if one.closes >= since and n > decision
        ]
        self._change_option(decision, option, commits=tuple(self.chance.some(acts + later, 1)))

    def draw_small_talk(self) -> None:
        """Draw knowledge that nothing hangs on."""
        for _ in range(5):
            self._item(self.chance.some(self.roles, 1 + self.chance.roll(2)), self.chance.pick((0, 0, 0, 1)))

    def scenario(self) -> Scenario:
        """Return the world."""
        roles = [
            Role(f"role{n}", {}, self.units[n], core=True, letter="ABCDEFGH"[n], brief={}, worry={}, moves=2)
            for n in self.roles
        ]
        brokers = 1 << (len(self.roles) - 1) if self.number % 4 == 3 else 0
        return Scenario(
            id=f"world{self.number}", version=1, languages=("sv", "en"), title=_words(f"world {self.number}"), place={},
            intro={}, sender={}, minutes=None, rounds=tuple(Round(f"r{n}", {}, {}) for n in range(self.rounds)),
            meters=(),
            roles=tuple(roles), items=tuple(self.items), decisions=tuple(self.decisions), acts=tuple(self.acts),
            windows=tuple(self.windows), dependencies=tuple(self.dependencies), issues=tuple(self.issues),
            situations=tuple(Situation({}, {}, {}, None) for _ in range(self.rounds)),
            surprises=tuple(self.surprises), consequences=tuple(self.consequences), debrief=(), brokers=brokers,
        )  # fmt: skip
