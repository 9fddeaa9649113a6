"""The page itself: self-contained, readable by everybody, two sheets on paper, written whole or not at all."""

from __future__ import annotations

import re
import shutil
import subprocess
from itertools import pairwise
from pathlib import Path

import pygame
import pytest
from report_sessions import GROUPS, Page, new_session, played, scenario, wordy

import game.report
from game.places import assets_folder
from game.report import render_report, write_report
from game.report.picture import COLORS, measure_text
from game.screen.kit.theme import contrast, light
from game.texts import LANGUAGES, words

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
PDFINFO = shutil.which("pdfinfo")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("group", GROUPS)
def test_the_page_is_well_formed_and_can_be_read_out(group, language):
    html = render_report(played(group), words(language))
    page = Page(html)
    page.close()
    assert html.startswith("<!DOCTYPE html>")
    assert page.of("html") == [{"lang": language}]
    assert len(page.of("h1")) == len(page.of("title")) - 1 == len(page.of("main")) == 1
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h\d", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(attrs.get("scope") in {"col", "row"} for attrs in page.of("th"))
    ids = [attrs["id"] for _, attrs in page.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    pictures = page.of("svg")
    assert pictures[0]["role"] == "img"
    assert (pictures[0]["aria-labelledby"] or "").split() == ids
    assert all(attrs.get("aria-hidden") == "true" for attrs in pictures[1:])


def test_the_picture_tells_its_connections_in_words():
    text = Page(render_report(played("silo"), words("sv"))).text
    assert "Tillstånd och Nätägare, ”Grävtillstånd”: möjligt glapp." in text
    assert Page(render_report(played("perfect"), words("sv"))).text.count("möjligt glapp") == 1  # the legend


def test_nothing_is_fetched_and_nothing_runs():
    html = render_report(played("mixed"), words("sv"))
    page = Page(html)
    assert not {"script", "link", "img", "iframe", "object", "base"} & {tag for tag, _ in page.tags}
    assert not [key for _, attrs in page.tags for key in attrs if key.startswith("on") or key in {"href", "src"}]
    assert re.findall(r"https?://[^\"]+", html) == ["http://www.w3.org/2000/svg"]
    assert not re.search(r"@import|url\((?!data:)", html)
    assert len(html.encode()) < 250_000  # half of it is the font


def test_colours_are_those_of_the_screen_and_strong_enough():
    theme = light()
    for name, value in COLORS.items():
        assert bytes(theme(name)).hex() == value.removeprefix("#").lower(), name
    css = (Path(game.report.__file__).parent / "report.css").read_text("utf-8")
    panel = theme("panel")
    for name in ("ink", "quiet", "alert", *(f"role{number}" for number in range(8))):
        assert contrast(theme(name), panel) >= 4.5, name
    for name in ("ink", "quiet", "alert", "edge", "good"):
        assert f"--{name}: {COLORS[name]};" in css
    assert contrast(theme("ink"), theme("question")) >= 4.5
    assert contrast(theme("quiet"), (251, 250, 247)) >= 4.5


def test_texts_in_the_picture_are_no_wider_than_reckoned():
    pygame.font.init()
    titles = [
        title[language]
        for minutes in (45, 60, 90)
        for things in (scenario(minutes).roles, scenario(minutes).decisions, scenario(minutes).acts,
                       scenario(minutes).windows, scenario(minutes).rounds, scenario(minutes).meters)
        for title in (thing.title for thing in things)
        for language in LANGUAGES
    ]  # fmt: skip
    for bold, name in ((False, "Regular"), (True, "Bold")):
        font = pygame.font.Font(assets_folder() / "fonts" / f"AtkinsonHyperlegibleNext-{name}.ttf", 200)
        for title in titles:
            real, reckoned = font.size(title)[0], measure_text(title, 200, bold)
            assert real <= reckoned <= 1.35 * real, title
        for letter in "abcdefghijklmnopqrstuvwxyzåäöéABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÉ023456789 .,:;?!()-/&":
            assert font.size(letter)[0] <= measure_text(letter, 200, bold), letter


def test_it_is_written_where_it_is_asked_for(tmp_path):
    path = tmp_path / "rapport.html"
    session = played("mixed")
    path.write_text("an older report", "utf-8")
    assert write_report(session, path, words("sv")) == path
    assert path.read_text("utf-8") == render_report(session, words("sv"))
    assert [each.name for each in tmp_path.iterdir()] == ["rapport.html"]


def test_a_report_that_cannot_be_written_leaves_nothing_behind(tmp_path):
    session = new_session()
    with pytest.raises(OSError, match="nowhere"):
        write_report(session, tmp_path / "nowhere" / "rapport.html", words("sv"))
    taken = tmp_path / "taken"
    taken.mkdir()
    with pytest.raises(OSError):
        write_report(session, taken, words("sv"))
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


@pytest.mark.skipif(not (CHROMIUM and PDFINFO), reason="needs chromium and pdfinfo (poppler-utils)")
@pytest.mark.parametrize(
    ("name", "language"), [("wordy", "sv"), ("silo", "en"), ("mixed", "sv"), ("perfect", "en"), ("empty", "sv")]
)
def test_it_prints_on_two_sheets(name, language, tmp_path):
    sessions = {"wordy": wordy, "empty": new_session}
    session = sessions[name]() if name in sessions else played(name, 90)
    page = write_report(session, tmp_path / "report.html", words(language))
    pdf = tmp_path / "report.pdf"
    subprocess.run(
        [CHROMIUM, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
         "--disable-sync", f"--user-data-dir={tmp_path / 'profile'}", f"--print-to-pdf={pdf}", page.as_uri()],
        check=True, capture_output=True, timeout=120,
    )  # fmt: skip
    told = subprocess.run([PDFINFO, pdf], check=True, capture_output=True, text=True).stdout
    assert re.search(r"^Pages:\s+2$", told, re.MULTILINE), told
    assert "(A4)" in told
