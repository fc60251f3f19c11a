"""Names that a page renames alike in several places: told once. Beside `words`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import takewhile

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding
from i18nlint.model.regex import lazy_regex

_NAME = lazy_regex(r"[A-Za-z_]\w*")
_PIECE = lazy_regex(r"[\w-]+|\s+|[^\w\s-]")


def once(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings, of those that exchange the same name only the surest."""
    known: dict[object, list[Finding]] = {}
    for finding in findings:
        known.setdefault(_renaming(finding) or id(finding), []).append(finding)
    for alike in known.values():
        first = max(alike, key=lambda one: one.score)
        yield first if len(alike) == 1 else _of_all(first, len(alike) - 1)


def _of_all(first: Finding, others: int) -> Finding:
    places = "place" if others == 1 else "places"
    return replace(first, message=f"{first.message}, and so in {others} more {places}")


def _renaming(finding: Finding) -> tuple[str, str] | None:
    """The two names, where words are the same but for one: ``slot="given"``, ``slot="got"``."""
    word, other = (str(finding.arguments[key]) for key in ("source_value", "target_value"))
    ones, others = _NAME.findall(word), _NAME.findall(other)
    apart = {pair for pair in zip(ones, others, strict=False) if pair[0] != pair[1]}
    if _NAME.sub("x", word) == _NAME.sub("x", other):
        return apart.pop() if len(apart) == 1 else None
    return _between(word, other)


def _between(word: str, other: str) -> tuple[str, str] | None:
    """What stands between the pieces that both begin and end with: ``run map-of-tides.js`` and
    ``run tides.js``; None where they have no more than one end in common."""
    ones, others = _PIECE.findall(word), _PIECE.findall(other)
    before = _alike(ones, others)
    ones, others = ones[before:], others[before:]
    behind = _alike(ones[::-1], others[::-1])
    if not (before and behind):
        return None
    one, two = ("".join(left[:-behind]) for left in (ones, others))
    return (one, two) if one and two else None


def _alike(ones: Sequence[str], others: Sequence[str]) -> int:
    """With how many equal pieces both begin."""
    pairs = zip(ones, others, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))
