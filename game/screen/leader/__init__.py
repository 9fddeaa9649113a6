"""The leader's view: what to say, the next question, the time, hints, private lines, and every control.

In a window of its own where there is a second screen, in front of the page where there is one (screen.md, The leader).
"""

from game.screen.leader.late import late_dialog
from game.screen.leader.page import Shared, leader_dialog, leader_page
from game.screen.leader.pause import pause_page

__all__ = ["Shared", "late_dialog", "leader_dialog", "leader_page", "pause_page"]
