"""Python's collector of cyclic garbage, set aside for a while."""

from __future__ import annotations

import gc
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def without_cyclic_gc() -> Iterator[None]:
    """Reading a file and playing games make many small objects and no cycles worth looking for: quicker without."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
