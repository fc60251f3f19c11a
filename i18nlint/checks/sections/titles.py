"""What a section is called, and what it is known by."""

from __future__ import annotations

from i18nlint.facts.prose import shown_text
from i18nlint.model.document import Section


def title_of(section: Section) -> str:
    return shown_text(section.heading) if section.heading else ""


def key_of(section: Section) -> int:
    """A section's identity: the index of its heading, -1 for the root."""
    return section.heading.index if section.heading else -1
