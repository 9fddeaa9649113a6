"""B07 Beslut i otakt."""

from scoring_logs import (
    D,
    Hang,
    absent,
    assume,
    commit,
    confirm,
    decide,
    doubled,
    item,
    meet,
    promise,
    reopen,
    scenario,
    share,
    weigh_in,
)

from scoring_cases import Case

I9 = (item("i9", "plan"),)
SAME_UNIT = {"plan": "teknik", "gata": "teknik"}


def two(hang: Hang, until: int | None = 4, **more):
    """d1 of plan and d2 of gata, in one unit: what one player alone would call a silo is not the topic here."""
    return scenario(
        D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4), until=until), items=I9, hangs=(hang,), units=SAME_UNIT, **more,
    )  # fmt: skip


def three(when: dict[str, str]):
    """As ``two``, and d3 of led, on which the dependency may hang."""
    return scenario(
        D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)), D("d3", "led", (1, 4)),
        hangs=(Hang("produces", "d1", "d2", when=when),),
    )  # fmt: skip


ORDER = two(Hang("produces", "d1", "d2"))
ORDER_LOCKED = two(Hang("produces", "d1", "d2"), until=None)
ORDER_UNTIL_3 = two(Hang("produces", "d1", "d2"), until=3)
PATIENT = two(Hang("produces", "d1", "d2"), grace=2)
CLASH = two(Hang("conflicts", "d1", "d2", clashes=("ab",)))
CLASH_LOCKED = two(Hang("conflicts", "d1", "d2", clashes=("ab",)), until=None)
CLASH_FIRST_LOCKED = scenario(
    D("d1", "plan", (1, 4), until=None), D("d2", "gata", (1, 4)), hangs=(Hang("conflicts", "d1", "d2", clashes=("ab",)),),
)  # fmt: skip
CLASH_UNTIL_2 = two(Hang("conflicts", "d1", "d2", clashes=("ab",)), until=2)
SHARED = scenario(
    D("d1", "plan", (1, 4), claims={"a": 2, "b": 1}), D("d2", "gata", (1, 4), claims={"a": 2}), items=I9,
    hangs=(Hang("shares", "d1", "d2", capacity=3),),
)  # fmt: skip
SHARED_LOCKED = scenario(
    D("d1", "plan", (1, 4), claims={"a": 2}, until=None), D("d2", "gata", (1, 4), claims={"a": 2}),
    hangs=(Hang("shares", "d1", "d2", capacity=3),),
)  # fmt: skip
AT_ONCE = two(Hang("simultaneous", "d1", "d2"))
NEAR = two(Hang("simultaneous", "d1", "d2", within=1))
BEHIND = [decide(1, "plan", "d1"), decide(1, "gata", "d2"), reopen(2, "plan", "d1"), decide(2, "plan", "d1", "b")]
COLLIDE = [decide(1, "plan", "d1", "a"), decide(2, "gata", "d2", "b")]
TOO_MUCH = [decide(1, "plan", "d1", "a"), decide(2, "gata", "d2", "a")]
APART = [decide(1, "plan", "d1"), decide(3, "gata", "d2")]

