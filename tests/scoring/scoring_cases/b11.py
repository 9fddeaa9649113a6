"""B11 Stuprör. Near misses whose own cards stand are the last of ``RAISES``: no pattern comes on top of them."""

from scoring_logs import D, W, absent, act, answer, decide, doubled, item, promise, reopen, scenario, share, story

from scoring_cases import Case

THINGS = (item("i7", "led"), item("i8", "nat"), item("i9", "plan"))


def pair(opens: int = 1, **more):
    """d1 and d2 of plan, both to be heard with nat."""
    return scenario(
        D("d1", "plan", (opens, 3), {"nat": "consult"}), D("d2", "plan", (opens, 3), {"nat": "consult"}),
        items=THINGS, **more,
    )  # fmt: skip


PAIR = pair()
SINGLE = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}), items=THINGS)
ONE_MATTER = scenario(D("d1", "plan", (1, 3), {"nat": "consult"}, needs=("i1",)), items=(item("i1", "nat"),))
ONE_WINDOW = scenario(windows=(W("w", (1, 2), ("gata", "nat")),))
OPENS_2 = pair(opens=2)
MORE_LINKS = pair(silo_links=3)
BROKER = pair(brokers=("led",))
WIDE = pair(units={"plan": "sbf", "led": "sbf"})
ONE_UNIT = pair(units={"plan": "sbf", "nat": "sbf"})
TWO_HATS = pair(units={"plan": "sbf", "gata": "sbf"})
SPREAD = scenario(
    D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "led", (1, 3), {"nat": "consult"}), items=THINGS,
    units={"plan": "sbf", "led": "sbf"},
)  # fmt: skip
AGREE = scenario(D("d1", "plan", (1, 3), {"nat": "agree"}), D("d2", "plan", (1, 3), {"nat": "consult"}))
LIGHT = scenario(
    D("d1", "plan", (1, 3), {"nat": "consult"}, weight=1), D("d2", "plan", (1, 3), {"nat": "consult"}, weight=1),
)  # fmt: skip
THEIRS = scenario(D("d1", "nat", (1, 3), {"plan": "consult"}), D("d2", "plan", (1, 3), {"nat": "consult"}))
THIRD = scenario(
    D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "plan", (1, 3), {"nat": "consult"}),
    D("d3", "plan", (3, 4), {"nat": "consult"}), items=THINGS,
)  # fmt: skip
NEEDS = scenario(D("d1", "plan", (1, 3), needs=("i1",)), D("d2", "plan", (1, 3), needs=("i2",)),
                 items=(item("i1", "nat"), item("i2", "nat")))  # fmt: skip
ORDERS = scenario(D("d1", "plan", (1, 3)), D("d2", "gata", (1, 3)), D("d3", "gata", (1, 3)),
                  produces=(("d1", "d2"), ("d1", "d3")))  # fmt: skip
HALF = scenario(D("d1", "plan", (1, 3)), D("d2", "gata", (1, 3)), D("d3", "plan", (1, 3), {"gata": "consult"}),
                produces=(("d1", "d2"),))  # fmt: skip
A_THIRD = scenario(D("d1", "plan", (1, 3)), D("d2", "gata", (1, 3)), D("d4", "gata", (1, 3)),
                   D("d3", "plan", (1, 3), {"gata": "consult"}), produces=(("d1", "d2"), ("d1", "d4")))  # fmt: skip
HEAVIER_THIRD = scenario(
    D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "plan", (1, 3), {"nat": "consult"}),
    D("d3", "plan", (1, 4), {"nat": "agree"}),
)  # fmt: skip
PREMISE = scenario(
    D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "plan", (1, 3), {"nat": "consult"}), D("d3", "gata", (1, 4)),
    produces=(("d1", "d3"),),
)  # fmt: skip
PREMISE_BETWEEN = scenario(
    D("d1", "plan", (1, 3)), D("d2", "gata", (1, 3)), D("d3", "plan", (1, 3), {"gata": "consult"}), produces=(("d1", "d2"),),
)  # fmt: skip
MET_BEFORE = scenario(
    D("d1", "plan", (1, 3), {"nat": "consult"}), D("d2", "plan", (1, 3), {"nat": "consult"}),
    D("d3", "plan", (1, 4)), D("d4", "nat", (1, 4)), items=THINGS, produces=(("d3", "d4"),),
)  # fmt: skip
WINDOWS = scenario(windows=(W("w", (1, 2), ("gata", "nat")), W("v", (1, 2), ("gata", "nat"))))

LOG = [decide(1, "plan", "d1"), decide(2, "plan", "d2")]
SOLO = ("B01 heard:d1:nat 2 open", "B01 heard:d2:nat 2 open")
SILO = (*SOLO, "B11 silo:plan|nat 2 open")
BOTH_WAYS = [share(3, "plan", "i9", "nat"), share(3, "nat", "i8", "plan")]

