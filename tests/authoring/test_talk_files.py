"""The advice on talk for whole files: where it points, what it compares, and how long a length is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from game.authoring import read_scenario
from game.authoring.advice import lexicon, minutes, talk
from game.authoring.advice.questions import is_open
from game.authoring.advice.reading import ari, lix, seconds
from game.authoring.advice.subjects import jargon
from game.authoring.advice.texts import Text
from game.authoring.diagnostics import Diagnostic
from game.authoring.glossary import glossary
from game.authoring.source import read_source
from game.core import timetable
from game.places import scenarios_folder

FOLDER = Path(__file__).parent
SMALL = (FOLDER / "small.yaml").read_text("utf-8")
RULES = (FOLDER / "rules.yaml").read_text("utf-8")
PIECES = (talk.advise_on_texts, minutes.advise_on_minutes, minutes.advise_on_debrief)


def advice_on(text: str) -> list[Diagnostic]:
    reading = read_scenario(text.encode(), "test.yaml")
    assert reading.document is not None, reading.diagnostics
    document, source = reading.document, read_source(text.encode())
    return sorted((each for piece in PIECES for each in piece(document, source)), key=lambda each: each.place)


def advice(*changes: tuple[str, str]) -> list[Diagnostic]:
    text = SMALL
    for right, wrong in changes:
        assert right in text
        text = text.replace(right, wrong, 1)
    return advice_on(text)


def codes(*changes: tuple[str, str]) -> list[str]:
    return [each.code for each in advice(*changes)]


# Where -----------------------------------------------------------------------------------------------------------------


def pointed_at(*changes: tuple[str, str]) -> str:
    """What stands at the place of the only advice there is."""
    text = SMALL
    for right, wrong in changes:
        text = text.replace(right, wrong, 1)
    [each] = advice_on(text)
    return text.splitlines()[each.place.line - 1][each.place.column - 1 :]


def test_it_points_at_the_word() -> None:
    assert pointed_at(("Ritningen ska vara klar till jul.", "Ritningen måste vara klar till jul.")) == "måste vara klar till jul."
    assert pointed_at(("Byn bjuder på kaffe.", "Struntprat, men byn struntade i det.")) == "struntade i det."


def test_it_points_at_the_beginning_of_a_text_of_several_lines_where_a_silencer_can_stand() -> None:
    folded = "text:\n      sv: >\n        Byn bjuder på kaffe,\n        och alla borde komma.\n      en: The village"
    assert pointed_at(("text:\n      sv: Byn bjuder på kaffe.\n      en: The village", folded)) == ">"


def test_it_points_at_the_language_that_it_is_about() -> None:
    assert pointed_at(("en: The village offers coffee.", "en: The village offers! Coffee.")) == "! Coffee."


def test_it_is_advice_and_never_an_error() -> None:
    assert {each.severity for each in advice(("på kaffe.", "på kaffe!"), ("title: {sv: Täckning", "title: {sv: Fiber"))} == {"advice"}


def test_the_same_word_in_a_text_is_told_of_once() -> None:
    assert codes(("på kaffe.", "på kaffe som alla måste ha, och bullar som alla måste ha.")) == ["L051"]


def test_it_leaves_the_trainers_own_notes_alone() -> None:
    assert codes(("notes: Låt gruppen", "notes: Ni måste alltid be Anna! Låt gruppen")) == []


# Between texts and languages -----------------------------------------------------------------------------------------------


def test_an_abbreviation_explained_anywhere_is_explained_everywhere_in_that_language() -> None:
    used, said = ("Tre kilometer schakt", "Tre kilometer VA-schakt"), ("Byn bjuder på kaffe.", "Vatten och avlopp (VA) bjuder på kaffe.")
    assert codes(used) == ["L060"]
    assert codes(used, said) == []
    assert codes(used, said, ("The ground freezes", "VA says that the ground freezes")) == ["L060"]


def test_a_language_that_the_program_does_not_know_is_held_to_what_all_languages_share() -> None:
    finnish = re.sub(r"\ben: ", "fi: ", SMALL).replace("languages: [sv, en]", "languages: [sv, fi]")
    assert advice_on(finnish) == []
    assert [each.code for each in advice_on(finnish.replace("offers coffee.", "should obviously offer coffee!"))] == ["L055"]


@pytest.mark.parametrize(
    ("swedish", "english", "expected"),
    [
        ("Det kostar 1 500 kronor.", "It costs 1,500 kronor.", []),
        ("Det är 2,5 kilometer.", "It is 2.5 kilometres.", []),
        ("Det tar 14 dagar.", "It takes two weeks.", []),
        ("Vi ses klockan 15.30.", "We meet at 3:30.", []),
        ("Öppet kl. 7 till 16.", "Open 7 am to 4 pm.", []),
        ("Klart till 2028.", "Ready by 2028.", []),
        ("Klart till 2028.", "Ready by 2029.", ["T012"]),
        ("Det kostar 1 500 kronor.", "It costs 15,000 kronor.", ["T012"]),
        ("Det tar 14 dagar.", "It takes 12 days.", ["T012"]),
        ("Byn fick nät 1998.", "The village got a network.", ["T012"]),
        ("Storgatan.", "Storgatan.", []),
        ("Sankt Eriks torg", "Sankt Eriks torg", []),
        ("Gatan stängs till jul.", "Gatan stängs till jul.", ["T010"]),
    ],
)
def test_what_differs_between_the_languages(swedish: str, english: str, expected: list[str]) -> None:
    both = ("sv: Byn bjuder på kaffe.\n      en: The village offers coffee.", f"sv: {swedish}\n      en: {english}")
    assert codes(both) == expected


@pytest.mark.parametrize(
    "strange",
    [
        "a" * 200_000, "a " * 100_000, "AB (" * 50_000, "AB (" + "a" * 200_000, "(" * 200_000, "*" * 199_999, "”" * 99_999,
        "1." * 100_000, "1 000 " * 30_000, "Vad? " * 40_000, "måste " * 40_000, "är " * 60_000, "?" * 200_000, "…" * 99_999,
        "A" * 200_000, "Anna " * 40_000,
    ],
)  # fmt: skip
def test_a_strange_text_is_read_to_its_end(strange: str) -> None:
    """Each rule takes a time that grows with the text; with its square, this would go on for minutes."""
    advice(("sv: Byn bjuder på kaffe.", f'sv: "{strange} kaffe"'), ("sv: Vad tar ni med er till nästa väg?", f'sv: "{strange} nästa"'))


# Minutes ----------------------------------------------------------------------------------------------------------------------


def test_each_length_holds_the_rounds_of_the_table_and_leaves_a_third() -> None:
    assert {length: minutes.rounds_in(length) for length in timetable.TIMETABLE} == {20: 2, 45: 2, 60: 3, 90: 4}
    for length, plan in timetable.TIMETABLE.items():
        assert 3 * plan.closing >= length - plan.round  # 90 minutes have nine to spare
        assert plan.around + plan.round * minutes.rounds_in(length) <= length


def test_too_many_rounds_and_far_too_few() -> None:
    assert codes(("45: [planering, bygge]", "45: [planering, bygge, invigning]")) == ["L063"]
    assert codes(("60: [planering, bygge, invigning]", "60: [planering, bygge]")) == []
    assert codes(("60: [planering, bygge, invigning]", "60: [planering]")) == ["L065"]


# Measures -------------------------------------------------------------------------------------------------------------------------


def card(language: str, text: str) -> Text:
    return Text("card", "knowledge", language, text)


def test_lix_and_ari_by_hand() -> None:
    swedish = card("sv", "Vi ser att alla har en plan och vet att gatan öppnas. Vattnet är borta en dag till, sedan fungerar allt.")
    assert (len(swedish.words), len(swedish.sentences)) == (21, 2)
    assert lix(swedish) == pytest.approx(21 / 2 + 100 * (2 - 1) / 21)  # of two long words one is forgiven
    english = card("en", "They know the day. The road is clear by then, and we all see how it is to be done from now on.")
    assert (len(english.words), len(english.sentences)) == (23, 2)
    letters = sum(map(len, english.words)) - len("clear")
    assert ari(english) == pytest.approx(4.71 * letters / 22 + 0.5 * 23 / 2 - 21.43)


def test_names_make_a_text_no_harder() -> None:
    plain = card("sv", "Vi gräver i gatan i vår och är klara i höst. Sedan tar vi den andra gatan och är klara till jul.")
    named = card("sv", "Vi gräver i Bryggargatan i vår och är klara i höst. Sedan tar vi den andra Storgatan och är klara till jul.")
    assert lix(named) == lix(plain)


def test_reading_aloud_takes_its_time() -> None:
    assert seconds(130) == 60
    assert seconds(45) == 21


# The lists ------------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["lecture", "ranking", "praise", "jargon"])
def test_each_list_has_both_languages_and_every_group_its_reason(name: str) -> None:
    found = lexicon.lists()[name]
    for language in ("sv", "en"):
        assert found[language]
        for group in found[language]:
            assert set(group) <= {"why", "words", "instead", "outside_questions"}
            assert group["words"] == [word.lower() for word in group["words"]]
            assert group.get("why") or name == "jargon"
        phrases = [word for group in found[language] for word in group["words"]]
        assert len(phrases) == len(set(phrases))


def test_every_phrase_of_a_list_is_found_in_itself() -> None:
    for name in ("lecture", "ranking", "praise", "jargon"):
        for language in ("sv", "en"):
            for group in lexicon.lists()[name][language]:
                for phrase in group["words"]:
                    assert list(lexicon.phrases(name, language).find(phrase.replace("*", "xx").split())), phrase


def test_the_words_of_the_glossary_are_no_jargon_and_no_term_is_there_twice() -> None:
    for language in ("sv", "en"):
        terms = [getattr(term, language) for term in glossary()]
        assert not [term for term in terms if list(jargon(card(language, term)))]
    swedish = [term.sv for term in glossary()]
    assert len(swedish) == len(set(swedish))
    short = [term.short for term in glossary() if term.short]
    assert len(short) == len(set(short))


def test_names_are_names_and_no_words_or_places() -> None:
    assert 300 <= len(lexicon.names()) <= 700
    assert all(name[0].isupper() for name in lexicon.names())
    ordinary = {"Hans", "Tom", "Inga", "Mark", "Bo", "Klara", "Nora", "Vilhelmina", "April", "May", "August", "Stig", "Björn"}
    assert not lexicon.names() & ordinary
    terms = {word.capitalize() for term in glossary() for word in f"{term.sv} {term.en}".split()}
    assert not lexicon.names() & terms


def test_no_word_both_opens_and_closes_a_question() -> None:
    for language in ("sv", "en"):
        assert not lexicon.words("open_question", language) & lexicon.words("closed_question", language)
        assert is_open((), language)


# What is shipped --------------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("file", sorted(scenarios_folder().glob("*.yaml")), ids=lambda file: file.stem)
def test_the_scenarios_that_come_with_the_game_are_good_to_talk_about(file: Path) -> None:
    assert advice_on(file.read_text("utf-8")) == []


@pytest.mark.parametrize("text", [SMALL, RULES])
def test_the_small_scenarios_are_good_to_talk_about(text: str) -> None:
    assert advice_on(text) == []
