"""B03 Information för sent."""

from scoring_logs import D, confirm, decide, decline, item, promise, reopen, scenario, share, unsaid, wonder

from scoring_cases import Case

NEED = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"),))
CRITICAL = scenario(D("d1", "plan", (1, 3), needs=("i1",), until=3), items=(item("i1", "nat", critical=True),))
LOCKED = scenario(D("d1", "plan", (1, 3), needs=("i1",), until=None), items=(item("i1", "nat", critical=True),))
NEWER = scenario(
    D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"), item("i2", "gata", replaces=("i1",))),
)  # fmt: skip
BESIDE = scenario(D("d1", "plan", (1, 3), needs=("i1",)), items=(item("i1", "nat"), item("i2", "gata")))
GROUP = scenario(D("d1", "plan", (1, 3), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata")))
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
    Case("after the decision, locked at once", LOCKED, [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan")],
         ("B03 knows:d1:i1 3 repairing",)),
    Case("undecided, then settled on it", NEED,
         [share(4, "nat", "i1", "plan"), decide(4, "plan", "d1", used=("i1",))], ("B03 knows:d1:i1 2 repaired",)),
    Case("undecided, then settled on it after it had locked", CRITICAL,
         [share(4, "nat", "i1", "plan"), decide(4, "plan", "d1", used=("i1",))], ("B03 knows:d1:i1 2 mitigated",)),
    Case("only the newer item came, and it was settled anew on that", NEWER,
         [decide(2, "plan", "d1"), share(3, "gata", "i2", "plan"), confirm(4, "plan", "d1", used=("i2",))],
         ("B03 knows:d1:i1 2 repaired",)),
    Case("only the newer item came", NEWER, [decide(2, "plan", "d1"), share(3, "gata", "i2", "plan")],
         ("B03 knows:d1:i1 2 repairing",)),
    Case("the confirmation is the first to tell of it", NEED,
         [decide(2, "plan", "d1"), confirm(3, "plan", "d1", used=("i1",))], ("B03 knows:d1:i1 2 repaired",)),
    Case("confirmed on something else", BESIDE,
         [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan"), share(3, "gata", "i2", "plan"),
          confirm(4, "plan", "d1", used=("i2",))],
         ("B03 knows:d1:i1 2 repairing",)),
    Case("last moment, one of two of which one is enough", GROUP, [share(3, "gata", "i2", "plan"), decide(3, "plan", "d1")],
         ("B03 knows:d1:i1+i2 1 open",)),
    Case("confirmed without a word of what it rests on", NEED,
         [decide(2, "plan", "d1"), share(3, "nat", "i1", "plan"), unsaid(confirm(4, "plan", "d1"))],
         ("B03 knows:d1:i1 2 repairing",)),
    Case("last moment, and confirmed on it", NEED,
         [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1"), confirm(3, "plan", "d1", used=("i1",))],
         ("B03 knows:d1:i1 1 repaired",)),
    Case("last moment, and confirmed on it after it locked", CRITICAL,
         [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1"), confirm(4, "plan", "d1", used=("i1",))],
         ("B03 knows:d1:i1 1 mitigated",)),
    Case("last moment, nothing known of what it rests on", NEED,
         [share(3, "nat", "i1", "plan"), unsaid(decide(3, "plan", "d1"))], ("B03 knows:d1:i1 1 open",)),
    Case("last moment, and somebody else had asked in vain", NEED,
         [wonder(1, "gata", "nat", "i1"), share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")],
         ("B05 reply:1 1 open", "B03 knows:d1:i1 1 open")),
    Case("last moment, after the owner had asked and been told no", NEED,
         [wonder(1, "plan", "nat", "i1"), decline(1, "nat", "plan", "i1"), share(3, "nat", "i1", "plan"),
          decide(3, "plan", "d1")],
         ("B03 knows:d1:i1 1 open",)),
    Case("last moment, told by the open question of the owner", NEED,
         [wonder(1, "plan", "nat", "i1"), share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")],
         ("B05 reply:1 1 repaired",)),
    Case("last moment", NEED, [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1")], ("B03 knows:d1:i1 1 open",)),
    Case("last moment, and rested on", NEED,
         [share(3, "nat", "i1", "plan"), decide(3, "plan", "d1", used=("i1",))], ("B03 knows:d1:i1 1 repaired",)),
)  # fmt: skip

QUIET = (
    Case("a round before it closed", NEED, [share(2, "nat", "i1", "plan"), decide(3, "plan", "d1")]),
    Case("the decision itself is the first to tell of it", NEED, [decide(3, "plan", "d1", used=("i1",))]),
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

TOLD = {
    "after the decision": {
        "knows:d1:i1": {"variant": "after", "link": (2, 0), "item": 0, "evidence": (1, 2), "repair": (2,), "repair_by": 3},
    },
    "undecided, then settled on it": {"knows:d1:i1": {"repair": (1, 2)}},
    "settled anew on it": {"knows:d1:i1": {"repair": (2, 4)}},
    "last moment": {
        "knows:d1:i1": {"variant": "last", "link": (2, 0), "item": 0, "evidence": (1, 2), "raised_event": 2, "repair_by": 3},
    },
    "last moment, one of two of which one is enough": {"knows:d1:i1+i2": {"item": 1, "link": (1, 0)}},
    "last moment, and rested on": {"knows:d1:i1": {"repair": (2,)}},
    "last moment, and confirmed on it": {"knows:d1:i1": {"repair": (1, 3)}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
