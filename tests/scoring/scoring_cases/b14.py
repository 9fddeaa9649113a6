"""B14 Låst kurs."""

from dataclasses import replace

from scoring_logs import (
    D,
    News,
    W,
    absent,
    acknowledge,
    act,
    answer,
    ask,
    confirm,
    decide,
    doubled,
    follow,
    item,
    meet,
    remark,
    reopen,
    scenario,
    share,
    shock,
    weigh_in,
    wonder,
)

from game.core.scenario import Consequence
from scoring_cases import Case

SPEAKS = (item("i1", "nat", undermines={"d1": "a"}),)
NEWS = (News("nyhet", undermines={"d1": "a"}),)
ON = {"a": ("d2",)}


def course(*, until: int | None = 4, weight: int = 2, options: str = "ab", commits: dict[str, tuple[str, ...]] | None = None,
           windows: tuple[W, ...] = (), **more):
    """d1 of plan, which i1 of nat and the surprise ``nyhet`` speak against at option a; d2 of gata."""
    return scenario(
        D("d1", "plan", (1, 2), until=until, weight=weight, options=options, commits=commits), D("d2", "gata", (1, 4)),
        items=SPEAKS, news=NEWS, windows=windows, **more,
    )  # fmt: skip


COURSE = course()
HEAVY = course(weight=3)
ONWARD = course(commits=ON)
BUILDING = course(commits={"a": ("w_gata",)}, windows=(W("w", (2, 3), ("gata",)),))
LOCKED = course(until=None)
LOCKED_ONWARD = course(until=None, commits=ON)
LIGHT_LOCKED_ONWARD = course(until=None, weight=1, commits=ON)
UNTIL_1 = course(until=1)
UNTIL_1_ONWARD = course(until=1, commits=ON)
UNTIL_2_ONWARD = course(until=2, commits=ON)
NO_CHOICE = course(options="a")
QUICK = course(review=1)
AFTERMATH = replace(
    COURSE,
    consequences=(
        Consequence("foljd", {"sv": "Följd", "en": "Result"}, {}, 1, (), (), ((COURSE.numbers["d1"][1], 0),)),
    ),
)
OTHER = scenario(D("d1", "plan", (1, 2)), D("d2", "plan", (1, 4)), items=SPEAKS)

TAKEN_IN = [share(1, "nat", "i1", "plan"), acknowledge(1, "plan", "i1")]
LEARNS = [decide(1, "plan", "d1"), *TAKEN_IN]
SURPRISED = [decide(1, "plan", "d1"), shock(2, "nyhet")]

