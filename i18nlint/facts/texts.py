"""Numbers of texts that are no blocks: a component's title, a value of the frontmatter."""

from __future__ import annotations

from collections.abc import Mapping

from i18nlint.facts.frontmatter import is_plain
from i18nlint.facts.numbers import reader_for
from i18nlint.model.document import Document
from i18nlint.model.fact import Fact, Role
from i18nlint.model.frontmatter import Field, ValueKind
from i18nlint.model.text import Span

Place = tuple[str, tuple[int, ...]]
"""Of a value in the frontmatter: its path, and its numbers in the lists on the way."""


def numbers_in(text: str, within: Span, document: Document) -> tuple[Fact, ...]:
    """Numbers that the text names; none where it does not stand so in that part of the document.

    What is written with an escape, ``"12\\u00a0km"``, does not.
    """
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


def numbers_of_frontmatter(document: Document) -> Mapping[Place, tuple[Fact, ...]]:
    """What every text with a digit counts; dates, addresses and identifiers are no texts."""
    return {
        (one.path, one.index): numbers_in(one.raw, one.value_span, document)
        for one in document.frontmatter.fields
        if _is_counting(one)
    }


def _is_counting(one: Field) -> bool:
    is_text = one.kind is ValueKind.STRING and any(map(str.isdecimal, one.raw))
    return is_text and not is_plain(one)
