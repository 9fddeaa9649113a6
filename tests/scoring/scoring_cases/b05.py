"""B05 Obesvarad fråga."""

from scoring_logs import D, absent, answer, ask, confirm, decide, decline, item, meet, promise, scenario, share, wonder

from scoring_cases import Case

HEAR = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}))
BOTH = scenario(D("d1", "plan", (1, 4), {"nat": "consult", "gata": "consult"}))
AGREE = scenario(D("d1", "plan", (1, 4), {"nat": "agree"}, weight=3))
LIGHT = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, weight=1))
UNTIL_3 = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, until=3))
NEED = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
TWO = scenario(D("d1", "plan", (1, 4), needs=("i1",)), D("d2", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
FREE = scenario(D("d1", "plan", (1, 4)), items=(item("i1", "nat"),))

RAISES = (
    Case("a question about knowledge", FREE, [wonder(1, "plan", "nat", "i1")], ("B05 reply:1 1 open",)),
    Case("a question about a decision", FREE, [ask(1, "plan", "nat", "d1")], ("B05 reply:1 1 open",)),
    Case("answered late", FREE, [ask(1, "plan", "nat", "d1"), answer(3, "nat", "d1")], ("B05 reply:1 1 repaired",)),
    Case("answered after the decision it was about", HEAR,
         [ask(1, "plan", "nat", "d1"), decide(3, "plan", "d1"), answer(4, "nat", "d1")], ("B05 reply:1 2 mitigated",)),
    Case("unanswered at the decision, a round later", HEAR, [ask(1, "plan", "nat", "d1"), decide(2, "plan", "d1")],
         ("B05 heard:d1:nat 2 open",)),
    Case("raised by the round, grown by the decision", HEAR, [ask(1, "plan", "nat", "d1"), decide(3, "plan", "d1")],
         ("B05 reply:1 2 open",)),
    Case("never above a solo decision", LIGHT, [ask(1, "plan", "nat", "d1"), decide(2, "plan", "d1")],
         ("B05 heard:d1:nat 1 open",)),
    Case("two at most", AGREE, [ask(1, "plan", "nat", "d1"), decide(2, "plan", "d1")], ("B05 heard:d1:nat 2 open",)),
    Case("two roles asked at once, and both unheard at the decision", BOTH,
         [ask(1, "plan", "nat gata", "d1"), decide(2, "plan", "d1")],
         ("B05 heard:d1:nat 2 open", "B05 heard:d1:gata 2 open")),
    Case("two roles asked at once, answered after the decision", BOTH,
         [ask(1, "plan", "nat gata", "d1"), decide(2, "plan", "d1"), answer(4, "gata", "d1")],
         ("B05 heard:d1:nat 2 mitigated", "B05 heard:d1:gata 2 mitigated")),
    Case("two roles asked at once, long before the decision", BOTH,
         [ask(1, "plan", "nat gata", "d1"), decide(3, "plan", "d1"), confirm(4, "plan", "d1")],
         ("B05 reply:1 2 open", "B05 heard:d1:gata 2 open")),
    Case("answered after the decision, and confirmed on it", HEAR,
         [ask(1, "plan", "nat", "d1"), decide(3, "plan", "d1"), answer(4, "nat", "d1"), confirm(4, "plan", "d1")],
         ("B05 reply:1 2 repaired",)),
    Case("answered after the decision, and confirmed when it had locked", UNTIL_3,
         [ask(1, "plan", "nat", "d1"), decide(2, "plan", "d1"), answer(3, "nat", "d1"), confirm(4, "plan", "d1")],
         ("B05 heard:d1:nat 2 mitigated",)),
    Case("answered late, before the decision that needs it", NEED,
         [wonder(1, "plan", "nat", "i1"), share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")],
         ("B05 reply:1 1 repaired",)),
    Case("the decision rests on the answer, and the log tells of it no sooner", NEED,
         [wonder(1, "plan", "nat", "i1"), decide(3, "plan", "d1", used=("i1",))], ("B05 reply:1 1 repaired",)),
    Case("answered late, after one of the two decisions that it was about", TWO,
         [wonder(1, "plan", "nat", "i1"), decide(3, "plan", "d1"), decline(3, "nat", "plan", "i1")],
         ("B02 reply:1 1 open", "B02 knows:d2:i1 1 open")),
    Case("of somebody who need not be heard, and another was not", HEAR,
         [ask(1, "gata", "led", "d1"), decide(2, "plan", "d1")], ("B01 heard:d1:nat 2 open", "B05 reply:1 1 open")),
    Case("asked when the decision had been taken without it", NEED,
         [decide(2, "plan", "d1"), wonder(2, "plan", "nat", "i1")], ("B02 knows:d1:i1 2 open",)),
    Case("two put the same question", HEAR,
         [ask(1, "plan", "nat", "d1"), ask(1, "gata", "nat", "d1"), decide(2, "plan", "d1")],
         ("B05 heard:d1:nat 2 open",)),
    Case("one asked in good time, one in the same round", HEAR,
         [ask(1, "plan", "nat", "d1"), ask(2, "gata", "nat", "d1"), decide(2, "plan", "d1")],
         ("B05 heard:d1:nat 2 open",)),
    Case("put twice, one card", FREE, [ask(1, "plan", "nat", "d1"), ask(2, "plan", "nat", "d1")], ("B05 reply:1 1 open",)),
)  # fmt: skip

QUIET = (
    Case("answered within the next round", FREE, [ask(1, "plan", "nat", "d1"), answer(2, "nat", "d1")]),
    Case("a no is an answer", FREE, [wonder(1, "plan", "nat", "i1"), decline(2, "nat", "plan", "i1")]),
    Case("shared, by anybody", FREE, [wonder(1, "plan", "nat", "i1"), share(1, "nat", "i1", "gata"), share(2, "gata", "i1", "plan")]),
    Case("comes back later, as promised", FREE,
         [ask(1, "plan", "nat", "d1"), promise(2, "nat", "plan", "hear", "d1", 4), answer(4, "nat", "d1")]),
    Case("another of those asked answered", FREE, [ask(1, "plan", "nat gata", "d1"), answer(2, "gata", "d1")]),
    Case("another answered, and the role was asked again at the end",
         HEAR, [ask(1, "plan", "nat gata", "d1"), answer(2, "gata", "d1"), ask(3, "plan", "nat", "d1"),
                decide(3, "plan", "d1"), answer(4, "nat", "d1")]),
    Case("asked in the last round", FREE, [ask(4, "plan", "nat", "d1")]),
    Case("talked about", FREE, [ask(1, "plan", "nat", "d1"), meet(2, "d1", "plan", "nat")]),
    Case("an empty chair was asked", FREE, [absent("nat"), ask(1, "plan", "nat", "d1")]),
    Case("more time to answer", scenario(D("d1", "plan", (1, 4)), sla=2), [ask(1, "plan", "nat", "d1"), answer(3, "nat", "d1")]),
)  # fmt: skip

TOLD = {
    "a question about knowledge": {
        "reply:1": {
            "variant": "item", "link": (0, 2), "item": 0, "requirements": ("reply:1",), "evidence": (1,),
            "raised_round": 1, "raised_event": 0,
        },
    },
    "a question about a decision": {"reply:1": {"variant": "decision", "link": (0, 2), "item": None}},
    "answered late": {"reply:1": {"repair": (2,)}},
    "unanswered at the decision, a round later": {
        "heard:d1:nat": {
            "variant": "settled", "requirements": ("heard:d1:nat", "reply:1"), "evidence": (1, 2), "raised_event": 2,
            "repair_by": 3,
        },
    },
    "raised by the round, grown by the decision": {
        "reply:1": {
            "variant": "settled", "requirements": ("reply:1", "heard:d1:nat"), "evidence": (1, 2), "raised_round": 1,
            "raised_event": 0, "repair_by": 3,
        },
    },
    "two roles asked at once, and both unheard at the decision": {
        "heard:d1:nat": {"requirements": ("heard:d1:nat", "reply:1")},
        "heard:d1:gata": {"requirements": ("heard:d1:gata",), "evidence": (1, 2)},
    },
    "answered after the decision, and confirmed on it": {"reply:1": {"repair": (3, 4)}},
    "answered after the decision, and confirmed when it had locked": {"heard:d1:nat": {"repair": (3,), "repair_by": 2}},
    "asked when the decision had been taken without it": {"knows:d1:i1": {"requirements": ("knows:d1:i1", "reply:1")}},
    "two put the same question": {
        "heard:d1:nat": {"requirements": ("heard:d1:nat", "reply:1", "reply:2"), "evidence": (1, 3)},
    },
    "one asked in good time, one in the same round": {
        "heard:d1:nat": {"requirements": ("heard:d1:nat", "reply:1", "reply:2"), "evidence": (1, 3)},
    },
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
