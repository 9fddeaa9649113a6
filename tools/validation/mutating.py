"""Runs the tests on mutants, each in a process of its own; ``mutation.py`` starts this and reads what it prints.

A process is a fork of one that has imported what is the same for all; the changed module is put in when it is
imported, and nothing is written to disk. So a mutant takes about as long as the tests take to find it.
"""

from __future__ import annotations

import importlib.abc
import importlib.util
import inspect
import json
import os
import random
import resource
import sys
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from importlib.machinery import ModuleSpec
    from types import ModuleType

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools")]

from validation.mutants import Mutant, apply, find_mutants  # noqa: E402

EXAMPLES = 15
"""Random games for each property: more of them find few more mutants."""
SECONDS = 60
"""Of a processor, for all tests of one mutant, which take a fifth of it: what goes round and round is killed."""


def main(sample: int, seed: int, workers: int, package: Path, tests: Path) -> None:
    """Print how many mutants there were and which of them no test saw."""
    every = [(path, one) for path in sorted(package.rglob("*.py")) for one in find_mutants(path.read_text("utf-8"))]
    if 0 < sample < len(every):
        every = [every[number] for number in sorted(random.Random(seed).sample(range(len(every)), sample))]
    _prepare(tests)
    if _wait({_fork(None, tests): 0})[1]:
        sys.exit("the tests fail before anything is changed")
    killed = _kill(every, tests, workers)
    survivors = [
        f"{path.relative_to(package).as_posix()}:{one.line}: {one.operator}: {one.code}"
        for number, (path, one) in enumerate(every)
        if number not in killed
    ]
    print(json.dumps([len(every), survivors], ensure_ascii=False))


def _prepare(tests: Path) -> None:
    """Import what every mutant needs and none changes: it is there when a process forks."""
    os.environ["SCORING_EXAMPLES"] = str(EXAMPLES)
    sys.path.insert(0, str(tests))
    import hypothesis.strategies  # noqa: F401, PLC0415
    import pytest  # noqa: F401, PLC0415

    import game.authoring  # noqa: PLC0415
    import game.bots.groups  # noqa: PLC0415
    import game.texts  # noqa: F401, PLC0415

    if "game.scoring" in sys.modules:
        sys.exit("the scoring is there before it could be changed")


def _kill(mutants: Sequence[tuple[Path, Mutant]], tests: Path, workers: int) -> set[int]:
    """Return the numbers of the mutants that a test saw."""
    killed: set[int] = set()
    running: dict[int, int] = {}
    for number, mutant in enumerate(mutants):
        if len(running) == workers:
            done, failed = _wait(running)
            killed |= {done} if failed else set()
        running[_fork(mutant, tests)] = number
    while running:
        done, failed = _wait(running)
        killed |= {done} if failed else set()
    return killed


def _wait(running: dict[int, int]) -> tuple[int, bool]:
    """Wait for one of the processes; return its number, and whether a test failed or went on for ever."""
    process, status = os.wait()
    return running.pop(process), status != 0


def _fork(mutant: tuple[Path, Mutant] | None, tests: Path) -> int:
    """Run the tests in a process of its own, with a mutant or without; return the process."""
    process = os.fork()
    if process:
        return process
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    code = 1
    try:
        os.dup2(2, 1)  # what is printed is for ``mutation.py`` alone; without a mutant, what fails is to be read
        if mutant is not None:
            os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
            os.dup2(1, 2)
        code = _test(mutant, tests)
    except Exception:  # noqa: BLE001 - whatever it is, it kills the mutant
        traceback.print_exc()
    finally:
        os._exit(code)


def _test(mutant: tuple[Path, Mutant] | None, tests: Path) -> int:
    """Run the tests, the random ones after the others, until one fails; return 0 when all passed.

    Most need nothing of pytest, and are called without it, which takes a tenth of the time.
    """
    import pytest  # noqa: PLC0415
    from hypothesis import Phase, settings  # noqa: PLC0415

    settings.register_profile("mutation", phases=[Phase.explicit, Phase.generate])  # a failure is enough, as it comes
    settings.load_profile("mutation")
    if mutant is not None:
        sys.meta_path.insert(0, _Changed(*mutant))
    rest = []
    for path in sorted(tests.glob("test_*.py"), key=lambda path: ("properties" in path.name, path.name)):
        for name, test in vars(importlib.import_module(path.stem)).items():
            if name.startswith("test_") and test.__module__ == path.stem:
                ways = _ways(test)
                rest += [f"{path}::{name}"] if ways is None else []
                for given in ways or ():
                    test(**given)
    without = [word for name in ("cacheprovider", "xdist", "hypothesispytest") for word in ("-p", f"no:{name}")]
    return int(pytest.main(["-x", "-q", "-o", "addopts=", "--tb=line", *without, *rest])) if rest else 0


def _ways(test: Callable[..., None]) -> list[dict[str, Any]] | None:
    """Return what a test is to be called with, each time; ``None`` when it takes something from pytest."""
    ways: list[dict[str, Any]] = [{}]
    for mark in getattr(test, "pytestmark", ()):
        if mark.name == "parametrize":
            names = mark.args[0].split(",") if isinstance(mark.args[0], str) else mark.args[0]
            one = len(names) == 1
            rows = [row.values if hasattr(row, "marks") else (row,) if one else row for row in mark.args[1]]
            ways = [way | dict(zip(map(str.strip, names), row, strict=True)) for way in ways for row in rows]
    return ways if set(inspect.signature(test).parameters) == set(ways[0]) else None


class _Changed(importlib.abc.MetaPathFinder, importlib.abc.Loader):
    """Finds one module, and loads it with a mutant in it."""

    def __init__(self, path: Path, mutant: Mutant) -> None:
        parts = path.relative_to(ROOT).with_suffix("").parts
        self._name = ".".join(parts[:-1] if parts[-1] == "__init__" else parts)
        self._path, self._number = path, mutant.number

    def find_spec(self, name: str, path: object, target: object = None) -> ModuleSpec | None:  # noqa: ARG002
        """Return how to load the module, when this is the one."""
        if name != self._name:
            return None
        inside = [str(self._path.parent)] if self._path.name == "__init__.py" else None
        return importlib.util.spec_from_file_location(name, self._path, loader=self, submodule_search_locations=inside)

    def exec_module(self, module: ModuleType) -> None:
        """Run the changed code."""
        tree = apply(self._path.read_text("utf-8"), self._number)
        exec(compile(tree, str(self._path), "exec"), module.__dict__)


if __name__ == "__main__":
    [many, first, at_once] = map(int, sys.argv[1:4])
    main(many, first, at_once, Path(sys.argv[4]), Path(sys.argv[5]))
