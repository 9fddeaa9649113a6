"""What is to be printed, as data: the cards, the leader's script, the guide."""

from __future__ import annotations

from kit_pages import STORGATAN, Printed, squeezed

import game.guide.reading
from game.authoring import read_file, read_scenario
from game.core.scenario import MATURITIES, USUAL
from game.guide import read_guide
from game.kit import make_guide
from game.kit.cards import event_cards, fact_cards, role_cards
from game.kit.case import Case
from game.kit.script import write_script
from game.places import scenarios_folder
from game.texts import words


def case_of(source: str = "", minutes: int | None = 60, language: str = "sv") -> Case:
    reading = read_scenario(source.encode(), "fall.yaml") if source else read_file(STORGATAN)
    variants = {kind: reading.compile(minutes, kind) for kind in MATURITIES if kind != USUAL}
    return Case(reading.compile(minutes), words(language), variants)


def test_the_script_takes_as_long_as_the_game() -> None:
    for minutes in (45, 60, 90):
        [table] = [block for block in write_script(case_of(minutes=minutes)) if block["kind"] == "table"]
        parts = [int(row[1].removesuffix(" min")) for row in table["rows"]]
        assert minutes - 10 < sum(parts) <= minutes
        assert len(parts) == 5 + len(case_of(minutes=minutes).scenario.rounds)
    assert table["rows"][0][2] == "0:00–0:06"
    assert table["rows"][-1][2].startswith("1:11–")


def test_the_script_of_twenty_minutes_has_what_there_is_time_for() -> None:
    opener = (scenarios_folder() / "elljusspar_i_skymning.yaml").read_text("utf-8")
    script = write_script(case_of(opener, 20))
    [table] = [block for block in script if block["kind"] == "table"]
    assert [row[1] for row in table["rows"]] == ["2 min", "5 min", "5 min", "5 min", "3 min"]
    assert table["rows"][-1][2] == "0:17–0:20"
    told = str(script)
    assert "Ett ögonblick. Den som berördes mest börjar." in told
    assert words("sv")("kit-script-debrief-4") not in told
    heads = {block.get("text") for block in script if block["kind"] == "heading"}
    assert "Tillbakablick" in heads
    assert not {words("sv")(each) for each in ("kit-script-where", "kit-script-rewind")} & heads


def test_the_script_has_the_questions_of_every_kind_of_group() -> None:
    told = " ".join(str(block.get("text")) for block in write_script(case_of()))
    for ask in ("Hur gör vi när alla behöver samma meter?", "Vem hos oss brukar få se en ritning först?",
                "Vad hos oss avgör vem som får metern?"):  # fmt: skip
        assert ask in told


def test_a_consequence_says_when_it_comes() -> None:
    cards = {card["title"]: card for card in event_cards(case_of())}
    assert cards["Spökrören"]["when"] == "Om: ”Samförläggning” blev av. ”Inmätning” stängde utan att bli av."
    assert cards["Spökrören"]["kicker"] == "Följd i Återställning"
    assert cards["Spökrören"]["foot"] == "Mätare: Ekonomi −1, Täckning −1"
    assert cards["En asfalt för två"]["when"] == "Om: ”Grävtillstånd”: beslutet är I etapper."
    assert cards["Ett nummer att ringa"]["when"] == "Om: Någon har tagit ansvar för frågan: ”Vem svarar affärerna?”"
    assert cards["A. Start i mars"]["foot"] == "Mätare: Framkomlighet +1, Täckning −1"


def test_events_stand_in_the_order_they_may_come() -> None:
    case = case_of(minutes=90)
    titles = [card["title"] for card in event_cards(case)]
    assert titles.index("Frågan kom sent") < titles.index("Omärkta rör") < titles.index("Spökrören")


def test_knowledge_that_may_not_be_passed_on_has_no_box_for_that_role() -> None:
    source = STORGATAN.read_text("utf-8").replace(
        "    carried_by: [natagare]\n    from: projektering\n    critical: true\n",
        "    carried_by: [natagare]\n    from: projektering\n    critical: true\n    confidential_to: [ledning]\n",
    )
    assert "confidential_to" in source
    card = role_cards(case_of(source))[2]
    [known] = [each for each in card["knows"] if each["secret"]]
    assert known["secret"] == "Får inte lämnas ut till Ledning."
    assert known["others"] == [0, 1, 3]
    assert known["from"] == "Från Projektering"


def test_a_fact_has_its_source_and_when_it_was_checked() -> None:
    card = fact_cards(case_of(language="en"))[1]
    assert "Source: The municipal network dunderNET in Gällivare · Checked 2026-11 · https://" in card["foot"]
    assert card["when"] == "Belongs to “Joint trenching”"


GUIDE = """# Att leda Samspel

Ett **viktigt** ord och ett *lutat*, och #inte en rubrik. Klamrar [x] och `kod`.

## Före

- en sak
- en **annan** sak
  - under den

1. först
2. sedan

> Säg så här.

| När | Vad |
|---|---|
| 0–5 | *Välkomna* |

### Sist
Slut.
"""
"""A stand-in for the guide, with everything that it may hold."""


def test_the_guide_is_read_whole() -> None:
    title, blocks = read_guide(GUIDE)
    assert title == "Att leda Samspel"
    assert [block["kind"] for block in blocks] == [
        "para", "heading", "bullets", "steps", "quote", "table", "heading", "para",
    ]  # fmt: skip
    first = blocks[0]["text"]
    assert [span["text"] for span in first if span.get("bold")] == ["viktigt"]
    assert [span["text"] for span in first if span.get("italic")] == ["lutat"]
    assert "".join(span["text"] for span in first).endswith("och #inte en rubrik. Klamrar [x] och kod.")
    assert blocks[2]["items"][1][1]["kind"] == "bullets"
    assert blocks[5]["head"] == ["När", "Vad"]
    assert blocks[5]["rows"] == [["0–5", [{"text": "Välkomna", "italic": True}]]]


def test_the_guide_is_printed(tmp_path, monkeypatch) -> None:
    (tmp_path / "leader.sv.md").write_text(GUIDE, "utf-8")
    monkeypatch.setattr(game.guide.reading, "GUIDE", tmp_path)
    name, pdf = make_guide(words("sv"))
    assert name == "handledning.pdf"
    printed = Printed(pdf)
    assert printed.root["/MarkInfo"]["/Marked"]
    assert "pdfuaid" in printed.root["/Metadata"].get_object().get_data().decode()
    for text in ("Att leda Samspel", "Ett viktigt ord och ett lutat, och #inte en rubrik.", "under den", "Säg så här."):
        assert squeezed(text) in printed.text
