"""B08 Missat fönster."""

from scoring_logs import D, W, absent, act, ask, decide, doubled, item, promise, scenario, share, waive

from scoring_cases import Case

BOTH = scenario(windows=(W("w", (2, 3), ("gata", "nat")),))
HEAVY = scenario(windows=(W("w", (2, 3), ("gata", "nat"), weight=3),))
ANY = scenario(windows=(W("w", (2, 3), ("gata", "nat", "led"), need=1),))
TWO = scenario(windows=(W("w", (2, 3), ("gata", "nat", "led"), need=2),))
THREE = scenario(windows=(W("w", (2, 3), ("gata", "nat", "led")),))
ONE_UNIT = {"gata": "teknik", "nat": "teknik"}
STUCK = scenario(
    D("d1", "gata", (1, 2), needs=("i1",)), items=(item("i1", "nat"),), windows=(W("w", (3, 3), ("gata", "nat")),),
    units=ONE_UNIT,
)  # fmt: skip
OTHERS = scenario(
    D("d1", "gata", (1, 2), {"led": "consult"}), windows=(W("w", (3, 3), ("gata", "nat", "led")),),
    units={"gata": "teknik", "led": "teknik"},
)  # fmt: skip
OUTSIDE = scenario(D("d1", "plan", (1, 2), {"nat": "consult"}), windows=(W("w", (3, 3), ("gata", "nat")),))
YEARLY = scenario(windows=(W("w", (2, 2), ("gata", "nat"), weight=3, recurring=True),))

RAISES = (
    Case("one of two", BOTH, [act(2, "gata", "w_gata")], ("B08 act:w_nat 2 expired",)),
    Case("none of two, one card", BOTH, [], ("B08 act:w_gata 2 expired",)),
    Case("heavy", HEAVY, [act(3, "nat", "w_nat")], ("B08 act:w_gata 3 expired",)),
    Case("any would have done", ANY, [], ("B08 act:w_gata 2 expired",)),
    Case("one of two needed", TWO, [act(2, "nat", "w_nat")], ("B08 act:w_gata 2 expired",)),
    Case("recurring", YEARLY, [act(2, "gata", "w_gata")], ("B08 act:w_nat 1 open",)),
    Case("recurring, done the next time", YEARLY, [act(2, "gata", "w_gata"), act(4, "nat", "w_nat")],
         ("B08 act:w_nat 1 mitigated",)),
    Case("done after it closed", BOTH, [act(2, "gata", "w_gata"), act(4, "nat", "w_nat")], ("B08 act:w_nat 2 expired",)),
    Case("recurring, one of two done the next time", YEARLY, [act(4, "gata", "w_gata")], ("B08 act:w_gata 1 open",)),
    Case("recurring, both done the next time", YEARLY, [act(4, "nat", "w_nat"), act(4, "gata", "w_gata")],
         ("B08 act:w_gata 1 mitigated",)),
    Case("not enough of three, in the author's order", TWO, [], ("B08 act:w_gata 2 expired",)),
    Case("the partner is an empty chair, the third is there", THREE, [absent("nat"), act(2, "led", "w_led")],
         ("B08 act:w_gata 2 expired",)),
    Case("one player has both roles", BOTH, [doubled("nat", "gata"), act(2, "gata", "w_gata")], ("B08 act:w_nat 2 expired",)),
    Case("stuck information lies behind", STUCK, [decide(2, "gata", "d1"), act(3, "gata", "w_gata")],
         ("B02 knows:d1:i1 2 open", "B08 act:w_nat 2 expired")),
    Case("late information lies behind", STUCK,
         [decide(2, "gata", "d1"), share(3, "nat", "i1", "gata"), act(3, "gata", "w_gata")],
         ("B03 knows:d1:i1 2 repairing", "B08 act:w_nat 2 expired")),
    Case("it lies behind the act of the one who decided", STUCK, [decide(2, "gata", "d1"), act(3, "nat", "w_nat")],
         ("B02 knows:d1:i1 2 open", "B08 act:w_gata 2 expired")),
    Case("a question that waited is no cause", STUCK,
         [decide(1, "gata", "d1"), ask(1, "gata", "nat", "d1"), act(3, "gata", "w_gata")],
         ("B05 reply:1 1 open", "B08 act:w_nat 2 expired")),
    Case("a solo decision between two who did their part is no cause", OTHERS,
         [decide(1, "gata", "d1"), act(3, "gata", "w_gata"), act(3, "led", "w_led")],
         ("B01 heard:d1:led 2 open", "B08 act:w_nat 2 expired")),
    Case("a solo decision with somebody outside is no cause", OUTSIDE,
         [decide(1, "plan", "d1"), act(3, "gata", "w_gata")], ("B01 heard:d1:nat 2 open", "B08 act:w_nat 2 expired")),
    Case("a promise lies behind",
         BOTH, [act(2, "gata", "w_gata"), promise(2, "nat", "gata", "do", "w_nat", 3)],
         ("B09 promise:k1 2 open", "B08 act:w_nat 2 expired")),
    Case("a solo decision lies behind",
         scenario(D("d1", "gata", (1, 2), {"nat": "consult"}), windows=(W("w", (3, 3), ("gata", "nat")),)),
         [decide(2, "gata", "d1"), act(3, "gata", "w_gata")],
         ("B01 heard:d1:nat 2 open", "B08 act:w_nat 2 expired", "B11 silo:gata|nat 2 open")),
)  # fmt: skip