RAISES = (
    # the order
    Case("the wrong way round", ORDER, [decide(1, "gata", "d2")], ("B07 order:d1_d2 2 open",)),
    Case("two even when locked", ORDER_LOCKED, [decide(1, "gata", "d2")], ("B07 order:d1_d2 2 open",)),
    Case("wrong way round, then both stand", ORDER, [decide(1, "gata", "d2"), decide(2, "plan", "d1")],
         ("B07 order:d1_d2 2 open",)),
    Case("assumed afterwards", ORDER, [decide(1, "gata", "d2"), assume(2, "gata", "d1_d2")], ("B07 order:d1_d2 2 open",)),
    Case("confirmed, and the owners have talked", ORDER,
         [decide(1, "gata", "d2"), decide(2, "plan", "d1"), share(2, "plan", "i9", "gata"), confirm(2, "gata", "d2")],
         ("B07 order:d1_d2 2 repaired",)),
    Case("settled anew, after a meeting", ORDER,
         [decide(1, "gata", "d2"), decide(2, "plan", "d1"), meet(2, "d1", "plan", "gata"), reopen(3, "gata", "d2"),
          decide(3, "gata", "d2", "b")],
         ("B07 order:d1_d2 2 repaired",)),
    Case("confirmed before the first was settled", ORDER,
         [decide(1, "gata", "d2"), confirm(2, "gata", "d2"), share(2, "plan", "i9", "gata"), decide(2, "plan", "d1")],
         ("B07 order:d1_d2 2 open",)),
    Case("confirmed twice, and words between them after the first time", ORDER,
         [decide(1, "gata", "d2"), decide(2, "plan", "d1"), confirm(2, "gata", "d2"), share(3, "plan", "i9", "gata"),
          confirm(3, "gata", "d2")],
         ("B07 order:d1_d2 2 repaired",)),
    Case("the first was promised, and did not come", ORDER,
         [promise(1, "plan", "gata", "decide", "d1", 1), decide(2, "gata", "d2")],
         ("B09 promise:k1 2 open", "B07 order:d1_d2 2 open")),
    Case("the first was promised, and moved afterwards", ORDER,
         [promise(1, "plan", "gata", "decide", "d1", 1), commit(2, "renegotiated", due=4), decide(2, "gata", "d2")],
         ("B09 promise:k1 2 mitigated", "B07 order:d1_d2 2 open")),
    Case("confirmed without a word between them", ORDER,
         [decide(1, "gata", "d2"), decide(2, "plan", "d1"), confirm(2, "gata", "d2")],
         ("B07 order:d1_d2 2 repairing",)),
    Case("the words came before the card", ORDER,
         [share(1, "plan", "i9", "gata"), decide(1, "gata", "d2"), decide(2, "plan", "d1"), confirm(2, "gata", "d2")],
         ("B07 order:d1_d2 2 repairing",)),
    Case("confirmed after it locked", ORDER_UNTIL_3,
         [decide(1, "gata", "d2"), decide(2, "plan", "d1"), share(2, "plan", "i9", "gata"), confirm(4, "gata", "d2")],
         ("B07 order:d1_d2 2 mitigated",)),
    Case("the choice it depends on stands", three({"d3": "a"}), [decide(1, "led", "d3"), decide(1, "gata", "d2")],
         ("B07 order:d1_d2 2 open",)),
    # the premise
    Case("the premise changed and nobody said so", ORDER, BEHIND, ("B07 premise:d1_d2:1 2 open",)),
    Case("confirmed a round too late, after a promise between them", ORDER,
         [*BEHIND, promise(4, "plan", "gata", "share", "i9", 9), confirm(4, "gata", "d2")],
         ("B07 premise:d1_d2:1 2 repaired",)),
    Case("confirmed a round too late, with words only before the card", ORDER,
         [*BEHIND, share(3, "plan", "i9", "gata"), confirm(4, "gata", "d2")], ("B07 premise:d1_d2:1 2 repairing",)),
    Case("confirmed after grace and lock", ORDER_UNTIL_3, [*BEHIND, share(4, "plan", "i9", "gata"), confirm(4, "gata", "d2")],
         ("B07 premise:d1_d2:1 2 mitigated",)),
    Case("confirmed before the change is no answer to it", ORDER,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), confirm(2, "gata", "d2"), reopen(2, "plan", "d1"),
          decide(2, "plan", "d1", "b")],
         ("B07 premise:d1_d2:1 2 open",)),
    Case("confirmed before the change, and words since", ORDER,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), confirm(2, "gata", "d2"), reopen(2, "plan", "d1"),
          decide(2, "plan", "d1", "b"), share(4, "plan", "i9", "gata"), weigh_in(4, "gata", "d2")],
         ("B07 premise:d1_d2:1 2 open",)),
    Case("the premise changed, and a promise to settle it anew fell", ORDER,
         [*BEHIND, reopen(2, "plan", "d1"), promise(2, "plan", "gata", "decide", "d1", 2)],
         ("B09 promise:k1 1 open", "B07 premise:d1_d2:1 2 open")),
    # options that cannot both stand
    Case("a clash", CLASH, COLLIDE, ("B07 fit:d1_d2 2 open",)),
    Case("a clash, the other one last", CLASH, [decide(1, "gata", "d2", "b"), decide(2, "plan", "d1", "a")],
         ("B07 fit:d1_d2 2 open",)),
    Case("a clash with what is locked", CLASH_LOCKED, COLLIDE, ("B07 fit:d1_d2 3 open",)),
    Case("a clash where the first is locked", CLASH_FIRST_LOCKED, COLLIDE, ("B07 fit:d1_d2 3 open",)),
    Case("a clash mended by the second, after words", CLASH,
         [*COLLIDE, share(3, "plan", "i9", "gata"), reopen(3, "gata", "d2"), decide(3, "gata", "d2", "a")],
         ("B07 fit:d1_d2 2 repaired",)),
    Case("a clash mended by the first, after words", CLASH,
         [*COLLIDE, share(3, "plan", "i9", "gata"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B07 fit:d1_d2 2 repaired",)),
    Case("a clash mended in silence", CLASH, [*COLLIDE, reopen(3, "gata", "d2"), decide(3, "gata", "d2", "a")],
         ("B07 fit:d1_d2 2 repairing",)),
    Case("a clash mended after it locked", CLASH_UNTIL_2,
         [*COLLIDE, share(3, "plan", "i9", "gata"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B07 fit:d1_d2 2 mitigated",)),
    # more than there is
    Case("more than there is", SHARED, TOO_MUCH, ("B07 fit:d1_d2 2 open",)),
    Case("more than there is, until one took less", SHARED,
         [*TOO_MUCH, share(3, "plan", "i9", "gata"), reopen(3, "plan", "d1"), decide(3, "plan", "d1", "b")],
         ("B07 fit:d1_d2 2 repaired",)),
    Case("more than there is, of what is locked", SHARED_LOCKED, TOO_MUCH, ("B07 fit:d1_d2 2 open",)),
    # at the same time
    Case("two rounds apart", AT_ONCE, APART, ("B07 fit:d1_d2 2 open",)),
    Case("two rounds apart where one is allowed", NEAR, APART, ("B07 fit:d1_d2 2 open",)),
    Case("brought together again", AT_ONCE, [*APART, share(3, "plan", "i9", "gata"), confirm(3, "plan", "d1")],
         ("B07 fit:d1_d2 2 repaired",)),
)  # fmt: skip

QUIET = (
    Case("in order", ORDER, [decide(1, "plan", "d1"), decide(1, "gata", "d2")]),
    Case("a provisional decision, and said to be", ORDER, [assume(1, "gata", "d1_d2"), decide(1, "gata", "d2")]),
    Case("it hangs on a choice not made", three({"d3": "a"}), [decide(1, "gata", "d2")]),
    Case("it hangs on the other choice", three({"d3": "a"}), [decide(1, "led", "d3", "b"), decide(1, "gata", "d2")]),
    Case("one player owns both", ORDER, [doubled("gata", "plan"), decide(1, "gata", "d2")]),
    Case("an empty chair owns the first", ORDER, [absent("plan"), decide(1, "gata", "d2")]),
    Case("the second was never settled", ORDER, [decide(1, "plan", "d1")]),
    Case("confirmed within grace", ORDER, [*BEHIND, confirm(3, "gata", "d2")]),
    Case("settled anew within grace", ORDER, [*BEHIND, reopen(3, "gata", "d2"), decide(3, "gata", "d2", "b")]),
    Case("a longer grace", PATIENT, [*BEHIND, confirm(4, "gata", "d2")]),
    Case("settled anew, but the same", ORDER,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), reopen(2, "plan", "d1"), decide(2, "plan", "d1")]),
    Case("changed before the other was settled", ORDER,
         [decide(1, "plan", "d1"), reopen(2, "plan", "d1"), decide(2, "plan", "d1", "b"), decide(2, "gata", "d2")]),
    Case("changed back in time", ORDER, [*BEHIND, reopen(3, "plan", "d1"), decide(3, "plan", "d1", "a")]),
    Case("changed in the last round, due after the end", ORDER,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), reopen(4, "plan", "d1"), decide(4, "plan", "d1", "b")]),
    Case("assumed before the premise changed", ORDER, [assume(1, "gata", "d1_d2"), *BEHIND]),
    Case("options that go together", CLASH, [decide(1, "plan", "d1", "a"), decide(2, "gata", "d2", "a")]),
    Case("a clash that was foreseen", CLASH, [decide(1, "plan", "d1", "a"), assume(1, "gata", "d1_d2"), decide(2, "gata", "d2", "b")]),
    Case("one half of a clash", CLASH, [decide(2, "gata", "d2", "b")]),
    Case("a clash with oneself", CLASH, [doubled("gata", "plan"), *COLLIDE]),
    Case("just what there is", SHARED, [decide(1, "plan", "d1", "b"), decide(2, "gata", "d2", "a")]),
    Case("in the same round", AT_ONCE, [decide(2, "plan", "d1"), decide(2, "gata", "d2")]),
    Case("a round apart, as allowed", NEAR, [decide(1, "plan", "d1"), decide(2, "gata", "d2")]),
    Case("nothing hangs on anything", scenario(D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4))), [decide(1, "gata", "d2"), *BEHIND[:1]]),
)  # fmt: skip

