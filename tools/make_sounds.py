"""Make the game's sounds anew: soft bells from a few sines. Run once; the files are in assets/sounds.

    python3 tools/make_sounds.py
"""

from __future__ import annotations

import math
import struct
import wave
from pathlib import Path

RATE = 22050
FOLDER = Path(__file__).resolve().parent.parent / "assets" / "sounds"
LOUDNESS = 0.22
OVERTONES = ((1.0, 1.0, 1.0), (2.0, 0.28, 0.6), (3.01, 0.10, 0.35))
"""Times the tone, how strong, and how long it lasts beside the tone itself."""

SOUNDS = {
    "time-out": ((0.0, 523.25, 1.1), (0.28, 392.0, 1.4)),
    "connection": ((0.0, 392.0, 0.5), (0.11, 587.33, 0.7)),
    "window-closes": ((0.0, 329.63, 0.6), (0.13, 246.94, 0.9)),
}
"""Tones of each: when it begins, its frequency, and the seconds it takes to fade."""


def loudness_at(seconds: float, tones: tuple[tuple[float, float, float], ...]) -> float:
    total = 0.0
    for begins, frequency, fades in tones:
        since = seconds - begins
        if since < 0:
            continue
        rise = min(1.0, since / 0.012)  # no click
        for times, strong, lasting in OVERTONES:
            fading = math.exp(-4.5 * since / (fades * lasting))
            total += rise * strong * fading * math.sin(math.tau * frequency * times * since)
    return total


def make(name: str) -> bytes:
    tones = SOUNDS[name]
    long = max(begins + fades for begins, _, fades in tones)
    values = [loudness_at(at / RATE, tones) for at in range(int(long * RATE))]
    fade = int(0.05 * RATE)
    values = [value * min(1.0, (len(values) - at) / fade) for at, value in enumerate(values)]
    most = max(map(abs, values))
    return b"".join(struct.pack("<h", round(32767 * LOUDNESS * value / most)) for value in values)


def main() -> None:
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in SOUNDS:
        with wave.open(str(FOLDER / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(make(name))
        print(FOLDER / f"{name}.wav")


if __name__ == "__main__":
    main()
