"""B04 Oanvänd information."""

from scoring_logs import (
    D,
    absent,
    acknowledge,
    confirm,
    decide,
    doubled,
    item,
    remark,
    reopen,
    scenario,
    set_aside,
    share,
    unsaid,
    weigh_in,
    wonder,
)

from scoring_cases import Case

AGAINST_A = {"a": ("i1",)}
AGAINST = scenario(D("d1", "plan", (1, 3), contradicts=AGAINST_A), items=(item("i1", "nat"), item("i2", "gata")))
CRITICAL = scenario(D("d1", "plan", (1, 3), contradicts=AGAINST_A), items=(item("i1", "nat", critical=True),))
HEAVY = scenario(D("d1", "plan", (1, 3), contradicts=AGAINST_A, weight=3, until=None), items=(item("i1", "nat"),))
UNTIL_2 = scenario(D("d1", "plan", (1, 3), contradicts=AGAINST_A, until=2), items=(item("i1", "nat"),))
NEEDED = scenario(D("d1", "plan", (1, 3), needs=("i1",), contradicts=AGAINST_A), items=(item("i1", "nat"),))
OTHER_NEED = scenario(
    D("d1", "plan", (1, 3), needs=("i2",), contradicts=AGAINST_A), items=(item("i1", "nat"), item("i2", "gata")),
)  # fmt: skip
SECOND = scenario(D("d1", "plan", (1, 3), contradicts={"a": ("i2",)}), items=(item("i1", "nat"), item("i2", "gata")))
OWN = scenario(D("d1", "plan", (1, 3), contradicts=AGAINST_A), items=(item("i1", "plan"),))
BOTH = scenario(
    D("d1", "plan", (1, 3), contradicts={"a": ("i1", "i2")}), items=(item("i1", "nat"), item("i2", "gata")),
)  # fmt: skip
TWICE = scenario(D("d1", "plan", (1, 3), contradicts=AGAINST_A), D("d2", "plan", (1, 3)), items=(item("i1", "nat"),))
NEWER = scenario(
    D("d1", "plan", (1, 3), contradicts=AGAINST_A), items=(item("i1", "nat"), item("i2", "gata", replaces=("i1",))),
)  # fmt: skip
TAKEN_IN = [share(1, "nat", "i1", "plan"), acknowledge(1, "plan", "i1")]

