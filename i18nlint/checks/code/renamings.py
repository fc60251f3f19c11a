"""Names that a page renames alike in several places: told once. Beside `words`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from i18nlint.model.dataclass import replace
from i18nlint.model.finding import Finding
from i18nlint.model.regex import lazy_regex

_NAME = lazy_regex(r"[A-Za-z_]\w*")


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
    words = [str(finding.arguments[key]) for key in ("source_value", "target_value")]
    ones, others = (_NAME.findall(word) for word in words)
    shapes = [_NAME.sub("x", word) for word in words]
    apart = {pair for pair in zip(ones, others, strict=False) if pair[0] != pair[1]}
    return apart.pop() if shapes[0] == shapes[1] and len(apart) == 1 else None