RAISES = (
    Case("two decisions without a word", PAIR, LOG, SILO),
    Case("the highest of what it absorbs", AGREE, LOG,
         ("B01 heard:d1:nat 3 open", "B01 heard:d2:nat 2 open", "B11 silo:plan|nat 3 open")),
    Case("two at least", LIGHT, LOG,
         ("B01 heard:d1:nat 1 open", "B01 heard:d2:nat 1 open", "B11 silo:plan|nat 2 open")),
    Case("knowledge that stayed", NEEDS, [decide(2, "plan", "d1"), decide(2, "plan", "d2")],
         ("B02 knows:d1:i1 2 open", "B02 knows:d2:i2 2 open", "B11 silo:plan|nat 2 open")),
    Case("decisions in the wrong order", ORDERS, [decide(1, "gata", "d2"), decide(1, "gata", "d3")],
         ("B07 order:d1_d2 2 open", "B07 order:d1_d3 2 open", "B11 silo:plan|gata 2 open")),
    Case("half of them is enough", HALF, [decide(1, "plan", "d1"), decide(1, "gata", "d2"), decide(1, "plan", "d3")],
         ("B01 heard:d3:gata 2 open", "B11 silo:plan|gata 2 open")),
    Case("what came late was not missed, but due", HALF,
         [decide(1, "gata", "d2"), decide(1, "plan", "d1"), decide(1, "plan", "d3")],
         ("B07 order:d1_d2 2 open", "B01 heard:d3:gata 2 open", "B11 silo:plan|gata 2 open")),
    Case("it grows while there is no word", HEAVIER_THIRD, [*LOG, decide(3, "plan", "d3")],
         (SOLO[0], SOLO[1], "B11 silo:plan|nat 3 open", "B01 heard:d3:nat 3 open")),
    Case("a matter that nobody settled makes it no larger", THIRD, LOG, SILO),
    Case("a premise between two others is no part of it", PREMISE,
         [*LOG[:1], decide(1, "gata", "d3"), decide(1, "plan", "d2"), reopen(2, "plan", "d1"), decide(2, "plan", "d1", "b")],
         (*SOLO, "B11 silo:plan|nat 2 open", "B07 premise:d1_d3:1 2 open")),
    Case("a premise that nobody came back to is part of it", PREMISE_BETWEEN,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), decide(1, "plan", "d3"), reopen(2, "plan", "d1"),
          decide(2, "plan", "d1", "b")],
         ("B01 heard:d3:gata 2 open", "B11 silo:plan|gata 2 open", "B07 premise:d1_d2:1 2 open")),
    Case("afterwards a word one way", PAIR, [*LOG, BOTH_WAYS[0]], SILO),
    Case("afterwards a word the other way", PAIR, [*LOG, BOTH_WAYS[1]], SILO),
    Case("afterwards a word each way, one connection had been met before", MET_BEFORE,
         [decide(1, "plan", "d3"), decide(1, "nat", "d4"), *LOG, *BOTH_WAYS],
         (SOLO[0], "B11 silo:plan|nat 2 repairing", SOLO[1])),
    Case("two windows with a part missing", WINDOWS, [act(2, "gata", "w_gata"), act(2, "gata", "v_gata")],
         ("B08 act:w_nat 2 expired", "B08 act:v_nat 2 expired", "B11 silo:gata|nat 2 open")),
    Case("links both ways are one silo", THEIRS, [decide(1, "nat", "d1"), decide(1, "plan", "d2")],
         ("B01 heard:d1:plan 2 open", "B01 heard:d2:nat 2 open", "B11 silo:plan|nat 2 open")),
    Case("two roles of one unit", SPREAD, [decide(1, "plan", "d1"), decide(2, "led", "d2")],
         ("B01 heard:d1:nat 2 open", "B01 heard:d2:nat 2 open", "B11 silo:sbf|nat 2 open")),
    Case("words with others only", PAIR, [share(1, "plan", "i9", "gata"), *LOG], SILO),
    Case("a third role told everybody", PAIR, [share(1, "led", "i7", "*"), *LOG], SILO),
    Case("the story told both", PAIR, [story(1, "i7", "plan", "nat"), *LOG], SILO),
    Case("words after the last of them", PAIR, [*LOG, share(3, "plan", "i9", "nat")], SILO),
    Case("a broker with one leg", BROKER, [share(1, "plan", "i9", "led"), *LOG], SILO),
    Case("a broker too late", BROKER, [*LOG, share(3, "plan", "i9", "led"), share(3, "led", "i7", "nat")], SILO),
    Case("a go-between whom nobody declared", PAIR,
         [share(1, "plan", "i9", "led"), share(1, "led", "i9", "nat"), *LOG], SILO),
    Case("an empty chair elsewhere", PAIR, [absent("gata"), *LOG], SILO),
    Case("one player has two roles elsewhere", PAIR, [doubled("gata", "led"), *LOG], SILO),
    Case("afterwards a word each way", PAIR, [*LOG, *BOTH_WAYS], (*SOLO, "B11 silo:plan|nat 2 repairing")),
    Case("a word each way, and then a connection met", THIRD,
         [*LOG, *BOTH_WAYS, answer(4, "nat", "d3"), decide(4, "plan", "d3")], (*SOLO, "B11 silo:plan|nat 2 repaired")),
    Case("a word each way and a connection met in the same round", THIRD,
         [*LOG, *BOTH_WAYS, answer(3, "nat", "d3"), decide(3, "plan", "d3")], (*SOLO, "B11 silo:plan|nat 2 repaired")),
    # No pattern: the cards below stand by themselves.
    Case("a promise that fell is no matter, though its chair is empty now", SINGLE,
         [promise(1, "nat", "plan", "share", "i8", 1), LOG[0], absent("nat") | {"round": 2}],
         (SOLO[0], "B09 promise:k1 1 open")),
    Case("a word between them, on anything", PAIR, [share(1, "plan", "i9", "nat"), *LOG], SOLO),
    Case("a word the other way", PAIR, [share(2, "nat", "i8", "plan"), *LOG], SOLO),
    Case("told to everybody", PAIR, [share(1, "nat", "i8", "*"), *LOG], SOLO),
    Case("a promise between them", PAIR, [promise(1, "nat", "plan", "share", "i8", 9), *LOG], SOLO),
    Case("a word from another role of the unit", WIDE, [share(1, "led", "i7", "nat"), *LOG], SOLO),
    Case("a word between the two decisions", PAIR, [LOG[0], share(2, "plan", "i9", "nat"), LOG[1]], SOLO),
    Case("a word before either could be settled", OPENS_2,
         [share(1, "plan", "i9", "nat"), decide(2, "plan", "d1"), decide(3, "plan", "d2")], SOLO),
    Case("two links of one decision are one matter", ONE_MATTER, [decide(2, "plan", "d1")],
         ("B01 heard:d1:nat 2 open", "B02 knows:d1:i1 2 open")),
    Case("two parts of one window are one matter", ONE_WINDOW, [], ("B08 act:w_gata 2 expired",)),
    Case("only one link is due", SINGLE, LOG[:1], SOLO[:1]),
    Case("fewer links than the scenario asks for", MORE_LINKS, LOG, SOLO),
    Case("a third of them", A_THIRD,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), decide(1, "gata", "d4"), decide(1, "plan", "d3")],
         ("B01 heard:d3:gata 2 open",)),
    Case("one unit", ONE_UNIT, LOG, SOLO),
    Case("a broker with both legs", BROKER, [share(1, "plan", "i9", "led"), share(2, "led", "i9", "nat"), *LOG], SOLO),
    Case("a player with a role in each unit", TWO_HATS, [doubled("gata", "nat"), *LOG], SOLO),
)  # fmt: skip

