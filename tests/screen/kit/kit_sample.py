"""A program that shows every widget once: one page like a round of the game, one page of things to fill in."""

from __future__ import annotations

from dataclasses import dataclass, field

from game.board.shapes import Badge, Box, Label, Line, Shape, Sign
from game.screen.kit import (
    Node,
    Theme,
    badge,
    button,
    canvas,
    choice,
    column,
    dialog,
    entry,
    flow,
    header_row,
    heading,
    icon,
    key_help,
    light,
    panel,
    row,
    scroll,
    space,
    stack,
    stepper,
    text,
    timer,
)  # fmt: skip
from game.screen.kit.program import Second

ROLES = (
    ("P", "Planarkitekt"), ("T", "Tillstånd"), ("N", "Nätägare"), ("G", "Gata och VA"), ("L", "Ledning"),
    ("M", "Miljö"), ("Ö", "Översikt"), ("R", "Region"),
)  # fmt: skip
MOVES = ("Dela", "Höra", "Besluta", "Göra", "Lova", "Ta ansvar", "Reda ut")
WHY_NOT = "Beslutet öppnar först i Schakt. Det går att höra någon om det redan nu."
SITUATION = (
    "Vattenläckan gör att gatan grävs redan i vår. Schaktet är öppet i två veckor. Nätets styrelse möts om åtta."
)


def draw_board(width: float, height: float) -> list[Shape]:
    """A board with every kind of shape, for any size."""
    shapes: list[Shape] = [Box(width * 0.45, 0, width * 0.25, height - 20, 0, "now")]
    left, right = 300.0, width - 40
    rows = [120 + i * (height - 240) / 4 for i in range(5)]
    for i, y in enumerate(rows):
        letter, title = ROLES[i]
        shapes += [
            Badge(40, y, 22, i, letter),
            Label(78, y, title, 26, f"role{i}", bold=True, anchor="start"),
            Line(left, y, right, y, f"role{i}-pale", 12),
            Line(left, y, left + (right - left) * 0.5, y, f"role{i}", 12),
        ]
    spots = ((0.1, 0, 1, ()), (0.25, 0, 3, (16, 6, 4, 6)), (0.6, 1, 3, (1, 12)), (0.8, 2, 4, (1, 12)))
    for at, upper, lower, dash in spots:
        x = left + (right - left) * at
        shapes += [
            Line(x, rows[upper] + 16, x, rows[lower] - 16, "panel", 14),
            Line(x, rows[upper] + 16, x, rows[lower] - 16, "ink", 6, dash),
            Box(x - 17, rows[upper] - 17, 34, 34, 17, f"role{upper}", f"role{upper}", 6),
            Sign(x, rows[upper], 28, "check", "panel"),
            Box(x - 17, rows[lower] - 17, 34, 34, 17, "panel", f"role{lower}", 6),
            Label(x, rows[upper] - 40, "Grävtillstånd", 20, halo="panel", bold=True),
        ]
    x = left + (right - left) * 0.4
    shapes += [
        Line(x, rows[1], x, rows[2] - 16, "alert", 6, (12, 9)),
        Box(x - 22, (rows[1] + rows[2]) / 2 - 22, 44, 44, 22, "panel", "alert", 5),
        Label(x, (rows[1] + rows[2]) / 2, "?", 30, "alert", bold=True),
        Line(left + 300, height - 60, left + 520, height - 20, "ink", 5, (16, 6, 4, 6)),
        Line(left + 620, height - 60, left + 840, height - 20, "alert", 5, (10, 8)),
        Line(left + 900, height - 60, left + 1000, height - 20, "ink", 5),
    ]
    return shapes


def draw_marks(width: float, height: float) -> list[Shape]:
    """All eight role marks, whole and hollow."""
    step = width / 8
    return [
        Badge(step * (i + 0.5), height * (0.3 if not hollow else 0.72), height * 0.18, i, ROLES[i][0], hollow)
        for i in range(8)
        for hollow in (False, True)
    ]


