"""B13 Ojämnt utrymme."""

from scoring_logs import D, absent, answer, ask, decline, discussion, doubled, item, scenario, share, wonder

from scoring_cases import Case

STAKE = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), items=(item("i1", "nat"),))
BOTH = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), D("d2", "gata", (1, 4), {"nat": "consult"}))
THREE = scenario(*(D(name, "plan", (1, 4), {"nat": "consult"}) for name in ("d1", "d2", "d3")))
FOUR = scenario(D("d1", "plan", (1, 4), {"nat": "consult", "led": "consult"}))
ONE_OF_TWO = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), D("d2", "gata", (1, 4)))
OWNER = scenario(D("d1", "nat", (1, 4)))
NO_STAKE = scenario(D("d1", "plan", (1, 4)))
ONLY_CARRIER = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
TWO_CARRIERS = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat", "led"),))
PATIENT = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}), discussions=3)


def spoken(round_: int, decision: str = "d1", nat: int | None = None):
    """Plan, gata and led speak for 100 seconds each; nat for as many as are said, or not at all."""
    rest = {} if nat is None else {"nat": nat}
    return discussion(round_, decision, plan=100, gata=100, led=100, **rest)


def counted(round_: int, times: int):
    """Contributions whose time nobody took: ``times`` in all, from plan, gata and led in turn."""
    return [one for n in range(times) for one in discussion(round_, "d1", **{("plan", "gata", "led")[n % 3]: 0})]


RAISES = (
    Case("silent in two discussions", STAKE, [*spoken(1), *spoken(2)], ("B13 voice:nat 1 open",)),
    Case("a few words, just less than a quarter of an even share", STAKE,
         [*discussion(1, "d1", plan=313, gata=313, led=313, nat=61), *spoken(2, nat=5)], ("B13 voice:nat 1 open",)),
    Case("three discussions, one card", STAKE, [*spoken(1), *spoken(2), *spoken(4)], ("B13 voice:nat 1 open",)),
    Case("with one between where it spoke", STAKE, [*spoken(1), *spoken(2, nat=100), *spoken(3)],
         ("B13 voice:nat 1 open",)),
    Case("two discussions in one round", BOTH, [*spoken(1, "d1"), *spoken(1, "d2")], ("B13 voice:nat 1 open",)),
    Case("two discussions in one round, and its share in a third", THREE,
         [*spoken(1, "d1"), *spoken(1, "d2"), *spoken(1, "d3", nat=100)], ("B13 voice:nat 1 open",)),
    Case("contributions without a clock", STAKE, [*counted(1, 12), *counted(2, 12)], ("B13 voice:nat 1 open",)),
    Case("the owner itself", OWNER, [*spoken(1), *spoken(2)], ("B13 voice:nat 1 open",)),
    Case("asked in another round", STAKE,
         [*spoken(1), *spoken(2), ask(3, "plan", "nat", "d1"), answer(3, "nat", "d1")], ("B13 voice:nat 1 open",)),
    Case("another role was asked", STAKE,
         [ask(1, "plan", "gata", "d1"), answer(1, "gata", "d1"), *spoken(1), *spoken(2)], ("B13 voice:nat 1 open",)),
    Case("the only one to know what was needed", ONLY_CARRIER, [*spoken(1), *spoken(2)],
         ("B13 voice:nat 2 open", "B02 knows:d1:i1 2 open")),
    Case("what it knew had come forward", ONLY_CARRIER, [share(1, "nat", "i1", "plan"), *spoken(1), *spoken(2)],
         ("B13 voice:nat 1 open",)),
    Case("another knew the same", TWO_CARRIERS, [*spoken(1), *spoken(2), share(3, "led", "i1", "plan")],
         ("B13 voice:nat 1 open",)),
    Case("asked in the next discussion", STAKE,
         [*spoken(1), *spoken(2), ask(3, "plan", "nat", "d1"), answer(3, "nat", "d1"), *spoken(3)],
         ("B13 voice:nat 1 repaired",)),
    Case("it had its share in the next discussion", STAKE, [*spoken(1), *spoken(2), *spoken(3, nat=100)],
         ("B13 voice:nat 1 repaired",)),
    Case("the next discussion was short", STAKE, [*spoken(1), *spoken(2), *discussion(3, "d1", plan=50, gata=50, nat=50)],
         ("B13 voice:nat 1 open",)),
    Case("an empty chair elsewhere", STAKE,
         [absent("led"), *discussion(1, "d1", plan=100, gata=200, nat=1), *discussion(2, "d1", plan=100, gata=200, nat=1)],
         ("B13 voice:nat 1 open",)),
)  # fmt: skip

QUIET = (
    Case("no stake", NO_STAKE, [*spoken(1), *spoken(2)]),
    Case("to be told, not heard", scenario(D("d1", "plan", (1, 4), {"nat": "inform"})), [*spoken(1), *spoken(2)]),
    Case("three minutes", STAKE,
         [*discussion(1, "d1", plan=60, gata=60, led=60), *discussion(2, "d1", plan=60, gata=60, led=60)]),
    Case("a second short of five minutes", STAKE,
         [*discussion(1, "d1", plan=100, gata=100, led=99), *discussion(2, "d1", plan=100, gata=100, led=99)]),
    Case("passed when it was invited", STAKE,
         [wonder(1, "plan", "nat", "i1"), decline(1, "nat", "plan", "i1"), *spoken(1),
          wonder(2, "gata", "nat", "i1"), decline(2, "nat", "gata", "i1"), *spoken(2)]),
    Case("invited once", STAKE, [*spoken(1), ask(2, "plan", "nat", "d1"), answer(2, "nat", "d1"), *spoken(2)]),
    Case("one discussion", STAKE, spoken(1)),
    Case("two halves of one discussion", STAKE, [*spoken(1), *spoken(1)]),
    Case("an even share is smaller with one more at the table", FOUR,
         [one for n in (1, 2) for one in (ask(n, "plan", "led", "d1"), answer(n, "led", "d1"),
                                          *discussion(n, "d1", plan=185, gata=185, nat=30))]),
    Case("a stake in one of the two", ONE_OF_TWO, [*spoken(1, "d1"), *spoken(1, "d2")]),
    Case("two who talk", STAKE, [*discussion(1, "d1", plan=200, gata=200), *discussion(2, "d1", plan=200, gata=200)]),
    Case("just a quarter of an even share", STAKE, [*spoken(1, nat=20), *spoken(2, nat=20)]),
    Case("eleven contributions", STAKE, [*counted(1, 11), *counted(2, 11)]),
    Case("an empty chair", STAKE, [absent("nat"), *spoken(1), *spoken(2)]),
    Case("its player spoke in another role", STAKE, [doubled("nat", "plan"), *spoken(1), *spoken(2)]),
    Case("three times before it is said", PATIENT, [*spoken(1), *spoken(2)]),
)  # fmt: skip

TOLD = {
    "silent in two discussions": {
        "voice:nat": {
            "raised_round": 1, "raised_event": 0, "link": (0, 2), "subject": ("decision", 0), "evidence": (1, 4),
            "requirements": (), "item": None,
        },
    },
    "two discussions in one round": {"voice:nat": {"raised_round": 0, "link": (1, 2), "subject": ("decision", 1)}},
    "with one between where it spoke": {"voice:nat": {"raised_round": 2, "evidence": (1, 8)}},
    "the owner itself": {"voice:nat": {"link": None}},
    "asked in the next discussion": {"voice:nat": {"repair": (9,)}},
    "it had its share in the next discussion": {"voice:nat": {"repair": (7,)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
