"""B12 Flaskhals. Near misses whose own cards stand are the last of ``RAISES``: no pattern comes on top of them."""

from scoring_logs import D, absent, answer, ask, decline, doubled, item, promise, scenario, share, wonder

from scoring_cases import Case


def routes(**more):
    """i1 and i2 are nat's to tell, i1 also led's; the others have one item each. d1 and d2 rest on nothing."""
    return scenario(
        D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)),
        items=(item("i1", "nat", "led"), item("i2", "nat"), item("i3", "led"), item("i4", "plan"), item("i5", "gata")),
        **more,
    )  # fmt: skip


ROUTES = routes()
SHORT = routes(rounds=3)
COORDINATOR = routes(brokers=("nat",))
ONE_IS_ENOUGH = routes(waiting=1)
TWO_THIRDS = routes(flow_share=67)
SLOW = routes(sla=2)
ONE_HOUSE = routes(units={"plan": "hus", "gata": "hus", "nat": "hus"})
ASKED = [wonder(1, "plan", "nat", "i1"), wonder(1, "gata", "nat", "i2")]
ASKED_TO_BE_HEARD = [ask(1, "plan", "nat", "d1"), ask(1, "gata", "nat", "d2")]
TO_NAT = [share(1, "led", "i3", "nat"), share(1, "plan", "i4", "nat"), share(1, "gata", "i5", "nat")]
ELSEWHERE = [share(1, "plan", "i4", "gata"), share(1, "led", "i3", "plan")]
THREE_OF_FIVE = [TO_NAT[0], *ELSEWHERE]
WAITED = ("B05 reply:1 1 open", "B05 reply:2 1 open")
LATE = ("B05 reply:1 1 repaired", "B05 reply:2 1 repaired")
QUEUE = (*WAITED, "B12 queue:nat 2 open")

RAISES = (
    Case("all goes to one, and waits", ROUTES, [*ASKED, *TO_NAT], QUEUE),
    Case("three of five are enough", ROUTES, [*ASKED, *THREE_OF_FIVE], QUEUE),
    Case("questions about decisions", ROUTES, [*ASKED_TO_BE_HEARD, *TO_NAT], QUEUE),
    Case("passing on what it was told", ROUTES,
         [*ASKED, share(1, "led", "i3", "nat", "gata"), share(1, "nat", "i3", "plan"), share(1, "plan", "i4", "gata")],
         QUEUE),
    Case("a declared coordinator who is slow", COORDINATOR, [*ASKED, *TO_NAT], QUEUE),
    Case("answered late, before the last exchange", SHORT,
         [*ASKED_TO_BE_HEARD, *ELSEWHERE, answer(3, "nat", "d1"), answer(3, "nat", "d2"), share(3, "gata", "i5", "nat")],
         (*LATE, "B12 queue:nat 2 open")),
    Case("the queue is cleared, and others go elsewhere", ROUTES,
         [*ASKED_TO_BE_HEARD, *THREE_OF_FIVE, answer(3, "nat", "d1"), answer(3, "nat", "d2"), share(3, "plan", "i4", "led")],
         (*LATE, "B12 queue:nat 2 repaired")),
    Case("all goes to the first role of all", ROUTES,
         [wonder(1, "gata", "plan", "i4"), wonder(1, "nat", "plan", "i4"), share(1, "led", "i3", "plan"),
          share(1, "gata", "i5", "plan"), share(1, "nat", "i2", "plan")],
         (*WAITED, "B12 queue:plan 2 open")),
    Case("one question is enough where the scenario says so", ONE_IS_ENOUGH,
         [*ASKED, *TO_NAT, share(2, "nat", "i2", "gata")], (WAITED[0], "B12 queue:nat 2 open")),
    Case("three of five still go there, though nothing waits", ROUTES,
         [*ASKED_TO_BE_HEARD, *THREE_OF_FIVE, answer(3, "nat", "d1"), answer(3, "nat", "d2"), share(3, "plan", "i4", "led"),
          share(3, "plan", "i4", "gata"), share(3, "gata", "i5", "nat"), share(3, "led", "i3", "nat"),
          share(3, "plan", "i4", "nat")],
         (*LATE, "B12 queue:nat 2 open")),
    Case("the queue is cleared a round later, and then others go elsewhere", ROUTES,
         [*ASKED_TO_BE_HEARD, *THREE_OF_FIVE, share(3, "plan", "i4", "nat"), answer(4, "nat", "d1"), answer(4, "nat", "d2"),
          share(4, "plan", "i4", "led")],
         (*LATE, "B12 queue:nat 2 repaired")),
    Case("the queue is cleared, and nothing more is said", ROUTES,
         [*ASKED_TO_BE_HEARD, *THREE_OF_FIVE, answer(3, "nat", "d1"), answer(3, "nat", "d2")],
         (*LATE, "B12 queue:nat 2 open")),
    Case("just less than the scenario asks for goes there afterwards", TWO_THIRDS,
         [*ASKED_TO_BE_HEARD, *TO_NAT, answer(3, "nat", "d1"), answer(3, "nat", "d2"), share(3, "plan", "i4", "led"),
          share(3, "gata", "i5", "nat"), share(3, "led", "i3", "nat")],
         (*LATE, "B12 queue:nat 2 repaired")),
    Case("what waited is told by the one where it waited", ROUTES,
         [*ASKED, *THREE_OF_FIVE, share(3, "nat", "i1", "plan")],
         ("B05 reply:1 1 repaired", "B05 reply:2 1 open", "B12 queue:nat 2 open")),
    Case("two others had talked directly about it before the round closed", ROUTES,
         [*ASKED, *TO_NAT, share(2, "led", "i1", "gata")], QUEUE),
    Case("what waited is told to the one where it waited", ROUTES, [*ASKED, *THREE_OF_FIVE, share(3, "led", "i1", "nat")],
         QUEUE),
    Case("the queue is cleared, and all still goes there", SHORT,
         [*ASKED_TO_BE_HEARD, *THREE_OF_FIVE, answer(3, "nat", "d1"), answer(3, "nat", "d2"), share(3, "plan", "i4", "nat")],
         (*LATE, "B12 queue:nat 2 open")),
    Case("others go elsewhere, and the queue is still there", ROUTES, [*ASKED, *THREE_OF_FIVE, share(3, "plan", "i4", "led")],
         QUEUE),
    Case("two others talk directly about what waited", ROUTES, [*ASKED, *THREE_OF_FIVE, share(3, "led", "i1", "gata")],
         (*WAITED, "B12 queue:nat 2 repaired")),
    # No pattern: the cards below stand by themselves.
    Case("just less than the scenario asks for", TWO_THIRDS, [*ASKED, *TO_NAT[:2], *ELSEWHERE], WAITED),
    Case("four exchanges", ROUTES, [*ASKED, *TO_NAT[:2]], WAITED),
    Case("half of them", ROUTES, [*ASKED, TO_NAT[0], *ELSEWHERE, share(1, "gata", "i5", "led")], WAITED),
    Case("one question waited, one was answered", ROUTES, [*ASKED, *TO_NAT, share(2, "nat", "i2", "gata")], WAITED[:1]),
    Case("three players", ROUTES, [*ASKED, *TO_NAT[1:], ELSEWHERE[0], absent("led")], WAITED),
    Case("four roles, three players", ROUTES, [*ASKED, *TO_NAT, doubled("led", "gata")], WAITED),
    Case("within one unit", ONE_HOUSE, [*ASKED, *TO_NAT], WAITED),
    Case("asked of two at once", ROUTES,
         [wonder(1, "plan", "nat led", "i1"), wonder(1, "gata", "nat led", "i2"), *TO_NAT], WAITED),
    Case("telling others what is its own", ROUTES,
         [*ASKED, share(1, "nat", "i1", "led"), *ELSEWHERE], WAITED),
)  # fmt: skip

