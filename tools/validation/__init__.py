"""The proof of the scoring (breakdowns.md §4): simulated groups, planted breakdowns, what the scoring makes of them.

Two sides that must not know each other. *Playing* (``chance`` … ``near_misses``) knows what a scenario is and what an
event is, and nothing of the scoring; tests/tools/test_validation.py reads its imports. *Judging* (``judging``, the
layers, ``report``) knows the scoring by its public door, and nothing of its rules.
"""
