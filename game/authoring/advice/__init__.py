"""The fourth stage: advice about a scenario that can be played, and could be better.

A piece of advice is a function that looks at the whole document and yields diagnostics with ``severity="advice"``,
each at the line it is about. It stands in a small module of this package, and in ``ADVICE``; its code has a page in
``codes/``. Advice never stops anybody from playing, and an author who knows better silences it with a reason
(``silencing.py``). Nothing here is imported until somebody asks for advice.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from game.authoring.advice.cut import advise_on_cut_texts
from game.authoring.advice.effects import advise_on_effects
from game.authoring.advice.lengths import advise_on_lengths
from game.authoring.advice.minutes import advise_on_debrief, advise_on_minutes
from game.authoring.advice.options import advise_on_fit, advise_on_options
from game.authoring.advice.silencing import silenced
from game.authoring.advice.talk import advise_on_texts
from game.authoring.advice.unused import advise_on_meters, advise_on_rounds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from game.authoring.diagnostics import Diagnostic
    from game.authoring.schema import Document
    from game.authoring.source import Source

    Advice = Callable[[Document, Source], Iterator[Diagnostic]]

ADVICE: tuple[Advice, ...] = (
    # on use
    advise_on_rounds,
    advise_on_meters,
    advise_on_effects,
    advise_on_options,
    advise_on_fit,
    advise_on_lengths,
    # on talk
    advise_on_cut_texts,
    advise_on_texts,
    advise_on_minutes,
    advise_on_debrief,
)
"""Every piece of advice that can be told from the file alone."""


def advise(document: Document, source: Source, played: Iterable[Diagnostic] | None = None) -> tuple[Diagnostic, ...]:
    """All advice about ``document`` that its author has not silenced, in the order of the file.

    ``played`` is what simulated games had to say, if there were any: it can be silenced in the same way.
    """
    found = [diagnostic for give in ADVICE for diagnostic in give(document, source)]
    found += played or ()
    kept = silenced(found, source, played=played is not None)
    return tuple(sorted(kept, key=lambda diagnostic: (diagnostic.place, diagnostic.code)))
