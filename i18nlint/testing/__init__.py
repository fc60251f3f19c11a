"""Runs the examples of rule pages, for pytest and for users."""
