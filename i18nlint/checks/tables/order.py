"""Rows and columns that one side has elsewhere: rule T004."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from i18nlint.checks.tables.naming import name_of, text_of
from i18nlint.model.alignment import Bead
from i18nlint.model.document import Block
from i18nlint.model.finding import Finding, Label, Scale
from i18nlint.model.language import LanguageTag
from i18nlint.model.wording import quoted

_SHOWN = 50


def other_order(rows: Sequence[Bead], language: LanguageTag) -> Iterator[Finding]:
    """One finding for rows, one for columns, that stand at other places than in ``language``."""
    yield from _moved("row", rows, language, name_of)
    columns = next((row.children for row in rows if row.is_pair), ())
    yield from _moved("column", columns, language, text_of)


def _moved(
    noun: str, beads: Sequence[Bead], language: LanguageTag, named: Callable[[Block], str]
) -> Iterator[Finding]:
    moved = next((bead for bead in beads if bead.moved and bead.is_pair), None)
    if moved is None:
        return
    source, target = moved.sources[0], moved.targets[0]
    name, place = named(source), _where(moved, beads, language, named)
    yield Finding(
        "table-order",
        f"the {noun} {quoted(name)} stands {place}",
        source=Label(source.span, name),
        target=Label(target.span, text_of(target) or name_of(target)),
        arguments={noun: name},
        score=0.9,
        scale=Scale.FACT,
    )


def _where(
    moved: Bead, beads: Sequence[Bead], language: LanguageTag, named: Callable[[Block], str]
) -> str:
    """On which side of the nearest one that it changed places with."""
    at, there = moved.sources[0].span.start, moved.targets[0].span.start
    passed = [
        bead.sources[0]
        for bead in beads
        if bead.is_pair
        and named(bead.sources[0])
        and (bead.sources[0].span.start < at) != (bead.targets[0].span.start < there)
    ]
    nearest = min(passed, key=lambda one: abs(one.span.start - at), default=None)
    if nearest is None:
        return "at another place here"
    places = ("before", "after") if at < nearest.span.start else ("after", "before")
    return f"{places[0]} {quoted(named(nearest), _SHOWN)} in {language}, {places[1]} it here"
