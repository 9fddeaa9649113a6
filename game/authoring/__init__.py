"""From an author's YAML file to a ``Scenario``, or to diagnostics with line and column.

The public door. Everything that can be wrong with a file comes back as a value; nothing an author writes raises.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from game.authoring.compile import UnknownLength, compile_scenario, lengths_of
from game.authoring.diagnostics import WHOLE_FILE, Diagnostic, ScenarioError, nearest
from game.authoring.profile import ProfileFile, fill, read_profile
from game.authoring.references import check_references
from game.authoring.schema import Document
from game.authoring.shape import check_shape
from game.authoring.source import MAX_BYTES, read_source
from game.collecting import without_cyclic_gc
from game.core.scenario import USUAL
from game.places import PROFILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterable

    from game.authoring.basics import Phrase
    from game.authoring.messages import Paint
    from game.authoring.source import Source
    from game.core.scenario import Maturity, Scenario

__all__ = [
    "Diagnostic", "ProfileFile", "Reading", "ScenarioError", "UnknownLength", "check_file", "load_scenario",
    "read_file", "read_scenario", "tell",
]  # fmt: skip


def tell(diagnostics: tuple[Diagnostic, ...], name: str, text: str, language: str, paint: Paint | None = None) -> str:
    """Return ``diagnostics`` in words, with the author's own lines from ``text``; the pages are read only now.

    ``paint`` makes parts of the messages stand out (``messages.py``).
    """
    from game.authoring.messages import plainly  # noqa: PLC0415 - keeps the start quick
    from game.authoring.messages import tell as tell_in_words  # noqa: PLC0415

    return tell_in_words(diagnostics, name, text, language, paint or plainly)


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading one file."""

    name: str
    """What the file is called in messages."""
    text: str
    """The author's own text."""
    document: Document | None
    """``None`` when there is an error among the diagnostics."""
    diagnostics: tuple[Diagnostic, ...]
    profile: str = ""
    """The text of the profile that filled the placeholders; empty when the scenario's own fiction stands."""
    source: Source | None = None
    """Where everything stands; ``None`` when the file could not be opened."""

    @property
    def lengths(self) -> tuple[int, ...]:
        """The lengths in minutes that can be played, rising; empty when every round is always played."""
        return lengths_of(self.document) if self.document else ()

    def compile(self, minutes: int | None = None, maturity: Maturity = USUAL) -> Scenario:
        """Compile the scenario for a length in ``minutes``, or with every round there is, and for one kind of group.

        Raises:
            ScenarioError: the file has errors, or the scenario does not have that length.

        """
        if self.document is None:
            raise ScenarioError(self.diagnostics, self.tell("sv"))
        try:
            return compile_scenario(self.document, minutes, self.text, profile=self.profile, maturity=maturity)
        except UnknownLength:
            known = ", ".join(str(length) for length in self.lengths) or "–"
            problem = Diagnostic("R015", WHOLE_FILE, {"minutes": minutes or 0, "known": known})
            raise ScenarioError((problem,), tell((problem,), self.name, self.text, "sv")) from None

    def advise(self, played: Iterable[Diagnostic] | None = None) -> tuple[Diagnostic, ...]:
        """Advice about a file without errors, in the order of the file; nothing about one that has errors.

        ``played`` is what simulated games had to say, if there were any.
        """
        if self.document is None or self.source is None:
            return ()
        from game.authoring.advice import advise  # noqa: PLC0415 - whoever only plays needs no advice

        return advise(self.document, self.source, played)

    def tell(self, language: str) -> str:
        """The diagnostics as an author reads them; empty when there are none."""
        return tell(self.diagnostics, self.name, self.text, language)


def read_scenario(source: bytes, name: str, profile: ProfileFile | None = None) -> Reading:
    """Read the bytes of a scenario file that is called ``name`` in messages.

    Stages: YAML, shape, references, and then the ``profile``, if there is one, for the placeholders in the texts.
    Reading stops after the first stage with errors.
    """
    with without_cyclic_gc():
        read = read_source(source)
        document = None if read.problems else check_shape(read, Document)
        if document is not None:
            check_references(document, read)
        if document is None or read.problems:
            return Reading(name, read.text, None, tuple(read.problems), source=read)
        own: dict[str, Phrase] = {}
        if profile is not None:
            told, own = read_profile(profile, document)
            if told.problems:
                return Reading(profile.name, told.text, None, tuple(told.problems), source=told)
        fill(document, own)
    return Reading(name, read.text, document, (), told.text if profile else "", read)


def read_file(path: str | Path, profile: str | Path | None = None) -> Reading:
    """Read a scenario file. A file that can not be opened gives diagnostics too.

    Placeholders are filled from the file ``profile``, by default from ``profile.yaml`` beside the scenario.
    """
    path = Path(path)
    content = _read_bytes(path)
    if isinstance(content, Diagnostic):
        return Reading(path.name, "", None, (content,))
    beside = path.with_name(PROFILE_NAME)
    if profile is None and not beside.is_file():
        return read_scenario(content, path.name)
    profile = Path(profile or beside)
    own = _read_bytes(profile)
    if isinstance(own, Diagnostic):
        return Reading(profile.name, "", None, (own,))
    return read_scenario(content, path.name, ProfileFile(profile.name, own))


def _read_bytes(path: Path) -> bytes | Diagnostic:
    """The bytes of a file, or why it can not be opened; no more of them than can be read as a scenario."""
    try:
        with path.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL character in it
        return _unopened(path, error)


def load_scenario(path: str | Path, minutes: int | None = None) -> Scenario:
    """Read and compile a scenario file for a length in ``minutes``, or with every round there is.

    Raises:
        ScenarioError: it can not be played; ``diagnostics`` says why.

    """
    return read_file(path).compile(minutes)


def check_file(path: str | Path, language: str, profile: str | Path | None = None) -> tuple[int, str]:
    """Check a file for the command line: the exit code (0 without errors, else 1) and what to print."""
    reading = read_file(path, profile)
    return int(reading.document is None), reading.tell(language)


def _unopened(path: Path, error: Exception) -> Diagnostic:
    name = path.name or str(path)
    if isinstance(error, FileNotFoundError):
        params: dict[str, str | int] = {"file": name}
        if near := nearest(name, _scenarios_beside(path)):
            params["near"] = near
        return Diagnostic("Y001", WHOLE_FILE, params)
    try:
        folder = path.is_dir()  # opening a folder is refused in other words on Windows
    except (OSError, ValueError):
        folder = False
    return Diagnostic("Y002" if folder else "Y003", WHOLE_FILE, {"file": name})


def _scenarios_beside(path: Path) -> list[str]:
    try:
        return sorted(file.name for file in path.parent.iterdir() if file.suffix in {".yaml", ".yml"})
    except OSError:
        return []
