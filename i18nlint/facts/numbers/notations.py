"""Notations that need no language: 2026-02-15, 07:30, 16:9, 1/10, 320x256, 1.4.10."""

from __future__ import annotations

import re
from collections.abc import Callable

from i18nlint.facts.numbers.draft import Draft
from i18nlint.facts.numbers.literals import read_literal
from i18nlint.facts.numbers.strokes import read_stroke
from i18nlint.facts.numbers.style import Style
from i18nlint.facts.numbers.written_dates import YEAR, read_date
from i18nlint.facts.numbers.written_times import read_clock, read_hours, read_no_clock
from i18nlint.model.fact import FactKind, Reading, value_text
from i18nlint.model.regex import lazy_regex

_NEXT = lazy_regex(r"[0-9]{1,99}[ \u00a0\u202f\u200e\u200f]?[-–－/.:：x×*h][ \u00a0\u202f]?[0-9]")
"""Not from each place of a megabyte of digits to its end."""
_RATIO = lazy_regex(r"([0-9]+(?:\.[0-9]+)?)( ?):\2([0-9]+(?:\.[0-9]+)?)(?![0-9:])")
_LOOSE_RATIO = lazy_regex(
    r"([0-9]+(?:\.[0-9]+)?):( )([0-9]+(?:\.[0-9]+)?)(?= ?[;。、，；)）]| ?,(?![0-9])|\.?\s*$|\.\s)"
)
_LABEL = lazy_regex(r"\b[A-Z]\w* $")
_LABEL_REACH = 24
_GAME = lazy_regex(
    r"([0-9]{1,3})( ?)[-–－]\2([0-9]{1,3})"
    r"(?![0-9%°¼-¾⅐-⅞]|[-–.,][0-9]|[ \u00a0\u202f][0-9]{3}(?![0-9]))"
)
_FIRST_SIDE = lazy_regex(r"[0-9]{1,40}(?= ?[x×*] ?[0-9])")
_BY = lazy_regex(r" ?[x×*] ?(?=[0-9])")
_NO_SIDES = lazy_regex(r"(?!(?:mm|cm|m|km|in|ft|yd|px)(?![0-9A-Za-z]))[0-9A-Za-z]")
_DOTTED = lazy_regex(r"[0-9]+(?:\.[0-9]+){2,}(?:-[0-9A-Za-z.]+)?(?![0-9])")
_CHAIN = lazy_regex(r"[0-9]+(?:-[0-9]+){2,}(?![0-9])")


def read_notation(text: str, start: int, style: Style) -> Draft | None:
    """The fact in a universal notation that begins at ``start``."""
    if _NEXT.match(text, start) is None:
        return None
    for read in _READERS:
        draft = read(text, start, style)
        if draft is not None:
            return draft
    return None


def _ratio(text: str, start: int, style: Style) -> Draft | None:
    del style
    match = _RATIO.match(text, start) or _loose_ratio(text, start)
    if match is None or YEAR.fullmatch(match[1]):  # "2004: 12 October" without the space
        return None
    return Draft(start, match.end(), [Reading(FactKind.SCORE, f"{match[1]}:{match[3]}")])


def _loose_ratio(text: str, start: int) -> re.Match[str] | None:
    """``3: 4`` at the end of a clause; "Step 3: 4 eggs" and a line that begins so are labels."""
    match = _LOOSE_RATIO.match(text, start)
    before = text[max(0, start - _LABEL_REACH) : start]
    return match if before.strip() and _LABEL.search(before) is None else None


def _game(text: str, start: int, style: Style) -> Draft | None:
    """17-5: two numbers that fall are no range but a result; 400–2 500 ends in 2,500."""
    del style
    match = _GAME.match(text, start)
    if match is None or int(match[1]) <= int(match[3]):
        return None
    return Draft(start, match.end(), [Reading(FactKind.SCORE, f"{match[1]}:{match[3]}")])


def _dimension(text: str, start: int, style: Style) -> Draft | None:
    """320x256, 2 × 2.5 and 4 × 1.000, which the language's separators tell from each other."""
    match = _FIRST_SIDE.match(text, start)
    if match is None:
        return None
    sides, end = [match.group()], match.end()
    while (by := _BY.match(text, end)) is not None:
        end, values = read_literal(text, by.end(), style)
        sides.append(value_text(values[0]))
    if _NO_SIDES.match(text, end):
        return None
    return Draft(start, end, [Reading(FactKind.DIMENSION, "x".join(sides))])


def _dotted(text: str, start: int, style: Style) -> Draft | None:
    match = _DOTTED.match(text, start)
    if match is None:
        return None
    digits = match.group()
    if style.group == "." and re.fullmatch(r"[0-9]{1,3}(?:\.[0-9]{3})+", digits):
        return None
    return Draft(start, match.end(), [Reading(FactKind.VERSION, digits.casefold())])


def _chain(text: str, start: int, style: Style) -> Draft | None:
    """Telephone numbers, ISBN: a name made of digits."""
    del style
    match = _CHAIN.match(text, start)
    if match is None:
        return None
    return Draft(start, match.end(), [Reading(FactKind.IDENTIFIER, match.group())])


_READERS: tuple[Callable[[str, int, Style], Draft | None], ...] = (
    read_date, read_clock, read_no_clock, read_hours, _ratio, read_stroke, _dimension, _dotted,
    _chain, _game,
)  # fmt: skip
