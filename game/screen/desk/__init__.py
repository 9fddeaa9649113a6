"""The desk: where somebody who writes scenarios sees what the game says of a file, beside any text editor.

A file is read again when it has been saved (``draft.py``), told of (``messages.py``), drawn as a board, and tried
from any round (``trial.py``). Nothing here writes to the author's file.
"""