QUIET = (
    Case("nothing settled: no card to take up, no pattern", PAIR, []),
    Case("heard about both", PAIR, [answer(1, "nat", "d1"), answer(1, "nat", "d2"), *LOG]),
    Case("an empty chair on the other side", PAIR, [absent("nat"), *LOG]),
    Case("one player on both sides", PAIR, [doubled("nat", "plan"), *LOG]),
    Case("no links between them", scenario(D("d1", "plan", (1, 3)), D("d2", "nat", (1, 3))), [decide(1, "plan", "d1"), decide(1, "nat", "d2")]),
    Case("all in order without a word", ORDERS, [decide(1, "plan", "d1"), decide(2, "gata", "d2"), decide(2, "gata", "d3")]),
    Case("both windows made without a word", WINDOWS,
         [act(2, "gata", "w_gata"), act(2, "nat", "w_nat"), act(1, "gata", "v_gata"), act(2, "nat", "v_nat")]),
)  # fmt: skip

TOLD = {
    "two decisions without a word": {
        "silo:plan|nat": {"absorbs": ("heard:d1:nat", "heard:d2:nat"), "raised_round": 1, "raised_event": 0},
        "heard:d1:nat": {"absorbed_by": "silo:plan|nat"},
        "heard:d2:nat": {"absorbed_by": "silo:plan|nat"},
    },
    "the highest of what it absorbs": {
        "silo:plan|nat": {"requirements": ("heard:d1:nat", "heard:d2:nat"), "evidence": (1, 2), "link": (0, 2)},
    },
    "it grows while there is no word": {
        "silo:plan|nat": {
            "requirements": ("heard:d1:nat", "heard:d2:nat", "heard:d3:nat"), "evidence": (1, 2, 3), "raised_round": 1,
            "absorbs": ("heard:d1:nat", "heard:d2:nat", "heard:d3:nat"), "subject": ("decision", 0), "link": (0, 2),
        },
        "heard:d3:nat": {"absorbed_by": "silo:plan|nat"},
    },
    "a matter that nobody settled makes it no larger": {"silo:plan|nat": {"requirements": ("heard:d1:nat", "heard:d2:nat")}},
    "a premise between two others is no part of it": {"silo:plan|nat": {"absorbs": ("heard:d1:nat", "heard:d2:nat")}},
    "a premise that nobody came back to is part of it": {
        "silo:plan|gata": {"absorbs": ("heard:d3:gata", "premise:d1_d2:1")},
    },
    "a word each way, and then a connection met": {"silo:plan|nat": {"repair": (5,)}},
    "half of them is enough": {"silo:plan|gata": {"absorbs": ("heard:d3:gata",), "raised_round": 0}},
    "only one link is due": {"heard:d1:nat": {"absorbed_by": ""}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
