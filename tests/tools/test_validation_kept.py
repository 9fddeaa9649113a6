"""What the proof has measured is used again for the same files, and for no others."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "tools"))

from validation import kept


def test_a_figure_is_measured_once_for_the_same_files(tmp_path, monkeypatch):
    monkeypatch.setattr(kept, "ROOT", tmp_path)
    monkeypatch.setattr(kept, "FOLDER", tmp_path / ".proof")
    asked = tmp_path / "asked.py"
    asked.write_text("one", "utf-8")
    measured = []

    def measure():
        measured.append(asked.read_text("utf-8"))
        return [len(measured), "å"]

    first = kept.keep("figure", ("*.py",), measure)
    assert kept.keep("figure", ("*.py",), measure) == first == [1, "å"]
    assert kept.keep("other", ("*.py",), measure) == [2, "å"]
    asked.write_text("two", "utf-8")
    assert kept.keep("figure", ("*.py",), measure) == [3, "å"]
    assert measured == ["one", "one", "two"]


def test_the_digest_is_of_what_the_scoring_is():
    paths = {path for glob in kept.CODE for path in kept.ROOT.glob(glob)}
    assert {"fold.py", "events.py", "scoring.ftl", "groups.py"} <= {path.name for path in paths}
