"""What one of two programs has beyond the other: on which lines it is told. Beside `programs`."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from i18nlint.checks._code.difference import Difference
from i18nlint.checks._code.scores import TRIFLES, Side


def one_sided(
    tokens: Side, part: tuple[int, int], other: tuple[Side, int], score: float
) -> Difference:
    """A part that the other side lacks at a place, as a deletion."""
    start, end = part
    own = telling(tokens[start:end])
    first = end - len(own)
    if _is_whole_line(tokens, first, end):
        behind = _line_before(other[0], other[1])
        lines = tuple(_whole_lines(tokens, first, end))
        return Difference(own[0].line, behind, score, "delete", whole_line=True, lines=lines)
    others, at = other
    begins = first == 0 or tokens[first - 1].line < own[0].line
    line = others[at].line if begins and at < len(others) else _line_before(others, at)
    words = tuple(token.text for token in own if token.line == own[0].line)
    return Difference(own[0].line, line, score, "delete", part=words)


def shift(tokens: Side, part: tuple[int, int], other: tuple[Side, int]) -> int:
    """How far a part that the other side lacks is to be moved: of like signs any may be lost."""
    by = _to_whole_lines(tokens, *part)
    is_whole = _is_whole_line(tokens, part[0] + by, part[1] + by)
    return by if is_whole else _to_equal_texts(tokens, part, other)


def _to_whole_lines(tokens: Side, start: int, end: int) -> int:
    """How far a part may be shifted to be whole lines: ``: on debug`` is ``debug : on``."""
    for step in (-1, 1):
        by = 0
        while True:
            if _is_whole_line(tokens, start + by, end + by):
                return by
            leaving, entering = (end - 1, start - 1) if step < 0 else (start, end)
            if not 0 <= entering + by < len(tokens):
                break
            if tokens[leaving + by].key != tokens[entering + by].key:
                break
            by += step
    return 0


def _to_equal_texts(tokens: Side, part: tuple[int, int], other: tuple[Side, int]) -> int:
    """How far a part may be shifted so that more texts around it are those of the other side.

    Of ``{"type": "string", "note": "…"}`` beside ``{"type": "string"}`` the note is lost, though
    one text and a colon look like another.
    """
    others, at = other
    best = best_fit = 0
    for step in (-1, 1):
        by = fit = 0
        while True:
            leaving, entering = (part[1] - 1, part[0] - 1) if step < 0 else part
            leaving, entering, there = leaving + by, entering + by, at + by - (step < 0)
            if not (0 <= entering < len(tokens) and 0 <= there < len(others)):
                break
            if tokens[leaving].key != tokens[entering].key:
                break
            said = others[there].text
            fit += (tokens[leaving].text == said) - (tokens[entering].text == said)
            by += step
            if fit > best_fit:
                best, best_fit = by, fit
    return best


def telling(tokens: Side) -> Side:
    """Without the commas in front: ``, previous`` is told by the line of ``previous``."""
    behind = next((at for at, token in enumerate(tokens) if token.text not in TRIFLES), 0)
    return tokens[behind:]


def _whole_lines(tokens: Side, start: int, end: int) -> Iterator[int]:
    """The lines of ``tokens[start:end]`` on which nothing else stands."""
    last = tokens[end].line if end < len(tokens) else None
    lines = (line for line, _ in groupby(token.line for token in tokens[start:end]))
    return (line for line in lines if line != last)


def _line_before(tokens: Side, at: int) -> int:
    """The line behind which something is missing."""
    return tokens[at - 1].line if at else 0


def _is_whole_line(tokens: Side, start: int, end: int) -> bool:
    """True if no other token stands on the first line of ``tokens[start:end]``."""
    line = tokens[start].line
    is_first = start == 0 or tokens[start - 1].line < line
    return is_first and (end == len(tokens) or tokens[end].line > line)