QUIET = (
    Case("both", BOTH, [act(2, "gata", "w_gata"), act(3, "nat", "w_nat")]),
    Case("waived", BOTH, [act(2, "gata", "w_gata"), waive(3, "nat", "w")]),
    Case("more than enough of three", TWO, [act(2, "gata", "w_gata"), act(2, "nat", "w_nat"), act(3, "led", "w_led")]),
    Case("any of three", ANY, [act(2, "led", "w_led")]),
    Case("two of three", TWO, [act(2, "gata", "w_gata"), act(3, "led", "w_led")]),
    Case("an empty chair lowers what is needed", BOTH, [absent("nat"), act(2, "gata", "w_gata")]),
    Case("nobody is there", BOTH, [absent("nat"), absent("gata")]),
)  # fmt: skip

TOLD = {
    "one of two": {
        "act:w_nat": {
            "variant": "plain", "link": (2, 1), "requirements": ("act:w_nat",), "evidence": (1,), "raised_round": 2,
            "raised_event": 0, "cause": (), "absorbs": (), "item": None,
        },
    },
    "none of two, one card": {"act:w_gata": {"requirements": ("act:w_gata", "act:w_nat"), "evidence": ()}},
    "any would have done": {"act:w_gata": {"requirements": ("act:w_gata",)}},
    "not enough of three, in the author's order": {"act:w_gata": {"requirements": ("act:w_gata", "act:w_nat")}},
    "the partner is an empty chair, the third is there": {"act:w_gata": {"link": (1, 3)}},
    "one player has both roles": {"act:w_nat": {"link": None}},
    "recurring, done the next time": {"act:w_nat": {"repair": (2,)}},
    "recurring, both done the next time": {"act:w_gata": {"repair": (2, 1)}},
    "stuck information lies behind": {"act:w_nat": {"cause": ("knows:d1:i1",)}},
    "late information lies behind": {"act:w_nat": {"cause": ("knows:d1:i1",)}},
    "it lies behind the act of the one who decided": {"act:w_gata": {"cause": ("knows:d1:i1",)}},
    "a question that waited is no cause": {"act:w_nat": {"cause": ()}},
    "a solo decision between two who did their part is no cause": {"act:w_nat": {"cause": ()}},
    "a solo decision with somebody outside is no cause": {"act:w_nat": {"cause": ()}},
    "a promise lies behind": {
        "act:w_nat": {"cause": ("promise:k1",), "absorbs": ("promise:k1",)},
        "promise:k1": {"absorbed_by": "act:w_nat"},
    },
    "a solo decision lies behind": {"act:w_nat": {"cause": ("heard:d1:nat",), "evidence": (2,)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
