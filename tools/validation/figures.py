"""The statistics of the report (breakdowns.md §4.3): intervals, ranks and areas, from scipy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scipy.stats import binomtest, mannwhitneyu, spearmanr

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from validation.chance import Chance

DRAWS = 1000
"""Resamplings of scenarios behind each interval."""


def wilson(hits: int, of: int) -> tuple[float, float]:
    """Return the 95 % interval of a proportion; (0, 1) when there is nothing to go by."""
    if of == 0:
        return (0.0, 1.0)
    interval = binomtest(hits, of).proportion_ci(method="wilson")
    return (float(interval.low), float(interval.high))


def area(more: Sequence[float], less: Sequence[float]) -> float:
    """Return the AUC: how often one of ``more`` is above one of ``less``, ties counted half (Mann–Whitney)."""
    return float(mannwhitneyu(more, less).statistic) / (len(more) * len(less))


def rank_correlation(one: Sequence[float], other: Sequence[float]) -> float:
    """Return Spearman's rho."""
    return float(spearmanr(one, other).statistic)


def resample(clusters: int, statistic: Callable[[list[int]], float], chance: Chance) -> tuple[float, float]:
    """Return the 95 % interval of a statistic over resampled clusters (scenarios, never single games).

    ``statistic`` takes the numbers of the clusters drawn, some of them several times.
    """
    values = sorted(statistic([chance.roll(clusters) for _ in range(clusters)]) for _ in range(DRAWS))
    return (values[round(0.025 * (DRAWS - 1))], values[round(0.975 * (DRAWS - 1))])


def resample_area(
    more: Sequence[Sequence[float]], less: Sequence[Sequence[float]], chance: Chance
) -> tuple[float, float]:
    """Return the 95 % interval of an AUC over resampled scenarios; each sequence holds one list for each scenario."""
    # How often each scenario's games are above each other's is counted once; a resampling only adds.
    above = [[area(a, b) * len(a) * len(b) if a and b else 0.0 for b in less] for a in more]

    def statistic(drawn: list[int]) -> float:
        pairs = sum(len(more[a]) for a in drawn) * sum(len(less[b]) for b in drawn)
        return sum(above[a][b] for a in drawn for b in drawn) / pairs if pairs else 0.5

    return resample(len(more), statistic, chance)
