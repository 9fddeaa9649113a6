"""What older types make of what a scenario may also declare: delegations, emergencies, suspensions, groups of knowledge …"""

from scoring_logs import (
    D,
    News,
    W,
    act,
    answer,
    confirm,
    decide,
    doubled,
    item,
    promise,
    reopen,
    scenario,
    share,
    shock,
)

from scoring_cases import Case

HEAR = {"nat": "consult"}
SAME_UNIT = {"gata": "teknik", "nat": "teknik"}

# B01
DELEGATED = scenario(D("d1", "plan", (1, 3), HEAR, delegates={"nat": "gata"}))
DELEGATED_TO_OWNER = scenario(D("d1", "plan", (1, 3), HEAR, delegates={"nat": "plan"}))
EMERGENCY = scenario(D("d1", "plan", (1, 3), HEAR, emergency=True))
EMERGENCY_NEEDS = scenario(D("d1", "plan", (1, 3), needs=("i1",), emergency=True), items=(item("i1", "nat"),))
SUSPENDED = scenario(
    D("d1", "plan", (1, 3), HEAR), D("d2", "gata", (1, 3), {"led": "consult"}), news=(News("nyhet", suspends=("d1",)),),
)  # fmt: skip

# B02
GROUP = scenario(D("d1", "plan", (1, 3), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata")))
GROUP_OWN = scenario(D("d1", "plan", (1, 3), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "plan")))
GROUP_SECRET = scenario(
    D("d1", "plan", (1, 3), any_of=("i1", "i2")), items=(item("i1", "nat", secret_to=("plan",)), item("i2", "gata")),
)  # fmt: skip
BY_OPTION = scenario(D("d1", "plan", (1, 3), needs=("i1",), not_needed={"a": ("i1",)}), items=(item("i1", "nat"),))
UNFORESEEN = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", unforeseen=True),))
REPLACED = scenario(
    D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"), item("i2", "gata", replaces=("i1",))),
)  # fmt: skip
ITEM_SUSPENDED = scenario(
    D("d1", "plan", (1, 3), needs=("i1",)), D("d2", "gata", (1, 4)), items=(item("i1", "nat"),),
    news=(News("nyhet", suspends=("i1",)),),
)  # fmt: skip

# B08
TWICE = scenario(windows=(W("w", (1, 1), ("gata", "nat"), recurring=True, again=(3, 3)),), units=SAME_UNIT)
MADE_UP_FOR = scenario(
    windows=(W("w", (1, 2), ("gata", "nat")), W("v", (3, 4), ("gata", "nat"), compensates="w")), units=SAME_UNIT,
)  # fmt: skip
NOTICED = scenario(windows=(W("w", (2, 3), ("gata", "nat"), notice="i1"),), items=(item("i1", "gata"),), units=SAME_UNIT)
WINDOW_SUSPENDED = scenario(
    windows=(W("w", (2, 3), ("gata", "nat")),), units=SAME_UNIT, news=(News("nyhet", suspends=("w",)),),
)  # fmt: skip
ACT_SUSPENDED = scenario(
    windows=(W("w", (2, 3), ("gata", "nat")),), units=SAME_UNIT, news=(News("nyhet", suspends=("w_nat",)),),
)  # fmt: skip

# B09
DECISION_SUSPENDED = scenario(D("d1", "gata", (1, 4)), news=(News("nyhet", suspends=("d1",)),))
CHAIN = scenario(D("d1", "plan", (1, 2), needs=("i1",)), items=(item("i1", "nat"),))
K1 = promise(1, "nat", "gata", "share", "i1", 2)

RAISES = (
    Case("B01: neither the role nor who speaks for it", DELEGATED, [answer(1, "led", "d1"), decide(2, "plan", "d1")],
         ("B01 heard:d1:nat 2 open",)),
    Case("B01: suspended after it was taken", SUSPENDED, [decide(1, "plan", "d1"), shock(2, "nyhet")],
         ("B01 heard:d1:nat 2 open",)),
    Case("B01: another decision was suspended", SUSPENDED, [shock(1, "nyhet"), decide(2, "gata", "d2")],
         ("B01 heard:d2:led 2 open",)),
    Case("B01: who speaks for the role was heard too late", DELEGATED,
         [decide(2, "plan", "d1"), answer(3, "gata", "d1"), confirm(3, "plan", "d1")], ("B01 heard:d1:nat 2 repaired",)),
    Case("B02: an emergency still needs what is known", EMERGENCY_NEEDS, [decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open",)),
    Case("B02: none of the group", GROUP, [decide(2, "plan", "d1")], ("B02 knows:d1:i1+i2 2 open",)),
    Case("B02: one of the group, to somebody else", GROUP, [share(1, "gata", "i2", "led"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1+i2 2 open",)),
    Case("B02: one of the group is secret, the other stayed", GROUP_SECRET, [decide(2, "plan", "d1")],
         ("B02 knows:d1:i1+i2 2 open",)),
    Case("B03: one of the group came afterwards", GROUP, [decide(2, "plan", "d1"), share(3, "gata", "i2", "plan")],
         ("B03 knows:d1:i1+i2 2 repairing",)),
    Case("B02: the option that needs it", BY_OPTION, [decide(2, "plan", "d1", "b")], ("B02 knows:d1:i1 2 open",)),
    Case("B02: nobody could know that it was needed", UNFORESEEN, [decide(2, "plan", "d1")], ("B02 knows:d1:i1 1 open",)),
    Case("B02: the newer item did not arrive either", REPLACED, [share(1, "gata", "i2", "led"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open",)),
    Case("B02: suspended after the decision", ITEM_SUSPENDED, [decide(2, "plan", "d1"), shock(3, "nyhet")],
         ("B02 knows:d1:i1 2 open",)),
    Case("B08: missed at both openings", TWICE, [act(1, "gata", "w_gata")], ("B08 act:w_nat 1 open",)),
    Case("B08: done between the openings", TWICE, [act(1, "gata", "w_gata"), act(2, "nat", "w_nat")],
         ("B08 act:w_nat 1 open",)),
    Case("B08: made up for by the next window", MADE_UP_FOR,
         [act(1, "gata", "w_gata"), act(3, "gata", "v_gata"), act(4, "nat", "v_nat")], ("B08 act:w_nat 2 mitigated",)),
    Case("B08: the window that would make up for it was missed too", MADE_UP_FOR,
         [act(1, "gata", "w_gata"), act(3, "gata", "v_gata")], ("B08 act:w_nat 2 expired", "B08 act:v_nat 2 expired")),
    Case("B08: the role did not know that it opened", NOTICED, [act(2, "gata", "w_gata")], ("B08 act:w_nat 1 expired",)),
    Case("B08: the role had been told that it opened", NOTICED, [share(1, "gata", "i1", "nat"), act(2, "gata", "w_gata")],
         ("B08 act:w_nat 2 expired",)),
    Case("B08: the role that knew that it opened did nothing", NOTICED, [act(2, "nat", "w_nat")],
         ("B08 act:w_gata 2 expired",)),
    Case("B08: suspended after it closed", WINDOW_SUSPENDED, [act(2, "gata", "w_gata"), shock(4, "nyhet")],
         ("B08 act:w_nat 2 expired",)),
    Case("B09: suspended after it was due", ITEM_SUSPENDED, [share(1, "nat", "i1", "plan"), K1, shock(3, "nyhet")],
         ("B09 promise:k1 1 open",)),
    Case("B09: without the condition it is followed", ITEM_SUSPENDED, [share(1, "nat", "i1", "plan"), K1],
         ("B09 promise:k1 1 open",)),
    Case("B09: it never had what it promised", CHAIN,
         [promise(1, "plan", "gata", "share", "i1", 3), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open", "B09 promise:k1 1 open")),
)  # fmt: skip

QUIET = (
    Case("B01: who speaks for the role was heard", DELEGATED, [answer(1, "gata", "d1"), decide(2, "plan", "d1")]),
    Case("B01: the role itself was heard", DELEGATED, [answer(1, "nat", "d1"), decide(2, "plan", "d1")]),
    Case("B01: the owner speaks for the role", DELEGATED_TO_OWNER, [decide(2, "plan", "d1")]),
    Case("B01: the owner's player plays who speaks for the role", DELEGATED, [doubled("gata", "plan"), decide(2, "plan", "d1")]),
    Case("B01: an emergency", EMERGENCY, [decide(2, "plan", "d1")]),
    Case("B01: suspended before it was taken", SUSPENDED, [shock(1, "nyhet"), decide(2, "plan", "d1")]),
    Case("B02: one of the group", GROUP, [share(1, "gata", "i2", "plan"), decide(2, "plan", "d1")]),
    Case("B02: the other of the group", GROUP, [share(1, "nat", "i1", "plan"), decide(2, "plan", "d1")]),
    Case("B02: one of the group is the owner's own", GROUP_OWN, [decide(2, "plan", "d1")]),
    Case("B02: the option that does not need it", BY_OPTION, [decide(2, "plan", "d1", "a")]),
    Case("B02: needed by the second choice only", BY_OPTION,
         [decide(2, "plan", "d1", "a"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")]),
    Case("B02: the owner knows what is newer", REPLACED, [share(1, "gata", "i2", "plan"), decide(2, "plan", "d1")]),
    Case("B02: unforeseen, and it came anyway", UNFORESEEN, [share(1, "nat", "i1", "plan"), decide(2, "plan", "d1")]),
    Case("B02: suspended before the decision", ITEM_SUSPENDED, [shock(1, "nyhet"), decide(2, "plan", "d1")]),
    Case("B08: used at the second opening", TWICE, [act(1, "gata", "w_gata"), act(3, "nat", "w_nat")]),
    Case("B08: all of it at the second opening", TWICE, [act(3, "gata", "w_gata"), act(3, "nat", "w_nat")]),
    Case("B08: both windows made", MADE_UP_FOR,
         [act(1, "gata", "w_gata"), act(2, "nat", "w_nat"), act(3, "gata", "v_gata"), act(4, "nat", "v_nat")]),
    Case("B08: made without having been told", NOTICED, [act(2, "gata", "w_gata"), act(3, "nat", "w_nat")]),
    Case("B08: the window is suspended", WINDOW_SUSPENDED, [act(2, "gata", "w_gata"), shock(3, "nyhet")]),
    Case("B08: the missing act is suspended", ACT_SUSPENDED, [act(2, "gata", "w_gata"), shock(3, "nyhet")]),
    Case("B09: with a condition", ITEM_SUSPENDED, [share(1, "nat", "i1", "plan"), K1 | {"if": "Om styrelsen säger ja"}]),
    Case("B09: what was promised is suspended", ITEM_SUSPENDED, [share(1, "nat", "i1", "plan"), K1, shock(2, "nyhet")]),
    Case("B09: the act is suspended", ACT_SUSPENDED,
         [promise(1, "nat", "gata", "do", "w_nat", 3), act(2, "gata", "w_gata"), shock(3, "nyhet")]),
    Case("B09: the decision is suspended", DECISION_SUSPENDED,
         [promise(1, "nat", "gata", "hear", "d1", 2), shock(2, "nyhet")]),
)  # fmt: skip

TOLD = {
    "B02: nobody could know that it was needed": {"knows:d1:i1": {"variant": "unforeseen"}},
    "B08: made up for by the next window": {"act:w_nat": {"repair": (3,)}},
    "B08: missed at both openings": {"act:w_nat": {"raised_round": 2}},
    "B08: the role did not know that it opened": {"act:w_nat": {"variant": "unknown"}},
    "B09: it never had what it promised": {"promise:k1": {"cause": ("knows:d1:i1",)}},
}
"""What else the cards of a case say, by case and card id."""
