"""Write every screen as a picture: ``python3 tools/gallery.py [--out DIR] [--screens PART …] [--quick]``.

All sizes, themes and languages, with an ``index.html`` to look through; ``--screens`` keeps those with a part in their
name, ``--quick`` takes one size and one language, ``--seen-as`` shows the colours as ``protanopia``, ``deuteranopia``
or ``tritanopia`` makes of them. What is drawn stands in _gallery.py.
"""

from __future__ import annotations

from _environment import become_unseen, run


def main(given: list[str]) -> int:
    """Become the drawing program."""
    return become_unseen("_gallery.py", given)


if __name__ == "__main__":
    run(main)
