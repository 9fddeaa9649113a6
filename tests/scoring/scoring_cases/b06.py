"""B06 Skenförankring."""

from scoring_logs import (
    D,
    absent,
    address,
    answer,
    ask,
    confirm,
    decide,
    meet,
    reopen,
    scenario,
    vote,
    weigh_in,
)

from scoring_cases import Case

HEAR = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}))
BOTH = scenario(D("d1", "plan", (1, 4), {"nat": "consult", "gata": "consult"}))
SLOW = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), sla=2)
AGREE = scenario(D("d1", "plan", (1, 4), {"nat": "agree"}))
LIGHT = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, weight=1))
UNTIL_3 = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, until=3))
AGREE_LIGHT = scenario(D("d1", "plan", (1, 4), {"nat": "agree"}, weight=1))
DOUBT = [answer(1, "nat", "d1", "concern"), decide(2, "plan", "d1")]

RAISES = (
    Case("a concern without a reply", HEAR, DOUBT, ("B06 heard:d1:nat 2 open",)),
    Case("a no without a reply", AGREE, [answer(1, "nat", "d1", "object"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 3 open",)),
    Case("light and reversible", LIGHT, DOUBT, ("B06 heard:d1:nat 1 open",)),
    Case("asked in the same round", AGREE, [ask(2, "plan", "nat", "d1"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 1 open",)),
    Case("asked in the same round, heard and settled anew", HEAR,
         [ask(2, "plan", "nat", "d1"), decide(2, "plan", "d1"), answer(3, "nat", "d1"), confirm(3, "plan", "d1")],
         ("B06 heard:d1:nat 1 repaired",)),
    Case("a concern where agreement is asked for", AGREE, DOUBT, ("B06 heard:d1:nat 2 open",)),
    Case("a no where a view is enough", HEAR, [answer(1, "nat", "d1", "object"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 2 open",)),
    Case("a no where agreement is asked for, in a light matter", AGREE_LIGHT,
         [answer(1, "nat", "d1", "object"), decide(2, "plan", "d1")], ("B06 heard:d1:nat 2 open",)),
    Case("asked, and answered with a concern", HEAR,
         [ask(1, "plan", "nat", "d1"), answer(1, "nat", "d1", "concern"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 2 open",)),
    Case("the same concern said twice", HEAR, [DOUBT[0], answer(2, "nat", "d1", "concern"), DOUBT[1]],
         ("B06 heard:d1:nat 2 open",)),
    Case("two asked at once, in the same round", BOTH, [ask(2, "plan", "nat gata", "d1"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 1 open", "B06 heard:d1:gata 1 open")),
    Case("more time is asked for, and it was less", SLOW, [ask(1, "plan", "nat", "d1"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 1 open",)),
    Case("confirmation, and then the reply", HEAR, [*DOUBT, confirm(3, "plan", "d1"), address(3, "plan", "nat", "d1")],
         ("B06 heard:d1:nat 2 repaired",)),
    Case("confirmation, and the reply after it locked", UNTIL_3,
         [*DOUBT, confirm(3, "plan", "d1"), address(4, "plan", "nat", "d1")], ("B06 heard:d1:nat 2 mitigated",)),
    Case("support, but no reply", HEAR, [*DOUBT, answer(3, "nat", "d1")], ("B06 heard:d1:nat 2 open",)),
    Case("confirmed, but no reply", HEAR, [*DOUBT, confirm(3, "plan", "d1")], ("B06 heard:d1:nat 2 open",)),
    Case("another option after it locked", UNTIL_3, [*DOUBT, reopen(4, "plan", "d1"), decide(4, "plan", "d1", "b")],
         ("B06 heard:d1:nat 2 mitigated",)),
    Case("the same option again, and then another", HEAR,
         [*DOUBT, confirm(3, "plan", "d1"), reopen(4, "plan", "d1"), decide(4, "plan", "d1", "b")],
         ("B06 heard:d1:nat 2 repaired",)),
    Case("the reply came after", HEAR, [*DOUBT, address(3, "plan", "nat", "d1")], ("B06 heard:d1:nat 2 repairing",)),
    Case("reply and confirmation", HEAR, [*DOUBT, address(3, "plan", "nat", "d1"), confirm(3, "plan", "d1")],
         ("B06 heard:d1:nat 2 repaired",)),
    Case("reply and support", HEAR, [*DOUBT, address(3, "plan", "nat", "d1"), answer(3, "nat", "d1")],
         ("B06 heard:d1:nat 2 repaired",)),
    Case("reply and confirmation after it locked", UNTIL_3,
         [*DOUBT, address(4, "plan", "nat", "d1"), confirm(4, "plan", "d1")], ("B06 heard:d1:nat 2 mitigated",)),
    Case("another option afterwards", HEAR, [*DOUBT, reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B06 heard:d1:nat 2 repaired",)),
    Case("the same option again is no reply", HEAR, [*DOUBT, reopen(3, "plan", "d1"), decide(3, "plan", "d1", "a")],
         ("B06 heard:d1:nat 2 open",)),
    Case("somebody else's reply", HEAR,
         [answer(1, "nat", "d1", "concern"), address(1, "gata", "nat", "d1"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 2 open",)),
)  # fmt: skip

QUIET = (
    Case("support", HEAR, [answer(1, "nat", "d1"), decide(2, "plan", "d1")]),
    Case("the concern had a reply", HEAR,
         [answer(1, "nat", "d1", "concern"), address(2, "plan", "nat", "d1"), decide(2, "plan", "d1")]),
    Case("the reason was noted", HEAR, [answer(1, "nat", "d1", "object"), weigh_in(2, "plan", "d1"), decide(2, "plan", "d1")]),
    Case("voted on", HEAR, [answer(1, "nat", "d1", "concern"), vote(2, "d1"), decide(2, "plan", "d1")]),
    Case("talked about", HEAR, [answer(1, "nat", "d1", "concern"), meet(2, "d1", "plan", "nat"), decide(2, "plan", "d1")]),
    Case("withdrawn", HEAR, [answer(1, "nat", "d1", "concern"), answer(2, "nat", "d1"), decide(2, "plan", "d1")]),
    Case("a concern from a role that need not be heard", scenario(D("d1", "plan", (1, 4))), DOUBT),
    Case("an empty chair was asked", HEAR, [absent("nat"), ask(2, "plan", "nat", "d1"), decide(2, "plan", "d1")]),
)  # fmt: skip

TOLD = {
    "a concern without a reply": {
        "heard:d1:nat": {
            "variant": "concern", "link": (0, 2), "requirements": ("heard:d1:nat",), "evidence": (1, 2), "raised_event": 2,
            "repair_by": 3,
        },
    },
    "a no without a reply": {"heard:d1:nat": {"variant": "object"}},
    "asked in the same round": {
        "heard:d1:nat": {"variant": "hurried", "requirements": ("heard:d1:nat", "reply:1"), "evidence": (1, 2)},
    },
    "asked in the same round, heard and settled anew": {"heard:d1:nat": {"requirements": ("heard:d1:nat", "reply:1")}},
    "asked, and answered with a concern": {"heard:d1:nat": {"requirements": ("heard:d1:nat",), "evidence": (2, 3)}},
    "the same concern said twice": {"heard:d1:nat": {"evidence": (1, 3)}},
    "two asked at once, in the same round": {"heard:d1:gata": {"requirements": ("heard:d1:gata",), "evidence": (1, 2)}},
    "the reply came after": {"heard:d1:nat": {"repair": (3,)}},
    "reply and support": {"heard:d1:nat": {"repair": (3, 4)}},
    "confirmation, and then the reply": {"heard:d1:nat": {"repair": (3, 4)}},
    "another option afterwards": {"heard:d1:nat": {"repair": (4,)}},
    "the same option again, and then another": {"heard:d1:nat": {"repair": (3, 5)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
