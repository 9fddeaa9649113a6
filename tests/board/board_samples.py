"""Boards for the tests: a small scenario as in the design's picture, and any number of made-up ones."""

from __future__ import annotations

from game.board.model import BoardModel, Link, Progress, build_board
from game.core.scenario import Act, Decision, Meter, Option, Role, Round, Scenario, Situation, Window

COLORS = {
    "ink": "#14213D", "quiet": "#4D566B", "paper": "#F7F5F0", "panel": "#FFFFFF", "edge": "#D9D4C7", "track": "#ECE8DD", "now": "#FFF3D6",
    "alert": "#B3001B", "good": "#3F7D58",
    "role0": "#0B5FA5", "role1": "#9A3B00", "role2": "#00694E", "role3": "#5B4B00", "role4": "#7A2E74",
    "role5": "#A3123F", "role6": "#33506B", "role7": "#4A3AA8",
    "role0-pale": "#C8DCEC", "role1-pale": "#E9D3C7", "role2-pale": "#C7DED8", "role3-pale": "#DAD7C7",
    "role4-pale": "#E2CFE0", "role5-pale": "#EBCBD5", "role6-pale": "#D1D9E0", "role7-pale": "#D6D2EC",
}  # fmt: skip


def measure(text: str, size: float, bold: bool) -> float:
    """A rough width: narrow and wide letters of an ordinary sans serif."""
    narrow = sum(letter in "ijlrtf.,I '-" for letter in text)
    wide = sum(letter in "mwMWÅÄÖGOQ" for letter in text)
    return size * (0.5 * len(text) - 0.2 * narrow + 0.25 * wide) * (1.08 if bold else 1)


class Dice:
    """A linear congruential generator: the same numbers on every Python and every machine."""

    def __init__(self, seed: int) -> None:
        self.state = seed * 2654435761 % 2**32

    def under(self, limit: int) -> int:
        self.state = (self.state * 1664525 + 1013904223) % 2**32
        return (self.state >> 8) % limit

    def pick(self, things):
        return things[self.under(len(things))]


def said(text: str) -> dict[str, str]:
    return {"sv": text, "en": text}


def a_scenario(rounds, roles, decisions, acts, windows, items=(), dependencies=(), meters=("Täckning", "Ekonomi")):
    """A scenario with no more than the board needs."""
    return Scenario(
        id="made_up", version=1, languages=("sv", "en"), title=said("Påhittad"), place=said("Kvarnholma"),
        intro={}, sender={}, minutes=None,
        rounds=tuple(Round(f"round{at}", said(title), said(f"hösten {2027 + at}")) for at, title in enumerate(rounds)),
        meters=tuple(Meter(f"meter{at}", said(title), 4, 7) for at, title in enumerate(meters)),
        roles=tuple(
            Role(f"role{at}", said(title), "unit", True, title[0], {}, {}, 2) for at, title in enumerate(roles)
        ),
        items=tuple(items), decisions=tuple(decisions), acts=tuple(acts), windows=tuple(windows),
        dependencies=tuple(dependencies), issues=(),
        situations=tuple(Situation({}, {}, {}, None) for _ in rounds), surprises=(), consequences=(), debrief=(),
    )  # fmt: skip


def a_decision(number, title, owner, opens, closes, hear=(), needs=()):
    option = Option("a", said("A"), {}, 0, ())
    hears = tuple((role, "agree") for role in hear)
    return Decision(f"decision{number}", said(title), {}, owner, opens, closes, 2, None, hears, needs, (option,))


def picture() -> Scenario:
    """The case of the design's picture: five roles, three rounds."""
    p, t, n, g, l_ = range(5)
    decisions = [
        a_decision(0, "Gatans sektion", p, 0, 0, hear=[n]),
        a_decision(1, "Tidplan", g, 0, 0, hear=[p]),
        a_decision(2, "Mål", l_, 0, 0),
        a_decision(3, "Grävtillstånd", t, 0, 1, hear=[n]),
        a_decision(4, "TA-plan", t, 1, 1, hear=[g]),
        a_decision(5, "Asfaltering", g, 2, 2, hear=[l_]),
        a_decision(6, "Inmätning", n, 2, 2, hear=[l_]),
    ]
    acts = [Act("oppna", said("Öppet schakt"), g, 0), Act("lagg", said("Samförläggning"), n, 0)]
    window = Window("samforlaggning", said("Samförläggning"), 1, 1, 3, (0, 1), 2, False, (), (), {}, {})
    meters = ("Täckning", "Ekonomi", "Framkomlighet", "Förtroende")
    return a_scenario(
        ["Projektering", "Schakt", "Återställning"],
        ["Planarkitekt", "Tillstånd", "Nätägare", "Gata och VA", "Ledning"],
        decisions, acts, [window], meters=meters,
    )  # fmt: skip


