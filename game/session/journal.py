"""The journal: an append-only file of JSON lines, one for everything done, each durable before it is shown as saved.

Line 1 is the header, with the scenario's own text, so that an old session replays with its own content. Every later
line carries a digest of the line before it, of itself and of the state after it: a file that was cut, or changed by
hand, is known by the first line that does not fit.
"""

from __future__ import annotations

import errno
import json
import os
import stat
import threading
from hashlib import blake2b
from typing import TYPE_CHECKING, Any

from filelock import FileLock, Timeout

from game.session.kept import FORMAT, SIZE_MAX

if TYPE_CHECKING:
    from pathlib import Path

    from game.core.state import State
    from game.texts import Words


class JournalError(Exception):
    """A journal cannot be read or written. ``code`` names a text ``journal-<code>``, ``params`` belong in it."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def tell(self, say: Words) -> str:
        """Return it as a sentence or two."""
        params = {key: value for key, value in self.params.items() if isinstance(value, str | int)}
        return say(f"journal-{self.code}", **params)


def canonical(line: dict[str, Any]) -> str:
    """Return ``line`` as one line of JSON, always the same for the same data."""
    return json.dumps(line, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def digest(before: str, line: dict[str, Any], state: State) -> str:
    """Return the digest of an entry: 16 hexadecimal digits."""
    told = f"{before}\n{canonical(line)}\n{state.as_data()!r}"
    return blake2b(told.encode(), digest_size=8).hexdigest()


def header_digest(header: dict[str, Any]) -> str:
    """Return the digest that the first entry builds on."""
    return blake2b(canonical(header).encode(), digest_size=8).hexdigest()


def read_lines(path: Path) -> tuple[list[dict[str, Any]], int, bool]:
    """Return the whole lines of a journal, the length in bytes up to their end, and whether a torn end was left out.

    Raises:
        JournalError: the file is missing, too large, unreadable, or its first line is not a journal's.

    """
    try:
        found = path.stat()
        if not stat.S_ISREG(found.st_mode):
            raise JournalError("not-a-journal", name=path.name)
        if found.st_size > SIZE_MAX:
            raise JournalError("too-large", name=path.name)
        data = path.read_bytes()
    except OSError as error:
        raise JournalError(_os_code(error), name=path.name) from error
    lines: list[dict[str, Any]] = []
    good = 0
    for raw in data.splitlines(keepends=True):
        line = _parse(raw)
        if line is None:
            break
        lines.append(line)
        good += len(raw)
    if not lines or lines[0].get("samspel") != FORMAT:
        raise JournalError("not-a-journal", name=path.name)
    torn = good < len(data)
    if b"\n" in data[good:]:
        # The line that cannot be read has its end: this is no power cut, somebody changed the file.
        raise JournalError("edited", name=path.name, line=len(lines) + 1, kept=lines, good=good)
    return lines, good, torn


def _parse(raw: bytes) -> dict[str, Any] | None:
    try:
        line = json.loads(raw)
        canonical(line).encode()  # half a character can be written as JSON and not as a file
    except (ValueError, RecursionError):
        return None
    return line if isinstance(line, dict) else None


def _os_code(error: OSError) -> str:
    if isinstance(error, FileNotFoundError):
        return "missing"
    if isinstance(error, PermissionError):
        return "no-permission"
    return "disk"


class Writer:
    """Appends lines to a journal on a thread of its own, so that the screen never waits for the disk.

    ``saved`` counts the lines that are durable. When the disk refuses, ``problem`` is a code (``disk-full``,
    ``no-permission``, ``disk``), nothing is lost, and ``retry`` tries again.
    """

    def __init__(self, path: Path, length: int, lines: int, *, size: int = 0) -> None:
        """Open ``path`` for appending after its first ``length`` bytes, which hold ``lines`` lines.

        ``size`` is what the file measured before it was read: if it has another now, somebody else has written in it.

        Raises:
            JournalError: another program has the journal open, or it cannot be written.

        """
        self.path = path
        self.saved = lines
        self.deeds = 0
        """How many of the lines saved since then tell what somebody did."""
        self.problem: str | None = None
        self._length = length
        self._waiting: list[tuple[bool, bytes]] = []
        """What is not yet durable: whether somebody did it (the time goes by itself), and its line."""
        self._changed = threading.Condition()
        self._closing = False
        self._lock = FileLock(path.with_name(f".{path.name}.lock"))  # hidden: nobody needs to see it
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise JournalError("in-use", name=path.name) from error
        except OSError as error:
            raise JournalError("no-permission", name=str(path.parent)) from error
        try:
            self._file = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
            if os.fstat(self._file).st_size != size:
                os.close(self._file)
                self._lock.release()
                raise JournalError("in-use", name=path.name)
            self._end_last_line()
        except OSError as error:
            self._lock.release()
            raise JournalError("no-permission", name=str(path)) from error
        self._thread = threading.Thread(target=self._write_all, name="journal", daemon=True)
        self._thread.start()

    def _end_last_line(self) -> None:
        """Cut a torn end, and end the last whole line if the cut took its line break."""
        os.ftruncate(self._file, self._length)
        if self._length:
            os.lseek(self._file, self._length - 1, os.SEEK_SET)
            if os.read(self._file, 1) != b"\n":
                os.write(self._file, b"\n")
                self._length += 1

    def append(self, line: dict[str, Any]) -> None:
        """Queue ``line``; it is saved when ``saved`` has counted it."""
        with self._changed:
            self._waiting.append(("time" not in line, (canonical(line) + "\n").encode()))
            self._changed.notify_all()

    def retry(self) -> None:
        """Try again after a ``problem``."""
        with self._changed:
            self.problem = None
            self._changed.notify_all()

    @property
    def waiting(self) -> int:
        """How much of what was done is not yet durable. That time has gone is nothing that anybody did."""
        return sum(is_deed for is_deed, _ in self._waiting)

    def flush(self, seconds: float = 10) -> bool:
        """Wait until everything is durable, at most ``seconds``; return whether it is."""
        with self._changed:
            return self._changed.wait_for(lambda: not self._waiting or self.problem is not None, seconds) and (
                not self._waiting
            )

    def close(self) -> None:
        """Write what waits, trying once more if the disk has refused, and let go of the file."""
        if self.problem is not None:
            self.retry()
        self.flush()
        with self._changed:
            self._closing = True
            self._changed.notify_all()
        self._thread.join(timeout=10)
        os.close(self._file)
        self._lock.release()

    def _write_all(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closing or (self._waiting and self.problem is None))
                if self._closing:
                    return
                batch = list(self._waiting)
            problem = self._write(b"".join(line for _, line in batch))
            with self._changed:
                if problem is None:
                    del self._waiting[: len(batch)]
                    self.saved += len(batch)
                    self.deeds += sum(is_deed for is_deed, _ in batch)
                self.problem = problem
                self._changed.notify_all()

    def _write(self, data: bytes) -> str | None:
        try:
            self._lay_again()
            os.lseek(self._file, self._length, os.SEEK_SET)
            view = memoryview(data)
            while view:
                view = view[os.write(self._file, view) :]
            os.fsync(self._file)
        except OSError as error:
            return self._take_back(error)
        self._length += len(data)
        return None

    def _lay_again(self) -> None:
        """Lay the whole journal in its place again, if somebody has moved or removed it or its folder."""
        try:
            if os.path.samestat(self.path.stat(), os.fstat(self._file)):
                return
        except FileNotFoundError:
            pass
        os.lseek(self._file, 0, os.SEEK_SET)
        kept = b""
        while len(kept) < self._length and (read := os.read(self._file, self._length - len(kept))):
            kept += read
        self.path.parent.mkdir(parents=True, exist_ok=True)
        laid = os.open(self.path, os.O_RDWR | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0), 0o644)
        try:
            view = memoryview(kept)
            while view:
                view = view[os.write(laid, view) :]
        except OSError:
            os.close(laid)
            raise
        os.close(self._file)
        self._file = laid

    def _take_back(self, error: OSError) -> str:
        """Cut what was half written, so that the file ends with a whole line."""
        try:
            os.ftruncate(self._file, self._length)
        except OSError:
            return "disk"
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            return "disk-full"
        return "no-permission" if isinstance(error, PermissionError) else "disk"
