"""B09 Löfte som föll."""

from scoring_logs import (
    D,
    W,
    absent,
    acknowledge,
    act,
    answer,
    ask,
    claim,
    commit,
    confirm,
    decide,
    item,
    promise,
    scenario,
    share,
)

from scoring_cases import Case

FREE = scenario(D("d1", "gata", (1, 4)), items=(item("i1", "nat"),))
NEED = scenario(D("d1", "plan", (1, 4), needs=("i1",)), items=(item("i1", "nat"),))
LIGHT = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, weight=1))
WINDOW = scenario(windows=(W("w", (1, 4), ("gata", "nat")),))
K1 = promise(1, "nat", "plan", "share", "i1", 2)

RAISES = (
    Case("never came", FREE, [K1], ("B09 promise:k1 1 open",)),
    Case("came late", FREE, [K1, share(3, "nat", "i1", "plan")], ("B09 promise:k1 1 repairing",)),
    Case("taken in before it came", FREE, [K1, acknowledge(2, "plan", "i1"), share(3, "nat", "i1", "plan")],
         ("B09 promise:k1 1 repairing",)),
    Case("broken, then asked in a hurry: one card", LIGHT,
         [promise(1, "nat", "plan", "hear", "d1", 2), ask(3, "plan", "nat", "d1"), decide(3, "plan", "d1"),
          answer(4, "nat", "d1")],
         ("B09 promise:k1 1 mitigated",)),
    Case("came late and was taken in", FREE, [K1, share(3, "nat", "i1", "plan"), acknowledge(3, "plan", "i1")],
         ("B09 promise:k1 1 repaired",)),
    Case("a decision waited for it", NEED, [K1, share(3, "nat", "i1", "plan"), decide(3, "plan", "d1", used=("i1",))],
         ("B09 promise:k1 2 repaired",)),
    Case("it absorbs the stuck information", NEED, [K1, decide(2, "plan", "d1")], ("B09 promise:k1 2 open",)),
    Case("broken before the decision", NEED, [K1, decide(3, "plan", "d1")], ("B09 promise:k1 2 open",)),
    Case("late, after the decision", NEED,
         [K1, decide(2, "plan", "d1"), share(3, "nat", "i1", "plan"), confirm(4, "plan", "d1", used=("i1",))],
         ("B09 promise:k1 2 mitigated",)),
    Case("an answer that never came", LIGHT, [promise(1, "nat", "plan", "hear", "d1", 2), decide(3, "plan", "d1")],
         ("B09 promise:k1 1 open",)),
    Case("an answer that came late", LIGHT,
         [promise(1, "nat", "plan", "hear", "d1", 2), answer(3, "nat", "d1"), decide(3, "plan", "d1")],
         ("B09 promise:k1 1 repaired",)),
    Case("an act that came late", WINDOW,
         [promise(1, "nat", "gata", "do", "w_nat", 2), act(3, "nat", "w_nat"), act(3, "gata", "w_gata")],
         ("B09 promise:k1 2 repaired",)),
    Case("moved after its round", FREE, [K1, commit(3, "renegotiated", due=4)], ("B09 promise:k1 1 mitigated",)),
    Case("moved, and still not kept", FREE, [K1, commit(2, "renegotiated", due=3)], ("B09 promise:k1 1 open",)),
    Case("a claim by somebody else", FREE, [promise(1, "nat", "plan", "claim", "fraga", 2), claim(2, "gata")],
         ("B09 promise:k1 1 open",)),
    Case("made about something that has a card joins it", NEED,
         [decide(2, "plan", "d1"), promise(2, "nat", "plan", "share", "i1", 3)], ("B02 knows:d1:i1 2 open",)),
)  # fmt: skip

QUIET = (
    Case("kept", FREE, [K1, share(2, "nat", "i1", "plan")]),
    Case("said to be kept", NEED, [K1, commit(2, "kept"), decide(2, "plan", "d1")]),
    Case("moved in time and kept", FREE, [K1, commit(2, "renegotiated", due=3), share(3, "nat", "i1", "plan")]),
    Case("released in time", FREE, [K1, commit(2, "released")]),
    Case("without a what", FREE, [{"round": 1, "type": "commit.made", "id": "k1", "by": "nat", "to": ["plan"]}]),
    Case("to an empty chair", FREE, [absent("plan"), K1]),
    Case("due after the game", FREE, [promise(1, "nat", "plan", "share", "i1", 9)]),
    Case("the creditor knew it already", FREE, [share(1, "nat", "i1", "plan"), K1]),
    Case("an answer in time", FREE, [promise(1, "nat", "plan", "hear", "d1", 2), answer(2, "nat", "d1")]),
    Case("settled in time", FREE, [promise(1, "gata", "plan", "decide", "d1", 2), decide(2, "gata", "d1")]),
    Case("claimed in time", FREE, [promise(1, "nat", "plan", "claim", "fraga", 2), claim(2, "nat")]),
)  # fmt: skip
