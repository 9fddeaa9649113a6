"""B01 Ensambeslut."""

from scoring_logs import D, absent, answer, ask, confirm, decide, doubled, meet, promise, reopen, scenario

from scoring_cases import Case

ONE = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}))
AGREE = scenario(D("d1", "plan", (1, 3), {"nat": "agree"}))
LIGHT = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, weight=1))
LOCKED = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, until=None))
UNTIL_3 = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, until=3))

RAISES = (
    Case("nobody asked", ONE, [decide(2, "plan", "d1")], ("B01 heard:d1:nat 2 open",)),
    Case("agree weighs more", AGREE, [decide(2, "plan", "d1")], ("B01 heard:d1:nat 3 open",)),
    Case("light and reversible", LIGHT, [decide(2, "plan", "d1")], ("B01 heard:d1:nat 1 open",)),
    Case("locked at once", LOCKED, [decide(2, "plan", "d1")], ("B01 heard:d1:nat 3 open",)),
    Case("agree, light and reversible", scenario(D("d1", "plan", (1, 3), {"nat": "agree"}, weight=1)), [decide(2, "plan", "d1")],
         ("B01 heard:d1:nat 2 open",)),
    Case("agree, and weighing heavily besides", scenario(D("d1", "plan", (1, 3), {"nat": "agree"}, weight=3)),
         [decide(2, "plan", "d1")], ("B01 heard:d1:nat 3 open",)),
    Case("light, but locked at once", scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, weight=1, until=None)),
         [decide(2, "plan", "d1")], ("B01 heard:d1:nat 3 open",)),
    Case("another role was heard", ONE, [answer(1, "gata", "d1"), decide(2, "plan", "d1")],
         ("B01 heard:d1:nat 2 open",)),
    Case("heard too late", ONE, [decide(2, "plan", "d1"), answer(3, "nat", "d1")], ("B01 heard:d1:nat 2 repairing",)),
    Case("settled anew after hearing", ONE,
         [decide(2, "plan", "d1"), answer(3, "nat", "d1"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B01 heard:d1:nat 2 repaired",)),
    Case("confirmed after it locked", UNTIL_3,
         [decide(2, "plan", "d1"), answer(3, "nat", "d1"), confirm(4, "plan", "d1")],
         ("B01 heard:d1:nat 2 mitigated",)),
    Case("confirmed, and heard at once after that", ONE,
         [decide(2, "plan", "d1"), confirm(3, "plan", "d1"), answer(3, "nat", "d1")], ("B01 heard:d1:nat 2 repairing",)),
    Case("settled anew by the role itself", ONE,
         [decide(2, "plan", "d1"), reopen(3, "plan", "d1"), decide(3, "nat", "d1", "b")], ("B01 heard:d1:nat 2 repaired",)),
    Case("settled anew without hearing", ONE,
         [decide(2, "plan", "d1"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B01 heard:d1:nat 2 open",)),
)  # fmt: skip

QUIET = (
    Case("heard", ONE, [answer(2, "nat", "d1"), decide(2, "plan", "d1")]),
    Case("asked and answered", ONE, [ask(1, "plan", "nat", "d1"), answer(2, "nat", "d1"), decide(2, "plan", "d1")]),
    Case("talked about", ONE, [meet(2, "d1", "plan", "nat"), decide(2, "plan", "d1")]),
    Case("promised to answer", ONE, [promise(1, "nat", "plan", "hear", "d1", 3), decide(1, "plan", "d1"), answer(2, "nat", "d1")]),
    Case("level inform", scenario(D("d1", "plan", (1, 3), {"nat": "inform"})), [decide(2, "plan", "d1")]),
    Case("empty chair", ONE, [absent("nat"), decide(2, "plan", "d1")]),
    Case("same player", ONE, [doubled("nat", "plan"), decide(2, "plan", "d1")]),
    Case("the role decided itself", ONE, [decide(2, "nat", "d1")]),
    Case("never settled", ONE, []),
)  # fmt: skip

TOLD = {
    "nobody asked": {
        "heard:d1:nat": {
            "link": (0, 2), "requirements": ("heard:d1:nat",), "raised_round": 1, "raised_event": 1, "evidence": (1,),
            "repair_by": 3,
        },
    },
    "locked at once": {"heard:d1:nat": {"repair_by": 1}},
    "heard too late": {"heard:d1:nat": {"repair": (2,)}},
    "settled anew after hearing": {"heard:d1:nat": {"repair": (2, 4)}},
    "confirmed after it locked": {"heard:d1:nat": {"repair_by": 2, "repair": (2, 3)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
