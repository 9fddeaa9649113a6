"""B08 Missat fönster."""

from scoring_logs import D, W, absent, act, decide, promise, scenario, waive

from scoring_cases import Case

BOTH = scenario(windows=(W("w", (2, 3), ("gata", "nat")),))
HEAVY = scenario(windows=(W("w", (2, 3), ("gata", "nat"), weight=3),))
ANY = scenario(windows=(W("w", (2, 3), ("gata", "nat", "led"), need=1),))
TWO = scenario(windows=(W("w", (2, 3), ("gata", "nat", "led"), need=2),))
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
    Case("any of three", ANY, [act(2, "led", "w_led")]),
    Case("two of three", TWO, [act(2, "gata", "w_gata"), act(3, "led", "w_led")]),
    Case("an empty chair lowers what is needed", BOTH, [absent("nat"), act(2, "gata", "w_gata")]),
    Case("nobody is there", BOTH, [absent("nat"), absent("gata")]),
)  # fmt: skip
