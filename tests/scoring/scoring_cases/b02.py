"""B02 Information som stannade."""

from scoring_logs import (
    D,
    absent,
    confirm,
    decide,
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
