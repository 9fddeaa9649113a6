"""Several who ask, several roles with one player, several changes, and what comes too late for anybody."""

from scoring_logs import (
    D,
    Hang,
    News,
    W,
    act,
    address,
    answer,
    ask,
    confirm,
    decide,
    decline,
    doubled,
    item,
    promise,
    reopen,
    scenario,
    share,
    shock,
    tell,
    waive,
    wonder,
)

from scoring_cases import Case

FREE = scenario(D("d1", "plan", (1, 4)), items=(item("i1", "nat"),))
HEAR = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}))
NEED = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
NEED_EITHER = scenario(D("d1", "plan", (1, 4), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata")))
NEED_LIGHT = scenario(
    D("d1", "plan", (1, 4), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "nat", unforeseen=True)),
)  # fmt: skip
NEED_EARLY = scenario(
    D("d1", "plan", (1, 4), needs=("i1",), weight=1), D("d2", "plan", (1, 1), needs=("i1",)), items=(item("i1", "nat"),),
)  # fmt: skip
NOTICED = scenario(windows=(W("w", (1, 4), ("gata", "nat"), notice="i1"),), items=(item("i1", "gata"),))
MADE_UP = scenario(
    windows=(W("w", (1, 3), ("gata", "nat")), W("v", (1, 3), ("gata", "nat"), compensates="w")),
    units={"gata": "teknik", "nat": "teknik"},
)  # fmt: skip
HEAR_TWO = scenario(D("d1", "plan", (1, 4), {"nat": "consult", "gata": "agree"}))
NEED_NEWER = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"), item("i2", "nat", replaces=("i1",))))
NEWS = scenario(D("d1", "plan", (1, 4)), items=(item("i1", "nat"),), news=(News("nyhet", suspends=("i1",)),))
NEWS_OF_DECISION = scenario(D("d1", "plan", (1, 4)), news=(News("nyhet", suspends=("d1",)),))
NEWS_OF_ACT = scenario(windows=(W("w", (1, 4), ("gata", "nat")),), news=(News("nyhet", suspends=("w_nat",)),))
WINDOW = scenario(windows=(W("w", (1, 4), ("gata", "nat")),))
ORDER = scenario(
    D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)), hangs=(Hang("produces", "d1", "d2"),),
    units={"plan": "teknik", "gata": "teknik"},
)  # fmt: skip
CHANGED = [decide(1, "plan", "d1"), decide(1, "gata", "d2"), reopen(2, "plan", "d1"), decide(2, "plan", "d1", "b")]
ONE_PLAYER = [doubled("gata", "nat"), answer(1, "nat", "d1", "object"), decide(2, "plan", "d1")]

