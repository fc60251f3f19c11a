"""How missing sections are named in a message, and how much of a post they are."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.model.document import Document
from i18nlint.model.wording import quoted

_NAMELESS = "one without a title"
NAMED, _TITLE = 3, 50
"""Titles that a message lists before it counts the rest, and letters of each."""


def end_of(document: Document, share: float) -> str:
    return f"the end of {document.language}, about {percent_of(share)} % of it, is"


def percent_of(share: float) -> int:
    return max(1, round(share * 100))


def list_of(named: Sequence[str], count: int, shorter: Sequence[str] = ()) -> str:
    """What of so many missing sections is named, and which ones are shorter."""
    if not named and shorter:
        return f": every section is here, but shorter: {_named(shorter[:NAMED], len(shorter))}"
    cut = f"; shorter: {_named(shorter[:NAMED], len(shorter))}" if shorter else ""
    return f": missing {_named(named, count)}{cut}" if named else ""


def _named(titles: Sequence[str], count: int) -> str:
    shown = ", ".join(quoted(title, _TITLE) if title else _NAMELESS for title in titles)
    return f"{shown} and {count - len(titles)} more" if count > len(titles) else shown
