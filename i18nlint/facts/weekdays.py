"""Days of the week that a block of prose names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.facts.numbers.weekdays import may_name, names_weekday, weekdays_in
from i18nlint.facts.prose import prose_of
from i18nlint.model.dataclass import dataclass
from i18nlint.model.document import Block
from i18nlint.model.language import LanguageTag
from i18nlint.model.text import Span


@dataclass(frozen=True, slots=True)
class Weekday:
    """A day where it is named."""

    day: str
    """In English, small: ``monday``."""
    span: Span
    text: str


def weekdays_of(block: Block, language: LanguageTag) -> Iterator[Weekday]:
    """In order; none in code, which names what it names."""
    prose = prose_of(block)
    if block.inlines and names_weekday(prose.text, language):
        for start, end, day in weekdays_in(prose.text, language):
            yield Weekday(day, prose.span(start, end), prose.text[start:end])


def may_be_named(day: str, blocks: Iterable[Block], language: LanguageTag) -> bool:
    """True if a block may name the day in a form that is not read."""
    return any(may_name(prose_of(block).text, day, language) for block in blocks)