def picture_progress() -> Progress:
    return Progress(
        round=1, decided=0b1111, meters=(4, 7, 5, 6),
        connections=(
            Link("a", 0, 2, "decision", 0, "met"), Link("b", 0, 3, "decision", 1, "repaired"),
            Link("c", 1, 2, "decision", 3, "slipped"), Link("d", 1, 3, "decision", 4, "pending"),
            Link("e", 3, 4, "decision", 5, "pending"), Link("f", 2, 4, "decision", 6, "pending"),
        ),
    )  # fmt: skip


TITLES = (
    "Grävtillstånd", "Samförläggning", "TA-plan", "Detaljplanens syfte", "Mål", "Budget", "Upphandling av entreprenör",
    "Inmätning", "Asfaltering", "Öppet schakt", "Markavtal", "Samråd", "Stadsnätets utbyggnadsplan", "Ledningsrätt",
    "Bygglov", "Vem äger frågan?", "Kanalisation", "Skyddad yta", "Gatans sektion", "Tidplan", "Granskning av planen",
    "Information till boende", "Stationsplats", "Driftavtal", "Nästa gata", "Reservkraft", "Etappindelning",
)  # fmt: skip
ROLES = (
    "Planarkitekt", "Tillstånd", "Nätägare", "Gata och VA", "Ledning", "Exploatör", "Bygglov", "Mark och fastighet",
)  # fmt: skip
ROUNDS = ("Planstart", "Samråd", "Projektering", "Schakt", "Återställning", "Drift och uppföljning")
STATES = ("pending", "met", "slipped", "repaired", "excluded")


def made_up(seed: int, roles: int, rounds: int, stations: int, connections: int) -> tuple[Scenario, Progress]:
    """A scenario with exactly so many stations, and a course of play with exactly so many connections."""
    dice = Dice(seed)
    decisions, acts, windows, items = [], [], [], []
    while len(decisions) + len(acts) + len(windows) < stations:
        room = stations - len(decisions) - len(acts) - len(windows)
        opens = dice.under(rounds)
        closes = min(rounds - 1, opens + dice.under(3))
        if room >= 3 and dice.under(4) == 0:
            title = dice.pick(TITLES)
            first = len(acts)
            for at in range(min(room - 1, 2 + dice.under(2))):
                own = title if dice.under(2) else dice.pick(TITLES)
                acts.append(Act(f"act{len(acts)}", said(own), (dice.under(roles) + at) % roles, len(windows)))
            mine = tuple(range(first, len(acts)))
            windows.append(Window(
                f"window{len(windows)}", said(title), opens, closes, 2, mine, len(mine), False, (), (), {}, {},
            ))  # fmt: skip
        else:
            owner = dice.under(roles)
            hear = [role for role in range(roles) if role != owner and dice.under(roles) == 0]
            decisions.append(a_decision(len(decisions), dice.pick(TITLES), owner, opens, closes, hear))
    scenario = a_scenario(
        ROUNDS[:rounds], ROLES[:roles], decisions, acts, windows, items,
        meters=("Täckning", "Ekonomi", "Framkomlighet", "Förtroende", "Tid")[: 3 + dice.under(3)],
    )  # fmt: skip
    return scenario, played(scenario, dice, connections)


def played(scenario: Scenario, dice: Dice, connections: int) -> Progress:
    """Any course of play: what the scenario asks for first, then promises between anybody."""
    links = []
    for number, decision in enumerate(scenario.decisions):
        for role, _ in decision.hear:
            links.append(Link(f"hear{len(links)}", role, decision.owner, "decision", number, dice.pick(STATES)))
    for number in range(len(scenario.acts)):
        role = scenario.acts[number].role
        links.append(Link(f"act{len(links)}", role, role, "act", number, dice.pick(STATES)))
    while len(links) < connections:
        a = dice.under(len(scenario.roles))
        b = (a + 1 + dice.under(len(scenario.roles) - 1)) % len(scenario.roles)
        when = dice.under(len(scenario.rounds))
        links.append(Link(f"promise{len(links)}", a, b, "promise", len(links), dice.pick(STATES), when))
    return Progress(
        round=dice.under(len(scenario.rounds) + 1), decided=dice.under(2 ** len(scenario.decisions)),
        acts_done=dice.under(2 ** len(scenario.acts)), connections=tuple(links[:connections]),
        vacant=1 << dice.under(len(scenario.roles)) if dice.under(2) else 0,
    )  # fmt: skip


def board(seed: int, roles: int, rounds: int, stations: int, connections: int) -> BoardModel:
    return build_board(*made_up(seed, roles, rounds, stations, connections), "sv")


SIZES = ((883, 396), (1325, 594), (2650, 1188))
"""The board's panel in windows of 1280×720, 1920×1080 and 3840×2160."""
