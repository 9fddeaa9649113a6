"""A trial on a real Dask cluster, on this machine."""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING

import pytest
from trial_samples import SMALL, read, tried

from game.trial import Trial, to_json, try_out
from game.trial.executors import NoCluster, dask_cluster

if TYPE_CHECKING:
    from collections.abc import Iterator

TRIAL = Trial(games=60, seed=9)


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    distributed = pytest.importorskip("distributed", reason="Dask is not installed: pip install distributed")
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        yield cluster.scheduler_address


def test_a_cluster_gives_the_same_bytes_as_this_process(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.trial.conduct.SHARE_SECONDS", 0.02)  # many shares, for both workers
    with dask_cluster(address) as executor:
        result = try_out(read(SMALL), TRIAL, executor=executor)
    assert result.stopped == ""
    assert to_json(read(SMALL), result) == to_json(read(SMALL), tried(SMALL, TRIAL))


def test_a_cluster_can_be_used_again_and_is_left_running(address: str) -> None:
    for _ in range(2):
        with dask_cluster(address) as executor:
            assert try_out(read(SMALL), Trial(games=30), executor=executor).games == 30


def test_nobody_answers(address: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.trial.executors.DASK_SECONDS", 0.5)
    with socket.socket() as taken:  # a port where nobody listens
        taken.bind(("127.0.0.1", 0))
        silent = f"tcp://127.0.0.1:{taken.getsockname()[1]}"
        for nowhere in (silent, "nonsense", "tcp://", "ftp://127.0.0.1:1", ""):
            with pytest.raises(NoCluster) as caught, dask_cluster(nowhere):
                pass
            assert caught.value.reason == "silent"


def test_the_library_does_not_get_going(monkeypatch: pytest.MonkeyPatch) -> None:
    def stuck(*_: object, **__: object) -> None:
        raise AssertionError

    monkeypatch.setattr(pytest.importorskip("distributed"), "Client", stuck)
    with pytest.raises(NoCluster) as caught, dask_cluster("tcp://127.0.0.1:8786"):
        pass
    assert caught.value.reason == "silent"


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("game.trial.executors.find_spec", lambda _: None)
    with pytest.raises(NoCluster) as caught, dask_cluster("tcp://127.0.0.1:8786"):
        pass
    assert caught.value.reason == "missing"
