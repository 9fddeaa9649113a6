"""Samspel: a discussion board game about working together across departments."""

__version__ = "0.1.0"
