"""Floor 2: the board as shapes. From a scenario and the state of its connections to lines, stations and labels.

The same shapes become pixels on the shared screen and SVG in the report. Standard library only.
"""
