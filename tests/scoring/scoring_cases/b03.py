"""B03 Information för sent."""

from scoring_logs import D, confirm, decide, item, promise, reopen, scenario, share

from scoring_cases import Case

NEED = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"),))
CRITICAL = scenario(D("d1", "plan", (1, 3), needs=("i1",), until=3), items=(item("i1", "nat", critical=True),))
SINGLE = scenario(D("d1", "plan", (3, 3), needs=("i1",)), items=(item("i1", "nat"),))

RAISES = (
    Case("after the decision", NEED, [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan")],
         ("B03 knows:d1:i1 2 repairing",)),
    Case("critical is lighter late than never", CRITICAL, [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan")],
         ("B03 knows:d1:i1 2 repairing",)),
    Case("after it closed undecided", NEED, [share(4, "nat", "i1", "plan")], ("B03 knows:d1:i1 2 repairing",)),
    Case("settled anew on it", NEED,
         [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan"), reopen(4, "plan", "d1"),
          decide(4, "plan", "d1", "b", used=("i1",))],
         ("B03 knows:d1:i1 2 repaired",)),
    Case("confirmed on it after it locked", CRITICAL,
         [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan"), confirm(4, "plan", "d1", used=("i1",))],
         ("B03 knows:d1:i1 2 mitigated",)),
    Case("confirmed, but not on it", NEED,
         [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan"), confirm(4, "plan", "d1")],
         ("B03 knows:d1:i1 2 repairing",)),
    Case("last moment", NEED, [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")], ("B03 knows:d1:i1 1 open",)),
    Case("last moment, and rested on", NEED,
         [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1", used=("i1",))], ("B03 knows:d1:i1 1 repaired",)),
)  # fmt: skip

QUIET = (
    Case("a round before it closed", NEED, [share(2, "nat", "i1", "plan"), decide(3, "plan", "d1")]),
    Case("open a single round", SINGLE, [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")]),
    Case("the holder had it only a round",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", since=2),)),
         [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")]),
    Case("came late to the holder too",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat", since=2),)),
         [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan")]),
    Case("a promise covered it", NEED,
         [promise(1, "nat", "plan", "share", "i1", 3), share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")]),
    Case("a shorter lead",
         scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"),), lead=0),
         [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")]),
)  # fmt: skip
