"""What a complete verb has: a shape, help, something that it does, an example, ids that are checked, a rule sentence."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

import game.core.effects
from game.authoring import read_scenario
from game.authoring.editor import scenario_schema
from game.authoring.story import Condition, Effect
from game.authoring.verbs import CONDITIONS, EFFECTS, VERBS, Verb, mentions_of, tell_rule, verb_of
from game.core.effects import apply_effects, holds
from game.core.scenario import OWNER_SPEAKS, Scenario
from game.core.state import PARKED, UNOWNED, new_state
from game.texts import LANGUAGES, words

FILE = Path(__file__).parent / "small.yaml"
SMALL = FILE.read_text("utf-8")
RULES = (FILE.parent / "rules.yaml").read_text("utf-8")

SENTENCES = {
    "chosen": ("Grävtillstånd: beslutet är Ett schakt.", "Dig permit: the decision is One trench."),
    "undecided": ("Grävtillstånd: inget är beslutat.", "Dig permit: nothing has been decided."),
    "heard": ("Nätägare har hörts om Grävtillstånd.", "Network owner has been heard about Dig permit."),
    "unheard": ("Nätägare har inte hörts om Grävtillstånd.", "Network owner has not been heard about Dig permit."),
    "made": ("Samförläggning blev av.", "Joint trenching came about."),
    "missed": ("Samförläggning stängde utan att bli av.", "Joint trenching closed without coming about."),
    "knows": ("Nätägare vet detta: Vägen grävs i vår.", "Network owner knows this: The road is dug this spring."),
    "lacks": ("Nätägare vet inte detta: Vägen grävs i vår.", "Network owner does not know this: The road is dug this spring."),
    "owned": ("Någon har tagit ansvar för frågan: Vem mäter in rören?", "Somebody has taken on the issue: Who surveys the ducts?"),
    "unowned": ("Ingen har tagit ansvar för frågan: Vem mäter in rören?", "Nobody has taken on the issue: Who surveys the ducts?"),
    "change": ("Mätaren Täckning går upp ett steg. Mätaren Ekonomi går ner 2 steg.", "The meter Coverage goes up one step. The meter Economy goes down 2 steps."),
    "give": ("Detta når Nätägare: Vägen grävs i vår.", "This reaches Network owner: The road is dug this spring."),
}  # fmt: skip


def with_example(verb: Verb) -> str:
    """The small scenario with the verb's example as its only condition, or as the effects of its only surprise."""
    if verb.name in CONDITIONS:
        return SMALL.replace("      - missed: samforlaggning\n      - chosen: {gravtillstand: ett_schakt}\n", f"      - {verb.example}\n")
    return SMALL.replace("    rounds: [bygge, invigning]\n    effects:\n      - change: {ekonomi: -1}\n", f"    rounds: [bygge, invigning]\n    effects:\n      - {verb.example}\n")


def compiled(text: str) -> Scenario:
    reading = read_scenario(text.encode(), "small.yaml")
    assert reading.tell("sv") == ""
    return reading.compile()


def coded(verb: Verb) -> tuple[Scenario, tuple[tuple[str, int, int], ...]]:
    scenario = compiled(with_example(verb))
    return scenario, scenario.consequences[0].when if verb.name in CONDITIONS else scenario.surprises[0].effects


def test_a_verb_is_known_in_its_shape_in_play_and_by_its_example() -> None:
    assert list(CONDITIONS) == list(Condition.model_fields) == list(game.core.effects.CONDITIONS)
    assert list(EFFECTS) == list(Effect.model_fields) == list(game.core.effects.EFFECTS)
    assert list(SENTENCES) == list(VERBS)


@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: verb.name)
def test_the_example_of_a_verb_can_be_played_and_is_told_in_both_languages(verb: Verb) -> None:
    assert verb.example.startswith(f"{verb.name}: ")
    assert with_example(verb) != SMALL or verb.example in SMALL
    scenario, found = coded(verb)
    assert {name for name, *_ in found} == {verb.name}
    told = tuple(" ".join(tell_rule(scenario, one, language) for one in found) for language in LANGUAGES)
    assert told == SENTENCES[verb.name]


@pytest.mark.parametrize("verb", VERBS.values(), ids=lambda verb: verb.name)
def test_every_id_of_a_verb_is_checked(verb: Verb) -> None:
    """As many as there are words in its example, the verb itself aside."""
    shape: Any = (Condition if verb.name in CONDITIONS else Effect)
    document = read_scenario(with_example(verb).encode(), "small.yaml").document
    assert document is not None
    thing = document.consequences["gravs_igen"].when[0] if shape is Condition else document.surprises["tidig_tjale"].effects[0]
    written = [word.strip("{}[],: ") for word in verb.example.split()][1:]
    assert [mention.word for mention in mentions_of(thing, ())] == [word for word in written if word[0] not in "+-"]
    assert all(mention.path[0] == verb.name for mention in mentions_of(thing, ()))
    assert verb_of(thing)[0] is verb


