"""Floor 3: what a group takes home, as one HTML file that prints on two pages. The only place for jinja2.

Start at ``page.py``. ``content.py`` and its neighbours say *what* stands there, ``report.html`` and ``report.css``
how it looks. No names, no grade, no ranking (breakdowns.md §5.3). ``simulation.py`` is a page of its own, about a trial
of a scenario.
"""

from game.report.page import render_report, write_page, write_report

__all__ = ["render_report", "write_page", "write_report"]
