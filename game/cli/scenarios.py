"""What those who write scenarios use."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, NoReturn

import typer

from game.cli.base import Language, Profile, reason_of, stop
from game.texts import Words, words

if TYPE_CHECKING:
    from game.authoring import Reading
    from game.cli.trials import Playing

INTERRUPTED = 130
"""The exit code after Ctrl-C."""


def check(
    files: Annotated[
        list[Path], typer.Argument(help="scenariofiler eller mappar / scenario files or folders", readable=False)
    ],
    watch: Annotated[bool, typer.Option("--watch", help="igen vid varje sparning / again at every save")] = False,
    json: Annotated[bool, typer.Option("--json", help="för andra program / for other programs")] = False,
    play: Annotated[
        int | None,
        typer.Option("--play", help="simulerade spel, 300 utan siffra / simulated games, 300 without a number"),
    ] = None,
    lang: Language = "",
    profile: Profile = None,
) -> None:
    """Kontrollera scenarion / check scenarios."""
    from game.cli.checking import find_files  # noqa: PLC0415

    say = words(lang)
    played = None
    if play is not None:
        from game.cli.trials import Playing  # noqa: PLC0415

        played = Playing(play, say)
    if watch:
        _follow(files, say, json=json, played=played, profile=profile)
    raise typer.Exit(_tell(*find_files(files), say, json=json, played=played, profile=profile))


def _tell(
    files: list[Path],
    empty: list[Path],
    say: Words,
    *,
    json: bool,
    watch: bool = False,
    played: Playing | None = None,
    profile: Path | None = None,
) -> int:
    """Check ``files`` and print what there is to tell; return the exit code."""
    from game.cli import checking  # noqa: PLC0415

    several = []
    colours = checking.has_colours()
    for file in files:
        several.append(checking.check(file, played, profile))
        if not json:
            print(checking.tell_checked(several[-1], say.language, colours=colours), end="", flush=True)
        if played is not None and several[-1].playable:
            played.tell(table=not json)
    if json:
        from json import dumps  # noqa: PLC0415

        # One line for each answer when there are several of them: that is how programs read a stream.
        told = checking.to_json(several, say.language)
        print(dumps(told, ensure_ascii=False, indent=None if watch else 2), flush=True)
    elif len(several) > 1:
        print("\n" + checking.tell_all(several, say), flush=True)
    for folder in [] if json else empty:
        print(say("check-empty", folder=str(folder)), flush=True)
    if played is not None and played.stopped:
        return INTERRUPTED
    return max([checked.code for checked in several] + [2 for _ in empty])


def _follow(given: list[Path], say: Words, *, json: bool, played: Playing | None, profile: Path | None) -> NoReturn:
    """Check now, and again whatever is saved, until somebody presses Ctrl-C."""
    from game.cli.checking import find_files  # noqa: PLC0415
    from game.cli.watching import Watch  # noqa: PLC0415

    gc.enable()
    watch = Watch(lambda: find_files(given)[0])
    try:
        going = _tell(*find_files(given), say, json=json, watch=True, played=played, profile=profile) != INTERRUPTED
        if going and not json:
            print("\n" + say("check-watching"), flush=True)
        while going:
            saved = watch.wait()
            if not json:
                print(flush=True)
            going = _tell(saved, [], say, json=json, watch=True, played=played, profile=profile) != INTERRUPTED
    except KeyboardInterrupt:
        raise typer.Exit from None
    raise typer.Exit


def new(
    name: Annotated[str, typer.Argument(help="scenariots namn / the name of the scenario")],
    source: Annotated[
        Path | None, typer.Option("--from", help="scenariot att utgå från / the scenario to copy", readable=False)
    ] = None,
    lang: Language = "",
) -> None:
    """Börja på ett nytt scenario / begin a new scenario."""
    say = words(lang)
    from game.authoring.starting import copied_scenario, id_for, new_scenario  # noqa: PLC0415

    asked = Path(name)
    title = asked.name.removesuffix(".yaml").removesuffix(".yml").strip()
    id_ = id_for(title)
    if not id_:
        stop(say("new-no-id", name=name))
    file = asked.with_name(f"{id_}.yaml")
    if source is None:
        words_of_title = title if title != id_ else title.replace("_", " ").capitalize()
        text = new_scenario(id_, words_of_title, lang)
    else:
        text = copied_scenario(whole(source, say), id_)
    try:
        with file.open("x", encoding="utf-8", newline="") as there:
            there.write(text)
    except FileExistsError:
        stop(say("new-exists", file=str(file)))
    except (OSError, ValueError) as error:
        reason = reason_of(error, say) if isinstance(error, OSError) else str(error)
        stop(say("new-no-write", file=str(file), reason=reason))
    if id_ != title:
        print(say("new-id", name=title, id=id_))
    print(say("new-done", file=str(file)))


def whole(path: Path, say: Words, profile: Path | None = None) -> Reading:
    """Read a scenario without errors: a file, or by its id one that comes with the game."""
    from game.authoring import read_file  # noqa: PLC0415
    from game.places import scenarios_folder  # noqa: PLC0415

    shipped = scenarios_folder() / f"{path.name}.yaml"
    reading = read_file(shipped if not path.exists() and shipped.exists() else path, profile)
    if reading.document is None:
        stop(reading.tell(say.language).rstrip("\n"))
    return reading
