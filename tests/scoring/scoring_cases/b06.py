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
AGREE = scenario(D("d1", "plan", (1, 4), {"nat": "agree"}))
LIGHT = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, weight=1))
UNTIL_3 = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, until=3))
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
