"""What a screen says, as text: for tests, and close to what ears are given."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from game.screen.kit.placed import Placed


def lines_of(root: Placed, focus: str, *, places: bool = False) -> str:
    """Return one line for each thing with a meaning, indented as they lie in each other.

    ``role #id "text" [key] [focused] [disabled: why] [checked] (spoken "…") @x,y w×h``
    """
    lines: list[str] = []
    _add(root, focus, 0, lines, places=places)
    return "\n".join(lines) + "\n"


def _add(placed: Placed, focus: str, depth: int, lines: list[str], *, places: bool) -> None:
    node = placed.node
    has_meaning = node.role != "group" or bool(node.text or node.id or node.spoken)
    silent = node.role in ("icon", "canvas") and not (node.spoken or node.id)
    if has_meaning and not silent:
        lines.append("  " * depth + _line(placed, focus, places=places))
        depth += 1
    if node.role in ("button", "choice", "stepper", "timer") and node.text:
        return  # its parts say what it has said itself
    for child in placed.children:
        _add(child, focus, depth, lines, places=places)


def _line(placed: Placed, focus: str, *, places: bool) -> str:
    node = placed.node
    parts: list[str] = [node.role]
    if node.id:
        parts.append(f"#{node.id}")
    if node.text or node.role == "entry":
        parts.append(f'"{node.text}"')
    if node.key:
        parts.append(f"[{node.key}]")
    if placed.id == focus:
        parts.append("[focused]")
    if not node.enabled:
        parts.append(f"[disabled: {node.why}]" if node.why else "[disabled]")
    if node.checked:
        parts.append("[checked]")
    if placed.reach:
        parts.append("[scrolls]")
    if node.spoken.strip() and node.spoken != node.text:
        parts.append(f'(spoken "{node.spoken}")')
    if places:
        rect = placed.rect
        parts.append(f"@{rect.x},{rect.y} {rect.w}×{rect.h}")
    return " ".join(parts)
