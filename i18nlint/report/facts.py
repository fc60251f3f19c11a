"""Facts as a table for people and as JSON for programs."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from i18nlint.facts.numbers import TextFact
from i18nlint.facts.texts import numbers_of_frontmatter
from i18nlint.facts.weekdays import weekdays_of
from i18nlint.model.alignment import Version
from i18nlint.model.dataclass import dataclass, replace
from i18nlint.model.document import Document
from i18nlint.model.fact import BlockFacts, Fact, value_text
from i18nlint.model.text import Position, Range, Span
from i18nlint.report.cells import printable, width
from i18nlint.report.date_parts import parts_of
from i18nlint.report.json import dumps, range_json
from i18nlint.report.summary import plural


@dataclass(frozen=True, slots=True)
class _Entry:
    """A line of the table."""

    span: Span
    kind: str
    value: str
    unit: str = ""
    bound: str | None = None
    text: str = ""


def line_json(number: int, facts: Iterable[TextFact]) -> str:
    """The facts of one line of input; ``number`` counts from 1."""
    return dumps({"facts": [entry for fact in facts for entry in _in_line(fact, number)]})


def _in_line(fact: TextFact, number: int) -> Iterator[dict[str, Any]]:
    place = Range(Position(number, fact.start + 1), Position(number, fact.end + 1))
    for entry in _with_parts(_stated(fact, Span(fact.start, fact.end))):
        yield _entry_json(entry, place)


def _with_parts(entry: _Entry) -> Iterator[_Entry]:
    """The entry, and of the third of May, of which no year is known: month 5, day 3."""
    yield entry
    for kind, value in parts_of(entry.kind, entry.value):
        yield replace(entry, kind=kind, value=value)


def _entry_json(entry: _Entry, place: Range) -> dict[str, Any]:
    return {
        "kind": entry.kind,
        "value": entry.value,
        "unit": entry.unit,
        "bound": entry.bound,
        "text": entry.text,
        "range": range_json(place),
    }


def facts_json(version: Version) -> str:
    """All facts of a file, in reading order."""
    source = version.document.source
    stated = (part for entry in _entries(version) for part in _with_parts(entry))
    facts = [_entry_json(entry, source.range(entry.span)) for entry in stated]
    return dumps(
        {
            "version": 1,
            "path": source.path,
            "language": str(version.document.language),
            "facts": facts,
        }
    )


def fact_table(version: Version) -> Iterator[str]:
    """``line:column  kind  value unit  text``, and a count at the end."""
    source = version.document.source
    entries = list(_entries(version))
    for entry in entries:
        start = source.position(entry.span.start)
        value = f"{entry.bound or ''}{entry.value} {entry.unit}".strip()
        place = f"{start.line}:{start.column}"
        gap = " " * (28 - width(printable(value)))
        yield printable(f"{place:>8}  {entry.kind:<16}  {value}{gap}  {entry.text}").rstrip()
    counted = plural(len(entries), "fact")
    yield f"{printable(source.path)} ({version.document.language}): {counted}"


def _entries(version: Version) -> Iterator[_Entry]:
    found = [entry for block in version.facts.blocks for entry in _of_block(block)]
    found += _of_frontmatter(version.document)
    found += _of_weekdays(version.document)
    yield from sorted(found, key=lambda entry: entry.span)


def _of_block(facts: BlockFacts) -> Iterator[_Entry]:
    yield from (_stated(fact, fact.span) for fact in facts.numbers)
    for link in facts.links:
        yield _Entry(link.span, "image" if link.is_image else "link", link.key, text=link.text)
    for code, span in zip(facts.codes, facts.code_spans, strict=True):
        yield _Entry(span, "code", code, text=code)


def _of_frontmatter(document: Document) -> Iterator[_Entry]:
    for facts in numbers_of_frontmatter(document).values():
        yield from (_stated(fact, fact.span) for fact in facts)


def _of_weekdays(document: Document) -> Iterator[_Entry]:
    for block in document.walk():
        for one in weekdays_of(block, document.language):
            yield _Entry(one.span, "weekday", one.day, text=one.text)


def _stated(fact: Fact | TextFact, span: Span) -> _Entry:
    """The likeliest reading of a number."""
    reading = fact.readings[0]
    bound = str(fact.bound) if fact.bound else None
    return _Entry(
        span, str(reading.kind), value_text(reading.value), reading.unit, bound, fact.text
    )
