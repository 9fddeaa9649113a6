"""Who plays the games of a trial: processes of its own, or a Dask cluster by its address.

The only place for distributed. Anything else that is a ``concurrent.futures.Executor`` will do as well.
"""

from __future__ import annotations

import os
import signal
from concurrent.futures import BrokenExecutor, CancelledError, as_completed
from contextlib import contextmanager
from importlib.util import find_spec
from threading import current_thread, main_thread
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Executor

Given = TypeVar("Given")
Made = TypeVar("Made")

WORTH_SECONDS = 0.8
"""Less than so many seconds of play is quicker here alone: a new process takes about a third of a second to begin."""

DASK_SECONDS = 10
"""How long a cluster has to answer."""


class NoCluster(Exception):
    """A cluster can not be used; ``reason`` is ``missing`` (the library), or ``silent`` (nobody answers)."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class ExecutorLost(Exception):
    """Those who played have gone, or can not play: a process was ended, or a cluster lacks the program."""


def processors() -> int:
    """Return how many processors this program may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def worth_own_processes(seconds: float) -> bool:
    """Whether ``seconds`` of play go quicker divided over processes of their own."""
    return processors() > 1 and seconds > WORTH_SECONDS


@contextmanager
def own_processes(count: int, begin: Callable[[Given], None], told: Given) -> Iterator[Executor]:
    """Give ``count`` new processes. They begin anew (*spawn*), the same on every system, and with ``begin(told)``."""
    import multiprocessing  # noqa: PLC0415 - slow to load, and seldom worth it
    from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415

    pool = ProcessPoolExecutor(count, multiprocessing.get_context("spawn"), initializer=_begin, initargs=(begin, told))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)  # a process that is still beginning needs what it shares with this


@contextmanager
def dask_cluster(address: str) -> Iterator[Executor]:
    """Give the workers of a running Dask cluster, whose scheduler has this address: ``tcp://10.0.0.5:8786``.

    The workers need this program too, in the same version.

    Raises:
        NoCluster: the library is not installed, or nobody answers there.

    """
    if find_spec("distributed") is None:
        raise NoCluster("missing")
    from distributed import Client  # noqa: PLC0415 - an extra, and slow to load

    try:
        client = Client(address, timeout=DASK_SECONDS, set_as_default=False)
    except (OSError, ValueError, AssertionError) as error:
        # A time-out is an OSError, and an address may be no address. The library asserts that a thread of its own has
        # begun within ten seconds, which on a machine that stands still it has not.
        raise NoCluster("silent") from error
    try:
        yield client.get_executor(pure=False)
    finally:
        client.close()


def as_made(
    executor: Executor,
    work: Callable[[Given], Made],
    shares: Sequence[Given],
    here: Callable[[Given], Made] | None = None,
) -> Iterator[tuple[int, Made]]:
    """Let ``executor`` do ``work`` with each of ``shares``; yield number and what came of it, as they get ready.

    ``here`` is the same work for this process to do meanwhile, with what nobody has begun with.

    Raises:
        ExecutorLost: it can not go on. What has been yielded stands.

    """
    try:
        with interrupts_later():
            numbers = {executor.submit(work, share): number for number, share in enumerate(shares)}
        begun = dict(numbers)
        for future, number in numbers.items():
            if here is not None and future.cancel():
                del begun[future]
                yield number, here(shares[number])
        for future in as_completed(begun):
            yield begun[future], future.result()
    except (BrokenExecutor, CancelledError, ImportError, OSError) as error:
        raise ExecutorLost from error


def _begin(begin: Callable[[Given], None], told: Given) -> None:
    """Ctrl-C is sent to every process of a terminal. The one that the person started decides what it means."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    begin(told)


@contextmanager
def interrupts_later() -> Iterator[None]:
    """Keep Ctrl-C waiting for a moment. A process that begins meanwhile never hears of it, where that is possible."""
    if current_thread() is not main_thread():  # no other is ever interrupted
        yield
        return
    came: list[int] = []
    usual = signal.signal(signal.SIGINT, lambda number, _: came.append(number))
    try:
        with _unheard_by_new_processes():
            yield
    finally:
        signal.signal(signal.SIGINT, usual)
    if came:
        signal.raise_signal(signal.SIGINT)


@contextmanager
def _unheard_by_new_processes() -> Iterator[None]:
    """Block the signal in this thread, which those who begin inherit. Another thread may still take it meanwhile."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
