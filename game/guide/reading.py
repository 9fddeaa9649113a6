"""The leader's guide: plain markdown to the blocks that pages are built of."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from game.guide.blocks import bullets, heading, para, quote, steps, table

if TYPE_CHECKING:
    from markdown_it.tree import SyntaxTreeNode

    from game.guide.blocks import Block, Inline

GUIDE = Path(__file__).parent
"""The folder of the leader's guide, ``leader.sv.md`` and ``leader.en.md``."""


def guide_file(language: str) -> Path:
    """Return where the guide of a language is."""
    return GUIDE / f"leader.{language}.md"


def read_guide(markdown: str) -> tuple[str, list[Block]]:
    """Return the title of a guide, its first ``#``, and the blocks after it."""
    from markdown_it import MarkdownIt  # noqa: PLC0415 - a game that never opens the guide begins without it
    from markdown_it.tree import SyntaxTreeNode  # noqa: PLC0415

    tree = SyntaxTreeNode(MarkdownIt("commonmark", {"html": False}).enable("table").parse(markdown))
    blocks = _blocks(tree)
    at = next((number for number, block in enumerate(blocks) if block.get("level") == 1), None)
    if at is None:
        return "", blocks
    return plain(blocks.pop(at)["text"]), blocks


def _blocks(node: SyntaxTreeNode) -> list[Block]:
    return [block for child in node.children for block in _block(child)]


def _block(node: SyntaxTreeNode) -> list[Block]:
    match node.type:
        case "heading":
            return [heading(int(node.tag[1:]), _inline(node))]
        case "paragraph":
            return [para(_inline(node))]
        case "bullet_list":
            return [bullets([_blocks(item) for item in node.children])]
        case "ordered_list":
            return [steps([_blocks(item) for item in node.children], int(node.attrs.get("start", 1)))]
        case "blockquote":
            return [quote(_blocks(node))]
        case "table":
            rows = [[_inline(cell) for cell in row.children] for part in node.children for row in part.children]
            return [table(rows[0], rows[1:], ["auto"] * len(rows[0]))]
        case "code_block" | "fence" | "html_block":
            return [para(node.content.rstrip("\n"))]
        case _:
            return []


def _inline(node: SyntaxTreeNode) -> Inline:
    """Return the spans of a block's running text; a string where nothing stands out."""
    spans: list[dict[str, Any]] = []
    for child in node.children:
        _collect(child, {}, spans)
    return spans if any(len(span) > 1 for span in spans) else "".join(span["text"] for span in spans)


def _collect(node: SyntaxTreeNode, style: dict[str, Any], spans: list[dict[str, Any]]) -> None:
    match node.type:
        case "strong":
            style = style | {"bold": True}
        case "em":
            style = style | {"italic": True}
        case "link":
            style = style | {"link": str(node.attrs.get("href", ""))}
        case "softbreak" | "hardbreak":
            spans.append({"text": " ", **style})
        case "text" | "code_inline" | "html_inline":
            spans.append({"text": node.content, **style})
        case _:
            pass
    for child in node.children:
        _collect(child, style, spans)


def plain(text: Inline) -> str:
    """Return running text without what stands out in it."""
    return text if isinstance(text, str) else "".join(span["text"] for span in text)
