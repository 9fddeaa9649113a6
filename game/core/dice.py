"""Chance that is the same on every Python version and system: SplitMix64 over an int that the caller keeps."""

from __future__ import annotations

WORD = 0xFFFF_FFFF_FFFF_FFFF


def next_seed(seed: int) -> int:
    """Return the seed after ``seed``."""
    return (seed + 0x9E3779B97F4A7C15) & WORD


def number(seed: int, below: int) -> int:
    """Return a number from 0 below ``below``, given by ``seed``."""
    mixed = ((seed ^ (seed >> 30)) * 0xBF58476D1CE4E5B9) & WORD
    mixed = ((mixed ^ (mixed >> 27)) * 0x94D049BB133111EB) & WORD
    return (mixed ^ (mixed >> 31)) % below


class Dice:
    """A stream of such numbers."""

    def __init__(self, seed: int) -> None:
        """Begin at ``seed``."""
        self.seed = seed & WORD

    def roll(self, below: int) -> int:
        """Return the next number from 0 below ``below``."""
        self.seed = next_seed(self.seed)
        return number(self.seed, below)
