"""Whatever is in a file, reading it raises nothing and every message has its place; tools/fuzz.py tries far more."""

from __future__ import annotations

import pytest
from authoring_fuzz import faulty, keep_promises
from hypothesis import given, settings
from hypothesis import strategies as st


@pytest.mark.parametrize("first", range(0, 300, 50))
def test_spoilt_files_are_told_or_played(first: int) -> None:
    for number in range(first, first + 50):
        keep_promises(faulty(number), number)


YAML = st.recursive(
    st.one_of(st.integers(), st.booleans(), st.text(max_size=8), st.sampled_from(["vag", "planering", "[a, b]", "{a: b}"])),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=8), inner, max_size=4)),
    max_leaves=12,
)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(["roles", "decisions", "windows", "when", "debrief", "notes", "lengths", "x"]), YAML)
def test_any_structure_in_any_section_is_told(section: str, structure: object) -> None:
    keep_promises(f"format: 1\nid: a\n{section}: {structure!r}\n".encode("utf-8", "surrogatepass"), 1)
