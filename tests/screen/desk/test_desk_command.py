"""``samspel play FILE``: cases of one's own, wherever they lie, beside those of the game."""

from __future__ import annotations

from cli_program import A_SCREEN, samspel
from desk_room import GOOD, ONE_TO_MEND

SEEN = """
import sys
import pygame
import game.screen.opening as opening
from game.screen.kit import Stage

def see(program, *, full_screen=False):
    pygame.font.init()
    stage = Stage(program, (1280, 720))
    print(stage.snapshot())
    stage.press("k")
    print(stage.snapshot())
    program.closing()
    return ""

opening.open_window = see
from game.cli import main
main()
"""
"""The program, with what its window would have shown printed instead: the first page, and the list of the desk."""


def test_files_on_the_command_line_are_there_to_be_played_and_written(tmp_path):
    good, broken = tmp_path / "mitt.yaml", tmp_path / "halvt.yaml"
    good.write_text(GOOD.replace("Storgatan öppnas", "Lillgatan stängs"), "utf-8")
    broken.write_text(ONE_TO_MEND, "utf-8")
    done = samspel("play", good, broken, "--lang", "sv", "--folder", tmp_path / "kept", program=SEEN, **A_SCREEN)
    assert done.returncode == 0, done.stderr
    assert 'choice #scenario-0 "Lillgatan stängs · Kvarnholma" [checked]' in done.stdout
    assert "halvt.yaml går inte att spela. Tryck K för att se varför." in done.stdout
    assert 'button #file-0 "Lillgatan stängs: Inga anmärkningar" [1]' in done.stdout
    assert 'button #file-1 "halvt.yaml: En sak att rätta" [2]' in done.stdout
    assert 'button #file-2 "Storgatan öppnas: ' in done.stdout


def test_a_file_that_is_not_there_is_told_before_anything_opens(tmp_path):
    missing = tmp_path / "finns inte.yaml"
    done = samspel("play", missing, "--lang", "sv", "--folder", tmp_path / "kept", program=SEEN, **A_SCREEN)
    assert (done.returncode, done.stdout) == (1, "")
    assert "finns inte.yaml: error Y001" in done.stderr
