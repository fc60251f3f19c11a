"""Numbers of texts that are no blocks: a component's title, a value of the frontmatter."""

from __future__ import annotations

from i18nlint.facts.numbers import reader_for
from i18nlint.model.alignment import Version
from i18nlint.model.fact import Fact, Role
from i18nlint.model.text import Span


def facts_of(version: Version, text: str, within: Span) -> tuple[Fact, ...]:
    """Numbers that the text names; none where it does not stand so in that part of the document.

    What is written with an escape, ``"12\\u00a0km"``, does not.
    """
    document = version.document
    start = document.source.text.find(text, within.start, within.end)
    return tuple(
        Fact(
            found.readings,
            Span(start + found.start, start + found.end),
            found.text,
            found.strength,
            found.bound,
            Role.BODY,
        )
        for found in (reader_for(document.language).read(text) if start >= 0 else ())
    )
