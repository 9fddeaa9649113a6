"""Colours: what is read can be read, and roles stay apart for every common kind of sight."""

import runpy
from itertools import combinations
from pathlib import Path

import pytest

from game.screen.kit.theme import ROLE_COUNT, Color, Theme, contrast, dark, high_contrast, light, mix, theme_called

THEMES = [light(), dark(), high_contrast()]
SEEN = runpy.run_path(str(Path(__file__).parents[3] / "tools" / "_sight.py"))
SIGHT, seen_light = SEEN["SIGHT"], SEEN["seen_light"]


def oklab(red: float, green: float, blue: float) -> tuple[float, float, float]:
    """Björn Ottosson's OKLab, in which equal distances look about equally large."""
    long = max(0, 0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = max(0, 0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = max(0, 0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.793617785 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.428592205 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.808675766 * short,
    )


def apart(one: Color, other: Color, sight: str) -> float:
    seen = [oklab(*seen_light(color, sight)) for color in (one, other)]
    return sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5


def test_the_formula_gives_the_known_contrasts() -> None:
    assert contrast((0, 0, 0), (255, 255, 255)) == pytest.approx(21)
    assert contrast((0x77, 0x77, 0x77), (255, 255, 255)) == pytest.approx(4.48, abs=0.01)


def test_a_theme_is_found_by_its_name_and_stays_the_same_one() -> None:
    assert [theme_called(name).name for name in ("light", "dark", "contrast", "?")] == ["light", "dark", "contrast", "light"]
    assert theme_called("dark") is dark()
    assert all(set(theme.colors) == set(light().colors) for theme in THEMES)


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_roles_stay_apart_from_each_other_and_from_alert_and_ink(theme: Theme, sight: str) -> None:
    roles = [f"role{i}" for i in range(ROLE_COUNT)]
    pairs = [*combinations(roles, 2), *((role, other) for role in roles for other in ("alert", "ink"))]
    close = {pair: apart(theme(pair[0]), theme(pair[1]), sight) for pair in pairs}
    assert {pair: round(value, 3) for pair, value in close.items() if value < 0.06} == {}
    among_roles = [close[pair] for pair in combinations(roles, 2)]
    assert min(among_roles) >= 0.075


def test_a_pale_role_is_mostly_panel() -> None:
    theme = light()
    assert theme("role0-pale") == mix(theme("role0"), theme("panel"), 0.22)


def test_an_unknown_colour_is_a_programming_error() -> None:
    with pytest.raises(KeyError):
        light()("mauve")


def test_a_ninth_role_has_the_colours_of_the_first() -> None:
    theme = light()
    assert theme("role8") == theme("role0")
    assert theme("role29-pale") == theme("role5-pale")
