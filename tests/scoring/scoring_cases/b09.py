"""B09 Löfte som föll."""

from scoring_logs import (
    D,
    Hang,
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
    doubled,
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
SHORT_WINDOW = scenario(windows=(W("w", (1, 3), ("gata", "nat")),))
YEARLY = scenario(windows=(W("w", (1, 3), ("gata", "nat"), recurring=True),))
LIGHT_NEED = scenario(D("d1", "plan", (1, 5), needs=("i1",), weight=1), items=(item("i1", "nat"),))
LIGHT_AND_HEAVIER = scenario(
    D("d1", "plan", (1, 5), needs=("i1",), weight=1), D("d2", "plan", (1, 5), needs=("i1",)), items=(item("i1", "nat"),),
)  # fmt: skip
CRITICAL_LIGHT = scenario(D("d1", "plan", (1, 5), needs=("i1",), weight=1), items=(item("i1", "nat", critical=True),))
UNFORESEEN = scenario(D("d1", "plan", (1, 5), needs=("i1",)), items=(item("i1", "nat", unforeseen=True),))
GROUP = scenario(D("d1", "plan", (1, 3), any_of=("i1", "i2")), items=(item("i1", "nat"), item("i2", "gata")))
AGREE = scenario(D("d1", "plan", (1, 4), {"nat": "agree"}))
DELEGATED = scenario(D("d1", "plan", (1, 4), {"nat": "consult"}, delegates={"nat": "gata"}))
ORDER = scenario(D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)), produces=(("d1", "d2"),))
ORDER_LIGHT = scenario(D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4), weight=1), produces=(("d1", "d2"),))
FIT = scenario(
    D("d1", "plan", (1, 4)), D("d2", "gata", (1, 4)), hangs=(Hang("conflicts", "d1", "d2", clashes=("ab",)),),
)  # fmt: skip
CHAIN = scenario(D("d1", "plan", (1, 2), needs=("i1",)), items=(item("i1", "nat"), item("i2", "nat")))
CHAIN_NEWER = scenario(
    D("d1", "plan", (1, 2), needs=("i1",)), items=(item("i1", "nat"), item("i2", "led", replaces=("i1",))),
)  # fmt: skip
CHAIN_LED = scenario(D("d1", "led", (1, 2), needs=("i1",)), items=(item("i1", "nat"),))
TO_ALL = promise(1, "nat", "", "share", "i1", 2)
ON = promise(1, "plan", "gata", "share", "i1", 3, "k2")
ON_I2 = promise(1, "plan", "gata", "share", "i2", 3, "k2")
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
    Case("to everybody, and never came", FREE, [TO_ALL], ("B09 promise:k1 1 open",)),
    Case("to everybody, and somebody's decision waits for it", NEED, [TO_ALL], ("B09 promise:k1 2 open",)),
    Case("to everybody, told one", FREE, [TO_ALL, share(3, "nat", "i1", "plan")], ("B09 promise:k1 1 repairing",)),
    Case("to everybody, came late and one took it in", FREE,
         [TO_ALL, share(3, "nat", "i1", "*"), acknowledge(3, "gata", "i1")], ("B09 promise:k1 1 repaired",)),
    Case("came late, and somebody else took it in", FREE,
         [K1, share(3, "nat", "i1", "plan", "gata"), acknowledge(3, "gata", "i1")], ("B09 promise:k1 1 repairing",)),
    Case("to a player who has the deciding role too", NEED,
         [doubled("gata", "plan"), promise(1, "nat", "gata", "share", "i1", 2)], ("B09 promise:k1 2 open",)),
    Case("to somebody else than the one who decides", NEED,
         [promise(1, "nat", "gata", "share", "i1", 2), decide(3, "plan", "d1")],
         ("B09 promise:k1 1 open", "B02 knows:d1:i1 2 open")),
    Case("two decisions wait for it, and the heavier one weighs", LIGHT_AND_HEAVIER, [K1], ("B09 promise:k1 2 open",)),
    Case("never above the decision that waits for it", LIGHT_NEED, [K1], ("B09 promise:k1 1 open",)),
    Case("critical for a light decision", CRITICAL_LIGHT, [K1], ("B09 promise:k1 2 open",)),
    Case("nobody could know that it was needed", UNFORESEEN, [K1], ("B09 promise:k1 1 open",)),
    Case("one of a group of which one is enough", GROUP,
         [promise(1, "gata", "plan", "share", "i2", 2), decide(3, "plan", "d1")], ("B09 promise:k1 2 open",)),
    Case("came late and was taken in", FREE, [K1, share(3, "nat", "i1", "plan"), acknowledge(3, "plan", "i1")],
         ("B09 promise:k1 1 repaired",)),
    Case("a decision waited for it", NEED, [K1, share(3, "nat", "i1", "plan"), decide(3, "plan", "d1", used=("i1",))],
         ("B09 promise:k1 2 repaired",)),
    Case("a decision rests on it, and the log tells of it no sooner", NEED, [K1, decide(3, "plan", "d1", used=("i1",))],
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
    Case("an answer where agreement is asked for, two at most", AGREE, [promise(1, "nat", "plan", "hear", "d1", 2)],
         ("B09 promise:k1 2 open",)),
    Case("an answer, promised to somebody who does not decide", AGREE, [promise(1, "nat", "gata", "hear", "d1", 2)],
         ("B09 promise:k1 1 open",)),
    Case("an answer that came after the decision", AGREE,
         [promise(1, "nat", "plan", "hear", "d1", 1), decide(2, "plan", "d1"), answer(3, "nat", "d1")],
         ("B09 promise:k1 2 mitigated",)),
    Case("an answer from who speaks for the role", DELEGATED,
         [promise(1, "gata", "plan", "hear", "d1", 2), decide(3, "plan", "d1")], ("B09 promise:k1 2 open",)),
    Case("an answer from somebody who need not be heard", DELEGATED,
         [promise(1, "led", "plan", "hear", "d1", 2), decide(3, "plan", "d1")],
         ("B09 promise:k1 1 open", "B01 heard:d1:nat 2 open")),
    Case("an act that came after the window", SHORT_WINDOW,
         [promise(1, "nat", "gata", "do", "w_nat", 2), act(2, "gata", "w_gata"), act(4, "nat", "w_nat")],
         ("B09 promise:k1 2 mitigated", "B08 act:w_nat 2 expired")),
    Case("an act in the last round of the window", SHORT_WINDOW,
         [promise(1, "nat", "gata", "do", "w_nat", 2), act(2, "gata", "w_gata"), act(3, "nat", "w_nat")],
         ("B09 promise:k1 2 repaired",)),
    Case("an act, promised to somebody with no part in the window", SHORT_WINDOW,
         [promise(1, "nat", "plan", "do", "w_nat", 2), act(2, "gata", "w_gata"), act(3, "nat", "w_nat")],
         ("B09 promise:k1 1 repaired",)),
    Case("an act in a window that comes back", YEARLY,
         [promise(1, "nat", "gata", "do", "w_nat", 2), act(2, "gata", "w_gata"), act(3, "nat", "w_nat")],
         ("B09 promise:k1 1 repaired",)),
    Case("a decision that another waits for", ORDER,
         [promise(1, "plan", "gata", "decide", "d1", 1), decide(2, "plan", "d1"), decide(2, "gata", "d2")],
         ("B09 promise:k1 2 repaired",)),
    Case("a decision that a light one waits for", ORDER_LIGHT,
         [promise(1, "plan", "gata", "decide", "d1", 1), decide(2, "plan", "d1"), decide(2, "gata", "d2")],
         ("B09 promise:k1 1 repaired",)),
    Case("a decision that came after the one that waited", ORDER,
         [promise(1, "plan", "gata", "decide", "d1", 1), decide(2, "gata", "d2"), decide(3, "plan", "d1")],
         ("B09 promise:k1 2 mitigated", "B07 order:d1_d2 2 open")),
    Case("a decision, promised to somebody who does not wait for it", ORDER,
         [promise(1, "plan", "led", "decide", "d1", 1), decide(2, "plan", "d1")], ("B09 promise:k1 1 repaired",)),
    Case("a decision that waits for others itself", ORDER, [promise(1, "gata", "plan", "decide", "d2", 1)],
         ("B09 promise:k1 1 open",)),
    Case("a decision that has to go together with another", FIT,
         [promise(1, "plan", "gata", "decide", "d1", 1)], ("B09 promise:k1 1 open",)),
    Case("a claim that came late", FREE, [promise(1, "nat", "plan", "claim", "fraga", 2), claim(3, "nat")],
         ("B09 promise:k1 1 repaired",)),
    Case("an act that came late", WINDOW,
         [promise(1, "nat", "gata", "do", "w_nat", 2), act(3, "nat", "w_nat"), act(3, "gata", "w_gata")],
         ("B09 promise:k1 2 repaired",)),
    Case("moved after its round", FREE, [K1, commit(3, "renegotiated", due=4)], ("B09 promise:k1 1 mitigated",)),
    Case("moved after its round, and kept", FREE,
         [K1, commit(3, "renegotiated", due=4), share(4, "nat", "i1", "plan"), acknowledge(4, "plan", "i1")],
         ("B09 promise:k1 1 mitigated",)),
    Case("released after its round", FREE, [K1, commit(3, "released")], ("B09 promise:k1 1 mitigated",)),
    Case("said to be kept, late", FREE, [K1, commit(3, "kept")], ("B09 promise:k1 1 repairing",)),
    Case("who promised had been promised it", FREE, [K1, ON], ("B09 promise:k1 1 open", "B09 promise:k2 1 open")),
    Case("everybody had been promised it", FREE, [TO_ALL, ON], ("B09 promise:k1 1 open", "B09 promise:k2 1 open")),
    Case("somebody else had been promised it", FREE, [promise(1, "nat", "led", "share", "i1", 2), ON],
         ("B09 promise:k1 1 open", "B09 promise:k2 1 open")),
    Case("something else had not come to who promised", CHAIN, [ON_I2, decide(2, "plan", "d1")],
         ("B02 knows:d1:i1 2 open", "B09 promise:k1 1 open")),
    Case("only what is newer had come to who promised", CHAIN_NEWER,
         [ON, decide(2, "plan", "d1"), share(3, "led", "i2", "plan")],
         ("B03 knows:d1:i1 2 repairing", "B09 promise:k1 1 open")),
    Case("it came to who promised after all", CHAIN, [ON, decide(2, "plan", "d1"), share(3, "nat", "i1", "plan")],
         ("B03 knows:d1:i1 2 repairing", "B09 promise:k1 1 open")),
    Case("it had not come to somebody else either", CHAIN_LED,
         [ON, decide(2, "led", "d1")], ("B02 knows:d1:i1 2 open", "B09 promise:k1 1 open")),
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

TOLD = {
    "never came": {
        "promise:k1": {
            "variant": "share", "link": (2, 0), "item": 0, "requirements": ("promise:k1",), "evidence": (1,),
            "raised_round": 1, "raised_event": 0, "cause": (),
        },
    },
    "came late": {"promise:k1": {"repair": (2,)}},
    "came late and was taken in": {"promise:k1": {"repair": (2, 3)}},
    "it absorbs the stuck information": {"promise:k1": {"requirements": ("promise:k1", "knows:d1:i1")}},
    "broken before the decision": {"promise:k1": {"requirements": ("promise:k1", "knows:d1:i1")}},
    "one of a group of which one is enough": {"promise:k1": {"requirements": ("promise:k1", "knows:d1:i1+i2")}},
    "an answer that never came": {"promise:k1": {"variant": "hear", "requirements": ("promise:k1", "heard:d1:nat")}},
    "an answer from who speaks for the role": {"promise:k1": {"requirements": ("promise:k1", "heard:d1:nat")}},
    "an act that came late": {"promise:k1": {"variant": "do", "repair": (2,)}},
    "a decision that another waits for": {"promise:k1": {"variant": "decide"}},
    "a claim by somebody else": {"promise:k1": {"variant": "claim"}},
    "moved after its round": {"promise:k1": {"repair": (2,)}},
    "moved after its round, and kept": {"promise:k1": {"repair": (2,)}},
    "who promised had been promised it": {"promise:k2": {"cause": ("promise:k1",)}},
    "everybody had been promised it": {"promise:k2": {"cause": ("promise:k1",)}},
    "somebody else had been promised it": {"promise:k2": {"cause": ()}},
    "something else had not come to who promised": {"promise:k1": {"cause": ()}},
    "only what is newer had come to who promised": {"promise:k1": {"cause": ("knows:d1:i1",)}},
    "it came to who promised after all": {"promise:k1": {"cause": ()}},
    "it had not come to somebody else either": {"promise:k1": {"cause": ()}},
    "made about something that has a card joins it": {"knows:d1:i1": {"requirements": ("knows:d1:i1", "promise:k1")}},
}  # fmt: skip
"""What else the cards of a case say, by case and card id."""