QUIET = (
    Case("a coordinator who answers in time", COORDINATOR,
         [*ASKED, *TO_NAT, share(2, "nat", "i1", "plan"), share(2, "nat", "i2", "gata")]),
    Case("anybody who answers in time", ROUTES,
         [*ASKED, *TO_NAT, share(2, "nat", "i1", "plan"), share(2, "nat", "i2", "gata")]),
    Case("a no is an answer", ROUTES,
         [*ASKED, *TO_NAT, decline(2, "nat", "plan", "i1"), decline(2, "nat", "gata", "i2")]),
    Case("comes back later, as promised", ROUTES,
         [*ASKED, *TO_NAT, promise(2, "nat", "plan", "share", "i1", 3), promise(2, "nat", "gata", "share", "i2", 3, "k2"),
          share(3, "nat", "i1", "plan"), share(3, "nat", "i2", "gata")]),
    Case("asked in the last round", ROUTES,
         [*TO_NAT, wonder(4, "plan", "nat", "i1"), wonder(4, "gata", "nat", "i2")]),
    Case("nobody asks anything", ROUTES, [*TO_NAT, *ELSEWHERE]),
    Case("an empty chair is asked", ROUTES, [absent("nat"), *ASKED, *TO_NAT, *ELSEWHERE]),
    Case("more time to answer", SLOW,
         [*ASKED, *TO_NAT, share(3, "nat", "i1", "plan"), share(3, "nat", "i2", "gata")]),
    Case("nothing happens", ROUTES, []),
)  # fmt: skip

TOLD = {
    "all goes to one, and waits": {
        "queue:nat": {
            "absorbs": ("reply:1", "reply:2"), "raised_round": 1, "raised_event": 0, "evidence": (1, 2), "link": (0, 2),
            "subject": ("item", 0), "requirements": ("reply:1", "reply:2"), "variant": "plain",
        },
        "reply:1": {"absorbed_by": "queue:nat"},
        "reply:2": {"absorbed_by": "queue:nat"},
    },
    "two others talk directly about what waited": {"queue:nat": {"repair": (6,)}},
    "the queue is cleared, and others go elsewhere": {"queue:nat": {"repair": ()}},
    "four exchanges": {"reply:1": {"absorbed_by": ""}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
