"""B10 Ansvarsglapp."""

from scoring_logs import (
    D,
    Q,
    W,
    absent,
    act,
    claim,
    claim_all,
    commit,
    decide,
    doubled,
    item,
    park,
    promise,
    scenario,
    share,
)

from scoring_cases import Case

OPEN = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat")),))
HEAVY = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat"), weight=3),))
LIGHT = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat"), weight=1),))
THREE = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat", "led")),))
ONE = scenario(issues=(Q("fraga", (1, 3), ("nat",)),))
TOLD_OF = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat"), notice="i1"),), items=(item("i1", "nat"),))
BOTH_CARRY = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat"), notice="i1"),), items=(item("i1", "gata", "nat"),))
NOBODY_KNOWS = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat"), notice="i1"),), items=(item("i1", "plan"),))
DECIDES = scenario(D("d1", "plan", (1, 4)), issues=(Q("fraga", (1, 3), ("gata", "nat"), settled_by=("d1",)),))
ACTS = scenario(
    windows=(W("w", (1, 3), ("led",)),), issues=(Q("fraga", (1, 3), ("gata", "nat"), settled_by=("w_led",)),),
)  # fmt: skip
ANOTHER = scenario(D("d1", "plan", (1, 4)), issues=(Q("fraga", (1, 3), ("gata", "nat")),))
BESIDE = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat")), Q("andra", (1, 4), ("plan",))))
LATER = scenario(issues=(Q("fraga", (1, 3), ("gata", "nat")), Q("andra", (2, 4), ("plan", "led"))))

RAISES = (
    Case("nobody took it", OPEN, [], ("B10 claim:fraga 2 open",)),
    Case("heavy", HEAVY, [], ("B10 claim:fraga 3 open",)),
    Case("light weighs the same", LIGHT, [], ("B10 claim:fraga 2 open",)),
    Case("all took it, so nobody did", OPEN, [claim_all(2)], ("B10 claim:fraga 2 open",)),
    Case("both had heard of it", TOLD_OF, [share(2, "nat", "i1", "gata")], ("B10 claim:fraga 2 open",)),
    Case("both knew of it from the start", BOTH_CARRY, [], ("B10 claim:fraga 2 open",)),
    Case("taken a round too late", OPEN, [claim(4, "gata")], ("B10 claim:fraga 2 mitigated",)),
    Case("all took it, one a round too late", OPEN, [claim_all(2), claim(4, "nat")], ("B10 claim:fraga 2 mitigated",)),
    Case("two of three are there", THREE, [absent("gata")], ("B10 claim:fraga 2 open",)),
    Case("two of three have players of their own", THREE, [doubled("gata", "nat")], ("B10 claim:fraga 2 open",)),
    Case("a decision that does not settle it", ANOTHER, [decide(2, "plan", "d1")], ("B10 claim:fraga 2 open",)),
    Case("another issue was promised", BESIDE, [promise(1, "nat", "gata", "claim", "andra", 9)], ("B10 claim:fraga 2 open",)),
    Case("another issue was taken", LATER, [claim(2, "led", "andra")], ("B10 claim:fraga 2 open",)),
    Case("two issues, two cards", LATER, [], ("B10 claim:fraga 2 open", "B10 claim:andra 2 open")),
)  # fmt: skip

QUIET = (
    Case("taken", OPEN, [claim(3, "gata")]),
    Case("all took it, then one did", OPEN, [claim_all(1), claim(2, "nat")]),
    Case("taken by a role nobody had thought of", OPEN, [claim(2, "led")]),
    Case("parked with a reason", OPEN, [park(3, "nat")]),
    Case("promised, and said to be kept", OPEN, [promise(1, "nat", "gata", "claim", "fraga", 3), commit(3, "kept")]),
    Case("promised, due after the end", OPEN, [promise(2, "nat", "gata", "claim", "fraga", 9)]),
    Case("settled by a decision", DECIDES, [decide(3, "plan", "d1")]),
    Case("settled by an act", ACTS, [act(2, "led", "w_led")]),
    Case("only one knew of it", TOLD_OF, []),
    Case("told to somebody who could not take it", TOLD_OF, [share(1, "nat", "i1", "led")]),
    Case("nobody who could take it knew", NOBODY_KNOWS, []),
    Case("told of it after it closed", TOLD_OF, [share(4, "nat", "i1", "gata")]),
    Case("only one could take it", ONE, []),
    Case("the other one is an empty chair", OPEN, [absent("gata")]),
    Case("one player has both roles", OPEN, [doubled("gata", "nat")]),
)  # fmt: skip

TOLD = {
    "nobody took it": {"claim:fraga": {"variant": "plain", "raised_round": 2, "raised_event": 0}},
    "all took it, so nobody did": {"claim:fraga": {"variant": "everyone"}},
}
"""What else the cards of a case say, by case and card id."""