@dataclass
class Sample:
    """The program. What happens is kept for tests to look at."""

    page: str = "play"
    theme: Theme = field(default_factory=light)
    text_size: float = 1.0
    running: bool = True
    screens: int = 1
    screen: int | None = None
    beside: Second | None = None
    done: list[object] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    keys: list[str] = field(default_factory=list)
    taken_keys: tuple[str, ...] = ()
    name: str = ""
    count: int = 2
    ticked: frozenset[int] = frozenset({1})
    dialog: bool = False
    waited: int = 0
    situation: str = SITUATION
    rows: int = 20

    def build(self, size: tuple[float, float]) -> Node:
        main = self.play(beside=5 if size[0] / self.text_size > 1700 else 3) if self.page == "play" else self.form()
        return stack(main, self.question()) if self.dialog else stack(main)

    def do(self, command: object) -> None:
        self.done.append(command)
        match command:
            case "open":
                self.dialog = True
            case "close":
                self.dialog = False
            case ("tick", int(at)):
                self.ticked ^= {at}
            case ("count", int(by)):
                self.count += by

    def press(self, key: str) -> bool:
        self.keys.append(key)
        return key in self.taken_keys

    def write(self, entry_id: str, text: str) -> None:
        assert entry_id == "name"
        self.name = text

    def drop(self, file: str) -> None:
        self.done.append(("drop", file))

    def tick(self, milliseconds: int) -> bool:
        before, self.waited = self.waited // 1000, self.waited + milliseconds
        return self.waited // 1000 != before

    def speak(self, words: str, *, checked: bool | None = None) -> None:
        self.said.append(words)

    def closing(self) -> None:
        self.done.append("closing")

    def header(self) -> Node:
        steps = ("Läget", "Val", "Samtal", "Drag", "Avstämning")
        pills = [
            text(
                step, 24, bold=step == "Drag", to="middle", color="ink" if step == "Drag" else "header-ink",
                fill="accent" if step == "Drag" else "", stroke="" if step == "Drag" else "header-edge",
                radius=24, pad=(28, 8), min_width=140,
            )
            for step in steps
        ]  # fmt: skip
        return header_row(
            heading("Storgatan öppnas", 34, color="header-ink"), text("Kvarnholma", 26, color="header-quiet"), space(),
            row(*pills, gap=12), space(),
            timer("Omgång 2 av 3", 0.6, ink="header-ink", track="header-track", color="accent", min_width=380),
        )  # fmt: skip

    def play(self, beside: int) -> Node:
        cards = [
            button(
                title, ("role", i), id=f"role-{letter}", weight=1, min_height=120, pad=(14, 10), gap=10, radius=16,
                stroke=f"role{i}" if i == 2 else "edge", stroke_width=7 if i == 2 else 2,
                content=(
                    badge(i, letter, 66),
                    column(
                        text(title, 24, bold=True),
                        flow(
                            icon("circle-check", 24, color=f"role{i}"), icon("circle", 24, color=f"role{i}"),
                            icon("file-text", 26, color="quiet"), text("3", 24, bold=True, color="quiet"),
                            gap=6,
                        ),
                        weight=1, gap=8,
                    ),
                ),
            )
            for i, (letter, title) in enumerate(ROLES[:5])
        ]  # fmt: skip
        moves = [
            button(move, ("move", i), id=f"move-{i}", key=str(i + 1), enabled=i != 2, why=WHY_NOT if i == 2 else "")
            for i, move in enumerate(MOVES)
        ]
        side = panel(
            text(self.situation, 28),
            column(
                text("Att prata om", 22, bold=True, color="quiet"),
                heading("Vilka beslut kunde vara fattade i förväg?", 30),
                fill="question", radius=14, pad=20, gap=6,
            ),
            row(icon("circle-question-mark", 34, color="alert"), text("Möjligt glapp", 26, bold=True, color="alert"), gap=12, align="middle"),
            text("Grävtillståndet beslutades i våras. Ingen avstämning med Nätägare är loggad.", 24),
            title="Schaktet öppnas tidigare", weight=1, id="side",
        )  # fmt: skip
        meters = row(
            *(timer(name, 0.6, mark=0.8, size=22, weight=1) for name in ("Täckning", "Ekonomi", "Förtroende")), gap=40, pad=(20, 8)
        )
        board = panel(canvas(draw_board, "board", weight=1, spoken="Spelplanen"), meters, weight=1, pad=14, gap=8)
        left = column(board, *(row(*cards[i : i + beside], gap=15) for i in range(0, 5, beside)), flow(*moves, gap=15), weight=1, gap=20)
        right = column(side, panel(row(text("Kopplingar hittills", 22, bold=True, color="quiet"), space(), text("4 av 6", 26, bold=True)), canvas(draw_marks, "marks", weight=1), height=208, pad=(24, 14), gap=8), width=496, gap=20)
        helps = [("Mellanslag", "nästa steg"), ("Z", "ångra"), ("P", "vi pratade"), ("N", "anteckna"), ("T", "mer tid"), ("L", "English"), ("F1", "hjälp")]
        foot = column(
            row(text("Nätägare är på tur. Välj ett drag eller lämna över.", 28, bold=True, weight=1), icon("check", 30, color="good"), text("Sparat", 24, bold=True, color="good"), align="middle", gap=8),
            flow(*(key_help(cap, words, ("key", cap)) for cap, words in helps), gap=26),
            fill="band", pad=(40, 16), gap=10,
        )
        return column(self.header(), row(left, right, weight=1, gap=24, pad=(40, 20)), foot)

    def form(self) -> Node:
        ticks = [
            choice(words, ("tick", i), id=f"tick-{i}", checked=i in self.ticked, many=True, key=str(i + 1))
            for i, words in enumerate(("Kanalisationen är full", "Gatan grävs i vår", "Samrådet stänger nästa omgång och kommer inte tillbaka förrän nästa år"))
        ]
        radios = [choice(words, ("radio", i), id=f"radio-{i}", checked=i == 0, enabled=i != 2, why="Inte än." if i == 2 else "") for i, words in enumerate(("45 minuter", "60 minuter", "90 minuter"))]
        left = panel(
            text("Vem vet redan?", 28, bold=True), column(*ticks, gap=12), column(*radios, gap=12),
            stepper(str(self.count), "Antal som valde A", id="count", less=("count", -1) if self.count else None, more=("count", 1)),
            title="Dela kunskap", weight=1,
        )  # fmt: skip
        lines = [button(f"Rad {i + 1}", ("line", i), id=f"line-{i}", kind="quiet") for i in range(self.rows)]
        right = column(
            panel(
                text("Anteckning", 24, bold=True),
                entry("name", self.name, label="Anteckning", hint="Skriv en kort rad", limit=60, command="entered"),
                row(
                    button("Spara", "save", id="save", kind="strong", key="return", cap="Retur", icon_name="save"),
                    button("Öppna ordlistan", "open", id="open", icon_name="book-open"), gap=14,
                ),
                timer(f"{self.waited // 1000} s", 0.3, id="clock"),
            ),
            panel(scroll(*lines, id="lines", weight=1), title="Loggen", weight=1),
            weight=1, gap=20,
        )  # fmt: skip
        return column(self.header(), row(left, right, weight=1, gap=24, pad=(40, 20)))

    def question(self) -> Node:
        return dialog(
            text("Kanalisation: ett rör i marken som kablar kan dras genom senare.", 28),
            row(button("Stäng", "close", id="close", kind="strong"), button("Mer", "more", id="more"), gap=16),
            id="glossary", title="Ordlista", close="close",
        )  # fmt: skip