TOLD = {
    "the wrong way round": {
        "order:d1_d2": {
            "variant": "order", "raised_round": 0, "raised_event": 1, "evidence": (1,), "link": (0, 1), "repair_by": 3,
        },
    },
    "two even when locked": {"order:d1_d2": {"repair_by": 0}},
    "confirmed, and the owners have talked": {"order:d1_d2": {"repair": (4,)}},
    "confirmed without a word between them": {"order:d1_d2": {"repair": (3,)}},
    "confirmed twice, and words between them after the first time": {"order:d1_d2": {"repair": (3,)}},
    "the first was promised, and did not come": {
        "order:d1_d2": {"absorbs": ("promise:k1",)},
        "promise:k1": {"absorbed_by": "order:d1_d2"},
    },
    "the first was promised, and moved afterwards": {"order:d1_d2": {"absorbs": ()}},
    "the premise changed and nobody said so": {
        "premise:d1_d2:1": {"variant": "stale", "raised_round": 2, "raised_event": 0, "evidence": (2, 4), "link": (0, 1)},
    },
    "the premise changed, and a promise to settle it anew fell": {"premise:d1_d2:1": {"absorbs": ()}},
    "a clash": {"fit:d1_d2": {"variant": "clash", "raised_round": 1, "raised_event": 2, "evidence": (1, 2), "link": (0, 1)}},
    "a clash, the other one last": {"fit:d1_d2": {"evidence": (1, 2)}},
    "a clash mended by the first, after words": {"fit:d1_d2": {"repair": (5,)}},
    "a clash mended in silence": {"fit:d1_d2": {"repair": (4,)}},
    "more than there is": {"fit:d1_d2": {"variant": "over", "raised_round": 1}},
    "two rounds apart": {"fit:d1_d2": {"variant": "apart", "raised_round": 2}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
