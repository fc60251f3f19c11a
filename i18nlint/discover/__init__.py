"""Which files are versions of one post, and in which languages."""

from __future__ import annotations

from i18nlint.discover.layout import discover_layout

__all__ = ["discover_layout"]