RAISES = (
    Case("two rounds without a word of review", COURSE, LEARNS, ("B14 review:d1:i1 2 open",)),
    Case("heavy", HEAVY, LEARNS, ("B14 review:d1:i1 3 open",)),
    Case("changed before the news, and then it stands", COURSE,
         [decide(1, "plan", "d1", "b"), reopen(1, "plan", "d1"), decide(1, "plan", "d1", "a"), shock(2, "nyhet")],
         ("B14 review:d1:nyhet 2 open",)),
    Case("light, but locked at once", LIGHT_LOCKED_ONWARD, [*LEARNS, decide(2, "gata", "d2")],
         ("B14 review:d1:i1 3 open",)),
    Case("news to everybody", COURSE, SURPRISED, ("B14 review:d1:nyhet 2 open",)),
    Case("what came of an earlier choice", AFTERMATH, [decide(1, "plan", "d1"), follow(2, "foljd")],
         ("B14 review:d1:foljd 2 open",)),
    Case("asked about and told", COURSE,
         [decide(1, "plan", "d1"), wonder(1, "plan", "nat", "i1"), share(2, "nat", "i1", "plan")],
         ("B14 review:d1:i1 2 open",)),
    Case("told, and passed on by the owner", COURSE,
         [decide(1, "plan", "d1"), share(1, "nat", "i1", "plan"), share(2, "plan", "i1", "gata")],
         ("B14 review:d1:i1 2 open",)),
    Case("told, and cited in another decision", OTHER,
         [decide(1, "plan", "d1"), share(1, "nat", "i1", "plan"), decide(2, "plan", "d2", used=("i1",))],
         ("B14 review:d1:i1 2 open",)),
    Case("one player owns it and knew of it in another role", COURSE, [doubled("nat", "plan"), *LEARNS],
         ("B14 review:d1:i1 2 open",)),
    Case("a next step on it", ONWARD, [*LEARNS, decide(2, "gata", "d2")], ("B14 review:d1:i1 2 open",)),
    Case("an act that builds on it", BUILDING, [*LEARNS, act(2, "gata", "w_gata")], ("B14 review:d1:i1 2 open",)),
    Case("a next step, though it was locked at once", LOCKED_ONWARD, [*LEARNS, decide(2, "gata", "d2")],
         ("B14 review:d1:i1 3 open",)),
    Case("a next step, though it had locked", UNTIL_1_ONWARD, [*SURPRISED, decide(2, "gata", "d2")],
         ("B14 review:d1:nyhet 2 open",)),
    Case("reviewed before there was anything to review", COURSE,
         [decide(1, "plan", "d1"), confirm(1, "plan", "d1"), *TAKEN_IN], ("B14 review:d1:i1 2 open",)),
    Case("another decision was confirmed", COURSE, [decide(1, "gata", "d2"), *LEARNS, confirm(2, "gata", "d2")],
         ("B14 review:d1:i1 2 open",)),
    Case("a shorter time for review", QUICK, [*LEARNS, confirm(3, "plan", "d1")], ("B14 review:d1:i1 2 repaired",)),
    Case("confirmed afterwards", COURSE, [*LEARNS, confirm(4, "plan", "d1")], ("B14 review:d1:i1 2 repaired",)),
    Case("set aside with a reason afterwards", COURSE, [*LEARNS, remark(4, "plan", "i1")], ("B14 review:d1:i1 2 repaired",)),
    Case("talked about afterwards", COURSE, [*LEARNS, meet(4, "d1", "plan", "gata")], ("B14 review:d1:i1 2 repaired",)),
    Case("changed after the next step", ONWARD,
         [*LEARNS, decide(2, "gata", "d2"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B14 review:d1:i1 2 repaired",)),
    Case("confirmed after it locked", UNTIL_2_ONWARD, [*LEARNS, decide(2, "gata", "d2"), confirm(3, "plan", "d1")],
         ("B14 review:d1:i1 2 mitigated",)),
    Case("locked at once, and talked about afterwards", LOCKED_ONWARD,
         [*LEARNS, decide(2, "gata", "d2"), meet(3, "d1", "plan", "gata")], ("B14 review:d1:i1 3 mitigated",)),
)  # fmt: skip

QUIET = (
    Case("the same option, with a reason", COURSE, [*LEARNS, weigh_in(2, "plan", "d1")]),
    Case("set aside with a reason", COURSE, [*LEARNS, remark(3, "plan", "i1")]),
    Case("confirmed", COURSE, [*LEARNS, confirm(3, "plan", "d1")]),
    Case("reopened", COURSE, [*LEARNS, reopen(3, "plan", "d1")]),
    Case("asked others, whatever came of it", COURSE, [*LEARNS, ask(2, "plan", "gata", "d1"), answer(2, "gata", "d1")]),
    Case("talked about, and then a next step", ONWARD, [*LEARNS, meet(2, "d1", "plan", "gata"), decide(2, "gata", "d2")]),
    Case("changed", COURSE, [*LEARNS, reopen(2, "plan", "d1"), decide(2, "plan", "d1", "b")]),
    Case("told, but never taken in", COURSE, [decide(1, "plan", "d1"), share(1, "nat", "i1", "plan")]),
    Case("never known to the owner", COURSE, [decide(1, "plan", "d1"), share(1, "nat", "i1", "gata")]),
    Case("taken in before the choice", COURSE, [*TAKEN_IN, decide(2, "plan", "d1")]),
    Case("the news came before the choice", COURSE, [shock(1, "nyhet"), decide(2, "plan", "d1")]),
    Case("at the other option", COURSE, [decide(1, "plan", "d1", "b"), *TAKEN_IN, shock(2, "nyhet")]),
    Case("nothing else to choose", NO_CHOICE, LEARNS),
    Case("locked at once, and nothing follows", LOCKED, LEARNS),
    Case("locked at once, and what would follow did not", LOCKED_ONWARD, LEARNS),
    Case("locked before the news", UNTIL_1, SURPRISED),
    Case("due after the end", COURSE, [decide(1, "plan", "d1"), shock(3, "nyhet")]),
    Case("an empty chair owns it", COURSE, [absent("plan"), decide(1, "gata", "d1"), shock(2, "nyhet")]),
    Case("never settled", COURSE, [*TAKEN_IN, shock(1, "nyhet")]),
)  # fmt: skip

TOLD = {
    "two rounds without a word of review": {
        "review:d1:i1": {
            "variant": "silence", "raised_round": 2, "raised_event": 0, "evidence": (1, 3), "link": (0, 2), "item": 0,
            "repair_by": 3,
        },
    },
    "news to everybody": {"review:d1:nyhet": {"variant": "silence", "raised_round": 3}},
    "a next step on it": {
        "review:d1:i1": {"variant": "further", "raised_round": 1, "raised_event": 4, "evidence": (1, 3, 4)},
    },
    "locked at once, and talked about afterwards": {"review:d1:i1": {"repair_by": 0, "repair": (5,)}},
    "changed before the news, and then it stands": {"review:d1:nyhet": {"evidence": (3, 4)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
