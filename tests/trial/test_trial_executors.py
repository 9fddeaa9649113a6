"""Ctrl-C waits while new processes begin."""

from __future__ import annotations

import os
import signal
from threading import Event, Thread

import pytest

from game.trial.executors import interrupts_later

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows sends such a signal to every process of a console")


def test_ctrl_c_waits_also_when_another_thread_takes_the_signal() -> None:
    """As the one that draws the bar does: blocked in this thread alone, the signal reached Python all the same."""
    reached, enough = [], Event()
    other = Thread(target=enough.wait)
    other.start()
    try:
        with pytest.raises(KeyboardInterrupt), interrupts_later():
            os.kill(os.getpid(), signal.SIGINT)
            reached.extend(signal.getsignal(signal.SIGINT) for _ in range(1000))
    finally:
        enough.set()
        other.join()
    assert len(reached) == 1000
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


def test_without_ctrl_c_nothing_comes_afterwards() -> None:
    with interrupts_later():
        pass
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
