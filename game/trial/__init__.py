"""Floor 3: a scenario tried out by simulated groups, many games in every length; what came of it, and advice from that.

``try_out`` plays and counts (``conduct.py``), in this process, in others, or on a cluster (``executors.py``).
``advise_from_play`` reads the counts as an author would like to have them (``advice.py``), and ``to_json`` writes them
for other programs (``writing.py``). Simulated groups say what a scenario makes possible. They say nothing about people.
"""

from game.trial.advice import advise_from_play
from game.trial.conduct import Result, Trial, try_out
from game.trial.groups import GROUPS
from game.trial.writing import to_json

__all__ = ["GROUPS", "Result", "Trial", "advise_from_play", "to_json", "try_out"]
