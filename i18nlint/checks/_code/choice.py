"""Which of the places where two programs differ is told. Behind `programs`."""

from __future__ import annotations

from collections.abc import Sequence

from i18nlint.checks._code.apart import apart
from i18nlint.checks._code.difference import EXAMPLE, HEARD, Difference, sorts_of
from i18nlint.checks._code.doubts import only_prints, weighed
from i18nlint.checks._code.headline import most_telling, with_all_lines, with_its_run
from i18nlint.checks._code.scores import Side
from i18nlint.model.dataclass import replace

_BRACKETS = frozenset("()[]{},; ")


def chosen(
    found: Sequence[Difference], programs: tuple[Side, Side], texts: tuple[str, str]
) -> Difference | None:
    """The surest of the differences, told by lines that only one side has; the rest is counted.

    ``texts`` are without comments.
    """
    surest = max(found, key=_score, default=None)
    if surest is None:
        return None
    lines = apart(*texts)
    if surest.score < HEARD:
        left = (one for one in map(lines.told, found) if one is not None)
        return max(left, key=_score, default=None)  # the others only stand elsewhere
    heard = [one for one in found if one.score >= HEARD]
    heard = [
        one for one in heard if _is_more_than_brackets(one)
    ] or heard  # the bracket of another line's
    told = list(dict.fromkeys(one for one in map(lines.told, heard) if one is not None))
    told = weighed(told or [lines.nearest(surest, programs)], lines, programs)
    shown = most_telling(told, lines)
    rest = [one for one in told if one is not shown and (shown.sorts or not one.sorts)]
    if shown.part and any(_is_beside(shown, one) for one in rest):
        shown = replace(shown, tag="replace", part=())  # the line is another one altogether
    edits = frozenset[tuple[str, str]]().union(*(one.edits for one in heard))
    score = max(_score(one) for one in told if shown.sorts or not one.sorts)
    shown = with_all_lines(shown, rest, lines) or replace(
        with_its_run(shown, lines), others=len(rest), beside=_beside(shown, rest)
    )
    sorts = sorts_of(heard) or sorts_of(told)
    if not sorts and only_prints(told, lines):
        return replace(shown, score=score, edits=edits, sorts=(EXAMPLE,), is_all=False)
    return replace(shown, score=score, edits=edits, sorts=sorts)


def _score(one: Difference) -> float:
    return one.score


def _is_more_than_brackets(one: Difference) -> bool:
    """True if there is more to it than brackets."""
    return not one.edits or any(set(part) - _BRACKETS for edit in one.edits for part in edit)


def _beside(shown: Difference, rest: Sequence[Difference]) -> int:
    """How many of the rest a reader does not look for: their lines are shown, or counted."""
    places = {(one.source_line, one.target_line) for one in rest}
    places.discard((shown.source_line, shown.target_line))
    return len(rest) - len(places)


def _is_beside(one: Difference, other: Difference) -> bool:
    """True if both are within one line of either side."""
    is_near = one.source_line == other.source_line or one.target_line == other.target_line
    return is_near and not other.whole_line