@pytest.mark.parametrize("verb", VERBS)
def test_a_verb_stands_in_the_small_scenarios_and_has_help(verb: str) -> None:
    assert f"- {verb}: " in SMALL + RULES
    shape = scenario_schema()["definitions"]["condition" if verb in CONDITIONS else "effect"]["properties"][verb]
    assert shape["description"].endswith(".")
    assert all(words(language).has(f"verb-{verb}") for language in LANGUAGES)


def test_a_verb_speaks_of_several_roles_with_and_or_or() -> None:
    scenario = compiled(SMALL)
    assert tell_rule(scenario, ("give", 0, 0b111), "sv") == "Detta når Vägprojekt, Nätägare och Planarkitekt: Vägen grävs i vår."
    assert tell_rule(scenario, ("heard", 1, 0b11), "sv") == "Vägprojekt eller Nätägare har hörts om Grävtillstånd."
    assert tell_rule(scenario, ("heard", 1, OWNER_SPEAKS), "en") == "Permits has been heard about Dig permit."


def test_a_rule_in_a_language_that_the_scenario_lacks_names_things_in_the_one_it_has() -> None:
    scenario = compiled(SMALL)
    meter = scenario.meters[0]
    meter.title.pop("en")
    assert tell_rule(scenario, ("change", 0, -1), "en") == "The meter Täckning goes down one step."


def test_when_conditions_hold() -> None:
    """Each of them is seen both true and false, and with its opposite."""
    scenario = compiled(SMALL)
    state = new_state(scenario, 0)
    before = {verb: holds(state, (verb, 0, 0)) for verb in ("undecided", "made", "missed", "owned", "unowned")}
    assert before == {"undecided": True, "made": False, "missed": False, "owned": False, "unowned": True}
    assert not holds(state, ("chosen", 1, 0))
    state.chosen = (0, 1, -1)
    state.windows_made, state.windows_missed = 0b001, 0b010
    state.knows, state.heard, state.issues = (0b10, 0, 0), (0, 0b100, 0), (PARKED,)
    assert [holds(state, ("chosen", 1, option)) for option in (0, 1)] == [False, True]
    assert [holds(state, ("undecided", decision, 0)) for decision in (0, 1, 2)] == [False, False, True]
    assert [holds(state, ("made", window, 0)) for window in (0, 1, 2)] == [True, False, False]
    assert [holds(state, ("missed", window, 0)) for window in (0, 1, 2)] == [False, True, False]
    for yes, no in (("knows", "lacks"), ("heard", "unheard")):
        for first, second in ((1, 0), (1, 0b110), (0, 1), (0, 0b100)) if yes == "heard" else ((1, 0), (0, 0), (1, 1)):
            assert holds(state, (yes, first, second)) != holds(state, (no, first, second))
    assert [holds(state, ("knows", role, 0)) for role in (0, 1)] == [False, True]
    assert [holds(state, ("heard", 1, mask)) for mask in (0b011, 0b110)] == [False, True]
    assert holds(state, ("unowned", 0, 0))
    state.issues = (UNOWNED + 1,)
    assert (holds(state, ("owned", 0, 0)), holds(state, ("unowned", 0, 0))) == (True, False)


def test_a_role_is_heard_through_the_one_that_speaks_for_it() -> None:
    """In rules.yaml the market is spoken for by the owner itself, and the rescue service by the project."""
    condition = "      - chosen: {avsparrning: allt}\n"
    for role, expected in (("handel", OWNER_SPEAKS), ("raddning", 0b11000)):
        scenario = compiled(RULES.replace(condition, f"      - heard: {{byggtid: {role}}}\n"))
        assert scenario.consequences[0].when == (("heard", 0, expected),)
    state = new_state(scenario, 0)
    assert holds(state, ("heard", 0, OWNER_SPEAKS))
    assert not holds(state, ("unheard", 0, OWNER_SPEAKS))


def test_effects_do_what_they_say() -> None:
    scenario = compiled(SMALL)
    state, events = new_state(scenario, 0).copy(), []
    apply_effects(scenario, state, (("change", 0, -9), ("give", 2, 0b11)), events)
    assert state.meters[0] == 0
    assert state.knows[2] == 0b01, "what is secret to a role does not reach it"
    assert [(event.type, event.about, event.value) for event in events] == [
        ("meter.changed", ("meter", 0), -4), ("info.shared", ("item", 2), None),
    ]  # fmt: skip


def test_a_consequence_whose_condition_is_about_something_unplayed_is_left_out() -> None:
    one = SMALL.replace("      - missed: samforlaggning\n      - chosen: {gravtillstand: ett_schakt}\n", "      - lacks: {natagare: byn_betalar}\n").replace("    round: invigning\n    when:\n      - lacks", "    round: planering\n    when:\n      - lacks").replace("45: [planering, bygge]", "45: [planering]")
    reading = read_scenario(one.encode(), "small.yaml")
    assert reading.compile(60).consequences[0].id == "gravs_igen"
    assert reading.compile(45).consequences == ()
