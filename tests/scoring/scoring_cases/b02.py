"""B02 Information som stannade."""

from scoring_logs import (
    D,
    absent,
    ask_all,
    confirm,
    decide,
    decline,
    doubled,
    item,
    meet,
    promise,
    scenario,
    share,
    story,
    wonder,
)

from scoring_cases import Case

NEED = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"),))
CRITICAL = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", critical=True),))
PATIENT = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"),), lead=2)
TWO = scenario(D("d1", "plan", (1, 3), needs=("i1",)), D("d2", "plan", (2, 4), needs=("i1",)), items=(item("i1", "nat"),))

RAISES = (
    Case("never shared", NEED, [decide(2, "plan", "d1")], ("B02 knows:d1:i1 2 open",)),
    Case("critical", CRITICAL, [decide(2, "plan", "d1")], ("B02 knows:d1:i1 3 open",)),
    Case("shared with somebody else", NEED, [share(1, "nat", "i1", "gata"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open",)),
    Case("shared by somebody who does not know it", NEED, [share(1, "gata", "i1", "plan"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open",)),
    Case("undecided when it closed", NEED, [], ("B02 knows:d1:i1 2 open",)),
    Case("the owner had asked", NEED, [wonder(1, "plan", "nat", "i1"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 1 open",)),
    Case("an unanswered question becomes it", NEED, [wonder(1, "plan", "nat", "i1"), decide(3, "plan", "d1")],
         ("B02 reply:1 1 open",)),
    Case("the owner had asked, and got a no", NEED,
         [wonder(1, "plan", "nat", "i1"), decline(1, "nat", "plan", "i1"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 1 open",)),
    Case("another role had asked", NEED, [wonder(1, "gata", "nat", "i1"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open", "B05 reply:1 1 open")),
    Case("the group had asked", NEED, [ask_all(1, "nat", "i1"), decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open", "B05 reply:1 1 open")),
    Case("the owner's player had asked in another role", NEED,
         [doubled("led", "plan"), wonder(1, "led", "nat", "i1"), decide(2, "plan", "d1")], ("B02 knows:d1:i1 1 open",)),
    Case("secret to somebody else",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", secret_to=("led",)),)),
         [decide(2, "plan", "d1")], ("B02 knows:d1:i1 2 open",)),
    Case("one of two holders has just got it",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"),)),
         [story(2, "i1", "gata"), decide(2, "plan", "d1")], ("B02 knows:d1:i1 2 open",)),
    Case("more lead, and it had been there for as long", PATIENT, [decide(3, "plan", "d1")], ("B02 knows:d1:i1 2 open",)),
    Case("two decisions need it", TWO, [decide(2, "plan", "d1"), decide(2, "plan", "d2")],
         ("B02 knows:d1:i1 2 open", "B02 knows:d2:i1 2 open", "B11 silo:plan|nat 2 open")),
)  # fmt: skip

QUIET = (
    Case("shared in time", NEED, [share(1, "nat", "i1", "plan"), decide(2, "plan", "d1")]),
    Case("shared with everybody", NEED, [share(1, "nat", "i1", "*"), decide(2, "plan", "d1")]),
    Case("passed on by another", NEED,
         [share(1, "nat", "i1", "gata"), share(1, "gata", "i1", "plan"), decide(2, "plan", "d1")]),
    Case("talked about", NEED, [meet(1, "i1", "plan", "nat"), decide(2, "plan", "d1")]),
    Case("the decision rests on it", NEED, [decide(2, "plan", "d1", used=("i1",))]),
    Case("more lead, and it was there for less", PATIENT, [decide(2, "plan", "d1")]),
    Case("too early for anybody to tell", NEED, [decide(1, "plan", "d1")]),
    Case("came to the holder in the same round",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", since=2),)), [decide(2, "plan", "d1")]),
    Case("secret to the owner",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", secret_to=("plan",)),)),
         [decide(2, "plan", "d1")]),
    Case("the only holder is an empty chair", NEED, [absent("nat"), decide(2, "plan", "d1")]),
    Case("the owner's player plays the holder", NEED, [doubled("nat", "plan"), decide(2, "plan", "d1")]),
    Case("a promise covers it and is kept", NEED,
         [promise(1, "nat", "plan", "share", "i1", 3), decide(2, "plan", "d1"), share(3, "nat", "i1", "plan")]),
    Case("the story brings it late",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1"),)),
         [story(2, "i1", "nat"), decide(2, "plan", "d1")]),
    Case("nothing is needed", scenario(D("d1", "plan", (1, 3)), items=(item("i1", "nat"),)), [decide(2, "plan", "d1"), confirm(3, "plan", "d1")]),
)  # fmt: skip

TOLD = {
    "never shared": {
        "knows:d1:i1": {
            "variant": "plain", "link": (2, 0), "item": 0, "requirements": ("knows:d1:i1",), "evidence": (1,),
            "raised_round": 1, "raised_event": 1, "repair_by": 3,
        },
    },
    "undecided when it closed": {
        "knows:d1:i1": {"variant": "undecided", "evidence": (), "raised_round": 2, "raised_event": 0},
    },
    "the owner had asked": {"knows:d1:i1": {"requirements": ("knows:d1:i1", "reply:1"), "evidence": (1, 2)}},
    "the owner had asked, and got a no": {"knows:d1:i1": {"requirements": ("knows:d1:i1",), "evidence": (1, 3)}},
    "an unanswered question becomes it": {
        "reply:1": {
            "requirements": ("reply:1", "knows:d1:i1"), "evidence": (1, 2), "raised_round": 1, "raised_event": 0,
            "link": (2, 0),
        },
    },
    "another role had asked": {"knows:d1:i1": {"evidence": (2,)}},
    "one of two holders has just got it": {"knows:d1:i1": {"link": (2, 0)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
