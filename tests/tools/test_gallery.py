"""The gallery: that its pictures and its page are written, and fit together."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pygame

TOOL = Path(__file__).parents[2] / "tools" / "gallery.py"


def test_a_few_screens_are_drawn_and_shown_on_a_page(tmp_path: Path) -> None:
    command = [sys.executable, str(TOOL), "--quick", "--out", str(tmp_path / "g"), "--screens", "desk, list", "moves, dialog menu"]
    command += ["--seen-as", "common", "deuteranopia"]
    spoken = {**os.environ, "PYTHONIOENCODING": "utf-8"}
    told = subprocess.run(command, capture_output=True, encoding="utf-8", env=spoken, timeout=300, check=False)
    assert (told.returncode, told.stderr) == (0, "")
    page = (tmp_path / "g" / "index.html").read_text("utf-8")
    shown = re.findall(r'src="([^"]+)"', page)
    assert len(shown) >= 1
    assert "<h2>desk, list</h2>" in page
    assert "http" not in page
    assert sorted(shown) == sorted(file.name for file in (tmp_path / "g").glob("*.png"))
    for name in shown:
        assert pygame.image.load(tmp_path / "g" / name).get_size() == (1280, 720)
    assert told.stdout.splitlines()[-1].startswith(f"{len(shown)} pictures")
    first = {sight: next((tmp_path / "g").glob(f"sv-light-{sight}-720-*-desk-list.png")) for sight in ("common", "deuteranopia")}
    assert [has_green(pygame.image.load(file)) for file in first.values()] == [True, False]


def has_green(picture: pygame.Surface) -> bool:
    """Whether the sign of a file without remarks is green to whoever looks at the picture."""
    colors = (picture.get_at((x, 162)) for x in range(460, 500))
    return any(color.g > color.r + 30 for color in colors)
