"""Finds where the language versions of a post no longer say the same thing."""

__version__ = "0.1.0"
