"""What a section is called, and what it is known by."""

from __future__ import annotations

from i18nlint.facts.prose import shown_text
from i18nlint.model.document import Section
from i18nlint.model.wording import quoted


def title_of(section: Section) -> str:
    return shown_text(section.heading) if section.heading else ""


def called(title: str, most: int = 0) -> str:
    """The title in quotes; of a heading that has no word, that it has none."""
    return quoted(title, most) if title else "without a title"


def key_of(section: Section) -> int:
    """A section's identity: the index of its heading, -1 for the root."""
    return section.heading.index if section.heading else -1
