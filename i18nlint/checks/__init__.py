"""Between alignment and judging: how we know that something differs."""

from __future__ import annotations

from i18nlint.checks import (
    blocks,
    code,
    currency,
    diagrams,
    document,
    formats,
    frontmatter,
    headings,
    languages,
    links,
    markup,
    math,
    numbers,
    sections,
    tables,
    versions,
)
from i18nlint.checks._api import Check, Pair, Post

__all__ = ["CHECKS", "Check", "Pair", "Post"]

CHECKS: tuple[Check, ...] = (
    document.CHECK,
    versions.CHECK,
    frontmatter.CHECK,
    sections.CHECK,
    headings.CHECK,
    blocks.CHECK,
    tables.CHECK,
    code.CHECK,
    diagrams.CHECK,
    math.CHECK,
    markup.CHECK,
    links.CHECK,
    numbers.CHECK,
    currency.CHECK,
    formats.CHECK,
    languages.CHECK,
)
"""Every check, in the order in which they run."""