RAISES = (
    Case("taken in, and nothing said of it", AGAINST, [*TAKEN_IN, decide(2, "plan", "d1")], ("B04 weighed:d1:i1 1 open",)),
    Case("critical", CRITICAL, [*TAKEN_IN, decide(2, "plan", "d1")], ("B04 weighed:d1:i1 2 open",)),
    Case("the weight of the decision adds nothing", HEAVY, [*TAKEN_IN, decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("another item is cited", AGAINST,
         [*TAKEN_IN, share(1, "gata", "i2", "plan"), decide(2, "plan", "d1", used=("i2",))],
         ("B04 weighed:d1:i1 1 open",)),
    Case("asked about, which shows that it was noticed", AGAINST,
         [wonder(1, "plan", "nat", "i1"), share(1, "nat", "i1", "plan"), decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("passed on by the owner", AGAINST,
         [share(1, "nat", "i1", "plan"), share(1, "plan", "i1", "gata"), decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("carried by the owner, who told another", OWN, [share(1, "plan", "i1", "gata"), decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("cited in an earlier decision", TWICE,
         [share(1, "nat", "i1", "plan"), decide(1, "plan", "d2", used=("i1",)), decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("two items, two cards", BOTH,
         [*TAKEN_IN, share(1, "gata", "i2", "plan"), acknowledge(1, "plan", "i2"), decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open", "B04 weighed:d1:i2 1 open")),
    Case("needed too and in the last moment: no late information beside it", NEEDED,
         [share(3, "nat", "i1", "plan"), acknowledge(3, "plan", "i1"), decide(3, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("one player has both roles, and took it in", AGAINST,
         [doubled("nat", "plan"), *TAKEN_IN, decide(2, "plan", "d1")], ("B04 weighed:d1:i1 1 open",)),
    Case("the reason was about another item", AGAINST,
         [*TAKEN_IN, share(1, "gata", "i2", "plan"), remark(2, "plan", "i2"), decide(2, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("confirmed on it", AGAINST, [*TAKEN_IN, decide(2, "plan", "d1"), confirm(3, "plan", "d1", used=("i1",))],
         ("B04 weighed:d1:i1 1 repaired",)),
    Case("settled anew on it", AGAINST,
         [*TAKEN_IN, decide(2, "plan", "d1"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b", used=("i1",))],
         ("B04 weighed:d1:i1 1 repaired",)),
    Case("confirmed, but not on it", AGAINST, [*TAKEN_IN, decide(2, "plan", "d1"), confirm(3, "plan", "d1")],
         ("B04 weighed:d1:i1 1 open",)),
    Case("the reason recorded afterwards", AGAINST,
         [*TAKEN_IN, decide(2, "plan", "d1"), set_aside(4, "plan", "i1", "d1")], ("B04 weighed:d1:i1 1 repaired",)),
    Case("a reason for the decision recorded afterwards", AGAINST,
         [*TAKEN_IN, decide(2, "plan", "d1"), weigh_in(3, "plan", "d1")], ("B04 weighed:d1:i1 1 repaired",)),
    Case("the reason recorded afterwards, no decision named", AGAINST,
         [*TAKEN_IN, decide(2, "plan", "d1"), remark(4, "plan", "i1")], ("B04 weighed:d1:i1 1 repaired",)),
    Case("a reason recorded before, for another decision", TWICE,
         [*TAKEN_IN, weigh_in(1, "plan", "d2"), decide(2, "plan", "d1")], ("B04 weighed:d1:i1 1 open",)),
    Case("another option afterwards, and nothing said of it", AGAINST,
         [*TAKEN_IN, decide(2, "plan", "d1"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B04 weighed:d1:i1 1 repaired",)),
    Case("it needs another item too, which came", OTHER_NEED,
         [*TAKEN_IN, share(1, "gata", "i2", "plan"), decide(2, "plan", "d1")], ("B04 weighed:d1:i1 1 open",)),
    Case("it is the second item that speaks against it", SECOND,
         [share(1, "gata", "i2", "plan"), acknowledge(1, "plan", "i2"), decide(2, "plan", "d1"), confirm(3, "plan", "d1")],
         ("B04 weighed:d1:i2 1 open",)),
    Case("it is the second item that speaks against it, and another option was taken", SECOND,
         [share(1, "gata", "i2", "plan"), acknowledge(1, "plan", "i2"), decide(2, "plan", "d1"), reopen(3, "plan", "d1"),
          decide(3, "plan", "d1", "b")],
         ("B04 weighed:d1:i2 1 repaired",)),
    Case("two ways of putting it right, the first one counts", UNTIL_2,
         [*TAKEN_IN, decide(2, "plan", "d1"), confirm(2, "plan", "d1", used=("i1",)), set_aside(3, "plan", "i1", "d1")],
         ("B04 weighed:d1:i1 1 repaired",)),
    Case("the reason recorded after it locked", UNTIL_2,
         [*TAKEN_IN, decide(2, "plan", "d1"), set_aside(3, "plan", "i1", "d1")], ("B04 weighed:d1:i1 1 mitigated",)),
    Case("locked at once, the reason in the same round", HEAVY,
         [*TAKEN_IN, decide(2, "plan", "d1"), set_aside(2, "plan", "i1", "d1")], ("B04 weighed:d1:i1 1 repaired",)),
    Case("locked at once, the reason a round later", HEAVY,
         [*TAKEN_IN, decide(2, "plan", "d1"), set_aside(3, "plan", "i1", "d1")], ("B04 weighed:d1:i1 1 mitigated",)),
)  # fmt: skip

QUIET = (
    Case("cited", AGAINST, [*TAKEN_IN, decide(2, "plan", "d1", used=("i1",))]),
    Case("set aside with a reason", AGAINST, [*TAKEN_IN, set_aside(1, "plan", "i1", "d1"), decide(2, "plan", "d1")]),
    Case("set aside, no decision named", AGAINST, [*TAKEN_IN, remark(2, "plan", "i1"), decide(2, "plan", "d1")]),
    Case("a reason for the decision", AGAINST, [*TAKEN_IN, weigh_in(2, "plan", "d1"), decide(2, "plan", "d1")]),
    Case("nothing known of what it rests on", AGAINST, [*TAKEN_IN, unsaid(decide(2, "plan", "d1"))]),
    Case("told, but never taken in", AGAINST, [share(1, "nat", "i1", "plan"), decide(2, "plan", "d1")]),
    Case("carried, but never taken up", OWN, [decide(2, "plan", "d1")]),
    Case("taken in by another than the owner", AGAINST,
         [share(1, "nat", "i1", "*"), acknowledge(1, "gata", "i1"), decide(2, "plan", "d1")]),
    Case("never known", AGAINST, [decide(2, "plan", "d1")]),
    Case("taken in after the decision", AGAINST,
         [share(1, "nat", "i1", "plan"), decide(2, "plan", "d1"), acknowledge(2, "plan", "i1")]),
    Case("the other option", AGAINST, [*TAKEN_IN, decide(2, "plan", "d1", "b")]),
    Case("only the first decision is judged", AGAINST,
         [*TAKEN_IN, decide(2, "plan", "d1", "b"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "a")]),
    Case("the owner knows what is newer", NEWER,
         [*TAKEN_IN, share(1, "gata", "i2", "plan"), decide(2, "plan", "d1")]),
    Case("an empty chair owns the decision", AGAINST,
         [absent("plan"), share(1, "nat", "i1", "*"), decide(2, "gata", "d1")]),
    Case("one player carries it and decides, without taking it up", AGAINST, [doubled("nat", "plan"), decide(2, "plan", "d1")]),
    Case("never settled", AGAINST, TAKEN_IN),
)  # fmt: skip

TOLD = {
    "taken in, and nothing said of it": {
        "weighed:d1:i1": {"link": (2, 0), "item": 0, "evidence": (2, 3), "raised_event": 3, "repair_by": 3},
    },
    "needed too and in the last moment: no late information beside it": {
        "weighed:d1:i1": {"requirements": ("weighed:d1:i1", "knows:d1:i1")},
    },
    "it needs another item too, which came": {"weighed:d1:i1": {"requirements": ("weighed:d1:i1",)}},
    "confirmed on it": {"weighed:d1:i1": {"repair": (4,)}},
    "two ways of putting it right, the first one counts": {"weighed:d1:i1": {"repair": (4,)}},
    "locked at once, the reason a round later": {"weighed:d1:i1": {"repair_by": 1, "repair": (4,)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
