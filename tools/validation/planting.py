"""Games in which something has gone wrong at known places, and games that only look so (breakdowns.md §4.1b)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from validation import near_doing, near_hearing, near_knowledge, near_order, near_patterns
from validation.chance import Chance
from validation.groups import collaborate, finish
from validation.plants_course import keep_the_course
from validation.plants_doing import drop_the_task, leave_to_others, let_window_close
from validation.plants_hearing import decide_over, never_reply, skip_hearing
from validation.plants_knowledge import keep_to_oneself, pay_no_heed, tell_too_late
from validation.plants_order import fall_out_of_step
from validation.plants_patterns import cut_links, give_no_room, route_through_one
from validation.truth import Truth, is_free

if TYPE_CHECKING:
    from collections.abc import Sequence

    from game.core.scenario import Scenario
    from validation.plan import Game, Plan
    from validation.truth import Recipe

PLANTS: dict[str, Recipe] = {
    "B01": skip_hearing, "B02": keep_to_oneself, "B03": tell_too_late, "B04": pay_no_heed, "B05": never_reply,
    "B06": decide_over, "B07": fall_out_of_step, "B08": let_window_close, "B09": drop_the_task, "B10": leave_to_others,
    "B11": cut_links, "B12": route_through_one, "B13": give_no_room, "B14": keep_the_course,
}  # fmt: skip

NEAR_MISSES: dict[str, tuple[Recipe, ...]] = {
    "B01": (
        near_hearing.only_informed, near_hearing.same_player, near_hearing.empty_chair, near_hearing.emergency,
        near_hearing.spoken_for, near_hearing.answer_to_come, near_hearing.heard_in_a_meeting,
        near_hearing.no_longer_expected,
    ),
    "B02": (
        near_knowledge.too_new_to_tell, near_knowledge.secret_kept, near_knowledge.sibling_told,
        near_knowledge.newer_told, near_knowledge.not_needed_after_all, near_knowledge.holder_absent,
        near_knowledge.promised_and_kept, near_knowledge.item_suspended,
    ),
    "B03": (
        near_knowledge.late_to_the_holder, near_knowledge.told_in_the_last_round, near_knowledge.promised_and_kept,
    ),
    "B04": (near_knowledge.weighed, near_knowledge.merely_told, near_knowledge.superseded),
    "B05": (
        near_hearing.reply_promised, near_hearing.reply_by_other_means, near_hearing.another_answers,
        near_hearing.asked_at_the_end, near_hearing.empty_chair_asked,
    ),
    "B06": (near_hearing.concern_met, near_hearing.concern_of_another, near_hearing.asked_and_answered_at_once),
    "B07": (
        near_order.assumed, near_order.guard_not_chosen, near_order.one_owner, near_order.confirmed_in_time,
        near_order.changed_at_the_end, near_order.changed_back, near_order.near_enough,
    ),
    "B08": (
        near_doing.waived_by_all, near_doing.used_next_time, near_doing.enough_without, near_doing.window_suspended,
        near_doing.nobody_to_do_it,
    ),
    "B09": (
        near_doing.kept_in_its_way, near_doing.moved_at_the_last_moment, near_doing.due_after_the_game,
        near_doing.known_already, near_doing.promise_suspended,
    ),
    "B10": (
        near_doing.parked, near_doing.only_one_knew, near_doing.settled_otherwise, near_doing.somebody_will,
        near_doing.one_to_take_it,
    ),
    "B11": (near_patterns.all_but_one_broadcast, near_patterns.broker_between, near_patterns.player_in_both),
    "B12": (near_patterns.busy_but_quick, near_patterns.one_left_waiting, near_patterns.slow_but_aside),
    "B13": (
        near_patterns.nothing_at_stake, near_patterns.short_talks, near_patterns.asked_and_passed,
        near_patterns.only_once,
    ),
    "B14": (near_order.looked_at_again, near_order.not_taken_in, near_order.known_before, near_order.turned_round),
}  # fmt: skip
"""For each type what looks like it and is none of it."""

PATTERNS = ("B11", "B12", "B13")
"""Ways of a whole game; nothing else is planted beside them."""

OTHERS = tuple(type_ for type_ in PLANTS if type_ not in PATTERNS)


class Plant(NamedTuple):
    """One cause: what was planted, and all that it amounts to."""

    type: str
    truths: tuple[Truth, ...]


class Planted(NamedTuple):
    """A game, and what was planted in it."""

    name: str
    game: Game
    plants: tuple[Plant, ...]


def plant_games(worlds: Sequence[Scenario], type_: str, number: int, seed: int = 1) -> Planted | None:
    """Return game ``number`` with a plant of the type, and mostly one or two of other types at other places.

    The world is the next of ``worlds`` in turn that has a place for it; None when none has.
    """
    for turn in range(3 * len(worlds)):
        chance = Chance(seed, "plant", type_, number, turn)
        plan = collaborate(worlds[(number + turn) % len(worlds)], chance)
        plant = _plant(plan, chance, type_)
        if plant is not None:
            return _fill_up(f"{type_}/{number}", plan, chance, [plant])
    return None


def _plant(plan: Plan, chance: Chance, type_: str) -> Plant | None:
    truths = PLANTS[type_](plan, chance)
    return Plant(type_, tuple(truths)) if truths else None


def _fill_up(name: str, plan: Plan, chance: Chance, plants: list[Plant]) -> Planted:
    if is_free(plan, ("game", 0)):
        for other in chance.some(OTHERS, chance.roll(3)):
            plant = _plant(plan, chance, other)
            if plant is not None:
                plants.append(plant)
    game = finish(plan, chance)
    return Planted(name, game, tuple(_as_logged(plant, game) for plant in plants))


def near_miss(worlds: Sequence[Scenario], type_: str, number: int, seed: int = 1) -> Planted | None:
    """Return game ``number`` that looks as if it had a breakdown of the type; what it has of others is told."""
    recipes = NEAR_MISSES[type_]
    for turn in range(3 * len(worlds)):
        chance = Chance(seed, "near miss", type_, number, turn)
        plan = collaborate(worlds[(number // len(recipes) + turn) % len(worlds)], chance)
        truths = recipes[number % len(recipes)](plan, chance)
        if truths is not None:
            game = finish(plan, chance)
            name = f"not {type_}/{number} {recipes[number % len(recipes)].__name__}"
            return Planted(name, game, (_as_logged(Plant("", tuple(truths)), game),))
    return None


def _as_logged(plant: Plant, game: Game) -> Plant:
    """Return the plant with its promises numbered as in the log."""
    truths = [
        truth._replace(subject=("promise", game.promises[truth.subject[1]])) if truth.subject[0] == "promise" else truth
        for truth in plant.truths
    ]
    return plant._replace(truths=tuple(truths))
