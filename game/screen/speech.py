"""The system's own speech, where there is one: each utterance replaces the one before. Silent otherwise."""

from __future__ import annotations

import contextlib
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import PureWindowsPath
from queue import SimpleQueue
from threading import Lock, Thread
from typing import Protocol

_WINDOWS = (
    "[Console]::InputEncoding = [Text.Encoding]::UTF8; $words = [Console]::In.ReadToEnd(); "
    "Add-Type -AssemblyName System.Speech; $voice = New-Object System.Speech.Synthesis.SpeechSynthesizer; "
    "try { $voice.SelectVoiceByHints('NotSet', 'NotSet', 0, 'CULTURE') } catch { }; $voice.Speak($words)"
)
"""What PowerShell does with what it is given to read. Only the name of a language is put in."""
_CULTURES = {"sv": "sv-SE", "en": "en-GB"}
_PATIENCE = 5
"""Seconds for a program that is only asked something."""
_HIDDEN = getattr(subprocess, "CREATE_NO_WINDOW", 0)


class Voice(Protocol):
    """Something that can say words."""

    @property
    def can_speak(self) -> bool:
        """Whether anything is heard."""
        ...

    def say(self, words: str, language: str) -> None:
        """Say words in a language of the game, instead of what is being said."""
        ...

    def hush(self) -> None:
        """Stop saying anything."""
        ...


@dataclass
class WrittenVoice:
    """A log of what would be spoken, for tests and for whoever wants to read it."""

    said: list[tuple[str, str]] = field(default_factory=list)
    """Language and words."""
    can_speak: bool = True

    def say(self, words: str, language: str) -> None:
        """Write it down."""
        self.said.append((language, words))

    def hush(self) -> None:
        """Nothing is being said."""


class SystemVoice:
    """Speaks through a program of the system, one process an utterance, from a thread that sleeps in between."""

    def __init__(self, program: str | None = None) -> None:
        """Look for a program, or use the one of this path."""
        self._program = program or find_program(sys.platform)
        self._waiting: SimpleQueue[tuple[str, str]] = SimpleQueue()
        self._lock = Lock()
        self._speaking: subprocess.Popen[bytes] | None = None
        self._thread: Thread | None = None
        self._voices: dict[str, str] = {}

    @property
    def can_speak(self) -> bool:
        """Whether the system has a program for it."""
        return self._program is not None

    def say(self, words: str, language: str) -> None:
        """Say words as soon as the thread is at it; the caller never waits."""
        if self._program is None:
            return
        if self._thread is None:
            self._thread = Thread(target=self._run, name="speech", daemon=True)
            self._thread.start()
        self._waiting.put((words, language))
        self.hush()

    def hush(self) -> None:
        """End what is being said."""
        with self._lock:
            if self._speaking is not None:
                with contextlib.suppress(OSError):
                    self._speaking.terminate()

    def _run(self) -> None:
        while True:
            words, language = self._waiting.get()
            while not self._waiting.empty():
                words, language = self._waiting.get()
            with contextlib.suppress(OSError, subprocess.SubprocessError):  # it has gone, or hangs: silence
                self._speak(words, language)

    def _speak(self, words: str, language: str) -> None:
        program = self._program or ""
        if name_of(program) == "spd-say":  # its words are in another process, which outlives it
            subprocess.run([program, "--cancel"], check=False, timeout=_PATIENCE)  # noqa: S603
        elif name_of(program) == "say" and language not in self._voices:
            listed = subprocess.run([program, "-v", "?"], check=False, timeout=_PATIENCE, capture_output=True)  # noqa: S603
            self._voices[language] = mac_voice(listed.stdout.decode("utf-8", "replace"), language)
        arguments = command(program, language, words, self._voices.get(language, ""))
        with self._lock:
            self._speaking = subprocess.Popen(  # noqa: S603 - a program of the system; no shell reads the words
                arguments,
                stdin=subprocess.PIPE,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                creationflags=_HIDDEN,
            )
        if not self._waiting.empty():
            self.hush()
        self._speaking.communicate(words.encode("utf-8", "replace") + b"\n")
        with self._lock:
            self._speaking = None


def find_program(platform: str) -> str | None:
    """Return the path of a program that speaks, or ``None`` when the system has none."""
    names = {"darwin": ("say",), "win32": ("powershell",)}.get(platform, ("espeak-ng", "espeak", "spd-say"))
    return next(filter(None, map(shutil.which, names)), None)


def name_of(program: str) -> str:
    """Return a program's name without its folder and ending."""
    return PureWindowsPath(program).stem.lower()


def mac_voice(listed: str, language: str) -> str:
    """Return the first voice of a language in what ``say -v ?`` lists; empty when none is installed."""
    found = re.search(rf"^(\S.*?) +{language}[_-]\w+ +#", listed, re.MULTILINE)
    return found[1] if found else ""


def command(program: str, language: str, words: str, voice: str = "") -> list[str]:
    """Return the program with its arguments. It reads the words on its standard input, or has them as an argument."""
    match name_of(program):
        case "say":
            return [program, *(["-v", voice] if voice else []), "-f", "-"]
        case "powershell":
            told = _WINDOWS.replace("CULTURE", _CULTURES[language])
            return [program, "-NoProfile", "-NonInteractive", "-Command", told]
        case "spd-say":
            return [program, "--wait", "--language", language, "--", words]
        case _:
            return [program, "-v", language, "--stdin"]