RAISES = (
    Case("a reply to one is no reply to another", FREE,
         [wonder(1, "plan", "nat", "i1"), wonder(1, "gata", "nat", "i1"), tell(2, "nat", "plan", "i1")],
         ("B05 reply:2 1 open",)),
    Case("a no to one is no reply to another", FREE,
         [wonder(1, "plan", "nat", "i1"), wonder(1, "gata", "nat", "i1"), decline(2, "nat", "gata", "i1")],
         ("B05 reply:1 1 open",)),
    Case("knowledge promised to one is no reply to another", FREE,
         [wonder(1, "gata", "nat", "i1"), promise(1, "nat", "plan", "share", "i1", 4), share(4, "nat", "i1", "plan")],
         ("B05 reply:1 1 open",)),
    Case("nor to another who asks afterwards", FREE,
         [promise(1, "nat", "plan", "share", "i1", 4), wonder(1, "gata", "nat", "i1"), share(4, "nat", "i1", "plan")],
         ("B05 reply:1 1 open",)),
    Case("one concern of a player with two roles is one card, as heavy as the heavier", HEAR_TWO, ONE_PLAYER,
         ("B06 heard:d1:nat 3 open",)),
    Case("and is put right as one", HEAR_TWO, [*ONE_PLAYER, address(3, "plan", "gata", "d1"), confirm(3, "plan", "d1")],
         ("B06 heard:d1:nat 3 repaired",)),
    Case("two concerns are two cards", HEAR_TWO,
         [answer(1, "nat", "d1", "concern"), answer(1, "gata", "d1", "concern"), decide(2, "plan", "d1")],
         ("B06 heard:d1:nat 2 open", "B06 heard:d1:gata 2 open")),
    Case("a change without a reopening is a change", ORDER,
         [decide(1, "plan", "d1"), decide(1, "gata", "d2"), decide(2, "plan", "d1", "b")],
         ("B07 premise:d1_d2:1 2 open",)),
    Case("a question and a promise about the same, and neither came: the question is part of the promise", NEED,
         [wonder(1, "plan", "nat", "i1"), promise(3, "nat", "plan", "share", "i1", 3), decide(3, "plan", "d1")],
         ("B05 reply:1 1 repaired", "B09 promise:k1 1 open")),
    Case("and so is a question about what is newer than what was promised", NEED_NEWER,
         [wonder(1, "plan", "nat", "i2"), promise(1, "nat", "plan", "share", "i1", 3), decide(2, "plan", "d1")],
         ("B05 reply:1 1 open", "B09 promise:k1 1 open")),
    Case("two promises of the same by one role are one card", FREE,
         [promise(1, "nat", "plan", "share", "i1", 2), promise(1, "nat", "plan", "share", "i1", 3, "k2")],
         ("B09 promise:k1 1 open",)),
    Case("two promises that one need hung on are one card, put right by either", NEED_EITHER,
         [promise(1, "nat", "plan", "share", "i1", 2), promise(1, "gata", "plan", "share", "i2", 2, "k2"),
          share(3, "gata", "i2", "plan"), decide(3, "plan", "d1", used=("i2",))],
         ("B09 promise:k1 2 repaired",)),
    Case("of needs of which one is enough, the promise weighs as the lightest", NEED_LIGHT,
         [promise(1, "nat", "plan", "share", "i1", 2)], ("B09 promise:k1 1 open",)),
    Case("and not by a decision that nobody could have told in good time", NEED_EARLY,
         [promise(1, "nat", "plan", "share", "i1", 1)], ("B09 promise:k1 1 open",)),
    Case("asked in a hurry and promised an answer that never came, it weighs as a hurry", HEAR,
         [ask(3, "plan", "nat", "d1"), promise(3, "nat", "plan", "hear", "d1", 4), decide(3, "plan", "d1")],
         ("B09 promise:k1 1 open",)),
    Case("a promise to do what others had not been told of weighs no more than the window", NOTICED,
         [promise(1, "gata", "nat", "do", "w_gata", 2), waive(3, "gata", "w")], ("B09 promise:k1 1 open",)),
    Case("a window that was made up for before it closed", MADE_UP,
         [act(1, "gata", "v_gata"), act(1, "nat", "v_nat")], ("B08 act:w_gata 2 mitigated",)),
    Case("the promise itself may fall", HEAR,
         [promise(1, "nat", "plan", "hear", "d1", 2), ask(1, "plan", "nat", "d1"), decide(1, "plan", "d1")],
         ("B09 promise:k1 1 open",)),
)  # fmt: skip

QUIET = (
    Case("a reply to everybody is one to each", FREE,
         [wonder(1, "plan", "nat", "i1"), wonder(1, "gata", "nat", "i1"), tell(2, "nat", "plan gata", "i1")]),
    Case("what a role says of a decision it says to all", FREE,
         [ask(1, "plan", "nat", "d1"), ask(1, "gata", "nat", "d1"), answer(2, "nat", "d1")]),
    Case("a promise to everybody is a reply to each", FREE,
         [wonder(1, "gata", "nat", "i1"), promise(1, "nat", "", "share", "i1", 4), share(4, "nat", "i1", "plan", "gata")]),
    Case("asked besides a promise to answer, and the answer comes as promised", HEAR,
         [promise(2, "nat", "plan", "hear", "d1", 3), ask(2, "plan", "nat", "d1"), decide(2, "plan", "d1"),
          answer(3, "nat", "d1")]),
    Case("promised in reply", HEAR,
         [ask(2, "plan", "nat", "d1"), promise(2, "nat", "plan", "hear", "d1", 3), decide(2, "plan", "d1"),
          answer(3, "nat", "d1")]),
    Case("a change taken back without a reopening", ORDER, [*CHANGED, decide(3, "plan", "d1", "a")]),
    Case("promised after news has let go of it", NEWS, [shock(1, "nyhet"), promise(1, "nat", "plan", "share", "i1", 2)]),
    Case("asked about after news has let go of it", NEWS, [shock(1, "nyhet"), wonder(1, "plan", "nat", "i1")]),
    Case("a view promised after news has let go of the decision", NEWS_OF_DECISION,
         [shock(1, "nyhet"), promise(1, "nat", "plan", "hear", "d1", 2)]),
    Case("an act promised after news has let go of another that it goes with", NEWS_OF_ACT,
         [shock(1, "nyhet"), promise(1, "gata", "nat", "do", "w_gata", 2)]),
    Case("an act promised after its window was waived", WINDOW,
         [waive(1, "gata", "w"), waive(1, "nat", "w"), promise(1, "gata", "nat", "do", "w_gata", 2)]),
)  # fmt: skip
